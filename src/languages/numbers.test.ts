import { expect, test } from 'vitest';
import { language as ar } from './ar.ts';
import { language as en } from './en.ts';
import { language as fa } from './fa.ts';
import { countText, digitsText, numberText } from './numbers.ts';

test('Arabic counts articles as its grammar asks', () => {
  const said = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111].map((n) =>
    countText(ar, 'latn', n, ar.strings.counts.articles),
  );
  expect(said.join('، ')).toBe(
    'لا مقالات، مقال واحد، مقالان، 3 مقالات، 10 مقالات، 11 مقالًا، 99 مقالًا، 100 مقال، 102 مقال، 103 مقالات، 111 مقالًا',
  );
});

test('feminine nouns, and nouns with an adjective', () => {
  const { languages, knownOutlets, paragraphs } = ar.strings.counts;
  expect([1, 2, 4, 12].map((n) => countText(ar, 'latn', n, languages)).join('، ')).toBe(
    'لغة واحدة، لغتان، 4 لغات، 12 لغة',
  );
  expect([2, 4, 11].map((n) => countText(ar, 'latn', n, knownOutlets)).join('، ')).toBe(
    'منفذان معروفان، 4 منافذ معروفة، 11 منفذًا معروفًا',
  );
  expect(countText(ar, 'latn', 17, paragraphs)).toBe('17 فقرة');
});

test('English and Persian count in their own way', () => {
  expect([0, 1, 5].map((n) => countText(en, 'latn', n, en.strings.counts.articles)).join(', ')).toBe(
    'no articles, 1 article, 5 articles',
  );
  expect([0, 1, 5].map((n) => countText(fa, 'latn', n, fa.strings.counts.articles)).join('، ')).toBe(
    'هیچ مقاله‌ای، یک مقاله، ۵ مقاله',
  );
});

test('numbers are grouped, in the digits that the site asks for', () => {
  expect(numberText(1234567, en, 'latn')).toBe('1,234,567');
  expect(numberText(1234567, ar, 'latn')).toBe('1,234,567');
  expect(numberText(1234567, ar, 'native')).toBe('١٬٢٣٤٬٥٦٧');
  expect(numberText(999, ar, 'latn')).toBe('999');
});

test('years are not grouped; Persian readers get their digits whatever the setting', () => {
  expect(digitsText('2023', ar, 'native')).toBe('٢٠٢٣');
  expect(digitsText('2023', fa, 'latn')).toBe('۲۰۲۳');
  expect(digitsText('2023', en, 'native')).toBe('2023');
});
