import type { Direction, ExtraCalendar, Lang, Months } from '../model.ts';
import type { PluralForms } from './plural-forms.ts';
import type { Strings } from './strings.ts';

/** Twelve names, January (or the calendar's first month) first. */
export type MonthNames = readonly string[];

/** A language's name in the page's language. */
export interface LanguageName {
  /** As a noun: «العربية», “Arabic”. */
  readonly name: string;
  /** As it stands on a badge, said of an article: «عربي», “Arabic”. */
  readonly badge: string;
}

/** How dates are said. `{day}`, `{month}`, `{year}` are single words; `{date}`, `{from}`, `{to}` are dates in words. */
export interface DateWords {
  /** In prose and datelines: `both` is «يونيو (حزيران)». */
  readonly months: Readonly<Record<Months, MonthNames>>;
  /** In lists, headings and the date column: one name even for `both`. */
  readonly listMonths: Readonly<Record<Months, MonthNames>>;
  /** On axes, where there is least room: “Aug”. */
  readonly shortMonths: Readonly<Record<Months, MonthNames>>;
  readonly day: string;
  readonly month: string;
  readonly dayMonth: string;
  /** EDTF `~` and `?`; `%` is both, one after the other. */
  readonly approximate: string;
  readonly uncertain: string;
  /** `~` of a month or year that another calendar can only say as a span. */
  readonly approximateSpan: string;
  /** Any span; then spans that can be said shorter because their ends share a month or a year. */
  readonly span: string;
  readonly spanOfDays: string;
  readonly spanInYear: string;
  readonly spanOfMonths: string;
  readonly spanOfYears: string;
  /** Spans with one end: EDTF `..` is open, an empty side is unknown. */
  readonly openEnd: string;
  readonly unknownEnd: string;
  readonly openStart: string;
  readonly unknownStart: string;
  /** The same without the remark, for the narrow date column: “from 27 June”. */
  readonly from: string;
  readonly until: string;
  /** “January · day not known”, and what stands under a year of which no month is known. */
  readonly dayUnknown: string;
  readonly monthUnknown: string;
  /** Durations, “nine years and eight months”: spelled out as far as the lists go (the first is for 1), then counted. */
  readonly spelledYears: readonly string[];
  readonly spelledMonths: readonly string[];
  readonly countedYears: PluralForms;
  readonly yearsAndMonths: string;
  /** Shorter than a month: “less than a month”. */
  readonly underOneMonth: string;
  /** A second calendar: its months, and the year with its era. */
  readonly calendars: Readonly<Record<ExtraCalendar, CalendarWords>>;
}

export interface CalendarWords {
  readonly name: string;
  readonly months: MonthNames;
  /** As they stand without a day, where that differs: «من ذي الحجة», but «9 ذو الحجة». */
  readonly monthsWithoutDay?: MonthNames;
  /** `{year}` with the era: «{year} هـ», “{year} AH”. */
  readonly year: string;
}

/** What joins the members of a list: «أ وب وج», “a, b and c”. */
export interface ListWords {
  readonly pair: string;
  readonly middle: string;
  readonly last: string;
  /** Between short items in a row of facts: «، », “, ”. */
  readonly comma: string;
  /** Between items that hold commas themselves: «؛ », “; ”. */
  readonly semicolon: string;
}

export interface QuoteMarks {
  readonly open: string;
  readonly close: string;
  readonly innerOpen: string;
  readonly innerClose: string;
}

/** How numbers are written. */
export interface NumberWords {
  /** The ten digits from 0 to 9 of the language's own script. */
  readonly nativeDigits: string;
  /** `native`: readers know no other; `site`: both are in use and the site's setting decides. */
  readonly choice: 'site' | 'native';
  readonly group: { readonly latn: string; readonly native: string };
}

/** Alphabetical order for lists of names. Keys are compared by code unit (`<`). */
export interface Order {
  readonly key: (text: string) => string;
  /** The letter a name stands under in an index: «ك» for «الكرملين», `#` for digits and signs. */
  readonly initial: (text: string) => string;
}

/** All that the site says in one language. A further language is one more file like `en.ts`. */
export interface Language {
  readonly code: Lang;
  readonly dir: Direction;
  /** As Open Graph has it, with the country that the name is known by there: `ar_AR`, `en_US`. */
  readonly locale: string;
  /** Its own name: «العربية». */
  readonly name: string;
  readonly languageNames: Readonly<Record<Lang, LanguageName>>;
  readonly dates: DateWords;
  /** Calendars that its readers expect beside the Gregorian one, whatever the site's setting adds. */
  readonly calendars: readonly ExtraCalendar[];
  readonly numbers: NumberWords;
  readonly list: ListWords;
  readonly quotes: QuoteMarks;
  readonly order: Order;
  readonly strings: Strings;
}
