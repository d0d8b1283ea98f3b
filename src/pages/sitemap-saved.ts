/**
 * The sitemap as a build leaves it for the next one: the pages of each of its files in a part of the cache, so that a small
 * change reads and makes anew those files that it changes, and of the others knows how much is in them.
 */
import { eachLine, editLines, sortedLines } from '../text/sorted-lines.ts';
import { type SitemapEntry, type SitemapIndexView, type SitemapView, sitemapIndex, sitemapView } from './sitemap.ts';
import {
  divided,
  fileOfGroup,
  fits,
  groupOf,
  type Leaf,
  type MonthOf,
  measure,
  type SitemapLimit,
} from './sitemap-parts.ts';
import { type SitePath, sitemapPath } from './urls.ts';

/** The files, each with what it takes of the limits. */
export type SitemapShape = readonly (SitemapLimit & Pick<Leaf, 'group'>)[];

export interface SavedSitemap {
  readonly shape: SitemapShape;
  /** By `partOf`; undefined where one goes. */
  readonly parts: Readonly<Record<string, Buffer | undefined>>;
}

/** A change of pages: their entries, or nothing where they have none. */
export type SitemapChanges = ReadonlyMap<string, SitemapEntry | undefined>;

export interface AmendedSitemap extends SavedSitemap {
  /** The files that may have changed, the index among them. */
  readonly views: readonly (SitemapView | SitemapIndexView)[];
  readonly gone: readonly SitePath[];
}

export function savedSitemap(
  entries: ReadonlyMap<string, SitemapEntry>,
  monthOf: MonthOf,
  limit: SitemapLimit,
): SavedSitemap {
  const leaves = divided({ group: [], pages: [...entries] }, monthOf, limit);
  return {
    shape: leaves.map(({ group, pages }) => ({ group, ...measure(pages) })),
    parts: Object.fromEntries(leaves.map(({ group, pages }) => [partOf(group), linesOf(pages)])),
  };
}

/**
 * The same sitemap as if it were made of all pages. `read` gives a part; `were` are pages of before the change, by months as
 * they were, and `now` those of after it.
 */
export function amendSitemap(
  shape: SitemapShape,
  read: (part: string) => Buffer,
  were: { readonly names: Iterable<string>; readonly monthOf: MonthOf },
  now: { readonly entries: ReadonlyMap<string, SitemapEntry>; readonly monthOf: MonthOf },
  { limit, baseUrl }: { readonly limit: SitemapLimit; readonly baseUrl: string },
): AmendedSitemap {
  const before = new Map(shape.map(({ group, ...size }) => [partOf(group), { group, size }]));
  const standing = new Map(before);
  const edits = new Map<string, Edit>();
  const edit = (name: string, monthOf: MonthOf, entry: SitemapEntry | undefined): void => {
    const group = placeOf(shape, name, monthOf);
    const own = edits.get(partOf(group)) ?? { group, changed: new Map<string, string | undefined>() };
    own.changed.set(name, entry && JSON.stringify(entry));
    edits.set(partOf(group), own);
  };
  for (const name of were.names) edit(name, were.monthOf, undefined);
  for (const [name, entry] of now.entries) edit(name, now.monthOf, entry);

  const fresh = new Map<string, Leaf & { readonly lines: Buffer }>();
  /** `lines`: those of the leaf, where they are known. */
  const put = (leaf: Leaf, lines?: Buffer): void => {
    for (const one of divided(leaf, now.monthOf, limit)) {
      const part = partOf(one.group);
      fresh.set(part, { ...one, lines: one === leaf && lines ? lines : linesOf(one.pages) });
      standing.set(part, { group: one.group, size: measure(one.pages) });
    }
  };
  for (const [part, { group, changed }] of edits) {
    const lines = before.has(part) ? read(part) : Buffer.alloc(0);
    const edited = editLines(lines, changed);
    if (edited === lines) continue;
    standing.delete(part);
    if (edited.length > 0 || group.length === 0) put({ group, pages: pagesIn(edited) }, edited);
  }
  // Where there is room again, fewer files hold the same; of none, one is empty.
  for (const group of above(edits.values())) {
    const below = [...standing].filter(([, leaf]) => isIn(leaf.group, group));
    if (below.some(([, leaf]) => leaf.group.length === group.length)) continue;
    const sizes = below.map(([, { size }]) => size);
    const whole = { addresses: sum(sizes.map((s) => s.addresses)), bytes: sum(sizes.map((s) => s.bytes)) };
    if (!fits(whole, limit) || (below.length === 0 && group.length > 0)) continue;
    const pages = below.flatMap(([part]) => fresh.get(part)?.pages ?? pagesIn(read(part)));
    for (const [part] of below) {
      standing.delete(part);
      fresh.delete(part);
    }
    put({ group, pages });
  }
  return {
    shape: [...standing.values()].map(({ group, size }) => ({ group, ...size })),
    parts: {
      ...Object.fromEntries([...before.keys()].filter((part) => !standing.has(part)).map((part) => [part, undefined])),
      ...Object.fromEntries([...fresh].map(([part, { lines }]) => [part, lines])),
    },
    views: viewsOf(standing, fresh, baseUrl),
    gone: [...before].flatMap(([part, { group }]) => (standing.has(part) ? [] : [fileOfGroup(group)])),
  };
}

interface Edit extends Pick<Leaf, 'group'> {
  readonly changed: Map<string, string | undefined>;
}

type Standing = ReadonlyMap<string, Pick<Leaf, 'group'>>;

function viewsOf(standing: Standing, fresh: ReadonlyMap<string, Leaf>, baseUrl: string): AmendedSitemap['views'] {
  const changed = [...fresh.values()].map(({ group, pages }) =>
    sitemapView(
      fileOfGroup(group),
      pages.map(([, entry]) => entry),
    ),
  );
  const files = [...standing.values()].map(({ group }) => fileOfGroup(group));
  if (files.includes(sitemapPath)) return changed;
  return [...changed, sitemapIndex(baseUrl, files)];
}

const partOf = (group: readonly string[]): string => ['sitemap', ...group].join('-');

const linesOf = (pages: Leaf['pages']): Buffer =>
  sortedLines(pages.map(([name, entry]) => [name, JSON.stringify(entry)]));

const pagesIn = (lines: Buffer): Leaf['pages'] =>
  [...eachLine(lines)].map(([name, entry]) => [name, JSON.parse(entry) as SitemapEntry]);

/** The group of a page, as the files are divided now; one without a file where it is the first of its kind. */
function placeOf(shape: SitemapShape, name: string, monthOf: MonthOf): readonly string[] {
  let group: readonly string[] = [];
  while (shape.some((leaf) => leaf.group.length > group.length && isIn(leaf.group, group)))
    group = [...group, groupOf(name, group.length, monthOf)];
  return group;
}

const isIn = (group: readonly string[], other: readonly string[]): boolean =>
  other.every((name, i) => group[i] === name);

/** The groups that were divided into these, the first first. */
function above(leaves: Iterable<Pick<Leaf, 'group'>>): (readonly string[])[] {
  const groups = new Map<string, readonly string[]>();
  for (const { group } of leaves)
    for (let length = 0; length < group.length; length++) {
      const upper = group.slice(0, length);
      groups.set(partOf(upper), upper);
    }
  return [...groups.values()].sort((a, b) => a.length - b.length);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
