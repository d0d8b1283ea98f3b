import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type SitemapEntry, sitemapViews } from './sitemap.ts';
import { planSitemap, SITEMAP_LIMIT } from './sitemap-parts.ts';
import { amendSitemap, savedSitemap } from './sitemap-saved.ts';

const BASE = 'https://archive.example/';

/** A story’s id is its number; which month it is of is another matter, and may change. */
interface Site {
  readonly pages: ReadonlyMap<string, string>;
  readonly months: ReadonlyMap<string, string>;
}

const name = fc.oneof(
  fc.nat(30).map((number) => `story ar/${number}`),
  fc.constantFrom('home ar', 'home en', 'actor ar/people/one', 'actor ar/people/two', 'event ar/x'),
);
const month = fc.constantFrom('2021', '2022-01', '2022-02', '2023-07');
const text = fc.constantFrom('', 'long/long/long/long/');
const page = fc.tuple(name, fc.option(fc.tuple(month, text), { nil: undefined, freq: 3 }));

function edited(
  { pages, months }: Site,
  changes: readonly (readonly [string, readonly [string, string] | undefined])[],
): Site {
  const next = { pages: new Map(pages), months: new Map(months) };
  for (const [name, now] of changes)
    if (now) {
      next.pages.set(name, now[1]);
      next.months.set(name.replace(/.*\//, ''), now[0]);
    } else next.pages.delete(name);
  return next;
}

const entriesOf = ({ pages }: Site) =>
  new Map(
    [...pages].map(([name, text]): [string, SitemapEntry] => [
      name,
      { loc: `${BASE}${text}${encodeURI(name)}`, alternates: [{ hreflang: 'ar', href: BASE + text }] },
    ]),
  );
const monthIn =
  ({ months }: Site) =>
  (id: string): string =>
    months.get(id) ?? '2021';

it('a sitemap that was amended is the one of all pages, and files that did not change are not made', () => {
  const steps = fc.array(fc.array(page, { maxLength: 12 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(steps, fc.constantFrom(1, 3, 8, 50), fc.constantFrom(300, 50_000), (steps, addresses, bytes) => {
      const limit = { ...SITEMAP_LIMIT, addresses, bytes };
      let site: Site = { pages: new Map(), months: new Map() };
      let { shape, parts } = savedSitemap(new Map(), monthIn(site), limit);
      for (const changes of steps) {
        const next = edited(site, changes);
        // As a build has it: a story’s month is known before and after, and any page may be made again.
        const touched = new Set(changes.map(([name]) => name));
        const now = new Map([...entriesOf(next)].filter(([name]) => touched.has(name)));
        const amended = amendSitemap(
          shape,
          (part) => parts[part]!,
          { names: [...touched].filter((name) => site.pages.has(name)), monthOf: monthIn(site) },
          { entries: now, monthOf: monthIn(next) },
          { limit, baseUrl: BASE },
        );
        const before = planSitemap(entriesOf(site), monthIn(site), limit);
        const after = planSitemap(entriesOf(next), monthIn(next), limit);
        const were = new Map([...sitemapViews({ baseUrl: BASE }, before)].map((view) => [view.file, view]));
        const are = new Map([...sitemapViews({ baseUrl: BASE }, after)].map((view) => [view.file, view]));
        const index = are.get('sitemap.xml')!;
        const differ = [...are.values()].filter((view) => JSON.stringify(were.get(view.file)) !== JSON.stringify(view));
        const expected = new Set([...differ, ...('parts' in index ? [index] : [])]);
        const byFile = (views: Iterable<{ readonly file: string }>) =>
          [...views].sort((a, b) => (a.file < b.file ? -1 : 1));
        expect(byFile(amended.views)).toEqual(byFile(expected));
        expect(amended.gone.filter((file) => !are.has(file)).sort()).toEqual(
          [...were.keys()].filter((file) => !are.has(file)).sort(),
        );
        const whole = savedSitemap(entriesOf(next), monthIn(next), limit);
        const byGroup = (all: typeof shape) => [...all].sort((a, b) => (a.group.join() < b.group.join() ? -1 : 1));
        expect(byGroup(amended.shape)).toEqual(byGroup(whole.shape));
        parts = { ...parts, ...amended.parts };
        for (const [part, lines] of Object.entries(whole.parts)) expect(parts[part]).toEqual(lines);
        ({ shape } = amended);
        site = next;
      }
    }),
  );
});
