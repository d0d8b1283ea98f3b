/** Rows and lines of the data files: what a table or a stream of JSON says of an article and of an event. */
import type { Picture, Queries, VisibleBlock } from '../model.ts';
import type { Cell } from './csv.ts';
import { articleData, type DataQueries, eventData } from './data.ts';
import { absoluteUrl, anyEntityPath, picturePath, storyPath } from './urls.ts';

export type TableQueries = DataQueries & Pick<Queries, 'visibleBlocks' | 'storiesAbout' | 'reportsOn'>;

/** A column, with its type in the words of Frictionless Table Schema. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'date';
}

const strings = (names: readonly string[]): Column[] => names.map((name) => ({ name, type: 'string' }));

/** Lists stand in one cell, parted by this. */
const joined = (values: readonly string[]): string | undefined => (values.length > 0 ? values.join('; ') : undefined);

export function articleColumns(queries: TableQueries): Column[] {
  const { languages } = queries.site();
  return [
    ...strings(['id', 'address', 'title']),
    ...strings(languages.map((lang) => `title_${lang}`)),
    ...strings(['date', 'outlet', 'via', 'authors', 'language', 'text', 'rights', 'original', 'archived']),
    { name: 'added', type: 'date' },
    { name: 'updated', type: 'date' },
    { name: 'paragraphs', type: 'integer' },
    ...strings(['reports', 'mentions', 'people', 'organisations', 'places', 'translations']),
    ...strings(languages.map((lang) => `summary_${lang}`)),
  ];
}

export function articleRow(queries: TableQueries, id: string): Cell[] {
  const { languages, baseUrl } = queries.site();
  const data = articleData(queries, id);
  const article = queries.article(id);
  const covering = (role: string): string | undefined =>
    joined(data.coverage.filter((c) => c.role === role).map((c) => c.event));
  const titleIn = (lang: string): string | undefined => article.translations.find((t) => t.lang === lang)?.title;
  return [
    id,
    absoluteUrl(baseUrl, storyPath(id)),
    data.title,
    ...languages.map(titleIn),
    data.date,
    data.outlet,
    nameOf(article.viaOutlet),
    joined(article.authors),
    data.language,
    data.text,
    article.rights,
    article.url,
    article.archived,
    article.added,
    article.updated,
    data.blocks.length,
    covering('reports'),
    covering('mentions'),
    joined(data.people),
    joined(data.organisations),
    joined(data.places),
    joined(data.translations),
    ...languages.map((lang) => article.summary[lang]),
  ];
}

function nameOf(outlet: ReturnType<Queries['article']>['viaOutlet']): string | undefined {
  if (!outlet) return undefined;
  return outlet.kind === 'listed' ? outlet.id : outlet.kind === 'named' ? outlet.name : 'unknown';
}

export function eventColumns(queries: TableQueries): Column[] {
  const { languages } = queries.site();
  return [
    ...strings(['id', 'address', ...languages.map((lang) => `title_${lang}`), 'date', 'place', 'part_of']),
    ...strings(['people', 'other_people', 'organisations', 'topics']),
    { name: 'reporting_articles', type: 'integer' },
    { name: 'mentioning_articles', type: 'integer' },
    ...strings(languages.map((lang) => `summary_${lang}`)),
  ];
}

export function eventRow(queries: TableQueries, id: string): Cell[] {
  const { languages, baseUrl } = queries.site();
  const event = queries.event(id);
  const line = eventLine(queries, id);
  return [
    id,
    absoluteUrl(baseUrl, line.url.slice(1)),
    ...languages.map((lang) => event.title[lang]),
    event.date.edtf,
    event.where,
    event.partOf,
    joined(event.core),
    joined(event.others),
    joined(event.organisations),
    joined(event.topics),
    line.reportedBy.length,
    line.mentionedBy.length,
    ...languages.map((lang) => event.summary[lang]),
  ];
}

// ───────────────────────── lines

/** An article with its paragraphs, as far as they may be shown. */
export function articleLine(queries: TableQueries, id: string) {
  const article = queries.article(id);
  const { blocks, ...data } = articleData(queries, id);
  const languages = new Map(blocks.map((block) => [block.id, block.language]));
  return {
    ...data,
    titles: Object.fromEntries(article.translations.map((t) => [t.lang, t.title])),
    authors: article.authors,
    rights: article.rights,
    original: article.url,
    archived: article.archived,
    added: article.added,
    updated: article.updated,
    corrections: article.corrections,
    summary: article.summary,
    blocks: queries.visibleBlocks(id).map((block) => blockLine(block, languages.get(block.id))),
  };
}

function blockLine(block: VisibleBlock, language: string | undefined) {
  if (block.hidden) return { id: block.id, language, hidden: true };
  const { id, kind, text } = block;
  const picture = block.picture && pictureLine(block.picture);
  return { id, language, kind, text, ...(block.cut ? { cut: true } : {}), ...(picture ? { picture } : {}) };
}

/** Where its file is, below the base address, and what it shows. */
function pictureLine({ file, alt, image }: Picture) {
  return image && { url: `/${picturePath(file, image)}`, alt, width: image.width, height: image.height };
}

export function eventLine(queries: TableQueries, id: string) {
  const event = queries.event(id);
  const { id: _, ...data } = eventData(queries, id);
  const reports = new Set(queries.reportsOn(id));
  return {
    id,
    url: `/${anyEntityPath('events', id)}`,
    ...data,
    organisations: event.organisations,
    partOf: event.partOf,
    summary: event.summary,
    reportedBy: [...reports],
    mentionedBy: queries.storiesAbout(id).filter((story) => !reports.has(story)),
  };
}
