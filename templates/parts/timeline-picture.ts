/** One drawing of a timeline for one width: axis on top, an event to a row, oldest first. */
import { digitsText } from '../../src/languages/numbers.ts';
import type { DatePoint, Direction, EdtfDate } from '../../src/model.ts';
import { dateWords } from '../../src/text/date-words.ts';
import { leadPoint } from '../../src/text/dates.ts';
import { type Html, html } from '../html.ts';
import type { Voice } from './phrase.ts';
import { anchorFor, type Mirror, mirrorFor, percent, shiftFor, svgText } from './svg.ts';
import { type Axis, axisFor } from './timeline-axis.ts';
import { type Mark, markOf } from './timeline-marks.ts';
import { LABEL_GAP, layRows, type Row } from './timeline-rows.ts';

export interface TimelineEvent {
  readonly label: string;
  readonly date: EdtfDate;
  /** Drawn in red: a story reports it. Others are context, in ink. */
  readonly reported: boolean;
}

export interface Picture {
  readonly className: string;
  /** Begins the ids of its gradients: two pictures of a page may not share them. */
  readonly id: string;
  /** The least width that it is shown at, in px. */
  readonly width: number;
  readonly labels: number;
  readonly title: string;
}

const AXIS = 26;
const TOP = 36;
const SHORTEST_BAR = 8;
/** Above so many rows the stems would be a forest, and are drawn as faintly as the years. */
const CROWD = 16;
const HEIGHTS: Readonly<Record<Mark['precision'], number>> = { day: 6, month: 14, year: 8 };

export function timelinePicture(voice: Voice, events: readonly TimelineEvent[], picture: Picture): Html {
  const { dir } = voice.language;
  const x = mirrorFor(dir);
  const axis = axisFor(
    events.map(({ date }) => date),
    picture.labels,
  );
  const marked = events.flatMap((event) => {
    const mark = markOf(event.date, axis);
    return mark ? [{ mark, ink: inkOf(event), texts: textsOf(voice, event) }] : [];
  });
  const rows = layRows(marked, picture.width, TOP).map((row, i) => ({ ...row, ink: marked[i]!.ink }));
  const bottom = (rows.at(-1)?.y ?? TOP) + 16;
  const fades = [...new Set(rows.flatMap((row) => fadesOf(row).map((future) => fadeId(picture.id, row.ink, future))))];
  return html`<svg class="${picture.className}" height="${bottom}" role="img" aria-label="${picture.title}">${
    fades.length > 0 && html`<defs>${fades.map((id) => gradient(id, dir))}</defs>`
  }
${axisLines(voice, axis, x, bottom)}
${rows.map((row) => stem(row, x, rows.length > CROWD))}
${rows.map((row) => shape(row, x, picture))}
${rows.map((row) => labelOf(row, x, dir))}</svg>`;
}

type Ink = 'red' | 'ink';
type InkedRow = Row & { readonly ink: Ink };

const inkOf = ({ reported }: TimelineEvent): Ink => (reported ? 'red' : 'ink');

/** What stands beside a mark, the fuller first: an open or unknown end is the picture's to show. */
function textsOf(voice: Voice, { label, date }: TimelineEvent): string[] {
  const { start, end } = date;
  const when = start && end ? dateWords(date, voice.language, voice.site, 'short') : axisWords(voice, leadPoint(date));
  return [`${label} · ${when}`, label];
}

/** A point in the shortest words: “27 June 2023”, “2023”. */
export function axisWords(voice: Voice, { year, month, day }: DatePoint): string {
  if (month === undefined) return digitsText(String(year), voice.language, voice.site.digits);
  const point: DatePoint = { year, month, ...(day === undefined ? {} : { day }) };
  return dateWords({ edtf: '', start: point, end: point, span: false }, voice.language, voice.site, 'short');
}

// ───────────────────────── axis

export function axisLines(voice: Voice, axis: Axis, x: Mirror, bottom: number): Html {
  const { dir } = voice.language;
  return html`${axis.ticks.map(({ at, label }) => {
    const where = percent(x(at));
    return label
      ? html`<line x1="${where}" x2="${where}" y1="${AXIS - 6}" y2="${bottom}" class="hair"/>`
      : html`<line x1="${where}" x2="${where}" y1="${AXIS - 6}" y2="${AXIS}" class="ln"/>`;
  })}<line x1="0" x2="100%" y1="${AXIS}" y2="${AXIS}" class="ln"/>${axis.ticks.map(
    ({ at, label }) =>
      label &&
      svgText(
        axisWords(voice, label),
        {
          x: percent(x(at)),
          y: 14,
          anchor: anchorFor(at < 5 ? 'future' : at > 95 ? 'past' : 'middle', dir),
          className: 'q',
        },
        dir,
      ),
  )}`;
}

// ───────────────────────── rows

/** From a day that is known, up to the axis. */
function stem({ mark, y, ink }: InkedRow, x: Mirror, crowd: boolean): Html | false {
  if (mark.shape !== 'dot') return false;
  const where = percent(x(mark.from));
  return html`<line x1="${where}" x2="${where}" y1="${AXIS}" y2="${y}" class="${crowd ? 'hair' : html`stem ${ink}`}"/>`;
}

function shape(row: InkedRow, x: Mirror, { id, width }: Picture): Html {
  const { mark, y, ink } = row;
  const fades = fadesOf(row).map((future) => fade(row, x, fadeId(id, ink, future), future));
  const className = mark.about ? html`${ink} about` : ink;
  if (mark.shape === 'dot')
    return html`${fades}<circle cx="${percent(x(mark.from))}" cy="${y}" r="5" class="${className}"/>`;
  const height = HEIGHTS[mark.precision];
  return html`${fades}${bar(x(mark.from), x(mark.to), y, height, className, width)}`;
}

/** A bar of its own length, and never under 8 px. */
function bar(a: number, b: number, y: number, height: number, className: Html | string, width: number): Html {
  const [left, right] = a < b ? [a, b] : [b, a];
  const top = y - height / 2;
  if (((right - left) / 100) * width < SHORTEST_BAR)
    return html`<rect x="${percent((left + right) / 2)}" y="${top}" width="${SHORTEST_BAR}" height="${height}" transform="translate(${-SHORTEST_BAR / 2} 0)" class="${className}"/>`;
  return html`<rect x="${percent(left)}" y="${top}" width="${percent(right - left)}" height="${height}" class="${className}"/>`;
}

/** The ends that fade: `true` for the one in the future. */
function fadesOf({ mark }: Row): boolean[] {
  return [...(mark.fadesFrom === undefined ? [] : [false]), ...(mark.fadesTo === undefined ? [] : [true])];
}

function fade({ mark, y, ink }: InkedRow, x: Mirror, id: string, future: boolean): Html {
  const [near, far] = future ? [mark.to, mark.fadesTo!] : [mark.from, mark.fadesFrom!];
  const [left, right] = [x(near), x(far)].sort((a, b) => a - b) as [number, number];
  const [from, to] = [percent(left), percent(right)];
  return html`<rect x="${from}" y="${y - 4}" width="${percent(right - left)}" height="8" fill="url(#${id})" class="fade"/><line x1="${from}" x2="${to}" y1="${y}" y2="${y}" class="ln dash fade-line ${ink}"/>`;
}

function fadeId(id: string, ink: Ink, future: boolean): string {
  return `${id}-${ink}-${future ? 'on' : 'back'}`;
}

/** From full ink to none, towards the future or the past. */
function gradient(id: string, dir: Direction): Html {
  const future = id.endsWith('-on');
  const rightwards = future === (dir === 'ltr');
  return html`<linearGradient id="${id}" x1="${rightwards ? 0 : 1}" x2="${rightwards ? 1 : 0}" class="${id.includes('-red-') ? 'fade-red' : 'fade-ink'}"><stop offset="0" stop-color="currentColor"/><stop offset="1" stop-color="currentColor" stop-opacity="0"/></linearGradient>`;
}

function labelOf({ label, y }: Row, x: Mirror, dir: Direction): Html {
  const beside = label.place !== 'above';
  return svgText(
    label.text,
    {
      x: percent(x(label.at)),
      y: beside ? y + 4 : y - 12,
      anchor: anchorFor(label.runs, dir),
      dx: beside ? shiftFor(label.runs === 'future' ? LABEL_GAP : -LABEL_GAP, dir) : 0,
    },
    dir,
  );
}
