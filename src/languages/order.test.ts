import { expect, test } from 'vitest';
import { language as ar } from './ar.ts';
import { language as en } from './en.ts';
import { language as fa } from './fa.ts';
import type { Order } from './language.ts';
import { compareNames } from './order.ts';

const sorted = (order: Order, names: string) =>
  names
    .split('، ')
    .sort((a, b) => compareNames(order, a, b))
    .join('، ');

test('an Arabic index ignores «ال» and folds hamza', () => {
  expect(sorted(ar.order, 'موسكو، الكرملين، طهران، الإمارات، أحمديان، إيران، آسيا')).toBe(
    'أحمديان، آسيا، الإمارات، إيران، طهران، الكرملين، موسكو',
  );
  expect(ar.order.initial('الكرملين')).toBe('ك');
});

test('«أل» of a name is no article', () => {
  expect([ar.order.initial('ألمانيا'), ar.order.initial('ألكسندر')]).toEqual(['ا', 'ا']);
  expect(sorted(ar.order, 'مصر، ألمانيا، الماضي')).toBe('ألمانيا، الماضي، مصر');
});

test('harakat, tatweel and letters of Persian keyboards do not count', () => {
  expect(ar.order.key('سِجِلّ')).toBe(ar.order.key('سجل'));
  expect(ar.order.key('بـوتـيـن')).toBe(ar.order.key('بوتین'));
});

test('پ چ ژ گ have their own places, in Arabic and in Persian', () => {
  expect(sorted(ar.order, 'تركيا، پوتين، بوتين، گورباتشوف، كابل')).toBe('بوتين، پوتين، تركيا، كابل، گورباتشوف');
  expect(sorted(fa.order, 'یزد، هرات، وین، گرجستان، کابل، ژنو، زنجان، چین، جده، پاریس، بغداد، اهواز، آبادان')).toBe(
    'آبادان، اهواز، بغداد، پاریس، جده، چین، زنجان، ژنو، کابل، گرجستان، وین، هرات، یزد',
  );
});

test('other scripts follow, digits lead', () => {
  expect(sorted(ar.order, 'Putin، بوتين، Ägypten، 24 ساعة')).toBe('24 ساعة، بوتين، Ägypten، Putin');
  expect([ar.order.initial('Putin'), ar.order.initial('24 ساعة'), ar.order.initial('«الشرق»')]).toEqual([
    'P',
    '#',
    'ش',
  ]);
});

test('English ignores “The”, case and accents', () => {
  expect(sorted(en.order, 'Zolotov، The Kremlin، Öncü، kirby، Patrushev، Theodor')).toBe(
    'kirby، The Kremlin، Öncü، Patrushev، Theodor، Zolotov',
  );
  expect(en.order.initial('The Kremlin')).toBe('K');
  expect(en.order.initial('The')).toBe('T');
});

test('a shorter name comes before a longer one that begins with it', () => {
  expect(sorted(en.order, 'Radan Ali، Radanov، Radan')).toBe('Radan، Radan Ali، Radanov');
});
