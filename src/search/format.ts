/**
 * What the search's files hold. All of them are named by their content, so a change of one story touches the shards of
 * its words, one block of cards and one text:
 *
 *   search/index.<hash>.json → shards  search/s/<hash>.txt    terms and the documents that have them
 *                            → cards   search/c/<hash>.json   what a list of results shows, eight documents a file
 *                              cards → search/t/<hash>.json   a document's words, for excerpts and quoted phrases
 */
import type { EntityKind, Lang, Localised, Rights, TextKind, TranslationMethod } from '../model.ts';

/** A change of the analyser or of the format is a new version: everything is made anew. */
export const SEARCH_VERSION = 1;

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
  /** Hashes of the blocks of cards, one after the other, `HASH_LENGTH` letters each. */
  readonly cards: string;
  /** Documents that a newer segment has: never found here. */
  readonly gone: readonly number[];
  /** Of a newer segment: before which document of the first one each of its own stands, by date. */
  readonly places?: readonly number[];
}

export const HASH_LENGTH = 10;
export const CARDS_IN_BLOCK = 8;

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
  /** Hash of its words. Absent for entities. */
  readonly text?: string;
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
export const textPath = (hash: string): string => `search/t/${hash}.json`;

// ───────────────────────── filters

export type FilterKey = 'language' | 'outlet' | 'year' | 'event' | 'person';
export const FILTERS: readonly FilterKey[] = ['language', 'outlet', 'year', 'event', 'person'];

/** The term of a filter. No word begins with `@`. */
export const filterTerm = (key: FilterKey, value: string): string => `@${key} ${value}`;

// ───────────────────────── postings

/** Nearly all gaps are small. */
const GAPS: readonly string[] = Array.from({ length: 36 ** 2 }, (_, gap) => gap.toString(36));

/** Document numbers that grow, with a weight from 1 to 9: gaps in base 36, each ended by a letter for the weight. */
export function encodePostings(postings: readonly (readonly [document: number, weight: number])[]): string {
  let line = '';
  let before = 0;
  for (const [document, weight] of postings) {
    const gap = document - before;
    line += (GAPS[gap] ?? gap.toString(36)) + String.fromCharCode(64 + Math.min(9, weight));
    before = document;
  }
  return line;
}

export function decodePostings(line: string, each: (document: number, weight: number) => void): void {
  let document = 0;
  let gap = 0;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code >= 65 && code <= 73) {
      document += gap;
      each(document, code - 64);
      gap = 0;
    } else gap = gap * 36 + (code < 58 ? code - 48 : code - 87);
  }
}
