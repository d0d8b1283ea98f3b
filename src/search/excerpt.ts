/** Where a story says what was asked: a stretch of its own words, the hits marked. */
import { indexTerms } from '../text/analyse.ts';
import { foldWithOffsets } from '../text/fold.ts';
import type { DocumentText, Version } from './format.ts';
import type { Term } from './searcher.ts';

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface Excerpt {
  readonly version: number;
  readonly block: Version;
  /** Empty where the document has no words to show. */
  readonly pieces: readonly Piece[];
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly term: number;
}

/** UTF-16 units on either side of the first hit. */
const BEFORE = 70;
const AFTER = 190;

/** The block with most of the terms; of equals the first, so that the original goes before its translations. */
export function excerptOf({ versions }: DocumentText, terms: readonly Term[]): Excerpt | undefined {
  let best: { readonly version: number; readonly block: Version; readonly spans: readonly Span[] } | undefined;
  let most = -1;
  for (const [version, { blocks }] of versions.entries())
    for (const block of blocks) {
      const spans = spansOf(block.text, terms);
      const distinct = new Set(spans.map(({ term }) => term)).size;
      if (distinct > most) [best, most] = [{ version, block, spans }, distinct];
    }
  if (!best) return undefined;
  const { version, block, spans } = best;
  return { version, block, pieces: cut(block.text, spans) };
}

/** A text with every hit marked. */
export function markAll(text: string, terms: readonly Term[]): Piece[] {
  return piecesOf(text, spansOf(text, terms), 0, text.length);
}

function spansOf(text: string, terms: readonly Term[]): Span[] {
  const folded = foldWithOffsets(text);
  return [...folded.text.matchAll(/[^ ]+/g)].flatMap(({ index, 0: word }) => {
    const meant = indexTerms(word);
    const term = terms.findIndex(({ text: t, prefix }) =>
      prefix ? meant.some((m) => m.startsWith(t)) : meant.includes(t),
    );
    return term < 0 ? [] : [{ start: folded.at[index]!, end: folded.at[index + word.length]!, term }];
  });
}

function cut(text: string, spans: readonly Span[]): Piece[] {
  const first = spans[0]?.start ?? 0;
  const from = first <= BEFORE ? 0 : wordEdge(text, first - BEFORE, 1);
  const to = text.length - first <= AFTER ? text.length : wordEdge(text, first + AFTER, -1);
  const inside = spans.filter(({ start, end }) => start >= from && end <= to);
  const pieces = piecesOf(text, inside, from, to);
  return [
    ...(from > 0 ? [{ text: '… ', marked: false }] : []),
    ...pieces,
    ...(to < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}

function wordEdge(text: string, near: number, step: 1 | -1): number {
  let at = near;
  while (at > 0 && at < text.length && text[at] !== ' ') at += step;
  return step === 1 ? at + 1 : at;
}

function piecesOf(text: string, spans: readonly Span[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end } of spans) {
    const word = text.slice(start, end).trimEnd();
    pieces.push({ text: text.slice(at, start), marked: false }, { text: word, marked: true });
    at = start + word.length;
  }
  return [...pieces, { text: text.slice(at, to), marked: false }].filter((piece) => piece.text !== '');
}
