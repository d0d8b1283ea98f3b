/**
 * Surnames that end in ي look like Arabic adjectives: «رئيسي» is Raisi, “main” and “the two heads of”. What stands
 * around the word tells them apart: an adjective follows an indefinite noun («دور رئيسي»), the dual is followed by what
 * it heads («رئيسي جهازي الشرطة»); a name follows a verb, a preposition, a title or the noun of a deed («مقتل رئيسي»).
 */
import { fold } from './fold.ts';
import { nameReadings } from './words.ts';

const words = (text: string): ReadonlySet<string> => new Set(fold(text).split(' '));

const VERBS = words(`
قال قالت أكد أكدت أضاف أعلن أعلنت صرح أوضح أشار ذكر شدد رأى اعتبر وصف دعا طالب حذر نفى كشف أعرب أبدى هدد تعهد وعد اتهم انتقد
التقى استقبل زار وصل غادر عاد توجه سافر أجرى بحث ناقش تلقى بعث أرسل هنأ عزى وقع افتتح ترأس حضر شارك كلف عين أقال تحدث خاطب
أبلغ أطلع شكر أشاد رحب دان أدان ندد استنكر اتصل هاتف قتل لقي توفي مات انتخب فاز تولى خلف أدى ألقى كتب نشر غرد رد أجاب
كان كانت بات أصبح ظل يكون سيكون تابع واصل بدأ قرر وافق رفض طلب أمر منح تسلم سلم اقترح عرض أيد دعم ضم سبق
`);

const PARTICLES = words(`
إن أن لكن لأن كأن بأن فإن وأن إلى من عن على مع بين عند لدى ضد أمام وراء خلف حول بعد قبل منذ خلال عبر بحسب حسب وفق وفقا
برفقة بحضور بدعوة برئاسة بقيادة باسم أمثال مثل سوى إلا حتى ثم أو أما
`);

/** Nouns that a person's name completes; those that are as often qualified by “main” (دور, قرار, وفد) are left out. */
const DEEDS = words(`
مقتل اغتيال مصرع رحيل استقبال وصول لقاء تصريح تصريحات اتصال انتخاب تنصيب فوز تشييع عهد قول حديث وعود تعهد تحذير تحذيرات تهديد
نظيره سلفه خلفه خليفته الراحل أنصار مؤيدي معارضي منتقدي نائب مستشار مساعد جثمان ذكرى عزل
`);

/** Words that begin like the article and are headed by nothing. */
const NO_HEADS = words(
  'إلى إلا الآن السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة اليوم أمس الماضي الذي الراحل السابق الإيراني',
);

const HEADED =
  /^(?:جهاز|حكومه|حكومت|مجلس|برلمان|وفد|وزراء|وزاره|وزارت|اركان|جمهوريه|هييه|هييت|لجنه|لجنت|حزب|شرطه|استخبارات|مخابرات|اتحاد|بنك|شركه|تحرير|بلديه|قسم|دوله|بلد|دايره|محكمه|نيابه)/;

/** The dual: «البلدين», «الدولتين». */
const DUAL = /^ال.{2,}ين$/;

/** What stands around a word, folded; '' where the text, a sentence or a clause begins or ends there. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** The proclitics written together with the word: '', و, ب, ول … */
  readonly proclitic: string;
  /** A person's name stands directly before. */
  readonly afterPerson: boolean;
}

/** Whether a folded single-word form may be an adjective or a dual as much as a name. */
export function looksLikeAdjective(form: string): boolean {
  return /^[\u0600-\u06FF]{4,}$/.test(form) && form.endsWith('ي') && !form.startsWith('ال');
}

/** Whether such a form is a name in its surroundings. In doubt it is not. */
export function isNameHere({ before, after, proclitic, afterPerson }: Surroundings): boolean {
  if (HEADED.test(after) || DUAL.test(after)) return false;
  const definiteAfter = after.startsWith('ال') && !NO_HEADS.has(after);
  if (proclitic.startsWith('و') || proclitic.startsWith('ف')) {
    return proclitic.length > 1 ? !definiteAfter : (before === '' || afterPerson) && !definiteAfter;
  }
  if (proclitic !== '') return !definiteAfter;
  if (before === '' || afterPerson) return !definiteAfter;
  const reads = (known: ReadonlySet<string>): boolean => nameReadings(before).some(({ text }) => known.has(text));
  if (reads(VERBS) || readsWithPronoun(before) || isImperfect(before)) return true;
  if (reads(PARTICLES)) return !definiteAfter;
  if (isDefinite(before)) return !definiteAfter;
  return (isFeminine(before) || reads(DEEDS)) && !definiteAfter;
}

/** «وصفها رئيسي»: the verb has its object with it. */
const readsWithPronoun = (word: string): boolean =>
  nameReadings(word.replace(/(?:هما|هم|ها|ه)$/, '')).some(({ text }) => VERBS.has(text));

/** An adjective agrees: after a definite noun it would be «الرئيسي», after a feminine one «رئيسية». */
const isDefinite = (word: string): boolean => nameReadings(word).some(({ text }) => /^ال.{2,}/.test(text));

/** ة, folded; not a pronoun on a short particle («له», «منه») nor «بشكله». */
const isFeminine = (word: string): boolean =>
  /^.{3,}[هت]$/.test(word) && !/^(?:هذه|وجه|شبه|اشبه|بيت|وقت|تحت|صوت)$/.test(word);

/** «يلتقي», «سيزور», «ويبحث»: an imperfect verb in the third person. */
const isImperfect = (word: string): boolean =>
  /^[وف]?س?ي.{3,}$/.test(word) && !/^[وف]?(?:يومي|يمين|يسار|ياتي)/.test(word);
