/**
 * `npx tsx scripts/map.ts`: draws the land of the world into `templates/assets/land.svg`, from where every build takes it.
 * Land alone: a map that shows no borders takes no side. From Natural Earth’s 1:50m land (public domain), in `world-atlas`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type GeoPermissibleObjects, geoEquirectangular, geoStream } from 'd3-geo';
import { feature } from 'topojson-client';
import { projected, SHEET } from '../src/text/projection.ts';

const FILE = 'templates/assets/land.svg';
/** Islands smaller than this, in square units of the sheet, are left out. */
const SMALLEST = 14;

type Ring = readonly (readonly [number, number])[];

const atlas = JSON.parse(await readFile(createRequire(import.meta.url).resolve('world-atlas/land-50m.json'), 'utf8'));
const rings = outlines(feature(atlas, atlas.objects.land) as unknown as GeoPermissibleObjects)
  .map(onSheet)
  .filter(isLarge);
const path = rings.map(pathOf).join('');
// One grey for both themes, half seen: it stands behind dots and names, and says no more than “here is land”.
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.round(SHEET.width)} ${SHEET.height}"><path fill="#74817a" fill-opacity=".38" d="${path}"/></svg>\n`;
await writeFile(FILE, svg);
console.log(`${FILE}: ${rings.length} outlines, ${svg.length} bytes`);

/** In degrees, cut where the sheet ends: land that crosses the date line is on both sides of it. */
function outlines(land: GeoPermissibleObjects): number[][][] {
  const rings: number[][][] = [];
  const degrees = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0);
  geoStream(
    land,
    degrees.stream({
      point: (x, y) => rings.at(-1)?.push([x, -y]),
      lineStart: () => rings.push([]),
      lineEnd: () => undefined,
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
    }),
  );
  return rings;
}

/** Whole units, without points that change nothing. */
function onSheet(points: readonly number[][]): Ring {
  const ring: [number, number][] = [];
  for (const [lon, lat] of points) {
    const { x, y } = projected({ lon: lon!, lat: lat! });
    const point: [number, number] = [Math.round(x), Math.round(Math.min(y, SHEET.height))];
    const [before, last] = [ring.at(-2), ring.at(-1)];
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    if (before && last && isStraight(before, last, point)) ring.pop();
    ring.push(point);
  }
  return ring;
}

function isStraight([ax, ay]: [number, number], [bx, by]: [number, number], [cx, cy]: [number, number]): boolean {
  const off = Math.abs((cx - ax) * (by - ay) - (bx - ax) * (cy - ay));
  return off <= 0.6 * Math.hypot(cx - ax, cy - ay);
}

function isLarge(ring: Ring): boolean {
  let twice = 0;
  for (const [i, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice) / 2 >= SMALLEST && ring.some(([, y]) => y < SHEET.height);
}

function pathOf(ring: Ring): string {
  const [[x, y], ...rest] = ring as [[number, number], ...[number, number][]];
  let [lastX, lastY] = [x, y];
  const steps = rest.map(([nextX, nextY]) => {
    const step = `${nextX - lastX}${nextY - lastY < 0 ? '' : ' '}${nextY - lastY}`;
    [lastX, lastY] = [nextX, nextY];
    return step;
  });
  return `M${x} ${y}l${steps.reduce((all, step) => all + (all === '' || step.startsWith('-') ? '' : ' ') + step, '')}z`;
}
