import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { type MapPicture, type MapPlace, mapOf } from './map-geometry.ts';
import { textWidth } from './text-width.ts';

const WIDE = { width: 704, least: 300, most: 420 };
const CITIES: readonly MapPlace[] = [
  { name: 'طهران', at: { lat: 35.69, lon: 51.39 } },
  { name: 'موسكو', at: { lat: 55.76, lon: 37.62 } },
  { name: 'كييف', at: { lat: 50.45, lon: 30.52 } },
  { name: 'Washington', at: { lat: 38.9, lon: -77.04 } },
];

const boxes = ({ dots }: MapPicture) =>
  dots.flatMap(({ name, label }) => {
    if (!label) return [];
    const width = textWidth(name);
    const left = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
    return [{ left, right: left + width, top: label.y - 11, bottom: label.y + 4 }];
  });

test('north is above, east is to the right, in every language', () => {
  const [tehran, moscow, , washington] = mapOf(CITIES, WIDE).dots;
  expect(moscow!.y).toBeLessThan(tehran!.y);
  expect(moscow!.x).toBeLessThan(tehran!.x);
  expect(washington!.x).toBeLessThan(moscow!.x);
});

test('dots and names stand inside, and no name covers another', () => {
  const crowd = Array.from({ length: 40 }, (_, i) => ({
    name: `Place ${i}`,
    at: { lat: 30 + (i % 8), lon: 40 + ((i * 5) % 13) },
  }));
  for (const places of [CITIES, crowd, [...CITIES, ...crowd]]) {
    const picture = mapOf(places, WIDE);
    for (const { x, y } of picture.dots) {
      expect([x > 0, x < picture.width, y > 0, y < picture.height]).toEqual([true, true, true, true]);
    }
    const all = boxes(picture);
    expect(all.length).toBeGreaterThan(3);
    for (const [i, a] of all.entries())
      for (const b of all.slice(i + 1))
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
  }
});

test.each([
  ['the Pacific', { lat: -15, lon: 179.9 }],
  ['the far north', { lat: 89, lon: -179 }],
  ['the south pole', { lat: -90, lon: 0 }],
])('a single place in %s has a map that is full', (name, at) => {
  const { width, height, scale, left, top, dots } = mapOf([{ name, at }], { width: 328, least: 184, most: 184 });
  expect([left >= 0, top >= 0]).toEqual([true, true]);
  expect(left + width).toBeLessThanOrEqual(2837 * scale + 1);
  expect(top + height).toBeLessThanOrEqual(1410 * scale + 1);
  expect(dots).toHaveLength(1);
});

test('the land is one small file, without borders and without anything that runs', async () => {
  const land = await readFile('templates/assets/land.svg', 'utf8');
  expect(land).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 2837 1410"><path fill="#74817a" fill-opacity=".38" d="[Mlz0-9 -]+"\/><\/svg>\n$/,
  );
  expect(land.length).toBeLessThan(65_000);
});
