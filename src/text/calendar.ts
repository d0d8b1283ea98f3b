import type { ExtraCalendar } from '../model.ts';
import { UMALQURA_FIRST_DAY, UMALQURA_FIRST_YEAR, UMALQURA_MONTHS } from './umalqura.ts';

/** A day of any calendar. Months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1 January 1970 in the Gregorian calendar (Howard Hinnant's days_from_civil). */
export function dayNumber({ year, month, day }: CalendarDay): number {
  // Years that begin in March put the leap day at their end.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** A Gregorian day in another calendar; undefined outside the years for which its months are known. */
export function inCalendar(calendar: ExtraCalendar, day: CalendarDay): CalendarDay | undefined {
  return calendar === 'persian' ? solarHijri(dayNumber(day)) : hijri(dayNumber(day));
}

/**
 * Hijri by the Umm al-Qura calendar of Saudi Arabia, for the years 1356–1500 (14 March 1937 to 16 November 2077):
 * its months follow no formula, so their lengths are in a table.
 */
function hijri(number: number): CalendarDay | undefined {
  let left = number - UMALQURA_FIRST_DAY;
  if (left < 0) return undefined;
  for (const [i, months] of UMALQURA_MONTHS.entries()) {
    for (const [month, length] of months.entries()) {
      if (left < length) return { year: UMALQURA_FIRST_YEAR + i, month: month + 1, day: left + 1 };
      left -= length;
    }
  }
  return undefined;
}

const PERSIAN_YEARS = { first: 1178, last: 1501 };
/** 1 Farvardin 1178 was 21 March 1799. */
const PERSIAN_FIRST_DAY = dayNumber({ year: 1799, month: 3, day: 21 });

/**
 * Solar Hijri, the calendar of Iran, for the years 1178–1501 (21 March 1799 to 20 March 2123): in that time the rule
 * of 8 leap years in 33 gives the same days as the astronomical new year that the law asks for.
 */
function solarHijri(number: number): CalendarDay | undefined {
  let dayOfYear = number - PERSIAN_FIRST_DAY;
  if (dayOfYear < 0) return undefined;
  for (let year = PERSIAN_YEARS.first; year <= PERSIAN_YEARS.last; year++) {
    const length = isPersianLeapYear(year) ? 366 : 365;
    if (dayOfYear < length) return persianDay(year, dayOfYear);
    dayOfYear -= length;
  }
  return undefined;
}

function isPersianLeapYear(year: number): boolean {
  return (25 * year + 11) % 33 < 8;
}

/** Six months of 31 days, then months of 30; the last has 29, in leap years 30. */
function persianDay(year: number, dayOfYear: number): CalendarDay {
  const firstHalf = 6 * 31;
  if (dayOfYear < firstHalf) return { year, month: Math.floor(dayOfYear / 31) + 1, day: (dayOfYear % 31) + 1 };
  const rest = dayOfYear - firstHalf;
  return { year, month: Math.floor(rest / 30) + 7, day: (rest % 30) + 1 };
}
