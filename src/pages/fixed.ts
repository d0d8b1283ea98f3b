/** Pages that stand alone: about, search, corrections, the choosers of a language, and 404. */
import type { Block, Correction, EntityKind, Lang, Queries } from '../model.ts';
import { type CardQueries, type StoryCard, storyCard } from './cards.ts';
import { anyEntityFrame, type Frame, frameOf, type Link, type NavLink, sectionPath, versionsOf } from './frame.ts';
import { absoluteUrl, entityPath, fileOf, fixedPath, homePath, hrefOf, notFoundPath, openSearchPath } from './urls.ts';

export interface AboutView {
  readonly frame: Frame;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export function aboutView(queries: Pick<Queries, 'site' | 'page'>, lang: Lang): AboutView {
  const page = queries.page('about', lang);
  const frame = frameOf(queries, {
    lang,
    path: fixedPath(lang, 'about'),
    title: { text: page.title, lang },
    section: 'about',
    versions: versionsOf(queries.site(), (l) => fixedPath(l, 'about')),
  });
  return { frame, title: page.title, blocks: page.blocks };
}

/** Where to look: a field, what stories can be narrowed down to, and the lists of the archive. */
export interface SearchView {
  readonly frame: Frame;
  readonly lang: Lang;
  readonly lists: readonly NavLink[];
  readonly filters: SearchFilters;
}

/** Newest first, else by name. */
export interface SearchFilters {
  readonly languages: readonly Lang[];
  readonly years: readonly number[];
  readonly outlets: readonly Option[];
  readonly events: readonly Option[];
  readonly people: readonly Option[];
}

export interface Option {
  readonly id: string;
  readonly name: string;
}

type SearchQueries = Pick<
  Queries,
  'site' | 'counts' | 'months' | 'all' | 'event' | 'actor' | 'outlet' | 'storiesAbout' | 'byActor' | 'byOutlet'
>;

export function searchView(queries: SearchQueries, lang: Lang): SearchView {
  const site = queries.site();
  const lists = ['events', 'topics', 'people', 'organisations', 'places', 'outlets', 'articles', 'timeline'] as const;
  return {
    frame: plainFrame(queries, lang, 'search'),
    lang,
    lists: lists.map((key) => ({ key, href: hrefOf(site.baseUrl, sectionPath(lang, key)) })),
    filters: searchFilters(queries, lang),
  };
}

/** OpenSearch 1.1: the browser's own field asks this site. */
export interface OpenSearchView {
  readonly file: string;
  readonly lang: Lang;
  /** With the parameter in it, as the format has it. */
  readonly template: string;
  readonly page: string;
  readonly self: string;
}

export function openSearchView(queries: Pick<Queries, 'site'>, lang: Lang): OpenSearchView {
  const { baseUrl } = queries.site();
  const page = absoluteUrl(baseUrl, fixedPath(lang, 'search'));
  const path = openSearchPath(lang);
  return { file: fileOf(path), lang, template: `${page}?q={searchTerms}`, page, self: absoluteUrl(baseUrl, path) };
}

/** Only what some story has. */
function searchFilters(queries: SearchQueries, lang: Lang): SearchFilters {
  const years = new Set(queries.months().map(({ month }) => Number(month.split('-')[0])));
  const outlets = queries.all('outlets').filter((id) => queries.byOutlet(id).length > 0);
  const events = queries.all('events').filter((id) => queries.storiesAbout(id).length > 0);
  const people = queries.all('people').filter((id) => queries.byActor('people', id).length > 0);
  return {
    languages: queries.counts().languages.map((of) => of.lang),
    years: [...years],
    outlets: outlets.map((id) => ({ id, name: queries.outlet(id).name[lang]! })),
    events: events.map((id) => ({ id, name: queries.event(id).title[lang]! })).reverse(),
    people: people.map((id) => ({ id, name: queries.actor('people', id).name[lang]! })),
  };
}

export interface CorrectionsView {
  readonly frame: Frame;
  readonly lang: Lang;
  /** Newest first. */
  readonly corrections: readonly { readonly story: StoryCard; readonly correction: Correction }[];
}

export function correctionsView(
  queries: CardQueries & Pick<Queries, 'correctedArticles'>,
  lang: Lang,
): CorrectionsView {
  const corrections = queries.correctedArticles().flatMap((id) => {
    const story = storyCard(queries, id, lang);
    return queries.article(id).corrections.map((correction) => ({ story, correction }));
  });
  corrections.sort((a, b) =>
    a.correction.date > b.correction.date ? -1 : a.correction.date < b.correction.date ? 1 : 0,
  );
  return { frame: plainFrame(queries, lang, 'corrections'), lang, corrections };
}

function plainFrame(queries: Pick<Queries, 'site'>, lang: Lang, page: 'search' | 'corrections'): Frame {
  const versions = versionsOf(queries.site(), (l) => fixedPath(l, page));
  return frameOf(queries, { lang, path: fixedPath(lang, page), section: page, versions });
}

/** The language-free page of an actor or outlet: which language would you read it in? */
export interface ChooserView {
  readonly frame: Frame;
  readonly kind: EntityKind;
  readonly names: readonly Link[];
}

export function chooserView(
  queries: Pick<Queries, 'site' | 'actor' | 'outlet'>,
  kind: EntityKind,
  id: string,
): ChooserView {
  const site = queries.site();
  const record = kind === 'outlets' ? queries.outlet(id) : queries.actor(kind as 'people', id);
  return {
    frame: anyEntityFrame(queries, kind, id, {
      title: record.name[site.defaultLanguage]!,
      description: record.summary?.[site.defaultLanguage],
    }),
    kind,
    names: site.languages.map((lang) => ({
      text: record.name[lang]!,
      lang,
      href: hrefOf(site.baseUrl, entityPath(lang, kind, id)),
    })),
  };
}

export interface NotFoundView {
  readonly frame: Frame;
  readonly homes: readonly { readonly lang: Lang; readonly href: string; readonly search: string }[];
}

/** Served for any address that isn't there, so every link on it begins at the host's root. */
export function notFoundView(queries: Pick<Queries, 'site'>): NotFoundView {
  const site = queries.site();
  return {
    frame: frameOf(queries, {
      lang: site.defaultLanguage,
      path: notFoundPath,
      versions: versionsOf(site, homePath),
      alternates: false,
      indexed: false,
    }),
    homes: site.languages.map((lang) => ({
      lang,
      href: hrefOf(site.baseUrl, homePath(lang)),
      search: hrefOf(site.baseUrl, fixedPath(lang, 'search')),
    })),
  };
}
