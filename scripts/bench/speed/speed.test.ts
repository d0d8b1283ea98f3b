import { link, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentFiles, makeCorpus } from '../corpus.ts';
import { eleventyFiles } from '../eleventy-content.ts';
import { changesOf, NICKNAMES, withNicknames } from './changes.ts';
import { writeAll } from './contestants.ts';
import { growthTables } from './growth.ts';
import { measure } from './measure.ts';
import { costsOf, stageOf } from './profile.ts';
import { tableOf, workOf } from './table.ts';
import { inodesOf, sizeOf } from './weigh.ts';

const scratch = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'sijill-measure-'));
const node = (code: string) => ({ command: process.execPath, args: ['-e', code], cwd: '.' });

test('a command’s work counts, and its waiting does not', async () => {
  const dir = await scratch();
  const busy = await measure(
    node('let x = 0; while (process.cpuUsage().user < 600_000) for (let i = 0; i < 1e6; i++) x += i'),
    dir,
  );
  const idle = await measure(node('setTimeout(() => {}, 600)'), dir);
  expect(busy.cpu!).toBeGreaterThanOrEqual(0.6);
  expect(idle.wall).toBeGreaterThan(0.6);
  expect(idle.cpu!).toBeLessThan(0.4);
});

test.runIf(process.platform === 'linux')('memory is that of all processes, children’s children included', async () => {
  const hold = 'const held = Buffer.alloc(100e6, 1); setTimeout(() => held, 300)';
  const parent = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(hold)}])`;
  const { memory } = await measure(node(parent), await scratch());
  expect(memory!).toBeGreaterThan(150e6);
  expect(memory!).toBeLessThan(400e6);
});

test('a command that fails says what it said', async () => {
  await expect(measure(node('console.error("no bread"); process.exit(3)'), await scratch())).rejects.toThrow(
    'no bread',
  );
});

test('medians stand beside Hugo’s, and what was not measured is a dash', () => {
  const rows = [
    {
      name: 'Sijill',
      runs: [
        { wall: 3, cpu: 4 },
        { wall: 1, cpu: 4 },
        { wall: 2, cpu: 5 },
      ],
      bare: [],
      files: 7,
      bytes: 1e6,
      endings: { '.xml': 1, '.html': 6 },
    },
    { name: 'Hugo 0', runs: [{ wall: 4, cpu: 8, memory: 2e8 }], bare: [], files: 5, bytes: 2e6, endings: {} },
  ];
  expect(tableOf(rows, rows[1]).split('\n')[2]).toBe(
    '| Sijill | 2.00 s |          – | 4.00 s |      – |     7 | 1.0 MB |        0.50 |       0.50 |             – |',
  );
});

test('what a package does for a stage is that stage’s time; what other programs do is nobody’s', () => {
  const frame = (functionName: string, url = '') => ({ functionName, url });
  const nodes = [
    { id: 1, callFrame: frame('(root)'), children: [2, 4, 5] },
    { id: 2, callFrame: frame('parseMarkdown', 'file:///p/src/read/markdown.ts'), children: [3] },
    { id: 3, callFrame: frame('lex', 'file:///p/node_modules/marked/lib/marked.js') },
    { id: 4, callFrame: frame('(idle)') },
    { id: 5, callFrame: frame('write', 'file:///p/node_modules/@11ty/eleventy/src/Eleventy.js') },
  ];
  const costs = costsOf([{ nodes, samples: [3, 2, 4, 5], timeDeltas: [80_000, 1000, 9000, 500] }], stageOf);
  expect(costs).toEqual([
    { name: 'read: Markdown', ms: 3 },
    { name: 'Eleventy', ms: 0.5 },
  ]);
});

async function textsOf(dir: string): Promise<Map<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const read = async (file: string) => [path.relative(dir, file), await readFile(file, 'utf8')] as const;
  return new Map(await Promise.all(files.map(read)));
}

test('each change is a new one, and all can be undone', async () => {
  const content = path.join(await scratch(), 'content');
  const corpus = withNicknames(makeCorpus({ articles: 40, seed: 1 }));
  await writeAll(content, contentFiles(corpus));
  const before = await textsOf(content);
  const changes = changesOf(content, corpus, 1);
  const { addArticle, changeArticle, deleteArticle, addAlias, addEvent } = changes;
  for (const change of [addArticle, changeArticle, deleteArticle, addAlias, addEvent])
    for (const _ of ['by npm', 'by node']) await change();
  const after = await textsOf(content);
  const namesIn = (folder: string, files: Iterable<string>) => [...files].filter((file) => file.startsWith(folder));
  const came = [...after.keys()].filter((file) => !before.has(file));
  expect(namesIn('articles', came)).toHaveLength(2);
  expect(namesIn('events', came)).toHaveLength(2);
  expect([...before.keys()].filter((file) => !after.has(file))).toHaveLength(2);
  const changed = [...before].filter(([file, text]) => after.has(file) && after.get(file) !== text);
  expect(changed.map(([file]) => path.dirname(file)).sort()).toEqual(['articles', 'articles', 'people', 'people']);
  const people = changed.filter(([file]) => file.startsWith('people')).map(([file]) => after.get(file));
  expect(people.map((text) => NICKNAMES.findIndex(({ ar }) => text!.includes(ar))).sort()).toEqual([0, 1]);
  await changes.undo();
  expect(await textsOf(content)).toEqual(before);
});

test('ten stories have a nickname that no file of the register has', () => {
  const files = [...contentFiles(withNicknames(makeCorpus({ articles: 200, seed: 1 })))];
  for (const { ar, en } of NICKNAMES) {
    const having = files.filter(({ text }) => text.includes(ar) || text.includes(en)).map((file) => file.path);
    expect(having).toHaveLength(10);
    expect(having.every((file) => file.startsWith('articles/'))).toBe(true);
  }
});

test('Eleventy gets the same articles, with a tag for each list that they stand in', () => {
  const corpus = makeCorpus({ articles: 20, seed: 1 });
  const files = new Map([...eleventyFiles(corpus)].map((file) => [file.path, file.text]));
  const { id, body, event, named, outlet } = corpus.article(7);
  const text = files.get(`articles/${id}.md`)!;
  expect(text.endsWith(`---\n\n${body}`)).toBe(true);
  const tags = JSON.parse(/^tags: (.*)$/m.exec(text)![1]!) as string[];
  expect(tags).toEqual(
    expect.arrayContaining([
      `events/${event.id}`,
      `outlets/${outlet.id}`,
      ...named.people.map((person) => `people/${person}`),
    ]),
  );
  const terms = JSON.parse(files.get('_data/terms.json')!) as { readonly kind: string; readonly id: string }[];
  const keys = new Set(terms.map((term) => `${term.kind}/${term.id}`));
  expect(tags.filter((tag) => !keys.has(tag) && !tag.startsWith('months/'))).toEqual([]);
});

test('a file with two names is one inode, and a published site is weighed behind its link', async () => {
  const dir = await scratch();
  await mkdir(path.join(dir, 'a'));
  await writeFile(path.join(dir, 'a', 'page.html'), '12345');
  await link(path.join(dir, 'a', 'page.html'), path.join(dir, 'a', 'same.html'));
  await symlink(path.join(dir, 'a'), path.join(dir, 'site'), 'junction');
  expect(await inodesOf(dir)).toBe(3);
  expect(await sizeOf(path.join(dir, 'site'))).toEqual({ files: 2, bytes: 10, endings: { '.html': 2 } });
});

test('growth is told in time, memory and disk', () => {
  const report = { written: 37, unchanged: 700, removed: 2, whole: false };
  const growth = {
    articles: 1000,
    full: [{ wall: 2, cpu: 3, memory: 3e8 }],
    added: [{ wall: 0.4, memory: 1e8 }],
    unchanged: [{ wall: 0.2 }],
    report,
    site: { files: 739, bytes: 5e6, endings: {} },
    cache: 2e6,
    inodes: 1500,
  };
  const lines = growthTables([growth]).split('\n');
  const cellsOf = (line: string) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1);
  expect(cellsOf(lines[2]!)).toEqual(['1000', '2.00 s', '3.00 s', '300 MB', '0.40 s', '100 MB', '0.20 s']);
  expect(cellsOf(lines[6]!)).toEqual(['1000', '739', '5.0 MB', '2.0 MB', '1500']);
  expect(lines.at(-1)).toBe('- 1000 articles, one added: 37 files written, 2 removed, 700 unchanged');
  expect(workOf('x', { ...report, whole: true })).toContain('everything was rendered anew');
});
