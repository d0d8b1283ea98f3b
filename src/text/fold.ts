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
  let out = '';
  eachFolded(text, (piece) => {
    out += piece;
  });
  return out.endsWith(SPACE) ? out.slice(0, -1) : out;
}

/** The same with offsets, so that a hit in the folded text can be shown in the original. */
export function foldWithOffsets(text: string): Folded {
  let out = '';
  let at = new Uint32Array(text.length + 8);
  eachFolded(text, (piece, offset) => {
    if (out.length + piece.length >= at.length) at = grown(at, out.length + piece.length);
    for (let i = 0; i < piece.length; i++) at[out.length + i] = offset;
    out += piece;
  });
  if (out.endsWith(SPACE)) out = out.slice(0, -1);
  else at[out.length] = text.length;
  return { text: out, at: at.subarray(0, out.length + 1) };
}

/** Calls `emit` for every piece of the folded text in order; a space only after a letter, so one may be left at the end. */
function eachFolded(text: string, emit: (piece: string, offset: number) => void): void {
  let last = SPACE;
  for (let i = 0; i < text.length; ) {
    const start = i;
    const unit = text.charCodeAt(i);
    let piece: string;
    if (unit >= 0xd800 && unit <= 0xdbff) {
      const character = String.fromCodePoint(text.codePointAt(i)!);
      i += character.length;
      piece = foldCharacter(character);
    } else {
      i++;
      piece = UNITS[unit] ?? foldUnit(unit);
    }
    if (piece === '') continue;
    if (piece === SPACE) {
      if (last === SPACE || joins(text, start, last)) continue;
    } else if (unit === 0x0626 && text.charCodeAt(i) === 0x0648) {
      piece = 'و'; // مسئول is the older spelling of مسؤول.
    }
    emit(piece, start);
    last = piece[piece.length - 1]!;
  }
}

/**
 * An apostrophe inside a name (Ra'isi, Mas’oud) joins its halves; before a final s (Iran's) and after one letter
 * (l'Iran, O'Brien) it parts words.
 */
function joins(text: string, offset: number, last: string): boolean {
  if (!APOSTROPHES.has(text[offset]!) || !LATIN.test(last)) return false;
  const isLatin = (at: number): boolean => LATIN.test(UNITS[text.charCodeAt(at)] ?? foldUnit(text.charCodeAt(at)));
  if (offset + 1 >= text.length || !isLatin(offset + 1)) return false;
  if (offset < 2 || !isLatin(offset - 2)) return false;
  const possessive = /[sS]/.test(text[offset + 1]!) && (offset + 2 >= text.length || !isLatin(offset + 2));
  return !possessive;
}

/** Folded forms of single UTF-16 units, filled as they are met: folding is then one look-up per unit. */
const UNITS: (string | undefined)[] = new Array<string | undefined>(0x10000);

function foldUnit(unit: number): string {
  const piece = foldCharacter(String.fromCharCode(unit));
  UNITS[unit] = piece;
  return piece;
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

function grown(at: Uint32Array<ArrayBuffer>, needed: number): Uint32Array<ArrayBuffer> {
  const bigger = new Uint32Array(Math.max(needed + 8, at.length * 2));
  bigger.set(at);
  return bigger;
}
