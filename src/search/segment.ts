/** Documents → one segment: shards of terms, lists and documents, or cards. Pure: the same documents give the same files. */
import { hash } from 'node:crypto';
import { indexTerms, type Lexemes, wordsOf } from '../text/analyse.ts';
import { oncePerName } from '../text/once.ts';
import {
  CARDS_IN_BLOCK,
  type Card,
  cardsPath,
  DOCUMENTS_IN_LIST,
  type DocumentText,
  documentPath,
  encodePostings,
  HASH_LENGTH,
  listPath,
  pairLetter,
  phrasePath,
  type SegmentHead,
  type StoryDocument,
  shardPath,
  wordHash,
} from './format.ts';
import { keeperOf } from './query.ts';

/** Something to be found. */
export interface SearchDocument {
  /** Documents stand in a segment in the order of their keys: date, then id. */
  readonly key: string;
  readonly card: Card;
  /** What it is found by and excerpts are cut from. */
  readonly text: DocumentText;
  /** More that it is found by: spellings of the names in it, its outlet. */
  readonly aliases: readonly string[];
  /** Terms of filters. */
  readonly filters: readonly string[];
}

export interface SearchFile {
  readonly path: string;
  readonly text: string;
}

export interface Segment {
  readonly head: SegmentHead;
  /** Paths of the documents’ own files; none for names. */
  readonly documents: readonly string[];
  readonly files: readonly SearchFile[];
}

/**
 * Small enough that a rare word costs little, large enough that the list of shards stays short. In letters. A word that
 * fills more than half a shard has one to itself.
 */
const SHARD_LENGTH = { articles: 6000, names: 2500 } as const;
const PHRASES_LENGTH = 4000;
const OF_TITLE = 5;
const OF_ALIAS = 2;
const OF_TEXT = 1;

/** `documents` in the order of their keys. */
export function makeSegment(
  holds: SegmentHead['holds'],
  documents: readonly SearchDocument[],
  lexemes: Lexemes,
): Segment {
  const shards = shardFiles(postingsOf(documents, lexemes), SHARD_LENGTH[holds]);
  const own = holds === 'articles' ? documents.map(documentFile) : [];
  const lists =
    holds === 'articles'
      ? inBlocks(own, DOCUMENTS_IN_LIST, (some) => hashed(some.map(({ hash }) => hash).join(''), listPath))
      : inBlocks(documents, CARDS_IN_BLOCK, (some) => hashed(JSON.stringify(some.map(({ card }) => card)), cardsPath));
  return {
    head: {
      holds,
      documents: documents.length,
      events: documents.filter(({ card }) => card.kind === 'events').length,
      shards: shards.map(({ first, file }) => `${first}\t${file.hash}`).join('\n'),
      lists: lists.map(({ hash }) => hash).join(''),
      gone: [],
    },
    documents: own.map(({ path }) => path),
    files: [...shards.flatMap(({ file, phrases }) => [file, ...phrases]), ...lists, ...own].map(({ path, text }) => ({
      path,
      text,
    })),
  };
}

/** Ten letters of the SHA-256. */
export function hashOf(text: string): string {
  return hash('sha256', text).slice(0, HASH_LENGTH);
}

// ───────────────────────── terms

/** Where a term stands. */
interface Posting {
  /** Document, weight, document, weight … */
  readonly weights: number[];
  /** For each document the letters of the pairs that the term keeps, and a comma. */
  readonly pairs: number[];
}

/** A word or term in one document. */
interface Occurrence {
  weight: number;
  readonly pairs: number[];
}

const COMMA = 44;

function postingsOf(documents: readonly SearchDocument[], lexemes: Lexemes): ReadonlyMap<string, Posting> {
  const known: Known = {
    termsOf: oncePerName((word: string) => indexTerms(word, lexemes)),
    aliasWords: oncePerName(wordsOf),
    hashOfWord: oncePerName(wordHash),
  };
  const postings = new Map<string, Posting>();
  documents.forEach((document, number) => {
    for (const [term, { weight, pairs }] of occurrencesOf(document, known)) {
      const found = postings.get(term) ?? { weights: [], pairs: [] };
      if (found.weights.length === 0) postings.set(term, found);
      found.weights.push(number, weight);
      found.pairs.push(...pairs, COMMA);
    }
  });
  return postings;
}

/** Worked out once for each word or name. */
interface Known {
  readonly termsOf: (word: string) => readonly string[];
  readonly aliasWords: (alias: string) => readonly string[];
  readonly hashOfWord: (word: string) => number;
}

type Occurrences = Map<string, Occurrence>;

function occurrencesOf({ text, aliases, filters }: SearchDocument, known: Known): Occurrences {
  // Words first, since texts repeat theirs.
  const words: Occurrences = new Map();
  for (const { title, blocks } of text.versions) {
    addWords(words, wordsOf(title), OF_TITLE, known);
    for (const block of blocks) addWords(words, wordsOf(block.text), OF_TEXT, known);
  }
  // However many spellings share a word, it is one word.
  for (const word of new Set(aliases.flatMap(known.aliasWords))) add(words, word, OF_ALIAS, []);
  const terms: Occurrences = new Map();
  for (const [word, { weight, pairs }] of words)
    for (const term of known.termsOf(word)) add(terms, term, weight, pairs);
  for (const filter of filters) terms.set(filter, { weight: 1, pairs: [] });
  return terms;
}

function addWords(to: Occurrences, words: readonly string[], weight: number, { hashOfWord }: Known): void {
  for (const [i, word] of words.entries()) {
    add(to, word, weight, []);
    const next = words[i + 1];
    const keeper = next === undefined ? undefined : keeperOf(word, next);
    if (keeper !== undefined) add(to, keeper, 0, [pairLetter(hashOfWord(word), hashOfWord(next!))]);
  }
}

function add(to: Occurrences, word: string, weight: number, pairs: readonly number[]): void {
  const known = to.get(word);
  if (!known) {
    to.set(word, { weight, pairs: [...pairs] });
    return;
  }
  known.weight += weight;
  for (const pair of pairs) if (!known.pairs.includes(pair)) known.pairs.push(pair);
}

// ───────────────────────── files

interface Hashed extends SearchFile {
  readonly hash: string;
}

interface Shard {
  readonly first: string;
  readonly file: Hashed;
  readonly phrases: readonly Hashed[];
}

function hashed(text: string, path: (hash: string) => string): Hashed {
  const hash = hashOf(text);
  return { hash, path: path(hash), text };
}

function shardFiles(postings: ReadonlyMap<string, Posting>, most: number): Shard[] {
  const lines = [...postings.keys()]
    .sort()
    .map((term) => ({ term, line: `${term}\t${encodePostings(postings.get(term)!.weights)}` }));
  return inParts(lines, most, ({ line }) => line.length).map((part) =>
    shardOf(
      part.map(({ term }) => term),
      part.map(({ line }) => line),
      postings,
    ),
  );
}

/** The first line leads to the phrases, `<hash><first term>` for each file of them; no term begins with a tab. */
function shardOf(terms: readonly string[], lines: readonly string[], postings: ReadonlyMap<string, Posting>): Shard {
  const pairs = terms.flatMap((term) => {
    const codes = postings.get(term)!.pairs;
    return codes.some((code) => code !== COMMA) ? [{ term, line: `${term}\t${lettersOf(codes)}` }] : [];
  });
  const phrases = inParts(pairs, PHRASES_LENGTH, ({ line }) => line.length).map((part) => ({
    first: part[0]!.term,
    file: hashed(part.map(({ line }) => line).join('\n'), phrasePath),
  }));
  const lead = phrases.map(({ first, file }) => `\t${file.hash}${first}`).join('');
  return {
    first: terms[0]!,
    phrases: phrases.map(({ file }) => file),
    file: hashed(`${lead || '\t'}\n${lines.join('\n')}`, shardPath),
  };
}

/** Parts that are not longer than `most`, but for single long items; one above half of it is alone. */
function inParts<T>(items: readonly T[], most: number, lengthOf: (item: T) => number): T[][] {
  const parts: T[][] = [];
  let room = 0;
  for (const item of items) {
    const length = lengthOf(item);
    if (length > room || length > most / 2) {
      parts.push([]);
      room = most;
    }
    parts.at(-1)!.push(item);
    room -= length > most / 2 ? most : length + 1;
  }
  return parts;
}

/** In pieces, since a call takes only so many arguments. */
function lettersOf(codes: readonly number[]): string {
  return inBlocks(codes, 8192, (some) => String.fromCharCode(...some)).join('');
}

function inBlocks<T, U>(items: readonly T[], size: number, make: (some: readonly T[]) => U): U[] {
  const blocks: U[] = [];
  for (let at = 0; at < items.length; at += size) blocks.push(make(items.slice(at, at + size)));
  return blocks;
}

function documentFile({ card, text }: SearchDocument): Hashed {
  const document: StoryDocument = { card, text };
  return hashed(JSON.stringify(document), documentPath);
}
