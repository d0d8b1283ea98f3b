/**
 * How well a date is known, as a shape: a day is a dot, a month or a year a bar of that length, a span a bar from end to
 * end; what is only about right or not sure has a dashed outline; an end that is open or not known fades out.
 */
import type { DatePoint, EdtfDate } from '../../src/model.ts';
import { dayNumber } from '../../src/text/calendar.ts';
import { firstDayOf, lastDayOf } from '../../src/text/dates.ts';
import { type Axis, MARGIN } from './timeline-axis.ts';

export interface Mark {
  readonly shape: 'dot' | 'bar';
  /** What is known to the day, the month, the year: of a span, its less precise end. */
  readonly precision: 'day' | 'month' | 'year';
  /** Where what is known begins and ends, in per cent; the same for a dot. Past is 0. */
  readonly from: number;
  readonly to: number;
  /** How far it fades out into the past or the future. */
  readonly fadesFrom?: number;
  readonly fadesTo?: number;
  /** About, or not sure. */
  readonly about: boolean;
}

/** A fading end is so long at least, in per cent: longer than a dot, shorter than a claim. */
const FADE = 6;

/** A span of days shorter than this is drawn as a dot. */
const SHORTEST_BAR = 1.5;

export function markOf(date: EdtfDate, axis: Axis): Mark | undefined {
  const { start, end, span, missing } = date;
  const first = start ?? end;
  const last = end ?? start;
  if (!first || !last) return undefined;
  const precision = coarser(precisionOf(first), precisionOf(last));
  const about = [first, last].some((point) => point.approximate === true || point.uncertain === true);
  const [from, to] = extent(first, last, axis, span && start !== undefined && end !== undefined);
  return {
    shape: from === to ? 'dot' : 'bar',
    precision,
    from,
    to,
    about,
    ...(span && !end ? { fadesTo: missing === 'open' ? 100 - MARGIN : Math.min(100, to + FADE) } : {}),
    ...(span && !start ? { fadesFrom: missing === 'open' ? MARGIN : Math.max(0, from - FADE) } : {}),
  };
}

function extent(first: DatePoint, last: DatePoint, axis: Axis, span: boolean): readonly [number, number] {
  const from = dayNumber(firstDayOf(first));
  const to = dayNumber(lastDayOf(last)) + 1;
  const isDays = first.day !== undefined && last.day !== undefined;
  if (!isDays || (span && axis.at(to) - axis.at(from) >= SHORTEST_BAR)) return [axis.at(from), axis.at(to)];
  const middle = axis.at(from + 0.5);
  return [middle, middle];
}

/** All that a mark covers, its fading ends included. */
export function covers({ from, to, fadesFrom = from, fadesTo = to }: Mark): readonly [number, number] {
  return [fadesFrom, fadesTo];
}

function precisionOf(point: DatePoint): Mark['precision'] {
  if (point.day !== undefined) return 'day';
  return point.month === undefined ? 'year' : 'month';
}

const COARSENESS: Readonly<Record<Mark['precision'], number>> = { day: 0, month: 1, year: 2 };

function coarser(a: Mark['precision'], b: Mark['precision']): Mark['precision'] {
  return COARSENESS[a] > COARSENESS[b] ? a : b;
}
