import { expect, test } from 'vitest';
import { language as ar } from '../../src/languages/ar.ts';
import { language as en } from '../../src/languages/en.ts';
import { parseEdtf } from '../../src/text/dates.ts';
import { testVoice } from '../../test/support/voice.ts';
import { gapEntry, gapsBefore } from './gaps.ts';

const dates = (...edtf: string[]) => edtf.map((date) => parseEdtf(date)!);

test('a silence of more than a year is told in whole months, from the end of one event to the start of the next', () => {
  expect(gapsBefore(dates('2013-01', '2022-09', '2022-10/2022-12', '2024-01'))).toEqual([
    undefined,
    116,
    undefined,
    13,
  ]);
});

test('a year is no silence', () => {
  expect(gapsBefore(dates('2023-06-27', '2024-06-27'))).toEqual([undefined, undefined]);
});

test('while something goes on nothing is missing, whatever began and ended in between', () => {
  expect(gapsBefore(dates('2013-01', '2016/2023', '2018', '2022', '2026'))).toEqual([
    undefined,
    36,
    undefined,
    undefined,
    36,
  ]);
  expect(gapsBefore(dates('2013', '2014/..', '2020'))).toEqual([undefined, undefined, undefined]);
});

test('an end that nobody knows does not fill the years after it', () => {
  expect(gapsBefore(dates('2013/', '2020'))).toEqual([undefined, 84]);
});

test('the silence is said as a sentence', () => {
  expect(gapEntry(testVoice(en), 116).toString()).toContain(
    '<p>Nine years and eight months without an entry in this record</p>',
  );
  expect(gapEntry(testVoice(ar), 13).toString()).toContain('<p>سنة وشهر بلا قيد في هذا السجل</p>');
});
