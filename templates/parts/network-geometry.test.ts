import { expect, test } from 'vitest';
import { facingOf, nameLines } from './network-geometry.ts';

test('who met nobody of the other side is not drawn; a pair that met twice has one line', () => {
  const meetings = [
    { from: 2, to: 1, outlets: 1 },
    { from: 2, to: 1, outlets: 3 },
    { from: 0, to: 3, outlets: 1 },
  ];
  expect(facingOf({ meetings })).toEqual({
    sides: [
      [0, 2],
      [1, 3],
    ],
    edges: [
      { from: 0, to: 1, severalOutlets: false },
      { from: 1, to: 0, severalOutlets: true },
    ],
    leftOut: 0,
  });
});

test('of more than eight on a side, those with the most lines are drawn and the rest are counted', () => {
  const meetings = [
    ...Array.from({ length: 10 }, (_, i) => ({ from: i, to: 0, outlets: 1 })),
    { from: 8, to: 1, outlets: 1 },
    { from: 9, to: 1, outlets: 1 },
  ];
  const { sides, edges, leftOut } = facingOf({ meetings });
  expect(sides).toEqual([
    [0, 1, 2, 3, 4, 5, 8, 9],
    [0, 1],
  ]);
  expect(edges).toHaveLength(10);
  expect(leftOut).toBe(2);
});

test('a long name breaks into lines of about the same length', () => {
  expect(nameLines('Masoud Pezeshkian', 200)).toEqual(['Masoud Pezeshkian']);
  expect(nameLines('Ali Akbar Ahmadian', 110)).toEqual(['Ali Akbar', 'Ahmadian']);
  expect(nameLines('مصطفى محمد نجار', 70)).toEqual(['مصطفى', 'محمد نجار']);
  expect(nameLines('Abu Mahdi al-Muhandis al-Basri of the Popular Mobilisation', 100).length).toBe(3);
});
