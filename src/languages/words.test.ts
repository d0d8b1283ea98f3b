import { expect, test } from 'vitest';
import { language as ar } from './ar.ts';
import { language as en } from './en.ts';
import { language as fa } from './fa.ts';
import { whyText } from './why.ts';
import { languageBadge, languageName, listText, ownListText, quote, sentence } from './words.ts';

const bare = (text: string) => text.replace(/[\u2068\u2069]/g, '');

test('languages by name and by badge', () => {
  expect([languageName(ar, 'fa'), languageBadge(ar, 'fa')]).toEqual(['الفارسية', 'فارسي']);
  expect(languageName(en, 'fa-AF')).toBe('Dari');
  expect(languageName(en, 'ar-LB')).toBe('Arabic');
  expect(languageName(ar, 'und')).toBe('لغة غير معروفة');
});

test('a tag that nobody named is shown as it is', () => {
  expect(languageName(ar, 'qaa')).toBe('qaa');
  expect(languageName(en, 'constructor')).toBe('constructor');
});

test('lists as each language joins them', () => {
  expect(bare(listText(ar, ['رادان', 'زولوتوف', 'Putin']))).toBe('رادان وزولوتوف وPutin');
  expect(bare(listText(en, ['Radan', 'Zolotov', 'Putin']))).toBe('Radan, Zolotov and Putin');
  expect(bare(listText(fa, ['رادان', 'زولوتوف', 'پوتین']))).toBe('رادان، زولوتوف و پوتین');
  expect(listText(en, ['one'])).toBe('\u2068one\u2069');
  expect(ownListText(en, ['Arabic', 'English'])).toBe('Arabic and English');
  expect(listText(en, [])).toBe('');
});

test('quotation marks and capitals', () => {
  expect([quote(ar, 'نعم'), quote(en, 'yes'), quote(fa, 'بله')]).toEqual(['«نعم»', '“yes”', '«بله»']);
  expect([sentence(en, 'nine years'), sentence(ar, 'تسع سنوات'), sentence(en, '')]).toEqual([
    'Nine years',
    'تسع سنوات',
    '',
  ]);
});

test('why a story is linked to an event', () => {
  const facts = { names: ['رادان', 'زولوتوف'], words: ['مذكرة'], days: 1 };
  expect(bare(whyText(ar, 'latn', facts))).toBe('يذكر رادان وزولوتوف مع «مذكرة»، ونُشر بعد الحدث بيوم واحد');
  expect(bare(whyText(fa, 'latn', facts))).toBe(
    'از رادان و زولوتوف همراه با «مذكرة» نام می‌برد و یک روز پس از رویداد منتشر شده است',
  );
  expect(bare(whyText(en, 'latn', { names: ['Radan', 'Zolotov'], words: ['memorandum'], days: 1 }))).toBe(
    'Names Radan and Zolotov with “memorandum”, and was published one day after the event',
  );
});

test('a reason says only what there is', () => {
  expect(bare(whyText(en, 'latn', { names: [], words: ['mutiny'], date: '24 June 2023', days: 12 }))).toBe(
    'Has the words “mutiny”, gives the date 24 June 2023, and was published 12 days after the event',
  );
  expect(bare(whyText(ar, 'latn', { names: ['هنية'], words: [], days: 0 }))).toBe('يذكر هنية، ونُشر في يوم الحدث');
  expect(bare(whyText(ar, 'latn', { names: [], words: [], days: -2 }))).toBe('نُشر قبل نهاية الحدث بيومين');
  expect(whyText(en, 'latn', { names: [], words: [] })).toBe('');
});
