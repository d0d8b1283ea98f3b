/** Lists of stories, events and actors, and the data files, as schema.org has them. */
import type { Dataset, ItemList } from 'schema-dts';
import type { Lang, Queries } from '../model.ts';
import { archiveId, type PageGraph } from './graph-ids.ts';
import { absoluteUrl, dataPath, fixedPath } from './urls.ts';

/** Longer lists are cut in the data, which says how long they are. */
const ITEMS = 100;

export interface Listed {
  readonly name: string;
  /** From the host's root, as links have it. */
  readonly href: string;
}

/** A page that lists things: its canonical address, and what it lists in the order of the page. */
export function listGraph(queries: Pick<Queries, 'site'>, address: string, items: readonly Listed[]): PageGraph {
  const { baseUrl } = queries.site();
  const main = `${address}#list`;
  const node: ItemList = {
    '@type': 'ItemList',
    '@id': main,
    numberOfItems: items.length,
    itemListElement: items.slice(0, ITEMS).map(({ name, href }, i) => ({
      '@type': 'ListItem' as const,
      position: i + 1,
      name,
      url: new URL(href, baseUrl).href,
    })),
  };
  return { type: 'CollectionPage', main, nodes: [node] };
}

export interface Downloadable {
  readonly name: string;
  readonly mediaType: string;
}

export function datasetGraph(
  queries: Pick<Queries, 'site' | 'counts'>,
  lang: Lang,
  files: readonly Downloadable[],
): PageGraph {
  const { baseUrl, title, description, licence, languages } = queries.site();
  const { years } = queries.counts();
  // One data set, whichever language its page is read in.
  const main = `${absoluteUrl(baseUrl, dataPath('datapackage.json'))}#dataset`;
  const node: Dataset = {
    '@type': 'Dataset',
    '@id': main,
    name: title[lang]!,
    description: description[lang]!,
    url: absoluteUrl(baseUrl, fixedPath(lang, 'data')),
    inLanguage: languages,
    ...(licence.url ? { license: licence.url } : {}),
    creator: { '@id': archiveId(baseUrl) },
    isAccessibleForFree: true,
    ...(years ? { temporalCoverage: `${pad(years.from)}/${pad(years.to)}` } : {}),
    distribution: files.map(({ name, mediaType }) => ({
      '@type': 'DataDownload' as const,
      name,
      contentUrl: absoluteUrl(baseUrl, dataPath(name)),
      encodingFormat: mediaType,
    })),
  };
  return { type: 'WebPage', main, nodes: [node] };
}

const pad = (year: number): string => String(year).padStart(4, '0');
