import * as forces from 'd3-force';
import { expect, test } from 'vitest';
import { type CirclePicture, LINE_HEIGHT, placeCircle } from './circle-geometry.ts';
import { textWidth } from './text-width.ts';

const NAMES = [
  'أحمد رضا رادان',
  'فيكتور زولوتوف',
  'Vladimir Kolokoltsev',
  'Nikolai Patrushev',
  'سيرغي شويغو',
  'محمد باقري',
  'Masoud Pezeshkian',
  'Ali Akbar Ahmadian',
  'Ebrahim Raisi',
  'Vladimir Putin',
  'Sergei Lavrov',
  'John Kirby',
  'Esmail Ahmadi-Moqaddam',
  'Mostafa Mohammad-Najjar',
  'Yevgeny Prigozhin',
  'Somebody Else',
];
/** A hub, a chain and a triangle. */
const MEETINGS = [
  ...[1, 2, 3, 4, 5, 6].map((to) => ({ from: 0, to, outlets: to })),
  ...[7, 8, 9, 10, 11, 12, 13, 14, 15].map((to) => ({ from: to - 1, to, outlets: 1 })),
  { from: 7, to: 9, outlets: 1 },
];

/** What a person takes up: dot and name. */
const boxes = ({ people }: CirclePicture) =>
  people.map(({ lines, x, y, baseline }) => {
    const half = Math.max(...lines.map(textWidth)) / 2;
    return {
      left: x - half,
      right: x + half,
      top: Math.min(y - 5, baseline - 11),
      bottom: Math.max(y + 5, baseline + (lines.length - 1) * LINE_HEIGHT),
    };
  });

test.each([
  [640, 14],
  [288, 9],
])('in a picture %i px wide no name covers another, and all are inside', (width, most) => {
  const picture = placeCircle(forces, { names: NAMES, meetings: MEETINGS }, width, most)!;
  expect(picture.people).toHaveLength(most);
  expect(picture.leftOut).toBe(NAMES.length - most);
  const all = boxes(picture);
  for (const [i, a] of all.entries()) {
    expect(a.left).toBeGreaterThanOrEqual(0);
    expect(a.right).toBeLessThanOrEqual(width);
    expect(a.top).toBeGreaterThanOrEqual(0);
    expect(a.bottom).toBeLessThanOrEqual(picture.height);
    for (const b of all.slice(i + 1))
      expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
  }
});

test('it is the same each time, to the pixel', () => {
  const input = { names: NAMES, meetings: MEETINGS };
  expect(placeCircle(forces, input, 640, 14)).toEqual(placeCircle(forces, input, 640, 14));
  const three = { names: NAMES.slice(0, 3), meetings: [MEETINGS[0]!, MEETINGS[1]!] };
  expect(placeCircle(forces, three, 640, 14)!.people.map(({ x, y }) => [x, y])).toMatchInlineSnapshot(`
    [
      [
        393,
        87,
      ],
      [
        286,
        119,
      ],
      [
        288,
        52,
      ],
    ]
  `);
});

test('a line is red where more than one outlet told of some event that the two share', () => {
  const meetings = [
    { from: 0, to: 1, outlets: 1 },
    { from: 0, to: 1, outlets: 2 },
    { from: 1, to: 2, outlets: 1 },
  ];
  expect(placeCircle(forces, { names: NAMES.slice(0, 3), meetings }, 640, 14)!.edges).toEqual([
    { from: 0, to: 1, severalOutlets: true },
    { from: 1, to: 2, severalOutlets: false },
  ]);
});
