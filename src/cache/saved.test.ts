import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Article } from '../model.ts';
import { openFreshCache } from './fresh.ts';
import { DamagedCache } from './pack.ts';
import { loadSaved } from './saved.ts';
import { hashAt, numbersIn, savedFiles } from './saved-files.ts';
import { type FreshStory, packStory } from './stories.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'sijill-cache-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

type Saved = NonNullable<ReturnType<typeof loadSaved<string, string>>>;

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
  parts: { one: 'part one', two: 'part two' },
});

/** What a whole build leaves. */
function saveAll(dir: string, key: string, stories: readonly FreshStory[], rest: string): void {
  const fresh = openFreshCache(dir, key);
  for (const story of stories) fresh.add(packStory(story));
  fresh.seal('lists');
  fresh.finish(beside('known', rest));
}

const altered = (bytes: Buffer): Buffer => {
  const copy = Buffer.from(bytes);
  copy[copy.length >> 1]! ^= 1;
  return copy;
};

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
  const damaged = (name: string, look: (saved: Saved) => unknown): void => {
    const file = path.join(dir, name);
    const bytes = readFileSync(file);
    // What most builds do not look at is seen by those that do.
    for (const wrong of [altered(bytes), bytes.subarray(0, -1), undefined]) {
      if (wrong) writeFileSync(file, wrong);
      else rmSync(file);
      const saved = loadSaved<string, string>(dir, 'key')!;
      expect(() => look(saved)).toThrow(DamagedCache);
      saved.close();
    }
    writeFileSync(file, bytes);
  };
  damaged('stories.1', ({ stories }) => stories);
  damaged('lists.1', ({ lists }) => lists);
  damaged('rest.1', ({ rest }) => rest);
  damaged('one.1', (saved) => saved.part('one'));
  const known = path.join(dir, 'known.1');
  writeFileSync(known, '"knowm"');
  expect(loadSaved(dir, 'key')).toBeUndefined();
  writeFileSync(known, '"known"');
  writeFileSync(path.join(dir, 'state.json'), '{"version":');
  expect(loadSaved(dir, 'key')).toBeUndefined();
});

test('a story whose line or text was altered is none', () => {
  saveAll(dir, 'key', stories(), 'site');
  const pack = path.join(dir, 'stories.1.pack');
  const bytes = readFileSync(pack);
  const looks: [string, (saved: Saved) => unknown][] = [
    ['"coverage"', (saved) => saved.stories.get('a')],
    ['first words', (saved) => saved.shelves.texts.get('a')],
  ];
  for (const [where, look] of looks) {
    const wrong = Buffer.from(bytes);
    wrong[bytes.indexOf(where)]! ^= 1;
    writeFileSync(pack, wrong);
    const saved = loadSaved<string, string>(dir, 'key')!;
    expect(() => look(saved)).toThrow(DamagedCache);
    expect(saved.stories.get('c')?.id).toBe('c');
    saved.close();
  }
});

test('parts that do not change stay where they are; one that goes is gone', () => {
  saveAll(dir, 'key', stories(), 'site');
  const change = (parts: Record<string, string | undefined>): void => {
    const saved = loadSaved<string, string>(dir, 'key')!;
    saved.save(new Map(), { ...beside('known', 'site'), parts });
    saved.close();
  };
  change({ two: 'another', three: 'new' });
  change({ three: undefined });
  const saved = loadSaved<string, string>(dir, 'key')!;
  expect(['one', 'two'].map((name) => saved.part(name).toString())).toEqual(['part one', 'another']);
  expect(() => saved.part('three')).toThrow(DamagedCache);
  saved.close();
  const own = ['files.3', 'known.3', 'lists.3', 'rest.3', 'stories.1.pack', 'stories.3', 'state.json'];
  expect(readdirSync(dir).sort()).toEqual([...own, 'one.1', 'two.2'].sort());
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

test.each([
  ['the same', ['a', 'b', 'c']],
  ['one more', ['a', 'aa', 'b', 'c', 'd']],
  ['some less', ['c', 'e']],
  ['another order', ['c', 'a', 'b']],
])('paths are found where they were: %s', (_, now) => {
  const before = ['a', 'b', 'c', 'e'];
  const numberOf = numbersIn(before);
  expect(now.map((path, i) => numberOf(path, i))).toEqual(
    now.map((path) => (before.includes(path) ? before.indexOf(path) : undefined)),
  );
});
