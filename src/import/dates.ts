/** Dates as pages print them → EDTF. A date counts where day, month and year are there: a page's date is no guess. */
import { type CalendarDay, inCalendar } from '../text/calendar.ts';
import { daysInMonth, pointPrefix } from '../text/dates.ts';
import { fold } from '../text/fold.ts';

/** Month names by language, each month's forms apart by `|`; folded when read. */
const GREGORIAN = [
  'january|jan|يناير|كانون الثاني|جانفي|ژانویه|января|январь|січня|janvier|janv|januar|jänner|enero|ocak|janeiro|gennaio',
  'february|feb|فبراير|شباط|فيفري|فوریه|февраля|февраль|лютого|fevrier|fevr|februar|febrero|subat|fevereiro|febbraio',
  'march|mar|مارس|آذار|марта|март|березня|mars|marz|marzo|mart|marco',
  'april|apr|أبريل|إبريل|نيسان|أفريل|آوریل|апреля|апрель|квітня|avril|abril|nisan|aprile',
  'may|مايو|أيار|ماي|مه|мая|май|травня|mai|mayo|mayis|maio|maggio',
  'june|jun|يونيو|يونيه|حزيران|جوان|ژوئن|июня|июнь|червня|juin|juni|junio|haziran|junho|giugno',
  'july|jul|يوليو|يوليه|تموز|جويلية|ژوئیه|جولای|июля|июль|липня|juillet|juil|juli|julio|temmuz|julho|luglio',
  'august|aug|أغسطس|آب|أوت|اوت|августа|август|серпня|aout|agosto|agustos',
  'september|sept|sep|سبتمبر|أيلول|سپتامبر|сентября|сентябрь|вересня|septembre|septiembre|eylul|setembro|settembre',
  'october|oct|أكتوبر|تشرين الأول|اکتبر|октября|октябрь|жовтня|octobre|oktober|octubre|ekim|outubro|ottobre',
  'november|nov|نوفمبر|تشرين الثاني|نوامبر|ноября|ноябрь|листопада|novembre|noviembre|kasim|novembro',
  'december|dec|ديسمبر|كانون الأول|دجنبر|دسامبر|декабря|декабрь|грудня|decembre|dezember|diciembre|aralik|dezembro|dicembre',
].map(forms);
const PERSIAN = [
  'فروردین|حمل',
  'اردیبهشت|ثور',
  'خرداد|جوزا',
  'تیر|سرطان',
  'مرداد|اسد',
  'شهریور|سنبله',
  'مهر|میزان',
  'آبان|عقرب',
  'آذر|قوس',
  'دی|جدی',
  'بهمن|دلو',
  'اسفند|حوت',
].map(forms);

export interface DateInText {
  /** `2023-06-27`. */
  readonly edtf: string;
  /** Figures alone (3/5/2021) may be read in two ways; the day is taken to stand first. */
  readonly ambiguous: boolean;
}

/** A machine's date: `2023-06-27T10:00:00+03:00`, `20230627`, `Tue, 27 Jun 2023 …`. The day is the one it is written with. */
export function machineDate(text: string): string | undefined {
  const iso = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(asciiDigits(text));
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return dateIn(text)?.edtf;
}

/** The first full date in a line, in the languages that archives of Middle Eastern news meet. */
export function dateIn(line: string): DateInText | undefined {
  const figures = dateInFigures(asciiDigits(line));
  const words = dateInWords(fold(line.slice(0, 2_000)).split(' '));
  return words ? { edtf: words, ambiguous: false } : figures;
}

function dateInWords(words: readonly string[]): string | undefined {
  for (const [i] of words.entries()) {
    const [month, length] = monthAt(words, i, GREGORIAN);
    const found =
      month > 0 ? around(words, i, length, month, (y, m, d) => day(y, m, d), [1900, 2099]) : persianAt(words, i);
    if (found) return found;
  }
  return undefined;
}

function persianAt(words: readonly string[], i: number): string | undefined {
  const [month, length] = monthAt(words, i, PERSIAN);
  return month > 0 ? around(words, i, length, month, fromPersian, [1300, 1450]) : undefined;
}

type MakeDay = (year: number, month: number, day: number) => string | undefined;

/** “27 June 2023”, “June 27, 2023”, «24 يونيو (حزيران) 2023», «27 يونيو/حزيران 2023», “27. Juni 2023”, «27 de junio de 2023». */
function around(
  words: readonly string[],
  at: number,
  length: number,
  month: number,
  make: MakeDay,
  years: readonly [number, number],
) {
  let to = at + length;
  const [second, more] = monthAt(words, to, GREGORIAN);
  if (second === month) to += more;
  const number = (text: string | undefined): number | undefined => {
    const digits = /^(\d{1,4})(?:st|nd|rd|th|er|م|ه|هـ|г)?$/.exec(text ?? '')?.[1];
    return digits === undefined ? undefined : Number(digits);
  };
  const skip = (from: number, step: number): number => {
    let i = from;
    while (SMALL.has(words[i] ?? '')) i += step;
    return i;
  };
  const isYear = (n: number | undefined): n is number => n !== undefined && n >= years[0] && n <= years[1];
  const isDay = (n: number | undefined): n is number => n !== undefined && n >= 1 && n <= 31;
  const before = number(words[skip(at - 1, -1)]);
  const afterAt = skip(to, 1);
  const after = number(words[afterAt]);
  if (isDay(before) && isYear(after)) return make(after, month, before);
  const later = number(words[skip(afterAt + 1, 1)]);
  return isDay(after) && isYear(later) ? make(later, month, after) : undefined;
}

/** Words between the parts of a date. */
const SMALL = new Set(fold('de del من عام سنة ماه سال of the').split(' '));

function monthAt(
  words: readonly string[],
  at: number,
  names: readonly ReadonlySet<string>[],
): readonly [number, number] {
  const one = words[at];
  if (one === undefined) return [0, 0];
  const two = names.findIndex((set) => set.has(`${one} ${words[at + 1] ?? ''}`));
  if (two >= 0) return [two + 1, 2];
  return [names.findIndex((set) => set.has(one)) + 1, 1];
}

function dateInFigures(line: string): DateInText | undefined {
  const match =
    /(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(line) ??
    /(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(line);
  if (!match) return undefined;
  const [a, b, c] = [match[1], match[3], match[4]].map(Number) as [number, number, number];
  const yearFirst = match[1]!.length === 4;
  const [year, second, last] = yearFirst ? [a, b, c] : [c, b, a];
  if (year >= 1300 && year <= 1450) {
    const edtf = fromPersian(year, second, last);
    return edtf === undefined ? undefined : { edtf, ambiguous: false };
  }
  if (year < 1900 || year > 2099) return undefined;
  const [month, dayOfMonth] = !yearFirst && second > 12 ? [last, second] : [second, last];
  const edtf = day(year, month, dayOfMonth);
  const ambiguous = !yearFirst && second <= 12 && last <= 12 && second !== last;
  return edtf === undefined ? undefined : { edtf, ambiguous };
}

/** A day of the calendar of Iran as a Gregorian one: 1402, 4, 6 → `2023-06-27`. */
export function fromPersian(year: number, month: number, dayOfMonth: number): string | undefined {
  // Its year begins on 20 or 21 March of year + 621.
  let at: CalendarDay = { year: year + 621, month: 3, day: 19 };
  for (let i = 0; i < 370; i++) {
    const there = inCalendar('persian', at);
    if (there?.year === year && there.month === month && there.day === dayOfMonth) return pointPrefix(at);
    at = nextDay(at);
  }
  return undefined;
}

function nextDay({ year, month, day: of }: CalendarDay): CalendarDay {
  if (of < daysInMonth(year, month)) return { year, month, day: of + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
}

function day(year: number, month: number, of: number): string | undefined {
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || of < 1 || of > daysInMonth(year, month))
    return undefined;
  return pointPrefix({ year, month, day: of });
}

const asciiDigits = (text: string): string => text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

function forms(row: string): ReadonlySet<string> {
  return new Set(row.split('|').map(fold));
}
