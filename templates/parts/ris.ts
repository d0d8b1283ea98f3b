/** Citations for EndNote, Mendeley and others: RIS, a line for each field, ended as on the systems it comes from. */
import type { Citation } from '../../src/pages/citation.ts';
import { certainPrefix } from '../../src/text/dates.ts';
import { labelled, otherTitles, type Source, sourcesOf } from './citation.ts';
import type { Voice } from './phrase.ts';

export function risFile(voice: Voice, citation: Citation): string {
  return sourcesOf(voice, citation)
    .map((source) => risEntry(voice, source))
    .join('\r\n');
}

function risEntry(voice: Voice, source: Source): string {
  const { citation, retelling, outlet, archive } = source;
  const day = retelling ? citation.added : certainPrefix(citation.date);
  const summary = citation.summary[voice.lang];
  const fields: readonly (readonly [tag: string, values: readonly (string | undefined)[]])[] = [
    ['TY', [retelling ? 'ELEC' : 'NEWS']],
    ['ID', [source.key]],
    ['TI', [citation.title.text]],
    ['AU', retelling ? [archive] : citation.authors],
    ['T2', [retelling ? archive : outlet]],
    ['PY', [day?.slice(0, 4)]],
    ['DA', [day && risDate(day)]],
    ['LA', [citation.language === 'und' ? undefined : citation.language]],
    ['UR', [source.url]],
    ['DB', [retelling ? undefined : archive]],
    ['AB', [retelling ? undefined : summary]],
    // Not in TT: readers take it for the title.
    ['N1', retelling ? source.notes : [...otherTitles(voice, citation), ...source.notes, trueDate(voice, citation)]],
  ];
  const lines = fields.flatMap(([tag, values]) =>
    values.flatMap((value) => (value ? [`${tag}  - ${line(value)}`] : [])),
  );
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** What `DA` cannot say: about, unsure, from … to …: in EDTF. */
function trueDate(voice: Voice, { date }: Citation): string | undefined {
  return date.edtf === certainPrefix(date) ? undefined : labelled(voice, voice.strings.event.date, date.edtf);
}

/** `2023-07` → `2023/07//`: what is not known stays empty between the strokes. */
function risDate(day: string): string {
  const [year, month = '', date = ''] = day.split('-');
  return `${year}/${month}/${date}${date === '' ? '/' : ''}`;
}

function line(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
