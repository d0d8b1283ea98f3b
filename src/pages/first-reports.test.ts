import { expect, test } from 'vitest';
import { parseEdtf } from '../text/dates.ts';
import { firstReports } from './first-reports.ts';

/** Groups of stories by their dates, oldest first, and the delays that come of them. */
const delays = (...groups: string[][]): (number | undefined)[] =>
  firstReports(
    groups.map((dates) => ({
      outlet: {},
      language: 'en',
      accounts: dates.map((date) => ({ story: { href: '', date: parseEdtf(date)! } as never })),
    })),
  ).map(({ delay }) => delay);

test('days are counted from the first report', () => {
  expect(delays(['2023-06-27', '2023-07-05'], ['2023-06-28'], ['2023-07-01'])).toEqual([0, 1, 4]);
});

test('of a story whose day is not known there is no delay', () => {
  expect(delays(['2023-06-27'], ['2023-07'], ['2023-06-30'])).toEqual([0, undefined, 3]);
  expect(delays(['2023-06-27'], ['2023-06-29~'])).toEqual([0, undefined]);
});

test('where such a story may have been the first, nobody is', () => {
  expect(delays(['2023-06'], ['2023-06-27'], ['2023-06-28'])).toEqual([undefined, undefined, undefined]);
  expect(delays(['2023'], ['2023'])).toEqual([undefined, undefined]);
});
