/** Citations for LaTeX: BibLaTeX in UTF-8, its dates in EDTF. */
import type { Lang } from '../../src/model.ts';
import type { Citation } from '../../src/pages/citation.ts';
import { type Source, sourcesOf } from './citation.ts';
import type { Voice } from './phrase.ts';

/** Babel's and Polyglossia's names of languages. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fa: 'persian',
  fr: 'french',
  he: 'hebrew',
  it: 'italian',
  pl: 'polish',
  pt: 'portuguese',
  ru: 'russian',
  tr: 'turkish',
  uk: 'ukrainian',
};

export function bibtexFile(voice: Voice, citation: Citation): string {
  return sourcesOf(voice, citation)
    .map((source) => bibtexEntry(source))
    .join('\n');
}

function bibtexEntry(source: Source): string {
  const { citation, retelling, outlet, key } = source;
  const langid = languageOf(citation.language);
  const kind = retelling ? 'online' : outlet === undefined ? 'misc' : 'article';
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['title', `{${text(citation.title.text)}}`],
    ['titleaddon', retelling ? undefined : citation.translatedTitles.map((title) => text(title.text)).join('; ')],
    ['author', retelling ? `{${text(source.archive)}}` : citation.authors.map(author).join(' and ')],
    ['journaltitle', outlet === undefined ? undefined : text(outlet)],
    ['date', retelling ? citation.added : citation.date.edtf],
    ['url', address(source.url)],
    ['langid', langid],
    ['entrysubtype', kind === 'article' ? 'newspaper' : undefined],
    ['library', retelling ? undefined : text(source.archive)],
    ['note', source.notes.map(text).join('; ')],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@${kind}{${key},\n${lines.join('')}}\n`;
}

function languageOf(language: Lang): string | undefined {
  return LANGUAGES[language.split('-')[0]!];
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** BibTeX counts braces even behind a backslash, so that they need a name. */
function text(plain: string): string {
  return plain.replace(/\s+/g, ' ').replace(/[\\{}~^%&#_$]/g, (c) => SPECIAL[c] ?? `\\${c}`);
}

/** “First Last” is read as it stands; names of one word, and what looks like two names or a reversed one, stay whole. */
function author(name: string): string {
  return /,|\sand\s/i.test(name) || !/\S\s+\S/.test(name) ? `{${text(name)}}` : text(name);
}

/** `url` is verbatim: nothing is escaped in it, and braces would end it. */
function address(url: string): string {
  return url.replace(/[{}\\\s]/g, encodeURIComponent);
}
