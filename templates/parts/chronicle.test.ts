import { expect, test } from 'vitest';
import { language as ar } from '../../src/languages/ar.ts';
import { language as en } from '../../src/languages/en.ts';
import type { TopicEvent } from '../../src/pages/topic.ts';
import { parseEdtf } from '../../src/text/dates.ts';
import { testVoice } from '../../test/support/voice.ts';
import { chronicle, wholesFirst } from './chronicle.ts';

const event = (id: string, date: string, more: Partial<TopicEvent> = {}): TopicEvent => ({
  id,
  href: `/en/events/${id}/`,
  title: `The ${id}`,
  label: id,
  date: parseEdtf(date)!,
  summary: `What the ${id} was.`,
  reported: true,
  outlets: [],
  stories: 1,
  ...more,
});

const text = (html: { toString(): string }): string =>
  html
    .toString()
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('a reader finds what is reported told at length, what is named in passing in one line, and the silence between', () => {
  const words = text(
    chronicle(testVoice(en), [event('agreement', '2013-01'), event('mutiny', '2023-06-24', { reported: false })]),
  );
  expect(words).toBe(
    '2013 January · day not known The agreement What the agreement was. ' +
      'Ten years and five months without an entry in this record ' +
      '2023 24 June The mutiny in passing',
  );
});

test('a brief list has neither summaries nor silences, but says who reported what', () => {
  const outlets = [
    { outlet: { name: { text: 'Asharq Al-Awsat', lang: 'en' } }, language: 'ar' },
    { outlet: {}, language: 'en' },
  ];
  const words = text(
    chronicle(testVoice(en), [event('agreement', '2013-01', { outlets }), event('visit', '2023-06-27/')], {
      brief: true,
    }),
  );
  expect(words).toBe(
    '2013 January The agreement Arabic Asharq Al-Awsat English Outlet not known 2023 from 27 June The visit',
  );
});

test('a part of an event names its whole, which stands before it', () => {
  const call = event('call', '2023-06-26');
  const talks = event('talks', '2023-06-27', { partOf: 'visit' });
  const visit = event('visit', '2023-06-27/');
  expect(wholesFirst([call, talks, visit]).map(({ id }) => id)).toEqual(['call', 'visit', 'talks']);
  expect(text(chronicle(testVoice(en), [call, talks, visit]))).toContain('The talks Part of visit');
});

test('a part that began later stays where it belongs', () => {
  const later = event('memorandum', '2023-06-29', { partOf: 'visit' });
  const visit = event('visit', '2023-06-27/');
  const earlier = event('invitation', '2023-06-01', { partOf: 'visit' });
  expect(wholesFirst([earlier, visit, later]).map(({ id }) => id)).toEqual(['invitation', 'visit', 'memorandum']);
});

test('Arabic words that stand side by side never touch', () => {
  const markup = chronicle(testVoice(ar), [
    event('مذكرة', '2023-06-27', { reported: false, outlets: [] }),
    event('زيارة', '2013', { outlets: [{ outlet: { name: { text: 'الشرق الأوسط', lang: 'ar' } }, language: 'ar' }] }),
  ]).toString();
  expect(markup).not.toMatch(/<\/(?:span|b|bdi|a)><(?:span|b|bdi|a)\b/);
});

test('on demand each day is said in the calendars of Iran and of the hijra as well, but not in brief lists', () => {
  const visit = event('visit', '2023-06-27');
  const calendars = { calendars: ['islamic-umalqura', 'persian'] } as const;
  expect(text(chronicle(testVoice(en, calendars), [visit]))).toContain('9 Dhu al-Hijja 1444 AH, 6 Tir 1402 SH');
  expect(text(chronicle(testVoice(ar, calendars), [visit]))).toContain('9 ذو الحجة 1444 هـ، 6 تير 1402 هـ.ش');
  expect(text(chronicle(testVoice(ar, calendars), [visit], { brief: true }))).not.toContain('1444');
  expect(text(chronicle(testVoice(ar), [visit]))).not.toContain('1444');
});
