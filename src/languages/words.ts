import type { Lang } from '../model.ts';
import type { Language, LanguageName } from './language.ts';
import { partsText, type TemplatePart } from './template.ts';

/** A language's name in the page's language: `fa` → «الفارسية». A tag without a name is shown as it is. */
export function languageName(language: Language, code: Lang): string {
  return nameOf(language, code)?.name ?? code;
}

/** The same as it stands on a badge: `fa` → «فارسي». */
export function languageBadge(language: Language, code: Lang): string {
  return nameOf(language, code)?.badge ?? code;
}

/** The text in the language's quotation marks: «نعم», “yes”. */
export function quote(language: Language, text: string): string {
  return language.quotes.open + text + language.quotes.close;
}

/** A list as parts, a slot for each member: the templates keep the joining word outside the member's `<bdi>`. */
export function listParts(language: Language, slots: readonly string[]): readonly TemplatePart[] {
  const last = slots.length - 1;
  return slots.flatMap((slot, i): TemplatePart[] => {
    const member: TemplatePart = { slot, own: false };
    if (i === 0) return [member];
    return [{ text: joint(language, i, last) }, member];
  });
}

/** A list as plain text, each member isolated: «رادان وزولوتوف وPutin». */
export function listText(language: Language, items: readonly string[]): string {
  const slots = items.map((_, i) => `item${i}`);
  const values = Object.fromEntries(items.map((item, i) => [`item${i}`, item]));
  return partsText(listParts(language, slots), values);
}

/** A list of the interface's own words (language names, counts), without isolation. */
export function ownListText(language: Language, items: readonly string[]): string {
  const last = items.length - 1;
  return items.map((item, i) => (i === 0 ? item : joint(language, i, last) + item)).join('');
}

/** The text as a sentence begins: “Nine years …”. Nothing changes in scripts without capitals. */
export function sentence(language: Language, text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(language.code) + rest.join('');
}

/** The language whose name fits a tag best: `fa-AF`, else `fa`. */
function nameOf(language: Language, code: Lang): LanguageName | undefined {
  const names = language.languageNames;
  const found = Object.hasOwn(names, code) ? code : code.split('-')[0];
  return found !== undefined && Object.hasOwn(names, found) ? names[found] : undefined;
}

function joint(language: Language, i: number, last: number): string {
  const { pair, middle, last: final } = language.list;
  if (last === 1) return pair;
  return i === last ? final : middle;
}
