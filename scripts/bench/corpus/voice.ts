/** How a language makes its sentences: patterns with slots, and what goes into them. */
import type { Lang, Localised } from '../../../src/model.ts';
import type { Random } from './random.ts';

/** Somebody or something that a text can name. */
export interface Named {
  readonly kind: 'people' | 'organisations' | 'places';
  readonly id: string;
  readonly name: Localised;
  /** How a text names it the second time; for people the family name. */
  readonly short: Localised;
}

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whom a text may name, and what it has named. */
export interface Cast {
  readonly people: readonly Named[];
  readonly organisations: readonly Named[];
  readonly places: readonly Named[];
  readonly day: Day;
  /** Words that belong to the text's event. */
  readonly keywords: readonly string[];
  readonly named: Set<Named>;
}

export interface Voice {
  readonly lang: Lang;
  /** First sentences: plain, and they say who, what, where and when. */
  readonly leads: readonly string[];
  readonly sentences: readonly string[];
  readonly headings: readonly string[];
  readonly items: readonly string[];
  readonly slots: Readonly<Record<string, (random: Random, cast: Cast) => string>>;
  /** Writes a particle onto a word: ل and «الميناء» are «للميناء». */
  attach(particle: string, word: string): string;
}

/** One sentence in a voice: `{who}` is a slot, `{و+who}` a slot with a particle written onto it. */
export function say(voice: Voice, patterns: readonly string[], random: Random, cast: Cast): string {
  return random
    .pick(patterns)
    .replace(/\{(?:([^{}+]+)\+)?(\w+)\}/gu, (_, particle: string | undefined, name: string) => {
      const slot = voice.slots[name];
      if (!slot) throw new Error(`The ${voice.lang} voice has no slot “${name}”.`);
      const words = slot(random, cast);
      return particle === undefined ? words : voice.attach(particle, words);
    });
}

/** Names one of a cast: in full the first time. */
export function nameOf(from: readonly Named[], lang: Lang, random: Random, cast: Cast): string {
  const one = random.pickOften(from);
  if (cast.named.has(one)) return one.short[lang]!;
  cast.named.add(one);
  return one.name[lang]!;
}
