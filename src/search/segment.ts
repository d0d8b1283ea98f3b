/** Documents → one segment: shards of terms, blocks of cards, texts. Pure: the same documents give the same files. */
import { hash } from 'node:crypto';
import { indexTerms, type Lexemes, wordsOf } from '../text/analyse.ts';
import { oncePerName } from '../text/once.ts';
import {
  CARDS_IN_BLOCK,
  type Card,
  cardsPath,
  type DocumentText,
  encodePostings,
  HASH_LENGTH,
  type SegmentHead,
  shardPath,
  textPath,
} from './format.ts';

/** Something to be found. */
export interface SearchDocument {
  /** Documents stand in a segment in the order of their keys: date, then id. */
  readonly key: string;
  readonly card: Omit<Card, 'text'>;
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
  /** Hashes of the files with the documents’ words; none for names. */
  readonly texts: readonly string[];
  readonly files: readonly SearchFile[];
}

/** Small enough that a rare word costs little, large enough that the list of shards stays short. In letters. */
const SHARD_LENGTH = 12_000;
const OF_TITLE = 5;
const OF_ALIAS = 2;
const OF_TEXT = 1;

/** `documents` in the order of their keys. */
export function makeSegment(
  holds: SegmentHead['holds'],
  documents: readonly SearchDocument[],
  lexemes: Lexemes,
): Segment {
  const texts = holds === 'articles' ? documents.map(textFile) : [];
  const shards = shardFiles(postingsOf(documents, lexemes));
  const cards = cardFiles(documents.map(({ card }, i) => ({ ...card, ...(texts[i] ? { text: texts[i].hash } : {}) })));
  return {
    head: {
      holds,
      documents: documents.length,
      events: documents.filter(({ card }) => card.kind === 'events').length,
      shards: shards.map(({ first, hash }) => `${first}\t${hash}`).join('\n'),
      cards: cards.map(({ hash }) => hash).join(''),
      gone: [],
    },
    texts: texts.map(({ hash }) => hash),
    files: [...shards, ...cards, ...texts].map(({ path, text }) => ({ path, text })),
  };
}

/** Ten letters of the SHA-256. */
export function hashOf(text: string): string {
  return hash('sha256', text).slice(0, HASH_LENGTH);
}

// ───────────────────────── terms

type Postings = ReadonlyMap<string, (readonly [document: number, weight: number])[]>;

function postingsOf(documents: readonly SearchDocument[], lexemes: Lexemes): Postings {
  const termsOf = oncePerName((word: string) => indexTerms(word, lexemes));
  const aliasWords = oncePerName(wordsOf);
  const postings = new Map<string, [number, number][]>();
  documents.forEach((document, number) => {
    for (const [term, weight] of weightsOf(document, termsOf, aliasWords)) {
      const found = postings.get(term);
      if (found) found.push([number, weight]);
      else postings.set(term, [[number, weight]]);
    }
  });
  return postings;
}

function weightsOf(
  { text, aliases, filters }: SearchDocument,
  termsOf: (word: string) => readonly string[],
  aliasWords: (alias: string) => readonly string[],
): ReadonlyMap<string, number> {
  // Words first, since texts repeat theirs.
  const words = new Map<string, number>();
  for (const { title, blocks } of text.versions) {
    addAll(words, wordsOf(title), OF_TITLE);
    for (const block of blocks) addAll(words, wordsOf(block.text), OF_TEXT);
  }
  // However many spellings share a word, it is one word.
  addAll(words, new Set(aliases.flatMap(aliasWords)), OF_ALIAS);
  const weights = new Map<string, number>();
  for (const [word, weight] of words) addAll(weights, termsOf(word), weight);
  for (const filter of filters) weights.set(filter, 1);
  return weights;
}

function addAll(weights: Map<string, number>, words: Iterable<string>, weight: number): void {
  for (const word of words) weights.set(word, (weights.get(word) ?? 0) + weight);
}

// ───────────────────────── files

interface Hashed extends SearchFile {
  readonly hash: string;
}

function hashed(text: string, path: (hash: string) => string): Hashed {
  const hash = hashOf(text);
  return { hash, path: path(hash), text };
}

function shardFiles(postings: Postings): (Hashed & { readonly first: string })[] {
  const shards: (Hashed & { readonly first: string })[] = [];
  let lines: string[] = [];
  let length = 0;
  let first = '';
  const close = (): void => {
    if (lines.length > 0) shards.push({ first, ...hashed(lines.join('\n'), shardPath) });
    lines = [];
    length = 0;
  };
  for (const term of [...postings.keys()].sort()) {
    const line = `${term}\t${encodePostings(postings.get(term)!)}`;
    if (lines.length === 0) first = term;
    lines.push(line);
    length += line.length + 1;
    if (length > SHARD_LENGTH) close();
  }
  close();
  return shards;
}

function cardFiles(cards: readonly Card[]): Hashed[] {
  const files: Hashed[] = [];
  for (let at = 0; at < cards.length; at += CARDS_IN_BLOCK)
    files.push(hashed(JSON.stringify(cards.slice(at, at + CARDS_IN_BLOCK)), cardsPath));
  return files;
}

const textFile = ({ text }: SearchDocument): Hashed => hashed(JSON.stringify(text), textPath);
