/** The story of a build: content in, the model, pages out, to disk. */
import { privateRecords } from './archive/rights.ts';
import { makeAssets } from './assets/assets.ts';
import { DamagedCache } from './cache/pack.ts';
import { loadLanguages } from './languages/load.ts';
import type { Problem } from './model.ts';
import { shareImages } from './pages/share.ts';
import { SITEMAP_LIMIT, type SitemapLimit } from './pages/sitemap-parts.ts';
import { type AmendedSitemap, amendSitemap } from './pages/sitemap-saved.ts';
import { formatSpellings, recallSpellings } from './pages/spellings-saved.ts';
import type { ContentOptions } from './prepare.ts';
import { sortProblems } from './problems.ts';
import { openSite, type SiteOptions } from './publish/compressed.ts';
import { renderPages } from './publish/eleventy.ts';
import { refuseOtherSite } from './publish/private-copy.ts';
import type { Publication } from './publish/publication.ts';
import { toPublishError } from './publish/publish-error.ts';
import { readLedger } from './read/ledger.ts';
import {
  compareFiles,
  FROZEN_SEARCH,
  readSmallChange,
  type SavedSite,
  type SmallChange,
  SPELLINGS,
  touchedPages,
} from './rebuild.ts';
import { type Memory, recall } from './remember.ts';
import { changedImages, changedJobs, makeShell, monthIn, searchOf, startImages, TEMPLATE_KINDS } from './rendering.ts';
import { writeSearch } from './search/files.ts';
import { isSameFrozen, readSearch } from './search/saved-search.ts';
import { type CrewOptions, openCrew } from './whole/crew.ts';
import { takeIn } from './whole/intake.ts';
import { renderAll, writeImages } from './whole/render.ts';

export interface BuildOptions extends ContentOptions {
  readonly out: string;
  readonly cache: string;
  readonly inPlace?: boolean;
  /** Texts get their compressed forms beside them, for servers that send those. */
  readonly compress?: boolean;
  /** For tests: the protocol's, unless said otherwise. */
  readonly sitemapLimit?: SitemapLimit;
  /** Looks at everything anew, whatever the last build left. */
  readonly force?: boolean;
  /** How many threads share the work of a whole build, and from when on. */
  readonly crew?: CrewOptions;
  readonly log?: (line: string) => void;
  /** Hears how far it is; of pages, how many are done. */
  readonly progress?: (stage: 'reading' | 'rendering' | 'publishing', done?: number, total?: number) => void;
}

export interface BuildResult {
  readonly ok: boolean;
  readonly problems: readonly Problem[];
  /** Paths below the output folder. */
  readonly written: readonly string[];
  readonly unchanged: number;
  readonly removed: readonly string[];
  /** False where what had not changed was left as it was. */
  readonly whole: boolean;
}

/**
 * Builds the site. Where the content has problems, nothing is published and all of them are returned. After a small change
 * it costs what changed; the result is the same.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  refuseOtherSite(options.out, options.private ?? false);
  const memory = recall(options);
  try {
    const small = options.force ? undefined : await buildChange(options, memory);
    if (small) return small;
    return await buildAll(options, memory);
  } catch (error) {
    if (!(error instanceof DamagedCache)) throw toPublishError(error);
    return await buildAll({ ...options, force: true }, memory);
  } finally {
    memory.saved?.close();
  }
}

/** Everything: stories that did not change are taken from the cache, unless that is to be forgotten; all pages are made anew. */
async function buildAll(options: BuildOptions, memory: Memory): Promise<BuildResult> {
  options.progress?.('reading');
  const crew = openCrew(options.crew);
  const fresh = memory.openFresh();
  try {
    const known = { files: memory.files, ...(memory.saved && !options.force ? { saved: memory.saved } : {}) };
    const [assets, intake] = await Promise.all([makeAssets(), takeIn(options, known, fresh, crew)]);
    const { taken, problems } = intake;
    // Windows keeps files that are open, and these are to be replaced.
    memory.saved?.close();
    if (!taken) return notBuilt(problems, true);
    const publication = await openSite(options.out, publishOptions(options));
    try {
      const site = { ...taken, languages: intake.languages, assets };
      const made = await renderAll(options, site, publication, crew);
      // The threads have the cache open.
      await crew.close();
      options.progress?.('publishing');
      const { state: live, ...published } = await publication.commit();
      memory.keepAll(fresh, taken, problems, { ...made, live });
      return { ok: true, problems, ...published, whole: true };
    } catch (error) {
      await publication.abandon();
      throw error;
    }
  } finally {
    await crew.close();
    fresh.abandon();
  }
}

/** The same for a few changed stories; undefined where more than these have to be looked at. */
async function buildChange(options: BuildOptions, memory: Memory): Promise<BuildResult | undefined> {
  const { saved, files } = memory;
  if (!saved || !files) return undefined;
  const difference = compareFiles(saved, files, options.content);
  const change =
    difference.stories.size + difference.others.size === 0
      ? undefined
      : await readSmallChange(
          options.content,
          saved,
          difference,
          () => readLedger(options.content),
          (records) => (options.private ? privateRecords(records) : records),
        );
  if (!change && difference.stories.size + difference.others.size > 0) return undefined;
  const problems = sortProblems((change ?? saved.known).problems);
  if (problems.some(({ severity }) => severity === 'problem')) return notBuilt(problems, false);
  const idle = change ? {} : { idle: saved.known.live };
  const publication = await openSite(options.out, { ...publishOptions(options), ...idle });
  try {
    if (publication.state !== saved.known.live) {
      await publication.abandon();
      return undefined;
    }
    if (!change) {
      publication.keepAll();
      const { state: _, ...published } = await publication.commit();
      return { ok: true, problems, ...published, whole: false };
    }
    const made = await renderChange(options, saved, change, publication);
    const { state: live, ...published } = await publication.commit();
    memory.keepChange(change, { ...made, live });
    return { ok: true, problems, ...published, whole: false };
  } catch (error) {
    await publication.abandon();
    throw error;
  }
}

async function renderChange(options: BuildOptions, saved: SavedSite, change: SmallChange, publication: Publication) {
  const { rest } = saved;
  const { before, after } = change;
  const languages = await loadLanguages(rest.site.languages);
  const known = readSearch(rest.search, saved.part(FROZEN_SEARCH).toString());
  const search = await writeSearch(
    searchOf(after, languages, {
      state: known.state,
      changed: { stories: change.reindexed, ofRegister: change.ofRegister },
    }),
    publication.write,
  );
  const shell = makeShell(rest.site, languages, rest.assets, search);
  const pictures = changedImages(shareImages(before, languages), shareImages(after, languages));
  const images = startImages(pictures.images, options.cache, false);
  const { pages, removed, were } = touchedPages(change);
  recallSpellings(saved.part(SPELLINGS).toString(), change.changed, before, after);
  const stand = new Set(search.files);
  let sitemap: AmendedSitemap | undefined;
  const jobs = changedJobs(after, pages, (entries) => {
    sitemap = amendSitemap(
      rest.sitemap,
      saved.part,
      { names: were, monthOf: monthIn(before) },
      { entries, monthOf: monthIn(after) },
      { limit: options.sitemapLimit ?? SITEMAP_LIMIT, baseUrl: rest.site.baseUrl },
    );
    return sitemap.views;
  });
  await renderPages(jobs, TEMPLATE_KINDS, shell, (file, page) => publication.write(file, page));
  const outdated = known.files.filter((file) => !stand.has(file));
  publication.keepAll([...removed, ...pictures.gone, ...sitemap!.gone, ...outdated]);
  await writeImages(publication, await images);
  const frozen = isSameFrozen(known.state, search.state) ? undefined : search.state;
  return { sitemap: sitemap!, assets: rest.assets, search, frozen, spellings: formatSpellings(after) };
}

const notBuilt = (problems: readonly Problem[], whole: boolean): BuildResult => ({
  ok: false,
  problems,
  written: [],
  unchanged: 0,
  removed: [],
  whole,
});

const publishOptions = ({ inPlace, compress, log }: BuildOptions): SiteOptions => ({
  ...(compress ? { compress } : {}),
  ...(inPlace ? { inPlace } : {}),
  ...(log ? { log } : {}),
});
