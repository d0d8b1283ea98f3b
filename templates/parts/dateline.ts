/** Where a story comes from, in one line: language, outlet, date, whose words. What is not known is said. */
import type { StoryCard } from '../../src/pages/cards.ts';
import { type Html, html } from '../html.ts';
import { badge } from './badge.ts';
import { timeOf } from './date.ts';
import { phrase, type Voice } from './phrase.ts';

export type Outlet = StoryCard['outlet'];

/** The outlet's name, a link where it has a page. */
export function outletName(voice: Voice, outlet: Outlet): Html {
  if (!outlet.name) return html`<span class="unknown">${voice.strings.unknown.outlet}</span>`;
  const name = phrase(voice, outlet.name);
  return outlet.href ? html`<a href="${outlet.href}">${name}</a>` : name;
}

/** Whether the words are the outlet's, retold or translated, and what the rights allow where that is not everything. */
export function whoseTags(voice: Voice, card: Pick<StoryCard, 'text' | 'rights' | 'translated' | 'withdrawn'>): Html {
  const { whose, translation, withdrawn } = voice.strings;
  if (card.withdrawn) return html`<span class="tag">${withdrawn.tag}</span>`;
  const limited = card.rights === 'excerpt' || card.rights === 'link-only' || card.rights === 'unknown';
  const tags = [
    whose.tag[card.text],
    card.translated && translation.method[card.translated],
    limited && whose.rights[card.rights],
  ].filter((tag) => typeof tag === 'string');
  return html`${tags.map((tag, i) => html`${i > 0 && ' '}<span class="tag">${tag}</span>`)}`;
}

export function dateline(voice: Voice, card: StoryCard): Html {
  return html`<p class="dateline">${badge(voice, card.language)} <strong>${outletName(voice, card.outlet)}</strong> ${timeOf(voice, card.date, 'list')} ${whoseTags(voice, card)}</p>`;
}
