import type { Gap } from './dates-in-text.ts';
import type { Word } from './words.ts';

/** Words `[from, to)` of one sentence. */
export interface SentenceRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The sentences of a block. A full stop ends one where a space follows; not after an initial or between figures
 * (J. Kirby, 27.6), nor with the space on its wrong side («بالمسيرات .والصواريخ»), which scraped texts scatter at random.
 */
export function sentencesOf(words: readonly Word[], gap: Gap): SentenceRange[] {
  const ranges: SentenceRange[] = [];
  let from = 0;
  for (let i = 1; i <= words.length; i++) {
    if (i < words.length && !isBreak(gap(i), words[i - 1]!.text)) continue;
    ranges.push({ from, to: i });
    from = i;
  }
  return words.length === 0 ? [] : ranges;
}

function isBreak(gap: string, before: string): boolean {
  if (gap === ' ') return false;
  if (/[!?؟…\n]/.test(gap)) return true;
  return /\.["”»)\]]*\s/.test(gap) && !/^[a-z]{1,2}$/.test(before);
}
