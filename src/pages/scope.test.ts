import { expect, test } from 'vitest';
import type { Counts } from '../model.ts';
import { parseEdtf } from '../text/dates.ts';
import { scopeOf, type Touching } from './scope.ts';

const story = (id: string, date: string): Touching => ({
  article: { id, date: parseEdtf(date)!, outlet: { kind: 'unknown' }, people: [], organisations: [], places: [] },
  coverage: [],
});

/** An archive with so many articles in each month. */
function archiveOf(months: Readonly<Record<string, number>>): Parameters<typeof scopeOf>[2] {
  const list = Object.entries(months).map(([month, articles]) => ({ month, articles }));
  const articles = list.reduce((sum, month) => sum + month.articles, 0);
  return {
    months: () => list.sort((a, b) => (a.month < b.month ? 1 : -1)),
    counts: () => ({ articles }) as Counts,
    all: () => [],
    storiesAbout: () => [],
    eventsOfTopic: () => [],
    byActor: () => [],
    byOutlet: () => [],
    event: never,
    actor: never,
    byMonth: () => [],
    reportsOn: () => [],
    allArticles: () => [],
  };
}

const never = (): never => {
  throw new Error('Nobody asks.');
};

test.each([
  ['one more of a year', { 2022: 3000, '2023-04': 2000, '2023-05': 99 }, { '2023-05': 100 }, ['2023']],
  [
    'all years, as one file has become too large',
    { 2022: 3000, '2023-05': 2000 },
    { '2023-05': 2001 },
    ['2022', '2023'],
  ],
  [
    'all months of a year that has become too large',
    { '2022-01': 4000, '2023-04': 2000, '2023-05': 3000 },
    { '2023-05': 3001 },
    ['2023', '2023-04', '2023-05'],
  ],
  ['its own month of such a year', { '2023-04': 2000, '2023-05': 4000 }, { '2023-05': 4001 }, ['2023-05']],
  ['none of one file', { '2023-04': 20, '2023-05': 40 }, { '2023-05': 41 }, []],
])('a story more touches the data files of %s', (_, before, added, touched) => {
  const scope = scopeOf([story('new', '2023-05-03')], [], archiveOf(before), archiveOf({ ...before, ...added }));
  expect([...scope.dataParts].sort()).toEqual(touched);
});

test('a month’s page is touched by its own stories, and by a month that comes or goes beside it', () => {
  const before = { '2023-01': 1, '2023-04': 2, '2023-07': 3, '2023-09': 1 };
  const monthsOf = (date: string, after: Readonly<Record<string, number>>) =>
    [...scopeOf([story('new', date)], [], archiveOf(before), archiveOf(after)).months].sort();
  expect(monthsOf('2023-04-02', { ...before, '2023-04': 3 })).toEqual(['2023-04']);
  expect(monthsOf('2023-05-02', { ...before, '2023-05': 1 })).toEqual(['2023-04', '2023-05', '2023-07']);
  expect(monthsOf('2023-09-02', { '2023-01': 1, '2023-04': 2, '2023-07': 3 })).toEqual(['2023-07', '2023-09']);
});
