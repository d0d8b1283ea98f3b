import { describe, expect, it } from 'vitest';
import { cleanForDetection } from './clean.ts';
import { countScripts, mainScript, wordsIn } from './scripts.ts';

const scriptOf = (text: string) => mainScript(countScripts(text));

describe('the script that carries a text', () => {
  it('outweighs the Latin names in it', () => {
    expect(scriptOf('أطلقت شركة Microsoft نظام Windows الجديد')).toBe('Arabic');
    expect(scriptOf('苹果发布 iPhone 新品')).toBe('Han');
    expect(scriptOf('The word سلام means peace')).toBe('Latin');
    expect(scriptOf('27/06/2023 — 15:00')).toBeUndefined();
  });

  it('counts letters, not digits and signs', () => {
    expect([...countScripts('Иран, 2023: Iran!')]).toEqual([
      ['Latin', 4],
      ['Cyrillic', 4],
    ]);
  });
});

describe('words', () => {
  it('are runs of one script’s letters', () => {
    expect(wordsIn('می‌رود به Moscow، ۲۷ ژوئن', 'Arabic')).toEqual(['می', 'رود', 'به', 'ژوئن']);
    expect(wordsIn('l’accord', 'Latin')).toEqual(['l', 'accord']);
  });
});

describe('a clean copy', () => {
  it.each([
    ['See https://a.org/b?c=d now', 'see   now'],
    ['mail a.b@c.org or @user, #tag', 'mail   or  ,  '],
    ['[ad_1] «خبر» [/caption]', '  «خبر»  '],
    ['<p class="x">نص&nbsp;هنا</p>', ' نص هنا '],
    ['ســلامٌ', 'سلام'],
    ['ﺑﻮﺗﻴﻦ', 'بوتين'],
    ['İZMİR', 'izmir'],
    ['5 < 7 & 8 > 3, a@b', '5 < 7 & 8 > 3, a@b'],
  ])('%s', (text, clean) => expect(cleanForDetection(text)).toBe(clean));
});
