/** Which of the events that an article shows it is about, and which it mentions. */
import { isBackground } from '../text/event-words.ts';
import type { EventIndex, IndexedEvent } from './event-index.ts';
import { TITLE_BLOCK } from './mentions.ts';
import type { Sentence } from './passages.ts';
import type { Age, Proof } from './proof.ts';

/** The longest span that one article can report. */
const REPORTABLE = 100;

/** An event that an article shows. */
export interface Candidate {
  readonly entry: IndexedEvent;
  readonly age: Age;
  readonly proofs: readonly Proof[];
}

/** Told for itself, not as what went before something else. */
export const isPlain = ({ background }: Proof): boolean => !background;

/**
 * What the article is about: of the fresh events that its title or opening tells (or its head, and then at length), the
 * one with the most behind it, together with the greater event that it is a part of and that one's other parts.
 */
export function reportedAmong(candidates: readonly Candidate[], sentences: readonly Sentence[]): ReadonlySet<string> {
  const weights = new Map<string, number>();
  for (const candidate of candidates.filter(isReportable)) {
    if (!isToldFirst(candidate, sentences)) continue;
    const { root } = candidate.entry;
    const weight = candidate.proofs.filter(isPlain).reduce((sum, proof) => sum + weightOf(proof), 0);
    weights.set(root, (weights.get(root) ?? 0) + weight);
  }
  const [root] = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
  const family = candidates.filter((candidate) => candidate.entry.root === root && isReportable(candidate));
  const parts = family.filter(({ proofs }) => proofs.some((proof) => isPlain(proof) && !proof.future));
  const leading = family.filter((candidate) => isToldFirst(candidate, sentences) && candidate.proofs.some(isPlain));
  return new Set(
    [...parts, ...leading.filter(({ entry }) => entry.event.partOf === undefined)].map(({ entry }) => entry.event.id),
  );
}

function isReportable({ age, entry }: Candidate): boolean {
  return age === 'fresh' && entry.last - entry.first <= REPORTABLE;
}

function isToldFirst({ proofs, entry }: Candidate, sentences: readonly Sentence[]): boolean {
  if (!fitsTitle(entry, sentences)) return false;
  const plain = proofs.filter(isPlain);
  if (plain.some(({ sentence }) => sentence.zone === 'title' || sentence.zone === 'opening')) return true;
  const naming = new Set(
    sentences.filter(({ people }) => entry.event.core.some((id) => people.has(id))).map(({ block }) => block),
  );
  return plain.some(({ sentence }) => sentence.zone === 'head') && naming.size >= 3;
}

/**
 * A title that names other people, or an event without people, must have a word of the event; and where all its words
 * of the event are background, so is the event: “Putin thanks Erdogan for support after Wagner mutiny”.
 */
function fitsTitle({ event, keywords }: IndexedEvent, sentences: readonly Sentence[]): boolean {
  const title = sentences.filter(({ block }) => block === TITLE_BLOCK);
  if (title.length === 0) return true;
  const words = title.flatMap((sentence) =>
    [
      ...sentence.keywords.filter(({ keyword }) => keywords.has(keyword)),
      ...sentence.phrases.filter(({ entry }) => entry.event === event),
    ].map(({ at }) => isBackground(sentence.words, sentence.from, at)),
  );
  if (words.length > 0) return words.includes(false);
  const named = title.flatMap(({ people }) => [...people]);
  const namesOthers = named.length > 0 && ![...event.core, ...event.others].some((id) => named.includes(id));
  return event.core.length > 0 && !namesOthers;
}

const WEIGHT = { title: 3, opening: 2, head: 1, rest: 1 };
const weightOf = ({ sentence, score }: Proof): number => WEIGHT[sentence.zone] * score;

/** The events that an event is a part of, nearest first. */
export function greaterEvents(id: string, index: EventIndex): string[] {
  const greater: string[] = [];
  for (let up = index.events.get(id)?.event.partOf; up !== undefined && !greater.includes(up); ) {
    greater.push(up);
    up = index.events.get(up)?.event.partOf;
  }
  return greater.filter((event) => index.events.has(event));
}

/** Who reports a part reports the whole: greater events that nothing else pointed to, with the part's proofs. */
export function missingParents(
  candidates: readonly Candidate[],
  told: ReadonlySet<string>,
  index: EventIndex,
): Candidate[] {
  const known = new Set(candidates.map(({ entry }) => entry.event.id));
  const missing = new Map<string, Candidate>();
  for (const candidate of candidates.filter(({ entry }) => told.has(entry.event.id))) {
    for (const id of greaterEvents(candidate.entry.event.id, index)) {
      if (!known.has(id)) missing.set(id, { ...candidate, entry: index.events.get(id)! });
    }
  }
  return [...missing.values()];
}
