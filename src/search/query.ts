/** What a reader asks, as words and phrases. */
import { wordsOf } from '../text/analyse.ts';
import { fold } from '../text/fold.ts';

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

/** Words of most stories, in the languages of most archives. A change of them is a new version of the format. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  fold(`
من في على إلى عن مع أن إن ما لا لم لن قد كان كانت هذا هذه ذلك التي الذي كما بعد قبل بين كل أو ثم حتى عند منذ هو هي وفي ومن
وقد وكان وأن وإن در به از که را با این
the of and in to a that for on with as by at was is it from had has have not but be his this and were an are
и в на с по не что к
`).split(' '),
);

/** Which of two words that stand one after the other keeps their pair: the first, unless it is everywhere; none of two such. */
export function keeperOf(first: string, second: string): string | undefined {
  return [first, second].find((word) => !EVERYWHERE.has(word));
}
