/** What a citation of a story says: the outlet's publication, as a catalogue gives it, and where the archive holds it. */
import type { EdtfDate, Lang, Localised, Queries, TextKind } from '../model.ts';
import { oncePerObject } from '../text/once.ts';
import { recent } from '../text/recent.ts';
import { type CardQueries, shellLanguage } from './cards.ts';
import type { Phrase } from './phrases.ts';
import { absoluteUrl, type CitationFormat, citationPath, fileOf, hrefOf, storyPath } from './urls.ts';

export interface Citation {
  readonly id: string;
  /** The site language that the archive's own words in it are in: the story's, else the site's default. */
  readonly lang: Lang;
  /** As published. */
  readonly title: Phrase;
  /** Titles that the archive gave it in translation. */
  readonly translatedTitles: readonly Phrase[];
  /** As the byline has them: “First Last”. */
  readonly authors: readonly string[];
  /** In every site language; absent where the outlet is not known. */
  readonly outlet?: Localised;
  readonly date: EdtfDate;
  readonly language: Lang;
  /** Where the outlet published it, and a copy of that page. */
  readonly url?: string;
  readonly archived?: string;
  readonly permalink: string;
  readonly text: TextKind;
  readonly summary: Readonly<Partial<Record<Lang, string>>>;
  /** The day it came into the archive. */
  readonly added?: string;
}

export interface CitationFile {
  readonly format: CitationFormat;
  readonly href: string;
}

/** A story's citation in the format of a reference manager. */
export interface CitationFileView {
  readonly file: string;
  readonly format: CitationFormat;
  readonly citation: Citation;
}

export const CITATION_FORMATS: readonly CitationFormat[] = ['bib', 'ris', 'json'];

export type CitationQueries = Pick<CardQueries, 'site' | 'article' | 'outlet'>;

/** Made once, as a story’s card is. */
export const citationOf = (queries: CitationQueries, id: string): Citation => citations(queries)(id);

const citations = oncePerObject((queries: CitationQueries) => recent(20_000, (id) => newCitation(queries, id)));

function newCitation(queries: CitationQueries, id: string): Citation {
  const site = queries.site();
  const article = queries.article(id);
  const outlet = outletNames(queries, article.outlet);
  return {
    id,
    lang: shellLanguage(site, article.language),
    title: { text: article.title, lang: article.language },
    translatedTitles: article.translations.map(({ title, lang }) => ({ text: title, lang })),
    authors: article.authors,
    ...(outlet ? { outlet } : {}),
    date: article.date,
    language: article.language,
    ...(article.url ? { url: article.url } : {}),
    ...(article.archived ? { archived: article.archived } : {}),
    permalink: absoluteUrl(site.baseUrl, storyPath(id)),
    text: article.text,
    summary: article.summary,
    ...(article.added ? { added: article.added } : {}),
  };
}

function outletNames(
  queries: CitationQueries,
  outlet: ReturnType<Queries['article']>['outlet'],
): Localised | undefined {
  if (outlet.kind === 'unknown') return undefined;
  if (outlet.kind === 'listed') return queries.outlet(outlet.id).name;
  return Object.fromEntries(queries.site().languages.map((lang) => [lang, outlet.name]));
}

export function citationFiles(queries: Pick<Queries, 'site'>, id: string): CitationFile[] {
  const { baseUrl } = queries.site();
  return CITATION_FORMATS.map((format) => ({ format, href: hrefOf(baseUrl, citationPath(id, format)) }));
}

/** The file of a story's citation; `at` is a former id, whose addresses go on giving it. */
export function citationFileView(
  queries: CitationQueries,
  id: string,
  format: CitationFormat,
  at: string = id,
): CitationFileView {
  return { file: fileOf(citationPath(at, format)), format, citation: citationOf(queries, id) };
}
