/**
 * Every address of the site, from this module alone and frozen by `urls.test.ts`: papers and encyclopaedias link here.
 * A path is what stands after the base URL, without a leading slash: `ar/events/radan-moscow-2023/`; '' is the root.
 */
import type { EntityKind, Lang, PictureImage } from '../model.ts';
import { oncePerName } from '../text/once.ts';

/** A path below the base URL. */
export type SitePath = string;

export type CitationFormat = 'bib' | 'ris' | 'json';
export type FeedFormat = 'xml' | 'json';
export type FixedPage = 'timeline' | 'search' | 'about' | 'data' | 'corrections';

const segment = (text: string): string => encodeURIComponent(text);

export const rootPath: SitePath = '';
export const notFoundPath: SitePath = '404.html';
export const sitemapPath: SitePath = 'sitemap.xml';
/** A part of a large site's: beside the index, since a sitemap speaks of what is in its own folder and below. */
export const sitemapPartPath = (part: string): SitePath => `sitemap-${part}.xml`;
export const robotsPath: SitePath = 'robots.txt';
/** Stands in a full copy for research alone, and tells it from the published site. */
export const privateNotePath: SitePath = 'PRIVATE.txt';
export const headersPath: SitePath = '_headers';
export const redirectsPath: SitePath = '_redirects';

export const homePath = (lang: Lang): SitePath => `${segment(lang)}/`;
export const articlesPath = (lang: Lang): SitePath => `${segment(lang)}/articles/`;
export const fixedPath = (lang: Lang, page: FixedPage): SitePath => `${segment(lang)}/${page}/`;
export const listPath = (lang: Lang, kind: EntityKind): SitePath => `${segment(lang)}/${kind}/`;

/** The events of one year, of an archive that has too many for one page. */
export const eventYearPath = (lang: Lang, page: 'events' | 'timeline', year: number): SitePath =>
  `${segment(lang)}/${page}/${year}/`;

/** `month` is `2023-06`, or `2013` for articles of which only the year is known. */
export const monthPath = (lang: Lang, month: string): SitePath =>
  `${segment(lang)}/archive/${month.split('-').map(segment).join('/')}/`;

/** The page of an entity in one language; its stories beyond the first 200 stand by year below it. */
export const entityPath = (lang: Lang, kind: EntityKind, id: string, year?: number): SitePath =>
  `${segment(lang)}/${kind}/${segment(id)}/${year === undefined ? '' : `${year}/`}`;

/** The language-free page of an entity, the `@id` of its data. */
export const anyEntityPath = (kind: EntityKind, id: string): SitePath => `${kind}/${segment(id)}/`;

/** The permalink of a story: no language in it, ever. */
export const storyPath = (id: string): SitePath => `articles/${segment(id)}/`;

/** The same story in another site language's shell. */
export const storyShellPath = (lang: Lang, id: string): SitePath => `${segment(lang)}/${storyPath(id)}`;

export const citationPath = (id: string, format: CitationFormat): SitePath => `${storyPath(id)}cite.${format}`;

export const feedPath = (lang: Lang, format: FeedFormat): SitePath => `${segment(lang)}/feed.${format}`;
export const entityFeedPath = (lang: Lang, kind: EntityKind, id: string, format: FeedFormat): SitePath =>
  `${entityPath(lang, kind, id)}feed.${format}`;

/** Pictures for those who share a link: of the site, of an event or topic, of a story’s page (its own path, then this). */
export const sharePath = (lang: Lang): SitePath => `${homePath(lang)}${SHARE}`;
export const entitySharePath = (lang: Lang, kind: EntityKind, id: string): SitePath =>
  `${entityPath(lang, kind, id)}${SHARE}`;
export const storySharePath = (story: SitePath): SitePath => `${story}${SHARE}`;
const SHARE = 'share.png';

/** An article’s picture, named by its content too: `media/<article>/1.1a2b3c4d5e.jpg`. `file` is its path in the content. */
export function picturePath(file: string, { hash, ending }: Pick<PictureImage, 'hash' | 'ending'>): SitePath {
  const name = file
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.[^./]*$/, '');
  return `${name.split('/').map(segment).join('/')}.${hash.slice(0, 10)}.${ending}`;
}

/** How a browser asks the search from its own field. */
export const openSearchPath = (lang: Lang): SitePath => `${segment(lang)}/opensearch.xml`;

export const dataPath = (file: string): SitePath => `data/${file.split('/').map(segment).join('/')}`;

/** A path with a block's anchor. */
export const blockPath = (path: SitePath, anchor: string): SitePath => `${path}#${segment(anchor)}`;

/** The file that a path is written to: `ar/` → `ar/index.html`. */
export function fileOf(path: SitePath): string {
  const bare = decodeURIComponent(path.replace(/#.*$/, ''));
  return bare === '' || bare.endsWith('/') ? `${bare}index.html` : bare;
}

/** An address for `href`: absolute from the host's root, so that it works under a sub-path and on the 404 page. */
export function hrefOf(baseUrl: string, path: SitePath): string {
  return baseOf(baseUrl).pathname + path;
}

/** The full address, for canonical links, feeds and citations. */
export function absoluteUrl(baseUrl: string, path: SitePath): string {
  return baseOf(baseUrl).href + path;
}

/** A site has one, and a page asks for it a hundred times. */
const baseOf = oncePerName((baseUrl: string) => {
  const { href, pathname } = new URL(baseUrl);
  return { href, pathname };
});
