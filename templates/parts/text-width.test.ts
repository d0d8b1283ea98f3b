import { expect, test } from 'vitest';
import { cutToWidth, textWidth } from './text-width.ts';

/** As Chromium measures them in the label faces at 13 px. */
test.each([
  ['Kolokoltsev in Tehran', 127.4],
  ['27 June 2023', 82.1],
  ['Patrushev received Radan', 154.9],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 218.3],
  ['رادان في موسكو', 75.1],
  ['باتروشف يستقبل رادان', 112.7],
  ['27 يونيو 2023', 76.3],
])('%s is estimated a little wide, never narrow', (text, measured) => {
  expect(textWidth(text)).toBeGreaterThanOrEqual(measured);
  expect(textWidth(text)).toBeLessThan(measured * 1.25);
});

test('harakat and isolates take no room', () => {
  expect(textWidth('سِجِلّ')).toBe(textWidth('سجل'));
  expect(textWidth('\u2067سجل\u2069')).toBe(textWidth('سجل'));
});

test('what is too long loses whole words', () => {
  expect(cutToWidth('Shoigu in Tehran', 200)).toBe('Shoigu in Tehran');
  expect(cutToWidth('Shoigu in Tehran', 90)).toBe('Shoigu in…');
});
