/**
 * How Arabic, English and Persian are set, rule by rule: each test keeps what pages show in a file of
 * `test/golden/setting/`, as the bytes of the page. After a change that is meant: `npx vitest run test/setting-pages.test.ts -u`.
 */
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatProblem } from '../src/problems.ts';
import { ROOT } from './support/build.ts';
import type { ContentFiles } from './support/content.ts';
import { fragmentsOf, visible } from './support/fragments.ts';
import { fixtureContent, type RenderedSite, renderSite } from './support/render.ts';

const STORY = '2023-06-28-bbc';
const DATE = 'dl.facts time';

/** A page's file and what of it the golden file keeps. */
type Shown = readonly [site: RenderedSite, file: string, selector: string, caption?: string];

async function golden(name: string, shown: readonly Shown[]): Promise<void> {
  const parts: string[] = [];
  for (const [site, file, selector, caption] of shown) {
    const found = fragmentsOf(await site.page(file), selector);
    expect(found, `${selector} in ${file}`).not.toEqual([]);
    parts.push(`<!-- ${caption ? `${caption}: ` : ''}${file}, ${selector} -->\n${found.join('\n')}\n`);
  }
  await expect(visible(parts.join('\n'))).toMatchFileSnapshot(path.join(ROOT, 'test/golden/setting', `${name}.html`));
}

let files: ContentFiles;
let site: RenderedSite;
let persian: RenderedSite;

/** The archive with other lines in its `site.yml`. */
const withSettings = (lines: string): Promise<RenderedSite> =>
  renderSite({ ...files, 'site.yml': `${files['site.yml']}${lines}\n` });

beforeAll(async () => {
  files = await fixtureContent('setting');
  [site, persian] = await Promise.all([renderSite(files), renderSite(await fixtureContent('persian'))]);
});

describe('dates', () => {
  test('have the months of Egypt, of the Levant or both, and both only where there is room', async () => {
    const styles = await Promise.all(
      ['egypt', 'levant', 'both'].map(async (months) => [months, await withSettings(`months: ${months}`)] as const),
    );
    await golden(
      'months',
      styles.flatMap(([months, of]): Shown[] => [
        [of, `articles/${STORY}/index.html`, '.page-head .dateline time', months],
        [of, 'ar/events/days/index.html', '.page-head time', months],
        [of, `articles/${STORY}/index.html`, '.covered time', months],
        [of, 'ar/archive/2023/06/index.html', 'h1', months],
        [of, 'en/events/days/index.html', DATE, months],
      ]),
    );
  });

  test('have the digits that the site asks for; Persian has its own', async () => {
    const native = await withSettings('digits: native');
    const shown = (of: RenderedSite, caption: string): Shown[] => [
      [of, 'ar/events/days/index.html', '.page-head time', caption],
      [of, 'ar/people/viktor-zolin/index.html', '.page-head .dateline', caption],
      [of, `articles/${STORY}/index.html`, '.pno', caption],
    ];
    await golden('digits', [
      ...shown(site, 'latn'),
      ...shown(native, 'native'),
      [native, 'en/events/days/index.html', DATE, 'native'],
      [persian, 'fa/events/repair-2021/index.html', '.page-head time', 'latn'],
      [persian, 'articles/2021-03-23-moj-fanus/index.html', '.pno', 'latn'],
    ]);
  });

  test('say how sure they are, in words, and name their day to programs', async () => {
    const events = Object.keys(files)
      .filter((file) => file.startsWith('events/'))
      .sort()
      .map((file) => ({ id: path.basename(file, '.yml'), edtf: /^date: (.*)$/m.exec(String(files[file]))![1]! }));
    await golden(
      'uncertain-dates',
      events.flatMap(({ id, edtf }) =>
        ['ar', 'en'].flatMap((lang): Shown[] => [
          [site, `${lang}/events/${id}/index.html`, DATE, edtf],
          [site, `${lang}/events/${id}/index.html`, 'time.stamp', edtf],
        ]),
      ),
    );
  });

  test('have the Hijri and the Solar Hijri calendar beside them where the site or the language asks', async () => {
    const both = await withSettings('calendars: [islamic-umalqura, persian]');
    await golden('calendars', [
      [both, `articles/${STORY}/index.html`, '.page-head .calendar'],
      ...['day', 'days', 'about-month', 'unsure-about-year', 'open-end'].flatMap((id): Shown[] => [
        [both, `ar/events/${id}/index.html`, '.facts .calendar'],
        [both, `en/events/${id}/index.html`, '.facts .calendar'],
      ]),
      [persian, 'fa/events/repair-2021/index.html', 'dl.facts .calendar', 'across the new year'],
      [persian, 'fa/events/light-failed-2020/index.html', 'dl.facts .calendar', '2020-12~'],
      [persian, 'en/events/repair-2021/index.html', 'dl.facts .calendar'],
    ]);
    expect(fragmentsOf(await site.page('ar/events/day/index.html'), '.calendar')).toEqual([]);
  });

  test('never stand in a text as figures and hyphens, which Arabic would show reversed', async () => {
    for (const file of [
      'ar/events/days/index.html',
      `articles/${STORY}/index.html`,
      'ar/people/the-katib/index.html',
      'ar/timeline/index.html',
      'ar/data/index.html',
    ]) {
      const text = (await site.page(file)).replace(
        /<(?:code|script|bdi dir="ltr").*?<\/(?:code|script|bdi)>|<[^>]*>/gs,
        '',
      );
      expect(text, file).not.toMatch(/[0-9٠-٩]{2,4}-[0-9٠-٩]{2}/);
    }
  });
});

describe('names and numbers in a sentence', () => {
  test('are isolated: outlets, titles, people, places, addresses, file names, ranges', async () => {
    await golden('isolation', [
      [site, `articles/${STORY}/index.html`, '.page-head .dateline'],
      [site, `articles/${STORY}/index.html`, '.credits'],
      [site, `articles/${STORY}/index.html`, '.citation'],
      [site, `articles/${STORY}/index.html`, '#cite .url'],
      [site, 'ar/articles/2023-06-29-courier/index.html', '.page-head h1'],
      [site, 'ar/articles/2023-06-29-courier/index.html', '.citation'],
      [site, 'en/articles/2023-06-28-bbc/index.html', '.credits'],
      [site, 'en/articles/2023-06-28-bbc/index.html', '.citation'],
      [site, 'ar/people/viktor-zolin/index.html', 'h1'],
      [site, 'en/people/viktor-zolin/index.html', 'h1'],
      [site, 'ar/events/days/index.html', '.claims thead th'],
      [site, 'ar/events/days/index.html', '.shown-by'],
      [site, 'ar/topics/harbour/index.html', '.page-head bdi'],
      [site, 'ar/data/index.html', '.files-table a'],
      [persian, 'fa/people/anna-orlova/index.html', 'h1'],
    ]);
  });

  test('are isolated in plain text by U+2068 and U+2069 where they run the other way', async () => {
    const head = (of: RenderedSite, file: string): Shown[] => [
      [of, file, 'title'],
      [of, file, 'meta[name="description"]'],
      [of, file, 'meta[property="og:title"]'],
    ];
    await golden('plain-text', [
      ...head(site, `articles/${STORY}/index.html`),
      ...head(site, 'ar/articles/2023-06-29-courier/index.html'),
      ...head(site, 'en/articles/2023-06-28-bbc/index.html'),
      ...head(site, 'articles/2023-06-29-courier/index.html'),
      [site, 'ar/events/days/index.html', 'table.claims td'],
      [site, 'en/events/days/index.html', 'table.claims td'],
      [site, 'ar/events/days/index.html', 'svg.bars'],
      [site, 'ar/feed.xml', 'title'],
      [site, 'en/feed.xml', 'title'],
      [site, 'ar/feed.xml', 'rights'],
      [persian, 'fa/feed.xml', 'entry title'],
      [persian, 'fa/articles/2021-03-23-gazette-lighthouse/index.html', 'title'],
      [persian, 'ar/articles/2021-03-23-gazette-lighthouse/index.html', 'title'],
    ]);
  });
});

describe('words', () => {
  test('are counted in all six Arabic forms', async () => {
    const story = (month: string, i: number): [string, string] => [
      `articles/counted-${month}-${i}.md`,
      `---\ntitle: خبر ${i} من الميناء\ndate: 2022-${month}\noutlet: unknown\n---\nوصلت إلى الميناء اليوم سفينة أخرى تحمل القمح.\n`,
    ];
    const months = { '01': 1, '02': 2, '03': 3, '04': 11, '05': 100 };
    const stories = Object.entries(months).flatMap(([month, count]) =>
      Array.from({ length: count }, (_, i) => story(month, i + 1)),
    );
    const counted = await renderSite({ ...files, ...Object.fromEntries(stories) });
    await golden('plurals', [
      [counted, 'ar/people/nobody-yet/index.html', '.page-head .dateline', '0'],
      ...Object.entries(months).map(
        ([month, count]): Shown => [
          counted,
          `ar/archive/2022/${month}/index.html`,
          '.page-head .dateline',
          String(count),
        ],
      ),
      ...['01', '05'].map((month): Shown => [counted, `en/archive/2022/${month}/index.html`, '.page-head .dateline']),
      [persian, 'fa/archive/2021/03/index.html', '.page-head .dateline'],
    ]);
  });

  test('are joined to lists as each language joins them', async () => {
    await golden('lists', [
      [site, `articles/${STORY}/index.html`, '.credits li', 'three authors'],
      [site, 'articles/2023-06-30-named/index.html', '.credits li', 'two authors'],
      [site, 'en/articles/2023-06-28-bbc/index.html', '.credits li', 'three authors'],
      [site, 'ar/people/the-katib/index.html', '.met li'],
      [site, 'ar/events/days/index.html', '.facts dd'],
      [persian, 'articles/2021-03-23-moj-fanus/index.html', '.credits li', 'three authors'],
      [persian, 'fa/articles/2021-03-23-gazette-lighthouse/index.html', '.credits li', 'two translators'],
      [persian, 'fa/events/repair-2021/index.html', '.side-by-side'],
    ]);
  });

  test('stand in an index by the alphabet of the language: «ال» and hamza do not count, پ چ ژ گ have their places', async () => {
    const index = (of: RenderedSite, file: string): Shown[] => [
      [of, file, '.letter .when'],
      [of, file, '.names li a'],
    ];
    await golden('index', [
      ...index(site, 'ar/people/index.html'),
      ...index(site, 'ar/organisations/index.html'),
      ...index(site, 'en/organisations/index.html'),
      ...index(persian, 'fa/people/index.html'),
    ]);
  });

  test('are quoted in the marks of the language of the page', async () => {
    await golden('quotes', [
      [site, 'ar/events/days/index.html', '.source.suggested'],
      [site, 'en/events/days/index.html', '.source.suggested'],
    ]);
  });
});

describe('controls of direction that nobody sees', () => {
  const RLO = '\u202E';
  const messages = ({ problems }: RenderedSite) =>
    problems.flatMap((p) => (p.code === 'hidden-controls' ? [formatProblem(p, 'en'), formatProblem(p, 'ar')] : []));

  test('are refused in keys and dropped from texts, each with a message', async () => {
    const story = String(files[`articles/${STORY}.md`]);
    const changed = (text: string) => renderSite({ ...files, [`articles/${STORY}.md`]: text });
    const [title, body, entity, event] = await Promise.all([
      changed(story.replace('يزور', `${RLO}يزور`)),
      changed(story.replace('وطوله 120', `وطوله ${RLO}120\u2066`)),
      changed(story.replace('وطوله 120', 'وطوله &#x202e;120&#8294;')),
      renderSite({
        ...files,
        'events/day.yml': String(files['events/day.yml']).replace('The quay opens', `The \u2067quay opens`),
      }),
    ]);
    const clean = fragmentsOf(await site.page(`articles/${STORY}/index.html`), '.words');
    for (const of of [body, entity])
      expect(fragmentsOf(await of.page(`articles/${STORY}/index.html`), '.words')).toEqual(clean);
    for (const of of [title, event]) await expect(of.page('ar/index.html')).rejects.toThrow('hidden-controls');
    const said = Object.entries({ title, body, 'body, as entities': entity, 'event title': event }).map(
      ([where, of]) => `${where}\n${messages(of).join('\n')}\n`,
    );
    await expect(said.join('\n')).toMatchFileSnapshot(path.join(ROOT, 'test/golden/setting/controls.txt'));
  });

  test('do not count as such: joiners, which Persian spelling needs, and the plain marks', async () => {
    const words = 'می‌نویسند ه‍.ش \u200F(1)\u200E';
    const marked = String(files['pages/about.ar.md']).replace('سجل صغير', words);
    const kept = await renderSite({ ...files, 'pages/about.ar.md': marked });
    expect(messages(kept)).toEqual([]);
    expect(await kept.page('ar/about/index.html')).toContain(words);
  });
});
