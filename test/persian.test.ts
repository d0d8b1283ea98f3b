/**
 * A third site language is one file in `src/languages` and content: a site in Persian, Arabic and English, built by the
 * real command, with stories in Russian and Sorani besides.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Element, isTag } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, buildSite, ROOT } from './support/build.ts';
import { fragmentsOf } from './support/fragments.ts';
import { attribute, elements, innerText } from './support/page.ts';
import { fixturePath } from './support/render.ts';

/** What has no Persian name, and the files that the texts on data call by theirs. */
const NAMES_OF_FORMATS = /Atom|JSON(?: Schema)?|EDTF|UTF-8|Python|\b(?:archive|articles|events)\.(?:json|csv)/g;

const LANGUAGES = ['fa', 'ar', 'en'];

let site: BuiltSite;

beforeAll(async () => {
  site = await buildSite(fixturePath('persian'));
});

const pagesOf = (lang: string): string[] => site.files.filter((f) => f.startsWith(`${lang}/`) && f.endsWith('.html'));

/** The text of what a selector finds, tags left out. */
async function texts(file: string, selector: string): Promise<string[]> {
  const found = fragmentsOf(await site.read(file), selector);
  return found.map((html) => parseDocument(html).children.map(innerText).join('').replace(/\s+/g, ' ').trim());
}

describe('a site in Persian, Arabic and English', () => {
  test('has the same pages in each language', () => {
    const below = (lang: string) => pagesOf(lang).map((file) => file.slice(lang.length));
    // A story has its permalink in the shell of its own language, and pages in the two others.
    const notStories = (lang: string) =>
      below(lang).filter((file) => !/^\/articles\/./.test(file.replace('index.html', '')));
    expect(notStories('fa')).toEqual(
      expect.arrayContaining(['/index.html', '/people/index.html', '/timeline/index.html']),
    );
    for (const lang of LANGUAGES) expect(notStories(lang), lang).toEqual(notStories('fa'));
  });

  test('runs from right to left in Persian and Arabic, and names its other languages by their own names', async () => {
    for (const lang of LANGUAGES) {
      for (const file of pagesOf(lang)) {
        const [root] = elements(parseDocument(await site.read(file)), 'html');
        expect([attribute(root!, 'lang'), attribute(root!, 'dir')], file).toEqual([
          lang,
          lang === 'en' ? 'ltr' : 'rtl',
        ]);
      }
    }
    expect(await texts('fa/index.html', '.languages a')).toEqual(['العربية', 'English']);
    expect(await texts('en/index.html', '.languages a')).toEqual(['فارسی', 'العربية']);
  });

  test('tells search engines of all three', async () => {
    const head = await site.read('fa/events/repair-2021/index.html');
    expect(
      fragmentsOf(head, 'link[rel="alternate"]').flatMap((link) => /hreflang="([^"]*)"/.exec(link)?.[1] ?? []),
    ).toEqual(['fa', 'ar', 'en', 'x-default']);
  });

  test('leads nowhere that is not there', async () => {
    const lost: string[] = [];
    for (const file of site.files.filter((f) => f.endsWith('.html')))
      for (const e of elements(parseDocument(await site.read(file)), 'a')) {
        const { origin, pathname } = new URL(attribute(e, 'href') ?? '', `https://fanus.example/${file}`);
        const target = pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
        if (origin === 'https://fanus.example' && !site.files.includes(target)) lost.push(`${file} → ${pathname}`);
      }
    expect(lost).toEqual([]);
  });

  test('finds the language of each story, and shows Russian and Sorani in the Persian shell as what they are', async () => {
    const data: { articles: { id: string; language: string }[] } = JSON.parse(await site.read('data/archive.json'));
    const languages = Object.fromEntries(data.articles.map(({ id, language }) => [id, language]));
    expect(languages).toEqual({
      '2020-12-moj-khamush': 'fa',
      '2021-03-23-moj-fanus': 'fa',
      '2021-03-23-gazette-lighthouse': 'en',
      '2021-03-24-marsa-manara': 'ar',
      '2021-03-25-mayak-ogon': 'ru',
      '2021-03-26-derya-fanos': 'ckb',
      '2021-03-27-payan': 'fa',
    });
    const shown = async (id: string) => {
      const page = parseDocument(await site.read(`articles/${id}/index.html`));
      const shell = elements(page, 'html')[0]!;
      const words = elements(page, 'div').find((e) => attribute(e, 'class') === 'words')!;
      const paragraph = elements(words, 'p')[0]!;
      return [shell, elements(page, 'h1')[0]!, paragraph].map((e) => `${attribute(e, 'lang')} ${attribute(e, 'dir')}`);
    };
    expect(await shown('2021-03-25-mayak-ogon')).toEqual(['fa rtl', 'ru ltr', 'ru ltr']);
    expect(await shown('2021-03-26-derya-fanos')).toEqual(['fa rtl', 'ckb rtl', 'ckb rtl']);
  });
});

describe('a Persian page', () => {
  test('has Persian digits and no others, but in addresses and foreign words', async () => {
    const stories = site.files.filter((f) => /^articles\/.*-(?:moj|payan)[^/]*\/index\.html$/.test(f));
    expect(stories).toHaveLength(3);
    for (const file of [...pagesOf('fa'), ...stories]) {
      const [main] = elements(parseDocument(await site.read(file)), 'body');
      expect(
        ownWords(main!)
          .replace(NAMES_OF_FORMATS, '')
          .match(/.*[0-9٠-٩].*/g),
        file,
      ).toBeNull();
    }
    expect(await texts('articles/2021-03-23-moj-fanus/index.html', '.pno')).toEqual(['۱', '۲', '۳']);
  });

  test('gives dates in the Gregorian and the Solar Hijri calendar, and in what else the site asks for', async () => {
    expect(await texts('articles/2021-03-23-moj-fanus/index.html', '.page-head .dateline')).toEqual([
      'فارسی روزنامهٔ موج ۲۳ مارس ۲۰۲۱ ۳ فروردین ۱۴۰۰ ه‍.ش ۱۰ شعبان ۱۴۴۲ ه‍.ق',
    ]);
    const date = async (event: string) => (await texts(`fa/events/${event}/index.html`, '.facts dd'))[0];
    expect(await date('repair-2021')).toBe(
      '۱۸ تا ۲۲ مارس ۲۰۲۱ از ۲۸ اسفند ۱۳۹۹ ه‍.ش تا ۲ فروردین ۱۴۰۰ ه‍.ش ۵ تا ۹ شعبان ۱۴۴۲ ه‍.ق',
    );
    expect(await date('light-failed-2020')).toMatch(/^حدود دسامبر ۲۰۲۰ آذر تا دی ۱۳۹۹ ه‍\.ش به تقریب/);
    expect(await date('closed-season')).toMatch(/^۲۰۱۹ تا ۲۰۲۱ ۱۳۹۷ تا ۱۴۰۰ ه‍\.ش/);
    // The others get only what the site asks for.
    expect(await texts('en/events/repair-2021/index.html', '.facts .calendar')).toEqual(['5–9 Shaaban 1442 AH']);
  });

  test('lists names by the Persian alphabet: پ after ب, چ after ج, ژ after ز, گ after ک', async () => {
    expect(await texts('fa/people/index.html', '.names li a')).toEqual(
      'آنا اورلووا، بهنام آذری، پرویز چراغی، جواد صادقی، چنگیز جابری، زهرا امید، ژاله گیلانی، طاهر وحیدی، کامران یزدی، گلناز پارسا، یحیی هراتی'.split(
        '، ',
      ),
    );
    expect((await texts('fa/people/index.html', '.letter .when')).join(' ')).toBe('آ ب پ ج چ ز ژ ط ک گ ی');
    expect((await texts('ar/people/index.html', '.names li a')).slice(0, 4)).toEqual([
      'آنا أورلوفا',
      'برويز جراغي',
      'بهنام آذري',
      'جاله غيلاني',
    ]);
  });

  test('counts, joins and quotes in Persian', async () => {
    expect(await texts('fa/people/yahya-harati/index.html', '.page-head .dateline span')).toEqual(['هیچ مقاله‌ای']);
    expect(await texts('fa/archive/2020/12/index.html', '.page-head .dateline')).toEqual(['یک مقاله']);
    expect(await texts('fa/archive/2021/03/index.html', '.page-head .dateline')).toEqual(['۶ مقاله']);
    expect((await texts('articles/2021-03-23-moj-fanus/index.html', '.credits li'))[0]).toBe(
      'نوشتهٔ زهرا امید، گلناز پارسا و Anna Orlova',
    );
    const [why] = await texts('fa/events/repair-2021/index.html', '.source.suggested');
    expect(why).toContain('پرویز چراغی، ژاله گیلانی و بندر نیلی');
    expect(why).toContain('«تعمیر فانوس»');
  });

  test('says all its words in Persian: Arabic forms of letters stand in Arabic and Sorani words alone', async () => {
    for (const file of pagesOf('fa')) {
      const [body] = elements(parseDocument(await site.read(file)), 'body');
      expect(
        ownWords(body!)
          .replace(NAMES_OF_FORMATS, '')
          .match(/.*[كيىةA-Za-z].*/g),
        file,
      ).toBeNull();
    }
  });
});

test('no file of src or templates names a language of the site', async () => {
  // The languages themselves, what tells languages apart, what speaks to the editor, in English and Arabic, and two
  // formats that have languages of their own: BibTeX's names for them, and the Wikipedias that citations are made for.
  const exempt = new RegExp(
    [
      '^src/languages/',
      '^src/text/detect/',
      '^src/(?:problems.ts$|dev/|editing/|import/)',
      '^templates/parts/(?:bibtex|wikitext).ts$',
      '(?:\\.test|/test-voice).ts$',
    ].join('|'),
  );
  const named = /(['"`])(?:ar|en|fa)\1|\b(?:ar|en|fa): ?['"`]|:lang\((?:ar|en|fa)\)|\blang(?:\||\^)?="?(?:ar|en|fa)\b/;
  const found: string[] = [];
  for (const folder of ['src', 'templates']) {
    const entries = await readdir(path.join(ROOT, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((e) => e.isFile() && /\.(?:ts|mjs|js|css)$/.test(e.name))) {
      const file = path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/');
      if (exempt.test(file)) continue;
      const lines = (await readFile(path.join(ROOT, file), 'utf8')).split('\n');
      for (const [i, line] of lines.entries())
        if (named.test(line.replace(/^\s*(?:\/\/|\*|\/\*).*/, ''))) found.push(`${file}:${i + 1} ${line.trim()}`);
    }
  }
  expect(found).toEqual([]);
});

/** The page's own words in an element: no content in isolation, no addresses, no parts in other languages. */
function ownWords(element: Element): string {
  const isForeign = (e: Element): boolean =>
    ['bdi', 'code', 'script', 'svg'].includes(e.name) ||
    attribute(e, 'lang') !== undefined ||
    attribute(e, 'dir') !== undefined;
  return element.children
    .map((child) => (isTag(child) ? (isForeign(child) ? '' : ownWords(child)) : innerText(child)))
    .join('');
}
