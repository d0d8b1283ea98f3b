/** Links that readers have kept, followed in a browser: to passages that changed, and to pages that moved. */
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptPublished } from '../src/editing/accept.ts';
import { writeLedger } from '../src/editing/write-ledger.ts';
import { prepareSite } from '../src/prepare.ts';
import { startBrowser } from './support/browser.ts';
import { type BuiltSite, buildSite } from './support/build.ts';
import { contentFolder, SMALL_ARCHIVE, smallArchive } from './support/content.ts';
import { renderSite } from './support/render.ts';
import { type Served, serveSite } from './support/serve.ts';

const ID = '2021-05-03-courier-bridge';
const NOW = '2021-05-03-the-bridge';
const ARABIC = SMALL_ARCHIVE[`articles/${ID}.ar.md`] as string;
/** Ten passages, so that one has to scroll to them. */
const FIVE = ['First', 'Second', 'Third', 'Fourth', 'Fifth'];
const passage = (word: string): string =>
  `${word}, ${'the bridge was built by those who live beside it. '.repeat(12).trim()}`;
const story = (words: readonly string[], keys = ''): string =>
  `---\ntitle: Mayor opens the bridge\ndate: 2021-05-03\noutlet: the-courier\nrights: own\n${keys}---\n${words.map(passage).join('\n\n')}\n`;

let browser: Browser;
let page: Page;
let site: BuiltSite;
let served: Served;
/** Anchors by the word that their passage begins with; of the translation, by its number. */
const anchors: Record<string, string> = {};

beforeAll(async () => {
  const content = await contentFolder(
    smallArchive({
      [`articles/${ID}.md`]: story(FIVE),
      'people/mona-darwish.yml': `${SMALL_ARCHIVE['people/mona-darwish.yml']}formerly: [m-darwish]\n`,
    }),
  );
  const { records, queries, ledger } = await prepareSite({ content });
  await writeLedger(content, acceptPublished(ledger!, records!, queries!));
  for (const [i, { id }] of queries!.article(ID).anchors.entries()) anchors[FIVE[i]!] = id;
  for (const [i, block] of queries!.visibleBlocks(ID, 'ar').entries()) anchors[`ar ${i}`] = block.id;
  // The third is corrected, the fifth is removed, and the file gets another name; of the translation the second goes.
  const file = (name: string): string => path.join(content, 'articles', name);
  await writeFile(file(`${NOW}.md`), story(['First', 'Second', 'THIRD', 'Fourth'], `formerly: [${ID}]\n`));
  await writeFile(file(`${NOW}.ar.md`), ARABIC.split('\n\n').slice(0, -1).join('\n\n'));
  const { rm } = await import('node:fs/promises');
  await rm(file(`${ID}.md`));
  await rm(file(`${ID}.ar.md`));
  site = await buildSite(content, ['--base-url', 'https://small.example/archive/']);
  served = await serveSite(site.out, '/archive/');
  browser = await startBrowser();
  page = await (
    await browser.newContext({ javaScriptEnabled: false, viewport: { width: 400, height: 600 } })
  ).newPage();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** What the link's target says, and whether it begins in the window (of a pixel, a part may be above it). */
const seen = async (anchor: string) => {
  const target = page.locator(`[id="${anchor}"]`);
  const box = await target.boundingBox();
  return { text: (await target.textContent())?.trim(), inView: box !== null && box.y > -1 && box.y < 600 };
};

describe('a link to a passage', () => {
  const open = (fragment: string, lang = '') =>
    page.goto(`${served.origin}/archive/${lang}articles/${NOW}/#${fragment}`, { waitUntil: 'load' });

  test('that stands leads to it, and says nothing more', async () => {
    await open(anchors.Fourth!);
    expect((await seen(anchors.Fourth!)).inView).toBe(true);
    expect(await page.locator('.was:visible').count()).toBe(0);
  });

  test('that was corrected leads to what stands there now, and says so', async () => {
    await open(anchors.Third!);
    expect(await seen(anchors.Third!)).toEqual({
      text: 'The passage that this link led to has been corrected since.',
      inView: true,
    });
    const passage = page.locator('.para', { has: page.locator(`[id="${anchors.Third}"]`) });
    expect(await passage.textContent()).toContain('THIRD, the bridge');
    expect(await page.locator('.was:visible').count()).toBe(1);
  });

  test('that was removed leads to a note, in either language', async () => {
    await open(anchors.Fifth!);
    expect(await seen(anchors.Fifth!)).toEqual({
      text: 'The passage that this link led to has been removed from the story.',
      inView: true,
    });
    await open(anchors['ar 1']!, 'ar/');
    expect(await seen(anchors['ar 1']!)).toEqual({
      text: 'حُذف من المقال المقطع الذي كان هذا الرابط يؤدي إليه.',
      inView: true,
    });
  });
});

/** `_redirects` as Cloudflare and Netlify read it: three words to a line. */
function parseRedirects(text: string): Map<string, string> {
  const rules = text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/));
  for (const rule of rules) expect(rule, rule.join(' ')).toEqual([expect.any(String), expect.any(String), '301']);
  expect(new Set(rules.map(([from]) => from)).size).toBe(rules.length);
  return new Map(rules.map(([from, to]) => [from!, to!]));
}

describe('an address that moved', () => {
  test('sends the browser on, without a script and without help of the host', async () => {
    for (const [from, to] of [
      [`articles/${ID}/`, `articles/${NOW}/`],
      [`ar/articles/${ID}/`, `ar/articles/${NOW}/`],
      [`en/articles/${ID}/`, `articles/${NOW}/`],
      ['en/people/m-darwish/', 'en/people/mona-darwish/'],
    ]) {
      await page.goto(`${served.origin}/archive/${from}`);
      await page.waitForURL(`${served.origin}/archive/${to}`, { waitUntil: 'load', timeout: 10_000 });
    }
  });

  test('has a line in `_redirects`, and so have its files; each leads to a file and away from none', async () => {
    const rules = parseRedirects(await site.read('_redirects'));
    expect(Object.fromEntries(rules)).toMatchObject({
      [`/archive/articles/${ID}/`]: `/archive/articles/${NOW}/`,
      [`/archive/articles/${ID}/cite.bib`]: `/archive/articles/${NOW}/cite.bib`,
      [`/archive/en/articles/${ID}/`]: `/archive/articles/${NOW}/`,
      '/archive/people/m-darwish/': '/archive/people/mona-darwish/',
      '/archive/ar/people/m-darwish/feed.xml': '/archive/ar/people/mona-darwish/feed.xml',
    });
    const fileOf = (href: string): string => href.replace('/archive/', '').replace(/\/$/, '/index.html');
    for (const [from, to] of rules) {
      expect(site.files, to).toContain(fileOf(to));
      // Where the host reads no rules, the old address has a page, or the file itself.
      expect(site.files, from).toContain(fileOf(from));
      expect(rules.has(to)).toBe(false);
    }
  });

  test('where the host reads the rules, a link to a passage goes all the way', async () => {
    const rules = parseRedirects(await site.read('_redirects'));
    const server = createServer(async (request, response) => {
      const to = rules.get(request.url!);
      if (to) return response.writeHead(301, { Location: to }).end();
      const file = path.join(site.out, request.url!.replace('/archive/', ''), 'index.html');
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(await readFile(file).catch(() => ''));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await page.goto(`${origin}/archive/articles/${ID}/#${anchors.Third}`);
    expect(page.url()).toBe(`${origin}/archive/articles/${NOW}/#${anchors.Third}`);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test('goes on giving citations and news, with the new address in them', async () => {
    expect(await site.read(`articles/${ID}/cite.json`)).toBe(await site.read(`articles/${NOW}/cite.json`));
    const feed = JSON.parse(await site.read('en/people/m-darwish/feed.json'));
    expect(feed.feed_url).toBe('https://small.example/archive/en/people/mona-darwish/feed.json');
  });
});

test('pages of years move with their person; a base with odd signs breaks no line', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 201 }, (_, i) => [
      `articles/s${i}.md`,
      `---\ntitle: Story ${i}\ndate: ${i < 3 ? 2019 : 2020}\noutlet: unknown\nrights: own\n---\nMona Darwish crossed the bridge again.\n`,
    ]),
  );
  const { page: read } = await renderSite(
    smallArchive({
      ...files,
      'site.yml': (SMALL_ARCHIVE['site.yml'] as string).replace('small.example/', 'small.example/an%20old:name/*/'),
      'people/mona-darwish.yml': `${SMALL_ARCHIVE['people/mona-darwish.yml']}formerly: [m-darwish]\n`,
    }),
  );
  expect(await read('en/people/m-darwish/2019/index.html')).toContain('/en/people/mona-darwish/2019/"');
  for (const from of parseRedirects(await read('_redirects')).keys()) expect(from).not.toMatch(/[*:\s]/);
});
