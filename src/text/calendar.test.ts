import { expect, test } from 'vitest';
import { dayNumber, inCalendar } from './calendar.ts';

const DAY_MS = 86_400_000;
const utc = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day);

/** What ICU says: an oracle for the tests alone. */
function oracle(calendar: string) {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  return (time: number) => {
    const part = (type: string) =>
      Number.parseInt(format.formatToParts(time).find((p) => p.type === type)?.value ?? '', 10);
    return { year: part('year'), month: part('month'), day: part('day') };
  };
}

function everyDays(step: number, from: number, to: number): number[] {
  return Array.from({ length: Math.floor((to - from) / DAY_MS / step) }, (_, i) => from + i * step * DAY_MS);
}

function gregorian(time: number) {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

test('the day of Radan’s arrival in three calendars', () => {
  const arrival = { year: 2023, month: 6, day: 27 };
  expect(inCalendar('islamic-umalqura', arrival)).toEqual({ year: 1444, month: 12, day: 9 });
  expect(inCalendar('persian', arrival)).toEqual({ year: 1402, month: 4, day: 6 });
});

test('new years that are known from history', () => {
  expect(inCalendar('persian', { year: 1979, month: 2, day: 11 })).toEqual({ year: 1357, month: 11, day: 22 });
  expect(inCalendar('persian', { year: 2025, month: 3, day: 21 })).toEqual({ year: 1404, month: 1, day: 1 });
  expect(inCalendar('islamic-umalqura', { year: 2024, month: 3, day: 11 })).toEqual({ year: 1445, month: 9, day: 1 });
});

test('days are counted as the clock of the system counts them', () => {
  for (const time of everyDays(97, utc(1600, 1, 1), utc(2400, 1, 1))) {
    expect(dayNumber(gregorian(time))).toBe(time / DAY_MS);
  }
});

test('Hijri days are those of ICU, over all years of the table', () => {
  const expected = oracle('islamic-umalqura');
  for (const time of everyDays(13, utc(1937, 3, 14), utc(2077, 11, 17))) {
    expect(inCalendar('islamic-umalqura', gregorian(time))).toEqual(expected(time));
  }
});

test('Solar Hijri days are those of ICU, over all years that are promised', () => {
  const expected = oracle('persian');
  for (const time of everyDays(17, utc(1799, 3, 21), utc(2123, 3, 20))) {
    expect(inCalendar('persian', gregorian(time))).toEqual(expected(time));
  }
});

test('outside its years a calendar says nothing rather than guess', () => {
  expect(inCalendar('islamic-umalqura', { year: 1937, month: 3, day: 13 })).toBeUndefined();
  expect(inCalendar('islamic-umalqura', { year: 2077, month: 11, day: 17 })).toBeUndefined();
  expect(inCalendar('persian', { year: 1799, month: 3, day: 20 })).toBeUndefined();
  expect(inCalendar('persian', { year: 2123, month: 3, day: 20 })).toEqual({ year: 1501, month: 12, day: 29 });
  expect(inCalendar('persian', { year: 2123, month: 3, day: 21 })).toBeUndefined();
});
