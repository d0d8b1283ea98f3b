import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithOffsets } from './fold.ts';

/** The original words that the folded words `part` came from. */
function original(text: string, part: string): string {
  const folded = foldWithOffsets(text);
  const from = folded.text.indexOf(part);
  expect(from).toBeGreaterThanOrEqual(0);
  return text.slice(folded.at[from], folded.at[from + part.length]);
}

describe('a reader looks for a name in any of its spellings', () => {
  it.each([
    ['بُوتِين', 'بوتين', 'vowel signs'],
    ['بـوتـيـن', 'بوتين', 'tatweel'],
    ['ﺑﻮﺗﻴﻦ', 'بوتين', 'presentation forms'],
    ['إسماعيل', 'اسماعيل', 'hamza under alef'],
    ['أحمد آل ٱلله', 'احمد ال الله', 'alef with hamza, madda, wasla'],
    ['رئيسى', 'رييسي', 'hamza on ya, dotless ya'],
    ['ابراهیم رئیسی', 'ابراهيم رييسي', 'Persian ya'],
    ['مسئول مسؤول', 'مسوول مسوول', 'two spellings of one word'],
    ['طهرانة', 'طهرانه', 'ta marbuta'],
    ['پوتین', 'بوتين', 'Persian pe'],
    ['احمدی‌نژاد', 'احمدينجاد', 'zero-width non-joiner, zhe'],
    ['گرجستان', 'كرجستان', 'gaf'],
    ['ﻻﻓﺮﻭﻑ', 'لافروف', 'lam-alef ligature'],
    ['\u202Bبوتين\u202C\u200F', 'بوتين', 'bidi controls'],
    ['ﺑﹷﻮﺗﻴﻦ', 'بوتين', 'vowel sign in presentation form'],
    ['Raʾīsī', 'raisi', 'transliteration'],
    ["Ra'isi and Mas’oud", 'raisi and masoud', 'apostrophe inside a name'],
    ["Iran's, Radan’s", 'iran s radan s', 'possessive'],
    ["l'Iran, O’Brien", 'l iran o brien', 'elision'],
    ['Łukasz Ørsted İstanbul', 'lukasz orsted istanbul', 'letters that do not decompose'],
    ['ПУТИН, Шойгу', 'путин шоигу', 'Cyrillic case, breve'],
    ['ＰＵＴＩＮ', 'putin', 'full-width letters'],
    ['٢٧ يونيو ۲۰۲۳', '27 يونيو 2023', 'digits'],
    ['الأمن .واعتبرته', 'الامن واعتبرته', 'a full stop on the wrong side'],
    ['«الكرملين»\u00A0(موسكو)', 'الكرملين موسكو', 'quotes, brackets, hard space'],
    ['الشرطة¹', 'الشرطه', 'a footnote mark'],
    ['النبي محمدﷺ قال', 'النبي محمد قال', 'a ligature of whole words'],
    ['हिन्दी', 'हिन्दी', 'vowels of other scripts stay'],
    ['', '', 'nothing'],
    [' … ', '', 'no letters'],
  ])('%s → %s (%s)', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('keeps apart what readers keep apart', () => {
    expect(fold('بناء')).not.toBe(fold('بنا'));
    expect(fold('روسيا')).not.toBe(fold('روسي'));
    expect(fold('ص')).not.toBe(fold('س'));
  });
});

describe('a hit is shown in the words of the original', () => {
  it('with vowel signs, tatweel, emoji and ligatures around it', () => {
    expect(original('قال فلاديـمير بُوتِينُ، أمس', 'فلاديمير بوتين')).toBe('فلاديـمير بُوتِينُ');
    expect(original('👮🏽‍♀️ رادانُ 🇮🇷 في موسكو', 'رادان')).toBe('رادانُ');
    expect(original('👮🏽‍♀️ رادانُ 🇮🇷 في موسكو!', 'موسكو')).toBe('موسكو');
    expect(original('لقاء ﻻﻓﺮﻭﻑ اليوم', 'لافروف')).toBe('ﻻﻓﺮﻭﻑ');
    expect(original('the Iran’s', 'iran')).toBe('Iran');
    expect(original('𝐏𝐮𝐭𝐢𝐧 said', 'putin')).toBe('𝐏𝐮𝐭𝐢𝐧');
  });

  it('agrees with the plain fold, grows along the text, and folding twice changes nothing', () => {
    const letters = [..."اأإآبتةىيئؤوءـَُّﻻﷺپچگی‌ ’'.،👮aÉøßIİsِK٢3²é"];
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(fc.constantFrom(...letters), fc.string({ maxLength: 1 })) }), (text) => {
        const folded = foldWithOffsets(text);
        expect(folded.text).toBe(fold(text));
        expect(folded.at.length).toBe(folded.text.length + 1);
        for (let i = 1; i < folded.at.length; i++) expect(folded.at[i]).toBeGreaterThanOrEqual(folded.at[i - 1]!);
        expect(folded.at[folded.text.length]).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  const seeds = '../shared/seeds';
  it.skipIf(!existsSync(seeds))('is its own fixed point on real articles', () => {
    for (const file of readdirSync(seeds)) {
      const folded = fold(readFileSync(`${seeds}/${file}`, 'utf8'));
      expect(fold(folded)).toBe(folded);
    }
  });
});
