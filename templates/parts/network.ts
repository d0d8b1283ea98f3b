/** Who met whom: two sides face each other, a line joins people who took part in one event; and the same as a table. */

import type { Meeting } from '../../src/pages/circle.ts';
import type { Link } from '../../src/pages/frame.ts';
import type { Network } from '../../src/pages/topic.ts';
import { type Child, type Html, html } from '../html.ts';
import { timeOf } from './date.ts';
import { type Facing, facingOf, nameLines } from './network-geometry.ts';
import { countOf, linkTo, plainWords, type Voice } from './phrase.ts';
import { anchorFor, mirrorFor, percent, shiftFor, svgText } from './svg.ts';

export interface NetworkOptions {
  /** In half a page, the picture for phones is all there is. */
  readonly narrow?: boolean;
}

interface Size {
  readonly className: string;
  /** Least width in px, the columns in per cent, and the height of a person's row. */
  readonly width: number;
  readonly columns: readonly [number, number];
  readonly row: number;
}

const WIDE: Size = { className: 'wide', width: 660, columns: [30, 60], row: 36 };
const NARROW: Size = { className: 'narrow', width: 288, columns: [43, 57], row: 46 };

const TOP = 44;
/** Between a dot and its name. */
const GAP = 12;

export function networkOf(voice: Voice, network: Network, { narrow = false }: NetworkOptions = {}): Html | false {
  if (network.meetings.length === 0) return false;
  const facing = facingOf(network);
  const pictures = narrow
    ? picture(voice, network, facing, { ...NARROW, className: '' })
    : html`${picture(voice, network, facing, WIDE)}${picture(voice, network, facing, NARROW)}`;
  return html`<figure class="chart network">${pictures}
<figcaption>${voice.strings.network.legend}${facing.leftOut > 0 && html` ${countOf(voice, facing.leftOut, 'more')}`}</figcaption></figure>
${meetingsTable(voice, network.sides[0].people, network.sides[1].people, network.meetings)}`;
}

// ───────────────────────── picture

function picture(voice: Voice, network: Network, { sides, edges }: Facing, size: Size): Html {
  const { dir } = voice.language;
  const x = mirrorFor(dir);
  const [one, other] = size.columns;
  const rows = Math.max(sides[0].length, sides[1].length);
  const y = (row: number): number => TOP + row * size.row + size.row / 2;
  const title = plainWords(voice, voice.strings.network.picture, {
    left: network.sides[0].title,
    right: network.sides[1].title,
  });
  return html`<svg class="${size.className}" height="${TOP + rows * size.row + 4}" role="img" aria-label="${title}">
${edges.map(
  ({ from, to, severalOutlets }) =>
    html`<line x1="${percent(x(one))}" y1="${y(from)}" x2="${percent(x(other))}" y2="${y(to)}" class="edge${severalOutlets && ' r'}"/>`,
)}
${column(0)}
${column(1)}</svg>`;

  function column(side: 0 | 1): Child {
    const run = side === 0 ? 'past' : 'future';
    const at = size.columns[side];
    const room = (size.width * (side === 0 ? at : 100 - at)) / 100 - GAP;
    const text = { x: percent(x(at)), anchor: anchorFor(run, dir), dx: shiftFor(side === 0 ? -GAP : GAP, dir) };
    return [
      svgText(network.sides[side].title, { ...text, y: 20, className: 'q' }, dir),
      ...sides[side].map((person, row) => {
        const lines = nameLines(network.sides[side].people[person]?.text ?? '', room);
        const top = y(row) + 4 - ((lines.length - 1) * 16) / 2;
        return html`<circle cx="${text.x}" cy="${y(row)}" r="5" class="${side === 0 ? 'ink' : 'open'}"/>${lines.map((line, i) => svgText(line, { ...text, y: top + i * 16 }, dir))}`;
      }),
    ];
  }
}

// ───────────────────────── table

/** Each pair once, with the events at which they met; `from` and `to` are places in the two lists. */
export function meetingsTable(
  voice: Voice,
  ones: readonly Link[],
  others: readonly Link[],
  meetings: readonly Meeting[],
): Html {
  const { network: words, topic } = voice.strings;
  const pairs = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    const key = `${meeting.from} ${meeting.to}`;
    pairs.set(key, [...(pairs.get(key) ?? []), meeting]);
  }
  return html`<table class="meetings"><caption>${words.tableCaption}</caption>
<thead><tr><th scope="col">${words.one}</th><th scope="col">${words.other}</th><th scope="col">${topic.events}</th></tr></thead>
<tbody>${[...pairs.values()].map((of) => {
    const [one, other] = [ones[of[0]!.from], others[of[0]!.to]];
    return html`
<tr><th scope="row">${one && linkTo(voice, one)}</th><td>${other && linkTo(voice, other)}</td><td><ul>${of.map((meeting) => eventItem(voice, meeting))}</ul></td></tr>`;
  })}</tbody></table>`;
}

function eventItem(voice: Voice, { event, date, outlets }: Meeting): Html {
  return html`<li>${linkTo(voice, event)} <span class="label">${timeOf(voice, date, 'list')}</span> <span class="label">${countOf(voice, outlets, 'outlets')}</span></li>`;
}
