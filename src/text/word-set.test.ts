import { expect, test } from 'vitest';
import { mayHold, wordSetOf, wordsToFind } from './word-set.ts';

const set = wordSetOf(['وصل رادان وبموسكو التقى', 'The General met Zolotov.']);

test.each(['موسكو', 'رادان', 'Zolotov', 'the general', 'لتقى'])('perhaps: %s', (phrase) => {
  expect(mayHold(set, wordsToFind(phrase))).toBe(phrase !== 'لتقى');
});

test.each(['طهران', 'General Ivanov', 'Zolo', ''])('surely not: %s', (phrase) => {
  expect(mayHold(set, wordsToFind(phrase))).toBe(false);
});
