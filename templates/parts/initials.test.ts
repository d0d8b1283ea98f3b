import { expect, test } from 'vitest';
import { language as ar } from '../../src/languages/ar.ts';
import { language as en } from '../../src/languages/en.ts';
import { byInitial } from './initials.ts';

const itself = (name: string): string => name;

test('an Arabic index leaves out the article and counts every alif as one', () => {
  const names = ['الكرملين', 'أوكرانيا', 'إيران', 'إسرائيل', 'بريطانيا', 'BRICS', '4 يوليو'];
  expect(byInitial(ar.order, names, itself)).toEqual([
    { initial: 'ا', members: ['إسرائيل', 'أوكرانيا', 'إيران'] },
    { initial: 'ب', members: ['بريطانيا'] },
    { initial: 'ك', members: ['الكرملين'] },
    { initial: 'B', members: ['BRICS'] },
    { initial: '#', members: ['4 يوليو'] },
  ]);
});

test('an English index leaves out “the” and accents', () => {
  expect(byInitial(en.order, ['The Kremlin', 'Élysée', 'Kyiv', 'Europe'], itself)).toEqual([
    { initial: 'E', members: ['Élysée', 'Europe'] },
    { initial: 'K', members: ['The Kremlin', 'Kyiv'] },
  ]);
});
