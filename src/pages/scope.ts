/** What a change of stories touches, in the words that pages are named by. */
import type { Article, Coverage, EntityRecord, Queries } from '../model.ts';
import { monthOf } from '../text/dates.ts';
import { dataParts } from './data-files.ts';
import { type ManyKind, type StoriesQueries, yearsOf } from './entity-year.ts';
import { eventYears, yearOf } from './event-list.ts';

/** Ids, those of before the change too. */
export interface Scope {
  /** The stories that changed, came or went. */
  readonly articles: ReadonlySet<string>;
  /** They, and the others on whose pages they stand. */
  readonly stories: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  /** `people/x`, `places/y`. */
  readonly actors: ReadonlySet<string>;
  readonly outlets: ReadonlySet<string>;
  /** `2023-06`. */
  readonly months: ReadonlySet<string>;
  /** `2023`. */
  readonly years: ReadonlySet<string>;
  /** Of the touched events. */
  readonly eventYears: ReadonlySet<number>;
  /** `people/x`, `outlets/y`, and `events` for the list of all: those whose pages by year are of other years than before. */
  readonly yearLists: ReadonlySet<string>;
  /** Periods of data files: `2023`, `2023-06`. */
  readonly dataParts: ReadonlySet<string>;
}

/** A changed story as it was, or as it is. */
export interface Touching {
  readonly article: Pick<Article, 'id' | 'date' | 'outlet' | 'people' | 'organisations' | 'places'>;
  readonly coverage: readonly Coverage[];
}

type ScopeQueries = StoriesQueries &
  Pick<Queries, 'event' | 'all' | 'actor' | 'storiesAbout' | 'eventsOfTopic' | 'months' | 'counts'>;

/** `entities`: names and events that changed or came. `queries`: of the archive before, and after. */
export function scopeOf(
  changed: readonly Touching[],
  entities: readonly EntityRecord[],
  ...queries: readonly [before: ScopeQueries, after: ScopeQueries]
): Scope {
  const register = scopeOfRegister(entities, queries[1]);
  const articles = new Set(changed.map(({ article }) => article.id));
  const covered = new Set(changed.flatMap(({ coverage }) => coverage.map(({ event }) => event)));
  const claimed = queries.flatMap((q) =>
    q
      .all('events')
      .filter((id) => q.event(id).claims.some(({ values }) => values.some((value) => articles.has(value.article)))),
  );
  const events = new Set([...covered, ...claimed, ...register.events]);
  const own = changed.map(({ article }) => monthOf(article.date));
  const actors = new Set([
    ...register.actors,
    ...changed.flatMap(({ article }) =>
      (['people', 'organisations', 'places'] as const).flatMap((kind) => article[kind].map((id) => `${kind}/${id}`)),
    ),
  ]);
  const outlets = new Set(changed.flatMap(({ article: { outlet } }) => (outlet.kind === 'listed' ? [outlet.id] : [])));
  const topics = new Set(queries.flatMap((q) => topicsOf(q, events)));
  return {
    articles,
    stories: new Set([...articles, ...queries.flatMap((q) => [...covered].flatMap((e) => q.storiesAbout(e)))]),
    events,
    topics,
    actors,
    outlets,
    months: new Set([...own, ...newNeighbours(...queries)]),
    years: new Set(own.map((month) => month.slice(0, 4))),
    eventYears: new Set(queries.flatMap((q) => yearsOfEvents(q, events))),
    yearLists: new Set(
      ['events', ...actors, ...named('outlets', outlets), ...named('topics', topics)].filter((name) => {
        const [before, after] = queries.map((q) => yearsNamed(q, name));
        return before !== after;
      }),
    ),
    dataParts: touchedParts(new Set(own), ...queries),
  };
}

const named = (kind: ManyKind, ids: ReadonlySet<string>): string[] => [...ids].map((id) => `${kind}/${id}`);

function yearsNamed(queries: ScopeQueries, name: string): string {
  const [kind, id] = name.split('/') as ['events' | ManyKind, string];
  return (kind === 'events' ? eventYears(queries) : yearsOf(queries, kind, id)).join();
}

/** Of those that are there: a new one was not. */
const yearsOfEvents = (queries: ScopeQueries, events: ReadonlySet<string>): number[] =>
  queries.all('events').flatMap((id) => (events.has(id) ? yearOf(queries.event(id).date) : []));

/** Of the events that are there: a new one was not. */
function topicsOf(queries: ScopeQueries, events: ReadonlySet<string>): string[] {
  return queries.all('events').flatMap((id) => (events.has(id) ? queries.event(id).topics : []));
}

/** Where a name or event stands beside its own page: with who was there, with its place, with its topics’ other events. */
function scopeOfRegister(entities: readonly EntityRecord[], queries: ScopeQueries) {
  const events: string[] = [];
  const actors: string[] = [];
  for (const entity of entities) {
    if (entity.kind !== 'events') {
      actors.push(`${entity.kind}/${entity.id}`);
      continue;
    }
    const { id, partOf, topics, core, others, organisations, where } = entity;
    events.push(id, ...(partOf ? [partOf] : []), ...topics.flatMap((topic) => queries.eventsOfTopic(topic)));
    actors.push(
      ...[...core, ...others].map((one) => `people/${one}`),
      ...organisations.map((one) => `organisations/${one}`),
    );
    const seen = new Set<string>();
    for (let place = where; place !== undefined && !seen.has(place); place = withinOf(queries, place)) {
      seen.add(place);
      actors.push(`places/${place}`);
    }
  }
  return { events, actors };
}

function withinOf(queries: ScopeQueries, place: string): string | undefined {
  const record = queries.actor('places', place);
  return record.kind === 'places' ? record.within : undefined;
}

/** A month’s page leads to those before and after it: the months that have another one there than they had. */
function newNeighbours(...queries: readonly [before: ScopeQueries, after: ScopeQueries]): string[] {
  const [before, after] = queries.map((q) => {
    const all = q.months().map(({ month }) => month);
    return new Map(all.map((month, i) => [month, `${all[i - 1]} ${all[i + 1]}`]));
  }) as [Map<string, string>, Map<string, string>];
  return [...after].flatMap(([month, around]) => (before.get(month) === around ? [] : [month]));
}

/** Periods that hold one of `months`, that come and that go: a year that has become too large is in files by month. */
function touchedParts(
  months: ReadonlySet<string>,
  ...queries: readonly [before: ScopeQueries, after: ScopeQueries]
): ReadonlySet<string> {
  const [before, after] = queries.map(dataParts) as [ReturnType<typeof dataParts>, ReturnType<typeof dataParts>];
  const isTouched = (period: string, other: ReadonlyMap<string, readonly string[]>, own: readonly string[]): boolean =>
    !other.has(period) || own.some((month) => months.has(month)) || own.join() !== other.get(period)!.join();
  return new Set([
    ...[...before].flatMap(([period, own]) => (isTouched(period, after, own) ? [period] : [])),
    ...[...after].flatMap(([period, own]) => (isTouched(period, before, own) ? [period] : [])),
  ]);
}
