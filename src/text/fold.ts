/**
 * The one fold for matching and search: two spellings that a reader takes for the same word fold to the same letters.
 * Not for sorting (which keeps letters apart) and not for anchors (which must never change). Pure and free of Node:
 * the search page runs it too.
 *
 * What is left: lower-case letters and ASCII digits, words apart by one space, nothing at either end.
 */

/**
 * Written or left out at will, so dropped: Arabic vowel signs, Quranic signs and tatweel (Lucene's ArabicNormalizer),
 * Hebrew points, Latin diacritics, variation selectors, zero-width and bidi controls, the soft hyphen, and the
 * modifier letters that transliterations write for hamza and ʿayn. Marks of other scripts are vowels and stay.
 */
const DROPPED =
  /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u08D3-\u08FF\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE00-\uFE0F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u02B9-\u02BF\u02C8]/u;

/** Kept as they are: letters, decimal digits and the marks that `DROPPED` leaves. Anything else parts words. */
const KEPT = /[\p{L}\p{M}\p{Nd}]/u;

/**
 * One letter for the forms that writers interchange. A hamza on a letter is a mark and falls with Unicode's
 * decomposition (أ إ آ → ا, ؤ → و, ئ → ي); a hamza that stands alone is a letter and stays. Alef, ى and ة are
 * Lucene's ArabicNormalizer, ک ی ہ ے its PersianNormalizer; پ چ ژ گ ڤ go to what Arabic papers print for them
 * (نژاد → نجاد). The Latin letters are those that do not decompose.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ...sameAs('ا', 'ٱٲٳٵ'),
  ...sameAs('ي', 'ىیۍێېےۓ'),
  ...sameAs('ه', 'ةۀەہۂۃھ'),
  ...sameAs('ك', 'کڪګڭگ'),
  ...sameAs('و', 'ۆۇۈۋ'),
  ...sameAs('ب', 'پ'),
  ...sameAs('ج', 'چژ'),
  ...sameAs('ف', 'ڤڥڢ'),
  ...sameAs('ق', 'ڨ'),
  ...sameAs('ن', 'ں'),
  ...sameAs('ر', 'ڕ'),
  ...sameAs('ل', 'ڵ'),
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i', ŋ: 'n', ς: 'σ' },
};

const DIGIT = /\p{Nd}/u;
const SPACE = ' ';
const APOSTROPHES = new Set(["'", '’', '‘', 'ʼ', '`', '´']);
const LATIN = /[a-z]/;

/** Folded letters and, for each UTF-16 unit of them, where they stand in the original. */
export interface Folded {
  readonly text: string;
  /**
   * `at[i]`: UTF-16 offset in the original of the character that gave unit `i`; one entry more for the end of the
   * last word, its trailing marks included. So folded `[from, to)` that ends with a word is original
   * `[at[from], at[to])`.
   */
  readonly at: Uint32Array;
}

/** «ﺑﻮﺗﻴﻦُ» → «بوتين», “Raʾīsī” → “raisi”. */
export function fold(text: string): string {
  return foldNoting(text).text;
}

/** The same with offsets, so that a hit in the folded text can be shown in the original. */
export function foldWithOffsets(text: string): Folded {
  const { text: folded, noted } = foldNoting(text);
  return { text: folded, at: noted.slice(0, folded.length + 1) };
}

/** Offsets of the text that is being folded; one array for all texts. */
let offsets = new Uint32Array(4096);

/** Folds letter by letter; letters that stay as they are (nearly all) are taken over together. `noted`: until the next call. */
function foldNoting(text: string): { readonly text: string; readonly noted: Uint32Array } {
  if (offsets.length <= text.length) offsets = new Uint32Array(text.length * 2);
  let out = '';
  let length = 0;
  let last = BLANK;
  /** What is before this is in `out`. */
  let taken = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let code = CODES[unit]!;
    if (code === UNKNOWN) code = learn(unit);
    if (code === BLANK && (last === BLANK || joins(text, i, last))) code = NOTHING;
    // مسئول is the older spelling of مسؤول.
    else if (unit === 0x0626 && text.charCodeAt(i + 1) === 0x0648) code = 0x0648;
    if (code === unit) {
      offsets[length++] = i;
      last = code;
      continue;
    }
    if (taken < i) out += text.slice(taken, i);
    taken = i + 1;
    if (code === NOTHING) continue;
    if (code !== SEVERAL) {
      out += String.fromCharCode(code);
      offsets[length++] = i;
      last = code;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(i)!);
    const piece = foldCharacter(character);
    taken = i + character.length;
    if (piece !== '' && (piece !== SPACE || last !== BLANK)) {
      out += piece;
      if (offsets.length <= length + piece.length + text.length - i) offsets = grown(offsets);
      offsets.fill(i, length, length + piece.length);
      length += piece.length;
      last = piece.charCodeAt(piece.length - 1);
    }
    i = taken - 1;
  }
  out += text.slice(taken);
  if (length > 0 && last === BLANK) return { text: out.slice(0, -1), noted: offsets };
  offsets[length] = text.length;
  return { text: out, noted: offsets };
}

/**
 * An apostrophe inside a name (Ra'isi, Mas’oud) joins its halves; before a final s (Iran's) and after one letter
 * (l'Iran, O'Brien) it parts words.
 */
function joins(text: string, offset: number, last: number): boolean {
  if (!APOSTROPHES.has(text[offset]!) || !LATIN.test(String.fromCharCode(last))) return false;
  const isLatin = (at: number): boolean => LATIN.test(foldCharacter(text[at]!));
  if (offset + 1 >= text.length || !isLatin(offset + 1)) return false;
  if (offset < 2 || !isLatin(offset - 2)) return false;
  const possessive = /[sS]/.test(text[offset + 1]!) && (offset + 2 >= text.length || !isLatin(offset + 2));
  return !possessive;
}

/** For each UTF-16 unit the one that it folds to, or one of the numbers below; filled as units are met. */
const CODES = new Int32Array(0x10000).fill(-1);
const UNKNOWN = -1;
/** A letter of several units, or half of one. */
const SEVERAL = -2;
const NOTHING = -3;
const BLANK = 0x20;

function learn(unit: number): number {
  const piece = foldCharacter(String.fromCharCode(unit));
  const isHalf = unit >= 0xd800 && unit <= 0xdbff;
  const code = isHalf || piece.length > 1 ? SEVERAL : piece === '' ? NOTHING : piece.charCodeAt(0);
  CODES[unit] = code;
  return code;
}

/** One code point: '' where it is dropped, a space where it parts words. */
function foldCharacter(character: string): string {
  if (DROPPED.test(character)) return '';
  if (!KEPT.test(character)) return SPACE;
  let out = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFD')) {
    if (DROPPED.test(part)) continue;
    out += KEPT.test(part) ? (digitOf(part) ?? LETTERS[part] ?? part) : SPACE;
  }
  // A vowel sign in isolated form is a space and a mark, so nothing; a ligature of whole words (ﷺ) parts its neighbours.
  const piece = out.trim();
  return piece.includes(SPACE) ? SPACE : piece.normalize('NFC');
}

/** Arabic, Persian, Devanagari … digits: Unicode keeps decimal digits in runs of ten, zero first. */
function digitOf(character: string): string | undefined {
  if (!DIGIT.test(character)) return undefined;
  const code = character.codePointAt(0)!;
  let zero = code;
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

function sameAs(letter: string, forms: string): Record<string, string> {
  return Object.fromEntries([...forms].map((form) => [form, letter]));
}

function grown(small: Uint32Array): Uint32Array<ArrayBuffer> {
  const bigger = new Uint32Array(small.length * 2);
  bigger.set(small);
  return bigger;
}
