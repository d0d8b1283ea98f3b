import type { Digits } from '../model.ts';
import type { Language } from './language.ts';
import type { PluralForms } from './plural-forms.ts';
import { fillText } from './template.ts';

/** What of a language counting needs: the search page has no more of it. */
export type Counting = Pick<Language, 'code' | 'numbers'>;

const rules = new Map<string, Intl.PluralRules>();

/** The form that goes with a count: `plural(arabic, 3, articles)` → `{count} مقالات`. `n` is a whole number from 0 up. */
export function plural(language: Counting, n: number, forms: PluralForms): string {
  if (n === 0) return forms.zero;
  return forms[pluralRules(language.code).select(n)] ?? forms.other;
}

/** A count in words, its number written as the site writes numbers: «4 مقالات», “one article”. */
export function countText(language: Counting, digits: Digits, n: number, forms: PluralForms): string {
  return fillText(plural(language, n, forms), { count: numberText(n, language, digits) });
}

/** A whole number with its thousands grouped: `12,345`, `١٢٬٣٤٥`. Not for years: see `digitsText`. */
export function numberText(n: number, language: Counting, digits: Digits): string {
  const group = language.numbers.group[usedDigits(language, digits)];
  const grouped = String(n).replace(/\B(?=(?:\d{3})+$)/g, group);
  return digitsText(grouped, language, digits);
}

/** The same text with its digits written as the language and the site ask: `2023` → `۲۰۲۳`. */
export function digitsText(text: string, language: Counting, digits: Digits): string {
  if (usedDigits(language, digits) === 'latn') return text;
  return text.replace(/[0-9]/g, (digit) => language.numbers.nativeDigits[Number(digit)] ?? digit);
}

function usedDigits(language: Counting, digits: Digits): Digits {
  return language.numbers.choice === 'native' ? 'native' : digits;
}

function pluralRules(code: string): Intl.PluralRules {
  const known = rules.get(code);
  if (known) return known;
  const made = new Intl.PluralRules(code);
  rules.set(code, made);
  return made;
}
