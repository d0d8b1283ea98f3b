/** An article as the sentences that may show an event: who, where, when and which event words stand in each. */
import type { ActorKind, Block, EdtfDate, Mention } from '../model.ts';
import { findDates, type Published, publishedBounds, type TextDate } from '../text/dates-in-text.ts';
import { isFuture, isPhoneWord, isScene, isStoodFor } from '../text/event-words.ts';
import { findPhrases } from '../text/phrases.ts';
import { type SentenceRange, sentencesOf } from '../text/sentences.ts';
import { gapsBefore, originalSpan, readWords, type Word } from '../text/words.ts';
import type { EventIndex, IndexedEvent } from './event-index.ts';
import { TITLE_BLOCK } from './mentions.ts';

/** Where a sentence stands: what an article reports is told at its head. */
export type Zone = 'title' | 'opening' | 'head' | 'rest';

/** An event word or phrase, as it is written in the text. */
export interface Found {
  /** Its first word. */
  readonly at: number;
  readonly written: string;
}

export interface Sentence extends SentenceRange {
  readonly block: string;
  readonly zone: Zone;
  /** The words of the whole block. */
  readonly words: readonly Word[];
  /** Who may take part: not those for whom a deputy or a son stands there. */
  readonly people: ReadonlySet<string>;
  /** Where people stand: words `[from, to)` of the block. */
  readonly named: readonly { readonly id: string; readonly from: number; readonly to: number }[];
  readonly organisations: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Those of the places where something may happen. */
  readonly scenes: ReadonlySet<string>;
  /** Scenes of its whole block and of the title. */
  readonly setting: ReadonlySet<string>;
  readonly dates: readonly TextDate[];
  /** Per word of the block, the number of its clause: commas and dashes part them. */
  readonly clauses: readonly number[];
  readonly keywords: readonly (Found & { readonly keyword: string })[];
  readonly phrases: readonly (Found & { readonly entry: IndexedEvent })[];
  /** It says that people spoke by telephone. */
  readonly byPhone: boolean;
  /** It tells what is still to come. */
  readonly future: boolean;
  /** The sentence before it, in its block or at the end of the block before. */
  readonly before: Sentence | undefined;
}

/** What linking needs of an article. */
export interface Told {
  readonly id: string;
  readonly title: string;
  readonly date: EdtfDate;
}

/** The head: a quarter of the text, but at least this much. */
const HEAD_LENGTH = 600;

/** The sentences of a title and its blocks. `mentions` may hold those of the title under `TITLE_BLOCK`. */
export function readPassages(
  article: Told,
  blocks: readonly Pick<Block, 'id' | 'text'>[],
  mentions: readonly Mention[],
  index: EventIndex,
): Sentence[] {
  const published = publishedBounds(article.date);
  const byBlock = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = byBlock.get(mention.block);
    if (group) group.push(mention);
    else byBlock.set(mention.block, [mention]);
  }
  const titleScenes = idsOf(scenesAmong(article.title, byBlock.get(TITLE_BLOCK) ?? []), 'places');
  const zones = zonesOf(article.title, blocks);
  const sentences: Sentence[] = [];
  for (const [i, block] of [{ id: TITLE_BLOCK, text: article.title }, ...blocks].entries()) {
    const named = byBlock.get(block.id) ?? [];
    sentences.push(...readBlock(block, zones[i]!, named, titleScenes, index, published, sentences.at(-1)));
  }
  return sentences;
}

function readBlock(
  block: Pick<Block, 'id' | 'text'>,
  zone: Zone,
  mentions: readonly Mention[],
  titleScenes: ReadonlySet<string>,
  index: EventIndex,
  published: Published | undefined,
  last: Sentence | undefined,
): Sentence[] {
  const words = readWords(block.text);
  const gaps = gapsBefore(block.text, words);
  const gap = (i: number): string => gaps[i] ?? '';
  const written = (hit: { from: number; to: number; skip: number }): string => {
    const { start, end } = originalSpan(words, hit);
    return block.text.slice(start, end);
  };
  const dates = findDates(words, gap, published);
  const keywords = findPhrases(index.keywords, words);
  const phrases = findPhrases(index.phrases, words);
  const scenes = scenesAmong(block.text, mentions);
  const isThere = ({ start, end }: Mention): boolean =>
    !isStoodFor(block.text.slice(Math.max(0, start - 24), start), block.text.slice(end, end + 24));
  const setting = union(titleScenes, idsOf(scenes, 'places'));
  const clauses = clausesOf(gaps);
  const sentences: Sentence[] = [];
  for (const range of sentencesOf(words, gap)) {
    const { start, end } = originalSpan(words, { from: range.from, to: range.to, skip: 0 });
    const named = mentions.filter((mention) => mention.start >= start && mention.start < end);
    const people = named.filter(({ actor }) => actor.kind === 'people');
    const own = words.slice(range.from, range.to);
    sentences.push({
      from: range.from,
      to: range.to,
      block: block.id,
      zone,
      words,
      people: idsOf(people.filter(isThere), 'people'),
      named: people.map((mention) => wordSpan(mention, words, range)),
      organisations: idsOf(named, 'organisations'),
      places: idsOf(named, 'places'),
      scenes: idsOf(
        named.filter((mention) => scenes.includes(mention)),
        'places',
      ),
      setting,
      dates: within(range, dates),
      clauses,
      keywords: within(range, keywords).map((hit) => ({ at: hit.from, written: written(hit), keyword: hit.data })),
      phrases: within(range, phrases).map((hit) => ({ at: hit.from, written: written(hit), entry: hit.data })),
      byPhone: own.some(isPhoneWord),
      future: isFuture(own),
      before: sentences.at(-1) ?? last,
    });
  }
  return sentences;
}

const within = <T extends { readonly from: number }>({ from, to }: SentenceRange, found: readonly T[]): readonly T[] =>
  found.length === 0 ? found : found.filter((each) => each.from >= from && each.from < to);

/** The words of a sentence that a mention in it covers. */
function wordSpan({ actor, start, end }: Mention, words: readonly Word[], sentence: SentenceRange) {
  let { from } = sentence;
  while (words[from]!.end <= start) from++;
  let to = from;
  while (to < words.length && words[to]!.start < end) to++;
  return { id: actor.id, from, to };
}

/** The mentions of places where something may happen. */
function scenesAmong(text: string, mentions: readonly Mention[]): Mention[] {
  const scenes: Mention[] = [];
  let last: Mention | undefined;
  for (const place of mentions) {
    if (place.actor.kind !== 'places') continue;
    // «موسكو وطهران»: what stands between the two is «و».
    const joined = last && text.slice(last.end, place.start).length <= 6 ? scenes.includes(last) : undefined;
    const isPossessor = /^['’]s\b/.test(text.slice(place.end, place.end + 3));
    if (!isPossessor && isScene(text.slice(Math.max(0, place.start - 24), place.start), joined)) scenes.push(place);
    last = place;
  }
  return scenes;
}

function clausesOf(gaps: readonly string[]): number[] {
  let clause = 0;
  return gaps.map((gap) => {
    if (gap !== ' ' && /[،,؛;—–]/.test(gap)) clause++;
    return clause;
  });
}

const NONE: ReadonlySet<string> = new Set();

/** Most sentences name nothing of a kind: those share one empty set. */
function idsOf(mentions: readonly Mention[], kind: ActorKind): ReadonlySet<string> {
  const ids = mentions.flatMap(({ actor }) => (actor.kind === kind ? actor.id : []));
  return ids.length === 0 ? NONE : new Set(ids);
}

const union = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> =>
  a.size === 0 ? b : b.size === 0 ? a : new Set([...a, ...b]);

/** The opening ends with the first block that is a paragraph, not a subtitle, caption or byline. */
function zonesOf(title: string, blocks: readonly Pick<Block, 'text'>[]): Zone[] {
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const zones: Zone[] = ['title'];
  let read = 0;
  let opened = false;
  for (const { text } of blocks) {
    if (text.trim() === title.trim()) zones.push('title');
    else {
      zones.push(!opened ? 'opening' : read < Math.max(HEAD_LENGTH, total / 4) ? 'head' : 'rest');
      opened ||= text.length >= 120 || (text.length >= 40 && /[.!?؟…]["”»)]*$/.test(text.trim()));
      read += text.length;
    }
  }
  return zones;
}
