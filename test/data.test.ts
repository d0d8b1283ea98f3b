/** The data files as programs read them. */
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Queries } from '../src/model.ts';
import { type ArchiveData, archiveData } from '../src/pages/data.ts';
import { dataFiles, dataFileView } from '../src/pages/data-files.ts';
import { prepareSite } from '../src/prepare.ts';
import { ROOT } from './support/build.ts';
import { contentFolder, smallArchive } from './support/content.ts';
import { fixturePath } from './support/render.ts';

const article = (front: string, body: string): string => `---\n${front}\n---\n${body}\n`;

const FILES = {
  'articles/formula.md': article(
    `title: '=HYPERLINK("https://evil.example","Read, this")'
date: 2022-01~
outlet: '+Times'
authors: ['@mona', 'Sara "S." Reed']
url: https://times.example/a,b
archived: https://archive.example/a
rights: own
events: [bridge-opened-2021, { id: bridge-closed-2022, role: mentions }]
added: 2022-02-01
summary: { ar: "- ما قيل", en: "two\\nlines" }`,
    'These are plain words of a story about the bridge.\n\nAnd a second paragraph, with a comma and “quotes”.',
  ),
  'articles/excerpt.md': article(
    'title: Long words\ndate: 2020-05-07\noutlet: unknown\nrights: excerpt',
    `${Array.from({ length: 80 }, (_, i) => `word${i}`).join(' ')}\n\nHidden words of the second paragraph.`,
  ),
  'articles/gone.md': article(
    'title: Withdrawn words\ndate: 2021-05-08\noutlet: unknown\nrights: own\nstatus: withdrawn',
    'These words were taken back by the editors of the archive and stand nowhere.',
  ),
  'events/bridge-closed-2022.yml': `title: { ar: إغلاق الجسر, en: The bridge closes }
date: 2022-03/..
summary: { ar: أُغلق الجسر., en: The bridge was closed. }
`,
};

let queries: Queries;
const queriesOf = async (content: string): Promise<Queries> => (await prepareSite({ content })).queries!;
const textOf = (name: string, of = queries): string => {
  const file = dataFiles(of).find((f) => f.name === name);
  if (!file) throw new Error(`no file ${name}`);
  return dataFileView(of, file).text;
};
const table = (name: string): Record<string, string>[] =>
  parseCsv(textOf(name), { columns: true, bom: true, record_delimiter: '\r\n' });
const linesOf = (name: string) =>
  textOf(name)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

beforeAll(async () => {
  queries = await queriesOf(await contentFolder(smallArchive(FILES)));
});

test('archive.json keeps its contract: names, order and shape of every field', async () => {
  const small = await queriesOf(await contentFolder(smallArchive()));
  // A change of this golden is a change for every program that reads the archive: add, never rename or remove.
  await expect(`${JSON.stringify(archiveData(small), null, 2)}\n`).toMatchFileSnapshot('golden/archive.json');
});

describe('the schema of archive.json', () => {
  const validator = () => new Ajv2020({ allErrors: true }).compile(JSON.parse(textOf('archive.schema.json')));

  test.each([
    ['the sample archive', () => path.join(ROOT, 'content')],
    ['an archive in three languages', () => fixturePath('persian')],
    ['dates and names that are hard to set', () => fixturePath('setting')],
    ['a hostile archive', () => contentFolder(smallArchive(FILES))],
    ['an archive without articles', () => contentFolder(withoutArticles())],
  ])('holds for %s', async (_, content) => {
    const valid = validator();
    const of = await queriesOf(await content());
    expect(valid(JSON.parse(textOf('archive.json', of))), JSON.stringify(valid.errors)).toBe(true);
  });

  test.each<[string, (archive: Mutable) => void]>([
    ['a missing title', ({ articles: [a] }) => delete a!.title],
    ['an unknown member', ({ articles: [a] }) => Object.assign(a!, { titel: 'x' })],
    ['a date in words', ({ articles: [a] }) => Object.assign(a!, { date: 'May 2021' })],
    ['an anchor of another form', ({ articles: [a] }) => Object.assign(a!, { blocks: [{ id: 'p1', language: 'en' }] })],
    ['another version', (archive) => Object.assign(archive, { version: 2 })],
    ['an event without a title', ({ events: [e] }) => Object.assign(e!, { title: {} })],
  ])('does not hold for %s', (_, change) => {
    const valid = validator();
    const archive = JSON.parse(textOf('archive.json'));
    expect(valid(archive)).toBe(true);
    change(archive);
    expect(valid(archive)).toBe(false);
  });
});

describe('the tables', () => {
  test('hold a row for each article, with Arabic, commas, quotes and lines as they are', () => {
    const rows = table('articles.csv');
    expect(rows.map(({ id }) => id)).toEqual([
      'formula',
      '2021-05-04-bridge-note',
      '2021-05-03-courier-bridge',
      'excerpt',
    ]);
    expect(rows[0]).toMatchObject({
      address: 'https://small.example/articles/formula/',
      date: '2022-01~',
      original: 'https://times.example/a,b',
      archived: 'https://archive.example/a',
      added: '2022-02-01',
      paragraphs: '2',
      reports: 'bridge-opened-2021',
      mentions: 'bridge-closed-2022',
      summary_en: 'two\nlines',
    });
    expect(rows[1]).toMatchObject({ title: 'الجسر الجديد يفتح أبوابه', outlet: 'unknown', via: '', added: '' });
    expect(rows[2]).toMatchObject({ title_ar: 'رئيسة البلدية تفتتح الجسر', title_en: '', translations: 'ar' });
  });

  test('hold nothing that a spreadsheet would run', () => {
    const [row] = table('articles.csv');
    expect(row).toMatchObject({
      title: `'=HYPERLINK("https://evil.example","Read, this")`,
      outlet: "'+Times",
      authors: `'@mona; Sara "S." Reed`,
      summary_ar: "'- ما قيل",
    });
    for (const name of ['articles.csv', 'events.csv'])
      for (const cells of table(name)) for (const cell of Object.values(cells)) expect(cell).not.toMatch(/^\s*[=+\-@]/);
  });

  test('begin with the mark by which Excel knows UTF-8, and end each line as CSV does', () => {
    for (const name of ['articles.csv', 'events.csv']) {
      expect(textOf(name).startsWith('\uFEFFid,address,')).toBe(true);
      expect(textOf(name).endsWith('\r\n')).toBe(true);
    }
  });

  test('hold a row for each event', () => {
    expect(table('events.csv')).toMatchObject([
      {
        id: 'bridge-opened-2021',
        address: 'https://small.example/events/bridge-opened-2021/',
        title_ar: 'افتتاح الجسر',
        title_en: 'The bridge opens',
        date: '2021-05-02',
        place: 'harbour-town',
        people: 'mona-darwish',
        topics: 'the-bridge',
        reporting_articles: '2',
        mentioning_articles: '0',
      },
      { id: 'bridge-closed-2022', date: '2022-03/..', reporting_articles: '0', mentioning_articles: '1' },
    ]);
  });

  test('are described by datapackage.json, column by column', () => {
    const description = JSON.parse(textOf('datapackage.json'));
    expect(description).toMatchObject({
      name: 'small.example',
      licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    });
    const names = dataFiles(queries).map(({ name }) => name);
    for (const { name, path: file, schema } of description.resources) {
      expect(name).toMatch(/^[a-z0-9-._]+$/);
      expect(names).toContain(file);
      if (!schema) continue;
      const [header] = parseCsv(textOf(file), { bom: true }) as string[][];
      expect(schema.fields.map((field: { name: string }) => field.name)).toEqual(header);
      expect(header).toContain(schema.primaryKey);
    }
  });
});

describe('the files of lines', () => {
  test('hold each article with its paragraphs, as far as they may be shown', () => {
    const lines = linesOf('articles.jsonl');
    expect(lines.map(({ id }) => id)).toEqual(queries.allArticles());
    expect(lines[0]).toMatchObject({
      id: 'formula',
      title: '=HYPERLINK("https://evil.example","Read, this")',
      authors: ['@mona', 'Sara "S." Reed'],
      blocks: [
        { kind: 'paragraph', text: 'These are plain words of a story about the bridge.' },
        { kind: 'paragraph', language: 'en' },
      ],
    });
    const excerpt = lines.find(({ id }) => id === 'excerpt');
    expect(excerpt.blocks).toMatchObject([{ cut: true }, { hidden: true }]);
    expect(excerpt.blocks[0].text.split(' ').at(-1)).toBe('word59');
  });

  test('hold each event with the articles about it', () => {
    expect(linesOf('events.jsonl')).toMatchObject([
      { id: 'bridge-opened-2021', reportedBy: ['2021-05-03-courier-bridge', 'formula'], mentionedBy: [] },
      { id: 'bridge-closed-2022', reportedBy: [], mentionedBy: ['formula'] },
    ]);
  });

  test('say nothing that the rights keep back or that was withdrawn, nor does any other file', () => {
    const all = dataFiles(queries).map((file) => dataFileView(queries, file).text);
    expect(all.join('\n')).not.toMatch(/word60|Hidden words|taken back|Withdrawn words/);
  });
});

test('a large archive stands in files by year that together hold what one file would', () => {
  const large: Queries = { ...queries, counts: () => ({ ...queries.counts(), articles: 5001 }) };
  const names = dataFiles(large).map(({ name }) => name);
  const years = ['2020', '2021', '2022'];
  for (const year of years)
    expect(names).toEqual(
      expect.arrayContaining([`archive-${year}.json`, `articles-${year}.csv`, `articles-${year}.jsonl`]),
    );
  expect(names).not.toContain('articles.csv');

  const valid = new Ajv2020().compile(JSON.parse(textOf('archive.schema.json')));
  const whole: ArchiveData = JSON.parse(textOf('archive.json', large));
  expect(whole).toMatchObject({ articles: [], parts: years.map((year) => `archive-${year}.json`) });
  const parts: ArchiveData[] = whole.parts.map((name) => JSON.parse(textOf(name, large)));
  for (const part of [whole, ...parts]) expect(valid(part), JSON.stringify(valid.errors)).toBe(true);
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  expect(parts.flatMap(({ articles }) => articles).sort(byId)).toEqual([...archiveData(queries).articles].sort(byId));
  expect({ ...whole, parts: [], articles: [] }).toEqual({ ...archiveData(queries), articles: [] });
  const rows = years.flatMap((year) => textOf(`articles-${year}.csv`, large).split('\r\n').slice(1, -1));
  expect(rows).toHaveLength(4);
  const resources = JSON.parse(textOf('datapackage.json', large)).resources.map((r: { path: string }) => r.path);
  expect(resources).toEqual(expect.arrayContaining(['articles-2020.csv', 'archive-2022.json', 'archive.json']));
});

interface Mutable {
  readonly articles: Record<string, unknown>[];
  readonly events: Record<string, unknown>[];
}

function withoutArticles() {
  const none = Object.keys(smallArchive()).filter((file) => file.startsWith('articles/'));
  return smallArchive(Object.fromEntries(none.map((file) => [file, null])));
}
