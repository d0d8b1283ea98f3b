/** A story in a list. */
import type { StoryCard } from '../../src/pages/cards.ts';
import { oncePerName, oncePerObject } from '../../src/text/once.ts';
import { type Html, html, lasting } from '../html.ts';
import { dateline } from './dateline.ts';
import { heading, type Level } from './heading.ts';
import { langAttributes, type Voice } from './phrase.ts';
import { titleWords } from './title.ts';

/** Dateline, then the title in its own language, then what it says. */
export function storyEntry(voice: Voice, card: StoryCard, level: Level = 3): Html {
  return html`${dateline(voice, card)}
${heading(level, html`<a href="${card.href}">${titleWords(card.title)}</a>`, langAttributes(voice, card.title.lang, card.title.text))}
${card.summary && html`<p>${card.summary}</p>`}`;
}

/** Stories by dateline and title alone. */
export function briefStoryList(voice: Voice, cards: readonly StoryCard[], level: Level = 3): Html {
  const items = briefItems(voice)(level);
  return html`<ul class="hits brief">${cards.map((card) => items(card))}
</ul>`;
}

export function storyList(voice: Voice, cards: readonly StoryCard[], level: Level = 3): Html {
  const items = itemsIn(voice)(level);
  return html`<ul class="hits">${cards.map((card) => items(card))}
</ul>`;
}

/** Made once: a story is the same in dozens of lists. */
const itemsIn = oncePerObject((voice: Voice) =>
  oncePerName((level: Level) => oncePerObject((card: StoryCard) => lasting(item(voice, card, level)))),
);
const briefItems = oncePerObject((voice: Voice) =>
  oncePerName((level: Level) =>
    oncePerObject(({ summary: _, ...card }: StoryCard) => lasting(item(voice, card, level))),
  ),
);

const item = (voice: Voice, card: StoryCard, level: Level): Html => html`
<li>${storyEntry(voice, card, level)}</li>`;
