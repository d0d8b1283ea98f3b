/**
 * Dates that a text states, as signals for linking: they are compared with events and never published as facts.
 * Arabic with either month name or both («24 يونيو (حزيران)», «أبريل/نيسان»), English, and figures.
 */
import type { DatePoint, EdtfDate } from '../model.ts';
import { dayNumber } from './calendar.ts';
import { firstDayOf, lastDayOf, pointPrefix } from './dates.ts';
import { fold } from './fold.ts';
import { perWord, readsAs, type Word } from './words.ts';

export interface TextDate {
  /** Words `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** The first and the last day that are meant, as `dayNumber` counts them. */
  readonly first: number;
  readonly last: number;
  /** `2023-06-27`, `2023-06`, `2023`; absent where the text only says “last month”. */
  readonly edtf?: string;
}

/** What stands in the original before word `index`. */
export type Gap = (index: number) => string;

const MONTHS = monthTable([
  'يناير|كانون الثاني|january|jan|جانفي',
  'فبراير|شباط|february|feb|فيفري',
  'مارس|آذار|march|mar',
  'أبريل|نيسان|april|apr|إبريل|أفريل',
  'مايو|أيار|may|ماي',
  'يونيو|حزيران|june|jun|جوان|يونيه',
  'يوليو|تموز|july|jul|جويلية|يوليوز|يوليه',
  'أغسطس|آب|august|aug|أوت|غشت',
  'سبتمبر|أيلول|september|sept|sep|شتنبر',
  'أكتوبر|تشرين الأول|october|oct',
  'نوفمبر|تشرين الثاني|november|nov|نونبر',
  'ديسمبر|كانون الأول|december|dec|دجنبر',
]);

/** Months whose names are words too: alone they count only after a word of time («في مارس», “in May”). */
const ALSO_WORDS = foldedSet('مارس آب أوت ماي جوان may march mar jan jun sep dec');
const BEFORE_MONTH = foldedSet(
  'في منذ خلال شهر منتصف أوائل أواخر مطلع نهاية بداية حتى من قبل بعد in since last early late mid until of by this from during',
);
const BEFORE_YEAR = foldedSet(
  'عام سنة العام السنة في منذ أواخر أوائل مطلع منتصف نهاية بداية خلال حتى صيف شتاء ربيع خريف in since late early mid during year from until by of summer winter spring autumn',
);
const EARLY = foldedSet('أوائل مطلع بداية early');
const LATE = foldedSet('أواخر نهاية late');
const NEXT = foldedSet('المقبل القادم');

/** The day on or before which an undated month lies, and what “last year” counts from. */
export interface Published {
  readonly first: DatePoint;
  readonly last: DatePoint;
}

/** The bounds of a publication date; undefined where a span has no end or no start. */
export function publishedBounds(date: EdtfDate): Published | undefined {
  const first = date.start ?? date.end;
  const last = date.end ?? date.start;
  return first && last && { first: firstDayOf(first), last: lastDayOf(last) };
}

/**
 * Every date in folded words, left to right. A month without a year is the last one before the publication («المقبل»,
 * “next”: the first one after it); without a publication date such months are left out.
 */
export function findDates(words: readonly Word[], gap: Gap, published?: Published): TextDate[] {
  const dates: TextDate[] = [];
  for (let i = 0; i < words.length; ) {
    const date = mayTellTime(words[i]!)
      ? (inFigures(words, gap, i) ??
        atMonth(words, gap, i, published) ??
        atYear(words, i) ??
        relative(words, i, published))
      : undefined;
    if (date) dates.push(date);
    i = date ? Math.max(date.to, i + 1) : i + 1;
  }
  return dates;
}

/** Whether a date may hang on a word: figures, months, “last”. Few words get further. */
const mayTellTime = perWord((word): boolean => isDigit(word.text.charCodeAt(0)) || readsAs(word, TIME_WORDS));

/** 2023-06-27, 27/6/2023, 27.06.2023; the month is the second figure unless that is over 12. */
function inFigures(words: readonly Word[], gap: Gap, from: number): TextDate | undefined {
  const figures = [0, 1, 2].map((i) => figure(words[from + i]?.text));
  const [a, b, c] = figures;
  if (a === undefined || b === undefined || c === undefined) return undefined;
  const separator = gap(from + 1).trim();
  if (!['/', '-', '.'].includes(separator) || gap(from + 2).trim() !== separator) return undefined;
  const [year, month, day] = a > 31 ? [a, b, c] : b > 12 ? [c, a, b] : [c, b, a];
  return isYear(year) ? dated({ year, month, day }, from, from + 3) : undefined;
}

function atMonth(words: readonly Word[], gap: Gap, at: number, published: Published | undefined): TextDate | undefined {
  const read = monthAt(words, at);
  if (!read) return undefined;
  const { month } = read;
  let { to } = read;
  const second = monthAt(words, to, true);
  if (second?.month === month) to = second.to;

  let from = at;
  let day = figure(words[at - 1]?.text);
  let lastDay: number | undefined;
  if (isDay(day) && !/[.،;:!؟?\n]/.test(gap(at))) {
    from = at - 1;
    const first = figure(words[at - 2]?.text);
    if (isDay(first) && first < day && /^\s*[-–—]\s*$/.test(gap(at - 1))) [from, day, lastDay] = [at - 2, first, day];
  } else if (isDay(figure(words[to]?.text)) && isLatin(words[at]!.text) && /^\s+$/.test(gap(to))) {
    day = figure(words[to]?.text);
    to++;
    const until = figure(words[to]?.text);
    if (isDay(until) && until > day! && /^\s*[-–—]\s*$/.test(gap(to))) [lastDay, to] = [until, to + 1];
  } else day = undefined;

  const given = yearAfter(words, gap, to, day !== undefined);
  if (given !== undefined) to++;
  else if (day === undefined && !isMonthAlone(words, at, to)) return undefined;
  const lastYear = published && wordsOfLastYear(words, to);
  if (lastYear) to += lastYear;
  const year = given ?? (lastYear ? published.last.year - 1 : impliedYear(words, to, month, day, published));
  if (year === undefined) return undefined;
  return dated({ year, month, ...(day !== undefined && { day }) }, from, to, lastDay);
}

/** How many words «من العام الماضي», “last year” has after a month; 0 where it doesn't stand there. */
function wordsOfLastYear(words: readonly Word[], at: number): number {
  const after = words.slice(at, at + 3).map(({ text }) => text);
  return /^(?:من )?العام الماضي|^(?:of )?last year/.exec(after.join(' '))?.[0].split(' ').length ?? 0;
}

function monthAt(words: readonly Word[], at: number, bare = false): { month: number; to: number } | undefined {
  const readings = words[at]?.readings ?? [];
  // The first reading is the word as it stands.
  for (const { text } of bare ? readings.slice(0, 1) : readings) {
    const two = MONTHS.get(`${text} ${words[at + 1]?.text}`);
    if (two !== undefined) return { month: two, to: at + 2 };
    const one = MONTHS.get(text);
    if (one !== undefined) return { month: one, to: at + 1 };
  }
  return undefined;
}

/** “June 2023”, «يونيو (حزيران) 2023», “June 27, 2023”; but not «في يونيو، 2000 شخص». */
function yearAfter(words: readonly Word[], gap: Gap, at: number, hasDay: boolean): number | undefined {
  const year = figure(words[at]?.text);
  const allowed = hasDay ? /^[\s)/،,-]*$/ : /^[\s)/-]*$/;
  return isYear(year) && allowed.test(gap(at)) ? year : undefined;
}

function isMonthAlone(words: readonly Word[], at: number, to: number): boolean {
  if (to - at > 1 || !readsAs(words[at], ALSO_WORDS)) return true;
  return readsAs(words[at - 1], BEFORE_MONTH) || words[to]?.text === 'الماضي';
}

/** The year of the last such month before the publication; with «المقبل» of the first one after it. */
function impliedYear(
  words: readonly Word[],
  to: number,
  month: number,
  day: number | undefined,
  published: Published | undefined,
): number | undefined {
  if (!published) return undefined;
  const { last } = published;
  // A day's grace: a dispatch of the evening may carry tomorrow's date.
  const isPast = month < last.month! || (month === last.month && (day ?? 1) <= last.day! + 1);
  if (NEXT.has(words[to]?.text ?? '')) return isPast ? last.year + 1 : last.year;
  return isPast ? last.year : last.year - 1;
}

/** «عام 2016», «أواخر 2022», “in 2023”. */
function atYear(words: readonly Word[], at: number): TextDate | undefined {
  const year = figure(words[at]?.text);
  const before = words[at - 1];
  if (!isYear(year) || !readsAs(before, BEFORE_YEAR)) return undefined;
  const opener = [before, words[at - 2]].find((word) => readsAs(word, EARLY) || readsAs(word, LATE));
  const [first, last] = !opener ? [1, 12] : readsAs(opener, EARLY) ? [1, 6] : [7, 12];
  return {
    from: at,
    to: at + 1,
    first: dayNumber({ year, month: first, day: 1 }),
    last: dayNumber(lastDayOf({ year, month: last })),
    edtf: String(year),
  };
}

const RELATIVE: readonly (readonly [RegExp, 'year' | 'month' | 'week'])[] = [
  [/^(?:العام|السنه) (?:الماضي|الماضيه|الفايت|المنصرم)$|^(?:last|previous) year$/, 'year'],
  [/^الشهر (?:الماضي|الفايت|المنصرم)$|^(?:last|previous) month$/, 'month'],
  [/^الاسبوع (?:الماضي|الفايت|المنصرم)$|^(?:last|previous) week$/, 'week'],
];

function relative(words: readonly Word[], at: number, published: Published | undefined): TextDate | undefined {
  const second = words[at + 1]?.text;
  if (!published || second === undefined) return undefined;
  const unit = words[at]!.readings.flatMap(({ text }) =>
    RELATIVE.filter(([pattern]) => pattern.test(`${text} ${second}`)),
  ).at(0)?.[1];
  if (!unit) return undefined;
  const [first, last] = [published.first, published.last].map(firstDayOf) as [Day, Day];
  const span = { from: at, to: at + 2 };
  if (unit === 'week') return { ...span, first: dayNumber(first) - 13, last: dayNumber(last) - 1 };
  if (unit === 'year') return { ...span, ...bounds({ year: first.year - 1 }, { year: last.year - 1 }) };
  return { ...span, ...bounds(monthBefore(first), monthBefore(last)) };
}

/** The words that months and `RELATIVE` begin with. */
const TIME_WORDS: ReadonlySet<string> = new Set([
  ...[...MONTHS.keys()].map((name) => name.split(' ')[0]!),
  ...foldedSet('العام السنة الشهر الأسبوع last previous'),
]);

type Day = ReturnType<typeof firstDayOf>;

function monthBefore({ year, month }: Day): DatePoint {
  return month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
}

function bounds(first: DatePoint, last: DatePoint): { first: number; last: number } {
  return { first: dayNumber(firstDayOf(first)), last: dayNumber(lastDayOf(last)) };
}

/** Undefined for days that no calendar has. */
function dated(point: DatePoint, from: number, to: number, lastDay?: number): TextDate | undefined {
  const { year, month = 1, day = 1 } = point;
  const end = lastDay === undefined ? point : { ...point, day: lastDay };
  if (month > 12 || day < 1 || Math.max(day, lastDay ?? 0) > lastDayOf({ year, month }).day) return undefined;
  const edtf = lastDay === undefined ? pointPrefix(point) : `${pointPrefix(point)}/${pointPrefix(end)}`;
  return { from, to, ...bounds(point, end), edtf };
}

/** “27”, “27th”, «27». */
function figure(text: string | undefined): number | undefined {
  const digits = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(text ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

const isDay = (n: number | undefined): n is number => n !== undefined && n >= 1 && n <= 31;
const isYear = (n: number | undefined): n is number => n !== undefined && n >= 1900 && n <= 2099;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isLatin = (word: string): boolean => /^[a-z]/.test(word);

function foldedSet(words: string): ReadonlySet<string> {
  return new Set(fold(words).split(' '));
}

function monthTable(rows: readonly string[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, i) => row.split('|').map((name) => [fold(name), i + 1] as const)));
}
