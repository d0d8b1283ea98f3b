import { describe, expect, test } from 'vitest';
import { indexTerms, lexemesOf, meansTerm, queryReadings, queryTerm, wordsOf } from './analyse.ts';

/** An archive that writes «الوزارة» and knows some names. */
const lexemes = lexemesOf(
  ['زار وزير الخارجية طهران', 'قالت الوزارة إن البحث مستمر'],
  ['طهران', 'موسكو', 'سيرغي شويغو', 'إبراهيم رئيسي', 'نيكولاي باتروشيف'],
);
/** Whether a reader who asks for `query` finds a text that has `written`, without a wider search. */
const finds = (query: string, written: string): boolean => {
  const asked = wordsOf(query);
  const terms = new Set(wordsOf(written).flatMap((word) => indexTerms(word, lexemes)));
  return asked.every((word) => terms.has(queryTerm(word)) || queryReadings(word).some((reading) => terms.has(reading)));
};

describe('a word is found however it is spelled', () => {
  test.each([
    ['vowel signs', 'مذكرة', 'مُذَكِّرَة'],
    ['tatweel', 'التعاون', 'التعـــاون'],
    ['hamza on alef', 'ايران', 'إيران'],
    ['hamza on its seat', 'مسئول', 'مسؤول'],
    ['hamza on ya', 'رييسي', 'رئيسي'],
    ['a lone hamza', 'وزرا', 'وزراء'],
    ['ya and alef maqsura', 'علي', 'على'],
    ['ta marbuta and ha', 'زياره', 'زيارة'],
    ['Persian letters', 'کولوکولتسیف', 'كولوكولتسيف'],
    ['Persian gaf', 'شویگو', 'شويكو'],
    ['Arabic digits', '٢٠٢٣', '2023'],
    ['Persian digits', '۱۴۰۲', '1402'],
    ['presentation forms', 'ﺑﻮﺗﻴﻦ', 'بوتين'],
    ['a mark pasted along', '\u200fموسكو', 'موسكو'],
    ['no space after the comma', 'طشقند', 'أنقرة،طشقند'],
    ['accents', 'Raisi', 'Raʾīsī'],
    ['capitals', 'moscow', 'Moscow'],
  ])('%s', (_, query, written) => expect(finds(query, written)).toBe(true));

  test.each([
    ['the article', 'زيارة', 'الزيارة'],
    ['the article asked for', 'الزيارة', 'زيارة'],
    ['article and preposition', 'وزارة', 'للوزارة'],
    ['an article that hides before ل', 'لجنة', 'للجنة'],
    ['the same in the query', 'للجنة', 'لجنة'],
    ['and', 'موسكو', 'وموسكو'],
    ['and in', 'موسكو', 'وبموسكو'],
    ['to, in the query', 'لطهران', 'طهران'],
    ['a pronoun', 'زيارة', 'زيارته'],
    ['a dual', 'مسؤول', 'مسؤولان'],
    ['a sound plural', 'مسؤول', 'المسؤولين'],
    ['a feminine plural', 'مذكرة', 'مذكرات'],
    ['an adjective', 'أمن', 'الأمنية'],
    ['the future', 'يوقع', 'سيوقّع'],
    ['broken plurals', 'ضابط', 'الضباط'],
    ['broken plurals the other way', 'وزراء', 'وزير'],
    ['broken plurals that share a stem', 'سجناء', 'السجون'],
    ['English plurals', 'agreement', 'agreements'],
    ['-ies', 'country', 'countries'],
    ['-ed', 'agree', 'agreed'],
    ['-ing', 'police', 'policing'],
    ['a doubled letter', 'plan', 'planned'],
    ['a Russian case', 'Колокольцев', 'Колокольцева'],
  ])('%s', (_, query, written) => expect(finds(query, written)).toBe(true));
});

describe('and nothing else', () => {
  test.each([
    ['زار', 'وزارة'],
    ['زار', 'وزارته'],
    ['زار', 'الوزارات'],
    ['زار', 'للوزارة'],
    ['حث', 'البحث'],
    ['روشيف', 'باتروشيف'],
    ['أمن', 'أمين'],
    ['office', 'officials'],
    ['new', 'news'],
  ])('«%s» is not in «%s»', (query, written) => expect(finds(query, written)).toBe(false));
});

test('a name that is known settles how a word is read: «وبموسكو» is Moscow and no word of its own', () => {
  expect(indexTerms('وبموسكو', lexemes)).toEqual(['موسكو']);
  expect(indexTerms('لرييسي', lexemes)).toEqual(indexTerms('رييسي', lexemes));
});

test('a word that nobody knows is found both ways', () => {
  expect(indexTerms('وزار', lexemes)).toEqual(['وزار', 'زار']);
});

test('what is marked in a text is what was found', () => {
  expect(meansTerm('زار', queryTerm('زار'))).toBe(true);
  expect(meansTerm('وزاره', queryTerm('زار'))).toBe(false);
  expect(wordsOf('Iran’s “police”, موسكو')).toEqual(['iran', 's', 'police', 'موسكو']);
});
