/** Who reported an event when: a line for each outlet and language, and the languages in which nobody did. */
import { languageName } from '../../src/languages/words.ts';
import type { EventPart } from '../../src/pages/event.ts';
import { type Html, html } from '../html.ts';
import { badge } from './badge.ts';
import { timeOf } from './date.ts';
import { outletName } from './dateline.ts';
import { countOf, type Voice, words } from './phrase.ts';

/** A table from two reports on; the list of stories says as much of one. */
export function firstReportTable(voice: Voice, { firstReports }: Pick<EventPart, 'firstReports'>): Html | false {
  if (firstReports.length < 2) return false;
  const { coverage } = voice.strings;
  const alone = firstReports.filter(({ delay }) => delay === 0).length === 1;
  return html`<table class="first-reports"><caption>${coverage.tableCaption}</caption>
<thead><tr><th scope="col">${coverage.outlet}</th><th scope="col">${coverage.firstReport}</th><th scope="col">${coverage.delay}</th></tr></thead>
<tbody>${firstReports.map(
    ({ outlet, language, story, delay }) => html`
<tr><th scope="row">${outletName(voice, outlet)} ${badge(voice, language)}</th><td><a href="${story.href}">${timeOf(voice, story.date, 'list')}</a></td><td>${delayWords(voice, delay, alone)}</td></tr>`,
  )}
</tbody></table>
`;
}

function delayWords(voice: Voice, delay: number | undefined, alone: boolean): Html | string {
  const { coverage } = voice.strings;
  if (delay === undefined) return html`<span class="unknown">${coverage.delayUnknown}</span>`;
  if (delay === 0) return alone ? coverage.first : coverage.sameDay;
  return countOf(voice, delay, coverage.daysAfterFirst);
}

/** Languages of the site that have no story of their own about an event that somebody reported. */
export function languageGaps(
  voice: Voice,
  { missingLanguages, reporting }: Pick<EventPart, 'missingLanguages' | 'reporting'>,
): Html | false {
  const { languageGap, languageGapTranslated } = voice.strings.coverage;
  if (missingLanguages.length === 0 || reporting.length === 0) return false;
  return html`<ul class="gaps">${missingLanguages.map(({ lang, translated }) => {
    const text = words(voice, translated ? languageGapTranslated : languageGap, {
      language: languageName(voice.language, lang),
    });
    return html`
<li>${badge(voice, lang)} ${text}</li>`;
  })}
</ul>`;
}
