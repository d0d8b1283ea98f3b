import type { Order } from './language.ts';

/** What an alphabet knows about order. */
export interface Alphabet {
  /** Its letters, in order. */
  readonly letters: string;
  /** Letters that count as others: `{ أ: 'ا' }`. */
  readonly folds: Readonly<Record<string, string>>;
  /** What does not count at the start of a name: «ال», “The ”. */
  readonly article?: RegExp;
}

/** Letters of other alphabets come after the language's own, each in the order of Unicode. */
const FOREIGN = '\uE000';

/** Digits and signs stand under this mark in an index. */
export const NO_LETTER = '#';

/**
 * Alphabetical order from an alphabet of the language's own: no collator, whose tables change with the Node version.
 * `key('الكرملين')` begins with ك; harakat, tatweel, accents and marks do not count; names in other scripts follow.
 */
export function alphabeticalOrder(alphabet: Alphabet): Order {
  const letters = [...alphabet.letters];
  const rank = new Map(letters.map((letter, i) => [letter, String.fromCharCode(0x100 + i)]));
  const key = (text: string): string =>
    [...plainLetters(text, alphabet)].map((c) => rank.get(c) ?? (isPlain(c) ? c : FOREIGN + c)).join('');
  return { key, initial: (text) => initialOf(plainLetters(text, alphabet)) };
}

/** Two names in a language's order; equal keys are told apart by the names themselves. */
export function compareNames(order: Order, a: string, b: string): number {
  return compareText(order.key(a), order.key(b)) || compareText(a, b);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Lower-case letters, digits and single spaces; folded, without article, marks and signs. */
function plainLetters(text: string, { letters, folds, article }: Alphabet): string {
  // Composed first, so that harakat go and the hamza of «ألمانيا» stays: its «أل» is no article.
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0640\p{M}]/gu, '');
  const words = bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const named = article ? words.replace(article, '') || words : words;
  return [...named].map((c) => folds[c] ?? (letters.includes(c) ? c : plainLetter(c))).join('');
}

/** `é` → `e`, `٣` → `3`. */
function plainLetter(c: string): string {
  if (/[٠-٩۰-۹]/.test(c)) return String(c.charCodeAt(0) & 0xf);
  return c.normalize('NFD').replace(/\p{M}/gu, '');
}

function initialOf(letters: string): string {
  const first = [...letters][0] ?? NO_LETTER;
  return /\p{L}/u.test(first) ? first.toUpperCase() : NO_LETTER;
}

/** A space or a digit: before all letters. */
function isPlain(c: string): boolean {
  return c === ' ' || (c >= '0' && c <= '9');
}
