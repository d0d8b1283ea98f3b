/**
 * A search that grows by what changed:
 *
 *   frozen   every story, as the last whole index had it
 *   delta    those that changed or came since; in `frozen` they are marked as gone
 *   names    events, people, places …: made anew when the register changes
 *
 * A delta is small, so a query costs one more small file. Above a share of all stories, everything is made anew; and so
 * it is where a story went away: nothing of it is to stay.
 */
import { lexemesOf } from '../text/analyse.ts';
import type { SegmentHead } from './format.ts';
import { draftNames, draftStories, type Filed, finishSegment, type SearchFile, type Segment } from './segment.ts';
import { nameDocuments, registeredNames, type SearchQueries, type SearchWords, storyDocuments } from './sources.ts';

/** What the next build has to know of a search. */
export interface SearchState {
  readonly frozen: SegmentHead;
  /** Its documents in order. */
  readonly documents: readonly Filed[];
  /** All its files. */
  readonly files: readonly string[];
  readonly names: SegmentHead;
  readonly nameFiles: readonly string[];
  /** Stories that changed or came since. */
  readonly changed: readonly string[];
}

/** Fewer stories are one segment that is made anew each time. */
const WORTH_FREEZING = 500;
/** At most this share of the stories is in the delta. */
const MOST_CHANGED = 0.03;

export function stateOf(articles: Segment, documents: readonly Filed[], names: Segment): SearchState {
  return {
    frozen: articles.head,
    documents,
    files: articles.files,
    names: names.head,
    nameFiles: names.files,
    changed: [],
  };
}

export interface SearchChange {
  /** Ids: those that changed or came, and those of names that have other spellings. */
  readonly stories: ReadonlySet<string>;
  /** Names or events changed or came, too. */
  readonly ofRegister: boolean;
}

export interface Layers {
  /** In the order of the index. */
  readonly heads: readonly SegmentHead[];
  /** Those that stand, and those of the delta. */
  readonly files: readonly string[];
  readonly state: SearchState;
}

/** The index with what changed made anew; undefined where a whole one is better. */
export function* amendLayers(
  state: SearchState,
  changed: SearchChange,
  queries: SearchQueries,
  words: SearchWords,
  { worthFreezing = WORTH_FREEZING, mostChanged = MOST_CHANGED } = {},
): Generator<SearchFile, Layers | undefined> {
  const { frozen, documents } = state;
  const all = new Set([...state.changed, ...changed.stories]);
  if (documents.length < worthFreezing || all.size > documents.length * mostChanged) return undefined;
  const published = new Set(queries.allArticles());
  if (documents.some(([id]) => all.has(id) && !published.has(id))) return undefined;
  const fresh = [...all].filter((id) => published.has(id));
  const draft = yield* draftStories(storyDocuments(queries, words, fresh));
  const registered = registeredNames(queries);
  const lexemes = lexemesOf(draft.concordance.wordsOfTexts(), registered);
  const delta = yield* finishSegment(draft, lexemes);
  const { names, nameFiles } = changed.ofRegister ? yield* namesAnew(queries, words, registered) : state;
  const gone = documents.flatMap(([id], number) => (all.has(id) ? [number] : []));
  const places = draft.documents.map(([, key]) => placeOf(documents, key));
  // The words of a changed story go with it: they may have been taken back.
  const outdated = new Set(gone.map((number) => documents[number]![2]));
  return {
    heads: [{ ...frozen, gone }, ...(fresh.length > 0 ? [{ ...delta.head, places }] : []), names],
    files: [...state.files.filter((file) => !outdated.has(file)), ...nameFiles, ...delta.files],
    state: { ...state, names, nameFiles, changed: [...all].sort() },
  };
}

/** What is not known to stand whole, because no story is asked, is found by more terms and not by fewer: see `indexTerms`. */
function* namesAnew(
  queries: SearchQueries,
  words: SearchWords,
  registered: readonly string[],
): Generator<SearchFile, Pick<SearchState, 'names' | 'nameFiles'>> {
  const draft = yield* draftNames(nameDocuments(queries, words));
  const { head, files } = yield* finishSegment(draft, lexemesOf(draft.concordance.wordsOfTexts(), registered));
  return { names: head, nameFiles: files };
}

/** How many documents stand before a key. */
function placeOf(documents: SearchState['documents'], key: string): number {
  let low = 0;
  let high = documents.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (documents[middle]![1] < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
