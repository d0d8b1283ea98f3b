/** What search engines are told: every page that is the proper address of its content, with its other languages. */
import type { Site } from '../model.ts';
import type { Alternate, Frame } from './frame.ts';
import { absoluteUrl, robotsPath, sitemapPath } from './urls.ts';

export interface SitemapEntry {
  readonly loc: string;
  readonly alternates: readonly Alternate[];
}

export interface SitemapView {
  readonly file: string;
  readonly urls: readonly SitemapEntry[];
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

export function sitemapView(entries: readonly SitemapEntry[]): SitemapView {
  return { file: sitemapPath, urls: [...entries].sort((a, b) => (a.loc < b.loc ? -1 : 1)) };
}

export function robotsView(site: Pick<Site, 'baseUrl' | 'ai' | 'private'>): RobotsView {
  return {
    file: robotsPath,
    sitemap: absoluteUrl(site.baseUrl, sitemapPath),
    ...(site.ai ? { ai: site.ai } : {}),
    ...(site.private ? { private: true } : {}),
  };
}
