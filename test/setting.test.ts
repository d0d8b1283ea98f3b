/// <reference lib="dom" />
/** Arabic, Persian and English as a browser sets them: read from positions, not from markup. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from './support/browser.ts';
import { type BuiltSite, buildSite } from './support/build.ts';
import { contentFolder } from './support/content.ts';
import { boxOf, collisionsOf, fromLeft, heightsIn, type Ink, inkOf, type Line, linesOf } from './support/positions.ts';
import { fixtureContent } from './support/render.ts';
import { type Served, serveSite } from './support/serve.ts';

/** Harakat as newspapers set them, in a headline of several lines. */
const HEADLINE = 'مرسىً أُضيئَ ثانيةً بعد شهور: أُعجِب به أهلُ الحيّ وإنّ السُّفن لتأمّه';
/** Every harakah in its usual company. */
const VOWELLED = `إِنَّ ٱلْمَنَارَةَ أُضِيئَتْ لِلسُّفُنِ، وَقَالَ حَارِسُهَا: «أَضَأْنَا ٱللَّيْلَ كُلَّهُ».`;

interface Site {
  readonly built: BuiltSite;
  readonly served: Served;
  /** One page of every kind, in the languages that it has. */
  readonly pages: readonly string[];
}

const PORT =
  `404.html  ar/ en/ ar/events/days/ en/events/days/ events/days/ ar/timeline/ en/timeline/ ar/topics/harbour/
  en/topics/harbour/ ar/people/ ar/people/viktor-zolin/ articles/2023-06-28-bbc/ en/articles/2023-06-28-bbc/
  articles/2023-06-29-courier/ ar/articles/2023-06-29-courier/ articles/2023-06-30-named/ ar/archive/2023/06/
  ar/articles/ ar/search/ ar/data/ ar/about/`.split(/\s+/);
const LANTERN = `fa/ fa/timeline/ fa/events/repair-2021/ ar/events/repair-2021/ en/events/repair-2021/
  events/repair-2021/ fa/topics/the-lighthouse/ fa/people/ fa/people/parviz-cheraghi/ en/people/parviz-cheraghi/
  fa/outlets/ articles/2021-03-23-moj-fanus/ articles/2021-03-25-mayak-ogon/ articles/2021-03-26-derya-fanos/
  fa/articles/2021-03-23-gazette-lighthouse/ fa/archive/2021/03/ fa/articles/ fa/search/`.split(/\s+/);

/** What a walk through all these pages saw. */
interface Seen {
  readonly address: string;
  readonly lines: readonly Line[];
  readonly ink: readonly Ink[];
  /** Styles that Arabic letters may not have, and boxes that cut words off. */
  readonly faults: readonly string[];
  /** How far the page scrolls sideways. */
  readonly sideways: number;
}

let browser: Browser;
let port: Site;
let lantern: Site;
let wide: readonly Seen[];
let narrow: readonly Seen[];

async function siteOf(fixture: string, pages: readonly string[], change: (files: Record<string, string>) => void) {
  const files = { ...(await fixtureContent(fixture)) } as Record<string, string>;
  change(files);
  const built = await buildSite(await contentFolder(files));
  return { built, served: await serveSite(built.out), pages };
}

beforeAll(async () => {
  browser = await startBrowser();
  port = await siteOf('setting', PORT, (files) => {
    files['site.yml'] += 'calendars: [islamic-umalqura, persian]\n';
    const story = files['articles/2023-06-30-named.md']!.replace(/title: .*/, `title: '${HEADLINE}'`);
    files['articles/2023-06-30-named.md'] = `${story}\n${VOWELLED}\n`;
  });
  lantern = await siteOf('persian', LANTERN, () => {});
  wide = await onPage(1280, walk);
  narrow = await onPage(320, walk);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await Promise.all([port?.served.close(), lantern?.served.close()]);
});

async function walk(page: Page): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const site of [port, lantern])
    for (const address of site.pages) {
      await open(page, site, address);
      seen.push({
        address,
        lines: await linesOf(page, 'time, .calendar, .month-page h1, .gap'),
        ink: await inkOf(page, 'body *'),
        faults: await faultsOf(page),
        sideways: await sidewaysOf(page),
      });
    }
  return seen;
}

async function onPage<T>(width: number, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Opens a page of a site with its fonts. */
async function open(page: Page, { served }: Site, address: string): Promise<void> {
  await page.goto(`${served.origin}/${address}`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body, body *')].flatMap((element) => {
      const style = getComputedStyle(element);
      const cuts =
        style.overflowY !== 'visible' && style.clipPath === 'none' && !element.closest('.hidden, .site-title, svg');
      const faults = [
        style.letterSpacing !== 'normal' && `letter-spacing ${style.letterSpacing}`,
        style.fontStyle !== 'normal' && `font-style ${style.fontStyle}`,
        style.textTransform !== 'none' && `text-transform ${style.textTransform}`,
        style.textAlign === 'justify' && 'justified',
        Number(style.fontWeight) < 400 && `weight ${style.fontWeight}`,
        style.fontSynthesis !== 'none' && `font-synthesis ${style.fontSynthesis}`,
        style.hyphens === 'auto' && 'hyphens',
        cuts && element.scrollHeight > element.clientHeight && `cut off at ${element.clientHeight} px`,
      ];
      return faults.filter(Boolean).map((fault) => `${element.localName}.${element.className}: ${fault}`);
    }),
  );
}

/** Right to left, what sticks out on the left is scrolled to by negative numbers. */
function sidewaysOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    window.scrollTo(-500, 0);
    const back = window.scrollX;
    window.scrollTo(500, 0);
    return Math.max(scrollWidth - clientWidth, -back, window.scrollX);
  });
}

/** All findings of a walk, each with its page. */
const findings = (seen: readonly Seen[], of: (page: Seen) => readonly string[]): string[] =>
  seen.flatMap((page) => of(page).map((finding) => `/${page.address} ${finding}`));

/** Neighbours on a line that stand on the wrong side of each other. */
const reversed = ({ words, dir }: Line): string[] =>
  words.slice(1).flatMap((word, i) => {
    const before = words[i]!;
    const inOrder = dir === 'rtl' ? word.right <= before.left + 1 : word.left >= before.right - 1;
    return inOrder ? [] : [`${before.text} ${word.text}`];
  });

describe('dates', () => {
  test('run in the direction of the page, word by word, on every kind of page', () => {
    for (const seen of [wide, narrow]) {
      expect(findings(seen, ({ lines }) => lines.flatMap(reversed))).toEqual([]);
      expect(seen.flatMap(({ lines }) => lines).filter(({ words }) => words.length > 2).length).toBeGreaterThan(100);
    }
  });

  test('have day, month and year from right to left in Arabic and Persian, from left to right in English', async () => {
    await onPage(1280, async (page) => {
      const date = '.facts dd time';
      await open(page, port, 'ar/events/days/');
      const arabic = ['2023', '(حزيران)', 'يونيو', '29', 'إلى', '27', 'من'];
      expect(await fromLeft(page, date, [...arabic].reverse())).toEqual(arabic);
      expect(await fromLeft(page, date, ['20', '23'])).toEqual(['20', '23']);
      await open(page, port, 'en/events/days/');
      const english = ['27', '–', '29', 'June', '2023'];
      expect(await fromLeft(page, date, english)).toEqual(english);
      await open(page, lantern, 'fa/events/repair-2021/');
      const persian = ['۲۰۲۱', 'مارس', '۲۲', 'تا', '۱۸'];
      expect(await fromLeft(page, date, [...persian].reverse())).toEqual(persian);
      const solar = ['۱۴۰۰', 'فروردین', '۲ ', 'تا', '۱۳۹۹', 'اسفند', '۲۸', 'از'];
      expect(await fromLeft(page, '.facts .calendar', [...solar].reverse())).toEqual(solar);
    });
  });

  test('have the first year of a stretch where the reader begins', async () => {
    await onPage(1280, async (page) => {
      for (const [site, address, from, to] of [
        [port, 'ar/topics/harbour/', '2011', '2024'],
        [lantern, 'fa/topics/the-lighthouse/', '۲۰۱۹', '۲۰۲۱'],
      ] as const) {
        await open(page, site, address);
        expect(await fromLeft(page, '.years-range', [from, to]), address).toEqual([to, from]);
      }
      await open(page, port, 'en/topics/harbour/');
      expect(await fromLeft(page, '.years-range', ['2011', '2024'])).toEqual(['2011', '2024']);
      // A range in the words of a story, too.
      await open(page, port, 'articles/2023-06-28-bbc/');
      expect(await fromLeft(page, '.words p', ['2013', '2016'])).toEqual(['2016', '2013']);
    });
  });

  test('stand in the second calendars beneath the first, where the site or the language asks for them', async () => {
    await onPage(1280, async (page) => {
      for (const [site, address, count] of [
        [port, 'ar/events/days/', 2],
        [port, 'en/events/days/', 2],
        [lantern, 'fa/events/repair-2021/', 2],
        [lantern, 'en/events/repair-2021/', 1],
      ] as const) {
        await open(page, site, address);
        const tops = await page
          .locator('.facts dd:has(.calendar) > *')
          .evaluateAll((all) => all.map((e) => Math.round(e.getBoundingClientRect().top)));
        expect(tops.length, address).toBe(count + 1);
        expect(tops, address).toEqual([...new Set(tops)].sort((a, b) => a - b));
      }
    });
  });
});

describe('names', () => {
  test('in Latin letters keep their order and brackets in an Arabic line, and «و» stays with the line', async () => {
    await onPage(1280, async (page) => {
      await open(page, port, 'articles/2023-06-28-bbc/');
      const credits = '.credits li';
      // From the right: «بقلم سمير حداد وJane Doe (BBC) Jr. وليلى نصر». Left alone, the stop would go to its left.
      expect(await fromLeft(page, credits, ['سمير', 'Jane', 'Doe', '(', 'BBC', ')', 'Jr', '.', 'ليلى'])).toEqual([
        ...['ليلى', 'Jane', 'Doe', '(', 'BBC', ')', 'Jr', '.', 'سمير'],
      ]);
      const and = await boxOf(page, credits, 'و', 0);
      const jane = await boxOf(page, credits, 'Jane Doe (BBC) Jr.');
      expect(and.left).toBeGreaterThanOrEqual(jane.right - 1);
      expect(and.left - jane.right).toBeLessThan(3);
    });
  });

  test('in Arabic letters keep their punctuation in an English line', async () => {
    await onPage(1280, async (page) => {
      await open(page, port, 'en/articles/2023-06-28-bbc/');
      const title = '.citation bdi[lang="ar"]';
      expect(await fromLeft(page, title, ['BBC', ':', 'فيكتور', '(', 'Viktor', 'Zolin', ')', '!'])).toEqual([
        ...['!', ')', 'Viktor', 'Zolin', '(', 'فيكتور', ':', 'BBC'],
      ]);
      const comma = await boxOf(page, '.credits li', ',');
      expect(comma.left).toBeGreaterThanOrEqual((await boxOf(page, '.credits li', 'سمير حداد')).right - 1);
      await open(page, port, 'articles/2023-06-28-bbc/');
      const english = ['quay', '(', 'الميناء', ')', ',', 'last', '!'];
      expect(await fromLeft(page, '.hits h3[lang="en"]', english)).toEqual(english);
    });
  });

  test('and dates stand in what the search finds as they do on pages', async () => {
    await onPage(1280, async (page) => {
      const results = '#results .dateline';
      await open(page, port, `ar/search/?q=${encodeURIComponent('الميناء')}`);
      await page.locator(results).first().waitFor();
      const lines = await linesOf(page, `${results} time`);
      expect(lines.length).toBeGreaterThan(2);
      expect(lines.flatMap(reversed)).toEqual([]);
      expect(await fromLeft(page, '#results bdi', ['BBC', 'عربي'])).toEqual(['عربي', 'BBC']);
      const parts = ['Port', 'News', '(', 'daily', ')'];
      expect(await fromLeft(page, '#results bdi', parts)).toEqual(parts);
      await open(page, lantern, `fa/search/?q=${encodeURIComponent('فانوس')}`);
      await page.locator(results).first().waitFor();
      expect((await linesOf(page, `${results} time`)).flatMap(reversed)).toEqual([]);
      expect(await page.locator('#found').textContent()).toMatch(/^[۰-۹]+ مقاله/);
    });
  });

  test('in pictures keep their brackets on either side', async () => {
    await onPage(1280, async (page) => {
      for (const lang of ['ar', 'en']) {
        await open(page, port, `${lang}/events/days/`);
        const parts = ['Port', 'News', '(', 'daily', ')'];
        expect(await fromLeft(page, 'svg.bars text', parts), lang).toEqual(parts);
      }
    });
  });

  test('and the words that the program quotes stay inside the quotation marks', async () => {
    await onPage(1280, async (page) => {
      await open(page, port, 'ar/events/days/');
      expect(await fromLeft(page, '.source.suggested', ['«', 'الرصيف', '»'])).toEqual(['»', 'الرصيف', '«']);
      await open(page, port, 'en/events/days/');
      expect(await fromLeft(page, '.source.suggested', ['“', 'الرصيف', '”'])).toEqual(['“', 'الرصيف', '”']);
    });
  });
});

describe('letters', () => {
  test('are never spaced, slanted, justified or thinned, have no false bold, and are never cut off', () => {
    expect(findings(wide, ({ faults }) => faults)).toEqual([]);
    expect(findings(narrow, ({ faults }) => faults)).toEqual([]);
  });

  test('all come from the site’s own faces, in whatever language', async () => {
    const foreign: string[] = [];
    await onPage(1280, async (page) => {
      const devtools = await page.context().newCDPSession(page);
      for (const [site, address] of [
        [port, 'articles/2023-06-28-bbc/'],
        [port, 'ar/events/days/'],
        [port, 'ar/'],
        [lantern, 'fa/'],
        [lantern, 'fa/people/'],
        [lantern, 'fa/timeline/'],
        [lantern, 'fa/events/repair-2021/'],
        [lantern, 'articles/2021-03-23-moj-fanus/'],
        [lantern, 'articles/2021-03-25-mayak-ogon/'],
        [lantern, 'articles/2021-03-26-derya-fanos/'],
        [lantern, 'en/events/repair-2021/'],
      ] as const) {
        await open(page, site, address);
        await devtools.send('DOM.enable');
        await devtools.send('CSS.enable');
        const { root } = await devtools.send('DOM.getDocument', { depth: -1 });
        // Addresses are in the system's monospaced face, names of languages on English pages in its own; the isolating
        // signs of pictures are in no font and not drawn.
        const selector = 'body :not(code, pre, .languages *, svg *)';
        const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
        for (const nodeId of nodeIds) {
          const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
          const others = fonts.filter((font) => !font.isCustomFont).map((font) => font.familyName);
          if (others.length === 0) continue;
          const { outerHTML } = await devtools.send('DOM.getOuterHTML', { nodeId });
          if (!/<(?:code|svg|nav class="languages")/.test(outerHTML))
            foreign.push(`/${address} ${others.join(', ')}: ${outerHTML.slice(0, 120)}`);
        }
      }
    });
    expect(foreign).toEqual([]);
  });

  test('and are asked for after the sheets; a page without Latin headlines needs no letters for them', async () => {
    const asked = new Set<string>();
    await onPage(360, async (page) => {
      page.on('request', (request) => asked.add(/assets\/(?:fonts\/)?([\w-]+)/.exec(request.url())?.[1] ?? 'page'));
      await open(page, port, 'ar/events/');
    });
    const [first, late] = [[...asked].slice(0, 6), [...asked].slice(6)];
    expect(first).toEqual(['page', 'style', 'views', 'naskh', 'label-arabic-500', 'bulaq-700']);
    expect(late.sort()).toEqual(['label-500', 'serif-400', 'serif-600-figures']);
  });

  test('and marks have room: the highest and the lowest of a text fit in one line', () => {
    // Vowelled headlines, and vowelled names in a Latin line, are too rare to open all such lines for them.
    const vowelled = (text: Ink): boolean => /[\u064B-\u0652]/.test(text.text);
    const tight = ({ ink }: Seen): string[] =>
      ink
        .filter((text) => text.ink > text.lineHeight + 0.5)
        .filter((text) => !(vowelled(text) && (text.heading || text.where.includes('> bdi'))))
        .map((t) => `${t.where} “${t.text.slice(0, 60)}”: ${t.ink.toFixed(1)} in ${t.lineHeight.toFixed(1)}`);
    expect(findings(wide, tight)).toEqual([]);
    expect(findings(narrow, tight)).toEqual([]);
    const paragraphs = wide.flatMap(({ ink }) => ink).filter(({ heading }) => !heading);
    expect(paragraphs.filter(vowelled).map(({ text }) => text)).toContain(VOWELLED);
  });

  test('of one line never meet those of the next, in headlines and texts, at any width', async () => {
    const met: string[] = [];
    let pairs = 0;
    for (const width of [320, 480, 640, 1280])
      await onPage(width, async (page) => {
        for (const [site, address] of [
          [port, 'articles/2023-06-28-bbc/'],
          [port, 'articles/2023-06-30-named/'],
          [port, 'articles/2023-06-29-courier/'],
          [port, 'ar/people/viktor-zolin/'],
          [lantern, 'articles/2021-03-23-moj-fanus/'],
          [lantern, 'en/people/parviz-cheraghi/'],
        ] as const) {
          await open(page, site, address);
          const found = await collisionsOf(page, 'main :not(code)');
          pairs += found.pairs;
          met.push(...found.met.map((lines) => `/${address} at ${width}: ${lines}`));
        }
      });
    expect(met).toEqual([]);
    expect(pairs).toBeGreaterThan(50);
  });

  test('of two scripts in one line stand level: ا a little over the capitals, in headings and in text', async () => {
    await onPage(1280, async (page) => {
      for (const [address, selectors] of [
        ['articles/2023-06-28-bbc/', ['h1', '.words p', '.deck']],
        ['articles/2023-06-29-courier/', ['h1', '.words p', '.deck']],
        ['en/articles/2023-06-28-bbc/', ['h1', '.words p']],
      ] as const) {
        await open(page, port, address);
        for (const selector of selectors) {
          const { alif, capital, tooth, small } = await heightsIn(page, selector);
          const found = `${address} ${selector}: ا ${alif}, H ${capital}, س ${tooth}, x ${small}`;
          expect(alif / capital, found).toBeGreaterThan(1);
          expect(alif / capital, found).toBeLessThan(1.25);
          expect(tooth / small, found).toBeGreaterThan(0.7);
          expect(tooth / small, found).toBeLessThan(1.1);
        }
      }
    });
  });
});

test('no page scrolls sideways at 320 pixels, in either direction', () => {
  const { length } = narrow;
  expect(length).toBe(PORT.length + LANTERN.length);
  expect(narrow.filter(({ sideways }) => sideways > 0).map((p) => `/${p.address}: ${p.sideways} px`)).toEqual([]);
});
