/** The axis of a timeline: how far it reaches, where its ticks stand, which of them are labelled. Past is 0, future 100. */
import type { DatePoint, EdtfDate } from '../../src/model.ts';
import { type CalendarDay, dayNumber } from '../../src/text/calendar.ts';
import { firstDayOf, lastDayOf } from '../../src/text/dates.ts';

export type Unit = 'day' | 'month' | 'year';

export interface Tick {
  /** Per cent of the width. */
  readonly at: number;
  /** What begins at this tick. */
  readonly label?: DatePoint;
}

export interface Axis {
  readonly unit: Unit;
  readonly ticks: readonly Tick[];
  /** Where a day begins, in per cent of the width. */
  readonly at: (day: number) => number;
}

/** Left free at both ends, so that a first and a last mark have room. */
export const MARGIN = 2;

/** An axis is at least so long: a single day stands in its fortnight, a single year among its neighbours. */
const SHORTEST: Readonly<Record<Unit, number>> = { day: 14, month: 6, year: 4 };

/** Ticks are counted in these steps. */
const STEPS: Readonly<Record<Unit, readonly number[]>> = {
  day: [1, 2, 7, 14],
  month: [1, 2, 3, 6, 12],
  year: [1, 2, 3, 5, 10, 20, 25, 50, 100, 200, 500, 1000],
};

const MOST_TICKS = 40;

/** Up to so many days are counted in days, and up to so many in months. */
const DAYS = 62;
const MONTHS = 3 * 366;

/**
 * The axis for some dates, with at most so many labels. Its unit is what the stretch asks for, and never finer than the
 * finest date: events of which only years are known get no days.
 */
export function axisFor(dates: readonly EdtfDate[], labels: number): Axis {
  const unit = unitFor(dates);
  const [from, to] = bounds(dates, unit);
  const count = to - from;
  const labelStep = stepFor(unit, count, labels);
  const tickStep = STEPS[unit].find((step) => count / step <= MOST_TICKS && labelStep % step === 0) ?? labelStep;
  const first = startOf(unit, from);
  const length = startOf(unit, to) - first;
  const at = (day: number): number => MARGIN + ((day - first) / length) * (100 - 2 * MARGIN);
  const ticks: Tick[] = [];
  for (let i = 0; i <= count; i += tickStep) {
    const labelled = i % labelStep === 0;
    ticks.push({ at: at(startOf(unit, from + i)), ...(labelled ? { label: pointOf(unit, from + i) } : {}) });
  }
  return { unit, ticks, at };
}

function stepFor(unit: Unit, count: number, labels: number): number {
  const fits = (step: number): boolean => Math.floor(count / step) + 1 <= labels;
  return STEPS[unit].find(fits) ?? Math.ceil((count + 1) / labels);
}

// ───────────────────────── how far

function unitFor(dates: readonly EdtfDate[]): Unit {
  const points = dates.flatMap(({ start, end }) => [start, end].filter((point) => point !== undefined));
  const days = points.flatMap((point) => [dayNumber(firstDayOf(point)), dayNumber(lastDayOf(point))]);
  const length = days.reduce((a, b) => Math.max(a, b), 0) - days.reduce((a, b) => Math.min(a, b), Number.MAX_VALUE);
  const finest: Unit = points.some((p) => p.day !== undefined)
    ? 'day'
    : points.some((p) => p.month !== undefined)
      ? 'month'
      : 'year';
  if (length > MONTHS || finest === 'year') return 'year';
  return length > DAYS || finest === 'month' ? 'month' : 'day';
}

/** First unit, and the one after the last. An end that is not known gets room to fade out in. */
function bounds(dates: readonly EdtfDate[], unit: Unit): readonly [number, number] {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const { start, end } of dates) {
    const first = start ?? end;
    const last = end ?? start;
    if (!first || !last) continue;
    from = Math.min(from, indexOf(unit, firstDayOf(first)) - (start ? 0 : 1));
    to = Math.max(to, indexOf(unit, lastDayOf(last)) + (end ? 1 : 2));
  }
  if (from > to) return [0, SHORTEST[unit]];
  const missing = Math.max(0, SHORTEST[unit] - (to - from));
  return [from - Math.floor(missing / 2), to + Math.ceil(missing / 2)];
}

// ───────────────────────── units as whole numbers

function indexOf(unit: Unit, day: CalendarDay): number {
  if (unit === 'year') return day.year;
  if (unit === 'month') return day.year * 12 + day.month - 1;
  return dayNumber(day);
}

function startOf(unit: Unit, index: number): number {
  if (unit === 'day') return index;
  const { year, month = 1 } = pointOf(unit, index);
  return dayNumber({ year, month, day: 1 });
}

function pointOf(unit: Unit, index: number): DatePoint {
  if (unit === 'year') return { year: index };
  if (unit === 'month') return { year: Math.floor(index / 12), month: (index % 12) + 1 };
  // Only arithmetic on a given day: no clock, no time zone.
  const date = new Date(index * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
