import { expect, test } from 'vitest';
import { render } from '../../templates/pages/sitemap.11ty.ts';
import { monthOf, parseEdtf } from '../text/dates.ts';
import type { SitemapEntry } from './sitemap.ts';
import { sitemapViews } from './sitemap.ts';
import { planSitemap, SITEMAP_LIMIT } from './sitemap-parts.ts';

const BASE = 'https://archive.example/';

const entryOf = (path: string): SitemapEntry => ({
  loc: BASE + path,
  alternates: ['ar', 'en', 'x-default'].map((hreflang) => ({ hreflang, href: `${BASE}${hreflang}/${path}` })),
});

/** A story's id is its date. */
const story = (date: string): [string, SitemapEntry] => [`story ar/${date}`, entryOf(`articles/${date}/`)];
const page = (name: string): [string, SitemapEntry] => [name, entryOf(`${name.replace(' ', '/')}/`)];

function plan(entries: readonly [string, SitemapEntry][], limit: Partial<typeof SITEMAP_LIMIT>) {
  const month = (id: string) => monthOf(parseEdtf(id.replace(/^(.*?)_.*$/, '$1'))!);
  return planSitemap(new Map(entries), month, { ...SITEMAP_LIMIT, ...limit });
}

const names = (parts: ReadonlyMap<string, readonly SitemapEntry[]>) =>
  Object.fromEntries([...parts].map(([file, entries]) => [file, entries.map(({ loc }) => loc.slice(BASE.length))]));

test('one file has everything, up to the limit', () => {
  const entries = [story('2023-06-27'), story('2013'), page('home ar')];
  expect(names(plan(entries, { addresses: 3 }))).toEqual({
    'sitemap.xml': ['articles/2023-06-27/', 'articles/2013/', 'home/ar/'],
  });
});

test('beyond it there is a part for each year of stories and one for all else; what is too large is divided further', () => {
  const entries = [
    story('2013'),
    ...['2023', '2023-06-27', '2023-06-28', '2023-07~'].map(story),
    ...['home ar', 'home en', 'actor ar/people/one', 'actor en/people/one'].map(page),
  ];
  expect(names(plan(entries, { addresses: 4 }))).toEqual({
    'sitemap-2013.xml': ['articles/2013/'],
    'sitemap-2023.xml': ['articles/2023/', 'articles/2023-06-27/', 'articles/2023-06-28/', 'articles/2023-07~/'],
    'sitemap-pages.xml': ['home/ar/', 'home/en/', 'actor/ar/people/one/', 'actor/en/people/one/'],
  });
  expect(names(plan(entries, { addresses: 3 }))).toEqual({
    'sitemap-2013.xml': ['articles/2013/'],
    'sitemap-2023-00.xml': ['articles/2023/'],
    'sitemap-2023-06.xml': ['articles/2023-06-27/', 'articles/2023-06-28/'],
    'sitemap-2023-07.xml': ['articles/2023-07~/'],
    'sitemap-pages-home.xml': ['home/ar/', 'home/en/'],
    'sitemap-pages-actor.xml': ['actor/ar/people/one/', 'actor/en/people/one/'],
  });
});

test('whatever the archive holds, no file is too large, and each address stands in one of them', () => {
  const entries = Array.from({ length: 3000 }, (_, i) => story(`2023-06-27_${i}`));
  for (const limit of [{ addresses: 50 }, { bytes: 20_000 }]) {
    const parts = plan(entries, limit);
    const all = [...parts.values()].flat().map(({ loc }) => loc);
    expect(all.sort()).toEqual(entries.map(([, { loc }]) => loc).sort());
    for (const view of sitemapViews({ baseUrl: BASE }, parts)) {
      if ('parts' in view) continue;
      expect(view.urls.length).toBeLessThanOrEqual(limit.addresses ?? 3000);
      const frame = Buffer.byteLength(render({ view: { ...view, urls: [] } } as never));
      expect(Buffer.byteLength(render({ view } as never)) - frame).toBeLessThanOrEqual(limit.bytes ?? 1e6);
    }
  }
});

test('an empty sitemap is a file too', () => {
  expect([...sitemapViews({ baseUrl: BASE }, plan([], {}))]).toEqual([{ file: 'sitemap.xml', urls: [] }]);
});
