import type { Alphabet } from './alphabets.ts';
import { type Cost, foldWord, type Knowledge, knowledgeOf, LETTERS, type Saying } from './knowledge.ts';
import type { Script } from './scripts.ts';

/**
 * The unit of evidence is the point: a frequent word of a language is worth one, a beginning or ending a third of one, a
 * letter that is foreign to it costs two. What one language leads another by in points tells how sure the matter is,
 * whatever the length of the text. The weights were fitted on translations of software in 200 languages.
 */
const AFFIX = 0.35;
/** No beginning or ending in the lists is longer. */
const LONGEST_START = 4;
const LONGEST_END = 6;
/** A text must have this part of a language's usual letters; each one missing costs a point. */
const USUAL_EXPECTED = 0.5;

export interface Evidence {
  readonly alphabet: Alphabet;
  readonly points: number;
}

/** Points for each language of the script from letters and words alone, in the order of `alphabets`. */
export function weigh(text: readonly string[], script: Script): Evidence[] {
  const knowledge = knowledgeOf(script);
  const letters = countLetters(text);
  const found = countFrequent(text, knowledge);
  const costs = costsOf(letters, knowledge);
  const evidence = knowledge.alphabets.map((alphabet, i) => ({
    alphabet,
    points: found[i]! - costs[i]! - missing(letters, alphabet),
  }));
  for (const unit of letters.distinct) COUNTS[unit] = 0;
  return evidence;
}

/** The frequent words of a language that a text has, each once, in the order of the text. */
export function frequentWords(text: readonly string[], alphabet: Alphabet, script: Script): string[] {
  const { alphabets: all, words } = knowledgeOf(script);
  const position = all.indexOf(alphabet);
  return [...new Set(text)].filter((word) => words.get(foldWord(word))?.includes(position));
}

interface Letters {
  readonly counts: Uint16Array;
  readonly distinct: readonly number[];
  readonly total: number;
}

/** All zero between two texts: to make it anew for each block would cost more than the counting. */
const COUNTS = new Uint16Array(LETTERS);

function countLetters(text: readonly string[]): Letters {
  const counts = COUNTS;
  const distinct: number[] = [];
  let total = 0;
  for (const word of text) {
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      if (unit < LETTERS && counts[unit]!++ === 0) distinct.push(unit);
    }
    total += word.length;
  }
  return { counts, distinct, total };
}

/** What the letters that are foreign to it cost each alphabet. */
function costsOf({ counts, distinct }: Letters, knowledge: Knowledge): Float64Array {
  const costs = new Float64Array(knowledge.alphabets.length);
  for (const unit of distinct)
    for (const { position, points } of foreignTo(unit, knowledge)) costs[position]! += points * counts[unit]!;
  return costs;
}

function foreignTo(unit: number, { costs, foreign }: Knowledge): readonly Cost[] {
  let found = foreign.get(unit);
  if (!found) {
    found = costs.flatMap((of, position) => (of[unit] === 0 ? [] : [{ position, points: of[unit]! }]));
    foreign.set(unit, found);
  }
  return found;
}

function missing({ counts, total }: Letters, { usual }: Alphabet): number {
  if (!usual) return 0;
  const [letters, rate] = usual;
  let found = 0;
  for (let i = 0; i < letters.length; i++) found += counts[letters.charCodeAt(i)]!;
  return Math.max(0, rate * USUAL_EXPECTED * total - found);
}

function countFrequent(text: readonly string[], knowledge: Knowledge): Float64Array {
  const found = new Float64Array(knowledge.alphabets.length);
  for (const written of text) {
    const { positions, points } = saysOf(written, knowledge);
    for (const position of positions) found[position]! += points;
  }
  return found;
}

/** Texts repeat their words; what so many different ones say is kept. */
const REMEMBERED = 50_000;

/** What a word says: points for the languages at `positions`. */
function saysOf(written: string, knowledge: Knowledge): Saying {
  const { said } = knowledge;
  const known = said.get(written);
  if (known) return known;
  if (said.size >= REMEMBERED) said.clear();
  const says = weighWord(foldWord(written), knowledge);
  said.set(written, says);
  return says;
}

function weighWord(word: string, { words, starts, ends }: Knowledge): Saying {
  const whole = words.get(word);
  if (whole) return { positions: whole, points: 1 };
  // A word with a known beginning and a known ending counts once.
  const positions = new Set<number>();
  for (let n = Math.min(LONGEST_END, word.length - 2); n > 0; n--)
    for (const position of ends.get(word.slice(-n)) ?? []) positions.add(position);
  for (let n = Math.min(LONGEST_START, word.length - 2); n > 1; n--)
    for (const position of starts.get(word.slice(0, n)) ?? []) positions.add(position);
  return { positions: [...positions], points: AFFIX };
}
