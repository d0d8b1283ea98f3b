/** The month of each published story, from the lists of months: of thousands of stories, none need be looked at for its date. */
import type { Queries } from '../model.ts';
import { oncePerObject } from '../text/once.ts';

export type MonthsQueries = Pick<Queries, 'months' | 'byMonth'>;

/** By its id: `2023-06`, or `2013` where only the year is known. */
export const monthsOfStories = oncePerObject(
  (queries: MonthsQueries): ReadonlyMap<string, string> =>
    new Map(queries.months().flatMap(({ month }) => queries.byMonth(month).map((id) => [id, month] as const))),
);
