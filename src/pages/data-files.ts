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

/** Above this, articles are in files by year; those of a year that has more, by month. */
export const ARTICLES_IN_ONE_FILE = 5000;

type PartQueries = Pick<Queries, 'counts' | 'months'>;

/** All files, whole archive first; those of articles by year or month where there are too many for one. */
export function dataFiles(queries: PartQueries): DataFile[] {
  const periods = [...dataParts(queries).keys()];
  const each = (kind: DataKind, name: string, ending: string): DataFile[] =>
    periods.length === 0
      ? [{ kind, name: `${name}.${ending}` }]
      : periods.map((period) => ({ kind, name: `${name}-${period}.${ending}`, period }));
  return [
    { kind: 'archive', name: 'archive.json' },
    ...(periods.length > 0 ? each('archive', 'archive', 'json') : []),
    ...each('articles-csv', 'articles', 'csv'),
    ...each('articles-jsonl', 'articles', 'jsonl'),
    { kind: 'events-csv', name: 'events.csv' },
    { kind: 'events-jsonl', name: 'events.jsonl' },
    { kind: 'datapackage', name: 'datapackage.json' },
    { kind: 'schema', name: 'archive.schema.json' },
  ];
}

/** The same period by period: files of one period read the same stories. */
export const byPeriod = (queries: PartQueries): DataFile[] =>
  dataFiles(queries).sort(({ period: a = '' }, { period: b = '' }) => (a < b ? -1 : a > b ? 1 : 0));

/**
 * The periods that articles are in files by, `2023` or `2023-06`, the earliest first, each with its months; none where one
 * file holds everything. The `2023` of a year that is in files by month holds what no month is known of.
 */
export function dataParts(queries: PartQueries): ReadonlyMap<string, readonly string[]> {
  if (queries.counts().articles <= ARTICLES_IN_ONE_FILE) return new Map();
  const months = new Map<string, string[]>();
  const sizes = new Map<string, number>();
  for (const { month, articles } of queries.months()) {
    const year = month.slice(0, 4);
    months.set(year, [...(months.get(year) ?? []), month]);
    sizes.set(year, (sizes.get(year) ?? 0) + articles);
  }
  const years = [...months.keys()].sort();
  return new Map(
    years.flatMap((year): [string, string[]][] => {
      const own = months.get(year)!;
      return sizes.get(year)! <= ARTICLES_IN_ONE_FILE ? [[year, own]] : own.toSorted().map((month) => [month, [month]]);
    }),
  );
}

export function dataFileView(queries: DataFileQueries, file: DataFile): TextFileView {
  return { file: fileOf(dataPath(file.name)), text: textOf(queries, file) };
}

function textOf(queries: DataFileQueries, { kind, period }: DataFile): string {
  switch (kind) {
    case 'archive': {
      if (period !== undefined) return jsonFile(partOf(queries, articlesOf(queries, period)));
      const parts = [...dataParts(queries).keys()].map((part) => `archive-${part}.json`);
      return jsonFile(wholeArchive(queries, parts.length > 0 ? [] : queries.allArticles(), parts));
    }
    case 'articles-csv':
      return csvOf(
        articleColumns(queries).map(({ name }) => name),
        articlesOf(queries, period).map((id) => articleRow(queries, id)),
      );
    case 'articles-jsonl':
      return lines(articlesOf(queries, period).map((id) => articleLine(queries, id)));
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

function articlesOf(queries: DataFileQueries, period: string | undefined): readonly string[] {
  if (period === undefined) return queries.allArticles();
  return dataParts(queries)
    .get(period)!
    .flatMap((month) => queries.byMonth(month));
}

const lines = (values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');
