/** `npm run new`: an editor adds to the register and to the archive without knowing the keys by heart. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FILE_TEMPLATES, NEW_KINDS } from '../src/editing/file-templates.ts';
import { FOLDERS, proposedId } from '../src/editing/new-file.ts';
import { gatherAnswers } from '../src/editing/questions.ts';
import { WORDS } from '../src/editing/words.ts';
import type { EntityKind } from '../src/model.ts';
import { prepareSite } from '../src/prepare.ts';
import { parseArticle } from '../src/read/article.ts';
import { parseEntity } from '../src/read/entity.ts';
import { runScript } from './support/build.ts';
import { contentFolder, smallArchive } from './support/content.ts';

const run = (content: string, ...args: string[]) => runScript('new', [...args, '--content', content, '--lang', 'en']);
const NAMES = ['--ar', 'اسم: «جديد»', '--en', 'A new: name'];

const OPTIONS: Readonly<Record<(typeof NEW_KINDS)[number], readonly string[]>> = {
  person: [...NAMES, '--alias', 'Новое имя'],
  organisation: NAMES,
  place: NAMES,
  outlet: [...NAMES, '--url', 'https://new.example/'],
  event: [...NAMES, '--date', '2021-05~'],
  topic: NAMES,
  article: ['--title', 'A new: title', '--date', '2021-06', '--outlet', 'the-courier'],
};

test('every kind of file is valid as it is written', async () => {
  const content = await contentFolder(smallArchive());
  for (const kind of NEW_KINDS)
    expect(await run(content, kind, ...OPTIONS[kind])).toMatchObject({ code: 0, stderr: '' });
  const { queries, problems } = await prepareSite({ content });
  expect(problems).toEqual([]);
  expect(queries!.actor('people', 'a-new-name')).toMatchObject({
    name: { ar: 'اسم: «جديد»', en: 'A new: name' },
    aliases: ['Новое имя'],
  });
  expect(queries!.event('a-new-name-2021').date.edtf).toBe('2021-05~');
  expect(queries!.outlet('a-new-name').url).toBe('https://new.example/');
  // The article is a draft until its text is in.
  expect(queries!.allArticles()).not.toContain('2021-06-the-courier-a-new-title');
  const draft = await readFile(path.join(content, 'articles/2021-06-the-courier-a-new-title.md'), 'utf8');
  expect(draft).toMatch(/\nadded: \d{4}-\d\d-\d\d\n/);
});

test('its notes are right: without their # every key in them is valid', () => {
  for (const kind of NEW_KINDS) {
    const names = kind === 'article' ? { title: 'T' } : { ar: 'ا', en: 'A' };
    const text = FILE_TEMPLATES[kind]({ names, date: '2021', added: '2021-01-01', body: 'Text.' })
      .replace(/^# (?=[a-z-]+:(?: |$)| {2})/gm, '')
      .replaceAll('https://…', 'https://x.example/');
    const file = { path: `content/x/${kind}`, text, hash: '' };
    const { record, problems } =
      kind === 'article'
        ? parseArticle(file, 'x', ['ar', 'en'])
        : parseEntity(file, FOLDERS[kind] as EntityKind, 'x', ['ar', 'en']);
    expect(problems.filter(({ severity }) => severity === 'problem')).toEqual([]);
    expect(record?.formerly).toEqual(['old-id']);
  }
});

test('with its text an article is in the archive at once, on the page of its event', async () => {
  const content = await contentFolder(smallArchive());
  const body = path.join(content, '..', 'text.md');
  await writeFile(
    body,
    'The mayor, Mona Darwish, spoke on the bridge.\n\nIt was a fine day for everyone in the town.\n',
  );
  const ran = await run(
    content,
    'article',
    '--title',
    'On the bridge',
    '--date',
    '2021-05-03',
    '--outlet',
    'unknown',
    '--body',
    body,
  );
  expect(ran.code).toBe(0);
  expect(ran.stdout).toContain('articles/2021-05-03-on-the-bridge.md is there.');
  const { queries } = await prepareSite({ content });
  expect(queries!.visibleBlocks('2021-05-03-on-the-bridge')).toHaveLength(2);
  expect(queries!.article('2021-05-03-on-the-bridge').people).toEqual(['mona-darwish']);
});

describe('no file is ever overwritten', () => {
  test('a proposed id is counted on, a wanted one refused; the id of something that moved is taken', async () => {
    const moved = 'name: { ar: م, en: M }\nformerly: [new-name]\n';
    const content = await contentFolder(smallArchive({ 'people/m.yml': moved }));
    const names = ['--ar', 'منى', '--en', 'Mona Darwish'];
    expect((await run(content, 'person', ...names)).stdout).toContain('people/mona-darwish-2.yml is there.');
    const refused = await run(content, 'person', ...names, '--id', 'mona-darwish');
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toBe(
      'content/people/mona-darwish.yml  There is, or was, a file of the name “mona-darwish”. Choose another --id.\n',
    );
    expect((await run(content, 'person', '--ar', 'ا', '--en', 'New name')).stdout).toContain('people/new-name-2.yml');
    expect(await readFile(path.join(content, 'people/mona-darwish.yml'), 'utf8')).toContain('Мона Дарвиш');
  });
});

describe('what is missing', () => {
  test('is asked for on a terminal', async () => {
    const asked: string[] = [];
    const ask = async (question: string) => {
      asked.push(question);
      return ['منى  درويش ', '2021'][asked.length - 1]!;
    };
    const words = WORDS.en.create;
    expect(await gatherAnswers('event', { en: 'A bridge' }, ['ar', 'en'], words, ask)).toEqual({
      names: { ar: 'منى درويش', en: 'A bridge' },
      aliases: [],
      date: '2021',
    });
    expect(asked).toEqual([words.name('ar'), words.date]);
  });

  test('is said elsewhere, in the editor’s language, and nothing is written', async () => {
    const content = await contentFolder(smallArchive());
    expect(await run(content, 'event', '--ar', 'حدث')).toMatchObject({
      code: 1,
      stderr: 'Not enough is known for a new file. Give: --en "…" --date "…"\n',
    });
    const arabic = await runScript('new', ['person', '--content', content, '--lang', 'ar']);
    expect(arabic.stderr).toBe('المعلومات لا تكفي لإنشاء الملف. أضف: --ar "…" --en "…"\n');
    expect((await run(content)).stderr).toContain(
      'npm run new -- person|organisation|place|outlet|event|topic|article',
    );
  });

  test('a date that cannot be read is named with its remedy', async () => {
    const content = await contentFolder(smallArchive());
    const ran = await run(content, 'event', '--ar', 'حدث', '--en', 'Flood', '--date', 'May 2021');
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(
      /^content\/events\/flood-2021\.yml:\d+ {2}date: “May 2021” is not written as a date is written here\. Did you mean 2021-05\?/,
    );
  });
});

test.each([
  ['person', { names: { ar: 'منى', en: 'Mona O’Brien' } }, 'mona-obrien'],
  ['person', { names: { ar: 'منى', en: 'منى' } }, ''],
  ['event', { names: { en: 'Floods of 2020' }, date: '2020-02' }, 'floods-of-2020'],
  ['event', { names: { en: 'Floods' }, date: '2020-02/2020-03' }, 'floods-2020'],
  ['article', { names: { title: 'عنوان' }, date: '2023-06-27', outlet: 'Al Jazeera' }, '2023-06-27-al-jazeera'],
  [
    'article',
    {
      names: { title: 'One two three four five six seven eight nine ten eleven' },
      date: '2023-07~',
      outlet: 'unknown',
    },
    '2023-07-one-two-three-four-five-six-seven-eight-nine-ten',
  ],
] as const)('the id of a new %s is proposed from what is known', (kind, given, id) => {
  expect(proposedId(kind, given as never)).toBe(id);
});
