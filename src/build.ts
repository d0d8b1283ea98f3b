/** The story of a build: content in, the model, pages out, to disk. */
import { assembleArchive } from './archive/assemble.ts';
import { queriesOf } from './archive/queries.ts';
import { privateRecords } from './archive/rights.ts';
import { type Assets, makeAssets } from './assets/assets.ts';
import type { Language } from './languages/language.ts';
import { loadLanguages, MissingLanguageError } from './languages/load.ts';
import type { Lang, Ledger, Problem, Queries, Records, Site } from './model.ts';
import { shellLanguage } from './pages/cards.ts';
import { PAGE_KINDS, planPages, sitemapPage } from './pages/plan.ts';
import { entityPath, storyPath, storyShellPath } from './pages/urls.ts';
import { problemAt, sortProblems } from './problems.ts';
import { type RenderJob, renderPages } from './publish/eleventy.ts';
import { refuseOtherSite } from './publish/private-copy.ts';
import { openPublication } from './publish/publication.ts';
import { type Content, readContent } from './read/content.ts';
import { readLedger } from './read/ledger.ts';
import { makeSearch, type SearchFiles } from './search/files.ts';
import { dateWords } from './text/date-words.ts';

export interface BuildOptions {
  readonly content: string;
  readonly out: string;
  readonly cache: string;
  readonly baseUrl?: string;
  /** The full copy for research, not to be published. */
  readonly private?: boolean;
  readonly inPlace?: boolean;
  readonly log?: (line: string) => void;
}

export interface BuildResult {
  readonly ok: boolean;
  readonly problems: readonly Problem[];
  /** Paths below the output folder. */
  readonly written: readonly string[];
  readonly unchanged: number;
  readonly removed: readonly string[];
}

/** Templates that exist: one for each kind of page. */
export const TEMPLATE_KINDS: readonly string[] = [...Object.keys(PAGE_KINDS), 'sitemap'];

/** Builds the site. Where the content has problems, nothing is published and all of them are returned. */
export async function build(options: BuildOptions): Promise<BuildResult> {
  refuseOtherSite(options.out, options.private ?? false);
  const [assets, site] = await Promise.all([makeAssets(), prepareSite(options)]);
  if (!site.queries) return { ok: false, problems: site.problems, written: [], unchanged: 0, removed: [] };
  const search = searchOf(site.queries, site.languages);
  const shell = makeShell(site.queries.site(), site.languages, assets, search);
  const publication = await openPublication(options.out, {
    ...(options.inPlace ? { inPlace: true } : {}),
    ...(options.log ? { log: options.log } : {}),
  });
  try {
    await renderPages(planJobs(site.queries), TEMPLATE_KINDS, shell, (file, page) => publication.write(file, page));
    for (const { path, text } of search.files) await publication.write(path, text);
    for (const asset of assets.files) await publication.write(asset.path, asset.bytes);
    return { ok: true, problems: site.problems, ...(await publication.commit()) };
  } catch (error) {
    await publication.abandon();
    throw error;
  }
}

export interface PreparedSite {
  /** Absent where the content has problems. */
  readonly queries?: Queries;
  /** What the queries are made from. */
  readonly records?: Records;
  /** What has been published before. */
  readonly ledger?: Ledger;
  readonly languages: ReadonlyMap<Lang, Language>;
  /** Problems, warnings and suggestions, file by file. */
  readonly problems: readonly Problem[];
}

/** Reads the content and assembles the archive: all of a build that touches neither templates nor the output. */
export async function prepareSite(
  options: Pick<BuildOptions, 'content' | 'baseUrl' | 'private'>,
): Promise<PreparedSite> {
  const [content, ledger] = await Promise.all([
    readContent(options.content, options.baseUrl ? { baseUrl: options.baseUrl } : {}),
    readLedger(options.content),
  ]);
  const { records } = content;
  return prepareContent(
    options.private && records ? { ...content, records: privateRecords(records) } : content,
    ledger,
  );
}

/** The same for content that is in memory. */
export async function prepareContent(content: Content, ledger?: Ledger): Promise<PreparedSite> {
  if (!content.records) return { languages: new Map(), problems: sortProblems(content.problems) };
  const languages = await siteLanguages(content.records.site);
  const { archive, problems: found } = assembleArchive(content.records, ledger);
  const problems = sortProblems([...content.problems, ...languages.problems, ...found]);
  if (problems.some((p) => p.severity === 'problem')) return { languages: languages.map, problems };
  return {
    records: content.records,
    ...(ledger ? { ledger } : {}),
    queries: queriesOf(archive),
    languages: languages.map,
    problems,
  };
}

async function siteLanguages(site: Site): Promise<{ map: ReadonlyMap<Lang, Language>; problems: Problem[] }> {
  try {
    return { map: await loadLanguages(site.languages), problems: [] };
  } catch (error) {
    if (!(error instanceof MissingLanguageError)) throw error;
    const place = { file: 'content/site.yml', line: 0 };
    const missing = error.codes.map((language) => problemAt('missing-language-file', place, 'languages', { language }));
    return { map: new Map(), problems: missing };
  }
}

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
