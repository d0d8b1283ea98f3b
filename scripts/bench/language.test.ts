import { expect, it } from 'vitest';
import { wilson } from './language.ts';
import { GOAL, parseSamples, readSamples } from './language-corpus.ts';

it('gives the interval that the tables of Wilson’s method give', () => {
  const rounded = (right: number, all: number) =>
    wilson({ right, all }).map((bound) => Math.round(bound * 1000) / 1000);
  expect(rounded(81, 263)).toEqual([0.255, 0.366]);
  expect(rounded(20, 20)).toEqual([0.839, 1]);
  expect(rounded(1, 20)).toEqual([0.009, 0.236]);
});

it('makes longer texts of sentences', () => {
  const { texts } = parseSamples('en', '# headlines\nA b\n# sentences\n1 2 3 4 5 6 7 8 9.\nTwo.\nThree.\nFour.\n');
  expect(texts.headline).toEqual(['A b']);
  expect(texts['8 words'][0]).toBe('1 2 3 4 5 6 7 8');
  expect(texts.paragraph).toEqual(['1 2 3 4 5 6 7 8 9. Two. Three.']);
});

it('has twenty headlines and twenty sentences of each language of the goal', () => {
  const samples = readSamples();
  for (const code of GOAL) {
    const { texts } = samples.find(({ language }) => language === code)!;
    expect([code, new Set(texts.headline).size, new Set(texts.sentence).size]).toEqual([code, 20, 20]);
  }
});
