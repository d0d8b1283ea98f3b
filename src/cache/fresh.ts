/** A cache that comes to be, beside the one that stands, while a build of everything takes stories in. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openPack, type Slot } from './pack.ts';
import type { Saved, SavedBeside, SealedStories } from './saved.ts';
import { formatSavedFiles } from './saved-files.ts';
import { type Content, packName, type State, writeFiles, writeState } from './state.ts';
import { lengthOf, type PackedStory, placed, type SavedStory, type Shelves, shelvesOf } from './stories.ts';
import { storyIndexOf } from './story-index.ts';

export interface FreshCache {
  /** All that was taken in, by id, until it is sealed. */
  readonly stories: ReadonlyMap<string, SavedStory>;
  readonly shelves: Shelves;
  add(story: PackedStory): void;
  /** Takes a story over as it stands in another cache. */
  copy(story: SavedStory, from: Pick<Saved<unknown, unknown>, 'packed'>): void;
  /** From here on `readStories` finds all of them, in any thread. */
  seal(lists: Content): SealedStories;
  /** Takes the place of the one that stands. */
  finish(beside: Omit<SavedBeside, 'lists'>): void;
  /** Forgets it. Harmless after `finish`. */
  abandon(): void;
}

/** Begins a cache for `dir`. `key` names the program and the options that it is for. */
export function openFreshCache(dir: string, key: string): FreshCache {
  // Two builds of one site may run at the same time.
  const fresh = `${dir}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  const pack = openPack(join(fresh, packName(1)), 0);
  const stories = new Map<string, SavedStory>();
  const lines = new Map<string, Slot>();
  // Of a large archive’s stories no more is held than pages ask for.
  const slots = new Map<string, Pick<SavedStory, 'shown'>>();
  let files: State['files'] = {};
  let used = 0;
  const put = (packed: PackedStory): void => {
    const { story, line } = placed(pack, packed);
    stories.set(story.id, story);
    lines.set(story.id, line);
    used += lengthOf(story, line);
    if (story.shown) slots.set(story.id, { shown: story.shown });
  };
  return {
    stories,
    shelves: shelvesOf(slots, pack),
    add: put,
    copy: (story, from) => put(from.packed(story)),
    seal(inOrder) {
      pack.flush();
      files = writeFiles(fresh, 1, {}, { stories: storyIndexOf(lines).bytes(), lists: inOrder });
      stories.clear();
      lines.clear();
      return { dir: fresh, size: pack.size, index: files.stories![0], lists: files.lists![0] };
    },
    finish({ files: states, known, rest, parts = {} }) {
      const { size } = pack;
      pack.close();
      files = writeFiles(fresh, 1, files, {
        files: formatSavedFiles(states),
        known: JSON.stringify(known),
        rest: JSON.stringify(rest),
        ...parts,
      });
      writeState(fresh, { key, number: 1, pack: { number: 1, size, used }, files });
      rmSync(dir, { recursive: true, force: true });
      renameSync(fresh, dir);
    },
    abandon() {
      pack.close();
      rmSync(fresh, { recursive: true, force: true });
    },
  };
}
