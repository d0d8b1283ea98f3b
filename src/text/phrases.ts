/**
 * Many phrases looked for at once. Names begin and end at word edges, so the search walks words down a tree of words:
 * exact edges, proclitics read where Arabic writes them, and no automaton over letters.
 */
import { nameReadings, perWord, type Reading, type Word, wordsOf } from './words.ts';

export interface PhraseHit<T> {
  readonly data: T;
  /** Words `[from, to)` of the text. */
  readonly from: number;
  readonly to: number;
  /** Units of the first word that stand before the phrase. */
  readonly skip: number;
}

interface Branch<T> {
  readonly next: Map<string, Branch<T>>;
  readonly ends: T[];
}

/** What a word begins, read in one of its ways. */
interface Start<T> {
  readonly branch: Branch<T>;
  readonly skip: number;
}

/** Phrases by their words; build it with `growTree`. */
export interface PhraseTree<T> {
  readonly isEmpty: boolean;
  /** Nearly all words begin nothing, in any of their readings. */
  readonly startsAt: (word: Word) => readonly Start<T>[];
}

/**
 * A tree of phrases. They are folded here; a phrase without a letter is left out. `readings` says what the first word
 * of a phrase may be written as.
 */
export function growTree<T>(
  phrases: Iterable<readonly [phrase: string, data: T]>,
  readings: (word: string) => readonly Reading[] = nameReadings,
): PhraseTree<T> {
  const root: Branch<T> = { next: new Map(), ends: [] };
  for (const [phrase, data] of phrases) {
    let branch = root;
    for (const { text } of wordsOf(phrase)) {
      const next: Branch<T> = branch.next.get(text) ?? { next: new Map(), ends: [] };
      branch.next.set(text, next);
      branch = next;
    }
    if (branch !== root) branch.ends.push(data);
  }
  const startsAt = ({ text: word }: Word): Start<T>[] =>
    readings(word).flatMap(({ text, skip }) => {
      const branch = root.next.get(text);
      return branch ? [{ branch, skip }] : [];
    });
  return { isEmpty: root.next.size === 0, startsAt: perWord(startsAt) };
}

/** Every occurrence of every phrase, overlaps included, by position. */
export function findPhrases<T>(tree: PhraseTree<T>, words: readonly Word[]): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  if (tree.isEmpty) return hits;
  for (let from = 0; from < words.length; from++) {
    for (const { branch: first, skip } of tree.startsAt(words[from]!)) {
      let branch: Branch<T> | undefined = first;
      for (let to = from + 1; branch; to++) {
        for (const data of branch.ends) hits.push({ data, from, to, skip });
        branch = branch.next.get(words[to]?.text ?? '');
      }
    }
  }
  return hits;
}
