/** The name of a story's language in a small frame, filled by the language's place in the site's list. */
import { languageBadge } from '../../src/languages/words.ts';
import type { Lang, Site } from '../../src/model.ts';
import { type Html, html } from '../html.ts';
import type { Voice } from './phrase.ts';

export type Fill = 'solid' | 'outlined' | 'dotted' | 'hatched';

const FILLS: readonly Fill[] = ['solid', 'outlined', 'dotted', 'hatched'];

/** How a language is drawn on badges and in charts. Languages that the site does not speak share the next free fill. */
export function fillOf(site: Pick<Site, 'languages'>, lang: Lang): Fill {
  if (lang === 'und') return 'hatched';
  const base = lang.split('-')[0];
  const exact = site.languages.indexOf(lang);
  const at = exact >= 0 ? exact : site.languages.findIndex((l) => l.split('-')[0] === base);
  return FILLS[Math.min(at >= 0 ? at : site.languages.length, FILLS.length - 1)]!;
}

export function badge(voice: Voice, lang: Lang): Html {
  return html`<span class="badge ${fillOf(voice.site, lang)}">${badgeWords(voice, lang)}</span>`;
}

export function badgeWords(voice: Voice, lang: Lang): string {
  return lang === 'und' ? voice.strings.unknown.language : languageBadge(voice.language, lang);
}
