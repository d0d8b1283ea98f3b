/**
 * What a build leaves for the next one, in `.sijill/`: never needed, and safe to delete at any time.
 *
 *   state.json          which of the files below are meant, their sums, and what they were made from
 *   stories.<n>.jsonl   a line for each story: its files' states; what lists need of it, and where its text is
 *   stories.<n>.pack    articles, texts and mentions
 *   site.<n>.jsonl      all that is not a story: what every build looks at; what only those do that change something
 *
 * `state.json` is replaced last and in one step, so it never speaks of what is not there. Anything that is not as it says
 * is no cache at all.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
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
const VERSION = 5;

/** One file of the content: path in the folder, size, times, sha256 of its bytes. */
export type SavedFile = readonly [path: string, size: number, changed: number, touched: number, hash: string];

/** What of a story is looked at in every build. */
interface StoryState {
  readonly id: string;
  readonly files: readonly SavedFile[];
  readonly problems: readonly Problem[];
}

/** What of it need not be read from the pack. */
interface StoryLine extends StoryState {
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

/** `Known` is what every build looks at, `Rest` what only those with something to do. */
export interface Saved<Known, Rest> {
  readonly known: Known;
  readonly rest: Rest;
  /** Of one that is not looked into, no more than its state is read. */
  readonly stories: ReadonlyMap<string, SavedStory>;
  readonly shelves: Shelves;
  /** A story’s values, for another cache. */
  packed(story: SavedStory): PackedStory;
  /** The words of each story that is shown. */
  words(): Iterable<readonly [id: string, words: Uint32Array]>;
  /** Saves the next state beside this one. */
  save(changed: ReadonlyMap<string, FreshStory | undefined>, known: Known, rest: Rest): void;
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
export function loadSaved<Known, Rest>(dir: string, key: string): Saved<Known, Rest> | undefined {
  try {
    const state = JSON.parse(readFileSync(join(dir, 'state.json'), 'utf8')) as State;
    if (state.version !== VERSION || state.key !== key) return undefined;
    const read = (name: string): Buffer => {
      const bytes = readFileSync(join(dir, name));
      if (sumOf(bytes) !== state.sums[name]) throw new DamagedCache(name);
      return bytes;
    };
    const stories = new Map(lazyLines(read(linesName(state.number))).map((story) => [story.id, story]));
    const [known, rest] = linesIn(read(siteName(state.number)));
    const pack = openPack(join(dir, packName(state.pack.number)), state.pack.size);
    return savedOf(dir, state, stories, pack, known!, rest!);
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
  copy(story: SavedStory, from: Pick<Saved<unknown, unknown>, 'packed'>): void;
  /** From here on `readStories` finds all of them, in any thread. */
  seal(): SealedStories;
  /** Takes the place of the one that stands. */
  finish(known: unknown, rest: unknown): void;
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
      sums = { [linesName(1)]: writeLines(join(fresh, linesName(1)), stories.values(), lineOf) };
      return { dir: fresh, size: pack.size };
    },
    finish(known, rest) {
      const { size } = pack;
      pack.close();
      sums = { ...sums, [siteName(1)]: writeLines(join(fresh, siteName(1)), [known, rest], jsonLine) };
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
  // Of all that a line holds, pages ask for this alone.
  const stories = new Map(
    lazyLines(readFileSync(join(dir, linesName(1)))).map(({ id, shown }) => [id, shown ? { id, shown } : { id }]),
  );
  return { stories, shelves: shelvesOf(stories, openPack(join(dir, packName(1)), size)) };
}

function savedOf<Known, Rest>(
  dir: string,
  state: State,
  stories: ReadonlyMap<string, SavedStory>,
  pack: Pack,
  known: Buffer,
  restLine: Buffer,
): Saved<Known, Rest> {
  let rest: Rest | undefined;
  return {
    stories,
    known: JSON.parse(known.toString()) as Known,
    get rest() {
      rest ??= JSON.parse(restLine.toString()) as Rest;
      return rest;
    },
    shelves: shelvesOf(stories, pack),
    *words() {
      for (const { id, shown } of stories.values()) if (shown) yield [id, numbersOf(pack.readBytes(shown.words))];
    },
    packed: (story) => repacked(pack, story),
    save(changed, next, nextRest) {
      const all = [...stories.values()].flatMap((story) => (changed.has(story.id) ? [] : [story]));
      for (const story of changed.values()) if (story) all.push(placed(pack, packStory(story)));
      const used = all.reduce((sum, { shown }) => sum + (shown ? lengthOf(shown) : 0), 0);
      const number = state.number + 1;
      // What was taken back is not to lie about in waste either.
      const taken = [...changed].some(([id, story]) => hasText(stories.get(id)) && !story?.shown?.texts.length);
      if (!taken && used > pack.size * (1 - MOST_WASTE)) {
        replaceState(dir, { ...state, number }, pack, all, [next, nextRest]);
        return;
      }
      const fresh = openPack(join(dir, packName(number)), 0);
      const moved = all.map((story) => placed(fresh, repacked(pack, story)));
      replaceState(dir, { ...state, number, pack: { number, size: 0 } }, fresh, moved, [next, nextRest]);
      fresh.close();
    },
    close: () => pack.close(),
  };
}

function replaceState(
  dir: string,
  state: State,
  pack: Pack,
  stories: readonly SavedStory[],
  site: readonly [known: unknown, rest: unknown],
): void {
  pack.flush();
  const [lines, other] = [linesName(state.number), siteName(state.number)];
  const sums = {
    [lines]: writeLines(join(dir, lines), stories, lineOf),
    [other]: writeLines(join(dir, other), site, jsonLine),
  };
  writeState(dir, { ...state, pack: { number: state.pack.number, size: pack.size }, sums });
  const kept = new Set(['state.json', packName(state.pack.number), lines, other]);
  for (const name of readdirSync(dir)) if (!kept.has(name)) rmSync(join(dir, name), { recursive: true, force: true });
}

const linesName = (number: number): string => `stories.${number}.jsonl`;
const packName = (number: number): string => `stories.${number}.pack`;
const siteName = (number: number): string => `site.${number}.jsonl`;

const LF = 10;
const TAB = 9;

/** Lines as they stand in a file, of stories that came from there. */
const written = new WeakMap<SavedStory, Buffer>();

/** A story’s state and, after a tab, the rest of its line: in most builds nobody asks for it. */
function lineOf(story: SavedStory): Buffer {
  const known = written.get(story);
  if (known) return known;
  const { id, files, problems, ...rest } = story;
  return Buffer.from(`${JSON.stringify({ id, files, problems })}\t${JSON.stringify(rest)}\n`);
}

const jsonLine = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);

function linesIn(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(LF, at) + 1;
    if (end === 0) throw new DamagedCache('A line has no end.');
    lines.push(bytes.subarray(at, end));
    at = end;
  }
  return lines;
}

const lazyLines = (bytes: Buffer): SavedStory[] => linesIn(bytes).map(lazyStory);

function lazyStory(line: Buffer): SavedStory {
  const tab = line.indexOf(TAB);
  const state = JSON.parse(line.toString('utf8', 0, tab)) as StoryState;
  let rest: Omit<SavedStory, keyof StoryState> | undefined;
  const read = () => {
    rest ??= JSON.parse(line.toString('utf8', tab + 1)) as Omit<SavedStory, keyof StoryState>;
    return rest;
  };
  const story: SavedStory = Object.defineProperties({ ...state } as SavedStory, {
    article: { get: () => read().article, enumerable: true },
    translations: { get: () => read().translations, enumerable: true },
    pictures: { get: () => read().pictures, enumerable: true },
    shown: { get: () => read().shown, enumerable: true },
  });
  written.set(story, line);
  return story;
}

/** Lines written together, in bytes. */
const TOGETHER = 1 << 20;

/** Writes a file; the sum of its bytes. It may be longer than a string can be. */
function writeLines<T>(file: string, values: Iterable<T>, line: (value: T) => Buffer): string {
  const handle = openSync(file, 'w');
  const hash = createHash('sha256');
  let waiting: Buffer[] = [];
  let size = 0;
  const flush = (): void => {
    const bytes = Buffer.concat(waiting);
    hash.update(bytes);
    writeSync(handle, bytes);
    waiting = [];
    size = 0;
  };
  try {
    for (const value of values) {
      const bytes = line(value);
      waiting.push(bytes);
      size += bytes.length;
      if (size > TOGETHER) flush();
    }
    flush();
  } finally {
    closeSync(handle);
  }
  return hash.digest('hex');
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

function shelvesOf(stories: ReadonlyMap<string, Pick<SavedStory, 'shown'>>, pack: Pack): Shelves {
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

const sumOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
