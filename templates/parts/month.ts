/** Months as the archive's addresses name them: `2023-06`, or `2013` where no month is known. */
import { type DateForm, dateWords } from '../../src/text/date-words.ts';
import { parseEdtf } from '../../src/text/dates.ts';
import { type Html, html } from '../html.ts';
import { timeOf } from './date.ts';
import type { Voice } from './phrase.ts';

/** “June 2023”. */
export function monthWords(voice: Voice, month: string, form: DateForm): string {
  const date = parseEdtf(month);
  return date ? dateWords(date, voice.language, voice.site, form) : month;
}

export function monthTime(voice: Voice, month: string): Html {
  const date = parseEdtf(month);
  return date ? timeOf(voice, date, 'list') : html`<bdi>${month}</bdi>`;
}

/** “June”: beside a year that has been said. */
export function monthName(voice: Voice, month: string): string {
  const index = Number(month.split('-')[1]) - 1;
  return voice.language.dates.listMonths[voice.site.months][index] ?? voice.strings.months.monthNotKnown;
}
