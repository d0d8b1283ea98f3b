/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from './support/browser.ts';
import { type BuiltSite, buildSite, ROOT } from './support/build.ts';
import { type Served, serveSite } from './support/serve.ts';

/** One page of every kind, in every shell that it has. */
const KINDS: readonly string[] = [
  '',
  ...['ar', 'en'].flatMap((lang) => [
    `${lang}/`,
    `${lang}/articles/`,
    `${lang}/archive/2023/06/`,
    `${lang}/events/`,
    `${lang}/events/radan-moscow-2023/`,
    `${lang}/events/wagner-mutiny-2023/`,
    `${lang}/topics/`,
    `${lang}/topics/police-security-cooperation/`,
    `${lang}/people/`,
    `${lang}/people/ahmad-reza-radan/`,
    `${lang}/organisations/wagner/`,
    `${lang}/places/tehran/`,
    `${lang}/outlets/`,
    `${lang}/outlets/iran-international/`,
    `${lang}/timeline/`,
    `${lang}/search/`,
    `${lang}/about/`,
    `${lang}/data/`,
    `${lang}/corrections/`,
  ]),
  'articles/2023-06-27-iran-international-radan/',
  'en/articles/2023-06-27-iran-international-radan/',
  'articles/2023-06-28-russias-news-radan/',
  'ar/articles/2023-06-28-russias-news-radan/',
  'events/radan-moscow-2023/',
  'topics/police-security-cooperation/',
  'people/ahmad-reza-radan/',
  '404.html',
];

let browser: Browser;
let site: BuiltSite;
let served: Served;
let axe: string;

beforeAll(async () => {
  const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  [browser, site, axe] = await Promise.all([
    startBrowser(),
    buildSite(path.join(ROOT, 'content')),
    readFile(axeFile, 'utf8'),
  ]);
  served = await serveSite(site.out);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** What a page did that a reader should never notice: errors, messages, requests to other hosts. */
function alarms(page: Page, origin: string): string[] {
  const seen: string[] = [];
  page.on('console', (message) => seen.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:'))
      seen.push(`request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) seen.push(`${response.status()}: ${response.url()}`);
  });
  return seen;
}

async function withPage<T>(
  options: BrowserContextOptions,
  use: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await use(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

interface Axe {
  run(options?: { runOnly: string[] }): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe finds on the page that it was loaded into: all its rules, or some. */
function violations(page: Page, only: readonly string[] | undefined): Promise<string[]> {
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: Axe };
    const result = await axe.run(rules && { runOnly: [...rules] });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  }, only);
}

describe('every kind of page', () => {
  test('loads quietly: nothing on the console, nothing from another host', async () => {
    await withPage({}, async (page) => {
      const seen = alarms(page, served.origin);
      for (const kind of KINDS) await page.goto(`${served.origin}/${kind}`);
      expect(seen).toEqual([]);
    });
  });

  test('fits from 320 to 1600 pixels without scrolling sideways', async () => {
    const wide: string[] = [];
    await withPage({}, async (page) => {
      for (const kind of KINDS) {
        await page.goto(`${served.origin}/${kind}`);
        for (const width of [320, 360, 768, 1024, 1280, 1600]) {
          await page.setViewportSize({ width, height: 900 });
          const beyond = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          if (beyond > 0) wide.push(`/${kind} at ${width}: ${beyond} px too wide`);
        }
      }
    });
    expect(wide).toEqual([]);
  }, 180_000);

  // The theme changes colours and nothing else that axe looks at.
  test.each([
    ['light', undefined],
    ['dark', ['color-contrast']],
  ] as const)(
    'has nothing for axe to find (%s)',
    async (colorScheme, only) => {
      const found: string[] = [];
      await withPage({ colorScheme, bypassCSP: true }, async (page) => {
        for (const kind of KINDS) {
          await page.goto(`${served.origin}/${kind}`);
          await page.evaluate(axe);
          found.push(...(await violations(page, only)).map((violation) => `/${kind} ${violation}`));
        }
      });
      expect(found).toEqual([]);
    },
    180_000,
  );

  test('is read the same without JavaScript', async () => {
    await withPage({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } }, async (page) => {
      await page.goto(`${served.origin}/ar/`);
      await page.getByRole('link', { name: /رادان/ }).first().click();
      expect(await page.locator('h1').count()).toBe(1);
      await page.goto(`${served.origin}/en/search/`);
      expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(4);
    });
  });
});

describe('a reader', () => {
  test('goes by keyboard from the skip link to the story, and sees the focus', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${served.origin}/en/`);
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      expect(await skip.getAttribute('href')).toBe('#main');
      expect((await skip.boundingBox())!.x).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(true);
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
      expect(outline).toBe('solid');
    });
  });

  test('reads the Arabic page from the right, the English one from the left', async () => {
    await withPage({ viewport: { width: 1280, height: 900 } }, async (page) => {
      const start = async (lang: string) => {
        await page.goto(`${served.origin}/${lang}/`);
        const box = (await page
          .locator('h1')
          .first()
          .evaluate((h1) => {
            const range = document.createRange();
            range.selectNodeContents(h1);
            const { left, right } = range.getBoundingClientRect();
            return { left, right: window.innerWidth - right };
          }))!;
        return box.left < box.right ? 'left' : 'right';
      };
      expect([await start('ar'), await start('en')]).toEqual(['right', 'left']);
    });
  });

  test('changes the language of the page and stays on it', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${served.origin}/ar/events/radan-moscow-2023/`);
      await page.getByRole('link', { name: 'English' }).first().click();
      expect(new URL(page.url()).pathname).toBe('/en/events/radan-moscow-2023/');
      expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
        'en',
        'ltr',
      ]);
    });
  });

  test('follows a link to a passage and finds it marked', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${served.origin}/en/events/radan-moscow-2023/`);
      const href = await page.locator('a[href*="#p-"]').first().getAttribute('href');
      await page.goto(served.origin + href!);
      const target = page.locator(':target');
      expect(await target.count()).toBe(1);
      await expect.poll(async () => (await target.boundingBox())!.y).toBeLessThan(900);
    });
  });
});

test('the site works under a sub-path', async () => {
  const below = await buildSite(path.join(ROOT, 'content'), ['--base-url', 'https://example.org/archives/sijill/']);
  const host = await serveSite(below.out, '/archives/sijill/');
  try {
    await withPage({}, async (page) => {
      const seen = alarms(page, `${host.origin}/archives/sijill`);
      await page.goto(`${host.origin}/archives/sijill/en/`);
      await page.locator('main a[href*="/events/"]').first().click();
      expect(new URL(page.url()).pathname).toMatch(/^\/archives\/sijill\/en\/events\//);
      await page.waitForLoadState('load');
      expect(await page.evaluate(() => getComputedStyle(document.body).maxInlineSize)).toBe('1280px');
      expect(seen).toEqual([]);
    });
  } finally {
    await host.close();
  }
});
