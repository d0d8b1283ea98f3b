/** `datapackage.json`: what the tables hold, for data tools (Frictionless Data Package). */
import type { Site } from '../model.ts';
import type { DataFile } from './data.ts';
import type { Column } from './data-tables.ts';
import { absoluteUrl, homePath, rootPath } from './urls.ts';

interface Tables {
  readonly articles: readonly Column[];
  readonly events: readonly Column[];
}

export function datapackage(site: Site, files: readonly DataFile[], tables: Tables) {
  const { licence, defaultLanguage, baseUrl } = site;
  return {
    name: new URL(baseUrl).hostname.toLowerCase(),
    title: site.title[defaultLanguage]!,
    description: site.description[defaultLanguage]!,
    homepage: absoluteUrl(baseUrl, homePath(defaultLanguage)),
    licenses: [
      {
        name: licence.name.replace(/[^\w.-]+/g, '-'),
        title: licence.name,
        ...(licence.url ? { path: licence.url } : {}),
      },
    ],
    sources: [{ title: site.title[defaultLanguage]!, path: absoluteUrl(baseUrl, rootPath) }],
    resources: files.flatMap((file) => resourceOf(file, tables)),
  };
}

function resourceOf({ kind, name }: DataFile, tables: Tables): object[] {
  const resource = { name: name.replace(/\.(\w+)$/, '-$1'), path: name, encoding: 'utf-8' };
  switch (kind) {
    case 'articles-csv':
      return [{ ...resource, ...table(tables.articles) }];
    case 'events-csv':
      return [{ ...resource, ...table(tables.events) }];
    case 'articles-jsonl':
    case 'events-jsonl':
      return [{ ...resource, format: 'jsonl', mediatype: 'application/jsonl' }];
    case 'archive':
      return [{ ...resource, format: 'json', mediatype: 'application/json' }];
    default:
      return [];
  }
}

function table(columns: readonly Column[]) {
  return {
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields: columns.map(({ name, type }) => ({ name, type })), primaryKey: 'id', missingValues: [''] },
  };
}
