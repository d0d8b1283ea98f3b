/** Titles of stories, as they were published. */
import type { Phrase } from '../../src/pages/frame.ts';
import { alternatingWords, directionOfPhrase } from '../../src/text/direction.ts';
import { type Child, html } from '../html.ts';

/** Arabic words in a Latin title are marked: they need more room above and below than the lines of Latin headlines have. */
export function titleWords({ text, lang }: Phrase): Child {
  if (directionOfPhrase(lang, text) === 'rtl') return text;
  return alternatingWords(text).map((words, i) => (i % 2 === 0 ? words : html`<span class="guest">${words}</span>`));
}
