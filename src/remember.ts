/** What a build remembers for the next one: which cache is its own, and what goes in there. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { type FreshStory, loadSaved, type Saved, type SavedFile, saveAll } from './cache/saved.ts';
import type { Archive, Article, Block, Coverage, Problem, Records } from './model.ts';
import type { SitemapEntry } from './pages/sitemap.ts';
import type { ContentOptions } from './prepare.ts';
import { programVersion } from './program.ts';
import { type FileState, scanContent } from './read/scan.ts';
import { type Remembered, type SmallChange, STORY } from './rebuild.ts';
import type { ShellAssets } from './rendering.ts';
import { type WordSet, wordSetOf } from './text/word-set.ts';

export interface Memory {
  /** The content as it stood before any of it was read; absent where there is none. */
  readonly files?: ReadonlyMap<string, FileState>;
  /** What the last build left, if it was the same program with the same options. */
  readonly saved?: Saved<Remembered>;
  /** Remembers a whole build. */
  keepAll(made: MadeSite): void;
  /** Remembers a change of the last build. */
  keepChange(change: SmallChange, made: Made): void;
}

/** What rendering made, as far as the next build needs it. */
export interface Made {
  readonly live: string;
  readonly sitemap: Iterable<readonly [string, SitemapEntry]>;
  readonly assets: ShellAssets;
  readonly search: Remembered['search'];
}

export interface MadeSite extends Made {
  readonly archive: Archive;
  readonly records: Records;
  readonly problems: readonly Problem[];
}

/** Builds of so many different sites and options are remembered. */
const BUILDS = 6;

/** `log` hears of what can't be remembered: that makes the next build slower, and never this one fail. */
export function recall(
  options: ContentOptions & {
    readonly out: string;
    readonly cache: string;
    readonly log?: (line: string) => void;
  },
): Memory {
  const { content, out, baseUrl, cache } = options;
  const asked = JSON.stringify([path.resolve(content), path.resolve(out), baseUrl, options.private, options.images]);
  const dir = path.join(cache, 'builds', createHash('sha256').update(asked).digest('hex').slice(0, 16));
  const key = `${programVersion()} ${asked}`;
  const files = tryScan(content);
  const saved = files && loadSaved<Remembered>(dir, key);
  const root = path.basename(path.resolve(content));
  const orForget =
    <Args extends unknown[]>(keep: (...args: Args) => void) =>
    (...args: Args): void => {
      try {
        keep(...args);
      } catch (error) {
        options.log?.(`This build can’t be remembered, so the next one starts afresh: ${String(error)}`);
      }
    };
  return {
    ...(files ? { files } : {}),
    ...(saved ? { saved } : {}),
    keepAll: orForget((made) => {
      if (!files) return;
      tidy(path.dirname(dir), dir);
      const context = contextOf(root, files, made.records, made.problems);
      saveAll(dir, key, storiesOf(made.archive, context), restOf(context, made, made));
    }),
    keepChange: orForget((change, made) => {
      if (!files || !saved) return;
      const context = contextOf(root, files, change.records, change.found);
      const fresh = new Map<string, FreshStory | undefined>(
        [...change.changed].map((id) => {
          const own = change.linked.get(id);
          const shown = own && { ...own, head: change.after.head(id), words: wordsOfStory(own.article, own.texts) };
          return [id, context.filesOf.has(id) ? freshStory(id, context, shown) : undefined];
        }),
      );
      const { site, pages } = saved.rest;
      const { entities } = change.records;
      const others = context.others.map((file) => savedFile(file, context));
      const published = { earlier: [...change.published.earlier], moved: change.published.moved };
      const { live, assets, search, sitemap } = made;
      saved.save(fresh, {
        live,
        site,
        entities,
        pages,
        problems: change.otherProblems,
        files: keptHashes(others, saved.rest.files),
        published,
        assets,
        search,
        sitemap: [...sitemap],
      });
    }),
  };
}

/** What was not read in this build has the hash that it had. */
function keptHashes(files: readonly SavedFile[], before: readonly SavedFile[]): SavedFile[] {
  const hashes = new Map(before.map(([file, , , , hash]) => [file, hash]));
  return files.map(([file, size, changed, touched, hash]) => [
    file,
    size,
    changed,
    touched,
    hash === '' ? (hashes.get(file) ?? '') : hash,
  ]);
}

function tryScan(content: string): ReadonlyMap<string, FileState> | undefined {
  try {
    return scanContent(content);
  } catch {
    return undefined;
  }
}

/** The caches of builds that were not made for a long time. */
function tidy(folder: string, own: string): void {
  mkdirSync(folder, { recursive: true });
  const others = readdirSync(folder)
    .map((name) => path.join(folder, name))
    .filter((one) => one !== own)
    .map((one) => ({ one, time: statSync(one, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.time - a.time);
  // Another build may be using it; then it goes the next time.
  for (const { one } of others.slice(BUILDS - 1)) tryRemove(one);
}

function tryRemove(one: string): void {
  try {
    rmSync(one, { recursive: true, force: true });
  } catch {
    // Windows keeps files that are open.
  }
}

interface Context {
  readonly states: ReadonlyMap<string, FileState>;
  /** Paths of each story’s files. */
  readonly filesOf: ReadonlyMap<string, readonly string[]>;
  readonly others: readonly string[];
  /** sha256 by path. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly problemsOf: ReadonlyMap<string, readonly Problem[]>;
}

function contextOf(
  root: string,
  states: ReadonlyMap<string, FileState>,
  records: Records,
  problems: readonly Problem[],
): Context {
  const filesOf = new Map<string, string[]>();
  const others: string[] = [];
  for (const file of states.keys()) {
    const id = STORY.exec(file)?.[1];
    if (id === undefined) others.push(file);
    else filesOf.set(id, [...(filesOf.get(id) ?? []), file]);
  }
  const below = (file: string): string => file.slice(root.length + 1);
  const all = [...records.articles, ...records.translations, ...records.entities, ...records.pages];
  const problemsOf = new Map<string, Problem[]>();
  for (const problem of problems) {
    const file = below(problem.file);
    problemsOf.set(file, [...(problemsOf.get(file) ?? []), problem]);
  }
  return { states, filesOf, others, hashes: new Map(all.map((r) => [below(r.place.file), r.hash])), problemsOf };
}

function* storiesOf(archive: Archive, context: Context): Generator<FreshStory> {
  const coverage = new Map<string, Coverage[]>();
  for (const one of archive.coverage) coverage.set(one.article, [...(coverage.get(one.article) ?? []), one]);
  const heads = new Map(archive.heads.map((head) => [head.id, head]));
  for (const id of context.filesOf.keys()) {
    const head = heads.get(id);
    const article = archive.articles.get(id);
    const keys = [id, ...(article?.translations.map(({ lang }) => `${id}.${lang}`) ?? [])];
    const on = <T>(shelf: { get(key: string): T | undefined }): [string, T][] =>
      keys.flatMap((key): [string, T][] => {
        const value = shelf.get(key);
        return value === undefined ? [] : [[key, value]];
      });
    const texts = on(archive.texts);
    const shown = head &&
      article && {
        head,
        article,
        coverage: coverage.get(id) ?? [],
        texts,
        words: wordsOfStory(article, texts),
        mentions: on(archive.mentions),
      };
    yield freshStory(id, context, shown);
  }
}

/** All that is read to link it: titles too, and translations. */
function wordsOfStory(article: Article, texts: readonly (readonly [string, readonly Block[]])[]): WordSet {
  return wordSetOf([
    article.title,
    ...article.translations.map(({ title }) => title),
    ...texts.flatMap(([, blocks]) => blocks.map(({ text }) => text)),
  ]);
}

function freshStory(id: string, context: Context, shown: FreshStory['shown']): FreshStory {
  const files = context.filesOf.get(id) ?? [];
  return {
    id,
    files: files.map((file) => savedFile(file, context)),
    problems: files.flatMap((file) => context.problemsOf.get(file) ?? []),
    ...(shown ? { shown } : {}),
  };
}

function savedFile(file: string, { states, hashes }: Context): SavedFile {
  const { size, changed, touched } = states.get(file)!;
  return [file, size, changed, touched, hashes.get(file) ?? ''];
}

function restOf(context: Context, { records, archive, problems }: MadeSite, made: Made): Remembered {
  const { earlier, moved } = archive.published;
  const ofStories = new Set([...context.filesOf.values()].flat());
  const isOther = ([file]: readonly [string, unknown]): boolean => !ofStories.has(file);
  return {
    live: made.live,
    site: records.site,
    entities: records.entities,
    pages: records.pages,
    published: { earlier: [...earlier], moved },
    problems: problems.length === 0 ? [] : [...context.problemsOf].filter(isOther).flatMap(([, of]) => of),
    files: context.others.map((file) => savedFile(file, context)),
    sitemap: [...made.sitemap],
    assets: made.assets,
    search: made.search,
  };
}
