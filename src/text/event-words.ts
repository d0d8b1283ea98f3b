/**
 * The words of events: how a keyword is inflected in a text, which ones any news has, and which ones show that an
 * event is the background of what is told, still to come, or a conversation by telephone.
 */
import { fold } from './fold.ts';
import { isArabicWord, nameReadings, perWord, type Reading, readsAs, remembered, type Word } from './words.ts';

const PRONOUNS = ['هما', 'هم', 'ها', 'ه'];
const ENGLISH_ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['s', ''],
  ['es', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
];

/**
 * The keywords that a folded word may be a form of: «بالزيارة», «زيارته» → «زيارة»; «وصلت» → «وصل»; «هجوما» → «هجوم»;
 * “visits”, “visited” → “visit”. A light stemmer in the manner of Larkey's light10, at the cost of a few false forms:
 * keywords only support a link.
 */
export function keywordReadings(word: string): readonly Reading[] {
  return remembered(KEYWORD_READINGS, word, readKeyword);
}

const KEYWORD_READINGS = new Map<string, readonly Reading[]>();

function readKeyword(word: string): readonly Reading[] {
  if (!isArabicWord(word)) return [word, ...englishForms(word)].map((text) => ({ text, skip: 0 }));
  const readings: Reading[] = [];
  for (const { text, skip } of nameReadings(word)) {
    for (const form of text.startsWith('ال') && text.length > 4 ? [text, text.slice(2)] : [text])
      for (const base of [form, ...arabicForms(form)]) readings.push({ text: base, skip });
  }
  return readings;
}

function englishForms(word: string): string[] {
  return ENGLISH_ENDINGS.filter(([ending]) => word.endsWith(ending) && word.length - ending.length >= 3).map(
    ([ending, instead]) => word.slice(0, word.length - ending.length) + instead,
  );
}

function arabicForms(word: string): string[] {
  const forms: string[] = [];
  for (const pronoun of PRONOUNS) {
    const stem = word.slice(0, -pronoun.length);
    if (!word.endsWith(pronoun) || stem.length < 3) continue;
    forms.push(stem);
    if (stem.endsWith('ت')) forms.push(`${stem.slice(0, -1)}ه`);
  }
  if (/.{3}[تا]$/.test(word)) forms.push(word.slice(0, -1));
  return forms;
}

const foldedSet = (words: string): ReadonlySet<string> => new Set(fold(words).split(' '));

/** People come, go, meet and talk: whoever keeps one of these words as a keyword means them all. */
export const ENCOUNTERS: readonly string[] = fold(`
زيارة زيارات زار يزور رحلة سفر سافر وفد دعوة محادثات مباحثات مشاورات لقاء لقاءات التقى يلتقي اجتماع اجتماعات اجتمع استقبل يستقبل
وصل يصل غادر جولة بحث ناقش يناقش
visit visitor trip journey travel delegation invitation talk talks meeting met meet receive received arrive arrival host
discuss guest
визит переговоры встреча
`).split(' ');

const ENCOUNTER = new Set(ENCOUNTERS);
const NEWS = foldedSet(`
وقع وقعا توقيع قال المتحدث بيان اتهم اتهمت دان كلمة خطاب منصب هجوم حرب الحرب قصف تعاون التعاون
sign signed signing said spokesman statement accuse accused condemn condemned speech post attack war strike cooperation
война
`);
const NEWS_PHRASES = new Set(['التعاون الثنائي', 'المتحدث باسم'].map(fold));

/** Whether a keyword says that people met: «الزيارة», “talks”. */
export function isEncounter(keyword: string): boolean {
  return keywordReadings(fold(keyword)).some(({ text }) => ENCOUNTER.has(text));
}

/** Whether a keyword is a word of any news: it supports a link less than «مذكرة» or “mutiny”. */
export function isEverydayKeyword(keyword: string): boolean {
  const folded = fold(keyword);
  return NEWS_PHRASES.has(folded) || isEncounter(keyword) || keywordReadings(folded).some(({ text }) => NEWS.has(text));
}

const PHONE = foldedSet('هاتفي هاتفيا هاتفية هاتف الهاتف بالهاتف مكالمة phone telephone telephoned по телефону');

/** Whether a folded word says that people spoke by telephone, not in one place. */
export const isPhoneWord = perWord((word): boolean => readsAs(word, PHONE));

const BACKGROUND = foldedSet(`
بعد قبل عقب منذ إثر غداة بعيد أعقاب الذي التي إدانة أدان أدانت يدين تدين ندد تنديد رد ردا ردها رده انتقام ثأر الثأر ذكرى
تداعيات ملابسات تحقيق تحقيقات تشييع جنازة
after before since following who whose condemn condemned condemns response revenge retaliation avenge anniversary amid ago over
investigation probe funeral mourn mourns aftermath
`);

/**
 * Whether an event at word `at` is only the background of its sentence: «بعد اغتيال …», “since the mutiny”, and what
 * had happened before: «وكان … قد زار».
 */
export function isBackground(words: readonly Word[], from: number, at: number): boolean {
  const before = words.slice(from, at);
  if (before.slice(-3).some((word) => readsAs(word, BACKGROUND))) return true;
  const was = before.findIndex((word) => readsAs(word, WAS));
  return (
    (was >= 0 && before.slice(was).some(({ text }) => text === 'قد')) ||
    (before.slice(-3).some(({ text }) => text === 'had') && !before.some((word) => readsAs(word, SAID)))
  );
}

const NO_SCENE = foldedSet(`
مع بين من عن ضد حول على تجاه سفير سفيرة سفارة حكومة نظام رئيس وزير قيادة جيش شرطة موقف قرار
with between from against on about over towards
`);
const ACTORS = foldedSet('ambassador president minister government leader ruler army police embassy ally people');

/**
 * Whether a place whose text before it ends in `before` may be where something happens: not in «بين طهران وموسكو»,
 * «قادما من موسكو», “ties with Tehran”. `afterScene` tells it of the place that is joined to this one by “and”, if any.
 */
export function isScene(before: string, afterScene: boolean | undefined): boolean {
  const [last = '', earlier] = fold(before).split(' ').reverse();
  if (afterScene !== undefined && (last === 'و' || last === 'and')) return afterScene;
  if (last === 'of') return !ACTORS.has(earlier ?? '');
  return !NO_SCENE.has(last) || (last === 'من' && /^ل?كل$/.test(earlier ?? ''));
}

const STAND_INS = foldedSet(`
نائب نائبة مساعد مستشار مبعوث ممثل نجل نجلا ابن ابنة شقيق زوجة مكتب deputy aide adviser advisor envoy spokesman spokeswoman
representative son sons daughter brother sister wife office
`);

/** Whether somebody stands for the person whose name comes between `before` and `after`: «نائب رادان», “Shoigu's aide”. */
export function isStoodFor(before: string, after: string): boolean {
  const near = fold(before).split(' ').slice(-2);
  const joined = near.at(-1) === 'of' || near.at(-1) === 'to' || near.at(-1) === 'for';
  const possessed = /^['’]s\s+(\p{L}+)/u.exec(after)?.[1];
  if (possessed !== undefined && STAND_INS.has(fold(possessed))) return true;
  return STAND_INS.has((joined ? near[0] : near.at(-1)) ?? '');
}

const WAS = foldedSet('كان كانت كانا كانوا');
/** “said that he had been killed” is news. */
const SAID = foldedSet('said says reported announced confirmed stated told');
const FUTURE = foldedSet('سوف المقرر المتوقع المنتظر المرتقب will shall expected planned scheduled due');
/** Only common ones: many words and names begin with سي (سياسة، سيرغي). */
const FUTURE_VERBS = foldedSet(`
سيلتقي سيلتقيان سيوقع سيوقعان سيجري سيجرى سيبحث سيزور سيصل سيعقد سيناقش سيشارك سيحضر سيتوجه سيسافر سيستقبل سيستضيف سيجتمع
سيتم سيكون سيشمل سيتضمن ستكون ستعقد ستجري ستجرى ستبحث ستوقع ستناقش ستشمل ستستضيف ستستقبل
`);

/** Whether a word says that something is planned. */
export const isPlanned = (word: string): boolean => FUTURE.has(word);

const isOfFuture = perWord((word): boolean => FUTURE.has(word.text) || readsAs(word, FUTURE_VERBS));

/** Whether a sentence tells what is still to come: «سيلتقي», “are also to be held”. */
export function isFuture(words: readonly Word[]): boolean {
  return words.some(
    (word, i) =>
      isOfFuture(word) ||
      (word.text === 'to' && words.slice(Math.max(0, i - 2), i).some(({ text }) => text === 'is' || text === 'are')),
  );
}

/** «هذه الزيارة», «الزيارة», “the visit”: a keyword that points back to an event told before. */
export function pointsBack(words: readonly Word[], at: number): boolean {
  if (words[at]!.readings.some(({ text }) => text.startsWith('ال'))) return true;
  return /^(?:the|this|that|his|her|their)$/.test(words[at - 1]?.text ?? '');
}
