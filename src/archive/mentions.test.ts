import { describe, expect, it } from 'vitest';
import type { ActorKind, ActorRecord } from '../model.ts';
import { buildMatcher, findMentions, TITLE_BLOCK } from './mentions.ts';

function actor(kind: ActorKind, id: string, names: Partial<Pick<ActorRecord, 'aliases' | 'ambiguous' | 'not'>> = {}) {
  const [ar = id, en = id] = id.split('|');
  const base = {
    id,
    place: { file: '', line: 0 },
    lines: {},
    hash: '',
    formerly: [],
    aliases: [],
    ambiguous: [],
    not: [],
    ...names,
  };
  return { ...base, kind, name: { ar, en }, ...(kind === 'people' && { posts: [] }) } as ActorRecord;
}

const putin = actor('people', 'فلاديمير بوتين|Vladimir Putin', { aliases: ['بوتين', 'Putin', 'Путин'] });
const raisi = actor('people', 'إبراهيم رئيسي|Ebrahim Raisi', {
  aliases: ['الرئيس رئيسي', 'Ибрахим Раиси'],
  ambiguous: ['رئيسي', 'Raisi'],
  not: ['رئيسي الوزراء', 'Raisi Street'],
});
const radan = actor('people', 'أحمد رضا رادان|Ahmad Reza Radan', {
  aliases: ['احمدرضا رادان'],
  ambiguous: ['رادان', 'Radan'],
});
const sam = actor('people', 'سام', {});
const kremlin = actor('organisations', 'الكرملين|Kremlin');
const committee = actor('organisations', 'اللجنة الأولمبية');
const tasnim = actor('organisations', 'وكالة تسنيم|Tasnim News Agency', { ambiguous: ['تسنيم', 'Tasnim'] });
const russianCouncil = actor('organisations', 'مجلس الأمن الروسي|Security Council of Russia', {
  aliases: ['مجلس الأمن القومي الروسي', 'Russian National Security Council'],
  ambiguous: ['مجلس الأمن القومي', 'Security Council'],
  not: ['National Security Council'],
});
const iranianCouncil = actor('organisations', 'المجلس الأعلى للأمن القومي|SNSC', { ambiguous: ['مجلس الأمن القومي'] });
const tehran = actor('places', 'طهران|Tehran', { aliases: ['Тегеран', 'تهران'] });
const moscow = actor('places', 'موسكو|Moscow');
const russia = actor('places', 'روسيا|Russia');
const germany = actor('places', 'ألمانيا|Germany');
const us = actor('places', 'الولايات المتحدة|United States', { aliases: ['US', 'США'] });
const matcher = buildMatcher([
  ...[putin, raisi, radan, sam, kremlin, committee, tasnim, russianCouncil, iranianCouncil],
  ...[tehran, moscow, russia, germany, us],
]);

/** `id: the words found`, for every mention in one article. */
function found(...texts: string[]): string[] {
  const mentions = findMentions(
    matcher,
    texts.map((text, i) => ({ id: `p-${i}`, text })),
  );
  return mentions.map(({ actor, surface }) => `${actor.id.split('|').at(-1)}: ${surface}`);
}

describe('a name is found however it is written', () => {
  it.each([
    ['بوتين', 'بوتين'],
    ['بـوتـيـن', 'بـوتـيـن'],
    ['بُوتِينُ', 'بُوتِينُ'],
    ['ﺑﻮﺗﻴﻦ', 'ﺑﻮﺗﻴﻦ'],
    ['وبوتين', 'بوتين'],
    ['لبوتين', 'بوتين'],
    ['ولبوتين', 'بوتين'],
    ['فبوتين', 'بوتين'],
    ['كبوتين', 'بوتين'],
    ['ببوتين', 'بوتين'],
    ['«بوتين»', 'بوتين'],
    ['پوتین', 'پوتین'],
    ['فلاديمير «بوتين»', 'فلاديمير «بوتين'],
    ['وفلاديمير بوتين', 'فلاديمير بوتين'],
    ['PUTIN', 'PUTIN'],
    ['Putin’s', 'Putin'],
    ['anti-Putin', 'Putin'],
    ['Путин', 'Путин'],
  ])('%s is Putin', (text, surface) => {
    expect(found(text)).toEqual([`Vladimir Putin: ${surface}`]);
  });

  it.each([
    ['ابراهیم رئیسی', 'Ebrahim Raisi: ابراهیم رئیسی'],
    ['إبراهيم رئيسى', 'Ebrahim Raisi: إبراهيم رئيسى'],
    ['احمدرضا رادان', 'Ahmad Reza Radan: احمدرضا رادان'],
    ['أَحْمَد رِضا رادان', 'Ahmad Reza Radan: أَحْمَد رِضا رادان'],
    ['للكرملين', 'Kremlin: للكرملين'],
    ['وللكرملين', 'Kremlin: للكرملين'],
    ['بالكرملين', 'Kremlin: الكرملين'],
    ['وكالكرملين', 'Kremlin: الكرملين'],
    ['للجنة الأولمبية', 'اللجنة الأولمبية: للجنة الأولمبية'],
    ['لألمانيا', 'Germany: ألمانيا'],
    ['وطهران', 'Tehran: طهران'],
    ['وبطهران', 'Tehran: طهران'],
    ['للولايات المتحدة', 'United States: للولايات المتحدة'],
    ['الأمن .وروسيا', 'Russia: روسيا'],
    ['US-led', 'United States: US'],
  ])('%s', (text, mention) => {
    expect(found(text)).toEqual([mention]);
  });

  it.each([
    'ووطهران',
    'الطهران',
    'طهراني',
    'الروسية',
    'روسيات',
    'سروسيا',
    'بوتينية',
    'Moscowite',
    'they told us',
    'Us and them',
    'moscow mule',
    'إبراهيم، رئيسي',
    'Ebrahim. Raisi',
    'وسام',
  ])('%s is none of them', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('at exact offsets between emoji and vowel signs', () => {
    const text = '👮🏽‍♀️ لقاءُ بُوتِينَ والرَّئيس إبراهيم رئيسي 🇮🇷';
    const [first, second] = findMentions(matcher, [{ id: 'p-1', text }]);
    expect(text.slice(first!.start, first!.end)).toBe('بُوتِينَ');
    expect(text.slice(second!.start, second!.end)).toBe('إبراهيم رئيسي');
    expect([first!.block, first!.actor]).toEqual(['p-1', { kind: 'people', id: putin.id }]);
  });
});

describe('the longest name wins', () => {
  it('over the names inside it', () => {
    expect(found('أمين مجلس الأمن القومي الروسي')).toEqual(['Security Council of Russia: مجلس الأمن القومي الروسي']);
    expect(found('Russian National Security Council')).toEqual([
      'Security Council of Russia: Russian National Security Council',
    ]);
  });
});

describe('an ambiguous form counts only beside the full name', () => {
  it('in the same article, its title included', () => {
    expect(found('قال رادان')).toEqual([]);
    expect(found('أحمد رضا رادان في موسكو', 'قال رادان')).toContain('Ahmad Reza Radan: رادان');
    const titled = [
      { id: TITLE_BLOCK, text: 'Ahmad Reza Radan in Moscow' },
      { id: 'p-1', text: 'Talks pleased Radan.' },
    ];
    expect(findMentions(matcher, titled).map((m) => [m.block, m.surface])).toContainEqual(['p-1', 'Radan']);
  });

  it('and belongs to the body that was last named in full', () => {
    const texts = ['مجلس الأمن الروسي', 'قال مجلس الأمن القومي', 'المجلس الأعلى للأمن القومي', 'رد مجلس الأمن القومي'];
    expect(found(...texts).filter((m) => m.endsWith('مجلس الأمن القومي'))).toEqual([
      'Security Council of Russia: مجلس الأمن القومي',
      'SNSC: مجلس الأمن القومي',
    ]);
    expect(found('قال مجلس الأمن القومي')).toEqual([]);
  });

  it('or, for an agency, in the quotes or brackets that Arabic sets it in', () => {
    expect(found('قالت وكالة أنباء "تسنيم" إن')).toEqual(['Tasnim News Agency: تسنيم']);
    expect(found('قالت الطالبة تسنيم إن')).toEqual([]);
  });

  it('but not in an editor’s “not” phrase, nor a part of it', () => {
    expect(found('إبراهيم رئيسي', 'لقاء رئيسي الوزراء')).toEqual(['Ebrahim Raisi: إبراهيم رئيسي']);
    expect(found('Security Council of Russia', 'the National Security Council').length).toBe(1);
  });

  it.each(['بهرام رادان', 'Bahram Radan', 'the film in which they saw Golshan Radan again', 'بن رادان'])(
    'and not in somebody else’s name: %s',
    (text) => {
      expect(found('أحمد رضا رادان', text)).toEqual(['Ahmad Reza Radan: أحمد رضا رادان']);
    },
  );

  it('nor a short name where the proclitic may be part of the word', () => {
    expect(found('سام', 'وسام')).toEqual(['سام: سام', 'سام: سام']);
  });
});

describe('«رئيسي» is Raisi, “main” or “the two heads of”', () => {
  const inArticle = (text: string): boolean => found('إبراهيم رئيسي', text).length > 1;

  it.each([
    'قال رئيسي إن بلاده',
    'وأضاف رئيسي',
    'يلتقي رئيسي نظيره',
    'بعد مقتل رئيسي في مايو',
    'مع رئيسي الثلاثاء',
    'بين بوتين ورئيسي',
    'زيارة رئيسي إلى دمشق',
    'الراحل رئيسي',
    'رئيسي: لن نتراجع',
    'حكومة رئيسي',
    'اتصل برئيسي',
  ])('a name: %s', (text) => {
    expect(inArticle(text)).toBe(true);
  });

  it.each([
    'أن رئيسي جهازي الشرطة وقعا',
    'بين رئيسي البلدين',
    'لقاء رئيسي الدولتين',
    'بشكل رئيسي',
    'في دور رئيسي',
    'شارع رئيسي في المدينة',
    'محور أساسي ورئيسي',
    'سبب رئيسي للأزمة',
    'كطرف رئيسي في المحادثات',
    'من رئيسي مجلسي النواب',
    'هو رئيسي في هذا',
  ])('no name: %s', (text) => {
    expect(inArticle(text)).toBe(false);
  });
});
