/** An archive that was taken in → the pages, search, assets and pictures of its site, in a publication. */
import { queriesOf } from '../archive/queries.ts';
import type { Assets } from '../assets/assets.ts';
import type { Language } from '../languages/language.ts';
import type { Lang, Queries } from '../model.ts';
import { publishedPictures } from '../pages/article-pictures.ts';
import { eachPage } from '../pages/plan.ts';
import { shareImages } from '../pages/share.ts';
import { SITEMAP_LIMIT, type SitemapLimit } from '../pages/sitemap-parts.ts';
import { savedSitemap } from '../pages/sitemap-saved.ts';
import { findSpellings, formatSpellings } from '../pages/spellings-saved.ts';
import { renderPages } from '../publish/eleventy.ts';
import type { Publication } from '../publish/publication.ts';
import { readPicture } from '../read/pictures.ts';
import { allJobs, makeShell, monthIn, NEEDS_SEARCH, startImages, TEMPLATE_KINDS } from '../rendering.ts';
import type { MadeImage } from '../share/make.ts';
import type { Crew } from './crew.ts';
import type { Taken } from './intake.ts';
import { type MadePages, type PagesContext, type PagesTask, pagesToShare } from './pages.ts';

/** Pages that a thread is given at once: enough that starting on them costs little. */
const RANGE = 250;

export interface TakenSite extends Taken {
  readonly languages: ReadonlyMap<Lang, Language>;
  readonly assets: Assets;
}

export interface RenderOptions {
  readonly content: string;
  readonly cache: string;
  readonly sitemapLimit?: SitemapLimit;
  readonly progress?: (stage: 'rendering', done: number, total: number) => void;
}

/** Writes all of a site; what the next build needs to know of it. */
export async function renderAll(options: RenderOptions, site: TakenSite, publication: Publication, crew: Crew) {
  const { assets, languages } = site;
  const { stylesheet, viewSheet, preload, scripts } = assets;
  const shell = { stylesheet, viewSheet, preload, scripts };
  const { sealed, published, register } = site;
  const queries = queriesOf(site.archive);
  const images = startImages(shareImages(queries, languages), options.cache, true);
  const sharing = shareOut(crew, { register, published, sealed, assets: shell }, queries, {
    write: (file, bytes, hash) => publication.write(file, bytes, hash),
    progress: (done, total) => options.progress?.('rendering', done, total),
  });
  // Threads take their time until they have made something.
  const [{ entries, search }] = await Promise.all([sharing, Promise.resolve().then(() => findSpellings(queries))]);
  const sitemap = new Map(entries);
  const jobs = allJobs(queries, eachPage(queries, undefined, NEEDS_SEARCH), sitemap, options.sitemapLimit);
  await renderPages(jobs, TEMPLATE_KINDS, makeShell(register.site, languages, shell, search), (file, page) =>
    publication.write(file, page),
  );
  for (const asset of assets.files) await publication.write(asset.path, asset.bytes);
  await writeImages(publication, await images);
  await writeImages(publication, articlePictures(options.content, queries, site.pictured));
  const saved = savedSitemap(sitemap, monthIn(queries), options.sitemapLimit ?? SITEMAP_LIMIT);
  return { sitemap: saved, assets: shell, search, frozen: search.state, spellings: formatSpellings(queries) };
}

interface Hands {
  readonly write: (file: string, bytes: Uint8Array, hash: string) => Promise<void>;
  readonly progress: (done: number, total: number) => void;
}

/** The search and all pages that do not need it, by the crew. The sitemap’s entries come in the order of the plan. */
async function shareOut(crew: Crew, context: PagesContext, queries: Queries, { write, progress }: Hands) {
  const total = countOf(queries);
  // The search takes longest, so it comes first.
  const tasks: PagesTask[] = ['search'];
  for (let from = 0; from < total; from += RANGE) tasks.push({ from, to: Math.min(from + RANGE, total) });
  const entries: [from: number, MadePages['sitemap']][] = [];
  let search: MadePages['search'];
  let done = 0;
  await crew.share('pages', context, tasks, async (made, task) => {
    for (const [file, hash, at, length] of made.files) await write(file, made.bytes.subarray(at, at + length), hash);
    search ??= made.search;
    if (task === 'search') return;
    entries.push([task.from, made.sitemap]);
    done += made.files.length;
    progress(done, total);
  });
  return { entries: entries.sort(([a], [b]) => a - b).flatMap(([, some]) => some), search: search! };
}

function countOf(queries: Queries): number {
  let count = 0;
  for (const _ of pagesToShare(queries)) count++;
  return count;
}

export async function writeImages(publication: Publication, images: readonly MadeImage[]): Promise<void> {
  for (const { file, hash, read } of images)
    if (publication.hashOf(file) === hash) publication.keep(file);
    else await publication.write(file, await read());
}

const articlePictures = (content: string, queries: Queries, ids: readonly string[]): MadeImage[] =>
  publishedPictures(queries, ids).map(({ file, source, hash }) => ({
    file,
    hash,
    read: () => readPicture(content, source, hash),
  }));
