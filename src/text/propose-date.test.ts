import { expect, test } from 'vitest';
import { proposeDate } from './propose-date.ts';

test.each([
  ['3 May 2021', '2021-05-03'],
  ['May 3, 2021', '2021-05-03'],
  ['3 أيار 2021', '2021-05-03'],
  ['٣ مايو ٢٠٢١', '2021-05-03'],
  ['2021/05/03', '2021-05-03'],
  ['2021-5-3', '2021-05-03'],
  ['“2021-05-03”', '2021-05-03'],
  ['May 2021', '2021-05'],
  ['2021-02-30', undefined],
  ['03/05/2021', undefined],
  ['soon', undefined],
  ['the third of May', undefined],
])('%s may mean %s', (written, meant) => {
  expect(proposeDate(written)).toBe(meant);
});
