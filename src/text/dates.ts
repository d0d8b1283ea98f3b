import type { DatePoint, EdtfDate } from '../model.ts';
import { type CalendarDay, dayNumber } from './calendar.ts';

// ───────────────────────── reading

/**
 * Reads a date as content files write it: the part of EDTF (ISO 8601-2, the Library of Congress's specification)
 * that an archive of news needs. A year, a month or a day, each with `~` (about), `?` (not sure) or `%` (both)
 * at its end; a span of two; a span with an open (`..`) or unknown (empty) side.
 *
 * `2023-06-27`, `2023-07~`, `2023-06-27/2023-06-29`, `2023-06-27/..`, `/2024`.
 *
 * Undefined for all else: the year 0, months and days that no calendar has, a span that ends before it begins.
 */
export function parseEdtf(text: string): EdtfDate | undefined {
  const sides = text.split('/');
  if (sides.length > 2) return undefined;
  const [from, to] = sides;
  return to === undefined ? single(text) : span(text, from ?? '', to);
}

const POINT = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/;

function single(edtf: string): EdtfDate | undefined {
  const point = parsePoint(edtf);
  return point && { edtf, start: point, end: point, span: false };
}

function span(edtf: string, from: string, to: string): EdtfDate | undefined {
  const start = parsePoint(from);
  const end = parsePoint(to);
  if (start && end) return isBefore(end, start) ? undefined : { edtf, start, end, span: true };
  const missing = missingSide(start ? to : from);
  if (!missing) return undefined;
  if (start) return { edtf, start, span: true, missing };
  return end && { edtf, end, span: true, missing };
}

function missingSide(side: string): 'open' | 'unknown' | undefined {
  if (side === '..') return 'open';
  return side === '' ? 'unknown' : undefined;
}

function parsePoint(text: string): DatePoint | undefined {
  const match = POINT.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1, 4).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || !isInCalendar(year, month, day)) return undefined;
  const mark = match[4];
  return {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...((mark === '~' || mark === '%') && { approximate: true }),
    ...((mark === '?' || mark === '%') && { uncertain: true }),
  };
}

function isInCalendar(year: number, month: number | undefined, day: number | undefined): boolean {
  if (year < 1) return false;
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month));
}

/** How many days a Gregorian month has: `daysInMonth(2024, 2)` → 29. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Whether a point lies wholly before another one begins: `2023-06` before `2023-07-01`. */
function isBefore(a: DatePoint, b: DatePoint): boolean {
  const [lastOfA, firstOfB] = [pointNumber(a, 12, 31), pointNumber(b, 1, 1)];
  return lastOfA < firstOfB;
}

function pointNumber(point: DatePoint, month: number, day: number): number {
  return (point.year * 100 + (point.month ?? month)) * 100 + (point.day ?? day);
}

// ───────────────────────── order, bounds and distances

/**
 * The order of dates: start, then the less precise (2023 before January 2023 before its first day), then the end,
 * then the text. A span without a start counts from its end. Equal dates are told apart by ids, which is the caller's part.
 */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  return (
    compareText(pointPrefix(firstDayOf(leadPoint(a))), pointPrefix(firstDayOf(leadPoint(b)))) ||
    precision(leadPoint(a)) - precision(leadPoint(b)) ||
    compareText(lastDay(a) ?? '9999-12-31', lastDay(b) ?? '9999-12-31') ||
    compareText(a.edtf, b.edtf)
  );
}

/** As much of the date as is known, for feeds, citations and structured data: `2023-07~` → `2023-07`; of a span, the start. */
export function certainPrefix(date: EdtfDate): string {
  return pointPrefix(leadPoint(date));
}

/** The value of `<time datetime>`: a year, a month or a day; of a span, its start. Valid HTML for years 1 to 9999. */
export function datetimeValue(date: EdtfDate): string {
  return pointPrefix(leadPoint(date));
}

/** `2023-07`, without the marks. */
export function pointPrefix(point: DatePoint): string {
  const parts = [String(point.year).padStart(4, '0')];
  if (point.month !== undefined) parts.push(twoDigits(point.month));
  if (point.day !== undefined) parts.push(twoDigits(point.day));
  return parts.join('-');
}

/** The first day that the date may mean, `2023-07-01`; undefined where a span has no start. */
export function firstDay(date: EdtfDate): string | undefined {
  return date.start && pointPrefix(firstDayOf(date.start));
}

/** The last day that the date may mean, `2023-07-31`; undefined where a span has no end. */
export function lastDay(date: EdtfDate): string | undefined {
  return date.end && pointPrefix(lastDayOf(date.end));
}

/** The first day of a year, month or day. */
export function firstDayOf({ year, month = 1, day = 1 }: DatePoint): CalendarDay {
  return { year, month, day };
}

/** The last day of a year, month or day. */
export function lastDayOf({ year, month = 12, day = daysInMonth(year, month) }: DatePoint): CalendarDay {
  return { year, month, day };
}

/** The one day that a date is: undefined for months, years, spans, and days that are only about right. */
export function isoDay(date: EdtfDate): string | undefined {
  return date.span || !date.start ? undefined : exactDay(date.start);
}

/** The last day of a date if it is known to the day: of a span, its end. */
export function lastKnownDay(date: EdtfDate): string | undefined {
  return date.end && exactDay(date.end);
}

/** Whole days from one ISO day to another; negative if `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return isoDayNumber(to) - isoDayNumber(from);
}

/**
 * Whole months without a date between two: from the end of the first to the start of the second, as a reader counts
 * them. January 2013 to September 2022 is 116. Never negative; undefined where an end is not known.
 */
export function monthsBetween(earlier: EdtfDate, later: EdtfDate): number | undefined {
  const from = earlier.end ?? earlier.start;
  const to = later.start;
  if (!from || !to) return undefined;
  const years = to.year - from.year;
  if (from.month === undefined || to.month === undefined) return Math.max(0, years * 12);
  const unfinished = from.day !== undefined && to.day !== undefined && to.day < from.day ? 1 : 0;
  return Math.max(0, years * 12 + to.month - from.month - unfinished);
}

/** The point that a date is filed under: its start, else its end. */
export function leadPoint(date: EdtfDate): DatePoint {
  const point = date.start ?? date.end;
  if (!point) throw new Error(`A date without a start and an end: ${date.edtf}`);
  return point;
}

function exactDay(point: DatePoint): string | undefined {
  const known = point.day !== undefined && !point.approximate && !point.uncertain;
  return known ? pointPrefix(point) : undefined;
}

function isoDayNumber(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) throw new Error(`Not an ISO day: ${iso}`);
  return dayNumber({ year, month, day });
}

/** 1 for a year, 2 for a month, 3 for a day. */
function precision(point: DatePoint): number {
  return point.day !== undefined ? 3 : point.month !== undefined ? 2 : 1;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}

/** By what the archive is parted: `2023-06`, or `2013` where no month is known. */
export function monthOf(date: EdtfDate): string {
  const { year, month } = leadPoint(date);
  const yyyy = String(year).padStart(4, '0');
  return month === undefined ? yyyy : `${yyyy}-${String(month).padStart(2, '0')}`;
}
