/** The whole search of a site, as files that are made one by one: all together they are as large as the archive. */
import { type Lexemes, lexemesOf } from '../text/analyse.ts';
import { SEARCH_VERSION, type SearchIndex, type SegmentHead } from './format.ts';
import { amendLayers, type SearchChange, type SearchState, stateOf } from './layers.ts';
import { draftNames, draftStories, finishSegment, hashOf, type SearchFile } from './segment.ts';
import { nameDocuments, registeredNames, type SearchQueries, type SearchWords, storyDocuments } from './sources.ts';

export interface Search {
  /** The file that leads to all others. */
  readonly index: string;
  /** Paths of all its files, those of an earlier search that stand as they are too. */
  readonly files: readonly string[];
  /** For a next build that keeps what has not changed. */
  readonly state: SearchState;
}

/** Makes the search of an archive. The same archive gives the same bytes. A file may come twice. */
export function* makeSearch(queries: SearchQueries, words: SearchWords): Generator<SearchFile, Search> {
  const stories = yield* draftStories(storyDocuments(queries, words));
  const lexemes: Lexemes = lexemesOf(stories.concordance.wordsOfTexts(), registeredNames(queries));
  const articles = yield* finishSegment(stories, lexemes);
  const names = yield* finishSegment(yield* draftNames(nameDocuments(queries, words)), lexemes);
  const state = stateOf(articles, stories.documents, names);
  return yield* withIndex([articles.head, names.head], [...state.files, ...state.nameFiles], state);
}

/** The search after a change of some stories, names or events: what has not changed is kept as it is, as far as that saves work. */
export function* amendSearch(
  before: SearchState,
  changed: SearchChange,
  queries: SearchQueries,
  words: SearchWords,
): Generator<SearchFile, Search> {
  const layers = yield* amendLayers(before, changed, queries, words);
  return layers ? yield* withIndex(layers.heads, layers.files, layers.state) : yield* makeSearch(queries, words);
}

function* withIndex(
  heads: readonly SegmentHead[],
  files: readonly string[],
  state: SearchState,
): Generator<SearchFile, Search> {
  const index: SearchIndex = { version: SEARCH_VERSION, segments: heads };
  const text = JSON.stringify(index);
  const path = `search/index.${hashOf(text)}.json`;
  yield { path, text };
  return { index: path, files: [...files, path], state };
}

/** Hands each file over as soon as it is made, and each once. */
export async function writeSearch<T>(
  making: Generator<SearchFile, T>,
  write: (path: string, text: string) => Promise<void> | void,
): Promise<T> {
  const written = new Set<string>();
  let step = making.next();
  for (; !step.done; step = making.next()) {
    const { path, text } = step.value;
    if (written.has(path)) continue;
    written.add(path);
    await write(path, text);
  }
  return step.value;
}
