/** Names in Arabic script, which has no capitals: what follows a title, or begins with a known given name. */
import { fold } from '../text/fold.ts';
import { startsName } from '../text/given-names.ts';
import { gapBefore, isArabicWord, nameReadings, originalSpan, type Word, wordsOf } from '../text/words.ts';
import type { NameAt } from './name-at.ts';

const words = (text: string): ReadonlySet<string> => new Set(fold(text).split(' '));

const TITLES = words(`
الرئيس الرئيسة الوزير الوزيرة الجنرال العميد اللواء العقيد الفريق السيد السيدة الدكتور الدكتورة الشيخ الأمير الملك السفير السفيرة
النائب النائبة القائد المتحدث المتحدثة الناطق المحلل الخبير الخبيرة الباحث الباحثة الكاتب الكاتبة الصحفي الصحافي الصحافية المستشار
الناشط الناشطة القاضي المدير المبعوث سردار دکتر
`);
/** «المتحدث باسم …»: a body follows. */
const SPEAKERS = words('المتحدث المتحدثة متحدث متحدثة الناطق الناطقة ناطق');
const BODIES = words('وزارة مجلس هيئة لجنة منظمة حركة حزب جماعة مؤسسة شركة قيادة جيش قوات حكومة');
/** What is no part of a name: particles, and verbs that follow names in news. */
const NO_NAMES = words(`
في من إلى على عن مع بين بعد قبل عند لدى ضد حول خلال عبر منذ حتى أن إن أو ثم لا لم لن ما هو هي هم كما قد الذي التي الذين كان كانت
قال قالت أكد أكدت أعلن أعلنت أضاف أضافت أشار صرح أوضح ذكر يوم أمس اليوم غدا هذا هذه ذلك تلك كل بعض نحو غير أيضا حيث لكن وقد
يقول تقول به بها له لها عليه فيه منه خلفا ضمن دون سوى عام سنة شهر
`);
/** Parts that need a further word: «بن سلمان», «عبد الله». */
const UNFINISHED = words('بن أبو أبي آل عبد ابن');
/** Of the names that a title announces, at most so many adjectives stand between: «الرئيس الإيراني السابق …». */
const ADJECTIVES = 2;

/** Names of two words (three with «بن», «عبد») that the text introduces. */
export function namesInArabic(text: string): NameAt[] {
  const page = pageOf(text);
  const found = page.words.flatMap((word, i): readonly NameAt[] => {
    if (!isArabicWord(word.text)) return [];
    const body = bodyAfter(page, i);
    if (body) return [body];
    if (startsName(word) && !UNFINISHED.has(word.text)) return [nameAt(page, i) ?? []].flat();
    if (!nameReadings(word.text).some((reading) => TITLES.has(reading.text))) return [];
    let from = i + 1;
    while (from <= i + ADJECTIVES && page.words[from]?.text.startsWith('ال')) from++;
    return [nameAt(page, from) ?? []].flat();
  });
  // «محمود بن سلمان» holds a given name that begins no name of its own.
  return found.filter((name, i) => !found.slice(0, i).some((before) => name.start < before.end));
}

/** Wherever names that were introduced somewhere stand, by their folded text. */
export function occurrencesInArabic(text: string, introduced: ReadonlyMap<string, NameAt['kind']>): NameAt[] {
  if (introduced.size === 0) return [];
  const page = pageOf(text);
  return page.words.flatMap((word, from) => {
    if (!isArabicWord(word.text)) return [];
    for (const to of [from + 3, from + 2]) {
      const rest = page.words.slice(from + 1, to).map((w) => w.text);
      if (rest.length < to - from - 1) continue;
      for (const { text: first, skip } of nameReadings(word.text)) {
        const kind = introduced.get([first, ...rest].join(' '));
        if (kind) return [spanOf(page, from, to, kind, skip)];
      }
    }
    return [];
  });
}

interface Page {
  readonly text: string;
  readonly words: readonly Word[];
}

const pageOf = (text: string): Page => ({ text, words: wordsOf(text) });

function spanOf(page: Page, from: number, to: number, kind: NameAt['kind'], skip = 0): NameAt {
  const { start, end } = originalSpan(page.words, { from, to, skip });
  return { text: page.text.slice(start, end), start, end, kind };
}

function nameAt(page: Page, from: number): NameAt | undefined {
  const isUnfinished = page.words.slice(from, from + 2).some((word) => UNFINISHED.has(word.text));
  const to = from + (isUnfinished ? 3 : 2);
  const parts = page.words.slice(from, to);
  if (parts.length < to - from || !isTogether(page, from, to)) return undefined;
  const first = parts[0]!.text;
  if (first.startsWith('ال') || first.length < 3) return undefined;
  return parts.every((word) => isNamePart(word.text)) ? spanOf(page, from, to, 'person') : undefined;
}

const isNamePart = (word: string): boolean =>
  isArabicWord(word) && (word.length > 2 || UNFINISHED.has(word)) && !NO_NAMES.has(word) && !TITLES.has(word);

function bodyAfter(page: Page, i: number): NameAt | undefined {
  const { words: all } = page;
  if (!SPEAKERS.has(all[i]!.text) || all[i + 1]?.text !== 'باسم' || !isTogether(page, i, i + 4)) return undefined;
  const [head, name] = [all[i + 2], all[i + 3]];
  return head && name && BODIES.has(head.text) && isNamePart(name.text)
    ? spanOf(page, i + 2, i + 4, 'organisation')
    : undefined;
}

/** Nothing but a space between the words `[from, to)`. */
function isTogether({ text, words: all }: Page, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (!/^\s$/u.test(gapBefore(text, all, i))) return false;
  return true;
}
