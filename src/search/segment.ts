/** Documents → one segment: shards of terms, lists and documents, or cards. Pure: the same documents give the same files. */
import { hash } from 'node:crypto';
import type { Lexemes } from '../text/analyse.ts';
import { type Concordance, type Findable, openConcordance, type TermLine } from './concordance.ts';
import {
  CARDS_IN_BLOCK,
  type Card,
  cardsPath,
  DOCUMENTS_IN_LIST,
  documentPath,
  HASH_LENGTH,
  listPath,
  phrasePath,
  type SegmentHead,
  type StoryDocument,
  shardPath,
} from './format.ts';

/** Something to be found. */
export interface SearchDocument extends Findable {
  /** Documents stand in a segment in the order of their keys: date, then id. */
  readonly key: string;
  readonly card: Card;
}

export interface SearchFile {
  readonly path: string;
  readonly text: string;
}

/** A story in a segment: its id, its key, and the path of its file. */
export type Filed = readonly [id: string, key: string, file: string];

/** A segment of which only the terms are missing. */
export interface Draft {
  readonly head: Omit<SegmentHead, 'shards'>;
  /** Stories in their order; none for names. */
  readonly documents: readonly Filed[];
  readonly concordance: Concordance;
  /** Paths. */
  readonly files: readonly string[];
}

export interface Segment {
  readonly head: SegmentHead;
  /** Paths of all its files. */
  readonly files: readonly string[];
}

/**
 * Small enough that a rare word costs little, large enough that the list of shards stays short. In letters. A word that
 * fills more than half a shard has one to itself.
 */
const SHARD_LENGTH = { articles: 6000, names: 2500 } as const;
const PHRASES_LENGTH = 4000;

/** Takes stories in, in the order of their keys: each is asked for when the file of the one before it is made. */
export function* draftStories(stories: Iterable<SearchDocument>): Generator<SearchFile, Draft> {
  const concordance = openConcordance();
  const documents: Filed[] = [];
  const lists: Hashed[] = [];
  let list = '';
  for (const story of stories) {
    concordance.add(story);
    const file = documentFile(story);
    yield file;
    documents.push([story.card.id, story.key, file.path]);
    list += file.hash;
    if (documents.length % DOCUMENTS_IN_LIST !== 0) continue;
    lists.push(hashed(list, listPath));
    list = '';
  }
  if (list !== '') lists.push(hashed(list, listPath));
  yield* lists;
  return {
    head: { holds: 'articles', documents: documents.length, events: 0, lists: joined(lists), gone: [] },
    documents,
    concordance,
    files: [...lists.map(({ path }) => path), ...documents.map(([, , path]) => path)],
  };
}

/** The same for events, people, places …: few, several to a file. */
export function* draftNames(documents: readonly SearchDocument[]): Generator<SearchFile, Draft> {
  const concordance = openConcordance();
  for (const document of documents) concordance.add(document);
  const cards = documents.map(({ card }) => card);
  const blocks: Hashed[] = [];
  for (let at = 0; at < cards.length; at += CARDS_IN_BLOCK)
    blocks.push(hashed(JSON.stringify(cards.slice(at, at + CARDS_IN_BLOCK)), cardsPath));
  yield* blocks;
  const events = cards.filter(({ kind }) => kind === 'events').length;
  return {
    head: { holds: 'names', documents: documents.length, events, lists: joined(blocks), gone: [] },
    documents: [],
    concordance,
    files: blocks.map(({ path }) => path),
  };
}

/** Adds the terms, which depend on what words the whole archive has. */
export function* finishSegment({ head, concordance, files }: Draft, lexemes: Lexemes): Generator<SearchFile, Segment> {
  const shards: string[] = [];
  const own = [...files];
  for (const lines of inParts(concordance.lines(lexemes), SHARD_LENGTH[head.holds], shardLine)) {
    const phrases = phraseFiles(lines);
    const lead = phrases.map(({ first, file }) => `\t${file.hash}${first}`).join('');
    // The first line leads to the phrases, `<hash><first term>` for each file of them; no term begins with a tab.
    const shard = hashed(`${lead || '\t'}\n${lines.map(shardLine).join('\n')}`, shardPath);
    shards.push(`${lines[0]!.term}\t${shard.hash}`);
    for (const file of [shard, ...phrases.map(({ file }) => file)]) {
      yield file;
      own.push(file.path);
    }
  }
  const { holds, documents, events, ...rest } = head;
  return { head: { holds, documents, events, shards: shards.join('\n'), ...rest }, files: own };
}

/** Ten letters of the SHA-256. */
export function hashOf(text: string): string {
  return hash('sha256', text).slice(0, HASH_LENGTH);
}

// ───────────────────────── files

interface Hashed extends SearchFile {
  readonly hash: string;
}

function hashed(text: string, path: (hash: string) => string): Hashed {
  const hash = hashOf(text);
  return { hash, path: path(hash), text };
}

const joined = (files: readonly Hashed[]): string => files.map(({ hash }) => hash).join('');

function documentFile({ card, text }: SearchDocument): Hashed {
  const document: StoryDocument = { card, text };
  return hashed(JSON.stringify(document), documentPath);
}

const shardLine = ({ term, postings }: TermLine): string => `${term}\t${postings}`;
const phraseLine = ({ term, pairs }: TermLine): string => `${term}\t${pairs}`;

function phraseFiles(lines: readonly TermLine[]): { readonly first: string; readonly file: Hashed }[] {
  const withPairs = lines.filter(({ pairs }) => pairs !== undefined);
  return [...inParts(withPairs, PHRASES_LENGTH, phraseLine)].map((part) => ({
    first: part[0]!.term,
    file: hashed(part.map(phraseLine).join('\n'), phrasePath),
  }));
}

/** Parts that are not longer than `most`, but for single long lines; one above half of it is alone. */
function* inParts(lines: Iterable<TermLine>, most: number, lineOf: (line: TermLine) => string): Generator<TermLine[]> {
  let part: TermLine[] = [];
  let room = 0;
  for (const line of lines) {
    const { length } = lineOf(line);
    if (length > room || length > most / 2) {
      if (part.length > 0) yield part;
      part = [];
      room = most;
    }
    part.push(line);
    room -= length > most / 2 ? most : length + 1;
  }
  if (part.length > 0) yield part;
}
