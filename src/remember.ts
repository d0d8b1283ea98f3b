/** What a build remembers for the next one: which cache is its own, and what goes in there. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatLists } from './archive/lists.ts';
import { type FreshCache, openFreshCache } from './cache/fresh.ts';
import { loadSaved } from './cache/saved.ts';
import { savedFiles } from './cache/saved-files.ts';
import { freshStory, linkingSum, STORY, storiesRead } from './fresh-story.ts';
import type { Problem, Records } from './model.ts';
import type { SavedSitemap } from './pages/sitemap-saved.ts';
import type { ContentOptions } from './prepare.ts';
import { programVersion } from './program.ts';
import { type FileStates, NO_FILES, scanContent } from './read/scan.ts';
import {
  ENTITIES,
  FROZEN_SEARCH,
  type Known,
  type Remembered,
  type SavedSite,
  type SmallChange,
  SPELLINGS,
} from './rebuild.ts';
import type { ShellAssets } from './rendering.ts';
import type { SearchState } from './search/layers.ts';
import { formatFrozen, type KnownSearch, saveSearch } from './search/saved-search.ts';
import type { Taken } from './whole/intake.ts';

export interface Memory {
  /** The content as it stood before any of it was read; empty where there is none. */
  readonly files: FileStates;
  /** What the last build left, if it was the same program with the same options. */
  readonly saved?: SavedSite;
  /** Where a whole build puts its stories. */
  openFresh(): FreshCache;
  /** Remembers a whole build. */
  keepAll(fresh: FreshCache, taken: Taken, problems: readonly Problem[], made: Made): void;
  /** Remembers a change of the last build. */
  keepChange(change: SmallChange, made: Made): void;
}

/** What rendering made, as far as the next build needs it. */
export interface Made {
  readonly live: string;
  readonly sitemap: SavedSitemap;
  readonly assets: ShellAssets;
  readonly search: KnownSearch;
  /** The search’s frozen part, where that is not what it was. */
  readonly frozen: SearchState | undefined;
  /** What was found of names with many stories. */
  readonly spellings: string;
}

/** No build takes longer, in milliseconds. */
const LONGEST_BUILD = 3 * 60 * 60 * 1000;

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
  const saved = files.paths.length > 0 ? loadSaved<Known, Remembered>(dir, key) : undefined;
  const root = path.basename(path.resolve(content));
  const orForget =
    <Args extends unknown[]>(keep: (...args: Args) => void) =>
    (...args: Args): void => {
      try {
        keep(...args);
      } catch (error) {
        options.log?.(notRemembered(error));
      }
    };
  return {
    files,
    ...(saved ? { saved } : {}),
    openFresh() {
      try {
        tidy(path.dirname(dir), dir);
        return openFreshCache(dir, key);
      } catch (error) {
        options.log?.(notRemembered(error));
        return openPassingCache();
      }
    },
    keepAll: orForget((fresh, { register, published, linkedWith, ofStories, hashes }, problems, made) => {
      const others = problems.filter(({ file }) => !STORY.test(file.slice(root.length + 1)));
      const ledger = { earlier: [...published.earlier], moved: published.moved };
      fresh.finish({
        files: savedFiles(files, hashes),
        known: { live: made.live, linkedWith, problems: [...others, ...ofStories] } satisfies Known,
        rest: { ...rest(made), site: register.site, pages: register.pages, published: ledger } satisfies Remembered,
        parts: { ...parts(made), [ENTITIES]: JSON.stringify(register.entities) },
      });
    }),
    keepChange: orForget((change, made) => {
      if (!saved) return;
      const { records } = change;
      const read = storiesRead(records, change.linked);
      const isThere = (id: string): boolean => read.articles.has(id) || read.translations.has(id);
      const fresh = new Map([...change.changed].map((id) => [id, isThere(id) ? freshStory(id, read) : undefined]));
      const { site, pages } = saved.rest;
      const { entities } = records;
      const ledger = { earlier: [...change.published.earlier], moved: change.published.moved };
      saved.save(fresh, {
        files: savedFiles(files, hashesOf(records, root), saved.files),
        known: { live: made.live, linkedWith: linkingSum({ site, entities, unread: [] }), problems: change.problems },
        rest: { ...rest(made), site, pages, published: ledger },
        parts: { ...parts(made), ...(change.ofRegister ? { [ENTITIES]: JSON.stringify(entities) } : {}) },
        lists: formatLists(change.lists),
      });
    }),
  };
}

/** The hashes of the files that records were read from. */
function hashesOf({ articles, translations, entities, pages }: Records, root: string): ReadonlyMap<string, string> {
  const read = [...articles, ...translations, ...entities, ...pages];
  return new Map(read.map(({ place, hash }) => [place.file.slice(root.length + 1), hash]));
}

const notRemembered = (error: unknown): string =>
  `This build can’t be remembered, so the next one starts afresh: ${String(error)}`;

/** Where a build has nowhere to leave anything: its stories’ texts need a place all the same, until it ends. */
function openPassingCache(): FreshCache {
  const folder = mkdtempSync(path.join(tmpdir(), 'sijill-'));
  const fresh = openFreshCache(path.join(folder, 'passing'), '');
  const abandon = (): void => {
    fresh.abandon();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...fresh, finish: abandon, abandon };
}

const rest = ({ assets, search, sitemap }: Made) => ({ assets, search: saveSearch(search), sitemap: sitemap.shape });

const parts = ({ sitemap, frozen, spellings }: Made) => ({
  ...sitemap.parts,
  [SPELLINGS]: spellings,
  ...(frozen ? { [FROZEN_SEARCH]: formatFrozen(frozen) } : {}),
});

function tryScan(content: string): FileStates {
  try {
    return scanContent(content);
  } catch {
    return NO_FILES;
  }
}

/** Removes the caches of builds that were not made for a long time, and what builds left that were stopped. */
function tidy(folder: string, own: string): void {
  mkdirSync(folder, { recursive: true });
  const others = readdirSync(folder)
    .map((name) => path.join(folder, name))
    .filter((one) => one !== own)
    .map((one) => ({ one, time: statSync(one, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.time - a.time);
  const isUnfinished = ({ one }: { one: string }): boolean => path.extname(one) !== '';
  const unfinished = others.filter(isUnfinished);
  // Another build may be using it; then it goes the next time.
  for (const { one } of others.filter((other) => !isUnfinished(other)).slice(BUILDS - 1)) tryRemove(one);
  for (const { one, time } of unfinished) if (time < Date.now() - LONGEST_BUILD) tryRemove(one);
}

function tryRemove(one: string): void {
  try {
    rmSync(one, { recursive: true, force: true });
  } catch {
    // Windows keeps files that are open.
  }
}
