/** What a reader asks, as words and phrases. */
import { wordsOf } from '../text/analyse.ts';

export interface Asked {
  /** Folded words, those of phrases too. */
  readonly words: readonly string[];
  /** Folded words of each quoted phrase. */
  readonly phrases: readonly (readonly string[])[];
}

const QUOTED = /["“”„«‹]([^"“”„«»‹›]+)["“”»›]/g;

/** `وزير "الداخلية الروسي"` → three words, one phrase. Quotation marks of any language; one alone is nothing. */
export function parseQuery(text: string): Asked {
  const phrases = [...text.matchAll(QUOTED)].map((match) => wordsOf(match[1]!)).filter((words) => words.length > 1);
  return { words: [...new Set(wordsOf(text))], phrases };
}

/** Whether folded words stand in a text one after the other. `folded` has no space at its ends. */
export function hasPhrase(folded: string, phrase: readonly string[]): boolean {
  return ` ${folded} `.includes(` ${phrase.join(' ')} `);
}
