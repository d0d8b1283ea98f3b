import { expect, test } from 'vitest';
import { makeCorpus } from './corpus.ts';
import { prepareArchive } from './search/archive.ts';
import { searchQueries } from './search/queries.ts';
import { askSijill, buildSijill } from './search/sijill.ts';
import { missesOf } from './search/table.ts';

test('every query of the bench finds all its stories, and no stray ones, for few bytes', async () => {
  const corpus = makeCorpus({ articles: 80, seed: 2 });
  const queries = searchQueries(corpus);
  expect(queries.length).toBeGreaterThanOrEqual(60);
  const { search, ...built } = await buildSijill(await prepareArchive(corpus));
  const answers = await askSijill(search, queries);
  const row = { name: 'Sijill', ...built, files: search.texts.size, bytes: 0, answers };
  expect(missesOf(row, queries)).toEqual([]);
  const stray = queries.flatMap(({ query, alone, expected }, i) =>
    alone ? answers[i]!.found.filter((id) => !expected.has(id)).map((id) => `${query}: ${id}`) : [],
  );
  expect(stray).toEqual([]);
  expect(Math.max(...answers.map(({ first }) => first.gzip))).toBeLessThan(100_000);
  expect(Math.max(...answers.map(({ later }) => later.gzip))).toBeLessThan(40_000);
});
