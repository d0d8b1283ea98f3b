/** Links to the pages that hold a year's stories or events each, where there are too many for one page. */
import { digitsText } from '../../src/languages/numbers.ts';
import type { YearLink } from '../../src/pages/years.ts';
import { type Html, html } from '../html.ts';
import type { Voice } from './phrase.ts';

/** `label`: what is there by year. `current`: the year that the page itself is about. */
export function yearLinks(voice: Voice, label: string, years: readonly YearLink[], current?: number): Html | false {
  if (years.length === 0) return false;
  return html`<nav class="years" aria-label="${label}"><ul>${years.map(
    ({ year, href }) => html`
<li><a href="${href}"${year === current && html` aria-current="page"`}>${digitsText(String(year), voice.language, voice.site.digits)}</a></li>`,
  )}
</ul></nav>`;
}
