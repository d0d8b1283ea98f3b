/**
 * Anchors of blocks. Frozen: papers and encyclopaedias link to them. Version 1 is pinned by the golden pairs of
 * `anchor.test.ts` and shares nothing with search or matching, which may change.
 */
import { hash } from 'node:crypto';

/** Arabic vowel signs, tatweel, and the controls that steer bidirectional text. */
const IGNORED = /[\u064B-\u065F\u0670\u0640\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** White space that is not one space already: nearly all is, and replacing it by itself would take longest of all. */
const SPACES = / \s+|[^\S ]\s*/gu;

/** What two spellings of a block must share to be one block: NFC, signs of `IGNORED` dropped, white space collapsed. */
export function anchorKey(text: string): string {
  return text.normalize('NFC').replace(IGNORED, '').replace(SPACES, ' ').trim();
}

/** `p-` and the first 8 hex digits of sha256 of the key in UTF-8. */
export function anchorOf(text: string): string {
  return `p-${hash('sha256', anchorKey(text)).slice(0, 8)}`;
}

/** Anchors of the blocks of one body, in order; the second block of the same words gets `-2`, the third `-3`. */
export function anchorsOf(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const anchor = anchorOf(text);
    const count = (seen.get(anchor) ?? 0) + 1;
    seen.set(anchor, count);
    return count === 1 ? anchor : `${anchor}-${count}`;
  });
}
