import { createRequire } from 'node:module';
import type { Lang } from '../../model.ts';

type FrancAll = (text: string, options: { minLength: number }) => [code: string, score: number][];

let francAll: FrancAll | undefined;

/**
 * franc's scores for a text in one script, by BCP 47 tag: 1 for the best, less by the distance of the others.
 * franc (13 MB, 35 ms) is loaded when the first text asks for it; most texts never do.
 */
export function francScores(text: string): ReadonlyMap<Lang, number> {
  francAll ??= (createRequire(import.meta.url)('franc') as { francAll: FrancAll }).francAll;
  const scores = new Map<Lang, number>();
  for (const [code, score] of francAll(text, { minLength: 1 })) {
    const tag = tagOfFranc(code);
    // Best first: of two models that give one tag, the better counts.
    if (!scores.has(tag)) scores.set(tag, score);
  }
  return scores;
}

const TAGS = new Map<string, Lang>([
  // Its model is built from a text that is Kurmanji in the Latin alphabet (eric-muller/udhr issue 116).
  ['ckb', 'ku'],
  // `fa-AF` by the registry, but franc cannot tell Dari from the Persian of Iran; an outlet's own data can.
  ['prs', 'fa'],
  // Saraiki stands for its macrolanguage, Lahnda, of which Punjabi in Arabic script is the greater part.
  ['skr', 'lah'],
]);

/** ISO 639-3 → BCP 47 through the language subtag registry that Intl carries: arb → ar, pes → fa, pbu → ps. */
export function tagOfFranc(code: string): Lang {
  let tag = TAGS.get(code);
  if (tag === undefined) {
    tag = Intl.getCanonicalLocales(code)[0] ?? 'und';
    TAGS.set(code, tag);
  }
  return tag;
}
