import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Article } from '../model.ts';
import { DamagedCache } from './pack.ts';
import { type FreshStory, loadSaved, openFreshCache, packStory } from './saved.ts';
import { hashAt, savedFiles } from './saved-files.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'sijill-cache-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const WORDS = new Uint32Array([7, 9]);

/** As much of a story as the cache looks at. */
function story(id: string, text: string | undefined, status = 'published'): FreshStory {
  const article = { id, status, title: `Of ${id}` } as unknown as Article;
  const texts = text === undefined ? [] : [[id, [{ id: 'p-1', text }]]];
  const shown = { head: article, coverage: [], article, texts, mentions: [], names: [], words: WORDS };
  return { id, translations: [], shown: shown as unknown as NonNullable<FreshStory['shown']> };
}

const HASH = 'ab'.repeat(32);
const beside = (known: string, rest: string) => ({
  files: savedFiles(
    { paths: ['articles/ä\n.md', 'site.yml'], states: Float64Array.of(1, 2.5, 3.25, 4, 5, 6) },
    new Map([['site.yml', HASH]]),
  ),
  known,
  rest,
  lists: 'lists',
});

/** What a whole build leaves. */
function saveAll(dir: string, key: string, stories: readonly FreshStory[], rest: string): void {
  const fresh = openFreshCache(dir, key);
  for (const story of stories) fresh.add(packStory(story));
  fresh.seal('lists');
  fresh.finish(beside('known', rest));
}

/** Everything that stands in the folder. */
const everything = (): string =>
  readdirSync(dir)
    .map((name) => readFileSync(path.join(dir, name), 'utf8'))
    .join('\n');

const stories = () => [story('a', 'first words'), story('b', 'second words'), story('c', 'third words')];

test('what was saved is found again, and a change beside it', () => {
  saveAll(dir, 'key', stories(), 'site');
  const saved = loadSaved<string, string>(dir, 'key')!;
  expect(saved.shelves.texts.get('b')).toEqual([{ id: 'p-1', text: 'second words' }]);
  saved.save(new Map([['b', story('b', 'new words')]]), beside('known after', 'site after'));
  saved.close();
  const next = loadSaved<string, string>(dir, 'key')!;
  expect([next.known, next.rest, next.shelves.texts.get('a'), next.shelves.texts.get('b')]).toEqual([
    'known after',
    'site after',
    [{ id: 'p-1', text: 'first words' }],
    [{ id: 'p-1', text: 'new words' }],
  ]);
  expect(next.files).toEqual(beside('', '').files);
  expect([hashAt(next.files, 0), hashAt(next.files, 1)]).toEqual([undefined, HASH]);
  expect([...next.words()].map(([id, words]) => [id, [...words]]).sort()).toEqual(
    ['a', 'b', 'c'].map((id) => [id, [7, 9]]),
  );
  next.close();
});

test.each([
  ['withdrawn', story('b', undefined, 'withdrawn')],
  ['a draft again', { id: 'b', translations: [] }],
  ['deleted', undefined],
])('the words of a story that is %s are gone from the disk', (_, now) => {
  saveAll(dir, 'key', stories(), 'site');
  const saved = loadSaved<string, string>(dir, 'key')!;
  saved.save(new Map([['b', now]]), beside('known', 'site'));
  saved.close();
  expect(everything()).not.toContain('second words');
  const next = loadSaved<string, string>(dir, 'key')!;
  expect(next.shelves.texts.get('c')).toEqual([{ id: 'p-1', text: 'third words' }]);
  next.close();
});

test('another program’s, a cut and an altered cache are none', () => {
  saveAll(dir, 'key', stories(), 'site');
  expect(loadSaved(dir, 'another key')).toBeUndefined();
  const lines = path.join(dir, 'stories.1.jsonl');
  const text = readFileSync(lines, 'utf8');
  writeFileSync(lines, text.replace('"a"', '"z"'));
  // Most builds do not look there.
  const altered = loadSaved(dir, 'key')!;
  expect(() => altered.stories).toThrow(DamagedCache);
  altered.close();
  const known = path.join(dir, 'known.1.json');
  writeFileSync(known, '"knowm"');
  expect(loadSaved(dir, 'key')).toBeUndefined();
  writeFileSync(known, '"known"');
  writeFileSync(lines, text);
  writeFileSync(path.join(dir, 'state.json'), '{"version":');
  expect(loadSaved(dir, 'key')).toBeUndefined();
});

test('a cache that was closed is not closed again: its number may be another file’s', () => {
  saveAll(dir, 'key', stories(), 'site');
  const saved = loadSaved<string, string>(dir, 'key')!;
  saved.close();
  const other = openSync(path.join(dir, 'state.json'), 'r');
  saved.close();
  expect(readFileSync(other, 'utf8')).toContain('"key":"key"');
  closeSync(other);
});
