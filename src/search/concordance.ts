/**
 * Every place of every word of some documents, as numbers. Texts are taken in one by one and not kept: eight bytes for each
 * of their words are, and each word once.
 *
 *   stream   of each document: a gap, the words of its title and a gap, those of each block and a gap; its other words
 *   places   for each word, where it stands in the stream
 */
import { indexTerms, type Lexemes, wordsOf } from '../text/analyse.ts';
import { type DocumentText, encodePostings, pairLetter, wordHash } from './format.ts';
import { keeperOf } from './query.ts';

/** What a document is found by. */
export interface Findable {
  /** Excerpts are cut from it too. */
  readonly text: DocumentText;
  /** More that it is found by: spellings of the names in it, its outlet. */
  readonly aliases: readonly string[];
  /** Terms of filters. */
  readonly filters: readonly string[];
}

export interface Concordance {
  /** Takes in the next document. */
  add(document: Findable): void;
  /** Words of titles and blocks, each once. */
  wordsOfTexts(): Iterable<string>;
  /** Terms in order. Made one by one, since all of them together are as large as the texts. */
  lines(lexemes: Lexemes): Iterable<TermLine>;
}

export interface TermLine {
  readonly term: string;
  /** The documents that have it, as `encodePostings` gives them. */
  readonly postings: string;
  /** For each of these the letters of the pairs that the term keeps, and a comma; absent where it keeps none. */
  readonly pairs?: string;
}

/** How a word stands in a document: the two lowest bits of its number in the stream. */
type Manner = 0 | 1 | 2 | 3;
const IN_TEXT: Manner = 0;
const IN_TITLE: Manner = 1;
const ALIAS: Manner = 2;
const FILTER: Manner = 3;
const WEIGHTS = [1, 5, 2, 1] as const;
const GAP = 0;
const COMMA = 44;
/** So many names and summaries, and so many pieces of texts, are remembered with their words. */
const KNOWN_ALIASES = 20_000;
const KNOWN_PIECES = 50_000;
/** A longer piece is hardly a word, and is not kept. */
const LONGEST_PIECE = 64;

export function openConcordance(): Concordance {
  /** By number; the gap has the first one. */
  const words = [''];
  const numbers = new Map<string, number>();
  const aliases = new Map<string, readonly number[]>();
  const pieces = new Map<string, readonly number[]>();
  const starts: number[] = [];
  /** For each word how many documents there were when it was last in a name. */
  const lastNamed = [0];
  let stream = new Uint32Array(1 << 12);
  let length = 0;

  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const own = copyOf(word);
    numbers.set(own, words.length);
    lastNamed.push(0);
    return words.push(own) - 1;
  };
  const put = (entry: number): void => {
    if (length === stream.length) stream = grown(stream);
    stream[length++] = entry;
  };
  const putText = (text: string, manner: Manner): void => {
    for (let from = 0; from < text.length; ) {
      const space = text.indexOf(' ', from);
      const to = space < 0 ? text.length : space;
      for (const number of wordsOfPiece(text.slice(from, to))) put(number * 4 + manner);
      from = to + 1;
    }
    put(GAP);
  };
  /** Nothing folds in another way because of what stands beyond a space, and texts repeat what stands between two. */
  const wordsOfPiece = (piece: string): readonly number[] => {
    const known = pieces.get(piece);
    if (known) return known;
    const made = wordsOf(piece).map(numberOf);
    if (piece.length > LONGEST_PIECE) return made;
    if (pieces.size >= KNOWN_PIECES) pieces.clear();
    pieces.set(copyOf(piece), made);
    return made;
  };
  const wordsOfAlias = (alias: string): readonly number[] => {
    const known = aliases.get(alias);
    if (known) return known;
    const made = wordsOf(alias).map(numberOf);
    if (aliases.size >= KNOWN_ALIASES) aliases.clear();
    aliases.set(alias, made);
    return made;
  };

  return {
    add(document) {
      starts.push(length);
      put(GAP);
      for (const { title, blocks } of document.text.versions) {
        putText(title, IN_TITLE);
        for (const block of blocks) putText(block.text, IN_TEXT);
      }
      // However many spellings share a word, it is one word.
      for (const alias of document.aliases)
        for (const number of wordsOfAlias(alias)) {
          if (lastNamed[number] === starts.length) continue;
          lastNamed[number] = starts.length;
          put(number * 4 + ALIAS);
        }
      for (const filter of new Set(document.filters)) put(numberOf(filter) * 4 + FILTER);
    },
    *wordsOfTexts() {
      const seen = new Uint8Array(words.length);
      for (let place = 0; place < length; place++) {
        const entry = stream[place]!;
        const number = entry >>> 2;
        if (entry === GAP || (entry & 3) > IN_TITLE || seen[number]) continue;
        seen[number] = 1;
        yield words[number]!;
      }
    },
    *lines(lexemes) {
      const read = readerOf(stream.subarray(0, length), starts, words);
      const byTerm = wordsByTerm(words, lexemes);
      for (const term of [...byTerm.keys()].sort()) yield { term, ...read(byTerm.get(term)!) };
    },
  };
}

/** For each term the numbers of the words that are found by it. */
function wordsByTerm(words: readonly string[], lexemes: Lexemes): ReadonlyMap<string, readonly number[]> {
  const byTerm = new Map<string, number[]>();
  for (let number = 1; number < words.length; number++) {
    const word = words[number]!;
    // A filter is a term as it stands, and no folded word has its sign.
    for (const term of word.startsWith('@') ? [word] : indexTerms(word, lexemes)) {
      const known = byTerm.get(term);
      if (known) known.push(number);
      else byTerm.set(term, [number]);
    }
  }
  return byTerm;
}

/** Reads the places of some words of the stream as what a term has to say of its documents. */
function readerOf(stream: Uint32Array, starts: readonly number[], words: readonly string[]) {
  const placesOf = placesIn(stream, words.length);
  const documentAt = documentsIn(stream.length, starts);
  const hashes = Int32Array.from(words, wordHash);
  const everywhere = Uint8Array.from(words, (word) => (keeperOf(word, word) === undefined ? 1 : 0));
  const letterAt = (place: number): number =>
    pairLetter(hashes[stream[place]! >>> 2]!, hashes[stream[place + 1]! >>> 2]!);

  /** Adds the pairs that the word at a place keeps: with the one after it, and with one before it that keeps none. */
  const addPairs = (place: number, letters: number[], own: number): void => {
    const entry = stream[place]!;
    if ((entry & 3) > IN_TITLE || everywhere[entry >>> 2]) return;
    const before = stream[place - 1]!;
    if (before !== GAP && everywhere[before >>> 2]) addOnce(letters, letterAt(place - 1), own);
    if (stream[place + 1] !== GAP) addOnce(letters, letterAt(place), own);
  };

  return (numbers: readonly number[]): Omit<TermLine, 'term'> => {
    const places = numbers.length === 1 ? placesOf(numbers[0]!) : sorted(numbers.map(placesOf));
    const postings: number[] = [];
    const letters: number[] = [];
    for (let at = 0; at < places.length; ) {
      const document = documentAt(places[at]!);
      const end = starts[document + 1] ?? stream.length;
      let next = at + 1;
      while (next < places.length && places[next]! < end) next++;
      if (numbers.length > 1) setWordByWord(places, at, next, stream);
      const own = letters.length;
      let weight = 0;
      for (; at < next; at++) {
        weight += WEIGHTS[(stream[places[at]!]! & 3) as Manner];
        addPairs(places[at]!, letters, own);
      }
      postings.push(document, weight);
      letters.push(COMMA);
    }
    const hasPairs = letters.length > postings.length / 2;
    return { postings: encodePostings(postings), ...(hasPairs ? { pairs: textOf(letters) } : {}) };
  };
}

/** The places of each word in order, by a counting sort. */
function placesIn(stream: Uint32Array, words: number): (number: number) => Uint32Array {
  const ends = new Uint32Array(words + 1);
  for (const entry of stream) if (entry !== GAP) ends[(entry >>> 2) + 1]!++;
  for (let number = 1; number <= words; number++) ends[number]! += ends[number - 1]!;
  // From the start of each word to its end as they are filled in.
  const places = new Uint32Array(ends[words]!);
  for (let place = 0; place < stream.length; place++)
    if (stream[place] !== GAP) places[ends[stream[place]! >>> 2]!++] = place;
  return (number) => places.subarray(ends[number - 1], ends[number]);
}

/** Orders a document's places of a term by its words, these as they first stand there: that is the order of the pairs. */
function setWordByWord(places: Uint32Array, from: number, to: number, stream: Uint32Array): void {
  const wordAt = (at: number): number => stream[places[at]!]! >>> 2;
  let at = from;
  while (at < to && wordAt(at) === wordAt(from)) at++;
  if (at === to) return;
  // Those of the next word come forward, the others keep their order behind them.
  for (at = from; at < to; ) {
    const word = wordAt(at);
    const others: number[] = [];
    for (let next = at; next < to; next++) {
      if (wordAt(next) === word) places[at++] = places[next]!;
      else others.push(places[next]!);
    }
    places.set(others, at);
  }
}

/** Places of the stream together, as a power of two: hardly more than a short story. */
const TOGETHER = 8;

/** The number of the document that a place is in: that of the first place of those together, or one soon after it. */
function documentsIn(length: number, starts: readonly number[]): (place: number) => number {
  const first = new Uint32Array((length >>> TOGETHER) + 1);
  let document = 0;
  for (let i = 0; i < first.length; i++) {
    while (starts[document + 1]! <= i << TOGETHER) document++;
    first[i] = document;
  }
  return (place) => {
    let found = first[place >>> TOGETHER]!;
    while (starts[found + 1]! <= place) found++;
    return found;
  };
}

function sorted(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all.sort();
}

/** Unless it is there from `own` on. */
function addOnce(letters: number[], letter: number, own: number): void {
  for (let at = own; at < letters.length; at++) if (letters[at] === letter) return;
  letters.push(letter);
}

/** In pieces, since a call takes only so many arguments. */
function textOf(letters: readonly number[]): string {
  let text = '';
  for (let at = 0; at < letters.length; at += 8192) text += String.fromCharCode(...letters.slice(at, at + 8192));
  return text;
}

/** A word that was cut out of a text would keep all of it in memory. */
const copyOf = (word: string): string => Buffer.from(word, 'utf16le').toString('utf16le');

function grown(small: Uint32Array): Uint32Array<ArrayBuffer> {
  const bigger = new Uint32Array(Math.ceil(small.length * 1.5));
  bigger.set(small);
  return bigger;
}
