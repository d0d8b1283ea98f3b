/**
 * What the search's files hold. All of them are named by their content, so a change of one story touches the shards of
 * its words, one list and one document:
 *
 *   search/index.<hash>.json → shards  search/s/<hash>.txt    terms and the documents that have them
 *                              shard → search/p/<hash>.txt    which words stand behind its terms, for quoted phrases
 *                            → lists   search/l/<hash>.txt    hashes of sixteen stories’ documents
 *                               list → search/d/<hash>.json   a story: what a result shows of it, and its words
 *                            → cards   search/c/<hash>.json   what a result shows of four events, people, places …
 */
import type { EntityKind, Lang, Localised, Rights, TextKind, TranslationMethod } from '../model.ts';

/** A change of the analyser or of the format is a new version: everything is made anew. */
export const SEARCH_VERSION = 2;

export interface SearchIndex {
  readonly version: number;
  /** Later ones are newer. */
  readonly segments: readonly SegmentHead[];
}

export interface SegmentHead {
  /** `names` holds events, people, places …: few, and always whole. */
  readonly holds: 'articles' | 'names';
  readonly documents: number;
  /** How many of `names` are events: they stand first. */
  readonly events: number;
  /** `<first term> <hash>` for each shard, in order, on a line each. */
  readonly shards: string;
  /** Hashes of the lists of stories or of the blocks of cards, one after the other, `HASH_LENGTH` letters each. */
  readonly lists: string;
  /** Documents that a newer segment has: never found here. */
  readonly gone: readonly number[];
  /** Of a newer segment: before which document of the first one each of its own stands, by date. */
  readonly places?: readonly number[];
}

export const HASH_LENGTH = 10;
/** A list costs a reader as much as it is long, and the index has a hash for each. */
export const DOCUMENTS_IN_LIST = 16;
export const CARDS_IN_BLOCK = 4;

/** What a list of results shows of one document. */
export interface Card {
  readonly kind: 'articles' | EntityKind;
  readonly id: string;
  /** Addresses below the site's base, by the language of the page that leads there. */
  readonly paths: Localised;
  /** An article's title as published, or an entity's name in each language. */
  readonly titles: readonly Version[];
  readonly language?: Lang;
  /** Whose words its text is, and how much of it may be shown. */
  readonly whose?: { readonly text: TextKind; readonly rights: Rights };
  readonly date?: { readonly machine: string; readonly words: Localised };
  /** By the language of the page; absent where the outlet is not known. */
  readonly outlet?: Localised;
}

/** A story’s file. */
export interface StoryDocument {
  readonly card: Card;
  readonly text: DocumentText;
}

/** A piece of text in one language. */
export interface Version {
  readonly lang: Lang;
  readonly text: string;
}

/** The words of a document that may be shown: the original first, then its translations. */
export interface DocumentText {
  readonly versions: readonly TextVersion[];
}

export interface TextVersion {
  readonly lang: Lang;
  /** Set for a translation. */
  readonly method?: TranslationMethod;
  readonly title: string;
  readonly blocks: readonly Version[];
}

export const shardPath = (hash: string): string => `search/s/${hash}.txt`;
export const cardsPath = (hash: string): string => `search/c/${hash}.json`;
export const phrasePath = (hash: string): string => `search/p/${hash}.txt`;
export const listPath = (hash: string): string => `search/l/${hash}.txt`;
export const documentPath = (hash: string): string => `search/d/${hash}.json`;

// ───────────────────────── filters

export type FilterKey = 'language' | 'outlet' | 'year' | 'event' | 'person';
export const FILTERS: readonly FilterKey[] = ['language', 'outlet', 'year', 'event', 'person'];

/** The term of a filter. No word begins with `@`. */
export const filterTerm = (key: FilterKey, value: string): string => `@${key} ${value}`;

// ───────────────────────── postings

/** The last letter of a posting: 8 gaps × 7 weights. None of them is a digit of base 36. */
const LAST = '!"#$%&\'()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`{|}';
const GAPS = 8;
const WEIGHTS = 7;
const VALUE_OF = new Map([...LAST].map((letter, value) => [letter.charCodeAt(0), value]));

/**
 * Document numbers that grow, each followed by its weight (1–7, more is 7). A posting is the gap to the one before: its
 * eighths in base 36, if there are any, and a letter for the rest with the weight. A frequent word has a letter a story.
 */
export function encodePostings(postings: readonly number[]): string {
  let line = '';
  let before = -1;
  for (let i = 0; i < postings.length; i += 2) {
    const gap = postings[i]! - before - 1;
    const weight = Math.min(WEIGHTS, postings[i + 1]!) - 1;
    if (gap >= GAPS) line += Math.floor(gap / GAPS).toString(36);
    line += LAST[(gap % GAPS) * WEIGHTS + weight]!;
    before = postings[i]!;
  }
  return line;
}

/** Calls `each` in the order of the documents. */
export function decodePostings(line: string, each: (document: number, weight: number) => void): void {
  let document = -1;
  let eighths = 0;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    const last = VALUE_OF.get(code);
    if (last === undefined) {
      eighths = eighths * 36 + (code < 58 ? code - 48 : code - 87);
      continue;
    }
    document += eighths * GAPS + Math.floor(last / WEIGHTS) + 1;
    each(document, (last % WEIGHTS) + 1);
    eighths = 0;
  }
}

// ───────────────────────── phrases

/** The letters of pairs take two bytes in UTF-8 each, and none is a comma. */
const FIRST_PAIR = 0x100;

/** 32 bits of a folded word: FNV-1a. */
export function wordHash(word: string): number {
  let hash = 2166136261;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619);
  return hash;
}

/** The code of one of 1024 letters for two words that stand one after the other, by their hashes. */
export function pairLetter(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first, 16777619) ^ second, 0x9e3779b1);
  return FIRST_PAIR + (mixed >>> 22);
}
