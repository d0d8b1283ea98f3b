/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from './support/browser.ts';
import { type BuiltSite, buildSite, ROOT } from './support/build.ts';
import { type Served, serveSite } from './support/serve.ts';

/** The five stories, by what they are about. */
const STORIES = {
  visit2013: '2013-01-asharq-al-awsat-kolokoltsev',
  arrival: '2023-06-27-iran-international-radan',
  officers: '2023-06-28-russias-news-radan',
  grip: '2023-07-independent-arabia-radan',
  shoigu: '2024-08-05-shoigu-tehran',
} as const;
type Story = keyof typeof STORIES;
const ALL: readonly Story[] = ['visit2013', 'arrival', 'officers', 'grip', 'shoigu'];
const OF_2023: readonly Story[] = ['arrival', 'officers', 'grip'];

let browser: Browser;
let site: BuiltSite;
let served: Served;
let page: Page;
const seen: string[] = [];

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), buildSite(path.join(ROOT, 'content'))]);
  served = await serveSite(site.out);
  page = await browser.newPage();
  page.on('console', (message) => seen.push(message.text()));
  page.on('pageerror', (error) => seen.push(error.message));
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const address = (query: string, lang = 'ar'): string =>
  `${served.origin}/${lang}/search/?q=${encodeURIComponent(query)}`;

/** The page after an address was opened and answered. */
async function opened(url: string): Promise<void> {
  await page.goto(url);
  await answered();
}

const answered = () =>
  page.waitForFunction(() => {
    const words = JSON.parse(document.getElementById('search-words')!.textContent).search;
    const said = document.getElementById('found')!.textContent;
    return said !== '' && said !== words.loading;
  });

/** Stories in the order of the page. */
async function stories(): Promise<Story[]> {
  const hrefs = await page.$$eval('#results h3 a', (links) => links.map((a) => a.getAttribute('href') ?? ''));
  return hrefs.flatMap((href) => ALL.filter((story) => href.endsWith(`/articles/${STORIES[story]}/`)));
}

const found = async (query: string, lang?: string): Promise<Story[]> => {
  await opened(address(query, lang));
  return (await stories()).sort();
};

const sorted = (...of: readonly Story[]): Story[] => [...of].sort();

describe('stories are found', () => {
  test.each<[why: string, query: string, expected: readonly Story[]]>([
    ['as written', 'كولوكولتسيف', ['visit2013']],
    ['with vowel signs', 'شُويغو', ['shoigu']],
    ['with tatweel', 'شويغـــو', ['shoigu']],
    ['without hamza', 'ايران', ALL],
    ['with the older hamza seat', 'مسئولين', ['visit2013', 'arrival', 'grip', 'shoigu']],
    ['ya for alef maqsura', 'مستوي', ['grip']],
    ['ha for ta marbuta', 'مذكره', OF_2023],
    ['mixed, with the article', 'المذكره', OF_2023],
    ['presentation forms', 'ﺷﻮﻳﻐﻮ', ['shoigu']],
    ['a direction mark pasted along', '\u200fشويغو', ['shoigu']],
    ['Arabic digits', '٢٠١٦', ['arrival']],
    ['Persian digits', '۲۰۱۶', ['arrival']],
    ['Latin digits', '260', ['officers']],
    ['with the article', 'البيان', ['grip']],
    ['to, before a name', 'لطهران', ALL],
    ['in, before a name', 'بموسكو', ALL],
    ['and in, before a name', 'وبموسكو', ALL],
    ['and, before a name', 'وزولوتوف', ['officers', 'grip']],
    ['to the', 'للكرملين', ['visit2013', 'arrival', 'officers', 'grip']],
    ['a pronoun', 'زيارته', ALL],
    ['a feminine plural', 'اتفاقيات', ['visit2013', 'grip', 'shoigu']],
    ['a broken plural', 'صاروخ', ['shoigu']],
    ['the singular of a broken plural', 'حلفاء', ['shoigu']],
    ['a verb in the future', 'سيوقع', ['arrival']],
    ['another spelling of a name', 'كولوكولتسوف', ['visit2013']],
    ['a third', 'شويجو', ['shoigu']],
    ['a name in Latin letters', 'Shoigu', ['shoigu']],
    ['in another Latin spelling', 'Shoygu', ['shoigu']],
    ['in Russian', 'Шойгу', ['shoigu']],
    ['in Russian, in another case', 'Колокольцева', ['visit2013']],
    ['in Persian', 'شویگو', ['shoigu']],
    ['in Persian, in full', 'ولادیمیر کولوکولتسف', ['visit2013']],
    ['a first and a last name', 'أحمد رضا رادان', OF_2023],
    ['the same in Latin letters', 'Ahmad Reza Radan', OF_2023],
    ['a name and a place', 'رادان موسكو', OF_2023],
    ['two languages at once', 'Radan موسكو', OF_2023],
    ['an English plural', 'drones', ['arrival', 'grip', 'shoigu']],
    ['its singular', 'drone', ['arrival', 'grip', 'shoigu']],
    ['a verb', 'smuggle', ['visit2013', 'officers']],
    ['capitals', 'KREMLIN', ['visit2013', 'arrival', 'officers', 'grip']],
    ['the beginning of a word', 'Kolok', ['visit2013']],
    ['the beginning of an Arabic word', 'بزشك', ['shoigu']],
    ['a quoted phrase', '"وزير الداخلية"', ['visit2013']],
    ['a phrase with ha for ta marbuta', '«الجريمه المنظمه»', ['visit2013', 'arrival']],
    ['an English phrase', '“colour revolutions”', ['officers']],
    ['an outlet', 'الشرق الأوسط', ['visit2013']],
    ['the translation alone has it', 'counterintelligence', ['officers']],
  ])('%s: %s', async (_, query, expected) => expect(await found(query)).toEqual(sorted(...expected)));

  test('from the English page too', async () => {
    expect(await found('شويغو', 'en')).toEqual(['shoigu']);
    expect(await found('Zolotov', 'en')).toEqual(sorted('officers', 'grip'));
  });
});

describe('and no others', () => {
  test('«زار» (visited) is not in every «وزارة» (ministry)', async () => {
    expect(await found('زار')).toEqual(sorted('visit2013', 'shoigu'));
    const marks = await page.$$eval('#results mark', (all) => all.map((mark) => mark.textContent));
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter((mark) => mark.includes('وزار'))).toEqual([]);
  });

  test.each([
    ['a phrase in another order', '"الداخلية وزير"'],
    ['a name that nobody has', 'Zubrowka'],
    ['words of different stories', 'شويغو سماغين'],
  ])('%s: %s', async (_, query) => {
    expect(await found(query)).toEqual([]);
    expect(await page.textContent('#found')).toContain(query);
  });
});

describe('results', () => {
  test('are shown in their own language and direction, marked, with whose words they are', async () => {
    await opened(address('Smagin', 'ar'));
    const entry = page.locator('#results li', { has: page.locator(`a[href$="${STORIES.officers}/"]`) });
    expect(await entry.locator('h3').getAttribute('dir')).toBe('ltr');
    expect(await entry.locator('h3').getAttribute('lang')).toBe('en');
    expect(await entry.locator('.badge').textContent()).toBe('إنجليزي');
    expect(await entry.locator('p[lang=en] mark').first().textContent()).toBe('Smagin');
    expect(await entry.locator('a').getAttribute('href')).toBe(`/ar/articles/${STORIES.officers}/`);
    expect(await entry.locator('.tag').first().textContent()).not.toBe('');
  });

  test('keep the spelling of the story in excerpts', async () => {
    await opened(address('مذكره'));
    const marks = await page.$$eval('#results p mark', (all) => all.map((mark) => mark.textContent));
    expect(marks).toContain('مذكرة');
  });

  test('are counted in the language of the page', async () => {
    await opened(address('شويغو'));
    expect(await page.textContent('#found')).toMatch(/^مقال واحد/);
    await opened(address('زولوتوف', 'ar'));
    expect(await page.textContent('#found')).toMatch(/^مقالان/);
    await opened(address('Zolotov', 'en'));
    expect(await page.textContent('#found')).toMatch(/^(?:2|two) articles/i);
  });

  test('are narrowed down and ordered, and the address says how', async () => {
    await opened(address('إيران'));
    await page.click('summary');
    await page.selectOption('#by-year', '2023');
    await page.waitForFunction(() => location.search.includes('year=2023'));
    await answered();
    expect((await stories()).sort()).toEqual(sorted(...OF_2023));
    await page.selectOption('#by-language', 'ar');
    await page.waitForFunction(() => location.search.includes('language=ar'));
    await answered();
    expect((await stories()).sort()).toEqual(sorted('arrival', 'grip'));
    for (const [filter, expected] of [
      ['outlet=russias-news', ['officers']],
      ['event=shoigu-tehran-2024', ['shoigu']],
      ['person=viktor-zolotov', ['officers', 'grip']],
    ] as const) {
      await opened(`${served.origin}/ar/search/?${filter}`);
      expect((await stories()).sort()).toEqual(sorted(...expected));
    }
    await opened(`${address('طهران')}&order=oldest`);
    expect(await stories()).toEqual(ALL);
    await opened(`${address('طهران')}&order=newest`);
    expect(await stories()).toEqual([...ALL].reverse());
  });

  test('lead to events and people too', async () => {
    await opened(address('Zolotov', 'en'));
    const links = await page.$$eval('#results a', (all) => all.map((a) => a.getAttribute('href')));
    expect(links).toContain('/en/events/radan-zolotov-memorandum-2023/');
    expect(links).toContain('/en/people/viktor-zolotov/');
  });
});

describe('the page', () => {
  test('loads nothing of the search before it is used', async () => {
    const requests: string[] = [];
    const fresh = await browser.newPage();
    fresh.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await fresh.goto(`${served.origin}/ar/search/`, { waitUntil: 'networkidle' });
    expect(requests.filter((each) => each.startsWith('/search/'))).toEqual([]);
    await fresh.goto(`${served.origin}/ar/`, { waitUntil: 'networkidle' });
    expect(requests.filter((each) => each.startsWith('/assets/search')).length).toBe(1);
    await fresh.close();
  });

  test('is used with the keyboard, and says what it found', async () => {
    await page.goto(`${served.origin}/en/search/`);
    await page.focus('#q');
    await page.keyboard.type('Shoigu');
    await page.keyboard.press('Enter');
    await answered();
    expect(page.url()).toContain('?q=Shoigu');
    expect(await page.getAttribute('#found', 'role')).toBe('status');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    const reached: string[] = [];
    for (let i = 0; i < 8; i++) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? ''));
    }
    expect(reached.some((href) => href !== '')).toBe(true);
    await page.goBack();
    await page.waitForFunction(() => document.getElementById('results')!.childElementCount === 0);
    expect(await page.inputValue('#q')).toBe('');
  });

  test('searches more widely where it is asked to', async () => {
    await opened(address('قمع'));
    const before = await stories();
    await page.click('.wider button');
    await page.waitForFunction(() => location.search.includes('wider=1'));
    await answered();
    expect(await stories()).toEqual(expect.arrayContaining(before));
  });

  test('takes markup in a question as words', async () => {
    await opened(address('<img src=x onerror=alert(1)> شويغو'));
    expect(await page.$$('#found img, #results img')).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('has nothing for axe to find among results (%s)', async (colorScheme) => {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await page.emulateMedia({ colorScheme });
    for (const url of [address('طهران'), address('Tehran', 'en')]) {
      await opened(url);
      await page.click('summary');
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond).toBe(0);
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        type Axe = { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        const result = await (window as unknown as { axe: Axe }).axe.run();
        return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
      });
      expect(violations).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: null });
  });

  test('offers the lists where no script runs', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${served.origin}/ar/search/`);
    expect(await plain.isVisible('#find')).toBe(false);
    expect(await plain.isVisible('.lists a[href="/ar/people/"]')).toBe(true);
    await context.close();
  });

  test('is offered to the browser’s own field', async () => {
    await page.goto(`${served.origin}/en/events/`);
    const href = await page.getAttribute('link[rel=search]', 'href');
    expect(href).toBe('/en/opensearch.xml');
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(await site.read('en/opensearch.xml'));
    const { ShortName, Url } = parsed.OpenSearchDescription;
    expect(ShortName.length).toBeLessThanOrEqual(16);
    expect(Url[0]['@_template']).toBe('https://sijill.example/en/search/?q={searchTerms}');
  });

  test('did all of this quietly', () => expect(seen).toEqual([]));
});
