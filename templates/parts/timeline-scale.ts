/** The home page's scale: all years of the archive in one low line, its main events by name. */
import { digitsText } from '../../src/languages/numbers.ts';
import type { SpineEvent } from '../../src/pages/home.ts';
import { type Html, html } from '../html.ts';
import { plainWords, type Voice } from './phrase.ts';
import { type Name, placeNames, type Wanted } from './scale-names.ts';
import { anchorFor, mirrorFor, percent, type Run, svgText } from './svg.ts';
import { type Axis, axisFor } from './timeline-axis.ts';
import { type Mark, markOf } from './timeline-marks.ts';
import { axisWords } from './timeline-picture.ts';

/** Shown from these widths on, in px: see `NARROW` and `WIDE` in timeline.ts. */
const WIDTHS = { wide: 720, narrow: 288 };
const LABELS = { wide: 5, narrow: 3 };

/** The axis, in px from the top; a second line of names moves it down. */
const LINE = 34;
const NAME_LINE = 18;

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
  const names = placeNames(namesOf(marks), WIDTHS[size]);
  const line = names.some(({ level }) => level === 1) ? LINE + NAME_LINE : LINE;
  return html`<svg class="${size}" height="${line + 24}" role="img" aria-label="${titleOf(voice, events)}">
${marks.map(({ event, mark }) => !event.reported && tick(mark, 'ink'))}${axisLine(voice, axis, line)}
${names.map((name) => name.level === 1 && leader(name))}${marks.map(({ event, mark }) => event.reported && tick(mark, 'red'))}
${names.map(nameText)}</svg>`;

  function tick({ shape, from, to }: Mark, ink: 'red' | 'ink'): Html {
    if (shape === 'bar' && to - from > 1) {
      const [above, height] = ink === 'red' ? [8, 8] : [6, 2];
      return html`<rect x="${percent(Math.min(x(from), x(to)))}" y="${line - above}" width="${percent(to - from)}" height="${height}" class="${ink}"/>`;
    }
    const where = percent(x((from + to) / 2));
    return html`<line x1="${where}" x2="${where}" y1="${line - (ink === 'red' ? 14 : 8)}" y2="${line}" class="mark ${ink}"/>`;
  }

  function leader({ at }: Name): Html {
    const where = percent(x(at));
    return html`<line x1="${where}" x2="${where}" y1="${line - NAME_LINE - 17}" y2="${line}" class="stem red"/>`;
  }

  function nameText({ text, at, run, level }: Name): Html {
    return svgText(text, { x: percent(x(at)), y: line - 21 - level * NAME_LINE, anchor: anchorFor(run, dir) }, dir);
  }
}

function axisLine(voice: Voice, axis: Axis, line: number): Html {
  const { dir } = voice.language;
  const x = mirrorFor(dir);
  return html`<line x1="0" x2="100%" y1="${line}" y2="${line}" class="ln"/>${axis.ticks.map(({ at, label }) => {
    const where = percent(x(at));
    const run: Run = at < 5 ? 'future' : at > 95 ? 'past' : 'middle';
    return html`<line x1="${where}" x2="${where}" y1="${line}" y2="${line + 6}" class="ln"/>${
      label &&
      svgText(axisWords(voice, label), { x: where, y: line + 22, anchor: anchorFor(run, dir), className: 'q' }, dir)
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

/** Reported events by name, those first that outlets tell differently or that most stories tell. */
function namesOf(marks: readonly Scaled[]): Wanted[] {
  const rank = ({ readings, stories }: SpineEvent): number => stories + (readings ? 1000 : 0);
  return marks
    .filter(({ event }) => event.reported)
    .sort((a, b) => rank(b.event) - rank(a.event) || a.mark.from - b.mark.from)
    .map(({ event, mark }) => ({ text: event.label, at: (mark.from + mark.to) / 2 }));
}
