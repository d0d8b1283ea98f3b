/** The named queries over an archive: indexes are made once, answers are in their final order. */
import type {
  ActorKind,
  ActorRecord,
  Archive,
  ArticleHead,
  Counts,
  Coverage,
  EarlierAnchors,
  EntityKind,
  EventRecord,
  Queries,
  Shelf,
  VisibleBlock,
} from '../model.ts';
import { compareDates, leadPoint, monthOf } from '../text/dates.ts';
import { movedOf } from './moved.ts';
import { visibleBlocks } from './visible.ts';

/** Thrown where a page asks for what is not there: a fault of the program, since references were checked before. */
export class UnknownRecordError extends Error {}

export function queriesOf(archive: Archive): Queries {
  const articles = archive.heads.filter((a) => a.status === 'published').sort(newestFirst);
  const ids = articles.map((a) => a.id);
  // A small build asks for little, and of two archives: each index is made when it is first asked for.
  const heads = once(() => new Map(archive.heads.map((a) => [a.id, a])));
  const withdrawn = once(() => archive.heads.filter((a) => a.status === 'withdrawn').map((a) => a.id));
  const corrected = once(() => articles.filter((a) => a.corrections.length > 0).map((a) => a.id));
  const coverageByArticle = once(() => groupBy(archive.coverage, (c) => [c.article]));
  const coverageByEvent = once(() => coveredEvents(archive, ids));
  const byActor = {
    people: once(() => groupIds(articles, (a) => a.people)),
    organisations: once(() => groupIds(articles, (a) => a.organisations)),
    places: once(() => groupIds(articles, (a) => a.places)),
  };
  const byOutlet = once(() => groupIds(articles, (a) => (a.outlet.kind === 'listed' ? [a.outlet.id] : [])));
  const byMonth = once(() => groupIds(articles, (a) => [monthOf(a.date)]));
  const months = once(() =>
    [...byMonth()].map(([month, of]) => ({ month, articles: of.length })).sort((a, b) => compare(b.month, a.month)),
  );
  const events = [...archive.events.values()].sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
  const eventIds = events.map((e) => e.id);
  const byTopic = once(() => groupIds(events, (e) => e.topics));
  const byPart = once(() => groupIds(events, (e) => (e.partOf ? [e.partOf] : [])));
  const byParticipant = once(() => eventsByActor(archive, events));
  // A stable sort: the newest stay first among those of one day.
  const added = once(() => [...articles].sort((a, b) => compare(b.added ?? '', a.added ?? '')));
  const updated = once(() => [...articles].sort((a, b) => compare(b.updated, a.updated)));
  const counts = once(() => countsOf(archive, articles));
  const moved = once(() => movedOf(archive));
  const all = new Map(
    (['topics', 'people', 'organisations', 'places', 'outlets'] as const).map((kind) => [
      kind as EntityKind,
      [...archive[kind].keys()].sort(compare) as readonly string[],
    ]),
  ).set('events', eventIds);

  return {
    site: () => archive.site,
    counts,
    article: (id) => found(archive.articles, id),
    head: (id) => found(heads(), id),
    visibleBlocks: (id, translation) => visibleText(archive, id, translation),
    mentionsIn: (id, translation) => archive.mentions.get(textKey(id, translation)) ?? NONE,
    namesIn: (id) => archive.names.get(id) ?? NONE,
    earlierAnchors: (id, translation) => archive.published.earlier.get(textKey(id, translation)) ?? NO_ANCHORS,
    coverageOf: (article) => coverageByArticle().get(article) ?? NONE,
    byEvent: (event) => coverageByEvent().get(event) ?? NONE,
    byActor: (kind, id) => byActor[kind]().get(id) ?? NONE,
    byOutlet: (id) => byOutlet().get(id) ?? NONE,
    months,
    byMonth: (month) => byMonth().get(month) ?? NONE,
    newest: (count) => ids.slice(0, count),
    newlyAdded: (count) =>
      added()
        .slice(0, count)
        .map((a) => a.id),
    recentlyUpdated: (count) =>
      updated()
        .slice(0, count)
        .map((a) => a.id),
    event: (id) => found(archive.events, id),
    topic: (id) => found(archive.topics, id),
    actor: (kind, id) => found<ActorRecord>(archive[kind], id),
    outlet: (id) => found(archive.outlets, id),
    all: (kind) => all.get(kind)!,
    allArticles: () => ids,
    correctedArticles: corrected,
    withdrawnArticles: withdrawn,
    eventsOfTopic: (id) => byTopic().get(id) ?? NONE,
    eventsOfActor: (kind, id) => byParticipant()[kind].get(id) ?? NONE,
    partsOf: (event) => byPart().get(event) ?? NONE,
    page: (id, lang) => {
      const page = archive.pages.find((p) => p.id === id && p.lang === lang);
      if (!page) throw new UnknownRecordError(`no page ${id}.${lang}`);
      return page;
    },
    moved,
  };
}

/** Calls `make` the first time alone. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Coverage by its event, the oldest article first; `newestFirst`: ids of all articles. */
function coveredEvents({ coverage }: Archive, newestFirst: readonly string[]): Map<string, Coverage[]> {
  const rank = new Map(newestFirst.map((id, i) => [id, i]));
  const oldestFirst = (a: Coverage, b: Coverage): number => (rank.get(b.article) ?? 0) - (rank.get(a.article) ?? 0);
  return groupBy([...coverage].sort(oldestFirst), (c) => [c.event]);
}

const NONE: readonly never[] = Object.freeze([]);
const NO_ANCHORS: EarlierAnchors = Object.freeze({ inherited: {}, removed: NONE });

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By date, then by id, so that the order is total. */
const newestFirst = (a: ArticleHead, b: ArticleHead): number => compareDates(b.date, a.date) || compare(a.id, b.id);

function found<T>(map: Shelf<T>, id: string): T {
  const record = map.get(id);
  if (record === undefined) throw new UnknownRecordError(`no record “${id}”`);
  return record;
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

const groupIds = <T extends { readonly id: string }>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): Map<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item.id);
      else groups.set(key, [item.id]);
    }
  return groups;
};

const textKey = (id: string, translation: string | undefined): string => (translation ? `${id}.${translation}` : id);

function visibleText(archive: Archive, id: string, translation: string | undefined): readonly VisibleBlock[] {
  const blocks = archive.texts.get(textKey(id, translation)) ?? NONE;
  return visibleBlocks(found(archive.articles, id), blocks, archive.site);
}

/** Who was there, what was involved, and where, each place with the places that it lies in. */
function eventsByActor(archive: Archive, events: readonly EventRecord[]) {
  return {
    people: groupIds(events, (e) => [...e.core, ...e.others]),
    organisations: groupIds(events, (e) => e.organisations),
    places: groupIds(events, (e) => (e.where ? placeAndAbove(archive, e.where) : [])),
  } satisfies Record<ActorKind, ReadonlyMap<string, readonly string[]>>;
}

function placeAndAbove(archive: Archive, id: string): string[] {
  const chain: string[] = [];
  for (let at: string | undefined = id; at !== undefined && !chain.includes(at); at = archive.places.get(at)?.within)
    chain.push(at);
  return chain;
}

function countsOf(archive: Archive, articles: readonly ArticleHead[]): Counts {
  const languages = groupBy(articles, (a) => [a.language]);
  const outlets = new Set(
    articles.flatMap((a) =>
      a.outlet.kind === 'listed' ? [a.outlet.id] : a.outlet.kind === 'named' ? [`name:${a.outlet.name}`] : [],
    ),
  );
  const years = articles.map((a) => leadPoint(a.date).year);
  return {
    articles: articles.length,
    events: archive.events.size,
    outlets: outlets.size,
    languages: [...languages]
      .map(([lang, of]) => ({ lang, articles: of.length }))
      .sort((a, b) => b.articles - a.articles || compare(a.lang, b.lang)),
    ...(years.length > 0 ? { years: { from: Math.min(...years), to: Math.max(...years) } } : {}),
  };
}

/** Wraps queries so that every call is reported: what a page was made of. */
export function tracedQueries(
  queries: Queries,
  onRead: (name: keyof Queries, args: readonly unknown[]) => void,
): Queries {
  return Object.fromEntries(
    Object.entries(queries).map(([name, query]) => [
      name,
      (...args: unknown[]) => {
        onRead(name as keyof Queries, args);
        return (query as (...args: unknown[]) => unknown)(...args);
      },
    ]),
  ) as unknown as Queries;
}
