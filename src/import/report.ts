/** What an import found, took and left out, as lines for a terminal. */
import { describe, type MessageLanguage } from '../problems.ts';
import type { Draft } from './draft.ts';
import { isInText } from './pictures.ts';
import type { Proposal } from './propose.ts';
import type { DropReason, Found } from './types.ts';
import { type FieldName, IMPORT_WORDS, type ImportWords } from './words.ts';

export interface ReportOptions {
  readonly lang: MessageLanguage;
  /** Every line in full. */
  readonly verbose: boolean;
}

const WIDTH = 100;
/** Of lines with one reason, so many are shown; menus of a page have hundreds. */
const SHOWN = 8;

/** Lines that end nowhere else: no controls, one line each, not endless. */
const line = (text: string, width = WIDTH): string => {
  const plain = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, (found) => (found === '\u200C' ? found : ' ')).trim();
  return plain.length > width ? `${plain.slice(0, width - 1)}…` : plain;
};

/** What was found, taken and left out. */
export function draftText(draft: Draft, rights: string, { lang, verbose }: ReportOptions): string {
  const words = IMPORT_WORDS[lang];
  const most = verbose ? Number.POSITIVE_INFINITY : SHOWN;
  return [
    `\n${line(draft.source.file)}\n`,
    ...fieldLines(draft, rights, words),
    `\n${words.took}`,
    ...draft.blocks.map(
      (block) =>
        `  ${{ heading: '#', item: '-', quote: '>', code: '`', table: '|', paragraph: ' ' }[block.kind]} ${line(block.text, verbose ? 10_000 : WIDTH)}`,
    ),
    ...section(
      words.pictures,
      draft.pictures.map((picture) => {
        const { name, alt } = picture;
        if (alt === '') return `${name}: ${words.noAlt}`;
        return `${name}: ${alt}${isInText(picture, draft) ? '' : ` (${words.notInText})`}`;
      }),
    ),
    ...leftOut(draft, words, most, verbose),
  ].join('\n');
}

/** What the archive makes of it. */
export function proposalText(proposal: Proposal, lang: MessageLanguage): string {
  const words = IMPORT_WORDS[lang];
  return [
    ...namedLines(proposal, words),
    ...section(
      words.events,
      proposal.events.map((problem) => describe(problem, lang).fact),
    ),
    ...section(
      words.newNames,
      proposal.names.map((problem) => {
        const { fact, remedy } = describe(problem, lang);
        return `${fact}. ${remedy}`;
      }),
    ),
  ].join('\n');
}

function fieldLines(draft: Draft, rights: string, words: ImportWords): string[] {
  const row = (name: FieldName, value: string, note: string): string =>
    `  ${words.fields[name]}: ${value === '' ? '–' : line(value)}${note === '' ? '' : `  (${note})`}`;
  const found = (name: FieldName, value: Found | undefined, extra = ''): string =>
    value
      ? row(
          name,
          value.value,
          [words.sure[value.sure], words.found[value.in], extra]
            .filter((part) => part !== '')
            .join(words === IMPORT_WORDS.ar ? '؛ ' : '; '),
        )
      : row(name, '', name === 'outlet' ? words.outletUnknown : words.notFound);
  const { language, tier } = draft.detected;
  const bodyWords = draft.blocks.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  return [
    found('title', draft.title),
    found('date', draft.date),
    found('outlet', draft.outlet, draft.listed || draft.outlet?.value === 'unknown' ? '' : words.outletNew),
    found('url', draft.url),
    ...(draft.archived ? [found('archived', draft.archived)] : []),
    ...(draft.authors.length > 0
      ? draft.authors.map((author) => found('author', author))
      : [found('author', undefined)]),
    ...(draft.via ? [row('via', draft.via, words.found.text)] : []),
    draft.language
      ? row('language', draft.language, words.found.option)
      : tier === 0
        ? row('language', '', words.unknownLanguage)
        : row('language', language, `${words.sure[tier]}${words === IMPORT_WORDS.ar ? '؛' : ';'} ${words.detected}`),
    row('rights', rights, rights === 'unknown' ? words.rightsUnknown : ''),
    row('body', words.body(draft.blocks.length, bodyWords), words.sure[draft.bodySure]),
  ];
}

function leftOut(draft: Draft, words: ImportWords, most: number, verbose: boolean): string[] {
  const byReason = new Map<DropReason, Set<string>>();
  for (const { text, reason } of draft.dropped)
    byReason.set(reason, (byReason.get(reason) ?? new Set()).add(line(text, verbose ? 10_000 : WIDTH)));
  if (byReason.size === 0) return [];
  const lines = [...byReason].flatMap(([reason, texts]) => [
    ...[...texts].slice(0, most).map((text) => `  × ${text}  (${words.reasons[reason]})`),
    ...(texts.size > most ? [`    ${words.more(texts.size - most)}`] : []),
  ]);
  return [`\n${words.leftOut}`, ...lines];
}

function namedLines({ actors }: Proposal, words: ImportWords): string[] {
  const lines = actors.map(
    ({ kind, id, name, words: forms, times }) =>
      `${name} (${kind}/${id}): ${forms.map((form) => `«${form}»`).join(' ')}, ${words.times(times)}`,
  );
  return section(words.names, lines);
}

const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`\n${heading}`, ...lines.map((text) => `  ${line(text, 1_000)}`)];
