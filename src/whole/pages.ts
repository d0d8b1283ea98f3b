/** Pages and the search of an archive whose stories stand in a sealed cache: what threads make of it, as bytes. */
import { type BesideStories, standingArchive } from '../archive/amend.ts';
import { parseLists } from '../archive/lists.ts';
import { queriesOf } from '../archive/queries.ts';
import { readStories, type SealedStories } from '../cache/saved.ts';
import { loadLanguages } from '../languages/load.ts';
import type { Published, Queries } from '../model.ts';
import { ALL_KINDS, eachPage, type Page } from '../pages/plan.ts';
import type { SitemapEntry } from '../pages/sitemap.ts';
import { type RenderJob, renderPages } from '../publish/eleventy.ts';
import { jobOf, makeShell, NEEDS_SEARCH, type ShellAssets, searchOf, TEMPLATE_KINDS } from '../rendering.ts';
import type { Search } from '../search/files.ts';
import type { SearchFile } from '../search/segment.ts';
import { type MadeFiles, openBundle } from './bundle.ts';

export interface PagesContext {
  readonly register: BesideStories;
  readonly published: Published;
  readonly sealed: SealedStories;
  readonly assets: ShellAssets;
}

/** Pages by their numbers in the plan, or the search. */
export type PagesTask = { readonly from: number; readonly to: number } | 'search';

export interface MadePages extends MadeFiles {
  /** What the sitemap says of these pages, by their names. */
  readonly sitemap: readonly (readonly [string, SitemapEntry])[];
  /** Ends the search. */
  readonly search?: Search;
}

/** The archive whose stories stand in a sealed cache. */
export function sealedArchive({ register, published, sealed }: Omit<PagesContext, 'assets'>) {
  const { stories, lists, shelves } = readStories(sealed);
  const shown = { get: (id: string) => stories.get(id)?.shown };
  return standingArchive(register, { lists: parseLists(lists), stories: shown, ...shelves, published });
}

export async function openPages(context: PagesContext) {
  const queries = queriesOf(sealedArchive(context));
  const languages = await loadLanguages(queries.site().languages);
  const shell = makeShell(queries.site(), languages, context.assets);
  const plan = planned(queries);
  const made = openBundle();
  return async function* make(task: PagesTask): AsyncGenerator<MadePages> {
    if (task === 'search') {
      yield* madeSearch(searchOf(queries, languages));
      return;
    }
    for (const pages of inParts(plan(task))) {
      const sitemap = new Map<string, SitemapEntry>();
      await renderPages(jobsOf(queries, pages, sitemap), TEMPLATE_KINDS, shell, async (file, page) => {
        made.add(file, page);
      });
      yield { ...made.take(), sitemap: [...sitemap] };
    }
  };
}

/** All pages but those that come after the search, and the sitemap. */
export const pagesToShare = (queries: Queries): Generator<Page> => eachPage(queries, undefined, KINDS);

const KINDS = ALL_KINDS.filter((kind) => !NEEDS_SEARCH.includes(kind));

/** The pages of a range. Ranges come in their order, so that no list of all is needed. */
function planned(queries: Queries) {
  const pages = pagesToShare(queries);
  let at = 0;
  return function* ({ from, to }: { readonly from: number; readonly to: number }): Generator<Page> {
    for (; at < to; at++) {
      const { value, done } = pages.next();
      if (done) return;
      if (at >= from) yield value;
    }
  };
}

/** Of pages that grow with the archive, so many go out together: a range of them would be hundreds of megabytes. */
const TOGETHER: Partial<Record<Page['kind'], number>> = {
  topic: 25,
  'any-topic': 25,
  'entity-year': 25,
  month: 25,
  'event-list': 25,
  'text-file': 1,
};

function* inParts(pages: Iterable<Page>): Generator<readonly Page[]> {
  let part: Page[] = [];
  let group = '';
  for (const page of pages) {
    const most = TOGETHER[page.kind];
    const own = most === undefined ? '' : page.kind;
    if (part.length > 0 && (own !== group || part.length === most)) {
      yield part;
      part = [];
    }
    group = own;
    part.push(page);
  }
  if (part.length > 0) yield part;
}

function* jobsOf(queries: Queries, pages: Iterable<Page>, sitemap: Map<string, SitemapEntry>): Generator<RenderJob> {
  for (const page of pages) yield jobOf(page, queries, sitemap);
}

/** Bytes of the search’s files that travel together. */
const PART = 1 << 20;

function* madeSearch(making: Generator<SearchFile, Search>): Generator<MadePages> {
  const part = openBundle();
  const written = new Set<string>();
  for (let next = making.next(); ; next = making.next()) {
    if (next.done) {
      yield { ...part.take(), sitemap: [], search: next.value };
      return;
    }
    const { path, text } = next.value;
    if (written.has(path)) continue;
    written.add(path);
    part.add(path, text);
    if (part.size >= PART) yield { ...part.take(), sitemap: [] };
  }
}
