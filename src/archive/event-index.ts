/** Events by what points to them: people, organisations, places and phrases. Built once for many articles. */
import type { EventRecord } from '../model.ts';
import { dayNumber } from '../text/calendar.ts';
import { firstDayOf, lastDayOf } from '../text/dates.ts';
import { ENCOUNTERS, isEncounter, isEverydayKeyword, isPhoneWord, keywordReadings } from '../text/event-words.ts';
import { fold } from '../text/fold.ts';
import { growTree, type PhraseTree } from '../text/phrases.ts';
import { wordsOf } from '../text/words.ts';
import { findMentions, type Matcher } from './mentions.ts';

export interface IndexedEvent {
  readonly event: EventRecord;
  /** Bounds of its date as `dayNumber` counts days. An end that is not known is the last day of the start. */
  readonly first: number;
  readonly last: number;
  /** Folded keywords → whether they are words of any news. */
  readonly keywords: ReadonlyMap<string, boolean>;
  readonly byPhone: boolean;
  /** The greatest event that it is a part of; itself where it is none. */
  readonly root: string;
  /** Of an event without people and organisations: the places that its place and title name. */
  readonly settings: readonly string[];
}

export interface EventIndex {
  readonly events: ReadonlyMap<string, IndexedEvent>;
  readonly byActor: ReadonlyMap<string, readonly IndexedEvent[]>;
  readonly phrases: PhraseTree<IndexedEvent>;
  readonly keywords: PhraseTree<string>;
  /** A place → the places that it lies in, nearest first. */
  readonly around: ReadonlyMap<string, readonly string[]>;
}

/** What all words of coming and meeting are indexed as. No folded keyword looks like it. */
const ENCOUNTER_KEYWORD = '+';

/** Events whose date has neither a start nor an end are left out: nothing tells when they were. */
export function indexEvents(events: Iterable<EventRecord>, matcher: Matcher): EventIndex {
  const records = [...events];
  const parents = new Map(records.map((event) => [event.id, event.partOf]));
  const indexed = records.flatMap((event) => indexEvent(event, parents, matcher));
  const byActor = new Map<string, IndexedEvent[]>();
  for (const entry of indexed) {
    for (const actor of pointers(entry)) byActor.set(actor, [...(byActor.get(actor) ?? []), entry]);
  }
  const keywords = new Set(indexed.flatMap((entry) => [...entry.keywords.keys()]));
  return {
    events: new Map(indexed.map((entry) => [entry.event.id, entry])),
    byActor,
    phrases: growTree(indexed.flatMap((entry) => entry.event.phrases.map((phrase) => [phrase, entry] as const))),
    keywords: growTree(
      [
        ...[...keywords].map((keyword) => [keyword, keyword] as const),
        ...ENCOUNTERS.map((word) => [word, ENCOUNTER_KEYWORD] as const),
      ],
      keywordReadings,
    ),
    around: placesAround(matcher),
  };
}

function indexEvent(
  event: EventRecord,
  parents: ReadonlyMap<string, string | undefined>,
  matcher: Matcher,
): IndexedEvent[] {
  const start = event.date.start ?? event.date.end;
  if (!start) return [];
  const keywords = new Map(
    event.keywords.map((word) =>
      isEncounter(word) ? [ENCOUNTER_KEYWORD, true] : [fold(word), isEverydayKeyword(word)],
    ),
  );
  keywords.delete('');
  return [
    {
      event,
      first: dayNumber(firstDayOf(start)),
      last: dayNumber(lastDayOf(event.date.end ?? start)),
      keywords,
      byPhone: [...keywords.keys()].some((keyword) => wordsOf(keyword).some(isPhoneWord)),
      root: rootOf(event.id, parents),
      settings: settingsOf(event, matcher),
    },
  ];
}

function rootOf(id: string, parents: ReadonlyMap<string, string | undefined>): string {
  const seen = new Set<string>();
  let root = id;
  for (let parent = parents.get(root); parent !== undefined && !seen.has(parent); parent = parents.get(root)) {
    seen.add(parent);
    root = parent;
  }
  return root;
}

function settingsOf(event: EventRecord, matcher: Matcher): string[] {
  if (event.core.length > 0 || event.organisations.length > 0) {
    if (event.core.length > 0) return [];
  }
  const titles = Object.values(event.title).map((text, i) => ({ id: String(i), text }));
  const named = findMentions(matcher, titles).flatMap(({ actor }) => (actor.kind === 'places' ? [actor.id] : []));
  return [...new Set([...(event.where === undefined ? [] : [event.where]), ...named])];
}

/** What an article must name for the event to be looked at; phrases point to it as well. */
function pointers({ event, settings }: IndexedEvent): string[] {
  if (event.core.length > 0) return event.core.map((id) => `people/${id}`);
  return [...event.organisations.map((id) => `organisations/${id}`), ...settings.map((id) => `places/${id}`)];
}

function placesAround(matcher: Matcher): Map<string, string[]> {
  const within = new Map(
    matcher.actors.flatMap((actor) => (actor.kind === 'places' ? [[actor.id, actor.within]] : [])) as [
      string,
      string | undefined,
    ][],
  );
  const chain = (id: string): string[] => {
    const places: string[] = [];
    for (let place = within.get(id); place !== undefined && !places.includes(place); place = within.get(place))
      places.push(place);
    return places;
  };
  return new Map([...within.keys()].map((id) => [id, chain(id)]));
}
