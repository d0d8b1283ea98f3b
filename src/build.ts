/** The story of a build: content in, the model, pages out, to disk. */
import { makeAssets } from './assets/assets.ts';
import type { Problem } from './model.ts';
import { type ContentOptions, prepareSite } from './prepare.ts';
import { renderPages } from './publish/eleventy.ts';
import { refuseOtherSite } from './publish/private-copy.ts';
import { openPublication } from './publish/publication.ts';
import { makeShell, planJobs, searchOf, startImages, TEMPLATE_KINDS } from './rendering.ts';

export interface BuildOptions extends ContentOptions {
  readonly out: string;
  readonly cache: string;
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

/** Builds the site. Where the content has problems, nothing is published and all of them are returned. */
export async function build(options: BuildOptions): Promise<BuildResult> {
  refuseOtherSite(options.out, options.private ?? false);
  const [assets, site] = await Promise.all([makeAssets(), prepareSite(options)]);
  if (!site.queries) return { ok: false, problems: site.problems, written: [], unchanged: 0, removed: [] };
  const search = searchOf(site.queries, site.languages);
  const shell = makeShell(site.queries.site(), site.languages, assets, search);
  // In a thread, beside the rendering.
  const images = startImages(site.queries, site.languages, options.cache);
  const publication = await openPublication(options.out, {
    ...(options.inPlace ? { inPlace: true } : {}),
    ...(options.log ? { log: options.log } : {}),
  });
  try {
    await renderPages(planJobs(site.queries), TEMPLATE_KINDS, shell, (file, page) => publication.write(file, page));
    for (const { path, text } of search.files) await publication.write(path, text);
    for (const asset of assets.files) await publication.write(asset.path, asset.bytes);
    for (const { file, hash, read } of await images)
      if (publication.live.get(file) === hash) publication.keep(file);
      else await publication.write(file, await read());
    return { ok: true, problems: site.problems, ...(await publication.commit()) };
  } catch (error) {
    await publication.abandon();
    throw error;
  }
}
