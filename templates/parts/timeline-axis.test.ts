import { expect, test } from 'vitest';
import type { DatePoint } from '../../src/model.ts';
import { dayNumber } from '../../src/text/calendar.ts';
import { parseEdtf } from '../../src/text/dates.ts';
import { axisFor } from './timeline-axis.ts';

const dates = (...edtf: string[]) => edtf.map((date) => parseEdtf(date)!);
const labels = (edtf: string[], most: number): DatePoint[] =>
  axisFor(dates(...edtf), most).ticks.flatMap(({ label }) => (label ? [label] : []));
const years = (edtf: string[], most: number): number[] => labels(edtf, most).map(({ year }) => year);

test('the archive’s eleven years have a tick each, and five labels or three', () => {
  expect(years(['2013-01', '2024-08-05'], 5)).toEqual([2013, 2016, 2019, 2022, 2025]);
  expect(years(['2013-01', '2024-08-05'], 3)).toEqual([2013, 2018, 2023]);
  expect(axisFor(dates('2013-01', '2024-08-05'), 5).ticks).toHaveLength(13);
});

test('fifty years keep their labels apart, and their ticks to a number that can be told apart', () => {
  expect(years(['1974', '2024-08-05'], 5)).toEqual([1974, 1994, 2014]);
  expect(axisFor(dates('1974', '2024-08-05'), 5).ticks.length).toBeLessThanOrEqual(41);
});

test('a week is counted in days, half a year in months', () => {
  const week = axisFor(dates('2023-06-24', '2023-06-30'), 5);
  expect([week.unit, week.ticks.length]).toEqual(['day', 15]);
  expect(labels(['2023-06-24', '2023-06-30'], 3)).toEqual([
    { year: 2023, month: 6, day: 21 },
    { year: 2023, month: 6, day: 28 },
    { year: 2023, month: 7, day: 5 },
  ]);
  expect(labels(['2023-06-24', '2023-12'], 5)).toEqual([6, 8, 10, 12].map((month) => ({ year: 2023, month })));
});

test('events of which only the year is known get no months or days', () => {
  expect(axisFor(dates('2022'), 5).unit).toBe('year');
  expect(axisFor(dates('2013-01'), 5).unit).toBe('month');
  expect(axisFor(dates('2013-01-05'), 5).unit).toBe('day');
});

test('one event stands in the middle of an axis that is long enough to read', () => {
  const axis = axisFor(dates('2023-06-27'), 3);
  expect(axis.ticks).toHaveLength(15);
  expect(Math.round(axis.at(dayNumber({ year: 2023, month: 6, day: 27 })))).toBe(43);
});

test('an end that is not known gets a further unit to fade out in', () => {
  expect(years(['2021', '2024/'], 9).at(-1)).toBe(2026);
  expect(years(['2021', '2024'], 9).at(-1)).toBe(2025);
});

test('the past is 0, the future 100, with a margin at both ends', () => {
  const axis = axisFor(dates('2013-01', '2024-08-05'), 5);
  expect(axis.at(dayNumber({ year: 2013, month: 1, day: 1 }))).toBe(2);
  expect(axis.at(dayNumber({ year: 2025, month: 1, day: 1 }))).toBe(98);
});
