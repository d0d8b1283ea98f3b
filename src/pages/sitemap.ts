/** What search engines are told: every page that is the proper address of its content, with its other languages. */
import type { Site } from '../model.ts';
import type { Alternate, Frame } from './frame.ts';
import { absoluteUrl, robotsPath, type SitePath, sitemapPath } from './urls.ts';

export interface SitemapEntry {
  readonly loc: string;
  readonly alternates: readonly Alternate[];
}

/** By file. Without `sitemap.xml` among them, that is the index: see `planSitemap`. */
export type SitemapParts = ReadonlyMap<SitePath, readonly SitemapEntry[]>;

export interface SitemapView {
  readonly file: string;
  readonly urls: readonly SitemapEntry[];
}

/** Leads to the parts, where one file would be too large. Without `lastmod`: when a part changed, nothing in it says. */
export interface SitemapIndexView {
  readonly file: string;
  readonly parts: readonly string[];
}

export interface RobotsView {
  readonly file: string;
  readonly sitemap: string;
  readonly ai?: Site['ai'];
  /** Nobody is to look at the full copy for research. */
  readonly private?: true;
}

export function sitemapEntry(frame: Frame): SitemapEntry | undefined {
  return frame.indexed ? { loc: frame.canonical, alternates: frame.alternates } : undefined;
}

export function sitemapView(file: SitePath, entries: readonly SitemapEntry[]): SitemapView {
  return { file, urls: [...entries].sort((a, b) => (a.loc < b.loc ? -1 : 1)) };
}

/** The sitemap’s files. */
export function* sitemapViews(
  { baseUrl }: Pick<Site, 'baseUrl'>,
  parts: SitemapParts,
): Generator<SitemapView | SitemapIndexView> {
  for (const [file, entries] of parts) yield sitemapView(file, entries);
  if (!parts.has(sitemapPath)) yield sitemapIndex(baseUrl, [...parts.keys()]);
}

export const sitemapIndex = (baseUrl: string, files: readonly SitePath[]): SitemapIndexView => ({
  file: sitemapPath,
  parts: files.toSorted().map((file) => absoluteUrl(baseUrl, file)),
});

export function robotsView(site: Pick<Site, 'baseUrl' | 'ai' | 'private'>): RobotsView {
  return {
    file: robotsPath,
    sitemap: absoluteUrl(site.baseUrl, sitemapPath),
    ...(site.ai ? { ai: site.ai } : {}),
    ...(site.private ? { private: true } : {}),
  };
}
