/**
 * What a build leaves for the next one, in `.sijill/`: never needed, and safe to delete at any time.
 *
 *   state.json          which of the files below are meant, their sums, and what they were made from
 *   files.<n>           the content's files, and how they stood
 *   known.<n>           what else every build looks at
 *   stories.<n>         where each story's line is in the pack
 *   stories.<n>.pack    articles, texts and mentions; and a line for each story: what lists need of it, and where these are
 *   lists.<n>           which stories there are, in the orders that pages ask for
 *   rest.<n>            what is not a story, and only those builds look at that change something
 *   others              parts of that which many builds leave as they are: those stand as they stood
 *
 * `state.json` is replaced last and in one step, so it never speaks of what is not there. Anything that is not as it says
 * is no cache at all.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DamagedCache, openPack, type Pack, type Slot } from './pack.ts';
import { formatSavedFiles, parseSavedFiles, type SavedFiles } from './saved-files.ts';
import { type Content, packName, readChecked, readState, type State, writeFiles, writeState } from './state.ts';
import {
  type FreshStory,
  hasText,
  lengthOf,
  type PackedStory,
  packStory,
  placed,
  repacked,
  type SavedStories,
  type SavedStory,
  type Shelves,
  shelvesOf,
  storiesIn,
  wordsIn,
} from './stories.ts';
import { readStoryIndex, type StoryIndex } from './story-index.ts';

/** `Known` is what every build looks at, `Rest` what only those with something to do. */
export interface Saved<Known, Rest> {
  readonly files: SavedFiles;
  readonly known: Known;
  readonly rest: Rest;
  readonly lists: Buffer;
  /** What was saved under that name. Throws `DamagedCache` where it is not what was written, or not there. */
  part(name: string): Buffer;
  /** By id. Throws `DamagedCache` where they are not what was written. */
  readonly stories: SavedStories;
  readonly shelves: Shelves;
  /** A story’s values, for another cache. */
  packed(story: SavedStory): PackedStory;
  /** The words of each story that is shown. */
  words(): Iterable<readonly [id: string, words: Uint32Array]>;
  /** Saves the next state beside this one. */
  save(changed: ReadonlyMap<string, FreshStory | undefined>, beside: SavedBeside<Known, Rest>): void;
  close(): void;
}

/** What is remembered beside stories. */
export interface SavedBeside<Known = unknown, Rest = unknown> {
  readonly files: SavedFiles;
  readonly known: Known;
  readonly rest: Rest;
  readonly lists: Content;
  /** Those that changed, by name; undefined where one goes. */
  readonly parts?: Readonly<Record<string, Content | undefined>>;
}

/** So much of a pack may be of stories that are no more, before it is written anew. */
const MOST_WASTE = 0.5;

/** What the last build left, if it was by the same program with the same options: `key` says both. */
export function loadSaved<Known, Rest>(dir: string, key: string): Saved<Known, Rest> | undefined {
  try {
    const state = readState(dir, key);
    if (!state) return undefined;
    const read = (what: string): Buffer => {
      const bytes = readChecked(dir, state.files, what);
      if (!bytes) throw new DamagedCache(`${what} is missing.`);
      return bytes;
    };
    const files = parseSavedFiles(read('files'));
    const known = JSON.parse(read('known').toString()) as Known;
    const pack = openPack(join(dir, packName(state.pack.number)), state.pack.size);
    return savedOf(dir, state, { files, known }, read, pack);
  } catch {
    // Missing, cut short, of another version: the build starts afresh.
    return undefined;
  }
}

/** Where `readStories` finds what a fresh cache holds. */
export interface SealedStories {
  readonly dir: string;
  readonly size: number;
  /** The names of its files. */
  readonly index: string;
  readonly lists: string;
}

/** The stories of a sealed cache. */
export function readStories({ dir, size, index, lists }: SealedStories) {
  const pack = openPack(join(dir, packName(1)), size);
  const stories = storiesIn(readStoryIndex(readFileSync(join(dir, index))), pack);
  return { stories, lists: readFileSync(join(dir, lists)), shelves: shelvesOf(stories, pack) };
}

function savedOf<Known, Rest>(
  dir: string,
  state: State,
  always: Pick<Saved<Known, Rest>, 'files' | 'known'>,
  read: (what: string) => Buffer,
  pack: Pack,
): Saved<Known, Rest> {
  let rest: Rest | undefined;
  let index: StoryIndex | undefined;
  let all: SavedStories | undefined;
  const indexed = (): StoryIndex => {
    index ??= readStoryIndex(read('stories'));
    return index;
  };
  const stories = (): SavedStories => {
    all ??= storiesIn(indexed(), pack);
    return all;
  };
  return {
    ...always,
    part: read,
    get rest() {
      rest ??= JSON.parse(read('rest').toString()) as Rest;
      return rest;
    },
    get lists() {
      return read('lists');
    },
    get stories() {
      return stories();
    },
    shelves: shelvesOf({ get: (id) => stories().get(id) }, pack),
    *words() {
      for (const id of stories().ids()) {
        const shown = stories().get(id)?.shown;
        if (shown) yield [id, wordsIn(pack, shown.words)];
      }
    },
    packed: (story) => repacked(pack, story),
    save(changed, beside) {
      const before = stories();
      const number = state.number + 1;
      const gone = [...changed.keys()].flatMap((id) => before.get(id) ?? []);
      const come = [...changed.values()].flatMap((story) => (story ? [placed(pack, packStory(story))] : []));
      const lines = new Map<string, Slot | undefined>([...changed.keys()].map((id) => [id, undefined]));
      for (const { story, line } of come) lines.set(story.id, line);
      const added = come.reduce((sum, { story, line }) => sum + lengthOf(story, line), 0);
      const waste = gone.reduce((sum, story) => sum + lengthOf(story, indexed().get(story.id)!), 0);
      const used = state.pack.used - waste + added;
      const next = indexed().with(lines);
      // What was taken back is not to lie about in waste either.
      const taken = gone.some((story) => hasText(story) && !changed.get(story.id)?.shown?.texts.length);
      if (!taken && used > pack.size * (1 - MOST_WASTE)) {
        pack.flush();
        const own = { number: state.pack.number, size: pack.size, used };
        writeState(dir, { ...state, number, pack: own, files: writeBeside(dir, number, state.files, next, beside) });
        return;
      }
      const fresh = openPack(join(dir, packName(number)), 0);
      const moved = movedTo(fresh, pack, next);
      fresh.flush();
      const own = { number, size: fresh.size, used: fresh.size };
      fresh.close();
      writeState(dir, { ...state, number, pack: own, files: writeBeside(dir, number, state.files, moved, beside) });
    },
    close: () => pack.close(),
  };
}

/** The stories of an index, copied to another pack; the index of that. */
function movedTo(fresh: Pack, pack: Pack, index: StoryIndex): StoryIndex {
  const moved = [...index.ids()].map((id) => {
    const story = pack.read(index.get(id)!) as SavedStory;
    return [id, placed(fresh, repacked(pack, story)).line] as const;
  });
  return index.with(new Map(moved));
}

function writeBeside(
  dir: string,
  number: number,
  before: State['files'],
  index: StoryIndex,
  { files, known, rest, lists, parts = {} }: SavedBeside,
): State['files'] {
  return writeFiles(dir, number, before, {
    files: formatSavedFiles(files),
    known: JSON.stringify(known),
    rest: JSON.stringify(rest),
    stories: index.bytes(),
    lists,
    ...parts,
  });
}
