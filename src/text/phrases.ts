/**
 * Many phrases looked for at once. Names begin and end at word edges, so the search walks words down a tree of words:
 * exact edges, proclitics read where Arabic writes them, and no automaton over letters.
 */
import { type Folded, fold, foldWithOffsets } from './fold.ts';

/** A word of a folded text, `[start, end)` in the folded text's UTF-16 units. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Its `nameReadings`: looked up once for each place where it stands, and asked for by many. */
  readonly readings: readonly Reading[];
}

/** What a written word may be a form of. */
export interface Reading {
  readonly text: string;
  /** Units before the name: 2 in «وبموسكو». */
  readonly skip: number;
}

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

/** Phrases by their words; build it with `growTree`. */
export type PhraseTree<T> = Branch<T>;

/** A tree of phrases. They are folded here; a phrase without a letter is left out. */
export function growTree<T>(phrases: Iterable<readonly [phrase: string, data: T]>): PhraseTree<T> {
  const root: Branch<T> = { next: new Map(), ends: [] };
  for (const [phrase, data] of phrases) {
    let branch = root;
    for (const { text } of wordsOf(fold(phrase))) {
      const next: Branch<T> = branch.next.get(text) ?? { next: new Map(), ends: [] };
      branch.next.set(text, next);
      branch = next;
    }
    if (branch !== root) branch.ends.push(data);
  }
  return root;
}

/** Every occurrence of every phrase, overlaps included, by position. `readings` says what the first word may be. */
export function findPhrases<T>(
  tree: PhraseTree<T>,
  words: readonly Word[],
  readings: (word: Word) => readonly Reading[] = (word) => word.readings,
): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  if (tree.next.size === 0) return hits;
  for (let from = 0; from < words.length; from++) {
    for (const { text, skip } of readings(words[from]!)) {
      let branch = tree.next.get(text);
      for (let to = from + 1; branch; to++) {
        for (const data of branch.ends) hits.push({ data, from, to, skip });
        branch = branch.next.get(words[to]?.text ?? '');
      }
    }
  }
  return hits;
}

/** A text as it is matched: folded, and in words. */
export interface FoldedWords {
  readonly folded: Folded;
  readonly words: readonly Word[];
}

/** Letters of the texts that are kept: an article’s blocks are read for its names and then for its events. */
const KEPT_LETTERS = 20_000;
const LATELY_READ = new Map<string, FoldedWords>();
let keptLetters = 0;

/** Folds a text and parts it into words; of the texts that came last it is known still. */
export function readWords(text: string): FoldedWords {
  const known = LATELY_READ.get(text);
  if (known) return known;
  keptLetters += text.length;
  if (keptLetters > KEPT_LETTERS) {
    LATELY_READ.clear();
    keptLetters = text.length;
  }
  const folded = foldWithOffsets(text);
  const read = { folded, words: wordsOf(folded.text) };
  LATELY_READ.set(text, read);
  return read;
}

/** The words of a folded text: apart at spaces and where Arabic letters meet others («الـBBC» is «ال» and “bbc”). */
export function wordsOf(folded: string): Word[] {
  const words: Word[] = [];
  let start = 0;
  const push = (end: number): void => {
    if (end > start) {
      const readings = nameReadings(folded.slice(start, end));
      // The first reading is the word itself: one string for all its places.
      words.push({ text: readings[0]!.text, start, end, readings });
    }
    start = end;
  };
  let wasArabic = false;
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    if (unit === 0x20) {
      push(i);
      start = i + 1;
      continue;
    }
    const isArabic = isArabicUnit(unit);
    if (i > start && isArabic !== wasArabic) push(i);
    wasArabic = isArabic;
  }
  push(folded.length);
  return words;
}

/** Whether a folded word is in Arabic letters. */
export function isArabicWord(word: string): boolean {
  return isArabicUnit(word.charCodeAt(0));
}

function isArabicUnit(unit: number): boolean {
  return unit >= 0x0600 && unit <= 0x08ff;
}

/**
 * The names that a word may stand for, the whole word first. Arabic writes و or ف (and, so) and then ب, ل or ك
 * (in, to, like) together with a name; ل and a name in ال contract: «لل» + «كرملين» is «الكرملين», «للجنة» is «اللجنة».
 * Nothing else may stand before a name: «ووطهران» and «الروسيا» are no names.
 */
export function nameReadings(word: string): readonly Reading[] {
  return remembered(NAME_READINGS, word, readName);
}

/** Whether a word, with or without a proclitic, is one of those known. */
export function readsAs(word: Word | undefined, known: ReadonlySet<string>): boolean {
  return word?.readings.some(({ text }) => known.has(text)) ?? false;
}

const NAME_READINGS = new Map<string, readonly Reading[]>();
/** Texts repeat their words; so many different ones are kept. */
const REMEMBERED = 50_000;

/** `read(word)`, computed once per word while the memory lasts. */
export function remembered(
  memory: Map<string, readonly Reading[]>,
  word: string,
  read: (word: string) => readonly Reading[],
): readonly Reading[] {
  const known = memory.get(word);
  if (known) return known;
  if (memory.size >= REMEMBERED) memory.clear();
  const readings = read(word);
  memory.set(word, readings);
  return readings;
}

function readName(word: string): readonly Reading[] {
  const readings: Reading[] = [{ text: word, skip: 0 }];
  if (!isArabicWord(word)) return readings;
  const conjunction = 'وف'.includes(word[0]!) ? 1 : 0;
  for (const skip of conjunction ? [0, 1] : [0]) {
    const rest = word.slice(skip);
    if (rest.length < 3) continue;
    if (skip) readings.push({ text: rest, skip });
    if ('بلك'.includes(rest[0]!)) readings.push({ text: rest.slice(1), skip: skip + 1 });
    if (rest.startsWith('لل')) {
      readings.push({ text: `ال${rest.slice(2)}`, skip }, { text: `الل${rest.slice(2)}`, skip });
    }
  }
  return readings;
}

/** Where words `[from, to)` stand in the original; `skip` units of the first word are left out. */
export function originalSpan(
  { at }: Folded,
  words: readonly Word[],
  { from, to, skip }: { readonly from: number; readonly to: number; readonly skip: number },
): { readonly start: number; readonly end: number } {
  return { start: at[words[from]!.start + skip]!, end: at[words[to - 1]!.end]! };
}

/** What stands between word `index` and the one before it in the original: spaces, quotes, a comma; '' at the start. */
export function gapBefore(text: string, { at }: Folded, words: readonly Word[], index: number): string {
  const before = words[index - 1];
  const word = words[index];
  return before && word ? text.slice(at[before.end], at[word.start]) : '';
}

/** The same for every word of a text. */
export function gapsBefore(text: string, folded: Folded, words: readonly Word[]): string[] {
  return words.map((_, index) => gapBefore(text, folded, words, index));
}
