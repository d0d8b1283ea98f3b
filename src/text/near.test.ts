import { expect, test } from 'vitest';
import { nearest } from './near.ts';

const KEYS = ['title', 'date', 'outlet', 'url', 'via', 'rights'];

test.each([
  ['titel', 'title'],
  ['Titles', 'title'],
  ['dat', 'date'],
  ['outlt', 'outlet'],
  ['rigths', 'rights'],
])('%s was meant to be %s', (word, meant) => {
  expect(nearest(word, KEYS)).toBe(meant);
});

test.each(['headline', 'vx', ''])('nothing is guessed for «%s»', (word) => {
  expect(nearest(word, KEYS)).toBeUndefined();
});
