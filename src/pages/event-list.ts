/** The list of all events, and the timeline of the archive; where there are too many for one page, a page of each for every year. */
import type { EdtfDate, Lang, Queries } from '../model.ts';
import { monthOf } from '../text/dates.ts';
import { oncePerObject } from '../text/once.ts';
import { type Frame, frameOf, sectionPath, versionsOf } from './frame.ts';
import { listGraph } from './graph-lists.ts';
import { type TopicEvent, type TopicEventQueries, topicEvent } from './topic.ts';
import { eventYearPath, hrefOf } from './urls.ts';
import { byYear, type YearLink } from './years.ts';

/** Above this, older events stand on pages by year alone. */
export const EVENTS_ON_FIRST_PAGE = 200;

export interface EventListKey {
  /** The list of events, or the timeline of the whole archive. */
  readonly page: 'events' | 'timeline';
  readonly lang: Lang;
  /** The events of this year alone. */
  readonly year?: number;
}

export interface EventListView extends EventListKey {
  readonly frame: Frame;
  /** Those that are listed, oldest first: all, the latest, or those of the year. */
  readonly events: readonly TopicEvent[];
  /** Those that the page counts: all, or those of the year. */
  readonly counted: readonly CountedEvent[];
  /** Where the latest events of all years stand. */
  readonly href: string;
  /** Years whose events stand on pages of their own. */
  readonly years: readonly YearLink[];
}

export type CountedEvent = Pick<TopicEvent, 'id' | 'date' | 'partOf'>;

type EventsQueries = Pick<Queries, 'all' | 'event'>;
export type EventListQueries = TopicEventQueries & EventsQueries;

export function eventListView(queries: EventListQueries, { page, lang, year }: EventListKey): EventListView {
  const counted = year === undefined ? queries.all('events') : (eventsByYear(queries).get(year) ?? []);
  const listed =
    year === undefined && counted.length > EVENTS_ON_FIRST_PAGE ? counted.slice(-EVENTS_ON_FIRST_PAGE) : counted;
  const events = listed.map((id) => topicEvent(queries, id, lang));
  const { baseUrl } = queries.site();
  const pathIn = (l: Lang) => (year === undefined ? sectionPath(l, page) : eventYearPath(l, page, year));
  const frame = frameOf(queries, {
    lang,
    path: pathIn(lang),
    section: page,
    versions: versionsOf(queries.site(), pathIn),
  });
  const items = events.map(({ title, href }) => ({ name: title, href }));
  return {
    frame: { ...frame, graph: listGraph(queries, frame.canonical, items) },
    page,
    lang,
    ...(year === undefined ? {} : { year }),
    events,
    counted: counted.map((id) => countedEvent(queries, id)),
    href: hrefOf(baseUrl, sectionPath(lang, page)),
    years: eventYears(queries).map((one) => ({ year: one, href: hrefOf(baseUrl, eventYearPath(lang, page, one)) })),
  };
}

function countedEvent(queries: EventsQueries, id: string): CountedEvent {
  const { date, partOf } = queries.event(id);
  return { id, date, ...(partOf ? { partOf } : {}) };
}

/** The years that have pages of their own, the latest first; none where one page holds all events. */
export const eventYears = (queries: EventsQueries): readonly number[] => [...eventsByYear(queries).keys()];

/** The year that an event is filed under. */
export const yearOf = (date: EdtfDate): number => Number(monthOf(date).slice(0, 4));

/** In each year the earliest first. */
const eventsByYear = oncePerObject((queries: EventsQueries): ReadonlyMap<number, readonly string[]> => {
  const all = queries.all('events');
  return all.length <= EVENTS_ON_FIRST_PAGE ? new Map() : byYear(all, (id) => yearOf(queries.event(id).date));
});
