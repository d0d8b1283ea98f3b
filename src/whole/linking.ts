/** Stories are read and linked, a batch at a time: the part of a whole build for which no story needs another one. */
import { linkerOf, linkStories } from '../archive/assemble.ts';
import { registerOf } from '../archive/references.ts';
import { privateRecords } from '../archive/rights.ts';
import { type PackedStory, packStory } from '../cache/saved.ts';
import { freshStory, savedFile, storiesRead, wordsOfStory } from '../fresh-story.ts';
import type { EntityRecord, Problem, Records, Site } from '../model.ts';
import { parseFiles } from '../read/content.ts';
import { readPaths } from '../read/files.ts';
import { readPictures } from '../read/pictures.ts';
import type { FileState } from '../read/scan.ts';
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

/** A story to be read: its files, and how they were when the build began. */
export interface StoryFiles {
  readonly id: string;
  readonly files: readonly (readonly [path: string, state: FileState])[];
}

export interface LinkedBatch {
  readonly stories: readonly PackedStory[];
  /** `articles/x`: files that can’t be read. */
  readonly unread: readonly string[];
  /** What was found that is not in these stories’ files: claims that are not borne out by them. */
  readonly problems: readonly Problem[];
}

/** Makes ready for linking with a register; what it gives takes any number of batches. */
export function openLinking({ dir, root, site, entities, unread }: LinkingContext) {
  const register = registerOf(entities);
  const link = linkerOf(register, new Set(unread));
  return async function* linkBatch(batch: readonly StoryFiles[]): AsyncGenerator<LinkedBatch> {
    const sources = await readPaths(
      dir,
      batch.flatMap(({ files }) => files.map(([path]) => path)),
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
    const found = byFile([...sources.problems, ...parsed.problems, ...problems]);
    const hashes = new Map(sources.files.map(({ path, hash }) => [path, hash]));
    const stories = batch.map(({ id, files }) => {
      const saved = files.map(([path, state]) => savedFile(path, state, hashes.get(`${root}/${path}`)));
      const own = files.flatMap(([path]) => taken(found, `${root}/${path}`));
      return packStory(freshStory(id, saved, own, read));
    });
    yield { stories, unread: [...parsed.records.unread], problems: [...found.values()].flat() };
  };
}

function byFile(problems: readonly Problem[]): Map<string, Problem[]> {
  const files = new Map<string, Problem[]>();
  for (const problem of problems) files.set(problem.file, [...(files.get(problem.file) ?? []), problem]);
  return files;
}

function taken(found: Map<string, Problem[]>, file: string): readonly Problem[] {
  const own = found.get(file) ?? [];
  found.delete(file);
  return own;
}
