import { expect, test } from 'vitest';
import { language as ar } from '../../src/languages/ar.ts';
import { language as en } from '../../src/languages/en.ts';
import type { TopicEvent } from '../../src/pages/topic.ts';
import { parseEdtf } from '../../src/text/dates.ts';
import { testVoice } from '../../test/support/voice.ts';
import { timeline } from './timeline.ts';

const event = (label: string, date: string, more: Partial<TopicEvent> = {}): TopicEvent => ({
  id: label,
  href: '#',
  title: label,
  label,
  date: parseEdtf(date)!,
  summary: '',
  reported: true,
  outlets: [],
  stories: 1,
  ...more,
});

const EVENTS = [
  event('Agreement', '2013-01'),
  event('Visit', '2023-06-27/'),
  event('Mutiny', '2023-06-24', { reported: false }),
];
const draw = (language: typeof en, events: readonly TopicEvent[]) =>
  String(timeline(testVoice(language), events, { title: 'In time' }));

/** The x of every circle, in the order of the picture. */
const circles = (markup: string): number[] => [...markup.matchAll(/<circle cx="([\d.]+)%"/g)].map(([, x]) => Number(x));

test('Arabic mirrors the places and not the letters', () => {
  const [english, arabic] = [circles(draw(en, EVENTS)), circles(draw(ar, EVENTS))];
  expect(arabic).toHaveLength(4);
  expect(arabic.map((x) => Number((100 - x).toFixed(2)))).toEqual(english);
  expect(draw(ar, EVENTS)).not.toMatch(/scale|viewBox/);
});

test('nothing is drawn without events, and what is drawn has numbers alone', () => {
  expect(timeline(testVoice(en), [], { title: 'In time' })).toBe(false);
  for (const date of ['2023-06-27', '2013', '/2024', '../2024', '2022/..', '2016/2023', '2024-08~'])
    expect(draw(en, [event('One', date)])).not.toMatch(/NaN|Infinity|undefined/);
});

test('gradients have ids of their own in each picture, and each is used', () => {
  const markup = draw(en, EVENTS);
  const ids = [...markup.matchAll(/<linearGradient id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual(['fade-en-wide-red-on', 'fade-en-narrow-red-on']);
  for (const id of ids) expect(markup).toContain(`fill="url(#${id})"`);
});

test('the legend explains the shapes that occur and no others', () => {
  const markup = draw(en, EVENTS);
  for (const said of ['day known', 'month known', 'an end not known', 'in passing']) expect(markup).toContain(said);
  for (const absent of ['year known', 'approximate or uncertain']) expect(markup).not.toContain(absent);
});

test('parts of an event that is drawn are left to the list', () => {
  const markup = draw(en, [...EVENTS, event('Talks', '2023-06-27', { partOf: 'Visit' })]);
  expect(markup).not.toContain('Talks');
});

test('above forty events are counted, not named, and the picture says so', () => {
  const many = Array.from({ length: 50 }, (_, i) => event(`Event ${i}`, `20${10 + (i % 10)}-05`));
  const markup = draw(en, many);
  expect(markup).not.toContain('Event 7');
  expect(markup).toContain('How many events began between one mark and the next.');
  expect([...markup.matchAll(/<rect/g)]).toHaveLength(2 * 10);
});

test('no style, no script, no address from content', () => {
  const markup = draw(en, [event('<script>alert(1)</script>" onload="x', '2023')]);
  expect(markup).not.toMatch(/style=|<script|" onload/);
  expect(markup).toContain('&lt;script&gt;');
});
