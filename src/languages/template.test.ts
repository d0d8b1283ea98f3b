import { expect, test } from 'vitest';
import { language as ar } from './ar.ts';
import { fillText, nest, partsText, templateParts } from './template.ts';
import { listParts } from './words.ts';

test('a template is words and slots; the interface’s own words are told from content', () => {
  expect(templateParts('بقلم {authors}')).toEqual([{ text: 'بقلم ' }, { slot: 'authors', own: false }]);
  expect(templateParts('لا توجد مادة ب{language} بعد')).toEqual([
    { text: 'لا توجد مادة ب' },
    { slot: 'language', own: true },
    { text: ' بعد' },
  ]);
});

test('in plain text a name from content is isolated, the site’s own words are glued as Arabic glues them', () => {
  expect(fillText('نص {outlet}', { outlet: 'Russia’s News' })).toBe('نص \u2068Russia’s News\u2069');
  expect(fillText(ar.strings.coverage.languageGap, { language: 'العربية' })).toBe('لا توجد مادة بالعربية بعد');
});

test('content is never read as a template', () => {
  expect(fillText('{title} · {site}', { title: '{site} $& {', site: 'x' })).toBe(
    '\u2068{site} $& {\u2069 · \u2068x\u2069',
  );
});

test('a slot without a value is a fault of the program', () => {
  expect(() => fillText('{outlet}', {})).toThrow('No value for the slot {outlet}');
  expect(() => fillText('{toString}', {})).toThrow('No value for the slot {toString}');
});

test('a list takes the place of a slot', () => {
  const parts = nest(templateParts('names {names}.'), 'names', listParts(ar, ['a', 'b']));
  expect(partsText(parts, { a: 'رادان', b: 'Zolotov' })).toBe('names \u2068رادان\u2069 و\u2068Zolotov\u2069.');
});
