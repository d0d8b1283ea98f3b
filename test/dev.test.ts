/// <reference lib="dom" />
/** `npm run dev` as an editor has it: a browser beside a text editor. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startBrowser } from './support/browser.ts';
import { contentFolder, smallArchive } from './support/content.ts';
import { copyOfProject } from './support/project.ts';

const STORY = 'articles/2021-05-03-courier-bridge.md';
const ADDRESS = 'articles/2021-05-03-courier-bridge/';

let browser: Browser;
/** A copy of the program, so that a test can change it. */
let project: string;
let content: string;
let out: string;
let command: ChildProcess;
let said = '';
let origin: string;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  content = await contentFolder(smallArchive());
  project = await copyOfProject();
  out = path.join(project, 'dev');
  const args = ['--import', 'tsx', 'scripts/dev.ts', '--content', content, '--out', out, '--port', '0'];
  command = spawn(process.execPath, args, { cwd: project, env: { ...process.env, LC_ALL: 'C' } });
  command.stdout?.on('data', (data) => (said += data));
  command.stderr?.on('data', (data) => (said += data));
  await vi.waitFor(() => expect(said).toMatch(/The site is at (\S+)[\s\S]*Built in/), 30_000);
  origin = /The site is at (\S+)/.exec(said)![1]!;
  page = await browser.newPage({ viewport: { width: 400, height: 300 } });
});

afterAll(async () => {
  await browser?.close();
  command?.kill('SIGINT');
  await rm(project, { recursive: true, force: true, maxRetries: 5 });
});

const story = (): Promise<string> => readFile(path.join(content, STORY), 'utf8');
const save = async (change: (text: string) => string): Promise<void> =>
  writeFile(path.join(content, STORY), change(await story()));

/** What the page says in its panel; empty where there is none. */
const panel = (): Promise<string> =>
  page.evaluate(() => document.querySelector('sijill-dev')?.shadowRoot?.textContent ?? '').catch(() => '');
const soon = { timeout: 20_000 };

test('a saved change is on the page at once, at the place that was scrolled to', async () => {
  await page.goto(`${origin}${ADDRESS}`);
  await page.evaluate(() => document.fonts.ready.then(() => scrollTo(0, 120)));
  await save((text) => `${text}\nA word that was added later.\n`);
  await expect.poll(() => page.textContent('main').catch(() => ''), soon).toContain('A word that was added later.');
  // The page returns to its place once its typefaces are there; the browser alone does so before, and not always rightly.
  await page.waitForLoadState();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(120);
});

test('a mistake is named with its file, line and remedy, in the language of the page; mended, it goes', async () => {
  await page.evaluate(() => scrollTo(0, 90));
  const before = await story();
  await save((text) => text.replace(/^date: .*$/m, 'date: the third of May'));
  await expect.poll(panel, soon).toMatch(/content\/articles\/2021-05-03-courier-bridge\.md:\d/);
  expect(await panel()).toContain('“the third of May” is not a date that can be read');
  expect(await panel()).toContain('Write year-month-day');
  expect(await page.textContent('main')).toContain('A word that was added later.');
  expect(await page.evaluate(() => scrollY)).toBe(90);

  const arabic = await browser.newPage();
  await arabic.goto(`${origin}ar/`);
  const inArabic = arabic.locator('sijill-dev section');
  await inArabic.waitFor();
  expect(await inArabic.getAttribute('dir')).toBe('rtl');
  expect(await inArabic.textContent()).toContain('ليس تاريخًا مفهومًا');
  await arabic.close();

  await writeFile(path.join(content, STORY), before);
  await expect.poll(panel, soon).toBe('');
  expect(await page.evaluate(() => scrollY)).toBe(90);
});

test('hostile words of a mistake are words', async () => {
  const before = await story();
  await save((text) => text.replace(/^date: .*$/m, 'date: <img src=x onerror=document.title=1>'));
  await expect.poll(panel, soon).toContain('<img src=x');
  expect(await page.evaluate(() => document.querySelector('sijill-dev')!.shadowRoot!.querySelector('img'))).toBe(null);
  await writeFile(path.join(content, STORY), before);
  await expect.poll(panel, soon).toBe('');
});

test('an address without a page tells of changes too', async () => {
  await page.goto(`${origin}articles/a-new-story/`);
  await writeFile(
    path.join(content, 'articles/a-new-story.md'),
    '---\ntitle: New\ndate: 2024\noutlet: unknown\n---\nIt is here now, in English words.\n',
  );
  await expect.poll(() => page.textContent('main').catch(() => ''), soon).toContain('It is here now');
});

test('what is served is the published site but for one script of the session', async () => {
  const file = await readFile(path.join(out, 'en/index.html'), 'utf8');
  expect(file).not.toContain('_dev');
  const served = await (await fetch(`${origin}en/`)).text();
  expect(served.replace(/<script src="\/_dev\/page\.js" data-version="\d+" defer><\/script>\n/, '')).toBe(file);
  const { headers } = await fetch(`${origin}en/`);
  expect(headers.get('content-security-policy')).toContain("script-src 'self'");
});

test('a change of the program is taken up by a fresh build; a broken one says so on the page', async () => {
  const file = path.join(project, 'templates/pages/story.11ty.ts');
  const before = await readFile(file, 'utf8');
  await page.goto(`${origin}${ADDRESS}`);
  await writeFile(file, `${before}\nthrow new Error('a slip of the pen');\n`);
  await expect.poll(panel, soon).toContain('a slip of the pen');
  const layout = path.join(project, 'templates/layout.ts');
  await writeFile(layout, (await readFile(layout, 'utf8')).replace('<main id="main">', '<main id="main" class="new">'));
  await writeFile(file, before);
  await expect
    .poll(
      () =>
        page
          .locator('main.new')
          .count()
          .catch(() => 0),
      soon,
    )
    .toBe(1);
  await expect.poll(panel, soon).toBe('');
});
