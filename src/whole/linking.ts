/** Stories are read and linked, a batch at a time: the part of a whole build for which no story needs another one. */
import { linkerOf, linkStories } from '../archive/assemble.ts';
import { registerOf } from '../archive/references.ts';
import { privateRecords } from '../archive/rights.ts';
import { type PackedStory, packStory } from '../cache/stories.ts';
import { freshStory, storiesRead, wordsOfStory } from '../fresh-story.ts';
import type { EntityRecord, Problem, Records, Site } from '../model.ts';
import { parseFiles } from '../read/content.ts';
import { readPaths } from '../read/files.ts';
import { readPictures } from '../read/pictures.ts';
import type { WordSet } from '../text/word-set.ts';

/** What stories are linked with. */
export interface LinkingContext {
  /** The content folder, and its own name, with which the paths of records begin. */
  readonly dir: string;
  readonly root: string;
  readonly site: Site;
  readonly entities: readonly EntityRecord[];
  /** Names of the register’s files that can’t be read. */
  readonly unread: readonly string[];
}

/** A story to be read. */
export interface StoryFiles {
  readonly id: string;
  readonly paths: readonly string[];
}

export interface LinkedBatch {
  readonly stories: readonly PackedStory[];
  /** `articles/x`: files that can’t be read. */
  readonly unread: readonly string[];
  /** What was found in these stories’ files. */
  readonly problems: readonly Problem[];
  /** And elsewhere: claims that are not borne out by them. */
  readonly otherProblems: readonly Problem[];
  /** sha256 of each file that was read, hex. */
  readonly hashes: readonly (readonly [path: string, hash: string])[];
}

/** Makes ready for linking with a register; what it gives takes any number of batches. */
export function openLinking({ dir, root, site, entities, unread }: LinkingContext) {
  const register = registerOf(entities);
  const link = linkerOf(register, new Set(unread));
  return async function* linkBatch(batch: readonly StoryFiles[]): AsyncGenerator<LinkedBatch> {
    const sources = await readPaths(
      dir,
      batch.flatMap(({ paths }) => paths),
    );
    const parsed = await readPictures(dir, parseFiles(sources.files, site));
    const all: Records = { ...parsed.records, entities, unread: new Set([...unread, ...parsed.records.unread]) };
    const records = site.private ? privateRecords(all) : all;
    const ids = new Set(batch.map(({ id }) => id));
    const words = new Map<string, WordSet>();
    const linkNotingWords: typeof link = (record, translations) => {
      const linked = link(record, translations);
      words.set(record.id, wordsOfStory(linked));
      return linked;
    };
    const { linked, problems } = linkStories(records, register, linkNotingWords, (id) => ids.has(id));
    const read = { ...storiesRead(records, new Map(linked.map((story) => [story.article.id, story]))), words };
    const found = [...sources.problems, ...parsed.problems, ...problems];
    const own = new Set(batch.flatMap(({ paths }) => paths.map((path) => `${root}/${path}`)));
    yield {
      stories: batch.map(({ id }) => packStory(freshStory(id, read))),
      unread: [...parsed.records.unread],
      problems: found.filter(({ file }) => own.has(file)),
      otherProblems: found.filter(({ file }) => !own.has(file)),
      hashes: sources.files.map(({ path, hash }) => [path.slice(root.length + 1), hash] as const),
    };
  };
}
