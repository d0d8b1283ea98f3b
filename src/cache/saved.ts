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
import type { Article, ArticleHead, Block, Coverage, Mention, Problem, Shelf } from '../model.ts';
import { DamagedCache, openPack, type Pack, type Slot } from './pack.ts';

/** Raise it with any change of what the files hold. */
const VERSION = 2;

/** One file of the content: path in the folder, size, times, sha256 of its bytes. */
export type SavedFile = readonly [path: string, size: number, changed: number, touched: number, hash: string];

export interface SavedStory {
  readonly id: string;
  readonly files: readonly SavedFile[];
  readonly problems: readonly Problem[];
  /** Absent for a draft. */
  readonly shown?: {
    readonly head: ArticleHead;
    readonly coverage: readonly Coverage[];
    readonly article: Slot;
    /** Blocks by the keys of `Archive.texts`. */
    readonly texts: Slot;
    readonly mentions: Slot;
    /** Bytes: the words that it has, hashed. */
    readonly words: Slot;
  };
}

/** A story to be saved: its values, or where they are already. */
export interface FreshStory extends Omit<SavedStory, 'shown'> {
  readonly shown?: {
    readonly head: ArticleHead;
    readonly coverage: readonly Coverage[];
    readonly article: Article;
    readonly texts: readonly (readonly [string, readonly Block[]])[];
    readonly mentions: readonly (readonly [string, readonly Mention[]])[];
    readonly words: Uint32Array;
  };
}

export interface Shelves {
  readonly articles: Shelf<Article>;
  readonly texts: Shelf<readonly Block[]>;
  readonly mentions: Shelf<readonly Mention[]>;
}

export interface Saved<Rest> {
  readonly stories: ReadonlyMap<string, SavedStory>;
  readonly shelves: Shelves;
  readonly rest: Rest;
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
/** So many values of each kind are kept in memory. */
const KEPT = 4000;

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
    const lines = read(`stories.${state.number}.jsonl`).split('\n').slice(0, -1);
    const stories = new Map(
      lines.map((line): [string, SavedStory] => {
        const story = JSON.parse(line) as SavedStory;
        return [story.id, story];
      }),
    );
    const rest = JSON.parse(read(`site.${state.number}.json`)) as Rest;
    const pack = openPack(join(dir, `stories.${state.pack.number}.pack`), state.pack.size);
    return savedOf(dir, state, stories, pack, rest);
  } catch {
    // Missing, cut short, of another version: the build starts afresh.
    return undefined;
  }
}

/** Forgets all that was saved and saves this. `stories` are asked for one by one. */
export function saveAll<Rest>(dir: string, key: string, stories: Iterable<FreshStory>, rest: Rest): void {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const pack = openPack(join(dir, 'stories.1.pack'), 0);
  const saved: SavedStory[] = [];
  for (const story of stories) saved.push(packed(pack, story));
  writeState(dir, { version: VERSION, key, number: 1, pack: { number: 1, size: 0 }, sums: {} }, pack, saved, rest);
  pack.close();
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
    save(changed, next) {
      const all = [...stories.values()].flatMap((story) => (changed.has(story.id) ? [] : [story]));
      for (const story of changed.values()) if (story) all.push(packed(pack, story));
      const used = all.reduce((sum, { shown }) => sum + (shown ? lengthOf(shown) : 0), 0);
      const number = state.number + 1;
      // What was taken back is not to lie about in waste either.
      const taken = [...changed].some(([id, story]) => hasText(stories.get(id)) && !story?.shown?.texts.length);
      if (!taken && used > pack.size * (1 - MOST_WASTE)) {
        writeState(dir, { ...state, number }, pack, all, next);
        return;
      }
      const fresh = openPack(join(dir, `stories.${number}.pack`), 0);
      const moved = all.map((story) => repacked(pack, fresh, story));
      writeState(dir, { ...state, number, pack: { number, size: 0 } }, fresh, moved, next);
      fresh.close();
    },
    close: () => pack.close(),
  };
}

function writeState<Rest>(dir: string, state: State, pack: Pack, stories: readonly SavedStory[], rest: Rest): void {
  pack.flush();
  const files: Record<string, string> = {
    [`stories.${state.number}.jsonl`]: stories.map((story) => `${JSON.stringify(story)}\n`).join(''),
    [`site.${state.number}.json`]: JSON.stringify(rest),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  const sums = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, sumOf(text)]));
  const next: State = { ...state, pack: { number: state.pack.number, size: pack.size }, sums };
  writeFileSync(join(dir, 'state.json.new'), JSON.stringify(next));
  renameSync(join(dir, 'state.json.new'), join(dir, 'state.json'));
  const kept = new Set(['state.json', `stories.${state.pack.number}.pack`, ...Object.keys(files)]);
  for (const name of readdirSync(dir)) if (!kept.has(name)) rmSync(join(dir, name), { recursive: true, force: true });
}

// ───────────────────────── values

function packed(pack: Pack, { shown, ...story }: FreshStory): SavedStory {
  if (!shown) return story;
  const { head, coverage, article, texts, mentions, words } = shown;
  return {
    ...story,
    shown: {
      head,
      coverage,
      article: pack.append(article),
      texts: pack.append(Object.fromEntries(texts)),
      mentions: pack.append(Object.fromEntries(mentions)),
      words: pack.appendBytes(Buffer.from(words.buffer, words.byteOffset, words.byteLength)),
    },
  };
}

function repacked(from: Pack, to: Pack, { shown, ...story }: SavedStory): SavedStory {
  if (!shown) return story;
  const move = (slot: Slot): Slot => to.appendBytes(from.readBytes(slot));
  const [article, texts, mentions, words] = [shown.article, shown.texts, shown.mentions, shown.words].map(move);
  return { ...story, shown: { ...shown, article: article!, texts: texts!, mentions: mentions!, words: words! } };
}

/** Of a withdrawn story the catalogue record alone is kept. */
const hasText = (story: SavedStory | undefined): boolean =>
  story?.shown !== undefined && story.shown.head.status !== 'withdrawn';

const lengthOf = ({ article, texts, mentions, words }: NonNullable<SavedStory['shown']>): number =>
  article[1] + texts[1] + mentions[1] + words[1];

/** A copy: the bytes may begin anywhere. */
const numbersOf = (bytes: Buffer): Uint32Array => new Uint32Array(Uint8Array.from(bytes).buffer);

function shelvesOf(stories: ReadonlyMap<string, SavedStory>, pack: Pack): Shelves {
  const shelf = <T>(slotOf: (shown: NonNullable<SavedStory['shown']>) => Slot) => {
    const kept = new Map<string, T>();
    return (id: string): T | undefined => {
      const known = kept.get(id);
      if (known !== undefined) return known;
      const shown = stories.get(id)?.shown;
      if (!shown) return undefined;
      if (kept.size >= KEPT) kept.clear();
      const value = pack.read(slotOf(shown)) as T;
      kept.set(id, value);
      return value;
    };
  };
  const texts = shelf<Record<string, readonly Block[]>>(({ texts: slot }) => slot);
  const mentions = shelf<Record<string, readonly Mention[]>>(({ mentions: slot }) => slot);
  // `x.en` is the translation of `x`.
  const storyOf = (key: string): string => key.split('.')[0]!;
  return {
    articles: { get: shelf<Article>(({ article }) => article) },
    texts: { get: (key) => texts(storyOf(key))?.[key] },
    mentions: { get: (key) => mentions(storyOf(key))?.[key] },
  };
}

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');
