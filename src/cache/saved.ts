/**
 * What a build leaves for the next one, in `.sijill/`: never needed, and safe to delete at any time.
 *
 *   state.json          which of the files below are meant, their sums, and what they were made from
 *   stories.<n>.jsonl   a line for each story: its files' states, what lists need of it, where its text is
 *   stories.<n>.pack    articles, texts and mentions
 *   site.<n>.json       all that is not a story
 *
 * `state.json` is replaced last and in one step, so it never speaks of what is not there. Anything that is not as it says
 * is no cache at all.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Article,
  ArticleEntry,
  ArticleHead,
  Block,
  Coverage,
  Mention,
  NamedAs,
  Problem,
  Shelf,
  TranslationEntry,
} from '../model.ts';
import { recent } from '../text/recent.ts';
import { DamagedCache, openPack, type Pack, type Slot, shifted, slotsOf } from './pack.ts';

/** Raise it with any change of what the files hold. */
const VERSION = 4;

/** One file of the content: path in the folder, size, times, sha256 of its bytes. */
export type SavedFile = readonly [path: string, size: number, changed: number, touched: number, hash: string];

/** What of a story need not be read from the pack. */
interface StoryLine {
  readonly id: string;
  readonly files: readonly SavedFile[];
  readonly problems: readonly Problem[];
  /** Absent where there is a translation of nothing. */
  readonly article?: ArticleEntry;
  readonly translations: readonly TranslationEntry[];
  /** It shows pictures, whose bytes are files of their own. */
  readonly pictures?: true;
}

/** Where the values of a story stand. */
interface Slots {
  readonly article: Slot;
  /** Blocks by the keys of `Archive.texts`. */
  readonly texts: Slot;
  readonly mentions: Slot;
  readonly names: Slot;
  /** Bytes: the words that it has, hashed. */
  readonly words: Slot;
}

export interface SavedStory extends StoryLine {
  /** Absent for a draft. */
  readonly shown?: { readonly head: ArticleHead; readonly coverage: readonly Coverage[] } & Slots;
}

/** A story to be saved. */
export interface FreshStory extends StoryLine {
  readonly shown?: {
    readonly head: ArticleHead;
    readonly coverage: readonly Coverage[];
    readonly article: Article;
    readonly texts: readonly (readonly [string, readonly Block[]])[];
    readonly mentions: readonly (readonly [string, readonly Mention[]])[];
    readonly names: readonly NamedAs[];
    readonly words: Uint32Array;
  };
}

/** The same as it stands in a pack: its values as bytes, its slots counted from the first of them. */
export interface PackedStory {
  readonly story: SavedStory;
  readonly bytes: Uint8Array;
}

export interface Shelves {
  readonly articles: Shelf<Article>;
  readonly texts: Shelf<readonly Block[]>;
  readonly mentions: Shelf<readonly Mention[]>;
  readonly names: Shelf<readonly NamedAs[]>;
}

export interface Saved<Rest> {
  readonly stories: ReadonlyMap<string, SavedStory>;
  readonly shelves: Shelves;
  readonly rest: Rest;
  /** A story’s values, for another cache. */
  packed(story: SavedStory): PackedStory;
  /** The words of each story that is shown. */
  words(): Iterable<readonly [id: string, words: Uint32Array]>;
  /** Saves the next state beside this one. */
  save(changed: ReadonlyMap<string, FreshStory | undefined>, rest: Rest): void;
  close(): void;
}

interface State {
  readonly version: number;
  readonly key: string;
  readonly number: number;
  readonly pack: { readonly number: number; readonly size: number };
  readonly sums: Readonly<Record<string, string>>;
}

/** So much of a pack may be of stories that are no more, before it is written anew. */
const MOST_WASTE = 0.5;
/** So many values of a kind are kept in memory: those that lists ask for, and those of the pages at hand. */
const KEPT = { article: 10_000, names: 10_000, texts: 500, mentions: 500 };

/** What the last build left, if it was by the same program with the same options: `key` says both. */
export function loadSaved<Rest>(dir: string, key: string): Saved<Rest> | undefined {
  try {
    const state = JSON.parse(readFileSync(join(dir, 'state.json'), 'utf8')) as State;
    if (state.version !== VERSION || state.key !== key) return undefined;
    const read = (name: string): string => {
      const text = readFileSync(join(dir, name), 'utf8');
      if (sumOf(text) !== state.sums[name]) throw new DamagedCache(name);
      return text;
    };
    const stories = parseLines(read(linesName(state.number)));
    const rest = JSON.parse(read(siteName(state.number))) as Rest;
    const pack = openPack(join(dir, packName(state.pack.number)), state.pack.size);
    return savedOf(dir, state, stories, pack, rest);
  } catch {
    // Missing, cut short, of another version: the build starts afresh.
    return undefined;
  }
}

/** A cache that comes to be, beside the one that stands. */
export interface FreshCache {
  /** All that was taken in, by id. */
  readonly stories: ReadonlyMap<string, SavedStory>;
  readonly shelves: Shelves;
  add(story: PackedStory): void;
  /** Takes a story over as it stands in another cache. */
  copy<Rest>(story: SavedStory, from: Saved<Rest>): void;
  /** From here on `readStories` finds all of them, in any thread. */
  seal(): SealedStories;
  /** Takes the place of the one that stands. */
  finish<Rest>(rest: Rest): void;
  /** Forgets it. Harmless after `finish`. */
  abandon(): void;
}

/** Where `readStories` finds what a fresh cache holds. */
export interface SealedStories {
  readonly dir: string;
  readonly size: number;
}

/** Begins a cache for `dir`. `key` names the program and the options that it is for. */
export function openFreshCache(dir: string, key: string): FreshCache {
  // Two builds of one site may run at the same time.
  const fresh = `${dir}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  const pack = openPack(join(fresh, packName(1)), 0);
  const stories = new Map<string, SavedStory>();
  let sums: State['sums'] = {};
  return {
    stories,
    shelves: shelvesOf(stories, pack),
    add: (story) => stories.set(story.story.id, placed(pack, story)),
    copy: (story, from) => stories.set(story.id, placed(pack, from.packed(story))),
    seal() {
      pack.flush();
      sums = writeSummed(fresh, { [linesName(1)]: linesOf(stories.values()) });
      return { dir: fresh, size: pack.size };
    },
    finish(rest) {
      const { size } = pack;
      pack.close();
      sums = { ...sums, ...writeSummed(fresh, { [siteName(1)]: JSON.stringify(rest) }) };
      writeState(fresh, { version: VERSION, key, number: 1, pack: { number: 1, size }, sums });
      rmSync(dir, { recursive: true, force: true });
      renameSync(fresh, dir);
    },
    abandon() {
      pack.close();
      rmSync(fresh, { recursive: true, force: true });
    },
  };
}

/** The stories of a sealed cache. */
export function readStories({ dir, size }: SealedStories) {
  const stories = parseLines(readFileSync(join(dir, linesName(1)), 'utf8'));
  return { stories, shelves: shelvesOf(stories, openPack(join(dir, packName(1)), size)) };
}

function savedOf<Rest>(
  dir: string,
  state: State,
  stories: ReadonlyMap<string, SavedStory>,
  pack: Pack,
  rest: Rest,
): Saved<Rest> {
  return {
    stories,
    rest,
    shelves: shelvesOf(stories, pack),
    *words() {
      for (const { id, shown } of stories.values()) if (shown) yield [id, numbersOf(pack.readBytes(shown.words))];
    },
    packed: (story) => repacked(pack, story),
    save(changed, next) {
      const all = [...stories.values()].flatMap((story) => (changed.has(story.id) ? [] : [story]));
      for (const story of changed.values()) if (story) all.push(placed(pack, packStory(story)));
      const used = all.reduce((sum, { shown }) => sum + (shown ? lengthOf(shown) : 0), 0);
      const number = state.number + 1;
      // What was taken back is not to lie about in waste either.
      const taken = [...changed].some(([id, story]) => hasText(stories.get(id)) && !story?.shown?.texts.length);
      if (!taken && used > pack.size * (1 - MOST_WASTE)) {
        replaceState(dir, { ...state, number }, pack, all, next);
        return;
      }
      const fresh = openPack(join(dir, packName(number)), 0);
      const moved = all.map((story) => placed(fresh, repacked(pack, story)));
      replaceState(dir, { ...state, number, pack: { number, size: 0 } }, fresh, moved, next);
      fresh.close();
    },
    close: () => pack.close(),
  };
}

function replaceState<Rest>(dir: string, state: State, pack: Pack, stories: readonly SavedStory[], rest: Rest): void {
  pack.flush();
  const files = { [linesName(state.number)]: linesOf(stories), [siteName(state.number)]: JSON.stringify(rest) };
  const sums = writeSummed(dir, files);
  writeState(dir, { ...state, pack: { number: state.pack.number, size: pack.size }, sums });
  const kept = new Set(['state.json', packName(state.pack.number), ...Object.keys(files)]);
  for (const name of readdirSync(dir)) if (!kept.has(name)) rmSync(join(dir, name), { recursive: true, force: true });
}

const linesName = (number: number): string => `stories.${number}.jsonl`;
const packName = (number: number): string => `stories.${number}.pack`;
const siteName = (number: number): string => `site.${number}.json`;

const linesOf = (stories: Iterable<SavedStory>): string =>
  [...stories].map((story) => `${JSON.stringify(story)}\n`).join('');

function parseLines(text: string): Map<string, SavedStory> {
  const lines = text.split('\n').slice(0, -1);
  return new Map(
    lines.map((line): [string, SavedStory] => {
      const story = JSON.parse(line) as SavedStory;
      return [story.id, story];
    }),
  );
}

/** Writes files; their sums by name. */
function writeSummed(dir: string, files: Readonly<Record<string, string>>): Record<string, string> {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, sumOf(text)]));
}

function writeState(dir: string, state: State): void {
  writeFileSync(join(dir, 'state.json.new'), JSON.stringify(state));
  renameSync(join(dir, 'state.json.new'), join(dir, 'state.json'));
}

// ───────────────────────── values

/** Puts a story’s values into bytes: work that threads can share. */
export function packStory({ shown, ...line }: FreshStory): PackedStory {
  if (!shown) return { story: line, bytes: new Uint8Array() };
  const { head, coverage, words, ...values } = shown;
  const { article, texts, mentions, names } = values;
  const json = [article, Object.fromEntries(texts), Object.fromEntries(mentions), names];
  const all = [
    ...json.map((value) => Buffer.from(JSON.stringify(value))),
    Buffer.from(words.buffer, words.byteOffset, words.byteLength),
  ];
  return { story: { ...line, shown: { head, coverage, ...named(slotsOf(all)) } }, bytes: Buffer.concat(all) };
}

/** A story as it stands in a pack. */
function repacked(pack: Pack, story: SavedStory): PackedStory {
  const { shown } = story;
  if (!shown) return { story, bytes: new Uint8Array() };
  const all = SLOTS.map((name) => pack.readBytes(shown[name]));
  return { story: { ...story, shown: { ...shown, ...named(slotsOf(all)) } }, bytes: Buffer.concat(all) };
}

/** The story with its values in the pack. */
function placed(pack: Pack, { story, bytes }: PackedStory): SavedStory {
  const { shown } = story;
  if (!shown) return story;
  const at = pack.appendBytes(bytes);
  return { ...story, shown: { ...shown, ...named(SLOTS.map((name) => shifted(shown[name], at))) } };
}

const SLOTS = ['article', 'texts', 'mentions', 'names', 'words'] as const;

const named = ([article, texts, mentions, names, words]: readonly Slot[]): Slots => ({
  article: article!,
  texts: texts!,
  mentions: mentions!,
  names: names!,
  words: words!,
});

/** Of a withdrawn story the catalogue record alone is kept. */
const hasText = (story: SavedStory | undefined): boolean =>
  story?.shown !== undefined && story.shown.head.status !== 'withdrawn';

const lengthOf = (shown: Slots): number => SLOTS.reduce((sum, name) => sum + shown[name][1], 0);

/** A copy: the bytes may begin anywhere. */
const numbersOf = (bytes: Buffer): Uint32Array => new Uint32Array(Uint8Array.from(bytes).buffer);

function shelvesOf(stories: ReadonlyMap<string, SavedStory>, pack: Pack): Shelves {
  const shelf = <T>(name: keyof typeof KEPT) =>
    recent(KEPT[name], (id: string): T | undefined => {
      const shown = stories.get(id)?.shown;
      return shown && (pack.read(shown[name]) as T);
    });
  const texts = shelf<Record<string, readonly Block[]>>('texts');
  const mentions = shelf<Record<string, readonly Mention[]>>('mentions');
  // `x.en` is the translation of `x`.
  const storyOf = (key: string): string => key.split('.')[0]!;
  return {
    articles: { get: shelf<Article>('article') },
    texts: { get: (key) => texts(storyOf(key))?.[key] },
    mentions: { get: (key) => mentions(storyOf(key))?.[key] },
    names: { get: shelf<readonly NamedAs[]>('names') },
  };
}

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');
