/// <reference lib="dom" />
/** Quoting a passage and copying a citation in a browser: with a pointer, with a keyboard, with and without scripts. */
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from './support/browser.ts';
import { buildSite, ROOT } from './support/build.ts';
import { type Served, serveSite } from './support/serve.ts';

const STORY = 'articles/2023-06-27-iran-international-radan/';

let browser: Browser;
let served: Served;

beforeAll(async () => {
  const [site, started] = await Promise.all([buildSite(path.join(ROOT, 'content')), startBrowser()]);
  browser = started;
  served = await serveSite(site.out);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function onStory(address: string, use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: served.origin });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  try {
    await page.goto(`${served.origin}/${address}`);
    await use(page);
    expect(errors).toEqual([]);
  } finally {
    await context.close();
  }
}

const second = (page: Page) => page.locator('.para.paragraph').nth(1);
const summaryOf = (page: Page) => second(page).locator('.quote > summary');
const opacityOf = (page: Page): Promise<string> => summaryOf(page).evaluate((node) => getComputedStyle(node).opacity);

describe('the link “Quote this passage”', () => {
  test('shows itself to a pointer and to the keyboard, and takes no room before', () =>
    onStory(STORY, async (page) => {
      await page.mouse.move(0, 0);
      expect(await opacityOf(page)).toBe('0');
      const height = (await second(page).boundingBox())!.height;
      await second(page).hover();
      expect(await opacityOf(page)).toBe('1');
      expect((await second(page).boundingBox())!.height).toBe(height);
      await page.mouse.move(0, 0);
      await second(page).locator('.pno').focus();
      expect(await opacityOf(page)).toBe('1');
    }));

  test('is there for fingers, which do not hover', () =>
    onStory(STORY, async (page) => expect(await opacityOf(page)).toBe('1'), {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 800 },
    }));

  test.each([
    ['ar', STORY],
    ['en', `en/${STORY}`],
  ])('gives words, source and address in one click without a script (%s)', (_, address) =>
    onStory(
      address,
      async (page) => {
        const words = await second(page).locator('.words > p').innerText();
        const anchor = await second(page).getAttribute('id');
        await second(page).hover();
        await summaryOf(page).click();
        await second(page).locator('.quote p').click();
        const selected = await page.evaluate(() => getSelection()!.toString());
        expect(selected.replace(/\s+/g, ' ')).toContain(words.replace(/\s+/g, ' '));
        expect(selected).toContain(`https://sijill.example/${address}#${anchor}`);
        expect(selected).toMatch(/إيران إنترناشيونال|Iran International/);
      },
      { javaScriptEnabled: false },
    ),
  );

  test('works where scripts are off: nothing of it is made by one', () =>
    onStory(
      STORY,
      async (page) => {
        await second(page).hover();
        await summaryOf(page).click();
        expect(await second(page).locator('.quote p').isVisible()).toBe(true);
        expect(await page.locator('button.copy').count()).toBe(0);
      },
      { javaScriptEnabled: false },
    ));
});

describe('the buttons that copy', () => {
  test('copy a passage with its source', () =>
    onStory(`en/${STORY}`, async (page) => {
      await second(page).hover();
      await summaryOf(page).click();
      await second(page).locator('button.copy').click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(
        /^“The trip comes .*” — As retold by .* from Iran International \(Machine translation\), https:\/\/sijill\.example\/en\/articles\/.*#p-[0-9a-f]{8}$/,
      );
    }));

  test('copy a citation, the address and Wikipedia’s template, and say so', () =>
    onStory(STORY, async (page) => {
      const copy = async (selector: string): Promise<string> => {
        await page.locator(`${selector} button.copy`).first().click();
        return page.evaluate(() => navigator.clipboard.readText());
      };
      expect(await copy('.cite .citation')).toMatch(
        /^إيران إنترناشيونال \(27 يونيو 2023\)\. .* https:\/\/sijill\.example\/articles\/[^ ]+$/,
      );
      expect(await page.locator('.cite .citation button.copy').first().innerText()).toBe('نُسخ');
      expect(await copy('.cite .url')).toBe(`https://sijill.example/${STORY}`);
      await page.locator('.wikipedia summary').first().click();
      expect(await copy('.wikitext')).toMatch(/^\{\{cite news \| .*\}\}$/);
    }));
});
