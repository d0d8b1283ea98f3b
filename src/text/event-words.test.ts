import { describe, expect, it } from 'vitest';
import { isBackground, isEverydayKeyword, isFuture, isScene, isStoodFor, keywordReadings } from './event-words.ts';
import { fold } from './fold.ts';
import { sentencesOf } from './sentences.ts';
import { wordsOf } from './words.ts';

const words = wordsOf;
/** Whether `word` of the sentence is background. */
const behind = (sentence: string, word: string): boolean =>
  isBackground(
    words(sentence),
    0,
    words(sentence).findIndex(({ text }) => text === fold(word)),
  );

describe('a keyword is found in its forms', () => {
  it.each([
    ['بالزيارة', 'زيارة'],
    ['زيارته', 'زيارة'],
    ['وصلت', 'وصل'],
    ['هجوما', 'هجوم'],
    ['visits', 'visit'],
    ['signed', 'sign'],
    ['arriving', 'arrive'],
  ])('%s is a form of %s', (word, keyword) => {
    expect(keywordReadings(fold(word)).map(({ text }) => text)).toContain(fold(keyword));
  });

  it('and weighs less where any news has it', () => {
    expect(['زيارة', 'الزيارة', 'talks', 'signed', 'المتحدث باسم'].map(isEverydayKeyword)).toEqual(Array(5).fill(true));
    expect(['مذكرة', 'mutiny', 'إنفاذ القانون'].map(isEverydayKeyword)).toEqual(Array(3).fill(false));
  });
});

describe('what a sentence only recalls is background', () => {
  it.each([
    ['وصل إلى المدينة بعد اغتيال القائد', 'اغتيال'],
    ['وكان الوزير قد زار المدينة', 'زار'],
    ['two days after the mutiny', 'mutiny'],
    ['he had visited the city', 'visited'],
  ])('%s', (sentence, word) => {
    expect(behind(sentence, word)).toBe(true);
  });

  it.each([
    ['وصل إلى المدينة بعد اغتيال القائد', 'وصل'],
    ['Officials said that he had been killed', 'killed'],
    ['the visit began', 'visit'],
  ])('but not in: %s', (sentence, word) => {
    expect(behind(sentence, word)).toBe(false);
  });
});

it('tells what is still to come, where something may happen, and who stands for whom', () => {
  expect(isFuture(words('سيلتقي الوزير نظيره'))).toBe(true);
  expect(isFuture(words('talks are also to be held'))).toBe(true);
  expect(isFuture(words('بحث السياسة'))).toBe(false);
  expect(isScene('وصل إلى ', undefined)).toBe(true);
  expect(isScene('بين ', undefined)).toBe(false);
  expect(isScene('بين طهران و', false)).toBe(false);
  expect(isScene('لكل من ', undefined)).toBe(true);
  expect(isStoodFor('A deputy of ', ' stayed')).toBe(true);
  expect(isStoodFor('', '’s aide came')).toBe(true);
  expect(isStoodFor('', '’s visit')).toBe(false);
});

it('splits a block at sentence ends, not at initials or stray full stops', () => {
  const text = 'J. Kirby spoke at 27.6 degrees. بالمسيرات .والصواريخ! He left';
  const list = words(text);
  // Words are apart by spaces after folding, so the gaps are read from the text by position.
  const gaps = ['', '. ', ' ', ' ', ' ', '.', ' ', '. ', ' .', '! ', ' '];
  expect(sentencesOf(list, (i) => gaps[i] ?? '').map(({ from, to }) => [from, to])).toEqual([
    [0, 7],
    [7, 9],
    [9, 11],
  ]);
});
