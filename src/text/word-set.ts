/**
 * Which words a text has, small enough to keep for every story of an archive: a new name or event then concerns the
 * stories that have its words, and no others are read.
 */
import { keywordReadings } from './event-words.ts';
import { perWord, readWords, wordsOf } from './words.ts';

/** 32-bit hashes of folded words, sorted. Two words may share one: it says “perhaps”, and “no” for certain. */
export type WordSet = Uint32Array;

/** The words of texts, and what each may be read as: «وبموسكو» is «موسكو» too. */
export function wordSetOf(texts: Iterable<string>): WordSet {
  const seen = new Set<number>();
  const hashes: number[] = [];
  for (const text of texts) {
    for (const word of readWords(text)) {
      if (seen.has(word.number)) continue;
      seen.add(word.number);
      for (const hash of hashesOf(word)) hashes.push(hash);
    }
  }
  const sorted = new Uint32Array(hashes).sort();
  let count = 0;
  for (const hash of sorted) if (count === 0 || hash !== sorted[count - 1]) sorted[count++] = hash;
  return sorted.slice(0, count);
}

/** Of all that a word may be read as. */
const hashesOf = perWord(({ text, readings }): Uint32Array => {
  const read = [...readings, ...keywordReadings(text)];
  return Uint32Array.from(new Set(read.map((reading) => hashOf(reading.text))));
});

/** What to look for of a name or phrase. */
export const wordsToFind = (phrase: string): readonly number[] => wordsOf(phrase).map(({ text }) => hashOf(text));

/** False where some word of the phrase is surely not there. */
export const mayHold = (set: WordSet, phrase: readonly number[]): boolean =>
  phrase.length > 0 && phrase.every((hash) => has(set, hash));

function has(set: WordSet, hash: number): boolean {
  let low = 0;
  let high = set.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = set[middle]!;
    if (value === hash) return true;
    if (value < hash) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
