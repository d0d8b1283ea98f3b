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

type Named = readonly [name: string, entry: SitemapEntry];

/** `entries` by their pages' kinds and keys, `story ar/2023-06-27-radan`; `monthOf` a story's id: `2023-06`, `2023`. */
export function planSitemap(
  entries: ReadonlyMap<string, SitemapEntry>,
  monthOf: (id: string) => string,
  limit: SitemapLimit,
): SitemapParts {
  const parts = new Map<SitePath, readonly SitemapEntry[]>();
  const place = (some: readonly Named[], group: readonly string[]): void => {
    const own = some.map(([, entry]) => entry);
    if (some.length === 1 || fits(own, limit)) {
      parts.set(group.length === 0 ? sitemapPath : sitemapPartPath(group.join('-')), own);
      return;
    }
    const divided = new Map<string, Named[]>();
    for (const one of some) {
      const name = groupOf(one[0], group.length, monthOf);
      const known = divided.get(name);
      if (known) known.push(one);
      else divided.set(name, [one]);
    }
    for (const [name, members] of divided) place(members, [...group, name]);
  };
  place([...entries], []);
  return parts;
}

function fits(entries: readonly SitemapEntry[], { addresses, bytes }: SitemapLimit): boolean {
  return entries.length <= addresses && entries.reduce((sum, entry) => sum + sizeOf(entry), 0) <= bytes;
}

const sizeOf = ({ loc, alternates }: SitemapEntry): number =>
  alternates.reduce(
    (sum, { hreflang, href }) => sum + hreflang.length + href.length + AROUND_ALTERNATE,
    loc.length + AROUND_ADDRESS,
  );

/** Where a page belongs among those of its group, which so many divisions have made. */
function groupOf(name: string, divisions: number, monthOf: (id: string) => string): string {
  // Kinds and dates first, then a hexadecimal digit each time.
  if (divisions >= 2) return hash('sha256', name)[divisions - 2]!;
  const [kind, id] = name.split(/ (?:[^/]*\/)?/) as [string, string];
  if (kind !== 'story') return divisions === 0 ? 'pages' : kind;
  const [year, month = '00'] = monthOf(id).split('-') as [string, string?];
  return divisions === 0 ? year : month;
}
