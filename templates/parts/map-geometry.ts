/** Places on a map: which part of the sheet it shows, where the dots stand, and which names find room. */
import { type Coordinates, projected, SHEET } from '../../src/text/projection.ts';
import { textWidth } from './text-width.ts';

export interface MapPlace {
  readonly name: string;
  readonly at: Coordinates;
}

export interface Named {
  /** The baseline’s middle, start or end, in px. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Dot {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Absent where the name would cover another: the list has it. */
  readonly label?: Named;
}

export interface MapPicture {
  readonly width: number;
  readonly height: number;
  /** Places the whole sheet: px for one of its units, and where its corner is. */
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  /** In the order that was given. */
  readonly dots: readonly Dot[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Room round the outermost dots, in px. */
const MARGIN = { x: 56, y: 36 };
/** No more than so many px for a unit, or a single town fills the map with one coast. */
const CLOSEST = 0.9;
const RADIUS = 4.5;

/** All places, the first of them with the first choice of room for their names. Heights stay between the two. */
export function mapOf(
  places: readonly MapPlace[],
  { width, least, most }: { readonly width: number; readonly least: number; readonly most: number },
): MapPicture {
  const points = places.map(({ at }) => projected(at));
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const fits = [
    (width - 2 * MARGIN.x) / Math.max(east - west, 1),
    (most - 2 * MARGIN.y) / Math.max(south - north, 1),
    CLOSEST,
  ];
  // The sheet is at least as wide as the picture.
  const scale = round(Math.max(Math.min(...fits), width / SHEET.width), 4);
  const height = Math.round(
    Math.min(most, SHEET.height * scale, Math.max(least, (south - north) * scale + 2 * MARGIN.y)),
  );
  const left = inside((west + east) / 2 - width / scale / 2, SHEET.width - width / scale);
  const top = inside((north + south) / 2 - height / scale / 2, SHEET.height - height / scale);
  const dots = points.map(({ x, y }, i) => ({
    name: places[i]!.name,
    x: round((x - left) * scale, 1),
    y: round((y - top) * scale, 1),
  }));
  return {
    width,
    height,
    scale,
    left: round(left * scale, 1),
    top: round(top * scale, 1),
    dots: named(dots, width, height),
  };
}

function inside(from: number, most: number): number {
  return Math.min(Math.max(from, 0), Math.max(most, 0));
}

function named(dots: readonly Dot[], width: number, height: number): Dot[] {
  const taken: Box[] = dots.map(({ x, y }) => around(x, y, RADIUS));
  return dots.map((dot, i) => {
    const label = placesFor(dot).find((place) => {
      const box = boxOf(dot.name, place);
      if (box.left < 2 || box.right > width - 2 || box.top < 0 || box.bottom > height) return false;
      return taken.every((other, j) => j === i || !meet(box, other));
    });
    if (!label) return dot;
    taken.push(boxOf(dot.name, label));
    return { ...dot, label };
  });
}

/** Beside the dot, under it, over it. */
function placesFor({ x, y }: Dot): Named[] {
  return [
    { x: x + 9, y: y + 4, anchor: 'start' },
    { x: x - 9, y: y + 4, anchor: 'end' },
    { x, y: y + 20, anchor: 'middle' },
    { x, y: y - 10, anchor: 'middle' },
  ];
}

function boxOf(name: string, { x, y, anchor }: Named): Box {
  const width = textWidth(name) + 2;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 12, bottom: y + 5 };
}

const around = (x: number, y: number, r: number): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function round(n: number, digits: number): number {
  return Number(n.toFixed(digits));
}
