/** The years that a page is about, in the date column. */
import { digitsText } from '../../src/languages/numbers.ts';
import type { EdtfDate } from '../../src/model.ts';
import { type Html, html } from '../html.ts';
import type { Voice } from './phrase.ts';

/** “2013–2024”, first year first in either direction; nothing where there are no dates. */
export function yearsOf(voice: Voice, dates: readonly EdtfDate[]): Html | false {
  const years = dates.flatMap(({ start, end }) => [start, end].flatMap((point) => (point ? [point.year] : [])));
  if (years.length === 0) return false;
  const from = years.reduce((a, b) => Math.min(a, b));
  const to = years.reduce((a, b) => Math.max(a, b));
  const words = digitsText(from === to ? String(from) : `${from}–${to}`, voice.language, voice.site.digits);
  // A bare <bdi> would turn the range round: digits alone run left to right.
  return html`<bdi class="year years-range" dir="${voice.language.dir}">${words}</bdi>`;
}
