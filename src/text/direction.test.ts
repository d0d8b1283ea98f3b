import { expect, test } from 'vitest';
import { alternatingWords, directionOf, directionOfPhrase, directionOfText, firstDirection } from './direction.ts';

test('a language runs as its script does, and a script subtag overrules the language', () => {
  for (const lang of ['ar', 'fa', 'fa-AF', 'he', 'ur', 'ckb', 'ku-Arab', 'az-arab'])
    expect(directionOf(lang)).toBe('rtl');
  for (const lang of ['en', 'ru', 'ku', 'tr', 'ar-Latn', 'und', '']) expect(directionOf(lang)).toBe('ltr');
});

test('a text of unknown language runs as most of its letters do', () => {
  expect(directionOfText('BBC عربي، خدمة الأخبار')).toBe('rtl');
  expect(directionOfText('Radan (رادان)')).toBe('ltr');
  expect(directionOfText('2023–2024')).toBe('ltr');
});

test('a name runs as its language does, unless all its letters run the other way', () => {
  expect(directionOfPhrase('ar', 'BBC عربي')).toBe('rtl');
  expect(directionOfPhrase('ar', 'Reuters (UK)')).toBe('ltr');
  expect(directionOfPhrase('ar', '2013–2016')).toBe('rtl');
  expect(directionOfPhrase('en', 'سجل')).toBe('rtl');
  expect(directionOfPhrase('und', 'سجل')).toBe('rtl');
});

test('the first letter is what a browser goes by', () => {
  expect(firstDirection('«BBC» عربي')).toBe('ltr');
  expect(firstDirection('2023 عربي')).toBe('rtl');
});

test('words of the two directions in turn', () => {
  expect(alternatingWords('Radan (رادان‌زاده) and «شرطة إيران» met')).toEqual([
    'Radan (',
    'رادان‌زاده',
    ') and «',
    'شرطة إيران',
    '» met',
  ]);
  expect(alternatingWords('سِجِلّ Sijill')).toEqual(['', 'سِجِلّ ', 'Sijill']);
  expect(alternatingWords('')).toEqual(['']);
});
