/** The whole search of a site, as files. */
import { lexemesOf } from '../text/analyse.ts';
import { SEARCH_VERSION, type SearchIndex, type SegmentHead } from './format.ts';
import { amendLayers, type SearchState, stateOf, wordsIn } from './layers.ts';
import { hashOf, makeSegment, type SearchFile } from './segment.ts';
import { articleDocuments, nameDocuments, registeredNames, type SearchQueries, type SearchWords } from './sources.ts';

export interface SearchFiles {
  /** The file that leads to all others. */
  readonly index: string;
  /** Sorted by path, each once. */
  readonly files: readonly SearchFile[];
  /** Files of an earlier search that stand as they are. */
  readonly kept: readonly string[];
  /** For a next build that keeps what has not changed. */
  readonly state: SearchState;
}

/** Makes the search of an archive. The same archive gives the same bytes. */
export function makeSearch(queries: SearchQueries, words: SearchWords): SearchFiles {
  const documents = articleDocuments(queries, words);
  const lexemes = lexemesOf(wordsIn(documents), registeredNames(queries));
  const articles = makeSegment('articles', documents, lexemes);
  const names = makeSegment('names', nameDocuments(queries, words), lexemes);
  const files = [...articles.files, ...names.files];
  return filesOf([articles.head, names.head], files, [], stateOf(articles, documents, names));
}

/** The search after a change of some stories: what has not changed is kept as it is, as far as that saves work. */
export function amendSearch(
  before: SearchState,
  changed: ReadonlySet<string>,
  queries: SearchQueries,
  words: SearchWords,
): SearchFiles {
  const layers = amendLayers(before, changed, queries, words);
  return layers ? filesOf(layers.heads, layers.files, layers.kept, layers.state) : makeSearch(queries, words);
}

function filesOf(
  heads: readonly SegmentHead[],
  made: readonly SearchFile[],
  kept: readonly string[],
  state: SearchState,
): SearchFiles {
  const index: SearchIndex = { version: SEARCH_VERSION, segments: heads };
  const text = JSON.stringify(index);
  const path = `search/index.${hashOf(text)}.json`;
  const files = new Map(made.map((file) => [file.path, file]));
  files.set(path, { path, text });
  // Two stories may share a file of words, one of them changed.
  const own = new Set(kept);
  for (const file of files.keys()) own.delete(file);
  return {
    index: path,
    files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    kept: [...own],
    state,
  };
}
