/** The home page's scale: all years of the archive in one low line, its main events by name. */
import { digitsText } from '../../src/languages/numbers.ts';
import type { SpineEvent } from '../../src/pages/home.ts';
import { type Html, html } from '../html.ts';
import { plainWords, type Voice } from './phrase.ts';
import { anchorFor, mirrorFor, percent, type Run, svgText } from './svg.ts';
import { textWidth } from './text-width.ts';
import { type Axis, axisFor } from './timeline-axis.ts';
import { covers, type Mark, markOf } from './timeline-marks.ts';

/** Shown from these widths on, in px: see `NARROW` and `WIDE` in timeline.ts. */
const WIDTHS = { wide: 720, narrow: 288 };
const LABELS = { wide: 5, narrow: 3 };

const LINE = 34;
/** Between two names. */
const SPACE = 14;

export function scale(voice: Voice, events: readonly SpineEvent[]): Html | false {
  if (events.length === 0) return false;
  return html`<div class="scale">${drawing(voice, events, 'wide')}${drawing(voice, events, 'narrow')}</div>`;
}

interface Scaled {
  readonly event: SpineEvent;
  readonly mark: Mark;
}

function drawing(voice: Voice, events: readonly SpineEvent[], size: 'wide' | 'narrow'): Html {
  const { dir } = voice.language;
  const x = mirrorFor(dir);
  const axis = axisFor(
    events.map(({ date }) => date),
    LABELS[size],
  );
  const marks = events.flatMap((event): Scaled[] => {
    const mark = markOf(event.date, axis);
    return mark ? [{ event, mark }] : [];
  });
  const names = nameMarks(marks, WIDTHS[size]);
  return html`<svg class="${size}" height="58" role="img" aria-label="${titleOf(voice, events)}">
${marks.map(({ event, mark }) => (event.reported ? false : tick(mark, 'ink')))}${axisLine(voice, axis)}
${marks.map(({ event, mark }) => event.reported && tick(mark, 'red'))}
${names.map(({ text, at, run }) => svgText(text, { x: percent(x(at)), y: 13, anchor: anchorFor(run, dir) }, dir))}</svg>`;

  function tick({ shape, from, to }: Mark, ink: 'red' | 'ink'): Html {
    if (shape === 'bar' && to - from > 1) {
      const left = Math.min(x(from), x(to));
      return html`<rect x="${percent(left)}" y="${ink === 'red' ? LINE - 8 : LINE - 5}" width="${percent(to - from)}" height="${ink === 'red' ? 8 : 5}" class="${ink}"/>`;
    }
    const where = percent(x((from + to) / 2));
    return html`<line x1="${where}" x2="${where}" y1="${ink === 'red' ? 20 : 26}" y2="${LINE}" class="mark ${ink}"/>`;
  }
}

function axisLine(voice: Voice, axis: Axis): Html {
  const { dir } = voice.language;
  const x = mirrorFor(dir);
  return html`<line x1="0" x2="100%" y1="${LINE}" y2="${LINE}" class="ln"/>${axis.ticks.map(({ at, label }) => {
    const where = percent(x(at));
    const run: Run = at < 5 ? 'future' : at > 95 ? 'past' : 'middle';
    return html`<line x1="${where}" x2="${where}" y1="${LINE}" y2="${LINE + 6}" class="ln"/>${
      label &&
      svgText(
        digitsText(String(label.year), voice.language, voice.site.digits),
        { x: where, y: 56, anchor: anchorFor(run, dir), className: 'q' },
        dir,
      )
    }`;
  })}`;
}

function titleOf(voice: Voice, events: readonly SpineEvent[]): string {
  const years = events.flatMap(({ date }) => [date.start, date.end].flatMap((point) => (point ? [point.year] : [])));
  const year = (n: number): string => digitsText(String(n), voice.language, voice.site.digits);
  return plainWords(voice, voice.strings.home.scale, {
    from: year(years.reduce((a, b) => Math.min(a, b))),
    to: year(years.reduce((a, b) => Math.max(a, b))),
  });
}

// ───────────────────────── names

export interface Name {
  readonly text: string;
  /** Per cent, past 0. */
  readonly at: number;
  readonly run: Run;
}

/** Names over the line: of reported events, those that most stories tell first, as many as fit in `width` px. */
export function nameMarks(marks: readonly Scaled[], width: number): Name[] {
  const taken: (readonly [number, number])[] = [];
  const wanted = marks
    .filter(({ event }) => event.reported)
    .sort((a, b) => rank(b.event) - rank(a.event) || covers(a.mark)[0] - covers(b.mark)[0]);
  return wanted.flatMap(({ event, mark }) => {
    const at = (mark.from + mark.to) / 2;
    const size = textWidth(event.label);
    for (const run of ['middle', 'past', 'future'] as const) {
      const [from, to] = spanOf((at / 100) * width, size, run);
      const free = from >= 0 && to <= width && taken.every(([a, b]) => to + SPACE <= a || from >= b + SPACE);
      if (!free) continue;
      taken.push([from, to]);
      return [{ text: event.label, at, run }];
    }
    return [];
  });
}

function rank({ readings, stories }: SpineEvent): number {
  return stories + (readings ? 1000 : 0);
}

function spanOf(px: number, size: number, run: Run): readonly [number, number] {
  if (run === 'middle') return [px - size / 2, px + size / 2];
  return run === 'past' ? [px - size, px] : [px, px + size];
}
