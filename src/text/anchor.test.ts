import { expect, test } from 'vitest';
import { anchorKey, anchorOf, anchorsOf } from './anchor.ts';

// Version 1, frozen. A change of any line here breaks every link to a passage that was ever published.
const GOLDEN: readonly (readonly [string, string])[] = [
  ['The visit began on Tuesday.', 'p-6ef41282'],
  ['بدأت الزيارة يوم الثلاثاء.', 'p-bc2e035a'],
  ['وقّع الجانبان مُذكّرة تفاهم', 'p-d0f507fc'],
  ['Ёлка — 27 июня', 'p-c75b5a98'],
  ['', 'p-e3b0c442'],
];

test.each(GOLDEN)('the anchor of «%s» never changes', (text, anchor) => {
  expect(anchorOf(text)).toBe(anchor);
});

test('vowel signs, tatweel, direction marks and runs of white space do not move an anchor', () => {
  expect(anchorOf('مُحَمَّد\u200f  في\u00a0موســكو\n')).toBe(anchorOf('محمد في موسكو'));
});

test('letters, hamza, punctuation and case do', () => {
  for (const other of ['أحمد', 'احمد', 'أحمد.', 'Ahmad', 'ahmad'])
    expect(new Set([anchorOf('احمد '), anchorOf(other)]).size).toBe(other === 'احمد' ? 1 : 2);
});

test('a composed and a decomposed letter are one', () => {
  expect(anchorKey('e\u0301te\u0301')).toBe('été');
  expect(anchorKey('ا\u0654حمد')).toBe('أحمد');
});

test('a repeated block is numbered in the order of the body', () => {
  const [a, b, c] = anchorsOf(['Yes.', 'No.', 'Yes. ']);
  expect([b, c]).toEqual([anchorOf('No.'), `${a}-2`]);
});
