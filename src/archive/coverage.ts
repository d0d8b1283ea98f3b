/** Which events an article covers. The program suggests, with its reasons; the front matter overrules. */
import type { Block, Coverage, DeclaredCoverage, Evidence, Mention, Role } from '../model.ts';
import { dayNumber } from '../text/calendar.ts';
import { daysBetween, firstDay, isoDay, lastKnownDay } from '../text/dates.ts';
import { publishedBounds } from '../text/dates-in-text.ts';
import { pointsBack } from '../text/event-words.ts';
import { fold } from '../text/fold.ts';
import type { EventIndex, IndexedEvent } from './event-index.ts';
import { TITLE_BLOCK } from './mentions.ts';
import { readPassages, type Sentence, type Told } from './passages.ts';
import { type Age, isContradicted, isSetting, mayShow, proofOf } from './proof.ts';
import { type Candidate, greaterEvents, isPlain, missingParents, reportedAmong } from './roles.ts';

/** An event that ended longer ago is linked only by a date in the text or a phrase of its own. */
const OLD = 45;
/** News of an event comes within these days. */
const FRESH = 14;

/**
 * The events that an article shows, reported ones first, then by their first block. Only events to which an actor
 * or a phrase of the article points are looked at. `mentions` may hold the title's under `TITLE_BLOCK`.
 */
export function suggestCoverage(
  article: Told,
  blocks: readonly Pick<Block, 'id' | 'text'>[],
  mentions: readonly Mention[],
  index: EventIndex,
): Coverage[] {
  const sentences = readPassages(article, blocks, mentions, index);
  const people = new Set<string>();
  for (const sentence of sentences) for (const id of sentence.people) people.add(id);
  const candidates = [...pointedTo(mentions, sentences, index)].flatMap((entry) =>
    candidateOf(article, entry, sentences, index, people),
  );
  const told = reportedAmong(candidates, sentences);
  const reported = new Set([...told, ...[...told].flatMap((id) => greaterEvents(id, index))]);
  candidates.push(...missingParents(candidates, told, index));
  const order = new Map(blocks.map(({ id }, i) => [id, i]));
  return candidates
    .map((candidate) => coverageOf(article, candidate, candidates, reported, sentences, order, index))
    .filter(({ blocks }) => blocks.length > 0)
    .sort((a, b) => byRole(a, b) || firstBlock(a, order) - firstBlock(b, order) || (a.event < b.event ? -1 : 1));
}

function pointedTo(mentions: readonly Mention[], sentences: readonly Sentence[], index: EventIndex): Set<IndexedEvent> {
  const actors = new Set(mentions.map(({ actor }) => `${actor.kind}/${actor.id}`));
  return new Set([
    ...[...actors].flatMap((actor) => index.byActor.get(actor) ?? []),
    ...sentences.flatMap(({ phrases }) => phrases.map(({ entry }) => entry)),
  ]);
}

function candidateOf(
  article: Told,
  entry: IndexedEvent,
  sentences: readonly Sentence[],
  index: EventIndex,
  people: ReadonlySet<string>,
): Candidate[] {
  const age = ageOf(article, entry);
  if (!mayShow(sentences, entry, age, people)) return [];
  const proofs = sentences.flatMap((sentence) => proofOf(sentence, entry, age, index, people) ?? []);
  // Some weeks later a like story is about something new: then only what it recalls further down is this event.
  const isAnew = age === 'recent' && proofs.some((proof) => proof.sentence.zone !== 'rest' && isPlain(proof));
  const kept = isAnew
    ? proofs.filter((proof) => proof.date || proof.sentence.phrases.some((p) => p.entry === entry))
    : proofs;
  return kept.length > 0 ? [{ entry, age, proofs: kept }] : [];
}

function ageOf(article: Told, { first, last }: IndexedEvent): Age {
  const published = publishedBounds(article.date);
  if (!published) return 'old';
  if (dayNumber(dayOf(published.last)) < first - 1) return 'ahead';
  const days = dayNumber(dayOf(published.first)) - last;
  // Of a year it cannot be said which event it is news of.
  const isVague = dayNumber(dayOf(published.last)) - dayNumber(dayOf(published.first)) > OLD;
  return isVague && days <= OLD ? 'recent' : days <= FRESH ? 'fresh' : days <= OLD ? 'recent' : 'old';
}

const dayOf = ({ year, month = 1, day = 1 }: { year: number; month?: number; day?: number }) => ({ year, month, day });

// ───────────────────────── what a page shows

function coverageOf(
  article: Told,
  candidate: Candidate,
  candidates: readonly Candidate[],
  reported: ReadonlySet<string>,
  sentences: readonly Sentence[],
  order: ReadonlyMap<string, number>,
  index: EventIndex,
): Coverage {
  const { event } = candidate.entry;
  const role: Role = reported.has(event.id) ? 'reports' : 'mentions';
  const parts = candidates.filter(({ entry }) => entry.event.partOf === event.id && reported.has(entry.event.id));
  const shown = [candidate, ...(role === 'reports' ? parts : [])].flatMap(({ proofs }) =>
    proofs.map((p) => p.sentence),
  );
  const further = role === 'reports' ? sentences.filter((sentence) => speaksOf(sentence, candidate.entry, index)) : [];
  const blocks = [...new Set([...shown, ...further].map(({ block }) => block))]
    .filter((block) => block !== TITLE_BLOCK)
    .sort((a, b) => order.get(a)! - order.get(b)!);
  return {
    article: article.id,
    event: event.id,
    role,
    source: 'suggested',
    blocks,
    evidence: evidenceOf(article, candidate),
  };
}

/**
 * Of a reported event: its participants with each other or with a word of it, its place with two, or a word that
 * points back to it. For a part of a greater event only its own words do: any meeting of the visit is “the meeting”.
 */
function speaksOf(sentence: Sentence, entry: IndexedEvent, index: EventIndex): boolean {
  const { event, keywords } = entry;
  const core = event.core.filter((id) => sentence.people.has(id)).length;
  const others = event.others.filter((id) => sentence.people.has(id)).length;
  const told = sentence.keywords.filter(({ keyword }) => keywords.has(keyword));
  if (isContradicted(sentence, entry, told)) return false;
  if (core > 1 || (core > 0 && others > 0)) return true;
  const words = told.filter(({ keyword }) => event.partOf === undefined || keywords.get(keyword) === false);
  if (words.length === 0) return false;
  if (event.partOf === undefined && event.core.length < 2 && core + others > 0) return true;
  const single = words.filter(({ written }) => !/\s/.test(written));
  if (single.some(({ at }) => pointsBack(sentence.words, at))) return true;
  const body = event.organisations.some((id) => sentence.organisations.has(id));
  const several = new Set(words.map((w) => w.keyword)).size > 1 && words.some((w) => keywords.get(w.keyword));
  const first = sentence.zone === 'title' || sentence.zone === 'opening';
  return isSetting(entry, sentence.places, index) && (several || first || (body && single.length > 0));
}

/** At most so many words are quoted as the reason. */
const QUOTED = 4;

function evidenceOf(article: Told, { entry, proofs }: Candidate): Evidence {
  const { event } = entry;
  const sentences = proofs.map(({ sentence }) => sentence);
  const named = (ids: readonly string[], kind: 'people' | 'places'): string[] =>
    [...new Set(ids)].filter((id) => sentences.some((sentence) => sentence[kind].has(id)));
  const words = new Map(proofs.flatMap((proof) => proof.words.map(({ written }) => [fold(written), written] as const)));
  const date = proofs.find((proof) => proof.date?.edtf !== undefined)?.date?.edtf;
  const days = daysAfter(article, event);
  return {
    people: named([...event.core, ...event.others], 'people'),
    places: named(event.where === undefined ? entry.settings : [event.where, ...entry.settings], 'places'),
    words: [...words.values()].slice(0, QUOTED),
    ...(date !== undefined && { date }),
    ...(days !== undefined && { days }),
  };
}

function daysAfter(article: Told, { date }: IndexedEvent['event']): number | undefined {
  // Of a span whose end is not known, the start is the last day that is.
  const end = date.end ? lastKnownDay(date) : date.start?.day === undefined ? undefined : firstDay(date);
  const published = isoDay(article.date);
  return end === undefined || published === undefined ? undefined : daysBetween(end, published);
}

const byRole = (a: Coverage, b: Coverage): number => Number(a.role === 'mentions') - Number(b.role === 'mentions');
const firstBlock = ({ blocks }: Coverage, order: ReadonlyMap<string, number>): number => order.get(blocks[0]!)!;

// ───────────────────────── the editor's word

/**
 * Declared and suggested coverage of one article as one list, declared first. A declared link stands as the editor
 * wrote it; without blocks it takes those that the program found, and the program's reasons in any case.
 * `notEvents` takes out what was suggested, and what was declared as well.
 */
export function mergeCoverage(
  article: string,
  declared: readonly DeclaredCoverage[],
  suggested: readonly Coverage[],
  notEvents: readonly string[],
): Coverage[] {
  const found = new Map(suggested.map((coverage) => [coverage.event, coverage]));
  const confirmed = declared.map(({ event, role, blocks }): Coverage => {
    const own = found.get(event);
    const shown = blocks.length > 0 ? blocks : (own?.blocks ?? []);
    return {
      article,
      event,
      role,
      source: 'declared',
      blocks: shown,
      ...(own?.evidence && { evidence: own.evidence }),
    };
  });
  const known = new Set(declared.map(({ event }) => event));
  return [...confirmed, ...suggested.filter(({ event }) => !known.has(event))].filter(
    ({ event }) => !notEvents.includes(event),
  );
}
