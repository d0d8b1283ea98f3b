import { expect, test } from 'vitest';
import { html } from '../html.ts';
import { badge } from './badge.ts';
import { langAttributes, linkTo, listOf, phrase, plainAlone, plainPhrase, plainWords, words } from './phrase.ts';
import { testVoice } from './test-voice.ts';

const arabic = testVoice('ar');
const english = testVoice('en');

test('a foreign name in a line says its language and direction, one of the page’s own only stands apart', () => {
  expect(String(phrase(arabic, { text: 'Radan', lang: 'en' }))).toBe('<bdi lang="en" dir="ltr">Radan</bdi>');
  expect(String(phrase(english, { text: 'رادان', lang: 'fa-AF' }))).toBe('<bdi lang="fa-AF" dir="rtl">رادان</bdi>');
  expect(String(phrase(arabic, { text: 'رادان', lang: 'ar' }))).toBe('<bdi>رادان</bdi>');
});

test('an Arabic name that begins with Latin letters still runs from right to left', () => {
  expect(String(phrase(arabic, { text: 'BBC عربي', lang: 'ar' }))).toBe('<bdi dir="rtl">BBC عربي</bdi>');
});

test('a text of unknown language claims none, and runs as its letters do', () => {
  expect(String(phrase(english, { text: 'رادان', lang: 'und' }))).toBe('<bdi dir="rtl">رادان</bdi>');
  expect(String(langAttributes(english, 'und', 'رادان'))).toBe(' dir="rtl"');
  expect(langAttributes(english, 'en')).toBe(false);
});

test('hostile content stays text, in links and in the interface’s own sentences', () => {
  const evil = '"><script>alert(1)</script>';
  const escaped = '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;';
  expect(String(linkTo(english, { text: evil, lang: 'en', href: '/x?"' }))).toBe(
    `<a href="/x?&quot;"><bdi>${escaped}</bdi></a>`,
  );
  expect(String(words(english, 'By {authors}', { authors: evil }))).toBe(`By <bdi>${escaped}</bdi>`);
});

test('in a sentence, content is isolated and the interface’s own words are not', () => {
  const outlet = { text: 'Russia’s News', lang: 'en' };
  expect(String(words(arabic, 'ترجمه عن {language} لدى {outlet}', { language: 'الإنجليزية', outlet }))).toBe(
    'ترجمه عن الإنجليزية لدى <bdi lang="en" dir="ltr">Russia’s News</bdi>',
  );
  expect(String(words(english, 'see {page}', { page: html`<a href="/">x</a>` }))).toBe('see <a href="/">x</a>');
  expect(() => words(english, 'By {authors}', {})).toThrow('{authors}');
});

test('a list keeps its joining words outside the members, as Arabic glues them', () => {
  const members = ['رادان', { text: 'Putin', lang: 'en' }];
  expect(String(listOf(arabic, members))).toBe('<bdi>رادان</bdi> و<bdi lang="en" dir="ltr">Putin</bdi>');
  expect(String(listOf(english, ['a', 'b', 'c']))).toBe('<bdi>a</bdi>, <bdi>b</bdi> and <bdi>c</bdi>');
});

test('plain text isolates only what runs the other way: a title stays clean for those who copy it', () => {
  const template = '{page} · {site}';
  expect(plainWords(english, template, { page: 'Radan', site: 'Record' })).toBe('Radan · Record');
  expect(plainWords(arabic, template, { page: 'Radan', site: 'السجل' })).toBe('\u2068Radan\u2069 · السجل');
});

test('an Arabic title that begins with Latin letters runs from right to left in plain text, too', () => {
  const title = { text: 'BBC عربي: رادان!', lang: 'ar' };
  expect(plainAlone(title)).toBe('\u200FBBC عربي: رادان!');
  expect(plainAlone({ text: 'Radan', lang: 'en' })).toBe('Radan');
  expect(plainPhrase(english, title)).toBe('\u2068\u200FBBC عربي: رادان!\u2069');
  expect(plainPhrase(arabic, { text: 'The Courier (UK)', lang: 'und' })).toBe('\u2068The Courier (UK)\u2069');
});

test('a badge is filled by the language’s place in the site’s list, whatever the languages are', () => {
  expect(String(badge(english, 'ar'))).toBe('<span class="badge solid">Arabic</span>');
  expect(String(badge(testVoice('en', { languages: ['en', 'fa', 'ar'] }), 'ar'))).toContain('badge dotted');
  expect(String(badge(english, 'ru'))).toBe('<span class="badge dotted">Russian</span>');
  expect(String(badge(arabic, 'und'))).toBe('<span class="badge hatched">اللغة غير معروفة</span>');
});
