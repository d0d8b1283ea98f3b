/** The named queries over an archive: indexes are made once, answers are in their final order. */
import type {
  ActorKind,
  ActorRecord,
  Archive,
  Counts,
  Coverage,
  EarlierAnchors,
  EntityKind,
  EventRecord,
  OutletRef,
  Queries,
  Shelf,
  StoryLists,
  VisibleBlock,
} from '../model.ts';
import { compareDates } from '../text/dates.ts';
import { oncePerName } from '../text/once.ts';
import { movedOf } from './moved.ts';
import { visibleBlocks } from './visible.ts';

/** Thrown where a page asks for what is not there: a fault of the program, since references were checked before. */
export class UnknownRecordError extends Error {}

type Source = ReturnType<Queries['source']>;

export function queriesOf(archive: Archive): Queries {
  const { lists } = archive;
  // A small build asks for little, and of two archives: each index is made when it is first asked for.
  const months = once(() =>
    [...lists.months].map(([month, of]) => ({ month, articles: of.length })).sort((a, b) => compare(b.month, a.month)),
  );
  const events = [...archive.events.values()].sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
  const eventIds = events.map((e) => e.id);
  const byTopic = once(() => groupIds(events, (e) => e.topics));
  const byPart = once(() => groupIds(events, (e) => (e.partOf ? [e.partOf] : [])));
  const byParticipant = once(() => eventsByActor(archive, events));
  const sources = once(() => sourcesOf(lists));
  // What covers an event asks for each of the stories: of thousands of events, once.
  const byEvent = oncePerName((event: string): readonly Coverage[] =>
    (lists.events.get(event) ?? NONE).flatMap((id) =>
      (archive.coverage.get(id) ?? NONE).filter((coverage) => coverage.event === event),
    ),
  );
  const counts = once(() => countsOf(archive));
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
    head: (id) => found(archive.heads, id),
    visibleBlocks: (id, translation) => visibleText(archive, id, translation),
    mentionsIn: (id, translation) => archive.mentions.get(textKey(id, translation)) ?? NONE,
    namesIn: (id) => archive.names.get(id) ?? NONE,
    earlierAnchors: (id, translation) => archive.published.earlier.get(textKey(id, translation)) ?? NO_ANCHORS,
    coverageOf: (article) => archive.coverage.get(article) ?? NONE,
    source: (id) => sources().get(id) ?? found(archive.heads, id),
    byEvent,
    storiesAbout: (event) => lists.events.get(event) ?? NONE,
    reportsOn: (event) => lists.reports.get(event) ?? NONE,
    byActor: (kind, id) => lists[kind].get(id) ?? NONE,
    byOutlet: (id) => lists.outlets.get(id) ?? NONE,
    months,
    byMonth: (month) => lists.months.get(month) ?? NONE,
    newest: (count) => lists.newest.slice(0, count),
    newlyAdded: (count) => lists.added.slice(0, count),
    recentlyUpdated: (count) => lists.updated.slice(0, count),
    event: (id) => found(archive.events, id),
    topic: (id) => found(archive.topics, id),
    actor: (kind, id) => found<ActorRecord>(archive[kind], id),
    outlet: (id) => found(archive.outlets, id),
    all: (kind) => all.get(kind)!,
    allArticles: () => lists.newest,
    correctedArticles: () => lists.corrected,
    withdrawnArticles: () => lists.withdrawn,
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

const NONE: readonly never[] = Object.freeze([]);
const NO_ANCHORS: EarlierAnchors = Object.freeze({ inherited: {}, removed: NONE });

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function found<T>(map: Shelf<T>, id: string): T {
  const record = map.get(id);
  if (record === undefined) throw new UnknownRecordError(`no record “${id}”`);
  return record;
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

/** Of published stories. */
function sourcesOf({ outlets, namedOutlets, languages }: StoryLists): Map<string, Source> {
  const refs = new Map<string, OutletRef>();
  for (const [id, stories] of outlets) for (const story of stories) refs.set(story, { kind: 'listed', id });
  for (const [name, stories] of namedOutlets) for (const story of stories) refs.set(story, { kind: 'named', name });
  const unknown: OutletRef = { kind: 'unknown' };
  return new Map(
    [...languages].flatMap(([language, stories]) =>
      stories.map((story) => [story, { outlet: refs.get(story) ?? unknown, language }] as const),
    ),
  );
}

function countsOf({ lists, events }: Archive): Counts {
  const years = [...lists.months.keys()].map((month) => Number(month.slice(0, 4)));
  return {
    articles: lists.newest.length,
    events: events.size,
    outlets: lists.outlets.size + lists.namedOutlets.size,
    languages: [...lists.languages]
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
