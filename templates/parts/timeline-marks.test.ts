import { expect, test } from 'vitest';
import { parseEdtf } from '../../src/text/dates.ts';
import { axisFor } from './timeline-axis.ts';
import { covers, markOf } from './timeline-marks.ts';

const axis = axisFor(
  ['2013-01', '2024-08-05'].map((date) => parseEdtf(date)!),
  5,
);
const mark = (edtf: string) => markOf(parseEdtf(edtf)!, axis)!;

test('a known day is a dot, a known month a bar as long as the month, a known year one as long as the year', () => {
  const day = mark('2023-06-27');
  expect([day.shape, day.precision, day.from === day.to]).toEqual(['dot', 'day', true]);
  const month = mark('2013-01');
  expect([month.shape, month.precision, month.from]).toEqual(['bar', 'month', 2]);
  expect(month.to - month.from).toBeCloseTo((31 / 4383) * 96, 3);
  const year = mark('2022');
  expect([year.shape, year.precision]).toEqual(['bar', 'year']);
  expect(year.to - year.from).toBeCloseTo((365 / 4383) * 96, 3);
});

test('a span of years runs from the first day of the one to the last of the other', () => {
  const { shape, precision, from, to } = mark('2016/2023');
  expect([shape, precision]).toEqual(['bar', 'year']);
  expect(from).toBeCloseTo(mark('2016').from);
  expect(to).toBeCloseTo(mark('2023').to);
});

test('three days in eleven years are a dot, a year of days is a bar', () => {
  expect(mark('2023-06-27/2023-06-29').shape).toBe('dot');
  expect(mark('2022-09-16/2023-09-16').shape).toBe('bar');
});

test('an end that nobody knows fades a little; one that is open fades to the edge', () => {
  const unknown = mark('2023-06-27/');
  expect([unknown.shape, unknown.fadesTo! - unknown.to]).toEqual(['dot', 6]);
  expect(mark('2022/..').fadesTo).toBe(98);
  const before = mark('/2022-09');
  expect([before.fadesTo, before.from - before.fadesFrom!]).toEqual([undefined, 6]);
  expect(covers(before)).toEqual([before.fadesFrom, before.to]);
});

test('about and not sure are the same outline', () => {
  expect([mark('2023-07~').about, mark('2023-06-26?').about, mark('2023-06-26').about]).toEqual([true, true, false]);
});
