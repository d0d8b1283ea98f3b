import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePlainYaml } from './plain-yaml.ts';
import { parseFullYaml, type YamlPath } from './yaml.ts';

const ARTICLE = `title: "قمة: استفصال"
date: 2012-01-06
# where it was published
outlet: coast-news
url: https://coast-news.example/a?b=c#d
authors: []
events: [radan-moscow-2023, shoigu-tehran-2024]

summary:
  ar: موجز الخبر
  en: 'In short'
topics:
  - police
  - security`;

test('the front matter that articles have is read with its lines', () => {
  const { value, lineOf } = parsePlainYaml(ARTICLE, 2)!;
  expect(value).toEqual({
    title: 'قمة: استفصال',
    date: '2012-01-06',
    outlet: 'coast-news',
    url: 'https://coast-news.example/a?b=c#d',
    authors: [],
    events: ['radan-moscow-2023', 'shoigu-tehran-2024'],
    summary: { ar: 'موجز الخبر', en: 'In short' },
    topics: ['police', 'security'],
  });
  expect([['outlet'], ['summary', 'en'], ['topics', 1], ['events', 1], ['via']].map(lineOf)).toEqual([5, 12, 15, 8, 2]);
});

test('a group of keys may stand beside its key as JSON, on one line', () => {
  const { value, lineOf } = parsePlainYaml('title: a\nsummary: {"ar":"موجز: {#1}, a", "zh-Hant": " b "}', 2)!;
  expect(value).toEqual({ title: 'a', summary: { ar: 'موجز: {#1}, a', 'zh-Hant': 'b' } });
  expect([['summary'], ['summary', 'ar'], ['summary', 'fa']].map(lineOf)).toEqual([3, 3, 3]);
});

test('so are lists within groups, and groups within lists', () => {
  const { value, lineOf } = parsePlainYaml(
    `participants:
  core:
    - radan
  others: []
posts:
  - title:
      ar: "رئيس"
      en: Head
    date: 2023
  - title: {"ar":"a"}
authors: ["Radan, A." , "«b»"]`,
    1,
  )!;
  expect(value).toEqual({
    participants: { core: ['radan'], others: [] },
    posts: [{ title: { ar: 'رئيس', en: 'Head' }, date: '2023' }, { title: { ar: 'a' } }],
    authors: ['Radan, A.', '«b»'],
  });
  const paths: YamlPath[] = [
    ['participants', 'core', 0],
    ['posts', 0, 'title', 'en'],
    ['posts', 0, 'date'],
    ['posts', 1],
  ];
  expect([...paths, ['posts', 1, 'title', 'ar'], ['authors', 1]].map(lineOf)).toEqual([3, 8, 9, 10, 10, 11]);
});

test.each([
  'title: a: b',
  'summary: {}',
  'summary: {"a":"b",}',
  'summary: {"a":"b","a":"c"}',
  'summary: {"a":["b"]}',
  'summary: {"a":"b\\n"}',
  'summary: {"constructor":"b"}',
  'summary: {"a":"b"} # c',
  'title: a #b',
  'title: &a b',
  'title: |\n  words',
  'title: words\n  and more',
  'title:',
  'title: a\ntitle: b',
  'title: "a \\" b"',
  'events:\n- a',
  'events:\n    - a',
  'events:\n  -  id: a',
  'events:\n  - id: a\n   role: b',
  'posts:\n  - title:\n    ar: a',
  'events:\n  - a\n  b: c',
  'constructor: a',
  'toString:\n  - a',
  '',
])('%j is left to the full parser', (text) => expect(parsePlainYaml(text, 1)).toBeUndefined());

const usual = fc.constantFrom(
  'رادان',
  'Radan, A.',
  '2023-06-27',
  '12:30',
  'a#b',
  '"a: b"',
  "'b #c'",
  '؟',
  'null',
  'a–b ',
);
const odd = fc.oneof(
  fc.constantFrom('a: b', 'a:', 'a #b', '"a', "it's", '- a', '&a', '*a', '!!str a', '|', '>', '{}', '"a" b', '"a" # b'),
  fc.constantFrom('[a', '[a: b]', '~', '0x1f', '1e3', '"\\n"', "'a''b'", 'a\tb', 'a\u00a0', '«a»', '', '""', '-', '?'),
  fc.string({ unit: fc.constantFrom(...`ab1 :#"'[]{},-&*!|>%@\`\\?~.ر\u200c\u00a0\u2028\u0085\t\r`), maxLength: 8 }),
);
const word = fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: odd });
const lists = fc.constantFrom('[]', '[a, b]', '[ 1 ,رادان ]', '[a, , b]', '[a,]', '[ ]', '[a b]  ', '[a]b');
const pieces = `{} ,:"|"a"|"b"|"zh-Hant"|:|"a":|"c"|" ر: #1 "|"&a}"|"{"|, |,|}|{| `.split('|');
const groups = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'zh-Hant', 'B1', 'constructor'), fc.string({ maxLength: 6 })), {
    maxLength: 3,
  })
  .map((pairs) => `{${pairs.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(', ')}}`);
const flow = fc.oneof(
  lists,
  groups,
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((some) => `{${some.join('')}}`),
);
const keys = fc.constantFrom('a', 'b', 'c', 'd', 'zh-Hant', 'B1', 'constructor');
const below = (text: string): string => text.replace(/^/gm, '  ');
const noise = fc.constantFrom('# note', '', '---', '...', ' # note', '  # note', '  ', ' a: b', '- a', 'a');
const { block } = fc.letrec<{ block: string; item: string; value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    { weight: 4, arbitrary: fc.oneof(word, word, flow).map((written) => ` ${written}`) },
    { weight: 2, arbitrary: tie('block').map((text) => `\n${below(text)}`) },
    {
      weight: 2,
      arbitrary: fc.array(tie('item'), { maxLength: 3 }).map((items) => ['', ...items.map(below)].join('\n')),
    },
  ),
  item: fc.oneof(
    word.map((written) => `- ${written}`),
    tie('block').map((text) => `- ${below(text).trimStart()}`),
  ),
  block: fc
    .array(
      fc.oneof(
        { weight: 9, arbitrary: fc.tuple(keys, tie('value')).map(([key, value]) => `${key}:${value}`) },
        { weight: 1, arbitrary: noise },
      ),
      { maxLength: 4 },
    )
    .map((sections) => sections.join('\n')),
}));

test('what is read quickly is what the full parser reads, on the same lines', () => {
  const steps = [0, 1, 'a', 'b', 'c', 'zh-Hant', 'x'];
  const paths: YamlPath[] = ['a', 'b', 'c', 'd', 'zh-Hant', 'B1'].flatMap((key) => [
    [key],
    ...steps.flatMap((one) => [
      [key, one],
      ...steps.flatMap((two) => [[key, one, two], ...steps.map((three) => [key, one, two, three])]),
    ]),
  ]);
  let quick = 0;
  fc.assert(
    fc.property(block, (text) => {
      const plain = parsePlainYaml(text, 3);
      if (!plain) return;
      quick++;
      const full = parseFullYaml(text, 'x.md', 3);
      expect(full.problems).toEqual([]);
      expect(JSON.stringify(plain.value)).toBe(JSON.stringify(full.value));
      expect(paths.map(plain.lineOf)).toEqual(paths.map(full.lineOf));
    }),
    { numRuns: 10_000 },
  );
  expect(quick).toBeGreaterThan(500);
});
