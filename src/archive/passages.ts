/** An article as the sentences that may show an event: who, where, when and which event words stand in each. */
import type { ActorKind, Block, EdtfDate, Mention } from '../model.ts';
import { findDates, type Published, publishedBounds, type TextDate } from '../text/dates-in-text.ts';
import { keywordReadings } from '../text/event-words.ts';
import { foldWithOffsets } from '../text/fold.ts';
import { findPhrases, gapBefore, originalSpan, type Word, wordsOf } from '../text/phrases.ts';
import { type SentenceRange, sentencesOf } from '../text/sentences.ts';
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
  readonly people: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Places of its whole block and of the title. */
  readonly setting: ReadonlySet<string>;
  readonly dates: readonly TextDate[];
  /** Per word of the block, the number of its clause: commas and dashes part them. */
  readonly clauses: readonly number[];
  readonly keywords: readonly (Found & { readonly keyword: string })[];
  readonly phrases: readonly (Found & { readonly entry: IndexedEvent })[];
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
  for (const mention of mentions) byBlock.set(mention.block, [...(byBlock.get(mention.block) ?? []), mention]);
  const titlePlaces = idsOf(byBlock.get(TITLE_BLOCK) ?? [], 'places');
  const zones = zonesOf(article.title, blocks);
  const sentences: Sentence[] = [];
  for (const [i, block] of [{ id: TITLE_BLOCK, text: article.title }, ...blocks].entries()) {
    const named = byBlock.get(block.id) ?? [];
    sentences.push(...readBlock(block, zones[i]!, named, titlePlaces, index, published, sentences.at(-1)));
  }
  return sentences;
}

function readBlock(
  block: Pick<Block, 'id' | 'text'>,
  zone: Zone,
  mentions: readonly Mention[],
  titlePlaces: ReadonlySet<string>,
  index: EventIndex,
  published: Published | undefined,
  last: Sentence | undefined,
): Sentence[] {
  const folded = foldWithOffsets(block.text);
  const words = wordsOf(folded.text);
  const gap = (i: number): string => gapBefore(block.text, folded, words, i);
  const written = (hit: { from: number; to: number; skip: number }): string => {
    const { start, end } = originalSpan(folded, words, hit);
    return block.text.slice(start, end);
  };
  const dates = findDates(words, gap, published);
  const keywords = findPhrases(index.keywords, words, keywordReadings);
  const phrases = findPhrases(index.phrases, words);
  const setting = new Set([...titlePlaces, ...idsOf(mentions, 'places')]);
  const clauses = clausesOf(words, gap);
  const sentences: Sentence[] = [];
  for (const range of sentencesOf(words, gap)) {
    const within = ({ from }: { readonly from: number }): boolean => from >= range.from && from < range.to;
    const [start, end] = [folded.at[words[range.from]!.start]!, folded.at[words[range.to - 1]!.end]!];
    const named = mentions.filter((mention) => mention.start >= start && mention.start < end);
    sentences.push({
      ...range,
      block: block.id,
      zone,
      words,
      people: idsOf(named, 'people'),
      organisations: idsOf(named, 'organisations'),
      places: idsOf(named, 'places'),
      setting,
      dates: dates.filter(within),
      clauses,
      keywords: keywords.filter(within).map((hit) => ({ at: hit.from, written: written(hit), keyword: hit.data })),
      phrases: phrases.filter(within).map((hit) => ({ at: hit.from, written: written(hit), entry: hit.data })),
      before: sentences.at(-1) ?? last,
    });
  }
  return sentences;
}

function clausesOf(words: readonly Word[], gap: (index: number) => string): number[] {
  let clause = 0;
  return words.map((_, i) => {
    if (/[،,؛;—–]/.test(gap(i))) clause++;
    return clause;
  });
}

function idsOf(mentions: readonly Mention[], kind: ActorKind): Set<string> {
  return new Set(mentions.flatMap(({ actor }) => (actor.kind === kind ? [actor.id] : [])));
}

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
