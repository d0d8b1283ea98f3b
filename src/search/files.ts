/** The whole search of a site, as files. */
import { lexemesOf } from '../text/analyse.ts';
import { FILTERS, type FilterKey, filterTerm, SEARCH_VERSION, type SearchIndex } from './format.ts';
import { type Frozen, layerDocuments } from './layers.ts';
import { hashOf, makeSegment, type SearchDocument, type SearchFile } from './segment.ts';
import { articleDocuments, nameDocuments, registeredNames, type SearchQueries, type SearchWords } from './sources.ts';

export interface SearchFiles {
  /** The file that leads to all others. */
  readonly index: string;
  /** Sorted by path, each once. */
  readonly files: readonly SearchFile[];
  /** What stories can be narrowed down to. */
  readonly filters: FilterValues;
  /** For a next build that keeps what has not changed. */
  readonly frozen?: Frozen;
}

/** Ids and languages as they stand in the index, sorted. */
export type FilterValues = Readonly<Record<FilterKey, readonly string[]>>;

/** Makes the index of an archive. The same archive gives the same bytes; `frozen` from an earlier build saves work. */
export function makeSearch(queries: SearchQueries, words: SearchWords, before?: Frozen): SearchFiles {
  const articles = articleDocuments(queries, words);
  const names = nameDocuments(queries, words);
  const lexemes = lexemesOf(textsOf(articles), registeredNames(queries));
  const { segments, frozen } = layerDocuments(articles, lexemes, { before });
  const all = [...segments, makeSegment('names', names, lexemes)];
  const index: SearchIndex = { version: SEARCH_VERSION, segments: all.map(({ head }) => head) };
  const text = JSON.stringify(index);
  const path = `search/index.${hashOf(text)}.json`;
  const files = new Map(all.flatMap((segment) => segment.files).map((file) => [file.path, file]));
  files.set(path, { path, text });
  return {
    index: path,
    files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    filters: filterValues(articles),
    ...(frozen ? { frozen } : {}),
  };
}

function* textsOf(documents: readonly SearchDocument[]): Generator<string> {
  for (const { text } of documents)
    for (const { title, blocks } of text.versions) {
      yield title;
      for (const block of blocks) yield block.text;
    }
}

function filterValues(documents: readonly SearchDocument[]): FilterValues {
  const terms = new Set(documents.flatMap(({ filters }) => filters));
  const values = (key: FilterKey): string[] => {
    const start = filterTerm(key, '');
    return [...terms]
      .filter((term) => term.startsWith(start))
      .map((term) => term.slice(start.length))
      .sort();
  };
  return Object.fromEntries(FILTERS.map((key) => [key, values(key)])) as unknown as FilterValues;
}
