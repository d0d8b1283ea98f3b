/// <reference lib="dom" />
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLValidator } from 'fast-xml-parser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALLOWED, pageFaults } from './hostile/page-faults.ts';
import { PAYLOADS, UNSEEN_PAYLOADS } from './hostile/payloads.ts';
import { bilingualSite, hostileSite, POLYGLOT, STORIES } from './hostile/site.ts';
import { startBrowser } from './support/browser.ts';
import { type BuiltSite, buildSite } from './support/build.ts';
import { contentFolder } from './support/content.ts';
import { type Served, serveSite } from './support/serve.ts';

let browser: Browser;
const sites: { readonly site: BuiltSite; readonly served: Served }[] = [];

beforeAll(async () => {
  browser = await startBrowser();
  for (const content of [hostileSite(), bilingualSite()]) {
    const site = await buildSite(await contentFolder(content));
    sites.push({ site, served: await serveSite(site.out) });
  }
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await Promise.all(sites.map(({ served }) => served.close()));
});

/** `  title = {…},` on one line, its braces in pairs and never fewer than the one that the value stands in. */
function isBibtexField(line: string): boolean {
  const value = /^ {2}[a-z]+ = (\{.*\}),$/.exec(line)?.[1];
  if (value === undefined) return false;
  let depth = 0;
  for (let at = 0; at < value.length; at++) {
    depth += value[at] === '{' ? 1 : value[at] === '}' ? -1 : 0;
    if (depth === 0) return at === value.length - 1;
  }
  return false;
}

const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

interface Visit {
  readonly page: Page;
  /** What the pages did besides being shown. */
  readonly seen: readonly string[];
  open(address: string): Promise<void>;
}

/**
 * A browser of its own kind of suspicion. The policy is switched off: what the pages say must be harmless by itself,
 * and the policy a second wall.
 */
async function suspect(origin: string, use: (visit: Visit) => Promise<void>): Promise<string[]> {
  const context = await browser.newContext({ bypassCSP: true });
  const seen: string[] = [];
  let at = '';
  const note = (what: string): void => void seen.push(`/${at}: ${what}`);
  await context.addInitScript(() => {
    Object.assign(window, { alarm: () => console.error('a payload ran') });
  });
  await context.route(
    (url) => url.origin !== origin,
    (route) => {
      note(`asked for ${route.request().url()}`);
      return route.abort();
    },
  );
  // The look has no part in this, and hundreds of pages are drawn sooner without it.
  await context.route(/\.css$/, (route) => route.fulfill({ contentType: 'text/css', body: '' }));
  await context.route(/\.woff2$/, (route) => route.fulfill({ contentType: 'font/woff2', body: '' }));
  const page = await context.newPage();
  context.on('page', () => note('opened a window'));
  page.on('console', (message) => {
    if (!message.text().includes('was preloaded using link preload')) note(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => note(`error: ${error.message}`));
  page.on('download', () => note('began a download'));
  page.on('dialog', (dialog) => {
    note(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('framenavigated', (frame) => {
    const [went, meant] = [new URL(frame.url()), new URL(`${origin}/${at}`)];
    if (went.origin + went.pathname !== meant.origin + meant.pathname) note(`went to ${frame.url()}`);
  });
  const open = async (address: string): Promise<void> => {
    at = address;
    const response = await page.goto(`${origin}/${at}`);
    if (response?.status() !== 200) note(`status ${response?.status()}`);
    for (const fault of await page.evaluate(pageFaults, ALLOWED)) note(fault);
  };
  await use({ page, seen, open });
  await context.close();
  return seen;
}

/** The words of every page's first headline, by address. */
async function visitAll({ site, served }: (typeof sites)[number]): Promise<Map<string, string>> {
  const pages = site.files.filter((file) => file.endsWith('.html'));
  const titles = new Map<string, string>();
  const lanes = [0, 1].map((lane) => pages.filter((_, i) => i % 2 === lane));
  const seen = await Promise.all(
    lanes.map((lane) =>
      suspect(served.origin, async ({ page, open }) => {
        for (const file of lane) {
          await open(addressOf(file));
          titles.set(addressOf(file), (await page.locator('h1').first().textContent()) ?? '');
        }
      }),
    ),
  );
  expect(seen.flat()).toEqual([]);
  expect(titles.size).toBe(pages.length);
  return titles;
}

test('there are enough payloads, and no two are the same', () => {
  const texts = [...PAYLOADS, ...UNSEEN_PAYLOADS].map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.length).toBeGreaterThan(400);
});

describe('a site whose every text is a payload', () => {
  test('every page loads in the browser: nothing runs, nothing loads, nothing is there that we did not put there', async () => {
    const titles = await visitAll(sites[0]!);
    // And nothing is lost: a title is shown as it was written.
    for (const { id, texts } of STORIES)
      expect(titles.get(`articles/${id}/`)).toBe(texts[0]!.replace(/\r\n/g, '\n').trim());
  }, 900_000);

  test('the same in two languages, with the payload in translations and in the settings', async () => {
    await visitAll(sites[1]!);
  }, 600_000);

  test('the search shows hostile titles, and takes hostile questions, as words', async () => {
    const { served } = sites[0]!;
    const seen = await suspect(served.origin, async ({ page, open }) => {
      for (const question of ['alarm', 'calm', POLYGLOT, '<img src=x onerror=alarm()>', '__proto__', '"a (b [c']) {
        await open(`en/search/?q=${encodeURIComponent(question)}`);
        await page.locator('#found:not(:empty)').waitFor();
        expect(await page.evaluate(pageFaults, ALLOWED)).toEqual([]);
      }
      await open('en/search/?q=onerror');
      await page.locator('#results a').first().waitFor();
      expect(await page.locator('#results').textContent()).toContain('onerror=alarm()');
    });
    expect(seen).toEqual([]);
  });

  test('the second wall: had markup slipped through, the policy would keep it from running and loading', async () => {
    const { site, served } = sites[1]!;
    const context = await browser.newContext();
    const page = await context.newPage();
    const blocked: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => blocked.push(message.text()));
    // What the policy stops is told as a request that failed for it; anything else went out.
    page.on('requestfailed', (request) => asked.push(`${request.url()} ${request.failure()?.errorText}`));
    page.on('requestfinished', (request) => asked.push(`${request.url()} finished`));
    await page.addInitScript(() => Object.assign(window, { alarm: () => console.log('a payload ran') }));
    const slipped =
      '<script>alarm()</script><img src="data:," onerror=alarm()><img src=https://evil.example/x><style>h1{color:red}</style><iframe src=https://evil.example/></iframe>';
    const html = (await site.read('en/about/index.html')).replace('<main', `${slipped}<main`);
    await page.route('**/en/about/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(`${served.origin}/en/about/`);
    await expect.poll(() => blocked.length).toBeGreaterThanOrEqual(5);
    expect(blocked.filter((text) => !/Content Security Policy/.test(text))).toEqual([]);
    expect(asked).toContain('https://evil.example/x csp');
    expect(asked.filter((one) => one.startsWith('https://evil.example/') && !one.endsWith(' csp'))).toEqual([]);
    await context.close();
  });

  test('files for programs hold the payloads as data, each in its format', async () => {
    for (const { site } of sites) {
      for (const file of site.files.filter((name) => name.endsWith('.xml')))
        expect([file, XMLValidator.validate(await site.read(file))]).toEqual([file, true]);
      for (const file of site.files.filter((name) => name.endsWith('.json'))) JSON.parse(await site.read(file));
    }
    for (const { site } of sites)
      for (const file of site.files.filter((name) => name.endsWith('.csv'))) {
        // Throws where a row is not as long as the head.
        const rows = parseCsv(await site.read(file), { bom: true }) as string[][];
        const formulas = rows.flat().filter((cell) => /^\s*[=+\-@\t\r＝＋－＠]/u.test(cell));
        expect([file, formulas]).toEqual([file, []]);
      }
    for (const { site } of sites) {
      for (const file of site.files.filter((name) => name.endsWith('.ris'))) {
        const lines = (await site.read(file)).replace(/\n$/, '').split(/\r?\n/);
        expect([file, ...lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))]).toEqual([file]);
        expect([file, ...lines.filter((line) => /^(?:TY|ER)/.test(line))]).toEqual([file, lines[0], lines.at(-1)]);
      }
      for (const file of site.files.filter((name) => name.endsWith('.bib'))) {
        const [first, ...fields] = (await site.read(file)).trimEnd().split('\n');
        expect([file, first]).toEqual([file, expect.stringMatching(/^@[a-z]+\{[a-z0-9-]+,$/)]);
        expect([file, ...fields.slice(0, -1).filter((line) => !isBibtexField(line))]).toEqual([file]);
        expect([file, fields.at(-1)]).toEqual([file, '}']);
      }
    }
    const { site } = sites[0]!;
    const archive = JSON.parse(await site.read('data/archive.json'));
    const titles = new Map(archive.articles.map((a: { id: string; title: string }) => [a.id, a.title]));
    for (const { id, texts } of STORIES) expect(titles.get(id)).toBe(texts[0]!.trim());
    const locations = (await site.read('sitemap.xml')).matchAll(/<loc>([^<]*)<\/loc>|href="([^"]*)"/g);
    expect(
      [...locations].map(([, loc, href]) => loc ?? href).filter((a) => !a?.startsWith('https://hostile.example/')),
    ).toEqual([]);
    expect(await site.read('robots.txt')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://hostile.example/sitemap.xml\n',
    );
  });

  test('every line of _redirects leads from one address of the site to another', async () => {
    for (const { site } of sites) {
      if (!site.files.includes('_redirects')) continue;
      const lines = (await site.read('_redirects')).split('\n').slice(0, -1);
      expect(lines.filter((line) => !/^\/[^ :*]+ \/[^ :*]* 301$/.test(line))).toEqual([]);
    }
  });

  test('no file stands outside the addresses that the site has', () => {
    for (const { site } of sites)
      expect(
        site.files.filter(
          (file) => !/^(?:[a-z0-9]+(?:[-/.][a-z0-9]+)*|_headers|_redirects|assets\/fonts\/LICENSE\.txt)$/.test(file),
        ),
      ).toEqual([]);
  });
});
