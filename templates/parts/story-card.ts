/** A story in a list. */
import type { StoryCard } from '../../src/pages/cards.ts';
import { oncePerName, oncePerObject } from '../../src/text/once.ts';
import { type Html, html, lasting } from '../html.ts';
import { dateline } from './dateline.ts';
import { heading, type Level } from './heading.ts';
import { langAttributes, type Voice } from './phrase.ts';
import { titleWords } from './title.ts';

/** Dateline, then the title in its own language, then what it says. Made once: it is the same in dozens of lists. */
export const storyEntry = (voice: Voice, card: StoryCard, level: Level = 3): Html => entriesIn(voice)(card)(level);

const entriesIn = oncePerObject((voice: Voice) =>
  oncePerObject((card: StoryCard) => oncePerName((level: Level) => lasting(newEntry(voice, card, level)))),
);

function newEntry(voice: Voice, card: StoryCard, level: Level): Html {
  return html`${dateline(voice, card)}
${heading(level, html`<a href="${card.href}">${titleWords(card.title)}</a>`, langAttributes(voice, card.title.lang, card.title.text))}
${card.summary && html`<p>${card.summary}</p>`}`;
}

/** Stories by dateline and title alone. */
export function briefStoryList(voice: Voice, cards: readonly StoryCard[], level: Level = 3): Html {
  return html`<ul class="hits brief">${cards.map(
    (card) => html`
<li>${storyEntry(voice, withoutSummary(card), level)}</li>`,
  )}
</ul>`;
}

function withoutSummary({ summary: _, ...card }: StoryCard): StoryCard {
  return card;
}

export function storyList(voice: Voice, cards: readonly StoryCard[], level: Level = 3): Html {
  return html`<ul class="hits">${cards.map(
    (card) => html`
<li>${storyEntry(voice, card, level)}</li>`,
  )}
</ul>`;
}
