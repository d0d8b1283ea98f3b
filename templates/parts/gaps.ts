/** Stretches of time in which the record is silent. They are said in words between the entries. */
import { fillText } from '../../src/languages/template.ts';
import { sentence } from '../../src/languages/words.ts';
import type { EdtfDate } from '../../src/model.ts';
import { durationWords } from '../../src/text/date-words.ts';
import { lastDay, monthsBetween } from '../../src/text/dates.ts';
import { type Html, html } from '../html.ts';
import type { Voice } from './phrase.ts';

/** Shorter silences go without saying. */
const YEAR = 12;

/**
 * For each date of a list in the order of time, the whole months of silence before it, where they are more than a year;
 * else undefined. What goes on while others begin and end (2016/2023) is no silence, nor is what has not ended yet.
 */
export function gapsBefore(dates: readonly EdtfDate[]): (number | undefined)[] {
  let latest: EdtfDate | undefined;
  let goesOn = false;
  return dates.map((date) => {
    const months = latest && !goesOn ? monthsBetween(latest, date) : undefined;
    if (date.missing === 'open' && date.start) goesOn = true;
    if (!latest || lastKnown(date) > lastKnown(latest)) latest = date;
    return months !== undefined && months > YEAR ? months : undefined;
  });
}

/** The last day that a date may mean; of an end that is not known, that of the start. */
function lastKnown(date: EdtfDate): string {
  const { start } = date;
  return lastDay(date) ?? (start ? (lastDay({ edtf: date.edtf, start, end: start, span: false }) ?? '') : '');
}

/** “Nine years and eight months without an entry in this record”: one `<li>` of a spine. */
export function gapEntry(voice: Voice, months: number): Html {
  const duration = durationWords(months, voice.language, voice.site.digits);
  const text = sentence(voice.language, fillText(voice.strings.timeline.gap, { duration }));
  return html`
<li class="gap"><p>${text}</p></li>`;
}
