import { expect, test } from 'vitest';
import { contentFiles, makeCorpus } from '../scripts/bench/corpus.ts';
import type { Queries } from '../src/model.ts';
import { prepareContent } from '../src/prepare.ts';
import { parseContent } from '../src/read/content.ts';
import { searchOf } from '../src/rendering.ts';
import { writeSearch } from '../src/search/files.ts';
import type { SearchIndex } from '../src/search/format.ts';
import { amendLayers, type SearchState } from '../src/search/layers.ts';
import { openSearcher, type Request } from '../src/search/searcher.ts';
import type { SearchFile } from '../src/search/segment.ts';

/** Sixty stories of the bench; `edit` changes the files before they are read. */
async function archive(edit: (files: Map<string, string>) => void = () => undefined) {
  const files = new Map<string, string>();
  for (const { path, text } of contentFiles(makeCorpus({ articles: 60, seed: 3 })))
    files.set(path, text.replace(/^claims:\n(?:[ -].*\n)*/m, ''));
  edit(files);
  const sources = [...files].map(([path, text]) => ({ path: `content/${path}`, text, hash: '' }));
  const { queries, languages, problems } = await prepareContent(parseContent({ files: sources, problems: [] }));
  expect(problems.filter(({ severity }) => severity === 'problem')).toEqual([]);
  return { queries: queries!, languages, files };
}

const WORDS = { entityPath: () => '', storyPath: () => '', dateWords: () => '' };

/** What a reader finds, by the ids of the stories. */
async function find(index: SearchIndex, files: ReadonlyMap<string, string>, request: Request): Promise<string[]> {
  const load = async (path: string): Promise<string> => (path === 'index' ? JSON.stringify(index) : files.get(path)!);
  const searcher = await openSearcher(load, 'index');
  const { articles } = await searcher.search(request);
  return Promise.all(articles.map(async (hit) => (await searcher.card(hit)).id));
}

/** The same of all kinds, in no order. */
async function findAll(index: SearchIndex, files: ReadonlyMap<string, string>, query: string) {
  const load = async (path: string): Promise<string> => (path === 'index' ? JSON.stringify(index) : files.get(path)!);
  const searcher = await openSearcher(load, 'index');
  const { articles, events, names } = await searcher.search({ query });
  const idsOf = async (hits: typeof articles) =>
    (await Promise.all(hits.map(async (hit) => (await searcher.card(hit)).id))).sort();
  return { articles: await idsOf(articles), events: await idsOf(events), names: await idsOf(names) };
}

/** What is made, and the files that lead there. */
async function filed<T>(making: Generator<SearchFile, T>) {
  const files = new Map<string, string>();
  const made = await writeSearch(making, (path, text) => void files.set(path, text));
  return { made, files };
}

function amend(state: SearchState, changed: readonly string[], queries: Queries, ofRegister = false) {
  const change = { stories: new Set(changed), ofRegister };
  return filed(amendLayers(state, change, queries, WORDS, { worthFreezing: 10, mostChanged: 0.5 }));
}

test('changed, new and re-dated stories are found in a delta as a whole index finds them, and their old words are not', async () => {
  const before = await archive();
  const first = await filed(searchOf(before.queries, before.languages));
  const [edited, redated] = before.queries.allArticles().slice(5, 7) as [string, string];
  const after = await archive((files) => {
    const path = `articles/${edited}.md`;
    files.set(path, `${files.get(path)!.split('\n---\n')[0]}\n---\nكلمة سجنجل وحدها هنا.\n`);
    const other = `articles/${redated}.md`;
    files.set(other, files.get(other)!.replace(/^date:.*$/m, 'date: 1999-01-01'));
    files.set(
      'articles/new-one.md',
      '---\ntitle: Quixotry at last\ndate: 2015-05-05\noutlet: unknown\nrights: own\n---\nQuixotry, they said, and nothing else of note.\n',
    );
  });
  const { made: whole, files: wholeFiles } = await filed(searchOf(after.queries, after.languages));
  const { made, files: fresh } = await amend(first.made.state, [edited, redated, 'new-one'], after.queries);
  const layers = made!;
  const index: SearchIndex = { version: 1, segments: layers.heads };
  const amended = new Map([...first.files, ...fresh].filter(([path]) => layers.files.includes(path)));
  const wholeIndex = JSON.parse(wholeFiles.get(whole.index)!) as SearchIndex;

  expect(await find(index, amended, { query: 'quixotry' })).toEqual(['new-one']);
  expect(await find(index, amended, { query: 'سجنجل' })).toEqual([edited]);
  const words = after.queries
    .visibleBlocks(redated)
    .flatMap((b) => (b.hidden ? [] : b.text.split(/\s+/)))
    .slice(0, 25);
  for (const query of words)
    for (const order of ['newest', 'oldest'] as const) {
      const [small, all] = [
        await find(index, amended, { query, order }),
        await find(wholeIndex, wholeFiles, { query, order }),
      ];
      expect([query, order, small]).toEqual([query, order, all]);
    }
  // Of what was taken out of the edited story, no file holds the words.
  const gone = before.queries.visibleBlocks(edited).flatMap((b) => (b.hidden ? [] : b.text))[0]!;
  expect([...amended.values()].filter((text) => text.includes(gone))).toEqual([]);
});

test('a new spelling finds the stories of its name, a new event is found, and the other stories stand', async () => {
  const before = await archive();
  const first = await filed(searchOf(before.queries, before.languages));
  const person = before.queries.all('people').find((id) => before.queries.byActor('people', id).length > 1)!;
  const after = await archive((files) => {
    const path = `people/${person}.yml`;
    files.set(path, files.get(path)!.replace('aliases:\n', 'aliases:\n  - Zanzibari\n'));
    files.set(
      'events/regatta.yml',
      'title: { ar: سباق الزوارق الشراعية, en: The quixotic regatta }\ndate: 2014\nsummary: { ar: سباق., en: A race. }\n',
    );
  });
  const theirs = after.queries.byActor('people', person);
  const { made, files: fresh } = await amend(first.made.state, theirs, after.queries, true);
  const { heads, files, state } = made!;
  const index: SearchIndex = { version: 1, segments: heads };
  const amended = new Map([...first.files, ...fresh].filter(([path]) => files.includes(path)));
  const { made: whole, files: wholeFiles } = await filed(searchOf(after.queries, after.languages));
  const wholeIndex = JSON.parse(wholeFiles.get(whole.index)!) as SearchIndex;
  for (const query of ['Zanzibari', 'regatta', 'الشراعية', after.queries.actor('people', person).name.ar!])
    expect([query, await findAll(index, amended, query)]).toEqual([
      query,
      await findAll(wholeIndex, wholeFiles, query),
    ]);
  expect((await findAll(index, amended, 'Zanzibari')).articles).toEqual(theirs.toSorted());
  expect(await findAll(index, amended, 'regatta')).toEqual({ articles: [], events: ['regatta'], names: [] });
  // Nothing is left that no head leads to.
  expect(first.made.state.nameFiles.filter((file) => files.includes(file) && !state.nameFiles.includes(file))).toEqual(
    [],
  );
  expect(state.files).toBe(first.made.state.files);
});

test('where a story went away, the whole index is made anew: its title stands in it', async () => {
  const before = await archive();
  const [gone] = before.queries.allArticles() as [string];
  const first = await filed(searchOf(before.queries, before.languages));
  const after = await archive((files) => files.delete(`articles/${gone}.md`));
  expect((await amend(first.made.state, [gone], after.queries)).made).toBeUndefined();
});
