import { expect, test } from 'vitest';
import { placeNames } from './scale-names.ts';

test('names that have room are centred over their marks', () => {
  expect(
    placeNames(
      [
        { text: 'Radan', at: 80 },
        { text: 'Kolokoltsev', at: 20 },
      ],
      720,
    ),
  ).toEqual([
    { text: 'Kolokoltsev', at: 20, run: 'middle', level: 0 },
    { text: 'Radan', at: 80, run: 'middle', level: 0 },
  ]);
});

test('neighbours make room for each other: one runs back, or stands a line higher', () => {
  const near = [
    { text: 'Radan in Moscow', at: 84 },
    { text: 'Shoigu in Tehran', at: 93 },
  ];
  expect(placeNames(near, 1400).map(({ run, level }) => [run, level])).toEqual([
    ['middle', 0],
    ['middle', 0],
  ]);
  const phone = placeNames(near, 288);
  expect(phone.map(({ text }) => text)).toEqual(['Radan in Moscow', 'Shoigu in Tehran']);
  expect(new Set(phone.map(({ level }) => level))).toEqual(new Set([0, 1]));
});

test('where not all have room, the more important are named', () => {
  const crowd = ['First', 'Second', 'Third', 'Fourth'].map((name) => ({ text: `${name} of many events`, at: 50 }));
  const names = placeNames(crowd, 288).map(({ text }) => text);
  expect(names).toContain('First of many events');
  expect(names).not.toContain('Fourth of many events');
});

test('a name that is wider than the scale is left out', () => {
  expect(placeNames([{ text: 'A name that no telephone has room for, however it is turned', at: 50 }], 288)).toEqual(
    [],
  );
});
