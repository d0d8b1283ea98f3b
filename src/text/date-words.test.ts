import { expect, test } from 'vitest';
import { language as ar } from '../languages/ar.ts';
import { language as en } from '../languages/en.ts';
import { language as fa } from '../languages/fa.ts';
import type { Language } from '../languages/language.ts';
import type { EdtfDate, Months } from '../model.ts';
import { calendarWords, type DateForm, dateWords, durationWords, otherCalendars, yearsWords } from './date-words.ts';
import { parseEdtf } from './dates.ts';

function date(text: string): EdtfDate {
  const parsed = parseEdtf(text);
  if (!parsed) throw new Error(`not a date: ${text}`);
  return parsed;
}

const say = (text: string, language: Language, form?: DateForm, months: Months = 'both') =>
  dateWords(date(text), language, { months, digits: 'latn' }, form);

test.each([
  ['2023-06-27', '27 June 2023', '27 يونيو (حزيران) 2023', '۲۷ ژوئن ۲۰۲۳'],
  ['2013-01', 'January 2013', 'يناير (كانون الثاني) 2013', 'ژانویه ۲۰۱۳'],
  ['2016', '2016', '2016', '۲۰۱۶'],
  ['2023-06~', 'around June 2023', 'نحو يونيو (حزيران) 2023', 'حدود ژوئن ۲۰۲۳'],
  ['2023-06?', 'June 2023 (uncertain)', 'يونيو (حزيران) 2023 (تاريخ غير مؤكد)', 'ژوئن ۲۰۲۳ (تاریخ نامطمئن)'],
  ['2023%', 'around 2023 (uncertain)', 'نحو 2023 (تاريخ غير مؤكد)', 'حدود ۲۰۲۳ (تاریخ نامطمئن)'],
  ['2023-06-27/2023-06-29', '27–29 June 2023', 'من 27 إلى 29 يونيو (حزيران) 2023', '۲۷ تا ۲۹ ژوئن ۲۰۲۳'],
  [
    '2023-06-27/2023-07-02',
    '27 June – 2 July 2023',
    'من 27 يونيو (حزيران) إلى 2 يوليو (تموز) 2023',
    '۲۷ ژوئن تا ۲ ژوئیه ۲۰۲۳',
  ],
  [
    '2023-12-20/2024-01-05',
    '20 December 2023 – 5 January 2024',
    'من 20 ديسمبر (كانون الأول) 2023 إلى 5 يناير (كانون الثاني) 2024',
    'از ۲۰ دسامبر ۲۰۲۳ تا ۵ ژانویه ۲۰۲۴',
  ],
  ['2023-06/2023-08', 'June–August 2023', 'من يونيو (حزيران) إلى أغسطس (آب) 2023', 'ژوئن تا اوت ۲۰۲۳'],
  ['2013/2024', '2013–2024', 'من 2013 إلى 2024', '۲۰۱۳ تا ۲۰۲۴'],
  ['2023-06-27/2023-06-27', '27 June 2023', '27 يونيو (حزيران) 2023', '۲۷ ژوئن ۲۰۲۳'],
  [
    '2023-06-27/',
    'from 27 June 2023; end not known',
    'من 27 يونيو (حزيران) 2023؛ النهاية غير معروفة',
    'از ۲۷ ژوئن ۲۰۲۳؛ پایان نامعلوم',
  ],
  ['2023-06-27/..', 'from 27 June 2023 onward', 'بدءًا من 27 يونيو (حزيران) 2023', 'از ۲۷ ژوئن ۲۰۲۳ به بعد'],
  ['/2024', 'until 2024; start not known', 'حتى 2024؛ البداية غير معروفة', 'تا ۲۰۲۴؛ آغاز نامعلوم'],
  ['../2024-05', 'up to May 2024', 'حتى مايو (أيار) 2024', 'تا مه ۲۰۲۴'],
  [
    '2023-06~/2023-08',
    'around June 2023 – August 2023',
    'من نحو يونيو (حزيران) 2023 إلى أغسطس (آب) 2023',
    'از حدود ژوئن ۲۰۲۳ تا اوت ۲۰۲۳',
  ],
])('%s in prose: %s', (text, english, arabic, persian) => {
  expect([say(text, en), say(text, ar), say(text, fa)]).toEqual([english, arabic, persian]);
});

test('the months of Egypt, of the Levant, and both', () => {
  const said = (months: Months) => say('2023-06-27', ar, 'long', months);
  expect([said('egypt'), said('levant'), said('both')]).toEqual([
    '27 يونيو 2023',
    '27 حزيران 2023',
    '27 يونيو (حزيران) 2023',
  ]);
});

test('lists have one name for a month, and keep the Levant’s where the site is written there', () => {
  expect([say('2023-06-27', ar, 'list'), say('2023-06-27', ar, 'list', 'levant')]).toEqual([
    '27 يونيو 2023',
    '27 حزيران 2023',
  ]);
  expect([say('2024-08-05', en, 'list'), say('2024-08-05', en, 'short')]).toEqual(['5 August 2024', '5 Aug 2024']);
});

test.each([
  ['2024-08-05', '5 August', '5 أغسطس'],
  ['2013-01', 'January · day not known', 'يناير · اليوم غير معروف'],
  ['2016', 'month not known', 'الشهر غير معروف'],
  ['2016/2023', 'until 2023', 'حتى 2023'],
  ['2016%', 'around 2016 (uncertain)', 'نحو 2016 (تاريخ غير مؤكد)'],
  ['2023-06-27/', 'from 27 June', 'من 27 يونيو'],
  ['2023-06-27/2023-06-29', '27–29 June', 'من 27 إلى 29 يونيو'],
  ['2023-12-20/2024-01-05', '20 December – 5 January 2024', 'من 20 ديسمبر إلى 5 يناير 2024'],
  ['2023-06-28~', 'around 28 June', 'نحو 28 يونيو'],
])('under the year of the date column, %s is “%s”', (text, english, arabic) => {
  expect([say(text, en, 'spine'), say(text, ar, 'spine')]).toEqual([english, arabic]);
});

test.each([
  ['2024-08-05', '5 August'],
  ['2013-01', 'January'],
  ['2016', ''],
  ['2016~', 'around 2016'],
  ['2016/', ''],
  ['2024-08~', 'around August'],
  ['2016/2023', 'until 2023'],
])('beside the year in a list, %s is “%s”', (text, english) => {
  expect(say(text, en, 'column')).toBe(english);
});

test('headings are no more precise than they are asked to be', () => {
  expect([say('2023-06-28~', en, 'month'), say('2023-06-28~', en, 'year')]).toEqual(['June 2023', '2023']);
  expect(say('2023-06-27/2023-06-29', ar, 'month')).toBe('يونيو (حزيران) 2023');
  expect([say('2023~', en, 'year'), say('2013/2024', en, 'year'), say('2023-06-27/', en, 'year')]).toEqual([
    'around 2023',
    '2013–2024',
    '2023',
  ]);
});

test('digits of the language’s own, where the site asks for them', () => {
  expect(dateWords(date('2023-06-27'), ar, { months: 'egypt', digits: 'native' })).toBe('٢٧ يونيو ٢٠٢٣');
});

test('no words hold a bare ISO date, which Arabic would show reversed', () => {
  for (const text of ['2023-06-27', '2023-06-27/2023-06-29', '2023-06', '2023-06-27/..', '2013/2024']) {
    expect(say(text, ar)).not.toMatch(/\d-\d/);
    expect(say(text, fa)).not.toMatch(/[\d۰-۹]-[\d۰-۹]/);
  }
});

test('a second calendar', () => {
  const hijri = (text: string, language: Language) => calendarWords(date(text), 'islamic-umalqura', language, 'latn');
  expect([hijri('2023-06-27', ar), hijri('2023-06-27', en)]).toEqual(['9 ذو الحجة 1444 هـ', '9 Dhu al-Hijja 1444 AH']);
  expect(hijri('2023-06-27/2023-06-29', en)).toBe('9–11 Dhu al-Hijja 1444 AH');
  expect(hijri('2023-06~', ar)).toBe('من ذي القعدة إلى ذي الحجة 1444 هـ تقريبًا');
  expect(hijri('2023', en)).toBe('1444–1445 AH');
  expect(hijri('1920-05-01', en)).toBeUndefined();
});

test('the Solar Hijri calendar, always beside the Gregorian one in Persian', () => {
  expect(otherCalendars(date('2023-06-27'), fa, { calendars: [], digits: 'latn' })).toEqual([
    { calendar: 'persian', words: '۶ تیر ۱۴۰۲ ه‍.ش' },
  ]);
  expect(otherCalendars(date('2023-06-27'), ar, { calendars: [], digits: 'latn' })).toEqual([]);
  expect(otherCalendars(date('2023-06-27'), en, { calendars: ['persian'], digits: 'latn' })).toEqual([
    { calendar: 'persian', words: '6 Tir 1402 SH' },
  ]);
});

test('gaps in time are spelt out', () => {
  expect([durationWords(116, en, 'latn'), durationWords(116, ar, 'latn'), durationWords(116, fa, 'latn')]).toEqual([
    'nine years and eight months',
    'تسع سنوات وثمانية أشهر',
    'نه سال و هشت ماه',
  ]);
  expect([13, 24, 1, 0].map((n) => durationWords(n, ar, 'latn'))).toEqual(['سنة وشهر', 'سنتان', 'شهر', 'أقل من شهر']);
  expect([durationWords(200, ar, 'latn'), durationWords(492, en, 'latn')]).toEqual(['16 سنة وثمانية أشهر', '41 years']);
});

test('stretches of years', () => {
  expect([yearsWords(2013, 2024, en, 'latn'), yearsWords(2013, 2024, ar, 'latn')]).toEqual([
    '2013–2024',
    'من 2013 إلى 2024',
  ]);
  expect(yearsWords(2023, 2023, fa, 'latn')).toBe('۲۰۲۳');
});
