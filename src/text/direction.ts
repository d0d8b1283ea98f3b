import type { Direction, Lang } from '../model.ts';
import { oncePerName } from './once.ts';

/** ISO 15924 scripts that run from right to left. */
const RTL_SCRIPTS = new Set(['Arab', 'Aran', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']);

/** Languages whose usual script runs from right to left (CLDR's likely subtags). `ku` is Latin, `ckb` Arabic. */
const RTL_LANGUAGES = new Set(
  (
    'ar ara arc arz ary aeb acm apc ajp aii afb ayl azb bal bcc bej bgn bqi brh ckb dv dcc fa glk haz hbo he iw ' +
    'jpr khw ks lad lki lrc luz mzn nqo pnb prs ps pbt pus rhg sd sdh skr syr trw ug ur wbl yi ydd yid uig urd'
  ).split(' '),
);

/** The direction of a language's script: `fa-AF` → rtl, `ku` → ltr, `ku-Arab` → rtl. Not for `und`: see `directionOfText`. */
export const directionOf: (lang: Lang) => Direction = oncePerName((lang) => {
  const [language = '', ...subtags] = lang.split('-');
  const script = subtags.find((tag) => /^[A-Za-z]{4}$/.test(tag));
  if (script) return RTL_SCRIPTS.has(titleCase(script)) ? 'rtl' : 'ltr';
  return RTL_LANGUAGES.has(language.toLowerCase()) ? 'rtl' : 'ltr';
});

/** The direction of most of a text's letters, for texts whose language is not known. Digits and signs do not count. */
export function directionOfText(text: string): Direction {
  const rtl = text.match(RTL_LETTERS)?.length ?? 0;
  const ltr = text.match(LTR_LETTERS)?.length ?? 0;
  return rtl > ltr ? 'rtl' : 'ltr';
}

/**
 * The direction of a name or title in a language: that of its script, so that «BBC عربي» runs from right to left; but a
 * Latin name that the Arabic page has no other form of (“Reuters (UK)”) runs as its letters do.
 */
export function directionOfPhrase(lang: Lang, text: string): Direction {
  if (lang === 'und') return directionOfText(text);
  const dir = directionOf(lang);
  // Nearly always the first letter runs as the language does.
  if ((dir === 'rtl' ? RTL : LTR).test(text)) return dir;
  return LETTER.test(text) ? (dir === 'rtl' ? 'ltr' : 'rtl') : dir;
}

/** The direction that a browser gives a bare `<bdi>`: that of the first letter; ltr where there is none. */
export function firstDirection(text: string): Direction {
  const letter = LETTER.exec(text)?.[0];
  return letter !== undefined && RTL.test(letter) ? 'rtl' : 'ltr';
}

const RTL_LETTER =
  '[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}]';
const LETTER = /\p{L}/u;
const RTL = new RegExp(`(?=\\p{L})${RTL_LETTER}`, 'u');
const LTR = new RegExp(`(?!${RTL_LETTER})\\p{L}`, 'u');
const RTL_LETTERS = new RegExp(RTL, 'gu');
const LTR_LETTERS = new RegExp(LTR, 'gu');
const RTL_WORDS = new RegExp(`(${RTL_LETTER}[${RTL_LETTER.slice(1, -1)}\\p{M}\\u200C\\u200D ]*)`, 'u');

/** A text in turns: words that do not run from right to left, words that do, and so on; the first may be empty. */
export function alternatingWords(text: string): string[] {
  return text.split(RTL_WORDS);
}

function titleCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}
