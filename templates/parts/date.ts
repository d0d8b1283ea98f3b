/** Dates in a page: `<time>` with words of the site's style. */

import { digitsText } from '../../src/languages/numbers.ts';
import type { EdtfDate } from '../../src/model.ts';
import { type DateForm, dateWords, otherCalendars } from '../../src/text/date-words.ts';
import { datetimeValue, leadPoint, parseEdtf } from '../../src/text/dates.ts';
import { type Html, html } from '../html.ts';
import type { Voice } from './phrase.ts';

/** A date in words. `long` for datelines and facts, `list` for entries. See `DateForm`. */
export function timeOf(voice: Voice, date: EdtfDate, form: DateForm = 'long'): Html {
  return html`<time datetime="${datetimeValue(date)}">${dateWords(date, voice.language, voice.site, form)}</time>`;
}

/** With the calendars that the language or the site adds, each in a line of its own. */
export function fullDate(voice: Voice, date: EdtfDate): Html {
  const others = otherCalendars(date, voice.language, voice.site);
  return html`${timeOf(voice, date)}${others.map(({ words }) => html` <span class="calendar">${words}</span>`)}`;
}

/** The same day in the calendars that the language or the site adds; nothing where it adds none. */
export function otherDates(voice: Voice, date: EdtfDate): Html | false {
  const others = otherCalendars(date, voice.language, voice.site);
  if (others.length === 0) return false;
  const { comma } = voice.language.list;
  return html` <span class="quiet label">${others.map(({ words }, i) => (i > 0 ? comma : '') + words)}</span>`;
}

/** A day as content files write it, `2026-11-22`. */
export function timeOfDay(voice: Voice, day: string, form: DateForm = 'list'): Html {
  const date = parseEdtf(day);
  return date ? timeOf(voice, date, form) : html`<bdi>${day}</bdi>`;
}

/** The date column: a large year, and under it what is known of the rest. */
export function whenOf(voice: Voice, date: EdtfDate): Html {
  return yearFirst(voice, date, html` class="when"`);
}

/** The same for an entry of one line: year and rest side by side, without remarks. */
export function briefWhenOf(voice: Voice, date: EdtfDate): Html {
  return yearFirst(voice, date, html` class="when"`, 'column');
}

/** The same in the head of a page. */
export function stampOf(voice: Voice, date: EdtfDate): Html {
  return yearFirst(voice, date, html` class="stamp"`);
}

function yearFirst(voice: Voice, date: EdtfDate, attributes: Html, form: 'spine' | 'column' = 'spine'): Html {
  const year = digitsText(String(leadPoint(date).year), voice.language, voice.site.digits);
  const rest = dateWords(date, voice.language, voice.site, form);
  return html`<time${attributes} datetime="${datetimeValue(date)}"><b class="year">${year}</b>${rest !== '' && html` <span>${rest}</span>`}</time>`;
}
