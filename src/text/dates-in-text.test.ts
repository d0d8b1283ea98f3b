import { describe, expect, it } from 'vitest';
import { dayNumber } from './calendar.ts';
import { parseEdtf } from './dates.ts';
import { findDates, publishedBounds } from './dates-in-text.ts';
import { gapBefore, wordsOf } from './words.ts';

function dates(text: string, published?: string) {
  const words = wordsOf(text);
  const gap = (i: number): string => gapBefore(text, words, i);
  return findDates(words, gap, published === undefined ? undefined : publishedBounds(parseEdtf(published)!));
}

const days = (text: string, published?: string): (string | undefined)[] => dates(text, published).map((d) => d.edtf);

describe('a text states a date', () => {
  it.each([
    ['في 24 يونيو (حزيران) 2023', '2023-06-24'],
    ['في 24 يونيو/حزيران 2023', '2023-06-24'],
    ['24 حزيران/يونيو 2023', '2023-06-24'],
    ['٢٤ يونيو ٢٠٢٣', '2023-06-24'],
    ['في فبراير (شباط) 2022', '2022-02'],
    ['في أيلول/سبتمبر 2023', '2023-09'],
    ['31 كانون الثاني/يناير 2024', '2024-01-31'],
    ['3 تشرين الأول 2022', '2022-10-03'],
    ['June 27, 2023', '2023-06-27'],
    ['27 June 2023', '2023-06-27'],
    ['on the 27th of June', undefined],
    ['June 27th 2023', '2023-06-27'],
    ['27–29 June 2023', '2023-06-27/2023-06-29'],
    ['June 27-29, 2023', '2023-06-27/2023-06-29'],
    ['2023-06-27', '2023-06-27'],
    ['27/6/2023', '2023-06-27'],
    ['6/27/2023', '2023-06-27'],
    ['27.06.2023', '2023-06-27'],
    ['منذ عام 2016', '2016'],
    ['in 2022', '2022'],
  ])('%s', (text, edtf) => {
    expect(days(text)).toEqual(edtf === undefined ? [] : [edtf]);
  });

  it.each([
    ['24 يونيو (حزيران)', '2023-06-27', '2023-06-24'],
    ['في 24 ديسمبر', '2023-06-27', '2022-12-24'],
    ['وفي أبريل/نيسان الماضي', '2024-08-05', '2024-04'],
    ['في يونيو من العام الماضي', '2024-08-05', '2023-06'],
    ['في يونيو المقبل', '2024-08-05', '2025-06'],
    ['on June 27', '2023-06-28~', '2023-06-27'],
    ['in May', '2024-08-05', '2024-05'],
    ['30 يونيو', '2023-07~', '2023-06-30'],
  ])('without its year: %s, published %s', (text, published, edtf) => {
    expect(days(text, published)).toEqual([edtf]);
  });

  it.each([
    'may be',
    'March on Moscow',
    'مارس ضغوطا على',
    'في يونيو، 2000 شخص',
    '2023 شخصا',
    '31 يونيو 2023',
    'الأمين العام',
    '99/99/2023',
  ])('but not in “%s”', (text) => {
    expect(days(text)).toEqual([]);
  });

  it('tells the halves of a year and the last month, week and year', () => {
    const [late] = dates('في أواخر 2022');
    expect([late?.first, late?.last]).toEqual([
      dayNumber({ year: 2022, month: 7, day: 1 }),
      dayNumber({ year: 2022, month: 12, day: 31 }),
    ]);
    const [month] = dates('اغتياله في طهران الشهر الماضي', '2024-08-05');
    expect([month?.first, month?.last, month?.edtf]).toEqual([
      dayNumber({ year: 2024, month: 7, day: 1 }),
      dayNumber({ year: 2024, month: 7, day: 31 }),
      undefined,
    ]);
    const [week] = dates('last week', '2024-08-05');
    expect(week!.first <= dayNumber({ year: 2024, month: 7, day: 31 })).toBe(true);
    expect(week!.last >= dayNumber({ year: 2024, month: 7, day: 31 })).toBe(true);
    const [year] = dates('العام الماضي', '2023-07~');
    expect(year!.last).toBe(dayNumber({ year: 2022, month: 12, day: 31 }));
  });
});
