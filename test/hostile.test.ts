/// <reference lib="dom" />
import { XMLValidator } from 'fast-xml-parser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALLOWED, pageFaults } from './hostile/page-faults.ts';
import { PAYLOADS, UNSEEN_PAYLOADS } from './hostile/payloads.ts';
import { bilingualSite, hostileSite, STORIES } from './hostile/site.ts';
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

const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/**
 * Opens pages one after the other and tells what they did besides being shown. The policy is switched off: what the
 * pages say must be harmless by itself, and the policy a second wall.
 */
async function visit(origin: string, files: readonly string[], titles: Map<string, string>): Promise<string[]> {
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
  // The look has no part in this, and five hundred pages are drawn sooner without it.
  await context.route(/\.css$/, (route) => route.fulfill({ contentType: 'text/css', body: '' }));
  await context.route(/\.woff2$/, (route) => route.fulfill({ contentType: 'font/woff2', body: '' }));
  const page = await context.newPage();
  context.on('page', () => note('opened a window'));
  page.on('console', (message) => {
    if (!message.text().includes('was preloaded using link preload')) note(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => note(`error: ${error.message}`));
  page.on('download', () => note('began a download'));
  page.on('worker', () => note('started a worker'));
  page.on('framenavigated', (frame) => frame.url() !== `${origin}/${at}` && note(`went to ${frame.url()}`));
  page.on('dialog', (dialog) => {
    note(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  for (const file of files) {
    at = addressOf(file);
    const response = await page.goto(`${origin}/${at}`);
    if (response?.status() !== 200) note(`status ${response?.status()}`);
    for (const fault of await page.evaluate(pageFaults, ALLOWED)) note(fault);
    titles.set(at, (await page.locator('h1').first().textContent()) ?? '');
  }
  await context.close();
  return seen;
}

/** The words of every page's first headline, by address. */
async function visitAll({ site, served }: (typeof sites)[number]): Promise<Map<string, string>> {
  const pages = site.files.filter((file) => file.endsWith('.html'));
  const titles = new Map<string, string>();
  const lanes = [0, 1].map((lane) => pages.filter((_, i) => i % 2 === lane));
  const seen = await Promise.all(lanes.map((lane) => visit(served.origin, lane, titles)));
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
  }, 240_000);

  test('the same in two languages, with the payload in translations and in the settings', async () => {
    await visitAll(sites[1]!);
  }, 120_000);

  test('files for programs hold the payloads as data, each in its format', async () => {
    for (const { site } of sites) {
      for (const file of site.files.filter((name) => name.endsWith('.xml')))
        expect([file, XMLValidator.validate(await site.read(file))]).toEqual([file, true]);
      for (const file of site.files.filter((name) => name.endsWith('.json'))) JSON.parse(await site.read(file));
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

  test('no file stands outside the addresses that the site has', () => {
    for (const { site } of sites)
      expect(
        site.files.filter(
          (file) => !/^(?:[a-z0-9]+(?:[-/.][a-z0-9]+)*|_headers|assets\/fonts\/LICENSE\.txt)$/.test(file),
        ),
      ).toEqual([]);
  });
});
