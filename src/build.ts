/** The story of a build: content in, the model, pages out, to disk. */
import { privateRecords } from './archive/rights.ts';
import { makeAssets } from './assets/assets.ts';
import { DamagedCache } from './cache/pack.ts';
import type { Saved } from './cache/saved.ts';
import { loadLanguages } from './languages/load.ts';
import type { Problem, Queries } from './model.ts';
import { publishedPictures } from './pages/article-pictures.ts';
import { planPages } from './pages/plan.ts';
import { shareImages } from './pages/share.ts';
import type { SitemapEntry } from './pages/sitemap.ts';
import type { SitemapLimit } from './pages/sitemap-parts.ts';
import { type ContentOptions, prepareSite } from './prepare.ts';
import { sortProblems } from './problems.ts';
import { openSite, type SiteOptions } from './publish/compressed.ts';
import { renderPages } from './publish/eleventy.ts';
import { refuseOtherSite } from './publish/private-copy.ts';
import type { Publication } from './publish/publication.ts';
import { readLedger } from './read/ledger.ts';
import { readPicture } from './read/pictures.ts';
import {
  compareFiles,
  problemsOf,
  type Remembered,
  readSmallChange,
  type SmallChange,
  touchedPages,
} from './rebuild.ts';
import { type Memory, recall } from './remember.ts';
import { allJobs, changedImages, makeShell, searchOf, sitemapParts, startImages, TEMPLATE_KINDS } from './rendering.ts';
import { type Search, writeSearch } from './search/files.ts';
import type { MadeImage } from './share/make.ts';

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
  } catch (error) {
    if (!(error instanceof DamagedCache)) throw error;
  } finally {
    // Before a whole build, which replaces its files: Windows keeps those that are open.
    memory.saved?.close();
  }
  return buildAll(options, memory);
}

async function buildAll(options: BuildOptions, memory: Memory): Promise<BuildResult> {
  options.progress?.('reading');
  const [assets, site] = await Promise.all([makeAssets(), prepareSite(options)]);
  const { queries, languages, problems, archive, records } = site;
  if (!queries || !archive || !records) return notBuilt(problems, true);
  // In a thread, beside the rendering.
  const images = startImages(shareImages(queries, languages), options.cache, true);
  const publication = await openSite(options.out, publishOptions(options));
  try {
    const search = await writeSearch(searchOf(queries, languages), publication.write);
    const shell = makeShell(queries.site(), languages, assets, search);
    const sitemap = new Map<string, SitemapEntry>();
    const pages = planPages(queries);
    let done = 0;
    await renderPages(allJobs(queries, pages, sitemap, options.sitemapLimit), TEMPLATE_KINDS, shell, (file, page) => {
      options.progress?.('rendering', ++done, pages.length);
      return publication.write(file, page);
    });
    for (const asset of assets.files) await publication.write(asset.path, asset.bytes);
    await writeImages(publication, await images);
    await writeImages(publication, articlePictures(options.content, queries));
    options.progress?.('publishing');
    const { state: live, ...published } = await publication.commit();
    const { stylesheet, viewSheet, preload, scripts } = assets;
    const made = {
      live,
      sitemap,
      assets: { stylesheet, viewSheet, preload, scripts },
      search: rememberedSearch(search),
    };
    memory.keepAll({ archive, records, problems, ...made });
    return { ok: true, problems, ...published, whole: true };
  } catch (error) {
    await publication.abandon();
    throw error;
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
  const problems = sortProblems(change ? change.problems : problemsOf(saved));
  if (problems.some(({ severity }) => severity === 'problem')) return notBuilt(problems, false);
  const publication = await openSite(options.out, publishOptions(options));
  try {
    if (publication.state !== saved.rest.live) {
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

async function renderChange(
  options: BuildOptions,
  { rest }: Saved<Remembered>,
  change: SmallChange,
  publication: Publication,
) {
  const { before, after } = change;
  const languages = await loadLanguages(rest.site.languages);
  const known = { state: rest.search.state, changed: change.changed };
  const search = await writeSearch(
    searchOf(after, languages, change.ofRegister ? undefined : known),
    publication.write,
  );
  const shell = makeShell(rest.site, languages, rest.assets, search);
  const pictures = changedImages(shareImages(before, languages), shareImages(after, languages));
  const images = startImages(pictures.images, options.cache, false);
  const { pages, removed, sitemap } = touchedPages(change, rest.sitemap);
  const ofSearch = rememberedSearch(search);
  const stand = new Set(ofSearch.files);
  const parts = new Map(sitemapParts(before, new Map(rest.sitemap), options.sitemapLimit));
  const jobs = allJobs(after, pages, sitemap, options.sitemapLimit, parts);
  await renderPages(jobs, TEMPLATE_KINDS, shell, (file, page) => publication.write(file, page));
  const outdated = rest.search.files.filter((file) => !stand.has(file));
  publication.keepAll([...removed, ...pictures.gone, ...parts.keys(), ...outdated]);
  await writeImages(publication, await images);
  return { sitemap, assets: rest.assets, search: ofSearch };
}

const rememberedSearch = ({ files, state }: Search) => ({ files, state });

async function writeImages(publication: Publication, images: readonly MadeImage[]): Promise<void> {
  for (const { file, hash, read } of images)
    if (publication.hashOf(file) === hash) publication.keep(file);
    else await publication.write(file, await read());
}

const articlePictures = (content: string, queries: Queries): MadeImage[] =>
  publishedPictures(queries).map(({ file, source, hash }) => ({
    file,
    hash,
    read: () => readPicture(content, source, hash),
  }));

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
