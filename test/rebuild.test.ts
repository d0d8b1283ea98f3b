import { spawn } from 'node:child_process';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { ROOT } from './support/build.ts';
import type { Step } from './support/edits.ts';
import type { EventYearStep } from './support/event-year-steps.ts';
import type { BuiltStep } from './support/in-steps.ts';
import type { SitemapStep } from './support/sitemap-steps.ts';
import type { WholeStep } from './support/whole-steps.ts';
import type { YearStep } from './support/year-steps.ts';

/** Runs a script that prints its steps: another process, since builds are. */
function stepsOf<T>(script: string, ...numbers: number[]): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const args = ['--import', 'tsx', `test/support/${script}.ts`, ...numbers.map(String)];
    const child = spawn(process.execPath, args, { cwd: ROOT });
    let said = '';
    let failed = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (failed += chunk));
    child.on('close', (code) => {
      if (code !== 0) reject(new Error(failed));
      else
        resolve(
          said
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as T),
        );
    });
  });
}

test.each([
  { seed: 1, addresses: 50_000 },
  { seed: 2, addresses: 40 },
])(
  'whatever editors do (seed $seed, $addresses addresses in a file of the sitemap), a small build gives the bytes that a build of everything gives',
  async ({ seed, addresses }) => {
    const steps = await stepsOf<Step>('edits', seed, 14, addresses);
    expect(steps.filter(({ differences }) => differences.length > 0)).toEqual([]);
    // Not by building everything each time.
    expect(steps.filter(({ whole }) => !whole).length).toBeGreaterThan(6);
  },
  600_000,
);

/** Every address that a sitemap leads to, by way of its parts if it has some. */
function addressesIn(sitemap: Readonly<Record<string, string>>): string[] {
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'url' || name === 'sitemap' });
  const read = (file: string): string[] => {
    expect(XMLValidator.validate(sitemap[file]!)).toBe(true);
    const { sitemapindex, urlset } = parser.parse(sitemap[file]!);
    const locs: string[] = (sitemapindex?.sitemap ?? urlset.url).map(({ loc }: { loc: string }) => loc);
    return sitemapindex ? locs.flatMap((loc) => read(loc.replace('https://small.example/', ''))) : locs;
  };
  return read('sitemap.xml').sort();
}

test('a sitemap that is full is divided, and one again when there is room, by small builds too', async () => {
  const steps = await stepsOf<SitemapStep>('sitemap-steps');
  expect(steps.map(({ step, differences }) => [step, differences])).toEqual(steps.map(({ step }) => [step, []]));
  const [full, two, one, redated, again] = steps as [SitemapStep, SitemapStep, SitemapStep, SitemapStep, SitemapStep];
  expect([two, one, redated, again].map(({ whole }) => whole)).toEqual([false, false, false, false]);

  const parts = ['1990', '1991', '1992', '1993', '2021', 'pages'].map((part) => `sitemap-${part}.xml`);
  expect(Object.keys(full.sitemap)).toEqual(['sitemap.xml']);
  expect(Object.keys(two.sitemap)).toEqual([...parts, 'sitemap.xml']);
  // No address is lost, and none stands twice.
  const added = ['articles/1990-a/', 'articles/1990-b/', 'ar/archive/1990/04/', 'en/archive/1990/04/'];
  expect(addressesIn(two.sitemap)).toEqual(
    [...addressesIn(full.sitemap), ...added.map((path) => `https://small.example/${path}`)].sort(),
  );
  // Each page stands with its other languages, as it did.
  const lines = (sitemap: SitemapStep['sitemap']) =>
    Object.values(sitemap).flatMap((xml) => xml.match(/^<url>.*$/gm) ?? []);
  expect(lines(two.sitemap)).toEqual(expect.arrayContaining(lines(full.sitemap)));

  // The parts of other years stand.
  expect(one.written).toEqual(['sitemap-1991.xml', 'sitemap-pages.xml']);
  expect([redated.written, redated.removed]).toEqual([
    ['sitemap-1991.xml', 'sitemap-2031.xml', 'sitemap-pages.xml', 'sitemap.xml'],
    [],
  ]);
  expect(again.sitemap).toEqual(full.sitemap);
  expect(again.removed).toEqual([...parts, 'sitemap-2031.xml'].sort());
}, 300_000);

test('stories that are too many for one page are on a page for each year, of which a new story touches its own alone', async () => {
  const steps = await stepsOf<YearStep>('year-steps');
  expect(steps.map(({ step, whole, differences }) => [step, whole, differences])).toEqual(
    steps.map(({ step }) => [step, false, []]),
  );
  expect(steps.map(({ written, removed }) => [written, removed])).toEqual([
    // 2021 is that of the story in the small archive.
    [['2019/index.html', '2020/index.html', '2021/index.html', 'index.html'], []],
    [['2020/index.html', 'index.html'], []],
    [['2018/index.html', '2019/index.html', '2020/index.html', '2021/index.html', 'index.html'], []],
    [['2019/index.html', '2020/index.html', 'index.html'], []],
    [['2019/index.html', '2020/index.html', '2021/index.html', 'index.html'], ['2018/index.html']],
    [['index.html'], ['2019/index.html', '2020/index.html', '2021/index.html']],
  ]);
}, 300_000);

test('so are events, and the stories of a topic', async () => {
  const steps = await stepsOf<EventYearStep>('event-year-steps');
  expect(steps.map(({ step, whole, differences }) => [step, whole, differences])).toEqual(
    steps.map(({ step }) => [step, false, []]),
  );
  const lists = (...pages: readonly string[]) =>
    ['events', 'timeline'].flatMap((list) => pages.map((page) => `${list}/${page}`));
  const topic = (...pages: readonly string[]) => pages.map((page) => `topics/the-bridge/${page}`);
  expect(Object.fromEntries(steps.map(({ step, written, removed }) => [step, [written, removed]]))).toEqual({
    'a story too many': [[...lists(''), ...topic('2019/', '2020/', '2021/', '')], []],
    'one more of 2020': [[...lists(''), ...topic('2020/', '')], []],
    'an event too many': [lists('2017/', '2018/', '2019/', '2021/', ''), []],
    'a story of an old event': [lists('2018/', ''), []],
    'the stories fit again': [[...lists('2019/', ''), ...topic('')], topic('2019/', '2020/', '2021/')],
  });
}, 300_000);

test('what there is to say of a story is said by every build until it is mended', async () => {
  const tag = '2021-05-04-bridge-note.md dropped-html';
  const passage = '2021-05-03-courier-bridge.ar.md translation-blocks';
  const steps = await stepsOf<BuiltStep>('warning-steps');
  expect(steps.map(({ step, whole, warnings, differences }) => [step, whole, warnings, differences])).toEqual([
    ['first', false, [], []],
    ['a tag', false, [tag], []],
    ['a passage too few', false, [passage, tag], []],
    ['every file touched', false, [passage, tag], []],
    ['everything rendered anew', true, [passage, tag], []],
    ['a name more', false, [passage, tag], []],
    ['mended', false, [passage], []],
  ]);
  expect(steps.flatMap(({ step, written }) => (step === 'every file touched' ? written : []))).toEqual([]);
}, 120_000);

test('what a build of everything takes over from the last one is what it would have made', async () => {
  const steps = await stepsOf<WholeStep>('whole-steps');
  expect(steps.map(({ step, whole, differences }) => [step, whole, differences])).toEqual(
    steps.map(({ step }) => [step, true, []]),
  );
  const { step, log } = steps.at(-1)!;
  expect(step).toBe('nowhere to leave a cache');
  expect(log.join('\n')).toMatch(/^This build can’t be remembered, so the next one starts afresh: .*ENOTDIR/);
}, 240_000);
