import { type Alphabet, alphabets } from './alphabets.ts';
import type { Script } from './scripts.ts';
import { cyrillicWords } from './words/cyrillic.ts';
import { latinWords } from './words/latin.ts';
import { otherWords } from './words/others.ts';

/** Letters of the alphabets in question lie below this; NFKC has taken presentation forms there. */
export const LETTERS = 0x2000;

/** Points that a letter costs a language that does not write it. */
const FOREIGN = 2;
/** A letter of another keyboard: much Persian copy is written with Arabic ي and ك. */
const KEYBOARD = 0.25;

/** Positions in a script's list of alphabets. */
export type Positions = readonly number[];

/** What one word is worth, to which languages. */
export interface Saying {
  readonly positions: Positions;
  readonly points: number;
}

/** What a letter costs the alphabet at a position. */
export interface Cost {
  readonly position: number;
  readonly points: number;
}

/** The knowledge of one script, laid out for reading a text once. */
export interface Knowledge {
  readonly alphabets: readonly Alphabet[];
  readonly words: ReadonlyMap<string, Positions>;
  readonly starts: ReadonlyMap<string, Positions>;
  readonly ends: ReadonlyMap<string, Positions>;
  /** For each alphabet what each letter costs. */
  readonly costs: readonly Float32Array[];
  /** The same by letter, of those that were met: most are foreign to few alphabets or none. */
  readonly foreign: Map<number, readonly Cost[]>;
  /** What words said that were met before. */
  readonly said: Map<string, Saying>;
}

const known = new Map<Script, Knowledge>();

export function knowledgeOf(script: Script): Knowledge {
  let knowledge = known.get(script);
  if (!knowledge) {
    knowledge = assembleKnowledge(alphabets[script] ?? []);
    known.set(script, knowledge);
  }
  return knowledge;
}

function assembleKnowledge(list: readonly Alphabet[]): Knowledge {
  const lists = { ...latinWords, ...cyrillicWords, ...otherWords };
  const words = new Map<string, number[]>();
  const starts = new Map<string, number[]>();
  const ends = new Map<string, number[]>();
  list.forEach(({ tag }, position) => {
    for (const entry of new Set((lists[tag] ?? '').trim().split(/\s+/))) {
      if (entry.startsWith('-')) file(ends, foldWord(entry.slice(1)), position);
      else if (entry.endsWith('-')) file(starts, foldWord(entry.slice(0, -1)), position);
      else file(words, foldWord(entry), position);
    }
  });
  return { alphabets: list, words, starts, ends, costs: list.map(costsOf), foreign: new Map(), said: new Map() };
}

function file(under: Map<string, number[]>, key: string, position: number): void {
  const positions = under.get(key);
  if (!positions) under.set(key, [position]);
  // Two spellings of one word come folded to the same key.
  else if (positions.at(-1) !== position) positions.push(position);
}

function costsOf({ letters, keyboard = '' }: Alphabet): Float32Array {
  const costs = new Float32Array(LETTERS);
  if (letters === '') return costs;
  costs.fill(FOREIGN);
  for (const [written] of pairs(keyboard)) costs[written.charCodeAt(0)] = KEYBOARD;
  for (const letter of letters) costs[letter.charCodeAt(0)] = 0;
  return costs;
}

/** A text as the language's own keyboard would have written it. */
export function respell(text: string, { keyboard = '' }: Alphabet): string {
  return pairs(keyboard).reduce((spelled, [written, meant]) => spelled.replaceAll(written, meant), text);
}

const pairs = (keyboard: string): [written: string, meant: string][] =>
  Array.from({ length: keyboard.length / 2 }, (_, i) => [keyboard[2 * i]!, keyboard[2 * i + 1]!]);

/** One spelling for the forms that Arabic-script keyboards interchange: أ → ا, ي ى → ی, ك → ک, ة ہ → ه. */
export const foldWord = (word: string): string =>
  word.charCodeAt(0) < FIRST_ARABIC ? word : word.replace(/[أإآٱيىكةۀہھ]/gu, (letter) => FOLDED[letter]!);
const FIRST_ARABIC = 0x600;
const FOLDED: Readonly<Record<string, string>> = {
  ...{ أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ي: 'ی', ى: 'ی', ك: 'ک' },
  ...{ ة: 'ه', ۀ: 'ه', ہ: 'ه', ھ: 'ه' },
};
