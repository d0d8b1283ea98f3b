/**
 * What a build leaves for the next one, in `.sijill/`: never needed, and safe to delete at any time.
 *
 *   state.json          which of the files below are meant, their sums, and what they were made from
 *   files.<n>.bin       the content's files, and how they stood
 *   known.<n>.json      what else every build looks at
 *   lists.<n>.json      which stories there are, in the orders that pages ask for
 *   stories.<n>.jsonl   a line for each story: what lists need of it, and where its text is
 *   stories.<n>.pack    articles, texts and mentions
 *   rest.<n>.json       all that is not a story, and that only those builds look at that change something
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
  Shelf,
  TranslationEntry,
} from '../model.ts';
import { recent } from '../text/recent.ts';
import { DamagedCache, openPack, type Pack, type Slot, shifted, slotsOf } from './pack.ts';
import { formatSavedFiles, parseSavedFiles, type SavedFiles } from './saved-files.ts';

/** Raise it with any change of what the files hold. */
const VERSION = 7;

/** What of it need not be read from the pack. */
interface StoryLine {
  readonly id: string;
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

/** Each is read when it is asked for: of thousands, a build that has little to do asks for few. */
export interface SavedStories extends Shelf<SavedStory> {
  readonly size: number;
  ids(): Iterable<string>;
}

/** What is remembered beside stories. */
export type SavedBeside<Known = unknown, Rest = unknown> = Pick<
  Saved<Known, Rest>,
  'files' | 'known' | 'rest' | 'lists'
>;

/** `Known` is what every build looks at, `Rest` what only those with something to do. */
export interface Saved<Known, Rest> {
  readonly files: SavedFiles;
  readonly known: Known;
  readonly rest: Rest;
  /** As JSON. */
  readonly lists: string;
  /** By id. Throws `DamagedCache` where they are not what was written. */
  readonly stories: SavedStories;
  readonly shelves: Shelves;
  /** A story’s values, for another cache. */
  packed(story: SavedStory): PackedStory;
  /** The words of each story that is shown. */
  words(): Iterable<readonly [id: string, words: Uint32Array]>;
  /** Saves the next state beside this one. */
  save(changed: ReadonlyMap<string, FreshStory | undefined>, site: SavedBeside<Known, Rest>): void;
  close(): void;
}

interface State {
  readonly version: number;
  readonly key: string;
  readonly number: number;
  /** `used`: bytes that are of some story still. */
  readonly pack: { readonly number: number; readonly size: number; readonly used: number };
  readonly sums: Readonly<Record<string, string>>;
}

/** So much of a pack may be of stories that are no more, before it is written anew. */
const MOST_WASTE = 0.5;
/** So much of a kind is kept in memory: what lists ask for, and what the pages at hand do. */
const KEPT = { story: 20_000, article: 10_000, names: 10_000, texts: 500, mentions: 500 };

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
    const names = namesOf(state.number);
    const files = parseSavedFiles(read(names.files));
    const known = JSON.parse(read(names.known).toString()) as Known;
    const pack = openPack(join(dir, packName(state.pack.number)), state.pack.size);
    return savedOf(dir, state, { files, known }, read, pack);
  } catch {
    // Missing, cut short, of another version: the build starts afresh.
    return undefined;
  }
}

/** A cache that comes to be, beside the one that stands. */
export interface FreshCache {
  /** All that was taken in, by id, until it is sealed. */
  readonly stories: ReadonlyMap<string, SavedStory>;
  readonly shelves: Shelves;
  add(story: PackedStory): void;
  /** Takes a story over as it stands in another cache. */
  copy(story: SavedStory, from: Pick<Saved<unknown, unknown>, 'packed'>): void;
  /** From here on `readStories` finds all of them, in any thread. */
  seal(lists: string): SealedStories;
  /** Takes the place of the one that stands. */
  finish(site: Omit<SavedBeside, 'lists'>): void;
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
  // Of a large archive’s stories no more is held than pages ask for.
  const slots = new Map<string, Pick<SavedStory, 'shown'>>();
  let sums: State['sums'] = {};
  let used = 0;
  const put = (packed: PackedStory): void => {
    const story = placed(pack, packed);
    stories.set(story.id, story);
    used += lengthOf(story);
    if (story.shown) slots.set(story.id, { shown: story.shown });
  };
  return {
    stories,
    shelves: shelvesOf(slots, pack),
    add: put,
    copy: (story, from) => put(from.packed(story)),
    seal(inOrder) {
      pack.flush();
      const { lines, lists } = namesOf(1);
      const written = writeLines(join(fresh, lines), linesOf(stories.values()));
      sums = { [lines]: written, ...writeAll(fresh, { [lists]: inOrder }) };
      stories.clear();
      return { dir: fresh, size: pack.size };
    },
    finish(site) {
      const { size } = pack;
      pack.close();
      sums = { ...sums, ...writeBeside(fresh, 1, site) };
      writeState(fresh, { version: VERSION, key, number: 1, pack: { number: 1, size, used }, sums });
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
  const { lines, lists } = namesOf(1);
  const stories = storiesIn(readFileSync(join(dir, lines)));
  const pack = openPack(join(dir, packName(1)), size);
  return { stories, lists: readFileSync(join(dir, lists), 'utf8'), shelves: shelvesOf(stories, pack) };
}

function savedOf<Known, Rest>(
  dir: string,
  state: State,
  always: Pick<Saved<Known, Rest>, 'files' | 'known'>,
  read: (name: string) => Buffer,
  pack: Pack,
): Saved<Known, Rest> {
  const names = namesOf(state.number);
  let rest: Rest | undefined;
  let all: StoryLines | undefined;
  const stories = (): StoryLines => {
    all ??= storiesIn(readOrDamaged(read, names.lines));
    return all;
  };
  return {
    ...always,
    get rest() {
      rest ??= JSON.parse(readOrDamaged(read, names.rest).toString()) as Rest;
      return rest;
    },
    get lists() {
      return readOrDamaged(read, names.lists).toString();
    },
    get stories() {
      return stories();
    },
    shelves: shelvesOf({ get: (id) => stories().get(id) }, pack),
    *words() {
      for (const id of stories().ids()) {
        const shown = stories().get(id)?.shown;
        if (shown) yield [id, numbersOf(pack.readBytes(shown.words))];
      }
    },
    packed: (story) => repacked(pack, story),
    save(changed, next) {
      const before = stories();
      const kept = [...before.ids()].filter((id) => !changed.has(id));
      const gone = [...changed.keys()].flatMap((id) => before.get(id) ?? []);
      const come = [...changed.values()].flatMap((story) => (story ? [placed(pack, packStory(story))] : []));
      const used = state.pack.used - sumOfLengths(gone) + sumOfLengths(come);
      const number = state.number + 1;
      // What was taken back is not to lie about in waste either.
      const taken = gone.some((story) => hasText(story) && !changed.get(story.id)?.shown?.texts.length);
      if (!taken && used > pack.size * (1 - MOST_WASTE)) {
        const lines = [...kept.map((id) => before.lineOf(id)!), ...linesOf(come)];
        replaceState(dir, { ...state, number, pack: { ...state.pack, used } }, pack, lines, next);
        return;
      }
      const fresh = openPack(join(dir, packName(number)), 0);
      const all = [...kept.map((id) => before.get(id)!), ...come];
      const moved = linesOf(all.map((story) => placed(fresh, repacked(pack, story))));
      replaceState(dir, { ...state, number, pack: { number, size: 0, used } }, fresh, moved, next);
      fresh.close();
    },
    close: () => pack.close(),
  };
}

/** What is found missing in the middle of a build is damage, too: the build starts afresh. */
function readOrDamaged(read: (name: string) => Buffer, name: string): Buffer {
  try {
    return read(name);
  } catch (error) {
    throw error instanceof DamagedCache ? error : new DamagedCache(String(error));
  }
}

function replaceState(dir: string, state: State, pack: Pack, stories: Iterable<Buffer>, site: SavedBeside): void {
  pack.flush();
  const names = namesOf(state.number);
  const lines = writeLines(join(dir, names.lines), stories);
  const lists = writeAll(dir, { [names.lists]: site.lists });
  const sums = { [names.lines]: lines, ...lists, ...writeBeside(dir, state.number, site) };
  writeState(dir, { ...state, pack: { ...state.pack, size: pack.size }, sums });
  const kept = new Set(['state.json', packName(state.pack.number), ...Object.values(names)]);
  for (const name of readdirSync(dir)) if (!kept.has(name)) rmSync(join(dir, name), { recursive: true, force: true });
}

/** Gives the sums of what it writes. */
function writeBeside(dir: string, number: number, { files, known, rest }: Omit<SavedBeside, 'lists'>): State['sums'] {
  const names = namesOf(number);
  return writeAll(dir, {
    [names.files]: formatSavedFiles(files),
    [names.known]: JSON.stringify(known),
    [names.rest]: JSON.stringify(rest),
  });
}

function writeAll(dir: string, files: Readonly<Record<string, Buffer | string>>): State['sums'] {
  const all = Object.entries(files).map(([name, content]) => [name, Buffer.from(content as string)] as const);
  for (const [name, bytes] of all) writeFileSync(join(dir, name), bytes);
  return Object.fromEntries(all.map(([name, bytes]) => [name, sumOf(bytes)]));
}

const namesOf = (number: number) => ({
  files: `files.${number}.bin`,
  known: `known.${number}.json`,
  lists: `lists.${number}.json`,
  lines: `stories.${number}.jsonl`,
  rest: `rest.${number}.json`,
});
const packName = (number: number): string => `stories.${number}.pack`;

const LF = 10;
const TAB = 9;

/** A story’s id and, after a tab, the rest of it. */
function* linesOf(stories: Iterable<SavedStory>): Generator<Buffer> {
  for (const { id, ...rest } of stories) yield Buffer.from(`${id}\t${JSON.stringify(rest)}\n`);
}

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

interface StoryLines extends SavedStories {
  /** As it stands in the file. */
  lineOf(id: string): Buffer | undefined;
}

function storiesIn(bytes: Buffer): StoryLines {
  const lines = new Map(linesIn(bytes).map((line) => [line.toString('utf8', 0, line.indexOf(TAB)), line]));
  const read = (id: string): SavedStory | undefined => {
    const line = lines.get(id);
    return line && { id, ...(JSON.parse(line.toString('utf8', line.indexOf(TAB) + 1)) as Omit<SavedStory, 'id'>) };
  };
  return { size: lines.size, ids: () => lines.keys(), get: recent(KEPT.story, read), lineOf: (id) => lines.get(id) };
}

/** Lines written together, in bytes. */
const TOGETHER = 1 << 20;

/** Writes a file; the sum of its bytes. It may be longer than a string can be. */
function writeLines(file: string, lines: Iterable<Buffer>): string {
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
    for (const bytes of lines) {
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

const lengthOf = ({ shown }: SavedStory): number => (shown ? SLOTS.reduce((sum, name) => sum + shown[name][1], 0) : 0);

const sumOfLengths = (stories: readonly SavedStory[]): number =>
  stories.reduce((sum, story) => sum + lengthOf(story), 0);

/** A copy: the bytes may begin anywhere. */
const numbersOf = (bytes: Buffer): Uint32Array => new Uint32Array(Uint8Array.from(bytes).buffer);

function shelvesOf(stories: Shelf<Pick<SavedStory, 'shown'>>, pack: Pack): Shelves {
  const shelf = <T>(name: Exclude<keyof typeof KEPT, 'story'>) =>
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
