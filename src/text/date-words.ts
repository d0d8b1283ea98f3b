import type { DateWords, Language, MonthNames } from '../languages/language.ts';
import { countText, digitsText } from '../languages/numbers.ts';
import { fillText } from '../languages/template.ts';
import type { DatePoint, Digits, EdtfDate, ExtraCalendar, Site } from '../model.ts';
import { type CalendarDay, inCalendar } from './calendar.ts';
import { firstDayOf, lastDayOf, leadPoint } from './dates.ts';

/**
 * - `long`: prose and datelines, the site's month style: «نحو يونيو (حزيران) 2023»
 * - `list`: one month name even where the site doubles them: «27 يونيو 2023»
 * - `short`: axes and tight tables: “27 Aug 2023”
 * - `month`, `year`: no more precise than that
 * - `spine`: what stands under a large year: “from 27 June”, “January · day not known”
 * - `column`: what stands beside a small one, in lists: the same without the remarks; nothing where only the year is known
 */
export type DateForm = 'long' | 'list' | 'short' | 'month' | 'year' | 'spine' | 'column';

/** The site's settings that dates obey. A `Site` is one. */
export type DateStyle = Pick<Site, 'months' | 'digits'>;

/** How one date is being said: the words, and how its numbers and names look. */
interface Voice {
  readonly words: DateWords;
  readonly months: MonthNames;
  readonly monthsWithoutDay: MonthNames;
  readonly number: (n: number) => string;
  readonly year: (n: number) => string;
  /** A year that stands beside the words already. */
  readonly saidYear?: number;
}

/** A date in words: `2023-06-27/2023-06-29` → “27–29 June 2023”, «من 27 إلى 29 يونيو (حزيران) 2023». */
export function dateWords(date: EdtfDate, language: Language, style: DateStyle, form: DateForm = 'long'): string {
  const voice = gregorianVoice(language, style, form);
  if (form === 'month') return describe(reduced(date, 'month'), voice);
  if (form === 'year') return describeYear(reduced(date, 'year'), voice);
  if (form === 'spine') return describeUnderYear(date, { ...voice, saidYear: leadPoint(date).year });
  if (form === 'column') return describeBesideYear(date, { ...voice, saidYear: leadPoint(date).year });
  return describe(date, voice);
}

/**
 * The same date in a second calendar: `2023-06-27` → “9 Dhu al-Hijja 1444 AH”; a month becomes the two or three
 * months that it touches. Undefined outside the years that the calendar is known for (see `inCalendar`).
 */
export function calendarWords(
  date: EdtfDate,
  calendar: ExtraCalendar,
  language: Language,
  digits: Digits,
): string | undefined {
  const voice = calendarVoice(language, calendar, digits);
  // A single month becomes a span there: its mark is said once, before the whole.
  const once = date.span ? undefined : date.start;
  const converted = convert(once ? withoutMarks(date) : date, calendar);
  if (!converted) return undefined;
  const said = describe(converted, voice);
  if (!once) return said;
  const approximate = once.day === undefined ? voice.words.approximateSpan : voice.words.approximate;
  return withMarks(once, said, { ...voice.words, approximate });
}

/** The date in every further calendar that the site or the language asks for, in the order of the site's setting. */
export function otherCalendars(
  date: EdtfDate,
  language: Language,
  site: Pick<Site, 'calendars' | 'digits'>,
): readonly { readonly calendar: ExtraCalendar; readonly words: string }[] {
  const wanted = [...new Set([...language.calendars, ...site.calendars])];
  return wanted.flatMap((calendar) => {
    const words = calendarWords(date, calendar, language, site.digits);
    return words === undefined ? [] : [{ calendar, words }];
  });
}

/** A stretch of years: “2013–2024”, «من 2013 إلى 2024»; one year alone where both are the same. */
export function yearsWords(from: number, to: number, language: Language, digits: Digits): string {
  const number = (n: number) => digitsText(String(n), language, digits);
  if (from === to) return number(from);
  return fillText(language.dates.spanOfYears, { from: number(from), to: number(to) });
}

/** A duration in words: 116 months → “nine years and eight months”, «تسع سنوات وثمانية أشهر». */
export function durationWords(months: number, language: Language, digits: Digits): string {
  const { spelledYears, spelledMonths, countedYears, yearsAndMonths, underOneMonth } = language.dates;
  const years = Math.floor(months / 12);
  const yearWords = spelledYears[years - 1] ?? countText(language, digits, years, countedYears);
  const monthWords = spelledMonths[(months % 12) - 1];
  if (years === 0) return monthWords ?? underOneMonth;
  return monthWords === undefined ? yearWords : fillText(yearsAndMonths, { years: yearWords, months: monthWords });
}

// ───────────────────────── voices

function gregorianVoice(language: Language, { months, digits }: DateStyle, form: DateForm): Voice {
  const words = language.dates;
  const names =
    form === 'long' || form === 'month' ? words.months : form === 'short' ? words.shortMonths : words.listMonths;
  const number = (n: number) => digitsText(String(n), language, digits);
  return { words, months: names[months], monthsWithoutDay: names[months], number, year: number };
}

function calendarVoice(language: Language, calendar: ExtraCalendar, digits: Digits): Voice {
  const { months, monthsWithoutDay = months, year } = language.dates.calendars[calendar];
  const number = (n: number) => digitsText(String(n), language, digits);
  return { words: language.dates, months, monthsWithoutDay, number, year: (n) => fillText(year, { year: number(n) }) };
}

// ───────────────────────── dates

function describe(date: EdtfDate, voice: Voice): string {
  const { words } = voice;
  const open = date.missing === 'open';
  if (date.start && date.end) return between(date.start, date.end, voice);
  if (date.start) return fillText(open ? words.openEnd : words.unknownEnd, { date: pointWords(date.start, voice) });
  return fillText(open ? words.openStart : words.unknownStart, { date: pointWords(leadPoint(date), voice) });
}

/** The narrow column says “from” and “until” and leaves the remark to the entry. */
function describeUnderYear(date: EdtfDate, voice: Voice): string {
  const { words } = voice;
  if (date.span) {
    if (!date.end) return fillText(words.from, { date: pointWords(leadPoint(date), voice) });
    if (!date.start) return fillText(words.until, { date: pointWords(leadPoint(date), voice) });
    // The figure above has said the first year: “until 2023”.
    const years = date.start.month === undefined && !isMarked(date.start) && date.start.year !== date.end.year;
    return years ? fillText(words.until, { date: pointWords(date.end, voice) }) : describe(date, voice);
  }
  const point = leadPoint(date);
  // A year that is not sure is said again, with its mark: the large figure above has none.
  if (point.month === undefined) return isMarked(point) ? pointWords(point, voice) : words.monthUnknown;
  const said = pointWords(point, voice);
  return point.day === undefined ? fillText(words.dayUnknown, { date: said }) : said;
}

/** Where many dates stand in a column, a month without a day speaks for itself. */
function describeBesideYear(date: EdtfDate, voice: Voice): string {
  const point = leadPoint(date);
  if (point.month === undefined && !date.end && !isMarked(point)) return '';
  if (date.span) return describeUnderYear(date, voice);
  return point.month === undefined && !isMarked(point) ? '' : pointWords(point, voice);
}

function describeYear(date: EdtfDate, voice: Voice): string {
  return date.start && date.end ? between(date.start, date.end, voice) : pointWords(leadPoint(date), voice);
}

/** Two ends, said as briefly as they allow: “27–29 June 2023”. */
function between(a: DatePoint, b: DatePoint, voice: Voice): string {
  const { words } = voice;
  const to = pointWords(b, voice);
  const from = pointWords(a, voice);
  if (isSame(a, b)) return to;
  if (isMarked(a) || isMarked(b) || precisionOf(a) !== precisionOf(b)) return fillText(words.span, { from, to });
  if (a.month === undefined) return fillText(words.spanOfYears, { from: voice.number(a.year), to });
  if (a.year !== b.year) return fillText(words.span, { from, to });
  if (a.day === undefined) return fillText(words.spanOfMonths, { from: monthName(a, voice), to });
  if (a.month === b.month) return fillText(words.spanOfDays, { from: voice.number(a.day), to });
  return fillText(words.spanInYear, { from: bareWords(a, { ...voice, saidYear: a.year }), to });
}

// ───────────────────────── points

function pointWords(point: DatePoint, voice: Voice): string {
  return withMarks(point, bareWords(point, voice), voice.words);
}

function withMarks(point: DatePoint, date: string, words: DateWords): string {
  const about = point.approximate ? fillText(words.approximate, { date }) : date;
  return point.uncertain ? fillText(words.uncertain, { date: about }) : about;
}

function bareWords(point: DatePoint, voice: Voice): string {
  const year = voice.year(point.year);
  if (point.month === undefined) return year;
  const { words } = voice;
  const yearIsSaid = voice.saidYear === point.year;
  const month = monthName(point, voice);
  if (point.day === undefined) return yearIsSaid ? month : fillText(words.month, { month, year });
  const day = voice.number(point.day);
  return yearIsSaid ? fillText(words.dayMonth, { day, month }) : fillText(words.day, { day, month, year });
}

function withoutMarks(date: EdtfDate): EdtfDate {
  const bare = ({ year, month, day }: DatePoint): DatePoint => ({
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  });
  return { ...date, ...(date.start && { start: bare(date.start) }), ...(date.end && { end: bare(date.end) }) };
}

function monthName({ month = 0, day }: DatePoint, voice: Voice): string {
  const name = (day === undefined ? voice.monthsWithoutDay : voice.months)[month - 1];
  if (name === undefined) throw new Error(`No name for month ${month}`);
  return name;
}

function isMarked(point: DatePoint): boolean {
  return point.approximate === true || point.uncertain === true;
}

function isSame(a: DatePoint, b: DatePoint): boolean {
  const marks = (p: DatePoint) => Number(p.approximate ?? false) * 2 + Number(p.uncertain ?? false);
  return a.year === b.year && a.month === b.month && a.day === b.day && marks(a) === marks(b);
}

type Precision = 'year' | 'month' | 'day';

function precisionOf(point: DatePoint): Precision {
  if (point.day !== undefined) return 'day';
  return point.month === undefined ? 'year' : 'month';
}

/** The date with its points no more precise than asked. A mark goes with what it marked: “around 28 June” is June. */
function reduced(date: EdtfDate, precision: 'year' | 'month'): EdtfDate {
  const { edtf, span, missing } = date;
  const start = date.start && reducedPoint(date.start, precision);
  const end = date.end && reducedPoint(date.end, precision);
  return { edtf, span, ...(start && { start }), ...(end && { end }), ...(missing && { missing }) };
}

function reducedPoint(point: DatePoint, precision: 'year' | 'month'): DatePoint {
  if (precision === 'year') return point.month === undefined ? point : { year: point.year };
  return point.day === undefined || point.month === undefined ? point : { year: point.year, month: point.month };
}

// ───────────────────────── other calendars

/** The date with its points in another calendar. A month or year there becomes the span that it covers. */
function convert(date: EdtfDate, calendar: ExtraCalendar): EdtfDate | undefined {
  const start = date.start && convertPoint(date.start, firstDayOf(date.start), calendar);
  const end = date.end && convertPoint(date.end, lastDayOf(date.end), calendar);
  if ((date.start && !start) || (date.end && !end)) return undefined;
  const { edtf, span, missing } = date;
  return { edtf, span, ...(start && { start }), ...(end && { end }), ...(missing && { missing }) };
}

function convertPoint(point: DatePoint, day: CalendarDay, calendar: ExtraCalendar): DatePoint | undefined {
  const there = inCalendar(calendar, day);
  if (!there) return undefined;
  const { approximate, uncertain } = point;
  const marks = { ...(approximate && { approximate }), ...(uncertain && { uncertain }) };
  if (point.month === undefined) return { year: there.year, ...marks };
  if (point.day === undefined) return { year: there.year, month: there.month, ...marks };
  return { ...there, ...marks };
}
