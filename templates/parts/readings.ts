/** What outlets say differently about an event: printed before any list of links. */
import type { Readings } from '../../src/pages/home.ts';
import { type Html, html } from '../html.ts';
import { badge } from './badge.ts';
import { outletName } from './dateline.ts';
import { phrase, type Voice } from './phrase.ts';

/** The question, then each outlet with its answer, which leads to the words that say so. */
export function readingsOf(voice: Voice, { question, values }: Readings): Html {
  return html`
<p class="label question">${phrase(voice, { text: question, lang: voice.lang })}</p>
<dl class="readings">${values.map(
    ({ story, value, href }) => html`
<div><dt>${badge(voice, story.language)} ${story.outlet.name ? phrase(voice, story.outlet.name) : outletName(voice, story.outlet)}</dt>
<dd><a href="${href}">${value}</a></dd></div>`,
  )}
</dl>`;
}
