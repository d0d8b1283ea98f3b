/** `/data/`: the archive as files for programs, beside `archive.json`. Every file says no more than the pages do. */
import type { Queries } from '../model.ts';
import { archiveSchema } from './archive-schema.ts';
import { csvOf } from './csv.ts';
import { type DataFile, type DataKind, jsonFile, partOf, type TextFileView, wholeArchive } from './data.ts';
import {
  articleColumns,
  articleLine,
  articleRow,
  eventColumns,
  eventLine,
  eventRow,
  type TableQueries,
} from './data-tables.ts';
import { datapackage } from './datapackage.ts';
import { absoluteUrl, dataPath, fileOf } from './urls.ts';

export type DataFileQueries = TableQueries & Pick<Queries, 'counts' | 'months' | 'byMonth'>;

/** Above this, articles are in files by year. */
export const ARTICLES_IN_ONE_FILE = 5000;

/** All files, whole archive first; those of articles by year where there are too many for one. */
export function dataFiles(queries: Pick<Queries, 'counts' | 'months'>): DataFile[] {
  const years = partYears(queries);
  const each = (kind: DataKind, name: string, ending: string): DataFile[] =>
    years.length === 0
      ? [{ kind, name: `${name}.${ending}` }]
      : years.map((year) => ({ kind, name: `${name}-${year}.${ending}`, year }));
  return [
    { kind: 'archive', name: 'archive.json' },
    ...(years.length > 0 ? each('archive', 'archive', 'json') : []),
    ...each('articles-csv', 'articles', 'csv'),
    ...each('articles-jsonl', 'articles', 'jsonl'),
    { kind: 'events-csv', name: 'events.csv' },
    { kind: 'events-jsonl', name: 'events.jsonl' },
    { kind: 'datapackage', name: 'datapackage.json' },
    { kind: 'schema', name: 'archive.schema.json' },
  ];
}

/** Years of publication, earliest first; none where one file holds everything. */
function partYears(queries: Pick<Queries, 'counts' | 'months'>): string[] {
  if (queries.counts().articles <= ARTICLES_IN_ONE_FILE) return [];
  return [...new Set(queries.months().map(({ month }) => month.slice(0, 4)))].sort();
}

export function dataFileView(queries: DataFileQueries, file: DataFile): TextFileView {
  return { file: fileOf(dataPath(file.name)), text: textOf(queries, file) };
}

function textOf(queries: DataFileQueries, { kind, year }: DataFile): string {
  switch (kind) {
    case 'archive': {
      const parts = partYears(queries).map((y) => `archive-${y}.json`);
      if (year !== undefined) return jsonFile(partOf(queries, articlesOf(queries, year)));
      return jsonFile(wholeArchive(queries, parts.length > 0 ? [] : queries.allArticles(), parts));
    }
    case 'articles-csv':
      return csvOf(
        articleColumns(queries).map(({ name }) => name),
        articlesOf(queries, year).map((id) => articleRow(queries, id)),
      );
    case 'articles-jsonl':
      return lines(articlesOf(queries, year).map((id) => articleLine(queries, id)));
    case 'events-csv':
      return csvOf(
        eventColumns(queries).map(({ name }) => name),
        queries.all('events').map((id) => eventRow(queries, id)),
      );
    case 'events-jsonl':
      return lines(queries.all('events').map((id) => eventLine(queries, id)));
    case 'datapackage':
      return jsonFile(
        datapackage(queries.site(), dataFiles(queries), {
          articles: articleColumns(queries),
          events: eventColumns(queries),
        }),
      );
    case 'schema':
      return jsonFile(archiveSchema(absoluteUrl(queries.site().baseUrl, dataPath('archive.schema.json'))));
  }
}

function articlesOf(queries: DataFileQueries, year: string | undefined): readonly string[] {
  if (year === undefined) return queries.allArticles();
  const months = queries.months().filter(({ month }) => month.startsWith(year));
  return months.flatMap(({ month }) => queries.byMonth(month));
}

const lines = (values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');
