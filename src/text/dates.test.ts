import edtf from 'edtf';
import { expect, test } from 'vitest';
import {
  certainPrefix,
  compareDates,
  datetimeValue,
  daysBetween,
  firstDay,
  isoDay,
  lastDay,
  monthsBetween,
  parseEdtf,
} from './dates.ts';

function date(text: string) {
  const parsed = parseEdtf(text);
  if (!parsed) throw new Error(`not a date: ${text}`);
  return parsed;
}

test('a day, a month, a year', () => {
  const day = { year: 2023, month: 6, day: 27 };
  expect(date('2023-06-27')).toEqual({ edtf: '2023-06-27', start: day, end: day, span: false });
  expect(date('2013-01').start).toEqual({ year: 2013, month: 1 });
  expect(date('2016').start).toEqual({ year: 2016 });
});

test('about, not sure, both', () => {
  expect(date('2023-07~').start).toEqual({ year: 2023, month: 7, approximate: true });
  expect(date('2023-07?').start).toEqual({ year: 2023, month: 7, uncertain: true });
  expect(date('2023%').start).toEqual({ year: 2023, approximate: true, uncertain: true });
});

test('spans, with an end that is open or unknown', () => {
  expect(date('2023-06-27/2023-06-29')).toEqual({
    edtf: '2023-06-27/2023-06-29',
    start: { year: 2023, month: 6, day: 27 },
    end: { year: 2023, month: 6, day: 29 },
    span: true,
  });
  expect(date('2023-06-27/..')).toMatchObject({ start: { day: 27 }, missing: 'open', span: true });
  expect(date('2023-06-27/')).toMatchObject({ start: { day: 27 }, missing: 'unknown', span: true });
  expect(date('/2024')).toEqual({ edtf: '/2024', end: { year: 2024 }, span: true, missing: 'unknown' });
});

test.each([
  '2023-02-30',
  '2023-02-29',
  '1900-02-29',
  '2023-13',
  '2023-00',
  '2023-06-00',
  '0000',
  '2023-6-7',
  '27/06/2023',
  '2023-06-29/2023-06-27',
  '2023/2022-12',
  '../..',
  '/',
  '',
  ' 2023',
  '2023\n',
  '٢٠٢٣',
  '2023-06-27T10:00:00Z',
  '2023-21',
  '201X',
  '-0044',
  '2023~-06',
  '2023-06-27/2023-06-28/2023-06-29',
  'last week',
])('refuses %j', (text) => {
  expect(parseEdtf(text)).toBeUndefined();
});

/** What the reference parser makes of a date: the bounds in milliseconds, or undefined. */
function oracle(text: string) {
  try {
    const { min, max } = edtf(text);
    return { min, max };
  } catch {
    return undefined;
  }
}

test.each([
  '2023-06-27',
  '2023-07~',
  '2023-07?',
  '2024-02-29',
  '2016',
  '2016%',
  '2023-06-27/2023-06-29',
  '2013/2024',
  '1999-12/2000',
])('the edtf library sees the same days in %s', (text) => {
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  const bounds = oracle(text);
  expect(bounds && [day(bounds.min), day(bounds.max)]).toEqual([firstDay(date(text)), lastDay(date(text))]);
});

test('what this parser reads, the edtf library reads: every day and month of four years', () => {
  for (let year = 1999; year <= 2002; year++) {
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        const text = [year, month, day].map((n) => String(n).padStart(2, '0')).join('-');
        if (parseEdtf(text)) expect(oracle(text), text).toBeDefined();
        const real = new Date(Date.UTC(year, month - 1, day));
        const exists = month > 0 && day > 0 && real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
        expect(parseEdtf(text) !== undefined, text).toBe(exists);
      }
    }
  }
});

test('sorted by start, then from less to more precise', () => {
  const shuffled = [
    '2023-06-27',
    '2023',
    '2024',
    '2023-01',
    '2023-01-01',
    '/2022',
    '2023-06-27/2023-06-29',
    '2023-06-27/',
  ];
  const sorted = shuffled.map(date).sort(compareDates);
  expect(sorted.map((d) => d.edtf)).toEqual([
    '/2022',
    '2023',
    '2023-01',
    '2023-01-01',
    '2023-06-27',
    '2023-06-27/2023-06-29',
    '2023-06-27/',
    '2024',
  ]);
});

test('bounds, for windows of publication', () => {
  expect([firstDay(date('2024-02')), lastDay(date('2024-02'))]).toEqual(['2024-02-01', '2024-02-29']);
  expect([firstDay(date('/2024')), lastDay(date('/2024'))]).toEqual([undefined, '2024-12-31']);
  expect(lastDay(date('2023-06-27/..'))).toBeUndefined();
  expect(isoDay(date('2023-06-27'))).toBe('2023-06-27');
  expect(isoDay(date('2023-06-27~'))).toBeUndefined();
});

test('the prefix that programs get', () => {
  expect(certainPrefix(date('2023-07~'))).toBe('2023-07');
  expect(certainPrefix(date('2023-06-27/2023-06-29'))).toBe('2023-06-27');
  expect(datetimeValue(date('0988'))).toBe('0988');
});

test('distances as a reader counts them', () => {
  expect(daysBetween('2023-06-27', '2023-07-05')).toBe(8);
  expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
  expect(monthsBetween(date('2013-01'), date('2022-09-16/'))).toBe(116);
  expect(monthsBetween(date('2023-06-27/'), date('2024-07-31'))).toBe(13);
  expect(monthsBetween(date('2023-06-27'), date('2023-07-26'))).toBe(0);
  expect(monthsBetween(date('2016'), date('2023-01'))).toBe(84);
});
