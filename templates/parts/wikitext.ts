/** Citations as Wikipedia's templates, ready to paste. */
import { language as arabic } from '../../src/languages/ar.ts';
import { language as english } from '../../src/languages/en.ts';
import type { Language } from '../../src/languages/language.ts';
import type { DatePoint, Lang } from '../../src/model.ts';
import type { Citation } from '../../src/pages/citation.ts';
import { dayOfCopy } from '../../src/text/archived-copy.ts';
import { dateWords } from '../../src/text/date-words.ts';
import { directionOfText } from '../../src/text/direction.ts';
import { oncePerName } from '../../src/text/once.ts';
import type { Voice } from './phrase.ts';
import { oncePerTurn } from './turn.ts';

export interface WikiTemplate {
  /** The Wikipedia it is for. */
  readonly lang: Lang;
  readonly text: string;
}

type Field = readonly [name: string, value: string | undefined];

export function wikiTemplates({ site, lang }: Voice, citation: Citation): readonly WikiTemplate[] {
  const nameOf = (wiki: Lang): string => site.title[wiki] ?? site.title[lang]!;
  return [
    { lang: 'en', text: inEnglish(nameOf('en'))(citation) },
    { lang: 'ar', text: inArabic(nameOf('ar'))(citation) },
  ];
}

/** By the archive's name. The pages of a story have the same in every language, one after the other. */
const inEnglish = oncePerName((archive: string) =>
  oncePerTurn((citation: Citation) => template('cite news', englishFields(archive, citation))),
);
const inArabic = oncePerName((archive: string) =>
  oncePerTurn((citation: Citation) => template('استشهاد بخبر', arabicFields(archive, citation))),
);

/** Module:Citation/CS1: a title in another script has a parameter of its own. */
function englishFields(archive: string, citation: Citation): Field[] {
  const { title, translatedTitles, language, url, permalink } = citation;
  const rtl = directionOfText(title.text) === 'rtl';
  const known = language !== 'und';
  return [
    ...citation.authors.map((author, i): Field => [`author${i + 1}`, author]),
    ['title', rtl && known ? undefined : title.text],
    ['script-title', rtl && known ? `${language.split('-')[0]}:${title.text}` : undefined],
    ['trans-title', translatedTitles.find(({ lang }) => lang === 'en')?.text],
    ['language', known && language !== 'en' ? language : undefined],
    ['work', nameIn(citation, 'en')],
    ['date', englishDate(citation)],
    ['url', url ?? permalink],
    ['archive-url', citation.archived],
    ['archive-date', archivedOn(citation)],
    ['url-status', citation.archived === undefined ? undefined : 'live'],
    ['via', archive],
  ];
}

function arabicFields(archive: string, citation: Citation): Field[] {
  const { title, translatedTitles, language, url, permalink } = citation;
  return [
    ...citation.authors.map((author, i): Field => [`مؤلف${i + 1}`, author]),
    ['عنوان', title.text],
    ['عنوان مترجم', translatedTitles.find(({ lang }) => lang === 'ar')?.text],
    ['لغة', language === 'und' ? undefined : language],
    ['عمل', nameIn(citation, 'ar')],
    ['تاريخ', words(citation, arabic)],
    ['مسار', url ?? permalink],
    ['مسار أرشيف', citation.archived],
    ['تاريخ أرشيف', archivedOn(citation)],
    ['عبر', archive],
  ];
}

/** An outlet or archive by the name that the encyclopaedia's language has for it. */
function nameIn({ outlet, lang }: Citation, wiki: Lang): string | undefined {
  return outlet && (outlet[wiki] ?? outlet[lang]);
}

/** CS1 knows “c.” for about, and no sign for doubt. */
function englishDate(citation: Citation): string {
  const { date } = citation;
  const { start, end, ...rest } = date;
  const sure = { ...rest, ...(start ? { start: plain(start) } : {}), ...(end ? { end: plain(end) } : {}) };
  const about = date.start?.approximate || date.end?.approximate;
  return (about ? 'c. ' : '') + words({ ...citation, date: sure }, english);
}

function plain({ approximate: _, uncertain: __, ...rest }: DatePoint): DatePoint {
  return rest;
}

function words({ date }: Pick<Citation, 'date'>, language: Language): string {
  return dateWords(date, language, { months: 'egypt', digits: 'latn' }, 'list');
}

function archivedOn({ archived }: Citation): string | undefined {
  return archived === undefined ? undefined : dayOfCopy(archived);
}

function template(name: string, fields: readonly Field[]): string {
  const filled = fields.flatMap(([key, value]) => (value ? [`| ${key} = ${escaped(value)}`] : []));
  return `{{${name} ${filled.join(' ')}}}`;
}

/** Braces, bars and tags; quotation marks, brackets and tildes where there is more than one; what looks like an entity. */
const SPECIAL = /[{}|<>]|'(?=')|(?<=')'|~(?=~)|(?<=~)~|\[(?=\[)|(?<=\[)\[|\](?=\])|(?<=\])\]|&(?=#?\w+;)/g;

/** A value that cannot end its template, sign a page, or be taken for a link, bold type or a tag. */
function escaped(value: string): string {
  const flat = value.replace(/\s+/g, ' ').trim();
  if (/^https?:\/\//.test(flat))
    return flat.replace(/[[\]{}|<>'" ]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return flat.replace(SPECIAL, (c) => `&#${c.charCodeAt(0)};`);
}
