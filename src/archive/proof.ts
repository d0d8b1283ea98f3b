/** Whether one sentence shows one event, and how strongly. Likeness of subject never does: participants, place and date must fit. */

import type { TextDate } from '../text/dates-in-text.ts';
import { isBackground, isPlanned } from '../text/event-words.ts';
import { fold } from '../text/fold.ts';
import type { EventIndex, IndexedEvent } from './event-index.ts';
import type { Found, Sentence } from './passages.ts';

/** How long before its publication an event ended. */
export type Age = 'ahead' | 'fresh' | 'recent' | 'old';

export interface Proof {
  readonly sentence: Sentence;
  readonly score: number;
  /** Event words and phrases that stand in the sentence. */
  readonly words: readonly Found[];
  /** A date in the sentence that falls in the event's span. */
  readonly date?: TextDate;
  /** The sentence tells it as what went before something else, or as what is still to come. */
  readonly background: boolean;
  readonly future: boolean;
}

/** What a sentence must reach. A pair with a place does (4 + 1), a place or a word alone never. */
const ENOUGH = 5;
/** One person in one place does many things there: more must speak for this one. */
const ENOUGH_FOR_ONE = 5.5;
/** Less for events that only bodies and words point to: they earn nothing for people. */
const ENOUGH_WITHOUT_PEOPLE = 4;
/** Days by which a date in the text may miss the event and still not speak against it; more where its end is not known. */
const NEAR = 3;
const NEAR_OPEN = 10;
const LONG = 400;

/** Whether an article can show an event at all: all its people named and, if it is old, a date that fits; or a phrase. */
export function mayShow(
  sentences: readonly Sentence[],
  entry: IndexedEvent,
  age: Age,
  people: ReadonlySet<string>,
): boolean {
  if (age === 'ahead') return false;
  if (sentences.some(({ phrases }) => phrases.some((phrase) => phrase.entry === entry))) return true;
  if (!entry.event.core.every((id) => people.has(id))) return false;
  if (age !== 'old' && entry.last - entry.first <= LONG) return true;
  return sentences.some(
    (sentence) => sentence.dates.some((date) => confirms(date, entry)) || isDatedByAnother(sentence, entry),
  );
}

/** The proof that a sentence gives, or none. `people` are all that the article names. */
export function proofOf(
  sentence: Sentence,
  entry: IndexedEvent,
  age: Age,
  index: EventIndex,
  people: ReadonlySet<string>,
): Proof | undefined {
  const phrases = sentence.phrases.filter((phrase) => phrase.entry === entry);
  const keywords = sentence.keywords.filter(({ keyword }) => entry.keywords.has(keyword));
  if (phrases.length === 0 && keywords.length === 0) return undefined;
  const date = sentence.dates.find((candidate) => confirms(candidate, entry));
  const points = isPartWithoutItsPeople(entry, index, people)
    ? 0
    : scoreOf(sentence, entry, age, index, keywords, date);
  const isOne = entry.event.core.length === 1 && entry.event.where !== undefined;
  const score = points >= (isOne ? ENOUGH_FOR_ONE : ENOUGH) ? points : phrases.length > 0 ? ENOUGH : 0;
  if (score === 0) return undefined;
  const words = [...phrases, ...keywords].map(({ at, written }) => ({ at, written }));
  return {
    sentence,
    score,
    words,
    ...(date && { date }),
    background: isAllBackground(sentence, phrases, words),
    future: sentence.future,
  };
}

/** Every event word is background, or follows a phrase that is: “days after Iran's attack on Israel with missiles”. */
function isAllBackground(
  { words, from, clauses }: Sentence,
  phrases: readonly Found[],
  found: readonly Found[],
): boolean {
  const behind = ({ at }: Found): boolean => isBackground(words, from, at);
  const recalled = phrases.filter(behind);
  return found.every(
    (word) => behind(word) || recalled.some(({ at }) => at <= word.at && clauses[at] === clauses[word.at]),
  );
}

/** A part that names no people is told with those of the greater event: else any agreement of the same police is it. */
function isPartWithoutItsPeople({ event }: IndexedEvent, index: EventIndex, people: ReadonlySet<string>): boolean {
  const greater = event.partOf === undefined ? undefined : index.events.get(event.partOf)?.event;
  return event.core.length === 0 && greater !== undefined && !greater.core.some((id) => people.has(id));
}

type Keyword = Sentence['keywords'][number];

/** Points for participants, place, date and words; 0 where one of them speaks against the event. */
function scoreOf(
  sentence: Sentence,
  entry: IndexedEvent,
  age: Age,
  index: EventIndex,
  keywords: readonly Keyword[],
  date: TextDate | undefined,
): number {
  if (keywords.length === 0 || isContradicted(sentence, entry, keywords)) return 0;
  const dated = date ? dateScore(date) : isDatedByAnother(sentence, entry) ? 1 : 0;
  if (dated === 0 && (age === 'old' || entry.last - entry.first > LONG)) return 0;
  if (sentence.byPhone && !entry.byPhone) return 0;
  const place = placeScore(sentence, entry, index);
  if (place < 0 && dated < 1.5) return 0;
  const words = wordScore(keywords, entry);
  const { event } = entry;
  if (event.core.length > 0) {
    const people = peopleScore(sentence, entry);
    if (people === 0 || (place <= 0 && dated < 2 && people < 4)) return 0;
    const scene = entry.event.where === undefined ? besideCore(sentence, entry, keywords) : Math.max(0, place);
    const titled = sentence.zone === 'opening' && isToldByTitle(sentence, entry, index) ? 1 : 0;
    return people + scene + titled + dated + words + (namesBody(sentence, entry) ? 1 : 0);
  }
  const distinctive = keywords.some(({ keyword }) => entry.keywords.get(keyword) === false);
  if (!distinctive) return 0;
  const body = namesBody(sentence, entry) || namesBody(sentence.before, entry);
  const enough = ENOUGH - ENOUGH_WITHOUT_PEOPLE;
  if (body && (place > 0 || dated === 2)) return 2 + Math.max(0, place) + dated + words + enough;
  const everyPlace = entry.settings.length > 0 && entry.settings.every((id) => sentence.places.has(id));
  return everyPlace && date ? 2 + dated + words + enough : 0;
}

/**
 * All core people, one of them in the sentence itself: 3, and 1 more for a pair or for another participant. A pair may
 * be completed shortly before in the same block: “The general will also meet …”.
 */
function peopleScore(sentence: Sentence, { event }: IndexedEvent): number {
  if (!event.core.some((id) => sentence.people.has(id))) return 0;
  const earlier = [sentence.before, sentence.before?.before].filter((other) => other?.block === sentence.block);
  const around = new Set([sentence, ...earlier].flatMap((other) => [...(other?.people ?? [])]));
  if (!event.core.every((id) => around.has(id))) return 0;
  return event.core.length > 1 || event.others.some((id) => sentence.people.has(id)) ? 4 : 3;
}

/** 1 for its place in the sentence, half for the block or title, 0 for none; −1 where only other places are named. */
function placeScore(sentence: Sentence, entry: IndexedEvent, index: EventIndex): number {
  if (entry.event.where === undefined) return 1;
  const scenes = [...sentence.scenes].map((id) => isSetting(entry, new Set([id]), index));
  // “said in Moscow that a visit to Tehran was planned”: of two scenes the event's is yet to come.
  const { words, from, to } = sentence;
  if (scenes.includes(false) && words.slice(from, to).some(({ text }) => isPlanned(text))) return -1;
  if (scenes.includes(true)) return 1;
  if (sentence.scenes.size > 0) return -1;
  return isSetting(entry, sentence.setting, index) ? 0.5 : 0;
}

/** Whether one of the places is the event's, lies in it or has it within: Moscow for Russia and the other way round. */
export function isSetting({ event }: IndexedEvent, places: ReadonlySet<string>, { around }: EventIndex): boolean {
  const { where } = event;
  if (where === undefined) return false;
  return [...places].some(
    (id) => id === where || around.get(where)?.includes(id) === true || around.get(id)?.includes(where) === true,
  );
}

const namesBody = (sentence: Sentence | undefined, { event }: IndexedEvent): boolean =>
  event.organisations.some((id) => sentence?.organisations.has(id));

/** The title has a word of the event and its place: “Iran's police chief ends Moscow trip”. */
function isToldByTitle({ before }: Sentence, entry: IndexedEvent, index: EventIndex): boolean {
  let title = before;
  while (title && title.zone !== 'title') title = title.before;
  return (
    title?.keywords.some(({ keyword }) => entry.keywords.has(keyword)) === true && isSetting(entry, title.scenes, index)
  );
}

/** 1 where an event without a place has a word of its own right beside its people: «مقتل رئيسي», “Raisi was killed”. */
function besideCore(sentence: Sentence, { event }: IndexedEvent, keywords: readonly Keyword[]): number {
  const spans = sentence.named.filter(({ id }) => event.core.includes(id));
  const isBeside = ({ at }: Keyword): boolean => spans.some(({ from, to }) => from - at <= 2 && at - to <= 1);
  return keywords.some(isBeside) ? 1 : 0;
}

/** Words of this event 1 each up to 2, words of any news one half each up to 1; a repeated word counts once. */
function wordScore(keywords: readonly Keyword[], entry: IndexedEvent): number {
  const isEveryday = ({ keyword }: Keyword): boolean => entry.keywords.get(keyword) === true;
  const own = new Set(keywords.filter((word) => !isEveryday(word)).map(({ keyword }) => keyword));
  const everyday = new Set(keywords.filter(isEveryday).map(({ written }) => fold(written)));
  return Math.min(2, own.size) + Math.min(1, everyday.size / 2);
}

const overlaps = (a: { first: number; last: number }, b: { first: number; last: number }, days = 0): boolean =>
  a.first <= b.last + days && b.first <= a.last + days;

/** A date in the event's span; of an event of years, in the year of its start or end. */
function confirms(date: TextDate, { first, last }: IndexedEvent): boolean {
  if (last - first <= LONG) return overlaps(date, { first, last }, date.last - date.first <= 31 ? 1 : 0);
  return overlaps(date, { first, last: first + 365 }) || overlaps(date, { first: last - 365, last });
}

/** A day 2, a month 1.5, a year or “last month” 1. */
function dateScore({ first, last, edtf }: TextDate): number {
  if (edtf === undefined || last - first > 31) return 1;
  return last - first > 3 ? 1.5 : 2;
}

/**
 * The sentence gives a date that is not the event's, and no near one. It counts where it opens the sentence or stands
 * in one clause with an event word: not in “Shoigu, who was appointed in May, arrived …”.
 */
export function isContradicted(sentence: Sentence, entry: IndexedEvent, keywords: readonly Keyword[]): boolean {
  const { dates, clauses, from } = sentence;
  const slack = entry.event.date.end ? NEAR : NEAR_OPEN;
  if (dates.some((date) => overlaps(date, entry, slack))) return false;
  const told = new Set(keywords.map(({ at }) => clauses[at]));
  return dates.some((date) => date.from - from < 4 || told.has(clauses[date.from]));
}

/** “During the Mahsa Amini protests, Kirby said”: another event's phrase gives the time. */
function isDatedByAnother({ phrases }: Sentence, entry: IndexedEvent): boolean {
  return phrases.some(({ entry: other }) => other !== entry && overlaps(other, entry));
}
