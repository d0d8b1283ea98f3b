/** Citations for Zotero, Pandoc and word processors: CSL-JSON (citeproc's data). */

import type { DatePoint, EdtfDate } from '../../src/model.ts';
import type { Citation } from '../../src/pages/citation.ts';
import { leadPoint, parseEdtf } from '../../src/text/dates.ts';
import { otherTitles, type Source, sourcesOf } from './citation.ts';
import type { Voice } from './phrase.ts';

export function cslFile(voice: Voice, citation: Citation): string {
  return `${JSON.stringify(
    sourcesOf(voice, citation).map((source) => cslItem(voice, source)),
    null,
    1,
  )}\n`;
}

/** Names stay whole: which part is the family's, the archive does not know. */
function cslItem(voice: Voice, source: Source) {
  const { citation, retelling, outlet, archive, notes } = source;
  const date = retelling ? citation.added && parseEdtf(citation.added) : citation.date;
  const summary = citation.summary[voice.lang];
  const authors = retelling ? [archive] : citation.authors;
  const note = [...(retelling ? [] : otherTitles(voice, citation)), ...notes].join('\n');
  const container = retelling ? archive : outlet;
  return {
    id: source.key,
    type: retelling ? 'webpage' : 'article-newspaper',
    title: citation.title.text,
    ...(authors.length > 0 ? { author: authors.map((literal) => ({ literal })) } : {}),
    ...(container === undefined ? {} : { 'container-title': container }),
    ...(date ? { issued: cslDate(date) } : {}),
    URL: source.url,
    ...(citation.language === 'und' ? {} : { language: citation.language }),
    ...(summary && !retelling ? { abstract: summary } : {}),
    ...(retelling ? {} : { archive, archive_location: citation.permalink, source: archive }),
    ...(note === '' ? {} : { note }),
  };
}

/** `2023-07~` → `{"date-parts": [[2023, 7]], "circa": true}`; a span has two parts. */
function cslDate(date: EdtfDate) {
  const points = date.span && date.start && date.end ? [date.start, date.end] : [leadPoint(date)];
  const circa = points.some(({ approximate, uncertain }) => approximate || uncertain);
  return { 'date-parts': points.map(partsOf), ...(circa ? { circa: true } : {}) };
}

function partsOf({ year, month, day }: DatePoint): number[] {
  return [year, month, day].filter((part) => part !== undefined);
}
