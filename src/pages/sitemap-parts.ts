/**
 * Which file of the sitemap has which addresses: one has all of them, as long as the protocol allows it. Beyond that,
 *
 *   sitemap-2023.xml      stories by the year of their date; a year that is too large by month, `2023-06` (`2023-00`: the
 *                         month is not known)
 *   sitemap-pages.xml     all other pages; where they are too many by kind, `pages-actor`
 *
 * and what is still too large is divided by the hash of the pages' names, `2023-06-a`, as often as needed. So a part depends
 * on nothing but what is in it: a new story changes that of its year and never shifts the others.
 */
import { hash } from 'node:crypto';
import type { SitemapEntry, SitemapParts } from './sitemap.ts';
import { type SitePath, sitemapPartPath, sitemapPath } from './urls.ts';

/** Of one file. */
export interface SitemapLimit {
  readonly addresses: number;
  readonly bytes: number;
}

/** sitemaps.org: 50,000 addresses and 52,428,800 bytes; some of them are for the frame and what escaping adds. */
export const SITEMAP_LIMIT: SitemapLimit = { addresses: 50_000, bytes: 50_000_000 };

/** Bytes around each address and each of its alternates. */
const AROUND_ADDRESS = 24;
const AROUND_ALTERNATE = 50;

export type Named = readonly [name: string, entry: SitemapEntry];

/** Which month a story is of, by its id: `2023-06`, `2023`. */
export type MonthOf = (id: string) => string;

/** What is in one file: the divisions that led to it, none where there is one file alone, and its pages. */
export interface Leaf {
  readonly group: readonly string[];
  readonly pages: readonly Named[];
}

/** `entries` by their pages’ kinds and keys, `story ar/2023-06-27-radan`. */
export function planSitemap(
  entries: ReadonlyMap<string, SitemapEntry>,
  monthOf: MonthOf,
  limit: SitemapLimit,
): SitemapParts {
  const leaves = divided({ group: [], pages: [...entries] }, monthOf, limit);
  return new Map(leaves.map(({ group, pages }) => [fileOfGroup(group), pages.map(([, entry]) => entry)]));
}

/** A file’s pages as they are, or in the files that they have to be divided into. */
export function divided(leaf: Leaf, monthOf: MonthOf, limit: SitemapLimit): Leaf[] {
  const { group, pages } = leaf;
  if (fits(measure(pages), limit)) return [leaf];
  const parts = new Map<string, Named[]>();
  for (const one of pages) {
    const name = groupOf(one[0], group.length, monthOf);
    const known = parts.get(name);
    if (known) known.push(one);
    else parts.set(name, [one]);
  }
  return [...parts].flatMap(([name, own]) => divided({ group: [...group, name], pages: own }, monthOf, limit));
}

export const fileOfGroup = (group: readonly string[]): SitePath =>
  group.length === 0 ? sitemapPath : sitemapPartPath(group.join('-'));

/** What entries take of a file. */
export const measure = (pages: readonly Named[]): SitemapLimit => ({
  addresses: pages.length,
  bytes: pages.reduce((sum, [, entry]) => sum + sizeOf(entry), 0),
});

/** One address is not to be divided, however long it is. */
export const fits = ({ addresses, bytes }: SitemapLimit, limit: SitemapLimit): boolean =>
  addresses === 1 || (addresses <= limit.addresses && bytes <= limit.bytes);

const sizeOf = ({ loc, alternates }: SitemapEntry): number =>
  alternates.reduce(
    (sum, { hreflang, href }) => sum + hreflang.length + href.length + AROUND_ALTERNATE,
    loc.length + AROUND_ADDRESS,
  );

/** Where a page belongs among those of its group, which so many divisions have made. */
export function groupOf(name: string, divisions: number, monthOf: MonthOf): string {
  // Kinds and dates first, then a hexadecimal digit each time.
  if (divisions >= 2) return hash('sha256', name)[divisions - 2]!;
  const [kind, id] = name.split(/ (?:[^/]*\/)?/) as [string, string];
  if (kind !== 'story') return divisions === 0 ? 'pages' : kind;
  const [year, month = '00'] = monthOf(id).split('-') as [string, string?];
  return divisions === 0 ? year : month;
}
