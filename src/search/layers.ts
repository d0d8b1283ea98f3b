/**
 * Which documents stand in which segment, so that a rebuild stays in proportion to the change:
 *
 *   frozen   every closed year; kept as it is while few of its stories change
 *   current  the year of the newest story
 *   delta    stories of closed years that changed since `frozen` was made; there they are marked as gone
 */

import type { Lexemes } from '../text/analyse.ts';
import type { SegmentHead } from './format.ts';
import { hashOf, makeSegment, type SearchDocument, type SearchFile, type Segment } from './segment.ts';

/** What must be remembered of a frozen segment to build beside it. */
export interface Frozen {
  readonly head: SegmentHead;
  readonly files: readonly SearchFile[];
  /** Key and hash of each document, in order. */
  readonly documents: readonly (readonly [key: string, hash: string])[];
}

export interface Layers {
  readonly segments: readonly Segment[];
  /** To be handed to the next build. */
  readonly frozen?: Frozen;
}

/** Below this, all articles are one segment: fewer files to ask. */
const WORTH_FREEZING = 500;
/** Above this share of changed stories, the frozen segment is made anew. */
const MOST_CHANGED = 0.05;

/** `documents` in the order of their keys, which begin with the year. */
export function layerDocuments(
  documents: readonly SearchDocument[],
  lexemes: Lexemes,
  {
    before,
    worthFreezing = WORTH_FREEZING,
  }: { readonly before?: Frozen | undefined; readonly worthFreezing?: number } = {},
): Layers {
  const year = documents.at(-1)?.key.slice(0, 4) ?? '';
  const closed = documents.filter(({ key }) => key.slice(0, 4) !== year);
  if (closed.length < worthFreezing) return { segments: [makeSegment('articles', documents, lexemes)] };
  const current = makeSegment('articles', documents.slice(closed.length), lexemes);
  const beside = before && besideFrozen(before, closed);
  if (before && beside) {
    const kept: Segment = { head: { ...before.head, gone: beside.gone }, files: before.files };
    const delta = beside.changed.length > 0 ? [makeSegment('articles', beside.changed, lexemes)] : [];
    return { segments: [kept, current, ...delta], frozen: before };
  }
  const made = makeSegment('articles', closed, lexemes);
  const frozen = { ...made, documents: closed.map((d) => [d.key, documentHash(d)] as const) };
  return { segments: [made, current], frozen };
}

/** What differs from a frozen segment; undefined where that is too much. */
function besideFrozen({ documents }: Frozen, closed: readonly SearchDocument[]) {
  const hashes = new Map(closed.map((document) => [document.key, documentHash(document)]));
  const gone = documents.flatMap(([key, hash], number) => (hashes.get(key) === hash ? [] : [number]));
  const known = new Map(documents);
  const changed = closed.filter(({ key }) => known.get(key) !== hashes.get(key));
  return gone.length + changed.length > documents.length * MOST_CHANGED ? undefined : { gone, changed };
}

const documentHash = (document: SearchDocument): string => hashOf(JSON.stringify(document));
