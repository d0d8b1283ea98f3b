import { expect, test } from 'vitest';
import { visualRuns } from './bidi.ts';

/** From left to right as it stands on paper, a run that reads from the right in ‹›. */
const paper = (text: string, base: 'rtl' | 'ltr') =>
  visualRuns(text, base).map((run) => (run.dir === 'rtl' ? `‹${run.text}›` : run.text));

test('an Arabic title with a Latin name reads from the right, the name from the left', () => {
  expect(paper('شويغو في Tehran أمس', 'rtl')).toEqual(['‹ أمس›', 'Tehran', '‹شويغو في ›']);
});

test('a number stands where it is said', () => {
  expect(paper('في 27 يونيو 2023', 'rtl')).toEqual(['2023', '‹ يونيو ›', '27', '‹في ›']);
  expect(paper('visit of شويغو in 2024', 'ltr')).toEqual(['visit of ', '‹شويغو›', ' in 2024']);
});

test('a stretch of numbers runs as its paragraph does', () => {
  expect(paper('2013–2024', 'rtl')).toEqual(['2024', '‹–›', '2013']);
  expect(paper('2013–2024', 'ltr').join('')).toBe('2013–2024');
});

test('brackets stay round what they hold', () => {
  expect(paper('قناة BBC (عربي)', 'rtl')).toEqual(['‹ (عربي)›', 'BBC', '‹قناة ›']);
  expect(paper('قناة (BBC)', 'rtl')).toEqual(['‹)›', 'BBC', '‹قناة (›']);
  expect(paper('عن BBC (UK)', 'rtl')).toEqual(['BBC (UK)', '‹عن ›']);
});

test('marks go with their letters, controls go away', () => {
  expect(paper('\u2067سِجِلّ\u2069', 'rtl')).toEqual(['‹سِجِلّ›']);
});
