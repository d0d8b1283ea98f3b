/** What a change of stories touches, in the words that pages are named by. */
import type { Article, Coverage, Queries } from '../model.ts';
import { monthOf } from '../text/dates.ts';

/** Ids, those of before the change too. */
export interface Scope {
  /** The stories that changed, came or went. */
  readonly articles: ReadonlySet<string>;
  /** They, and the others on whose pages they stand. */
  readonly stories: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  /** `people/x`, `places/y`. */
  readonly actors: ReadonlySet<string>;
  readonly outlets: ReadonlySet<string>;
  /** `2023-06`. */
  readonly months: ReadonlySet<string>;
  /** `2023`. */
  readonly years: ReadonlySet<string>;
}

/** A changed story as it was, or as it is. */
export interface Touching {
  readonly article: Pick<Article, 'id' | 'date' | 'outlet' | 'people' | 'organisations' | 'places'>;
  readonly coverage: readonly Coverage[];
}

type ScopeQueries = Pick<Queries, 'event' | 'all' | 'byEvent' | 'months'>;

/** `queries`: of the archive before, and after. */
export function scopeOf(changed: readonly Touching[], ...queries: readonly ScopeQueries[]): Scope {
  const articles = new Set(changed.map(({ article }) => article.id));
  const covered = new Set(changed.flatMap(({ coverage }) => coverage.map(({ event }) => event)));
  const claimed = queries.flatMap((q) =>
    q
      .all('events')
      .filter((id) => q.event(id).claims.some(({ values }) => values.some((value) => articles.has(value.article)))),
  );
  const events = new Set([...covered, ...claimed]);
  const own = changed.map(({ article }) => monthOf(article.date));
  return {
    articles,
    stories: new Set([
      ...articles,
      ...queries.flatMap((q) => [...covered].flatMap((e) => q.byEvent(e).map((c) => c.article))),
    ]),
    events,
    topics: new Set(queries.flatMap((q) => [...events].flatMap((id) => q.event(id).topics))),
    actors: new Set(
      changed.flatMap(({ article }) =>
        (['people', 'organisations', 'places'] as const).flatMap((kind) => article[kind].map((id) => `${kind}/${id}`)),
      ),
    ),
    outlets: new Set(changed.flatMap(({ article: { outlet } }) => (outlet.kind === 'listed' ? [outlet.id] : []))),
    months: new Set([...own, ...queries.flatMap((q) => neighbours(q, new Set(own)))]),
    years: new Set(own.map((month) => month.slice(0, 4))),
  };
}

/** A month’s page says what came before and after it, and how many stories that has. */
function neighbours(queries: ScopeQueries, months: ReadonlySet<string>): string[] {
  const all = queries.months().map(({ month }) => month);
  return all.filter((_, i) => months.has(all[i - 1] ?? '') || months.has(all[i + 1] ?? ''));
}
