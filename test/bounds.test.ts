/** Files that are built to exhaust the build: each ends in a plain problem, or is simply read, and soon. */
import { expect, test } from 'vitest';
import { prepareSite } from '../src/prepare.ts';
import { runScript } from './support/build.ts';
import { contentFolder, smallArchive } from './support/content.ts';

type Changes = Readonly<Record<string, string | Uint8Array | null>>;

const article = (body: string, more = ''): string =>
  `---\ntitle: T\ndate: 2021\noutlet: unknown\n${more}---\nThe river is calm and the bridge stands over it.\n\n${body}\n`;

const person = (fields: string): string => `name: { ar: أ, en: A }\n${fields}\n`;

const lines = (n: number, line: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => line(i)).join('\n');

/** Seconds of a core's work, so that other programs on the machine don't count. */
const MOST_SECONDS = 8;

const REFUSED: Readonly<Record<string, readonly [changes: Changes, code: string]>> = {
  'a file of 50 MB': [{ 'articles/x.md': article('word '.repeat(10_000_000)) }, 'too-large'],
  'an entity of 50 MB': [{ 'people/x.yml': person(`aliases: [${'a, '.repeat(17_000_000)}]`) }, 'too-large'],
  '10,000 keys in front matter': [
    {
      'articles/x.md': article(
        '',
        lines(10_000, (i) => `k${i}: v\n`),
      ),
    },
    'too-many-keys',
  ],
  'an alias bomb': [
    { 'people/x.yml': person(`a: &a [x]\n${lines(30, (i) => `b${i}: &b${i} [*a, *a, *a]`)}`) },
    'yaml-feature',
  ],
  '100,000 open brackets': [{ 'people/x.yml': person(`aliases: ${'['.repeat(100_000)}`) }, 'too-deep'],
  '100,000 open braces': [{ 'articles/x.md': article('', `summary: ${'{a: '.repeat(100_000)}\n`) }, 'too-deep'],
  'lists within lists within lists': [{ 'people/x.yml': person(`aliases:\n  ${'- '.repeat(50_000)}x`) }, 'too-deep'],
  'keys within keys within keys': [
    { 'people/x.yml': person(`aliases:\n${lines(700, (i) => `${' '.repeat(i + 1)}k:`)}`) },
    'too-deep',
  ],
  'questions within questions': [{ 'people/x.yml': person(`aliases: \n  ${'? '.repeat(50_000)}x`) }, 'too-deep'],
  'quotations 100,000 deep': [{ 'articles/x.md': article('>'.repeat(100_000)) }, 'body-too-deep'],
  'quotations and lists in turn': [{ 'articles/x.md': article('> - '.repeat(50_000)) }, 'body-too-deep'],
  'numbered lists 100,000 deep': [{ 'articles/x.md': article('1. '.repeat(100_000)) }, 'body-too-deep'],
  'a staircase of lists': [{ 'articles/x.md': article(lines(900, (i) => `${' '.repeat(2 * i)}- a`)) }, 'body-too-deep'],
  'a translation 100,000 deep': [
    { 'articles/2021-05-03-courier-bridge.ar.md': `---\ntitle: T\nmethod: human\n---\n${'> '.repeat(100_000)}\n` },
    'body-too-deep',
  ],
  'an introduction 100,000 deep': [
    {
      'topics/x.yml': `title: { ar: أ, en: A }\nsummary: { ar: أ, en: A }\nintroduction: { ar: أ, en: "${'>'.repeat(100_000)}" }\n`,
    },
    'body-too-deep',
  ],
  ...Object.fromEntries(
    ['*a ', '_a ', '!', '`x', '[', '](', '<', 'a**b', 'a_', '~~a', '<!--', '&', '![a](', '[a]', '\\'].map((unit) => [
      `a paragraph of a million signs: ${unit}`,
      [
        { 'articles/x.md': article(unit.repeat(Math.ceil(1_000_000 / unit.length)).slice(0, 1_000_000)) },
        'body-too-tangled',
      ] as const,
    ]),
  ),
  'a quarter of a million paragraphs': [{ 'articles/x.md': article('a.\n\n'.repeat(250_000)) }, 'body-too-long'],
  'half a million lines of a list': [{ 'articles/x.md': article('- \n'.repeat(300_000)) }, 'body-too-long'],
};

const READ: Readonly<Record<string, Changes>> = {
  'a line of a million characters': { 'articles/x.md': article('word '.repeat(200_000)) },
  'an Arabic line of a million bytes': { 'articles/x.md': article('كلمة '.repeat(110_000)) },
  'one word of a million letters': { 'articles/x.md': article('a'.repeat(1_000_000)) },
  'a million digits': { 'articles/x.md': article('7'.repeat(1_000_000)) },
  'a million dots': { 'articles/x.md': article('.'.repeat(1_000_000)) },
  'a million closing brackets and quotes': { 'articles/x.md': article(`.${'")'.repeat(500_000)}a`) },
  'a million blanks': { 'articles/x.md': article(`a${' '.repeat(1_000_000)}b`) },
  'a million vowel signs': { 'articles/x.md': article(`ا${'\u064B'.repeat(500_000)}`) },
  'a hundred thousand dates': { 'articles/x.md': article('27 June 2023 '.repeat(75_000)) },
  'a name of a hundred thousand letters': { 'people/x.yml': `name: { ar: أ, en: ${'x'.repeat(100_000)} }\n` },
  'a thousand aliases that all begin alike': {
    'people/x.yml': person(`aliases: [${lines(1000, (i) => `  ${'a '.repeat(i % 40)}b${i},`)}\n  ]`),
    'articles/x.md': article('a '.repeat(500_000)),
  },
  'an outlet whose name is a page long': {
    'articles/x.md': article('', `outlet2: x\n`).replace(
      'outlet: unknown\noutlet2: x',
      `outlet: ${'the-curier'.repeat(20_000)}`,
    ),
  },
  '20,000 lines': { 'articles/x.md': article('A line of verse about the river,\n'.repeat(19_000)) },
};

async function weigh(changes: Changes) {
  const content = await contentFolder(smallArchive(changes));
  const before = process.cpuUsage();
  const { problems } = await prepareSite({ content });
  const { user, system } = process.cpuUsage(before);
  return { problems, seconds: (user + system) / 1e6 };
}

test.each(Object.entries(REFUSED))('%s: a plain problem, soon', async (_, [changes, code]) => {
  const { problems, seconds } = await weigh(changes);
  const file = `content/${Object.keys(changes)[0]}`;
  const stopping = problems.filter((p) => p.severity === 'problem');
  expect(stopping.map((p) => [p.file, p.code])).toContainEqual([file, code]);
  expect(seconds).toBeLessThan(MOST_SECONDS);
});

test.each(Object.entries(READ))('%s: read, soon', async (_, changes) => {
  const { problems, seconds } = await weigh(changes);
  expect(problems.filter((p) => p.severity === 'problem')).toEqual([]);
  expect(seconds).toBeLessThan(MOST_SECONDS);
});

test('all that is read, at once, in little memory', async () => {
  const all = Object.values(READ).flatMap((changes, i) =>
    Object.entries(changes).map(([file, text]) => [file.replace('/x.', `/x${i}.`), text] as const),
  );
  const content = await contentFolder(smallArchive(Object.fromEntries(all)));
  const { code, stdout } = await runScript('check', ['--content', content, '--lang', 'en'], {
    NODE_OPTIONS: '--max-old-space-size=400',
  });
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^0 to mend before a build/m)]);
}, 120_000);
