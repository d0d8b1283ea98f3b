/** From an archive to what is rendered: every page’s view, the search, the pictures, and what templates get beside views. */
import { join } from 'node:path';
import type { Assets } from './assets/assets.ts';
import type { Language } from './languages/language.ts';
import type { Lang, Queries, Site } from './model.ts';
import { shellLanguage } from './pages/cards.ts';
import { PAGE_KINDS, planPages, sitemapPage } from './pages/plan.ts';
import { shareImages } from './pages/share.ts';
import { entityPath, storyPath, storyShellPath } from './pages/urls.ts';
import type { RenderJob } from './publish/eleventy.ts';
import { makeSearch, type SearchFiles } from './search/files.ts';
import type { MadeImage } from './share/make.ts';
import { dateWords } from './text/date-words.ts';

/** Templates that exist: one for each kind of page. */
export const TEMPLATE_KINDS: readonly string[] = [...Object.keys(PAGE_KINDS), 'sitemap'];

/** A view for every page, the sitemap last. */
export function planJobs(queries: Queries): RenderJob[] {
  const jobs: RenderJob[] = planPages(queries).map((page) => ({ kind: page.kind, view: page.view(queries) }));
  return [...jobs, sitemapPage(jobs.map((job) => job.view as never))];
}

/** The files of the search, for all languages of the site together. */
export function searchOf(queries: Queries, languages: ReadonlyMap<Lang, Language>): SearchFiles {
  const site = queries.site();
  return makeSearch(queries, {
    entityPath,
    storyPath: ({ id, language }, lang) =>
      shellLanguage(site, language) === lang ? storyPath(id) : storyShellPath(lang, id),
    dateWords: (date, lang) => dateWords(date, languages.get(lang)!, site, 'list'),
  });
}

/** What templates get beside their views. */
export function makeShell(
  site: Site,
  languages: ReadonlyMap<Lang, Language>,
  { stylesheet, preload, scripts }: Assets,
  search: Pick<SearchFiles, 'index'>,
) {
  return Object.freeze({ site, languages, assets: { stylesheet, preload, scripts, searchIndex: search.index } });
}

/** The pictures for shared links; what makes them is loaded only where a site has some. */
export function startImages(
  queries: Queries,
  languages: ReadonlyMap<Lang, Language>,
  cache: string,
): Promise<readonly MadeImage[]> {
  const images = shareImages(queries, languages);
  const made =
    images.length === 0
      ? Promise.resolve([])
      : import('./share/make.ts').then(({ makeShareImages }) => makeShareImages(images, join(cache, 'share')));
  // Whoever asks for them hears of a failure; a build that ends before has nobody to tell.
  made.catch(() => undefined);
  return made;
}
