/** Who met whom where no two sides face each other: a line joins two who took part in one event; and the same as a table. */
import type { Circle } from '../../src/pages/circle.ts';
import { type Html, html } from '../html.ts';
import { type CirclePicture, type Forces, LINE_HEIGHT, placeCircle } from './circle-geometry.ts';
import { meetingsTable } from './network.ts';
import { countOf, type Voice } from './phrase.ts';
import { mirrorFor, percent, svgText } from './svg.ts';

/** Least width in px, and how many people it has room for. */
const WIDE = { className: 'wide', width: 640, most: 14 };
const NARROW = { className: 'narrow', width: 288, most: 9 };

/** Loaded where a topic has such a picture, and nowhere else. */
export async function forcesFor(parts: readonly { readonly circle?: Circle }[]): Promise<Forces | undefined> {
  return parts.some(({ circle }) => circle) ? import('d3-force') : undefined;
}

/** With `narrow`, in half a page: the picture for phones is all there is. Where names find no room, the table alone. */
export function circlePicture(voice: Voice, circle: Circle, forces: Forces | undefined, narrow: boolean): Html {
  const input = { names: circle.people.map(({ text }) => text), meetings: circle.meetings };
  const sizes = narrow ? [{ ...NARROW, className: '' }] : [WIDE, NARROW];
  const pictures = sizes.flatMap((size) => {
    const placed = forces && placeCircle(forces, input, size.width, size.most);
    return placed ? [{ placed, size }] : [];
  });
  const leftOut = Math.min(...pictures.map(({ placed }) => placed.leftOut));
  const { network } = voice.strings;
  return html`${
    pictures.length > 0 &&
    html`<figure class="chart network">${pictures.map(({ placed, size }) => picture(voice, placed, size))}
<figcaption>${network.legend}${leftOut > 0 && html` ${countOf(voice, leftOut, 'more')}`}</figcaption></figure>
`
  }${meetingsTable(voice, circle.people, circle.people, circle.meetings)}`;
}

function picture(
  voice: Voice,
  { people, edges, height }: CirclePicture,
  { className, width }: { readonly className: string; readonly width: number },
): Html {
  const { dir } = voice.language;
  const mirror = mirrorFor(dir);
  const x = (px: number): string => percent(mirror((px / width) * 100));
  return html`<svg class="${className}" height="${height}" role="img" aria-label="${voice.strings.network.pictureOneGroup}">
${edges.map(({ from, to, severalOutlets }) => {
  const [a, b] = [people[from]!, people[to]!];
  return html`<line x1="${x(a.x)}" y1="${a.y}" x2="${x(b.x)}" y2="${b.y}" class="edge${severalOutlets && ' r'}"/>`;
})}
${people.map(
  (person) =>
    html`<circle cx="${x(person.x)}" cy="${person.y}" r="5" class="ink"/>${person.lines.map((line, i) =>
      svgText(line, { x: x(person.x), y: person.baseline + i * LINE_HEIGHT, anchor: 'middle' }, dir),
    )}`,
)}</svg>`;
}
