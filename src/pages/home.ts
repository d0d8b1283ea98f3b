/** The home page of one language: the archive's story at a glance. And the root, which leads to all of them. */
import type { Lang, Queries } from '../model.ts';
import { actorLink, type StoryCard, storyCard } from './cards.ts';
import { type ClaimQueries, type ClaimRow, claimRows } from './claims.ts';
import { type Frame, frameOf, type Link, versionsOf } from './frame.ts';
import { type TopicEvent, type TopicEventQueries, topicEvent } from './topic.ts';
import { entityPath, homePath, hrefOf, rootPath } from './urls.ts';

/** How much of a large archive the home page shows. */
const SPINE_LENGTH = 40;
const TALLY_LENGTH = 8;
const NEWEST_LENGTH = 5;

export interface Tally {
  readonly link: Link;
  readonly count: number;
}

/** What outlets say differently about an event, as the home page prints it before any list of links. */
export interface Readings {
  readonly question: string;
  readonly values: readonly { readonly story: StoryCard; readonly value: string; readonly href: string }[];
}

export interface SpineEvent extends TopicEvent {
  readonly readings?: Readings;
}

export interface HomeView {
  readonly frame: Frame;
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  /** Events, oldest first; parts of other events are left out. */
  readonly spine: readonly SpineEvent[];
  readonly topics: readonly Link[];
  readonly people: readonly Tally[];
  readonly places: readonly Tally[];
  readonly languages: readonly { readonly lang: Lang; readonly articles: number }[];
  readonly outlets: readonly Tally[];
  /** Latest by date of publication, and latest by the day they came into the archive. */
  readonly newest: readonly StoryCard[];
  readonly newlyAdded: readonly StoryCard[];
  readonly articles: number;
  /** First and last year of the archive; absent where it is empty. */
  readonly years?: { readonly from: number; readonly to: number };
}

export type HomeQueries = TopicEventQueries &
  ClaimQueries &
  Pick<Queries, 'counts' | 'all' | 'byActor' | 'byOutlet' | 'newest' | 'newlyAdded'>;

export function homeView(queries: HomeQueries, lang: Lang): HomeView {
  const site = queries.site();
  const counts = queries.counts();
  const events = queries.all('events').filter((id) => queries.event(id).partOf === undefined);
  const cards = (ids: readonly string[]) => ids.map((id) => storyCard(queries, id, lang));
  return {
    frame: frameOf(queries, {
      lang,
      path: homePath(lang),
      section: 'home',
      versions: versionsOf(site, homePath),
      anyVersion: rootPath,
    }),
    lang,
    title: site.title[lang]!,
    description: site.description[lang]!,
    spine: spineOf(queries, events, lang),
    topics: queries.all('topics').map((id) => ({
      text: queries.topic(id).title[lang]!,
      lang,
      href: hrefOf(site.baseUrl, entityPath(lang, 'topics', id)),
    })),
    people: tally(
      queries.all('people'),
      (id) => queries.byActor('people', id).length,
      (id) => actorLink(queries, 'people', id, lang),
    ),
    places: tally(
      queries.all('places'),
      (id) => queries.byActor('places', id).length,
      (id) => actorLink(queries, 'places', id, lang),
    ),
    languages: counts.languages,
    outlets: tally(
      queries.all('outlets'),
      (id) => queries.byOutlet(id).length,
      (id) => outletLink(queries, id, lang),
    ),
    newest: cards(queries.newest(NEWEST_LENGTH)),
    newlyAdded: cards(addedOf(queries)),
    articles: counts.articles,
    ...(counts.years ? { years: counts.years } : {}),
  };
}

/** Nothing where the same stories stand beside it as the latest. */
function addedOf(queries: HomeQueries): readonly string[] {
  const newest = queries.newest(NEWEST_LENGTH);
  const added = queries.newlyAdded(NEWEST_LENGTH);
  return added.every((id) => newest.includes(id)) ? [] : added;
}

const outletLink = (queries: HomeQueries, id: string, lang: Lang): Link => ({
  text: queries.outlet(id).name[lang]!,
  lang,
  href: hrefOf(queries.site().baseUrl, entityPath(lang, 'outlets', id)),
});

function tally(ids: readonly string[], countOf: (id: string) => number, linkOf: (id: string) => Link): Tally[] {
  const counted = ids.map((id) => ({ id, count: countOf(id) })).filter(({ count }) => count > 0);
  counted.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  return counted.slice(0, TALLY_LENGTH).map(({ id, count }) => ({ link: linkOf(id), count }));
}

/** All events of a small archive; of a large one, those that most stories report. Always in the order of time. */
function spineOf(queries: HomeQueries, events: readonly string[], lang: Lang): SpineEvent[] {
  const weight = (id: string): number => queries.reportsOn(id).length;
  const chosen =
    events.length <= SPINE_LENGTH
      ? new Set(events)
      : new Set([...events].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)).slice(0, SPINE_LENGTH));
  return events
    .filter((id) => chosen.has(id))
    .map((id) => {
      const readings = readingsOf(queries, id, lang);
      return { ...topicEvent(queries, id, lang), ...(readings ? { readings } : {}) };
    });
}

/** Of the claims in which outlets differ, the one that most of them answer; editors put the weightiest first. */
function readingsOf(queries: HomeQueries, id: string, lang: Lang): Readings | undefined {
  const { stories, rows } = claimRows(queries, queries.event(id), lang);
  const answers = (row: ClaimRow): number => row.cells.filter((cell) => cell.value !== undefined).length;
  const [row] = rows.filter((r) => r.verdict === 'differ').sort((a, b) => answers(b) - answers(a));
  if (!row) return undefined;
  const values = row.cells.flatMap((cell, i) =>
    cell.value && cell.href ? [{ story: stories[i]!, value: cell.value, href: cell.href }] : [],
  );
  return { question: row.question, values };
}

/** The root: every site language's home, side by side. */
export interface RootView {
  readonly frame: Frame;
  readonly homes: readonly {
    readonly lang: Lang;
    readonly href: string;
    readonly title: string;
    readonly description: string;
    readonly spine: readonly TopicEvent[];
  }[];
}

/** Reported events on the root, enough to show what the archive is about. */
const ROOT_EVENTS = 5;

export function rootView(queries: TopicEventQueries & Pick<Queries, 'all'>): RootView {
  const site = queries.site();
  const reported = queries
    .all('events')
    .filter((id) => queries.event(id).partOf === undefined && queries.reportsOn(id).length > 0);
  return {
    frame: frameOf(queries, {
      lang: site.defaultLanguage,
      path: rootPath,
      section: 'home',
      versions: versionsOf(site, homePath),
      anyVersion: rootPath,
    }),
    homes: site.languages.map((lang) => ({
      lang,
      href: hrefOf(site.baseUrl, homePath(lang)),
      title: site.title[lang]!,
      description: site.description[lang]!,
      spine: reported.slice(-ROOT_EVENTS).map((id) => topicEvent(queries, id, lang)),
    })),
  };
}
