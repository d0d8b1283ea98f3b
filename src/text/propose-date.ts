/** What somebody may have meant by a date that is written in another way: for “did you mean”, never to be taken as it is. */
import { parseEdtf } from './dates.ts';
import { findDates } from './dates-in-text.ts';
import { gapBefore, wordsOf } from './words.ts';

const LONGEST = 60;

/**
 * `3 May 2021`, `2021/5/3`, `“2021-05-03”`, `٣ أيار ٢٠٢١` → `2021-05-03`. Nothing for `03/05/2021`, which is two days,
 * and for what is no date.
 */
export function proposeDate(value: string): string | undefined {
  if (value.length > LONGEST) return undefined;
  const bare = value.replace(/["'“”„‘’«»]/gu, '').trim();
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(bare) ?? [];
  if (year) return sound(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`);
  const [, first, second] = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}$/.exec(bare) ?? [];
  if (first && Number(first) <= 12 && Number(second) <= 12 && first !== second) return undefined;
  const words = wordsOf(bare);
  const found = findDates(words, (i) => gapBefore(bare, words, i)).flatMap(({ edtf }) => edtf ?? []);
  const [only, another] = new Set(found);
  return only?.includes('-') && another === undefined ? sound(only) : undefined;
}

const sound = (edtf: string): string | undefined => (parseEdtf(edtf) ? edtf : undefined);
