/** The page that says what programs may load, and how. */
import type { Lang, Queries } from '../model.ts';
import type { DataKind } from './data.ts';
import { dataFiles } from './data-files.ts';
import { type Frame, frameOf, versionsOf } from './frame.ts';
import { datasetGraph } from './graph-lists.ts';
import { absoluteUrl, dataPath, fixedPath, hrefOf } from './urls.ts';

export interface DataFileLink {
  readonly name: string;
  readonly href: string;
  /** The full address, to load it from elsewhere. */
  readonly address: string;
  readonly kind: DataKind;
  /** It holds the articles of one year or month. */
  readonly period?: string;
}

export interface DataPageView {
  readonly frame: Frame;
  readonly lang: Lang;
  readonly files: readonly DataFileLink[];
  readonly articles: number;
  readonly events: number;
}

export function dataView(queries: Pick<Queries, 'site' | 'counts' | 'months'>, lang: Lang): DataPageView {
  const site = queries.site();
  const { articles, events } = queries.counts();
  const frame = frameOf(queries, {
    lang,
    path: fixedPath(lang, 'data'),
    section: 'data',
    versions: versionsOf(site, (l) => fixedPath(l, 'data')),
  });
  const files = dataFiles(queries).map(({ name, kind, period }) => ({
    name,
    href: hrefOf(site.baseUrl, dataPath(name)),
    address: absoluteUrl(site.baseUrl, dataPath(name)),
    kind,
    ...(period ? { period } : {}),
  }));
  const graph = datasetGraph(
    queries,
    lang,
    files.map(({ name }) => ({ name, mediaType: mediaTypeOf(name) })),
  );
  return { frame: { ...frame, graph }, lang, files, articles, events };
}

function mediaTypeOf(name: string): string {
  if (name.endsWith('.csv')) return 'text/csv';
  if (name.endsWith('.jsonl')) return 'application/jsonl';
  return name === 'archive.schema.json' ? 'application/schema+json' : 'application/json';
}
