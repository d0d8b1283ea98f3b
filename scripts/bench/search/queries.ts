/**
 * What is asked, and the stories that must be found. For the stories of `stories.ts` the answer is written down; for the
 * others it follows from how they were made (whom they name, when and where they appeared) or from their raw text by a
 * pattern that knows nothing of the search.
 */
import type { Request } from '../../../src/search/searcher.ts';
import type { CorpusArticle } from '../corpus/article.ts';
import type { Corpus } from '../corpus.ts';

export interface SearchQuery extends Pick<Request, 'filters'> {
  readonly why: string;
  readonly query: string;
  /** Ids of stories. */
  readonly expected: ReadonlySet<string>;
  /** Nothing else may be found: the query's words stand in these stories alone. */
  readonly alone: boolean;
}

/** Why, what is asked, where it stands. */
const WRITTEN: readonly (readonly [why: string, query: string, ...stories: string[]])[] = [
  ['as written', 'الكسوف', 'observatory'],
  ['without the article', 'كسوف', 'observatory'],
  ['with vowel signs', 'مُنْظَار', 'observatory'],
  ['of a word that has them', 'مرصد فلكي', 'observatory'],
  ['with tatweel', 'الكســوف', 'observatory'],
  ['without hamza', 'اسطرلاب', 'observatory'],
  ['a place without hamza', 'اذربيجان', 'treaty'],
  ['the older hamza seat', 'مسئولين فسيفساء', 'mosaic'],
  ['ya for alef maqsura', 'مقهي كورنيش', 'mosaic'],
  ['ha for ta marbuta', 'نافوره', 'mosaic'],
  ['the same with the article', 'النافوره', 'mosaic'],
  ['presentation forms', 'ﻓﺴﻴﻔﺴﺎﺀ', 'mosaic'],
  ['a direction mark pasted along', '\u200fفسيفساء', 'mosaic'],
  ['to the', 'للفسيفساء', 'mosaic'],
  ['and with the', 'وبالفسيفساء', 'mosaic'],
  ['Latin digits for Arabic ones', '1937', 'treaty'],
  ['Persian digits', '۱۹۳۷', 'treaty'],
  ['Arabic digits for Latin ones', '٤٧١١', 'beekeepers'],
  ['a broken plural', 'زعيم قبائل', 'treaty'],
  ['a verb in the future', 'سيوقع بروتوكول', 'treaty'],
  ['a pronoun', 'شواهين', 'falcons'],
  ['with the, in the story', 'مغناطيس', 'falcons'],
  ['in a name, in the story', 'زارينسكي شهود', 'treaty'],
  ['the beginning of an Arabic word', 'فسيف', 'mosaic'],
  ['the beginning of an English word', 'xylop', 'saffron'],
  ['an English plural', 'lighthouses', 'saffron'],
  ['a verb', 'smuggle', 'saffron'],
  ['capitals', 'SAFFRON', 'saffron'],
  ['a word with a hyphen', 'velvet-lined', 'harmonica'],
  ['a name in Latin letters', 'Zarinsky', 'observatory', 'treaty', 'saffron', 'harmonica'],
  ['in another Latin spelling', 'Zarinskiy', 'observatory', 'treaty', 'saffron', 'harmonica'],
  ['in Russian', 'Заринский', 'observatory', 'treaty', 'saffron', 'harmonica'],
  ['in Russian, in another case', 'Заринского', 'observatory', 'treaty', 'saffron', 'harmonica'],
  ['in Persian', 'زارینسکی', 'observatory', 'treaty', 'saffron', 'harmonica'],
  ['two scripts at once', 'Zarinsky مرصد', 'observatory'],
  ['an outlet and a word', 'Coast News saffron', 'saffron'],
  ['a quoted phrase', '«دار الأوبرا القديمة»', 'treaty'],
  ['an English phrase', '“glass harmonica”', 'harmonica'],
  ['its words in another order', '"harmonica of glass"', 'beekeepers'],
  ['“visited”, which is not “ministry”', 'زار وفد نافورة', 'mosaic'],
  ['words of different stories', 'saffron xylophone keepers quinces'],
  ['a name that nobody has', 'Zubrowka'],
];

type Test = (story: CorpusArticle) => boolean;
/** Why, what is asked, which of the made-up stories have it. */
type Derived = readonly [why: string, query: string, test: Test, filters?: Request['filters']];

export function searchQueries(corpus: Corpus): SearchQuery[] {
  const stories = Array.from({ length: corpus.size }, (_, i) => corpus.article(i));
  return [
    ...WRITTEN.map(([why, query, ...expected]) => ({ why, query, expected: new Set(expected), alone: true })),
    ...derived(corpus).map(([why, query, test, filters]) => ({
      why,
      query,
      expected: new Set(stories.filter(test).map(({ id }) => id)),
      alone: false,
      ...(filters ? { filters } : {}),
    })),
  ];
}

function derived({ register, events }: Corpus): Derived[] {
  const person = register.people[0]!;
  const other = register.people[57]!;
  const body = register.organisations[0]!;
  const [event] = events;
  const names =
    (kind: 'people' | 'organisations' | 'places', id: string): Test =>
    (story) =>
      story.named[kind].includes(id);
  const all =
    (...tests: readonly Test[]): Test =>
    (story) =>
      tests.every((test) => test(story));
  const paper: Test = ({ outlet }) => outlet.id === 'monitor';
  return [
    ['a frequent Arabic word', 'اجتماع', has(arabicWord('اجتماع'))],
    ['another', 'الحكومة', has(arabicWord('حكومة'))],
    ['a frequent English word', 'meeting', has(/\bmeeting\b/i)],
    ['another', 'government', has(/\bgovernment\b/i)],
    ['two frequent Arabic words', 'لجنة ميناء', all(has(arabicWord('لجنة')), has(arabicWord('ميناء')))],
    ['two frequent English words', 'river port', all(has(/\briver\b/i), has(/\bport\b/i))],
    ['three of them', 'city court law', all(has(/\bcity\b/i), has(/\bcourt\b/i), has(/\blaw\b/i))],
    ['a word of some stories', 'استكشاف', has(arabicWord('استكشاف'))],
    ['another', 'warehouse', has(/\bwarehouse\b/i)],
    ['a person, in Arabic', person.name.ar!, names('people', person.id)],
    ['in Latin letters', person.name.en!, names('people', person.id)],
    ['in Russian', 'Самер Хаддад', names('people', person.id)],
    ['another person', other.name.ar!, names('people', other.id)],
    ['in Latin letters', other.name.en!, names('people', other.id)],
    ['a city in the other script', 'Beirut', names('places', 'beirut')],
    ['the same in its own', 'بيروت', names('places', 'beirut')],
    ['a country in Russian', 'Сирия', names('places', 'syria')],
    ['a body', body.name.en!, names('organisations', body.id)],
    ['in Arabic', body.name.ar!, names('organisations', body.id)],
    ['a quoted name', `"${body.name.ar}"`, has(new RegExp(`(?<!\\p{L})${body.name.ar}(?!\\p{L})`, 'u'))],
    ['an English phrase of frequent words', '"per cent against the"', has(/\bper cent against the\b/i)],
    ['an Arabic one', '"على الرغم من أن"', has(/على الرغم من أن /)],
    ['the beginning of a word', 'humanitar', has(/\bhumanitarian\b/i)],
    ['a word and a language', 'زلزال', all(has(arabicWord('زلزال')), ({ lang }) => lang === 'ar'), { language: 'ar' }],
    ['a year and a word', 'festival', all(has(/\bfestival\b/i), inYear('2015')), { year: '2015' }],
    ['an outlet and a word', 'bridge', all(has(/\bbridge\b/i), paper), { outlet: 'monitor' }],
    ['an outlet and a year', '', all(paper, inYear('2015')), { outlet: 'monitor', year: '2015' }],
    ['a person', '', names('people', other.id), { person: other.id }],
    ['a person and a word', 'bank', all(names('people', person.id), has(/\bbank\b/i)), { person: person.id }],
    ['an event', '', ({ declared, event: of }) => declared && of.id === event!.id, { event: event!.id }],
  ];
}

const inYear =
  (year: string): Test =>
  ({ date }) =>
    date.startsWith(year);

/** Title and words of a story, without addresses and marks. */
const has =
  (pattern: RegExp): Test =>
  ({ title, body }) =>
    pattern.test(`${title}\n${body.replace(/\]\([^)]*\)/g, '').replace(/[*[\]]/g, '')}`);

/** The word, also with the article and what is written together with it. */
const arabicWord = (word: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:و?[فبك]?ال|و?لل|[وفبلك]{0,2})${word}(?!\\p{L})`, 'u');
