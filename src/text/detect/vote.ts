// Placeholder so that builds run until the real vote lands here; overwrite freely.
import type { Lang, Tier } from '../../model.ts';
import { detectLanguage } from './detect.ts';

export interface LanguageVote {
  readonly language: Lang;
  readonly tier: Tier;
  readonly blocks: readonly { readonly language: Lang; readonly tier: Tier }[];
}

export function voteLanguage(texts: readonly string[]): LanguageVote {
  const found = texts.map((text) => detectLanguage(text));
  const votes = new Map<Lang, number>();
  for (const { language, letters, tier } of found) if (tier > 0) votes.set(language, (votes.get(language) ?? 0) + Math.min(letters, 400) * (tier === 1 ? 0.3 : 1));
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  const language = best?.[0] ?? 'und';
  const tier = Math.max(0, ...found.filter((f) => f.language === language).map((f) => f.tier)) as Tier;
  return { language, tier, blocks: found.map((f) => (f.tier === 3 ? { language: f.language, tier: f.tier } : { language, tier: f.tier })) };
}
