/** Every page that the site has: one declaration for each kind, with the queries that its views may read. */
import type { ActorKind, EntityKind, Lang, Queries, QueryName } from '../model.ts';
import { actorView } from './actor.ts';
import { CITATION_FORMATS, citationFileView } from './citation.ts';
import { byPeriod, dataFileView } from './data-files.ts';
import { dataView } from './data-page.ts';
import { entityYearView, type ManyKind, yearsOf } from './entity-year.ts';
import { anyEventView, eventView } from './event.ts';
import { type EventListKey, eventListView, eventYears } from './event-list.ts';
import { type FeedKey, feedView } from './feed.ts';
import { aboutView, chooserView, correctionsView, notFoundView, openSearchView, searchView } from './fixed.ts';
import type { Frame } from './frame.ts';
import { headersView } from './headers.ts';
import { homeView, rootView } from './home.ts';
import { articleListView, entityListView, monthView } from './lists.ts';
import { type MovedKey, movedKeys, movedView } from './moved.ts';
import { outletView } from './outlet.ts';
import { privateNoteView } from './private-note.ts';
import { redirectsView } from './redirects.ts';
import type { Scope } from './scope.ts';
import { robotsView } from './sitemap.ts';
import { storyView } from './story.ts';
import { anyTopicView, topicView } from './topic.ts';

/** What a template renders: its frame says where to, or `file` does. */
export type View = { readonly frame: Frame } | { readonly file: string };

/** A page to be: which template renders it, and how its view is made. */
export interface Page {
  /** `templates/pages/<kind>.11ty.ts`. */
  readonly kind: PageKindName;
  /** Names the page within its kind: `ar/radan-moscow-2023`. */
  readonly key: string;
  view(queries: Queries): View;
}

interface PageKind<Key> {
  /** The queries that views of this kind may call. A test holds them to it. */
  readonly reads: readonly QueryName[];
  /** All of the kind; with `change`, it may leave out what that does not touch, and so save naming every page. */
  keys(queries: Queries, change?: Scope): readonly Key[];
  name(key: Key): string;
  view(queries: Queries, key: Key): View;
  /** Whether a change of stories may change the page. Too often costs time; too seldom is a fault that tests look for. */
  touchedBy(change: Scope, key: Key): boolean;
}

const always = () => true;
/** Made of the site’s settings and the register alone. */
const never = () => false;

const CARD = ['site', 'article', 'head', 'source', 'outlet', 'event', 'topic', 'actor'] as const satisfies QueryName[];
const TOPIC_EVENT = [...CARD, 'storiesAbout', 'reportsOn', 'eventsOfTopic'] as const;
const TOPIC = [...TOPIC_EVENT, 'months', 'byMonth', 'allArticles'] as const;
const ACTORS: readonly ActorKind[] = ['people', 'organisations', 'places'];
const CHOSEN = [...ACTORS, 'outlets'] as const;
const MANY: readonly ManyKind[] = ['topics', ...CHOSEN];
const LISTED: readonly Exclude<EntityKind, 'events'>[] = ['topics', ...ACTORS, 'outlets'];

type InLanguage = { readonly lang: Lang };
type WithId = { readonly id: string };
type ActorKey = InLanguage & WithId & { readonly kind: ActorKind };
type YearKey = InLanguage & WithId & { readonly kind: ManyKind; readonly year: number };

const perLanguage = (q: Queries): InLanguage[] => q.site().languages.map((lang) => ({ lang }));
const perEntity = (q: Queries, kind: EntityKind, touched?: ReadonlySet<string>): (InLanguage & WithId)[] =>
  among(q.all(kind), touched).flatMap((id) => q.site().languages.map((lang) => ({ lang, id })));
const once = () => [{}];

/** Those of `ids` that a change touches, in their order; all where there is none. */
const among = (ids: readonly string[], touched: ReadonlySet<string> | undefined): readonly string[] =>
  touched === undefined ? ids : ids.filter((id) => touched.has(id));

/** The ids of one kind among `people/x`, `places/y`. */
const actorsOf = (change: Scope | undefined, kind: ActorKind): ReadonlySet<string> | undefined =>
  change &&
  new Set([...change.actors].flatMap((one) => (one.startsWith(`${kind}/`) ? [one.slice(kind.length + 1)] : [])));

const inLanguage = (
  reads: readonly QueryName[],
  view: (q: Queries, lang: Lang) => View,
  touchedBy: () => boolean = always,
): PageKind<InLanguage> => ({
  reads,
  touchedBy,
  keys: perLanguage,
  name: ({ lang }) => lang,
  view: (q, { lang }) => view(q, lang),
});

/** A page for each year of what has too many stories for one page. */
function yearKeys(q: Queries, change?: Scope): YearKey[] {
  const touched = (kind: ManyKind) =>
    kind === 'outlets' || kind === 'topics' ? change?.[kind] : actorsOf(change, kind);
  const { languages } = q.site();
  return MANY.flatMap((kind) =>
    among(q.all(kind), touched(kind)).flatMap((id) =>
      yearsOf(q, kind, id).flatMap((year) => languages.map((lang) => ({ lang, kind, id, year }))),
    ),
  );
}

/** Old addresses, those of pages by year too. */
const oldAddresses = (q: Queries): MovedKey[] =>
  movedKeys(q, ({ kind, to }) => (kind === 'articles' || kind === 'events' ? [] : yearsOf(q, kind, to)));

/** Former ids of what has feeds. */
const movedFeeds = (q: Queries): FeedKey[] =>
  q
    .moved()
    .flatMap(({ kind, from, to }) =>
      kind !== 'events' && kind !== 'topics' && kind !== 'people'
        ? []
        : perLanguage(q).flatMap(({ lang }) =>
            (['xml', 'json'] as const).map((format) => ({ lang, format, about: { kind, id: to }, at: from })),
          ),
    );

/** Stories and their former ids, which go on giving their citations. */
const citedIds = (q: Queries, touched?: ReadonlySet<string>): { id: string; at?: string }[] => [
  ...among(q.allArticles(), touched).map((id) => ({ id })),
  ...q
    .moved()
    .filter(({ kind, from, to }) => kind === 'articles' && from !== to && q.article(to).status === 'published')
    .map(({ from, to }) => ({ id: to, at: from })),
];

/** The archive's feeds, and those of every event, topic and person; those in other languages and formats read the same stories. */
function feedKeys(q: Queries, change?: Scope): FeedKey[] {
  const touched = { topics: change?.topics, events: change?.events, people: actorsOf(change, 'people') };
  const followed = (['topics', 'events', 'people'] as const).flatMap((kind) =>
    among(q.all(kind), touched[kind]).map((id) => ({ kind, id })),
  );
  const formats = ['xml', 'json'] as const;
  return [undefined, ...followed].flatMap((about) =>
    perLanguage(q).flatMap(({ lang }) => formats.map((format) => ({ lang, format, ...(about ? { about } : {}) }))),
  );
}

const kind = <Key>(declaration: PageKind<Key>): PageKind<Key> => declaration;

export const PAGE_KINDS = {
  root: kind({
    reads: [...TOPIC_EVENT, 'all'],
    keys: once,
    name: () => '',
    view: (q) => rootView(q),
    touchedBy: always,
  }),
  home: inLanguage(
    [...TOPIC_EVENT, 'byEvent', 'counts', 'all', 'byActor', 'byOutlet', 'newest', 'newlyAdded', 'visibleBlocks'],
    homeView,
  ),
  story: kind({
    reads: [...CARD, 'visibleBlocks', 'earlierAnchors', 'mentionsIn', 'coverageOf', 'byEvent'],
    keys: (q, change) =>
      among([...q.allArticles(), ...q.withdrawnArticles()], change?.stories).flatMap((id) =>
        q.site().languages.map((lang) => ({ id, lang })),
      ),
    name: ({ id, lang }) => `${lang}/${id}`,
    view: (q, { id, lang }) => storyView(q, id, lang),
    touchedBy: ({ stories }, { id }) => stories.has(id),
  }),
  event: kind({
    reads: [...TOPIC_EVENT, 'byEvent', 'visibleBlocks', 'partsOf'],
    keys: (q, change) => perEntity(q, 'events', change?.events),
    name: ({ id, lang }) => `${lang}/${id}`,
    view: (q, { id, lang }) => eventView(q, id, lang),
    touchedBy: ({ events }, { id }) => events.has(id),
  }),
  'any-event': kind({
    reads: [...TOPIC_EVENT, 'byEvent', 'visibleBlocks', 'partsOf'],
    keys: (q) => q.all('events'),
    name: (id) => id,
    view: anyEventView,
    touchedBy: ({ events }, id) => events.has(id),
  }),
  topic: kind({
    reads: TOPIC,
    keys: (q) => perEntity(q, 'topics'),
    name: ({ id, lang }) => `${lang}/${id}`,
    view: (q, { id, lang }) => topicView(q, id, lang),
    touchedBy: ({ topics }, { id }) => topics.has(id),
  }),
  'any-topic': kind({
    reads: TOPIC,
    keys: (q) => q.all('topics'),
    name: (id) => id,
    view: anyTopicView,
    touchedBy: ({ topics }, id) => topics.has(id),
  }),
  actor: kind({
    reads: [...CARD, 'months', 'byMonth', 'byActor', 'eventsOfActor', 'namesIn', 'visibleBlocks'],
    keys: (q, change): ActorKey[] =>
      ACTORS.flatMap((k) => perEntity(q, k, actorsOf(change, k)).map((key) => ({ kind: k, ...key }))),
    name: ({ lang, kind: k, id }) => `${lang}/${k}/${id}`,
    view: (q, { kind: k, id, lang }) => actorView(q, k, id, lang),
    touchedBy: ({ actors }, { kind: k, id }) => actors.has(`${k}/${id}`),
  }),
  outlet: kind({
    reads: [...CARD, 'months', 'byMonth', 'byOutlet'],
    keys: (q, change) => perEntity(q, 'outlets', change?.outlets),
    name: ({ id, lang }) => `${lang}/${id}`,
    view: (q, { id, lang }) => outletView(q, id, lang),
    touchedBy: ({ outlets }, { id }) => outlets.has(id),
  }),
  'entity-year': kind({
    reads: [...TOPIC, 'byActor', 'byOutlet'],
    keys: yearKeys,
    name: ({ lang, kind: k, id, year }) => `${lang}/${k}/${id}/${year}`,
    view: (q, { kind: k, id, lang, year }) => entityYearView(q, k, id, lang, year),
    touchedBy: ({ years, yearLists }, { kind: k, id, year }) =>
      years.has(String(year).padStart(4, '0')) || yearLists.has(`${k}/${id}`),
  }),
  chooser: kind({
    reads: ['site', 'actor', 'outlet'],
    keys: (q) => CHOSEN.flatMap((k) => q.all(k).map((id) => ({ kind: k, id }))),
    name: ({ kind: k, id }) => `${k}/${id}`,
    view: (q, { kind: k, id }) => chooserView(q, k, id),
    touchedBy: ({ actors }, { kind: k, id }) => actors.has(`${k}/${id}`),
  }),
  'entity-list': kind({
    reads: [...TOPIC_EVENT, 'all', 'byActor', 'byOutlet', 'eventsOfActor'],
    keys: (q) => LISTED.flatMap((k) => perLanguage(q).map(({ lang }) => ({ kind: k, lang }))),
    name: ({ kind: k, lang }) => `${lang}/${k}`,
    view: (q, { kind: k, lang }) => entityListView(q, k, lang),
    touchedBy: always,
  }),
  'event-list': kind({
    reads: [...TOPIC_EVENT, 'all'],
    keys: (q): EventListKey[] =>
      (['events', 'timeline'] as const).flatMap((page) =>
        perLanguage(q).flatMap(({ lang }) => [{ page, lang }, ...eventYears(q).map((year) => ({ page, lang, year }))]),
      ),
    name: ({ page, lang, year }) => `${lang}/${page}${year === undefined ? '' : `/${year}`}`,
    view: eventListView,
    touchedBy: ({ events, eventYears: years, yearLists }, { year }) =>
      year === undefined ? events.size > 0 : years.has(year) || yearLists.has('events'),
  }),
  'article-list': inLanguage([...CARD, 'months', 'newest', 'counts'], articleListView),
  month: kind({
    reads: [...CARD, 'months', 'byMonth'],
    keys: (q) => q.months().flatMap(({ month }) => perLanguage(q).map(({ lang }) => ({ month, lang }))),
    name: ({ month, lang }) => `${lang}/${month}`,
    view: (q, { month, lang }) => monthView(q, month, lang),
    touchedBy: ({ months }, { month }) => months.has(month),
  }),
  about: inLanguage(['site', 'page'], aboutView, never),
  search: inLanguage(
    ['site', 'counts', 'months', 'all', 'event', 'actor', 'outlet', 'storiesAbout', 'byActor', 'byOutlet'],
    searchView,
  ),
  'open-search': inLanguage(['site'], openSearchView, never),
  data: inLanguage(['site', 'counts', 'months'], dataView),
  corrections: inLanguage([...CARD, 'correctedArticles'], correctionsView),
  'not-found': kind({ reads: ['site'], keys: once, name: () => '', view: (q) => notFoundView(q), touchedBy: never }),
  citation: kind({
    reads: ['allArticles', 'site', 'article', 'outlet'],
    keys: (q, change) =>
      citedIds(q, change?.articles).flatMap((cited) => CITATION_FORMATS.map((format) => ({ ...cited, format }))),
    name: ({ id, at = id, format }) => `${at}.${format}`,
    view: (q, { id, at, format }) => citationFileView(q, id, format, at),
    touchedBy: ({ articles }, { id }) => articles.has(id),
  }),
  feed: kind({
    reads: [
      ...CARD,
      'visibleBlocks',
      'coverageOf',
      'byEvent',
      'storiesAbout',
      'reportsOn',
      'byActor',
      'eventsOfTopic',
      'recentlyUpdated',
    ],
    keys: (q, change) => [...feedKeys(q, change), ...movedFeeds(q)],
    name: ({ lang, about, at, format }) => `${lang}/${about ? `${about.kind}/${at ?? about.id}/` : ''}${format}`,
    view: (q, key) => feedView(q, key),
    touchedBy: ({ events, topics, actors }, { about }) =>
      about === undefined ||
      (about.kind === 'people'
        ? actors.has(`people/${about.id}`)
        : (about.kind === 'events' ? events : topics).has(about.id)),
  }),
  moved: kind({
    reads: CARD,
    keys: oldAddresses,
    name: ({ kind: k, from, lang, year }) => `${lang ?? ''}/${k}/${from}${year === undefined ? '' : `/${year}`}`,
    view: movedView,
    touchedBy: always,
  }),
  redirects: kind({
    reads: [...CARD, 'withdrawnArticles'],
    keys: (q) => (oldAddresses(q).length + q.withdrawnArticles().length === 0 ? [] : [oldAddresses(q)]),
    name: () => '',
    view: redirectsView,
    touchedBy: always,
  }),
  headers: kind({ reads: ['site'], keys: once, name: () => '', view: (q) => headersView(q.site()), touchedBy: never }),
  robots: kind({ reads: ['site'], keys: once, name: () => '', view: (q) => robotsView(q.site()), touchedBy: never }),
  'private-note': kind({
    reads: ['site'],
    keys: (q) => (q.site().private ? once() : []),
    name: () => '',
    view: (q) => privateNoteView(q.site()),
    touchedBy: never,
  }),
  'text-file': kind({
    reads: [
      ...CARD,
      'counts',
      'months',
      'byMonth',
      'allArticles',
      'all',
      'coverageOf',
      'storiesAbout',
      'reportsOn',
      'eventsOfTopic',
      'visibleBlocks',
    ],
    keys: byPeriod,
    name: ({ name }) => `data/${name}`,
    view: (q, file) => dataFileView(q, file),
    touchedBy: ({ dataParts }, { period }) => period === undefined || dataParts.has(period),
  }),
};

export type PageKindName = keyof typeof PAGE_KINDS | 'sitemap';

/** Every page of the site but the sitemap, which lists them: see `sitemapPage`. With `change`, those that it touches. */
export const planPages = (queries: Queries, change?: Scope): Page[] => [...eachPage(queries, change)];

export const ALL_KINDS = Object.keys(PAGE_KINDS) as (keyof typeof PAGE_KINDS)[];

/** The same, one by one; those of `kinds` alone. */
export function* eachPage(
  queries: Queries,
  change?: Scope,
  kinds: readonly PageKindName[] = ALL_KINDS,
): Generator<Page> {
  for (const name of ALL_KINDS.filter((kind) => kinds.includes(kind))) {
    const declaration = PAGE_KINDS[name] as PageKind<unknown>;
    for (const key of declaration.keys(queries, change))
      if (!change || declaration.touchedBy(change, key))
        yield { kind: name, key: declaration.name(key), view: (q: Queries) => declaration.view(q, key) };
  }
}
