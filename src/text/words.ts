/** The words of a text as they are matched: folded, with their place in the text, and what each may be read as. */
import { foldWithOffsets } from './fold.ts';

/** A word and where it stands: `[start, end)` in the text as it is written, the marks that follow it included. */
export interface Word {
  /** Folded. One string for all its places. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Its `nameReadings`: looked up once for each place where it stands, and asked for by many. */
  readonly readings: readonly Reading[];
  /** Where each folded letter stands, counted from `start`. */
  readonly letters: Uint32Array;
  /** One number for all its places (seldom another later on), and never that of another word. */
  readonly number: number;
}

/** What a written word may be a form of. */
export interface Reading {
  readonly text: string;
  /** Units before the name: 2 in «وبموسكو». */
  readonly skip: number;
}

/** Letters of the texts that are kept: an article’s blocks are read for its names, its events and its words. */
const KEPT_LETTERS = 20_000;
const LATELY_READ = new Map<string, readonly Word[]>();
let keptLetters = 0;

/** The words of a text, as `wordsOf` gives them; of the texts that came last they are known still. */
export function readWords(text: string): readonly Word[] {
  const known = LATELY_READ.get(text);
  if (known) return known;
  keptLetters += text.length;
  if (keptLetters > KEPT_LETTERS) {
    LATELY_READ.clear();
    keptLetters = text.length;
  }
  const words = wordsOf(text);
  LATELY_READ.set(text, words);
  return words;
}

/**
 * The words of a text: apart where the fold parts them and where Arabic letters meet others («الـBBC» is «ال» and
 * “bbc”). Nothing folds in another way because of what stands beyond a space, and texts repeat what stands between
 * two: each such piece is folded once.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let from = 0; from < text.length; ) {
    const space = text.indexOf(' ', from);
    const to = space < 0 ? text.length : space;
    if (to > from)
      for (const { text: folded, start, end, readings, letters, number } of wordsOfPiece(text.slice(from, to)))
        words.push({ text: folded, start: from + start, end: from + end, readings, letters, number });
    from = to + 1;
  }
  return words;
}

const PIECES = new Map<string, readonly Word[]>();

/** A longer piece is hardly a word, and is not kept. */
const LONGEST = 64;

const wordsOfPiece = (piece: string): readonly Word[] =>
  piece.length > LONGEST ? readPiece(piece) : remembered(PIECES, piece, readPiece);

function readPiece(piece: string): Word[] {
  const { text: folded, at } = foldWithOffsets(piece);
  const words: Word[] = [];
  let from = 0;
  const push = (to: number): void => {
    if (to > from) {
      const { readings, number } = remembered(SPELLINGS, folded.slice(from, to), readSpelling);
      const start = at[from]!;
      const letters = at.slice(from, to).map((offset) => offset - start);
      // The first reading is the word itself.
      words.push({ text: readings[0]!.text, start, end: at[to]!, readings, letters, number });
    }
    from = to;
  };
  let wasArabic = false;
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    if (unit === 0x20) {
      push(i);
      from = i + 1;
      continue;
    }
    const isArabic = isArabicUnit(unit);
    if (i > from && isArabic !== wasArabic) push(i);
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

// ───────────────────────── what a word may be

/**
 * The names that a word may stand for, the whole word first. Arabic writes و or ف (and, so) and then ب, ل or ك
 * (in, to, like) together with a name; ل and a name in ال contract: «لل» + «كرملين» is «الكرملين», «للجنة» is «اللجنة».
 * Nothing else may stand before a name: «ووطهران» and «الروسيا» are no names.
 */
export function nameReadings(word: string): readonly Reading[] {
  return remembered(SPELLINGS, word, readSpelling).readings;
}

interface Spelling {
  readonly readings: readonly Reading[];
  readonly number: number;
}

const SPELLINGS = new Map<string, Spelling>();
let spellings = 0;

const readSpelling = (word: string): Spelling => ({ readings: readName(word), number: spellings++ });

/** Whether a word, with or without a proclitic, is one of those known. */
export function readsAs(word: Word | undefined, known: ReadonlySet<string>): boolean {
  return word?.readings.some(({ text }) => known.has(text)) ?? false;
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

/** Texts repeat their words; so many different ones are kept. */
const REMEMBERED = 50_000;

/** `read(word)`, computed once per word while the memory lasts. */
export function remembered<T>(memory: Map<string, T>, word: string, read: (word: string) => T): T {
  const known = memory.get(word);
  if (known !== undefined) return known;
  if (memory.size >= REMEMBERED) memory.clear();
  const fresh = read(word);
  memory.set(word, fresh);
  return fresh;
}

/** `find(word)`, which depends on its text alone and is asked of all words of all texts: found once per word. */
export function perWord<T extends {}>(find: (word: Word) => T): (word: Word) => T {
  const found: (T | undefined)[] = [];
  return (word) => {
    const known = found[word.number];
    if (known !== undefined) return known;
    while (found.length <= word.number) found.push(undefined);
    const fresh = find(word);
    found[word.number] = fresh;
    return fresh;
  };
}

// ───────────────────────── where words stand

/** Where words `[from, to)` stand in their text; `skip` units of the first word are left out. */
export function originalSpan(
  words: readonly Word[],
  { from, to, skip }: { readonly from: number; readonly to: number; readonly skip: number },
): { readonly start: number; readonly end: number } {
  const first = words[from]!;
  return { start: first.start + first.letters[skip]!, end: words[to - 1]!.end };
}

/** What stands between word `index` and the one before it in their text: spaces, quotes, a comma; '' at the start. */
export function gapBefore(text: string, words: readonly Word[], index: number): string {
  const before = words[index - 1];
  const word = words[index];
  return before && word ? text.slice(before.end, word.start) : '';
}

/** The same for every word of a text. */
export function gapsBefore(text: string, words: readonly Word[]): string[] {
  return words.map((_, index) => gapBefore(text, words, index));
}
