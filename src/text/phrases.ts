/**
 * Many phrases looked for at once. Names begin and end at word edges, so the search walks words down a tree of words:
 * exact edges, proclitics read where Arabic writes them, and no automaton over letters.
 */
import { nameReadings, type Reading, remembered, type Word, wordsOf } from './words.ts';

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
  readonly root: Branch<T>;
  readonly readings: (word: string) => readonly Reading[];
  /** By word: nearly all words begin nothing, in any of their readings. */
  readonly starts: Map<string, readonly Start<T>[]>;
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
  return { root, readings, starts: new Map() };
}

/** Every occurrence of every phrase, overlaps included, by position. */
export function findPhrases<T>(tree: PhraseTree<T>, words: readonly Word[]): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  if (tree.root.next.size === 0) return hits;
  const startsOf = (word: string): readonly Start<T>[] =>
    tree.readings(word).flatMap(({ text, skip }) => {
      const branch = tree.root.next.get(text);
      return branch ? [{ branch, skip }] : [];
    });
  for (let from = 0; from < words.length; from++) {
    for (const { branch: first, skip } of remembered(tree.starts, words[from]!.text, startsOf)) {
      let branch: Branch<T> | undefined = first;
      for (let to = from + 1; branch; to++) {
        for (const data of branch.ends) hits.push({ data, from, to, skip });
        branch = branch.next.get(words[to]?.text ?? '');
      }
    }
  }
  return hits;
}
