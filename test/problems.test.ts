import path from 'node:path';
import { expect, test } from 'vitest';
import { openFreshCache } from '../src/cache/fresh.ts';
import { prepareSite } from '../src/prepare.ts';
import { formatProblem } from '../src/problems.ts';
import { scanContent } from '../src/read/scan.ts';
import { openCrew } from '../src/whole/crew.ts';
import { takeIn } from '../src/whole/intake.ts';
import { contentFolder, SMALL_ARCHIVE, smallArchive } from './support/content.ts';

/** Everything that the check says about the small archive with these changes; the build has to say the same. */
async function complaints(changes: Readonly<Record<string, string | Uint8Array | null>>, lang: 'en' | 'ar' = 'en') {
  const content = await contentFolder(smallArchive(changes));
  const { problems } = await prepareSite({ content });
  expect(await complaintsOfBuild(content)).toEqual(problems);
  return problems.map((problem) => formatProblem(problem, lang));
}

const article = (frontMatter: string, body = 'The river is calm and the bridge stands over it for all to see.') =>
  `---\n${frontMatter}\n---\n${body}\n`;

async function complaintsOfBuild(content: string) {
  const fresh = openFreshCache(path.join(content, '..', `${path.basename(content)}-cache`), 'key');
  try {
    const { problems } = await takeIn({ content }, { files: scanContent(content) }, fresh, openCrew({ threads: 1 }));
    return problems;
  } finally {
    fresh.abandon();
  }
}

test('a sound archive has nothing to complain of', async () => {
  expect(await complaints({})).toEqual([]);
});

/** The ways of getting a file wrong that editors find, each with the file that they end in. */
const MISTAKES: Readonly<Record<string, Readonly<Record<string, string | Uint8Array | null>>>> = {
  'a missing title': { 'articles/x1.md': article('date: 2021-05-03\noutlet: unknown') },
  'a date that does not exist': { 'articles/x1.md': article('title: T\ndate: 2021-02-30\noutlet: unknown') },
  'a date in words': { 'articles/x1.md': article('title: T\ndate: 3 May 2021\noutlet: unknown') },
  'a date with slashes': { 'articles/x1.md': article('title: T\ndate: 03/05/2021\noutlet: unknown') },
  'an unknown event': { 'articles/x1.md': article('title: T\ndate: 2021\noutlet: unknown\nevents: [flood-2020]') },
  'a misspelt event': {
    'articles/x1.md': article('title: T\ndate: 2021\noutlet: unknown\nevents: [bridge-opend-2021]'),
  },
  'an event both ways': {
    'articles/x1.md': article(
      'title: T\ndate: 2021\noutlet: unknown\nevents: [bridge-opened-2021]\nnot-events: [bridge-opened-2021]',
    ),
  },
  'an anchor that is not there': {
    'articles/x1.md': article(
      'title: T\ndate: 2021\noutlet: unknown\nevents:\n  - id: bridge-opened-2021\n    blocks: [p-00000000]',
    ),
  },
  'two files with one id': {
    'events/bridge-opened-2021.yaml': 'title: { ar: أ, en: A }\ndate: 2021\nsummary: { ar: ب, en: B }\n',
  },
  'an old id that still has a file': {
    'people/m-darwish.yml': 'name: { ar: م, en: M }\nformerly: [mona-darwish]\n',
  },
  'an old id that two files claim': {
    'people/m-darwish.yml': 'name: { ar: م, en: M }\nformerly: [mona]\n',
    'people/n-darwish.yml': 'name: { ar: ن, en: N }\nformerly: [mona]\n',
  },
  'an old id that can’t be an address': {
    'people/m-darwish.yml': 'name: { ar: م, en: M }\nformerly: [Mona Darwish]\n',
  },
  'an event under its old name': {
    'events/flood-2020.yml': 'title: { ar: ف, en: F }\ndate: 2020\nsummary: { ar: ف, en: F }\nformerly: [flood]\n',
    'articles/x1.md': article('title: T\ndate: 2021\noutlet: unknown\nevents: [flood]'),
  },
  'broken YAML': { 'articles/x1.md': article('title: "The bridge\ndate: 2021\noutlet: unknown') },
  'a colon in a title': { 'articles/x1.md': article('title: The bridge: a story\ndate: 2021\noutlet: unknown') },
  'a tab': { 'articles/x1.md': article('title: T\ndate: 2021\noutlet: unknown\nevents:\n\t- bridge-opened-2021') },
  'a misspelt key': { 'articles/x1.md': article('titel: T\ndate: 2021\noutlet: unknown') },
  'curly quotes round a date and an event': {
    'articles/x1.md': article(
      'title: “The bridge”\ndate: “2021-05-03”\noutlet: unknown\nevents: [“bridge-opened-2021”]',
    ),
  },
  'curly quotes round a colon': {
    'articles/x1.md': article('title: “The bridge: a story”\ndate: 2021\noutlet: unknown'),
  },
  'dates as people write them': Object.fromEntries(
    ['3 May 2021', '03/05/2021', 'May 3, 2021', '3 أيار 2021', '2021/05/03', '2021-5-3', '2021-02-30'].map(
      (date, i) => [`articles/d${i}x.md`, article(`title: T\ndate: ${date}\noutlet: unknown`)],
    ),
  ),
  'an address from Word': {
    'articles/x1.md': article('title: T\ndate: 2021\noutlet: unknown\nurl: https://example.org/a b'),
  },
  'a full-width colon': { 'articles/x1.md': article('title： T\ndate: 2021\noutlet: unknown') },
  'no space after the colon': { 'articles/x1.md': article('title:T\ndate: 2021\noutlet: unknown') },
  'dashes that a word processor made one': { 'articles/x1.md': '—\ntitle: T\ndate: 2021\noutlet: unknown\n—\nText.\n' },
  'a capital letter in a key': { 'articles/x1.md': article('Title: T\ndate: 2021\noutlet: unknown') },
  'keys in Arabic': { 'articles/x1.md': article('العنوان: خبر\ndate: 2021\noutlet: unknown') },
  'an empty line before the first fence': { 'articles/x1.md': `\n${article('title: T\ndate: 2021\noutlet: unknown')}` },
  'a key that nobody knows': { 'articles/x1.md': article('title: T\ndate: 2021\noutlet: unknown\ncategory: news') },
  'a key twice': { 'articles/x1.md': article('title: T\ntitle: U\ndate: 2021\noutlet: unknown') },
  'a key without a value': { 'articles/x1.md': article('title:\ndate: 2021\noutlet: unknown') },
  'a wrong choice': { 'articles/x1.md': article('title: T\ndate: 2021\noutlet: unknown\nrights: ownn') },
  'an address without a scheme': {
    'articles/x1.md': article('title: T\ndate: 2021\noutlet: unknown\nurl: example.org/a'),
  },
  'a place at no place': { 'places/harbour-town.yml': 'name: { ar: م, en: H }\nat: 51.39N 35.69E\n' },
  'a place beyond the pole': { 'places/harbour-town.yml': 'name: { ar: م, en: H }\nat: 95, 20\n' },
  'a title that no picture can show': {
    'topics/the-river.yml':
      'title: { ar: النهر 河, en: The river }\nsummary: { ar: ن, en: R }\nintroduction: { ar: ن, en: R }\n',
  },
  'a site that wants half the pictures': {
    'site.yml': `${SMALL_ARCHIVE['site.yml']}share-images: some\n`,
  },
  'an empty body': { 'articles/x1.md': article('title: T\ndate: 2021\noutlet: unknown', '') },
  'no front matter': { 'articles/x1.md': 'Only text.\n' },
  'a missing second fence': { 'articles/x1.md': '---\ntitle: T\ndate: 2021\n\nText.\n' },
  'front matter that is a program': { 'articles/x1.md': '---js\n{ title: require("fs") }\n---\nText.\n' },
  'bytes that are not UTF-8': { 'articles/x1.md': new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0x0a]) },
  'capital letters in a file name': { 'articles/My Story.md': article('title: T\ndate: 2021\noutlet: unknown') },
  'a reserved name': { 'articles/index.md': article('title: T\ndate: 2021\noutlet: unknown') },
  'a file that does not belong': { 'articles/notes.txt': 'remember the milk' },
  'a translation without its article': {
    'articles/gone.en.md': article('title: T\ntranslators: [A]\nmethod: human'),
  },
  'a translation of another shape': {
    'articles/2021-05-04-bridge-note.en.md': article('title: T\ntranslators: [A]\nmethod: human', 'One.\n\nTwo.'),
  },
  'an outlet without a file': { 'articles/x1.md': article('title: T\ndate: 2021\noutlet: The Evening Star') },
  'an outlet misspelt': { 'articles/x1.md': article('title: T\ndate: 2021\noutlet: the-curier') },
  'a site language without its file': {
    'site.yml': (smallArchive()['site.yml'] as string)
      .replace('[ar, en]', '[ar, en, xx]')
      .replace(/\{ ar/g, '{ xx: X, ar'),
    'pages/about.xx.md': article('title: T'),
  },
  'an event in one language only': {
    'events/flood-2020.yml': 'title: { en: Flood }\ndate: 2020\nsummary: { ar: ف, en: F }\n',
  },
  'people that nobody knows': {
    'events/flood-2020.yml':
      'title: { ar: ف, en: Flood }\ndate: 2020\nparticipants: { core: [mona-darwich] }\nsummary: { ar: ف, en: F }\n',
  },
  'an event that is part of itself': {
    'events/flood-2020.yml': 'title: { ar: ف, en: F }\ndate: 2020\npart-of: flood-2020\nsummary: { ar: ف, en: F }\n',
  },
  'a quotation that nobody said': {
    'events/flood-2020.yml': `title: { ar: ف, en: F }
date: 2020
summary: { ar: ف, en: F }
claims:
  - question: { ar: س, en: Q }
    values:
      - { article: 2021-05-03-courier-bridge, value: { ar: ق, en: V }, quote: words never written }
`,
  },
  'an alias bomb': { 'people/bomb.yml': 'a: &a [x, x]\nb: &b [*a, *a]\nname: { ar: أ, en: *b }\n' },
  'a dangerous key': { 'people/proto.yml': '__proto__: { polluted: yes }\nname: { ar: أ, en: A }\n' },
  'brackets without end': { 'people/deep.yml': `name: ${'['.repeat(5000)}` },
  'a missing about page': { 'pages/about.en.md': null },
  'a missing site.yml': { 'site.yml': null },
  'a direction override in a title': {
    'articles/x1.md': article('title: "abc \\u202Edef"\ndate: 2021\noutlet: unknown'),
  },
  'a link that could run': {
    'articles/x1.md': article(
      'title: T\ndate: 2021\noutlet: unknown',
      'Read [this](javascript:alert(1)) about the bridge over the river today.',
    ),
  },
};

test.each(['en', 'ar'] as const)('each mistake gets its sentence and its remedy (%s)', async (lang) => {
  const said: string[] = [];
  for (const [name, changes] of Object.entries(MISTAKES))
    said.push(`## ${name}`, ...(await complaints(changes, lang)), '');
  await expect(said.join('\n')).toMatchFileSnapshot(`golden/problems.${lang}.txt`);
});

test('all problems of all files come at once, in the order in which one mends them', async () => {
  const found = await complaints({
    'articles/x1.md': article('titel: T\ndate: soon\noutlet: unknown\nrights: mine'),
    'people/mona-darwish.yml': 'name: { ar: منى درويش }\n',
  });
  expect(found.map((line) => line.split('  ').slice(0, 1)[0])).toEqual([
    'content/articles/x1.md:2',
    'content/articles/x1.md:2',
    'content/articles/x1.md:3',
    'content/articles/x1.md:5',
    'content/people/mona-darwish.yml:1',
  ]);
});

test('what is certain is simply read: UTF-16, a byte-order mark, CRLF, Arabic-Indic digits in a date', async () => {
  const utf16 = new Uint8Array(Buffer.from(`\ufeff${article('title: T\ndate: 2021\noutlet: unknown')}`, 'utf16le'));
  expect(
    await complaints({
      'articles/x1.md': utf16,
      'articles/x2.md': `\ufeff${article('title: T\ndate: ٢٠٢١-٠٥-٠٣\noutlet: unknown').replace(/\n/g, '\r\n')}`,
    }),
  ).toEqual([]);
});

test('a claim about a story that is not there', async () => {
  const event = `${SMALL_ARCHIVE['events/bridge-opened-2021.yml']}claims:
  - question: { ar: من افتتحه؟, en: Who opened it? }
    values:
      - { article: nobody-wrote-it, value: { ar: منى, en: Mona }, quote: Mona opened it }
`;
  expect(await complaints({ 'events/bridge-opened-2021.yml': event })).toEqual([
    'content/events/bridge-opened-2021.yml:10  claims #1.values #1.article: There is no article “nobody-wrote-it”. Correct the id, or remove the entry.',
  ]);
});
