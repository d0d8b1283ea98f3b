/** From an archive to what is rendered: every page’s view, the search, the pictures, and what templates get beside views. */
import { join } from 'node:path';
import type { Assets } from './assets/assets.ts';
import type { Language } from './languages/language.ts';
import type { Lang, Queries, Site } from './model.ts';
import { shellLanguage } from './pages/cards.ts';
import { PAGE_KINDS, type Page, planPages } from './pages/plan.ts';
import type { ShareImage } from './pages/share.ts';
import {
  type SitemapEntry,
  type SitemapIndexView,
  type SitemapView,
  sitemapEntry,
  sitemapViews,
} from './pages/sitemap.ts';
import { planSitemap, SITEMAP_LIMIT } from './pages/sitemap-parts.ts';
import { monthsOfStories } from './pages/story-months.ts';
import { entityPath, storyPath, storyShellPath } from './pages/urls.ts';
import type { RenderJob } from './publish/eleventy.ts';
import { amendSearch, makeSearch, type Search } from './search/files.ts';
import type { SearchChange, SearchState } from './search/layers.ts';
import type { SearchFile } from './search/segment.ts';
import type { SearchWords } from './search/sources.ts';
import type { MadeImage } from './share/make.ts';
import { dateWords } from './text/date-words.ts';
import { monthOf } from './text/dates.ts';

/** Templates that exist: one for each kind of page. */
export const TEMPLATE_KINDS: readonly string[] = [...Object.keys(PAGE_KINDS), 'sitemap'];

/** Pages that name the search’s files, and so come after it. No others do. */
export const NEEDS_SEARCH: readonly Page['kind'][] = ['search'];

/** A view for every page, the sitemap last. */
export function* planJobs(queries: Queries): Generator<RenderJob> {
  yield* allJobs(queries, planPages(queries), new Map());
}

export const nameOf = (page: Page): string => `${page.kind} ${page.key}`;

/** A view for each of the pages, then the sitemap. What it says of them goes into `sitemap`, by the pages’ names. */
export function* allJobs(
  queries: Queries,
  pages: Iterable<Page>,
  sitemap: Map<string, SitemapEntry>,
  limit = SITEMAP_LIMIT,
): Generator<RenderJob> {
  for (const page of pages) yield jobOf(page, queries, sitemap);
  const months = monthsOfStories(queries);
  const parts = planSitemap(sitemap, (id) => months.get(id) ?? monthIn(queries)(id), limit);
  for (const view of sitemapViews(queries.site(), parts)) yield { kind: 'sitemap', view };
}

/** A view for each of the pages, then what `sitemapOf` makes of their entries. */
export function* changedJobs(
  queries: Queries,
  pages: Iterable<Page>,
  sitemapOf: (entries: ReadonlyMap<string, SitemapEntry>) => Iterable<SitemapView | SitemapIndexView>,
): Generator<RenderJob> {
  const entries = new Map<string, SitemapEntry>();
  for (const page of pages) yield jobOf(page, queries, entries);
  for (const view of sitemapOf(entries)) yield { kind: 'sitemap', view };
}

/** A page’s view; what the sitemap says of it goes into `sitemap`. */
export function jobOf(page: Page, queries: Queries, sitemap: Map<string, SitemapEntry>): RenderJob {
  const view = page.view(queries);
  const entry = 'frame' in view ? sitemapEntry(view.frame) : undefined;
  if (entry) sitemap.set(nameOf(page), entry);
  return { kind: page.kind, view };
}

/** The months of stories, for the sitemap. */
export const monthIn =
  (queries: Pick<Queries, 'head'>) =>
  (id: string): string =>
    monthOf(queries.head(id).date);

/** The files of the search, for all languages of the site together; `before` and `changed` save what can be kept. */
export function searchOf(
  queries: Queries,
  languages: ReadonlyMap<Lang, Language>,
  before?: { readonly state: SearchState; readonly changed: SearchChange },
): Generator<SearchFile, Search> {
  const site = queries.site();
  const words: SearchWords = {
    entityPath,
    storyPath: ({ id, language }, lang) =>
      shellLanguage(site, language) === lang ? storyPath(id) : storyShellPath(lang, id),
    dateWords: (date, lang) => dateWords(date, languages.get(lang)!, site, 'list'),
  };
  return before ? amendSearch(before.state, before.changed, queries, words) : makeSearch(queries, words);
}

/** What pages name of the assets. */
export type ShellAssets = Pick<Assets, 'stylesheet' | 'viewSheet' | 'preload' | 'scripts'>;

/** What templates get beside their views. The search is for its own pages alone: see `NEEDS_SEARCH`. */
export function makeShell(
  site: Site,
  languages: ReadonlyMap<Lang, Language>,
  { stylesheet, viewSheet, preload, scripts }: ShellAssets,
  search?: Pick<Search, 'index'>,
) {
  return Object.freeze({
    site,
    languages,
    assets: { stylesheet, viewSheet, preload, scripts, ...(search ? { searchIndex: search.index } : {}) },
  });
}

/** Makes the pictures for shared links; what makes them is loaded only where there are some. `all`: the site has no others. */
export function startImages(images: readonly ShareImage[], cache: string, all: boolean): Promise<readonly MadeImage[]> {
  const made =
    images.length === 0
      ? Promise.resolve([])
      : import('./share/make.ts').then(({ makeShareImages }) => makeShareImages(images, join(cache, 'share'), all));
  // Whoever asks for them hears of a failure; a build that ends before has nobody to tell.
  made.catch(() => undefined);
  return made;
}

/** The pictures that are new or show something else, and the files of those that are gone. */
export function changedImages(before: readonly ShareImage[], after: readonly ShareImage[]) {
  const cards = new Map(before.map(({ file, card }) => [file, JSON.stringify(card)]));
  const images = after.filter(({ file, card }) => cards.get(file) !== JSON.stringify(card));
  for (const { file } of after) cards.delete(file);
  return { images, gone: [...cards.keys()] };
}
