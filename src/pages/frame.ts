/** What every page of the site has round its content: addresses, languages, navigation. */
import type { EntityKind, Lang, Localised, Queries, Rights, Site } from '../model.ts';
import { oncePerName, oncePerObject } from '../text/once.ts';
import type { Citation } from './citation.ts';
import type { PageGraph } from './graph-ids.ts';
import type { Phrase } from './phrases.ts';
import { type PageImage, siteImage } from './share.ts';
import { type Signal, signalsOf } from './signals.ts';
import {
  absoluteUrl,
  anyEntityPath,
  articlesPath,
  entityFeedPath,
  entityPath,
  type FeedFormat,
  type FixedPage,
  feedPath,
  fileOf,
  fixedPath,
  homePath,
  hrefOf,
  listPath,
  openSearchPath,
  rootPath,
  type SitePath,
} from './urls.ts';

export type { Link, Phrase } from './phrases.ts';

export type NavKey = 'home' | 'articles' | EntityKind | FixedPage;

export interface NavLink {
  readonly key: NavKey;
  readonly href: string;
}

/** Another address of the same content, for `<link rel="alternate" hreflang>`. */
export interface Alternate {
  readonly hreflang: string;
  readonly href: string;
}

/** News of the archive, or of one event, topic or person (`name`), for feed readers. */
export interface Feed extends Readonly<Record<FeedFormat, string>> {
  readonly name?: Phrase;
}

export interface Frame {
  /** The language of the page's shell; its content may speak others and says so. */
  readonly lang: Lang;
  /** The file it is written to, relative to the site's folder. */
  readonly file: string;
  /** The page's own title, without the site's name. Absent on the home page. */
  readonly title?: Phrase;
  readonly description: string;
  readonly siteTitle: Localised;
  readonly licence: Site['licence'];
  readonly contact: string;
  readonly canonical: string;
  readonly alternates: readonly Alternate[];
  /** The same page in the site's other languages; the home page where there is none. */
  readonly languages: readonly { readonly lang: Lang; readonly href: string; readonly current: boolean }[];
  readonly home: string;
  readonly nav: readonly NavLink[];
  readonly footer: readonly NavLink[];
  /** The description of the search for the browser's own field. */
  readonly openSearch: string;
  /** The page's own first, the whole archive's last. */
  readonly feeds: readonly Feed[];
  /** The part of the site that the page belongs to. */
  readonly section?: NavKey;
  /** The stories that the page lists, for reference managers. */
  readonly cited?: readonly Citation[];
  /** What the page tells programs that it is about. */
  readonly graph?: PageGraph;
  /** The picture that goes with a shared link: its full address, and what it is a picture of, if not of the archive. */
  readonly image?: { readonly href: string; readonly title?: Phrase };
  /** Pages that repeat another (`canonical`) or list nothing of their own are kept out of search engines’ indexes. */
  readonly indexed: boolean;
  /** What programs are told that they may do with the page, for `<meta>`. */
  readonly signals: readonly Signal[];
  /** A page of the full copy for research. */
  readonly private?: true;
  /** Absolute path of the site's root, for assets: `/` or `/archive/`. */
  readonly base: string;
}

export interface FrameOptions {
  readonly lang: Lang;
  readonly path: SitePath;
  readonly title?: Phrase;
  readonly description?: string;
  readonly section?: NavKey;
  /** Where the page's content has its proper address, if not here. */
  readonly canonical?: SitePath;
  /** Addresses of the page in each site language that has one. */
  readonly versions?: Localised<SitePath>;
  /** The language-free address that stands for all of them. */
  readonly anyVersion?: SitePath;
  /** Whether the versions are alternates to search engines too, and not only to the reader's switch. */
  readonly alternates?: boolean;
  readonly indexed?: boolean;
  /** Of the text that the page is about. */
  readonly rights?: Rights;
  /** The page’s own picture; the archive’s where it has none. */
  readonly image?: PageImage | undefined;
  /** The entity that the page is about, if it has feeds. */
  readonly feed?: { readonly kind: EntityKind; readonly id: string; readonly name: string };
}

const MAIN: readonly NavKey[] = ['home', 'topics', 'events', 'people', 'articles', 'timeline', 'search'];
const FOOTER: readonly NavKey[] = ['organisations', 'places', 'outlets', 'data', 'corrections', 'about'];

/** The address of a part of the site in one language. */
export function sectionPath(lang: Lang, key: NavKey): SitePath {
  if (key === 'home') return homePath(lang);
  if (key === 'articles') return articlesPath(lang);
  if (key === 'timeline' || key === 'search' || key === 'about' || key === 'data' || key === 'corrections')
    return fixedPath(lang, key);
  return listPath(lang, key);
}

export function frameOf(queries: Pick<Queries, 'site'>, options: FrameOptions): Frame {
  const site = queries.site();
  const { lang, path } = options;
  const versions = options.versions ?? {};
  const indexed = !site.private && (options.indexed ?? options.canonical === undefined);
  const image = options.image ?? siteImage(site, lang);
  return {
    lang,
    file: fileOf(path),
    ...(options.title ? { title: options.title } : {}),
    description: options.description ?? site.description[lang]!,
    siteTitle: site.title,
    licence: site.licence,
    contact: site.contact,
    canonical: absoluteUrl(site.baseUrl, options.canonical ?? path),
    alternates: options.alternates === false ? [] : alternatesOf(site, versions, options.anyVersion),
    languages: site.languages.map((other) => ({
      lang: other,
      href: hrefOf(site.baseUrl, other === lang ? path : (versions[other] ?? homePath(other))),
      current: other === lang,
    })),
    ...sameOnEveryPage(site)(lang),
    feeds: feedsOf(site, options),
    ...(options.section ? { section: options.section } : {}),
    ...(image ? { image: imageOf(site, image) } : {}),
    indexed,
    signals: signalsOf(site, indexed, options.rights),
    ...(site.private ? { private: true } : {}),
  };
}

const sameOnEveryPage = oncePerObject((site: Site) =>
  oncePerName((lang: Lang): Pick<Frame, 'home' | 'nav' | 'footer' | 'openSearch' | 'base'> => {
    const nav = (keys: readonly NavKey[]): NavLink[] =>
      keys.map((key) => ({ key, href: hrefOf(site.baseUrl, sectionPath(lang, key)) }));
    return {
      home: hrefOf(site.baseUrl, homePath(lang)),
      nav: nav(MAIN),
      footer: nav(FOOTER),
      openSearch: hrefOf(site.baseUrl, openSearchPath(lang)),
      base: hrefOf(site.baseUrl, rootPath),
    };
  }),
);

function imageOf(site: Site, { path, title }: PageImage): NonNullable<Frame['image']> {
  return { href: absoluteUrl(site.baseUrl, path), ...(title ? { title } : {}) };
}

/** Kinds that can be followed. */
export const FOLLOWED: readonly EntityKind[] = ['topics', 'events', 'people'];

function feedsOf(site: Site, { lang, feed }: FrameOptions): Feed[] {
  const both = (path: (format: FeedFormat) => SitePath) => ({
    xml: hrefOf(site.baseUrl, path('xml')),
    json: hrefOf(site.baseUrl, path('json')),
  });
  const all = both((format) => feedPath(lang, format));
  if (!feed || !FOLLOWED.includes(feed.kind)) return [all];
  const own = both((format) => entityFeedPath(lang, feed.kind, feed.id, format));
  return [{ name: { text: feed.name, lang }, ...own }, all];
}

function alternatesOf(site: Site, versions: Localised<SitePath>, anyVersion: SitePath | undefined): Alternate[] {
  const languages = site.languages.filter((lang) => versions[lang] !== undefined);
  if (languages.length < 2 && anyVersion === undefined) return [];
  const each = languages.map((lang) => ({ hreflang: lang, href: absoluteUrl(site.baseUrl, versions[lang]!) }));
  if (anyVersion === undefined) return each;
  return [...each, { hreflang: 'x-default', href: absoluteUrl(site.baseUrl, anyVersion) }];
}

/** The frame of an entity's page in one language; with `year`, of its stories of that year. */
export function entityFrame(
  queries: Pick<Queries, 'site'>,
  kind: EntityKind,
  id: string,
  page: {
    readonly lang: Lang;
    readonly title: string;
    readonly description?: string | undefined;
    readonly year?: number | undefined;
    readonly image?: PageImage | undefined;
  },
): Frame {
  const { lang, year } = page;
  return frameOf(queries, {
    lang,
    path: entityPath(lang, kind, id, year),
    title: { text: page.title, lang },
    ...(page.description === undefined ? {} : { description: page.description }),
    section: kind,
    versions: versionsOf(queries.site(), (l) => entityPath(l, kind, id, year)),
    ...(year === undefined ? { anyVersion: anyEntityPath(kind, id) } : {}),
    image: page.image,
    feed: { kind, id, name: page.title },
  });
}

/** The frame of an entity's language-free page: in the shell of the default language, the others' `x-default`. */
export function anyEntityFrame(
  queries: Pick<Queries, 'site'>,
  kind: EntityKind,
  id: string,
  page: {
    readonly title: string;
    readonly description?: string | undefined;
    readonly image?: PageImage | undefined;
  },
): Frame {
  const site = queries.site();
  const lang = site.defaultLanguage;
  return frameOf(queries, {
    lang,
    path: anyEntityPath(kind, id),
    title: { text: page.title, lang },
    ...(page.description === undefined ? {} : { description: page.description }),
    section: kind,
    versions: versionsOf(site, (l) => entityPath(l, kind, id)),
    anyVersion: anyEntityPath(kind, id),
    image: page.image,
    feed: { kind, id, name: page.title },
  });
}

/** The same kind of page in every site language: `versionsOf(site, (lang) => homePath(lang))`. */
export function versionsOf(site: Site, path: (lang: Lang) => SitePath): Localised<SitePath> {
  return Object.fromEntries(site.languages.map((lang) => [lang, path(lang)]));
}
