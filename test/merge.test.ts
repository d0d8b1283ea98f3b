/** `npm run merge`: two files turn out to be about one person, event or article. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { afterMerge, FOLDERS, planMerge } from '../src/editing/merge.ts';
import type { EntityKind, PersonRecord } from '../src/model.ts';
import { prepareContent, prepareSite } from '../src/prepare.ts';
import { parseContent } from '../src/read/content.ts';
import { readSources } from '../src/read/files.ts';
import { buildSite, ROOT, runScript } from './support/build.ts';
import { contentFolder, SMALL_ARCHIVE, smallArchive } from './support/content.ts';

const run = (content: string, ...args: string[]) => runScript('merge', [...args, '--content', content, '--lang', 'en']);

const DOUBLE = `# Found twice: the Courier writes it so.
name: { ar: منى الدرويش, en: Mona Derwish }
aliases: [Мона Дарвиш, M. Derwish] # as in the note
url-like: x
`.replace('url-like: x\n', 'posts:\n  - title: { ar: عمدة, en: Mayor }\n    date: 2019/\n');

const FLOOD = `title: { ar: فيضان, en: Flood }
date: 2020
# Who was there.
participants:
  core:
    - mona-derwish   # the mayor
    - rana-saleh
  others: [mona-darwish]
summary: { ar: ف, en: F }
`;

const FILES = {
  'people/mona-derwish.yml': DOUBLE,
  'people/rana-saleh.yml': 'name: { ar: رنا صالح, en: Rana Saleh }\n',
  'events/flood-2020.yml': FLOOD,
  'topics/the-bridge.yml': `${SMALL_ARCHIVE['topics/the-bridge.yml']}sides:
  - title: { ar: أ, en: A }
    people: [rana-saleh, mona-derwish] # both
  - title: { ar: ب, en: B }
    people:
      - mona-darwish
`,
};

const textOf = (content: string, file: string) => readFile(path.join(content, file), 'utf8');

/** Every file of the folder with its text. */
async function snapshot(content: string): Promise<Record<string, string>> {
  const { files } = await readSources(content);
  return Object.fromEntries(files.map(({ path: file, text }) => [file, text]));
}

describe('one person with two files', () => {
  test('nothing happens before the editor has seen it', async () => {
    const content = await contentFolder(smallArchive(FILES));
    const before = await snapshot(content);
    for (const args of [[], ['--dry-run'], ['--dry-run', '--yes']]) {
      const ran = await run(content, 'mona-derwish', 'mona-darwish', ...args);
      expect(ran.code).toBe(0);
      expect(ran.stdout).toContain('people/mona-derwish becomes a part of people/mona-darwish:');
      expect(ran.stdout).toContain('Nothing has been changed. To do it: npm run merge --');
    }
    expect(await snapshot(content)).toEqual(before);
  });

  test('then names, posts and references are one, and all else stays as it was written', async () => {
    const content = await contentFolder(smallArchive(FILES));
    const ran = await run(content, 'mona-derwish', 'mona-darwish', '--yes');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    await expect(ran.stdout).toMatchFileSnapshot('golden/merge.en.txt');
    expect(existsSync(path.join(content, 'people/mona-derwish.yml'))).toBe(false);
    expect(await textOf(content, 'events/flood-2020.yml')).toBe(
      FLOOD.replace('- mona-derwish', '- mona-darwish').replace('[mona-darwish]', '[]'),
    );
    expect(await textOf(content, 'topics/the-bridge.yml')).toBe(
      FILES['topics/the-bridge.yml'].replace('mona-derwish] # both', 'mona-darwish] # both'),
    );
    expect(await textOf(content, 'people/mona-darwish.yml')).toBe(`name: { ar: منى درويش, en: Mona Darwish }
aliases: [Мона Дарвиш, منى الدرويش, Mona Derwish, M. Derwish]
posts:
  - { title: { ar: عمدة, en: Mayor }, date: 2019/ }
formerly:
  - mona-derwish
# From mona-derwish, where it read otherwise:
# Found twice: the Courier writes it so.
`);
    const { queries, problems } = await prepareSite({ content });
    expect(problems).toEqual([]);
    expect((queries!.actor('people', 'mona-darwish') as PersonRecord).posts).toHaveLength(1);
  });

  test('and the old address leads to the new one', async () => {
    const content = await contentFolder(smallArchive(FILES));
    await run(content, 'people/mona-derwish', 'people/mona-darwish', '--yes');
    const site = await buildSite(content);
    for (const file of ['people/mona-derwish', 'ar/people/mona-derwish', 'en/people/mona-derwish'])
      expect(await site.read(`${file}/index.html`)).toContain(
        `content="0; url=/${file.replace('mona-derwish', 'mona-darwish')}/"`,
      );
  });

  test('the same in Arabic', async () => {
    const content = await contentFolder(smallArchive(FILES));
    const ran = await runScript('merge', ['mona-derwish', 'mona-darwish', '--content', content, '--lang', 'ar']);
    await expect(ran.stdout.replaceAll(content, 'content')).toMatchFileSnapshot('golden/merge.ar.txt');
  });

  test('line ends and marks of a file are kept', async () => {
    const content = await contentFolder(smallArchive(FILES));
    const file = path.join(content, 'events/flood-2020.yml');
    await writeFile(file, `\uFEFF${FLOOD.replaceAll('\n', '\r\n')}`);
    await run(content, 'mona-derwish', 'mona-darwish', '--yes');
    const after = FLOOD.replace('- mona-derwish', '- mona-darwish').replace('[mona-darwish]', '[]');
    expect(await readFile(file, 'utf8')).toBe(`\uFEFF${after.replaceAll('\n', '\r\n')}`);
  });
});

describe('one event with two files', () => {
  const opening = `title: { ar: الافتتاح, en: The opening }
date: 2021-05
part-of: bridge-opened-2021
keywords: [ribbon]
summary: { ar: س, en: S }
`;
  const story = (events: string) => ({
    'events/the-opening.yml': opening,
    'articles/2021-05-03-courier-bridge.md': (SMALL_ARCHIVE['articles/2021-05-03-courier-bridge.md'] as string).replace(
      'events: [bridge-opened-2021]',
      events,
    ),
  });

  test.each([
    ['events: [the-opening] # so far', 'events: [bridge-opened-2021] # so far'],
    ['events: the-opening', 'events: bridge-opened-2021'],
    ['events: [the-opening, bridge-opened-2021]', 'events: [bridge-opened-2021]'],
    ['events:\n  - { id: the-opening, role: mentions }', 'events:\n  - { id: bridge-opened-2021, role: mentions }'],
    [
      'events:\n  - { id: bridge-opened-2021, role: mentions } # in passing\n  - id: the-opening\n    role: reports',
      'events:\n  - { id: bridge-opened-2021, role: reports } # in passing',
    ],
    ['not-events:\n  - the-opening\n  - bridge-opened-2021', 'not-events:\n  - bridge-opened-2021'],
  ])('%j becomes %j', async (before, after) => {
    const content = await contentFolder(smallArchive(story(before)));
    expect(await run(content, 'the-opening', 'bridge-opened-2021', '--yes')).toMatchObject({ code: 0, stderr: '' });
    expect(await textOf(content, 'articles/2021-05-03-courier-bridge.md')).toBe(
      story(after)['articles/2021-05-03-courier-bridge.md'],
    );
  });

  test('nothing is a part of itself, and what the other said is kept as a note', async () => {
    const content = await contentFolder(smallArchive(story('events: [the-opening]')));
    await run(content, 'the-opening', 'bridge-opened-2021', '--yes');
    expect(
      await textOf(content, 'events/bridge-opened-2021.yml'),
    ).toBe(`${SMALL_ARCHIVE['events/bridge-opened-2021.yml']}keywords:
  - ribbon
formerly:
  - the-opening
# From the-opening, where it read otherwise:
# title: { ar: الافتتاح, en: The opening }
# date: 2021-05
# summary: { ar: س, en: S }
`);
    const other = await contentFolder(smallArchive(story('events: [the-opening]')));
    await run(other, 'bridge-opened-2021', 'the-opening', '--yes');
    expect(await textOf(other, 'events/the-opening.yml')).not.toContain('part-of');
    expect((await prepareSite({ content: other })).problems).toEqual([]);
  });

  test('what could not be built is not written', async () => {
    const files = story('events: [the-opening]\nnot-events: [bridge-opened-2021]');
    const content = await contentFolder(smallArchive(files));
    const before = await snapshot(content);
    const ran = await run(content, 'the-opening', 'bridge-opened-2021', '--yes');
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('The archive could not be built after that, so nothing was changed:');
    expect(ran.stderr).toContain('stands under both “events” and “not-events”');
    expect(await snapshot(content)).toEqual(before);
  });
});

describe('one article with two files', () => {
  const STORY = SMALL_ARCHIVE['articles/2021-05-03-courier-bridge.md'] as string;
  const twin = STORY.replace('outlet: the-courier', 'outlet: unknown\nurl: https://courier.example/1');
  const claim = `${SMALL_ARCHIVE['events/bridge-opened-2021.yml']}claims:
  - question: { ar: من, en: Who }
    values:
      - { article: courier-twin, value: { ar: منى, en: Mona }, quote: Mona Darwish }
`;

  test('with the same text: the keys are joined, claims and translations follow', async () => {
    const content = await contentFolder(
      smallArchive({
        'articles/courier-twin.md': twin,
        'articles/courier-twin.ar.md': SMALL_ARCHIVE['articles/2021-05-03-courier-bridge.ar.md']!,
        'articles/2021-05-03-courier-bridge.ar.md': null,
        'events/bridge-opened-2021.yml': claim,
      }),
    );
    const ran = await run(content, 'courier-twin', '2021-05-03-courier-bridge', '--yes');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const { queries, problems } = await prepareSite({ content });
    expect(problems).toEqual([]);
    const article = queries!.article('2021-05-03-courier-bridge');
    expect(article).toMatchObject({ url: 'https://courier.example/1', formerly: ['courier-twin'] });
    expect(article.translations.map(({ lang }) => lang)).toEqual(['ar']);
    expect(queries!.event('bridge-opened-2021').claims[0]!.values[0]!.article).toBe('2021-05-03-courier-bridge');
    expect(existsSync(path.join(content, 'articles/courier-twin.ar.md'))).toBe(false);
  });

  test('with a text of its own it is refused, unless the editor lets it go', async () => {
    const content = await contentFolder(smallArchive({ 'articles/courier-twin.md': `${twin}\nA third paragraph.\n` }));
    const ran = await run(content, 'courier-twin', '2021-05-03-courier-bridge', '--yes');
    expect(ran.code).toBe(1);
    expect(ran.stderr).toBe(
      'content/articles/courier-twin.md  The text has passages that “2021-05-03-courier-bridge.md” does not have: 1 of them. Put what should stay into content/articles/2021-05-03-courier-bridge.md; or let them go with --drop-text.\n',
    );
    const dropped = await run(content, 'courier-twin', '2021-05-03-courier-bridge', '--yes', '--drop-text');
    expect(dropped.code).toBe(0);
    expect(existsSync(path.join(content, 'articles/courier-twin.md'))).toBe(false);
  });
});

test.each([
  [['mona-darwich', 'mona-darwish'], 'content/  There is no file “mona-darwich”. Did you mean “mona-darwish”?'],
  [['mona-darwish', 'harbour-town'], '“mona-darwish” and “harbour-town” are not of one kind: people, places.'],
  [['mona-darwish', 'mona-darwish'], '“mona-darwish” can’t be joined with itself.'],
  [['mona-darwish'], 'Say which two: npm run merge --'],
])('%j is refused with a reason', async (ids, reason) => {
  const ran = await run(await contentFolder(smallArchive()), ...ids, '--yes');
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain(reason);
});

test('neighbours of every kind in the sample archive can be joined, and the archive can still be built', async () => {
  const { files } = await readSources(path.join(ROOT, 'content'));
  for (const folder of FOLDERS) {
    const ids = files
      .filter(({ path: file }) => file.split('/')[1] === folder && !/\.[a-z]+\.md$/.test(file))
      .map(({ path: file }) => file.split('/')[2]!.split('.')[0]!);
    for (const i of new Set([1, ids.length >> 1, ids.length - 1])) {
      const [from, into] = [ids[i - 1]!, ids[i]!];
      const plan = planMerge(files, `${folder}/${from}`, `${folder}/${into}`, { dropText: true });
      if (Array.isArray(plan)) throw new Error(JSON.stringify(plan));
      const after = afterMerge(files, plan);
      const { problems, queries, records } = await prepareContent(parseContent({ files: after, problems: [] }));
      // Words that were quoted from a text that goes stand nowhere now: the command would stop there.
      const expected = folder === 'articles' ? ['quote-not-found', 'unknown-block'] : [];
      expect(problems.filter(({ code, severity }) => severity === 'problem' && !expected.includes(code))).toEqual([]);
      if (!queries) continue;
      expect(queries.moved()).toEqual([{ kind: folder, from, to: into }]);
      if (folder !== 'articles') expect(queries.all(folder as EntityKind)).not.toContain(from);
      // Nobody speaks of the old one any more, but as an old name.
      const named = JSON.stringify([records!.entities, records!.articles], (key, value) =>
        ['formerly', 'place', 'lines'].includes(key) ? undefined : value,
      );
      expect(named).not.toContain(`"${from}"`);
    }
  }
});
