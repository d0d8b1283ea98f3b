/** Searching the files of `segment.ts`: the same in the browser and in tests, which differ in `load` alone. */
import { queryReadings, queryTerm } from '../text/analyse.ts';
import { fold } from '../text/fold.ts';
import {
  CARDS_IN_BLOCK,
  type Card,
  cardsPath,
  DOCUMENTS_IN_LIST,
  type DocumentText,
  decodePostings,
  documentPath,
  type FilterKey,
  filterTerm,
  HASH_LENGTH,
  listPath,
  pairLetter,
  phrasePath,
  type SearchIndex,
  type SegmentHead,
  type StoryDocument,
  shardPath,
  wordHash,
} from './format.ts';
import { type Asked, hasPhrase, keeperOf, parseQuery } from './query.ts';

/** The text of a file; throws where it can't be had. */
export type Load = (path: string) => Promise<string>;

export interface Request {
  readonly query: string;
  readonly filters?: Readonly<Partial<Record<FilterKey, string>>>;
  readonly order?: 'relevance' | 'newest' | 'oldest';
  /** Also words of which the asked one is the beginning, and the readings of words with و ب ل … before them. */
  readonly wider?: boolean;
}

/** A term that was looked up for a word. */
export interface Term {
  readonly text: string;
  /** Every term that begins so. */
  readonly prefix: boolean;
}

export interface Hit {
  readonly segment: number;
  readonly document: number;
  readonly score: number;
}

export interface Found {
  readonly articles: readonly Hit[];
  readonly events: readonly Hit[];
  /** Topics, people, organisations, places, outlets. */
  readonly names: readonly Hit[];
  /** What to mark in excerpts. */
  readonly terms: readonly Term[];
}

export interface Searcher {
  search(request: Request): Promise<Found>;
  card(hit: Hit): Promise<Card>;
  /** What excerpts are cut from; of events and names the titles alone. */
  text(hit: Hit): Promise<DocumentText>;
}

interface OpenSegment extends SegmentHead {
  readonly firsts: readonly string[];
  readonly hashes: readonly string[];
  readonly without: ReadonlySet<number>;
}

type Weights = Map<number, number>;
/** Documents of each segment, by number. */
type Matches = readonly Weights[];

const OF_READING = 0.6;
const OF_PREFIX = 0.5;
const SHORTEST_PREFIX = 2;
const MOST_SHARDS = 6;
/** A phrase of words that are everywhere, which keep no pairs, is looked for in so many stories. */
const MOST_CHECKED = 30;
/** How many stories are shown first. */
export const SHOWN_FIRST = 10;

/** Opens an index; loads nothing but its list until something is asked. */
export async function openSearcher(load: Load, indexPath: string): Promise<Searcher> {
  const files = new Map<string, Promise<string>>();
  const file = (path: string): Promise<string> => {
    const known = files.get(path);
    if (known) return known;
    const loading = load(path);
    files.set(path, loading);
    // A failure may pass: the next search asks again.
    loading.catch(() => files.delete(path));
    return loading;
  };
  const index = JSON.parse(await file(indexPath)) as SearchIndex;
  const segments = index.segments.map(openSegment);
  const hashAt = (segment: number, block: number): string =>
    segments[segment]!.lists.slice(block * HASH_LENGTH, (block + 1) * HASH_LENGTH);
  const story = async ({ segment, document }: Hit): Promise<StoryDocument> => {
    const hashes = await file(listPath(hashAt(segment, Math.floor(document / DOCUMENTS_IN_LIST))));
    const at = (document % DOCUMENTS_IN_LIST) * HASH_LENGTH;
    return JSON.parse(await file(documentPath(hashes.slice(at, at + HASH_LENGTH)))) as StoryDocument;
  };
  const card = async (hit: Hit): Promise<Card> => {
    const { segment, document } = hit;
    if (segments[segment]!.holds === 'articles') return (await story(hit)).card;
    const block = await file(cardsPath(hashAt(segment, Math.floor(document / CARDS_IN_BLOCK))));
    return (JSON.parse(block) as Card[])[document % CARDS_IN_BLOCK]!;
  };
  const text = async (hit: Hit): Promise<DocumentText> =>
    segments[hit.segment]!.holds === 'articles'
      ? (await story(hit)).text
      : { versions: (await card(hit)).titles.map(({ lang, text: title }) => ({ lang, title, blocks: [] })) };
  return { card, text, search: (request) => search({ segments, file, text }, request) };
}

function openSegment(head: SegmentHead): OpenSegment {
  const shards = head.shards === '' ? [] : head.shards.split('\n').map((line) => line.split('\t'));
  return {
    ...head,
    firsts: shards.map(([first]) => first!),
    hashes: shards.map(([, hash]) => hash!),
    without: new Set(head.gone),
  };
}

interface Opened extends Pick<Searcher, 'text'> {
  readonly segments: readonly OpenSegment[];
  readonly file: Load;
}

async function search(
  opened: Opened,
  { query, filters = {}, order = 'relevance', wider = false }: Request,
): Promise<Found> {
  const asked = parseQuery(query);
  const chosen = Object.entries(filters).map(([key, value]) => filterTerm(key as FilterKey, value));
  const [words, filtered] = await Promise.all([
    Promise.all(asked.words.map((word) => matchWord(opened, word, wider, inPhrase(asked, word)))),
    Promise.all(chosen.map((text) => matchTerm(opened, { text, prefix: false }))),
  ]);
  const hits = combine(
    opened,
    words.map(({ matches }) => matches),
    filtered,
  );
  const kept = asked.phrases.length === 0 ? hits : await withPairs(opened, hits, asked);
  const { segments } = opened;
  const [articles, entities] = parted(kept, ({ segment }) => segments[segment]!.holds === 'articles');
  const [events, names] = parted(entities.sort(byScore), (hit) => hit.document < segments[hit.segment]!.events);
  const byDate = newestFirst(segments);
  const sorted = articles.sort(
    order === 'newest'
      ? byDate
      : order === 'oldest'
        ? (a, b) => byDate(b, a)
        : (a, b) => b.score - a.score || byDate(a, b),
  );
  return {
    articles: asked.phrases.length === 0 ? sorted : await withPhrases(opened, sorted, asked),
    events,
    names,
    terms: words.flatMap(({ terms }) => terms),
  };
}

function parted<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

// ───────────────────────── words

const inPhrase = ({ phrases }: Asked, word: string): boolean => phrases.some((phrase) => phrase.includes(word));

/** The word itself; where nobody wrote it, its readings; else what begins with it. Wider: all of them at once. */
async function matchWord(opened: Opened, word: string, wider: boolean, phrase: boolean) {
  const term: Term = { text: queryTerm(word), prefix: false };
  const readings = queryReadings(word).map((text): Term => ({ text, prefix: false }));
  const beginning = [term, ...readings]
    .filter(({ text }) => text.length >= SHORTEST_PREFIX)
    .map(({ text }): Term => ({ text, prefix: true }));
  // A quoted word is checked in the text itself, so that every way to it may be tried.
  const steps = wider
    ? [[term, ...readings, ...beginning]]
    : phrase
      ? [[term, ...readings]]
      : [[term], readings, ...beginning.map((each) => [each])];
  for (const terms of steps) {
    const matches = merge(await Promise.all(terms.map((each) => matchTerm(opened, each))), terms, term);
    if (matches.some(({ size }) => size > 0)) return { matches, terms };
  }
  return { matches: opened.segments.map((): Weights => new Map()), terms: [term] };
}

function merge(all: readonly Matches[], terms: readonly Term[], asked: Term): Matches {
  const [first, ...others] = all;
  if (!first) return [];
  return first.map((weights, segment) => {
    const merged: Weights = new Map();
    for (const [i, matches] of [first, ...others].entries()) {
      const { text, prefix } = terms[i]!;
      const factor = prefix ? OF_PREFIX : text === asked.text ? 1 : OF_READING;
      for (const [document, weight] of i === 0 ? weights : matches[segment]!)
        merged.set(document, Math.max(merged.get(document) ?? 0, weight * factor));
    }
    return merged;
  });
}

const matchTerm = (opened: Opened, term: Term): Promise<Matches> =>
  Promise.all(opened.segments.map((segment) => matchInSegment(opened, segment, term)));

async function matchInSegment(opened: Opened, segment: OpenSegment, { text, prefix }: Term): Promise<Weights> {
  const found: Weights = new Map();
  const { from, to } = shardsOf(segment, text, prefix);
  const hashes = segment.hashes.slice(from, Math.min(to + 1, from + MOST_SHARDS));
  for (const lines of await Promise.all(hashes.map((hash) => opened.file(shardPath(hash)))))
    eachLine(lines, text, prefix, (postings) =>
      decodePostings(postings, (document, weight) => {
        if (!segment.without.has(document)) found.set(document, Math.max(found.get(document) ?? 0, weight));
      }),
    );
  return found;
}

/** The shards that may have a term, or terms that begin so. */
function shardsOf({ firsts }: OpenSegment, text: string, prefix: boolean): { from: number; to: number } {
  const from = Math.max(0, lastAtMost(firsts, text));
  return { from, to: prefix ? Math.max(from, lastAtMost(firsts, `${text}\uffff`)) : from };
}

/** The lines of a shard whose term is, or begins with, `text`. */
function eachLine(lines: string, text: string, prefix: boolean, each: (postings: string) => void): void {
  const needle = `\n${text}${prefix ? '' : '\t'}`;
  const all = `\n${lines}\n`;
  for (let at = all.indexOf(needle); at >= 0; at = all.indexOf(needle, at + 1)) {
    const line = all.slice(at + 1, all.indexOf('\n', at + 1));
    each(line.slice(line.indexOf('\t') + 1));
    if (!prefix) return;
  }
}

/** Index of the last member that is not above `text`; -1 where all are. */
function lastAtMost(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= text) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

// ───────────────────────── ranking

/** Documents that have every word and every filter, each with its score. */
function combine({ segments }: Opened, words: readonly Matches[], filters: readonly Matches[]): Hit[] {
  if (words.length + filters.length === 0) return [];
  const total = segments.reduce((sum, { documents }) => sum + documents, 0);
  const rarity = words.map((matches) => {
    const size = matches.reduce((sum, { size: n }) => sum + n, 0);
    return Math.log(1 + (total - size + 0.5) / (size + 0.5));
  });
  return segments.flatMap((_, segment) => {
    const lists = [...words, ...filters].map((matches) => matches[segment]!);
    const shortest = lists.reduce((a, b) => (a.size <= b.size ? a : b));
    return [...shortest.keys()]
      .filter((document) => lists.every((list) => list.has(document)))
      .map((document) => ({
        segment,
        document,
        score: scoreOf(
          document,
          words.map((w) => w[segment]!),
          rarity,
        ),
      }));
  });
}

function scoreOf(document: number, words: readonly Weights[], rarity: readonly number[]): number {
  return words.reduce((sum, weights, i) => {
    const weight = weights.get(document)!;
    return sum + (rarity[i]! * weight) / (weight + 1.2);
  }, 0);
}

/** Best first, then in the order of the index. */
const byScore = (a: Hit, b: Hit): number => b.score - a.score || b.segment - a.segment || b.document - a.document;

/** Documents are numbered by date; those of a newer segment say where in the first one they would stand. */
function newestFirst(segments: readonly OpenSegment[]): (a: Hit, b: Hit) => number {
  const placeOf = ({ segment, document }: Hit): number => {
    const { places } = segments[segment]!;
    return places ? places[document]! - 0.5 : document;
  };
  return (a, b) => placeOf(b) - placeOf(a) || b.document - a.document;
}

// ───────────────────────── phrases

/** Hits that have every pair of words that a phrase is made of; in a thousand others, one has them by chance. */
async function withPairs(opened: Opened, hits: readonly Hit[], { phrases }: Asked): Promise<Hit[]> {
  const pairs = phrases.flatMap((words) => words.slice(1).map((word, i) => [words[i]!, word] as const));
  const having = await Promise.all(
    pairs.flatMap(([first, second]) => {
      const keeper = keeperOf(first, second);
      const letter = String.fromCharCode(pairLetter(wordHash(first), wordHash(second)));
      return keeper === undefined ? [] : [matchPair(opened, keeper, letter)];
    }),
  );
  return hits.filter(({ segment, document }) => having.every((matches) => matches[segment]!.has(document)));
}

function matchPair(opened: Opened, keeper: string, letter: string): Promise<readonly ReadonlySet<number>[]> {
  const terms = [queryTerm(keeper), ...queryReadings(keeper)];
  return Promise.all(
    opened.segments.map(async (segment) => {
      const found = new Set<number>();
      await Promise.all(terms.map((term) => addPairs(opened, segment, term, letter, found)));
      return found;
    }),
  );
}

async function addPairs(opened: Opened, segment: OpenSegment, term: string, letter: string, found: Set<number>) {
  const hash = segment.hashes[shardsOf(segment, term, false).from];
  if (hash === undefined) return;
  const lines = await opened.file(shardPath(hash));
  let postings = '';
  eachLine(lines, term, false, (line) => (postings = line));
  if (postings === '') return;
  const parts = lines.slice(1, lines.indexOf('\n')).split('\t');
  const firsts = parts.map((part) => part.slice(HASH_LENGTH));
  const part = parts[Math.max(0, lastAtMost(firsts, term))]!;
  if (part === '') return;
  const pairs = await opened.file(phrasePath(part.slice(0, HASH_LENGTH)));
  eachLine(pairs, term, false, (line) => {
    const letters = line.split(',');
    let at = 0;
    decodePostings(postings, (document) => {
      if (letters[at++]!.includes(letter)) found.add(document);
    });
  });
}

/** Of those that are shown first, only what has the phrases: their words are needed for excerpts anyway. */
async function withPhrases({ text }: Opened, hits: readonly Hit[], { phrases }: Asked): Promise<Hit[]> {
  await Promise.all(hits.slice(0, SHOWN_FIRST).map(text));
  const kept: Hit[] = [];
  for (const [i, hit] of hits.entries()) {
    if (kept.length === SHOWN_FIRST) return [...kept, ...hits.slice(i)];
    if (i === MOST_CHECKED) break;
    const { versions } = await text(hit);
    const folded = versions.flatMap(({ title, blocks }) => [title, ...blocks.map((b) => b.text)]).map(fold);
    if (phrases.every((phrase) => folded.some((each) => hasPhrase(each, phrase)))) kept.push(hit);
  }
  return kept;
}
