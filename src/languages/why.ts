import type { Digits } from '../model.ts';
import type { Language } from './language.ts';
import { countText } from './numbers.ts';
import { nest, partsText, type TemplatePart, templateParts } from './template.ts';
import { listParts, sentence } from './words.ts';

/** Why an article is linked to an event, in the page's language where it has a word for it. */
export interface WhyFacts {
  /** People and places. */
  readonly names: readonly string[];
  /** Event words as they stand in the text. */
  readonly words: readonly string[];
  /** A date in the text, in words already. */
  readonly date?: string;
  /** Days from the event to the publication. */
  readonly days?: number;
}

/**
 * The reason as one sentence without its stop: «يذكر رادان وزولوتوف مع «مذكرة»، ونُشر بعد الحدث بيوم واحد».
 * Its slots are `name0`, `name1` …, `word0` …, `date`; empty where there is nothing to say.
 */
export function whyParts(language: Language, digits: Digits, facts: WhyFacts): readonly TemplatePart[] {
  const { join, joinLast } = language.strings.coverage.why;
  const clauses = whyClauses(language, digits, facts);
  const last = clauses.length - 1;
  const parts = clauses.flatMap((clause, i) =>
    i === 0 ? clause : [{ text: i === last ? joinLast : join }, ...clause],
  );
  return parts.map((part, i) => (i === 0 && 'text' in part ? { text: sentence(language, part.text) } : part));
}

/** The same as plain text, names and words isolated. */
export function whyText(language: Language, digits: Digits, facts: WhyFacts): string {
  return partsText(whyParts(language, digits, facts), whyValues(facts));
}

/** The values of the slots of `whyParts`. */
export function whyValues(facts: WhyFacts): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(facts.names.map((name, i) => [`name${i}`, name])),
    ...Object.fromEntries(facts.words.map((word, i) => [`word${i}`, word])),
    ...(facts.date !== undefined && { date: facts.date }),
  };
}

function whyClauses(language: Language, digits: Digits, facts: WhyFacts): readonly (readonly TemplatePart[])[] {
  const { why } = language.strings.coverage;
  const clauses: (readonly TemplatePart[])[] = [];
  const subject = subjectClause(language, facts);
  if (subject) clauses.push(subject);
  if (facts.date !== undefined) clauses.push(templateParts(why.date));
  if (facts.days !== undefined) {
    const forms = facts.days < 0 ? why.publishedBefore : why.publishedAfter;
    clauses.push([{ text: countText(language, digits, Math.abs(facts.days), forms) }]);
  }
  return clauses;
}

function subjectClause(language: Language, { names, words }: WhyFacts): readonly TemplatePart[] | undefined {
  const { why } = language.strings.coverage;
  if (names.length === 0 && words.length === 0) return undefined;
  const template = words.length === 0 ? why.names : names.length === 0 ? why.words : why.namesWithWords;
  const nameSlots = names.map((_, i) => `name${i}`);
  return nest(
    nest(templateParts(template), 'names', listParts(language, nameSlots)),
    'words',
    quotedWords(language, words),
  );
}

/** The marks stand outside the slots, so that they keep the direction of the page. */
function quotedWords(language: Language, words: readonly string[]): readonly TemplatePart[] {
  const { open, close } = language.quotes;
  const list = listParts(
    language,
    words.map((_, i) => `word${i}`),
  );
  return list.flatMap((part): TemplatePart[] => ('slot' in part ? [{ text: open }, part, { text: close }] : [part]));
}
