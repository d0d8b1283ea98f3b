import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWithOffsets } from './fold.ts';
import { gapBefore, isArabicWord, originalSpan, wordsOf } from './words.ts';

test('words stand where they are written, with their vowel signs and without what is around them', () => {
  const text = 'قال «رادانُ» للـBBC، وبموسكو…';
  const words = wordsOf(text);
  expect(words.map(({ text: folded, start, end }) => [folded, text.slice(start, end)])).toEqual([
    ['قال', 'قال'],
    ['رادان', 'رادانُ'],
    ['لل', 'للـ'],
    ['bbc', 'BBC'],
    ['وبموسكو', 'وبموسكو'],
  ]);
  const { start, end } = originalSpan(words, { from: 4, to: 5, skip: 2 });
  expect(text.slice(start, end)).toBe('موسكو');
  expect(words.map((_, i) => gapBefore(text, words, i))).toEqual(['', ' «', '» ', '', '، ']);
});

const signs = fc.string({
  unit: fc.constantFrom(...`a's SBﬁÉİ 1٢.,-\n\u00a0\u0301\u200f\u064bـ«»’ئوىاب𝔸ﷺ\ud835\u0e33`),
  maxLength: 24,
});

test('piece by piece a text gives the words that it folds to, each letter where it was', () => {
  fc.assert(
    fc.property(signs, (text) => {
      const { text: folded, at } = foldWithOffsets(text);
      const words = wordsOf(text);
      const parted = folded.replace(
        /(?<=[\u0600-\u08ff])(?=[^\u0600-\u08ff ])|(?<=[^\u0600-\u08ff ])(?=[\u0600-\u08ff])/g,
        ' ',
      );
      expect(words.map((word) => word.text)).toEqual(parted === '' ? [] : parted.split(' '));
      let from = 0;
      for (const word of words) {
        from = folded.indexOf(word.text, from);
        const to = from + word.text.length;
        expect([...word.letters].map((offset) => word.start + offset)).toEqual([...at.slice(from, to)]);
        expect(word.end).toBe(at[to]);
        expect(isArabicWord(word.text)).toBe(/^[\u0600-\u08ff]/.test(word.text));
        from = to;
      }
    }),
    { numRuns: 3000 },
  );
});
