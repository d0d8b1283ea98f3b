import { compareNames } from '../../src/languages/order.ts';
import type { EntityListView, ListEntry } from '../../src/pages/lists.ts';
import { type Html, html } from '../html.ts';
import { heading } from '../parts/heading.ts';
import { byInitial, forOneList, type Group } from '../parts/initials.ts';
import { placesMap } from '../parts/map.ts';
import { ownPage } from '../parts/own-page.ts';
import { countOf, linkTo, phrase, type Voice, voiceOf } from '../parts/phrase.ts';
import { type PageData, pageFor, type Shell } from '../shell.ts';

export const data = pageFor('entity-list');

export function render({ view, shell }: PageData<EntityListView>): string {
  return entityListPage(view, shell).toString();
}

/** So many letters, and a row of links to them is worth its place. */
const LETTERS_WORTH_LINKS = 10;

function entityListPage(view: EntityListView, shell: Shell): Html {
  const voice = voiceOf(shell, view.lang);
  const { kinds, lists, counts } = voice.strings;
  return ownPage(voice, view.frame, {
    kind: `entity-list-page ${view.kind}`,
    title: kinds[view.kind].all,
    deck: lists.intro[view.kind],
    aside: html`<strong>${countOf(voice, view.entries.length, counts[view.kind])}</strong>`,
    content: listOf(voice, view),
  });
}

function listOf(voice: Voice, { frame, kind, entries }: EntityListView): Html {
  if (entries.length === 0) return html`<p class="empty">${voice.strings.lists.empty}</p>`;
  if (kind === 'topics') return topicList(voice, entries);
  const map = placesMap(voice, frame, entries);
  const groups = byInitial(voice.language.order, entries, ({ link }) => link.text);
  return html`${map}${groups.length >= LETTERS_WORTH_LINKS && letterLinks(voice, groups)}
<div class="letters">${groups.map((group, i) => letter(voice, group, i))}
</div>`;
}

/** Topics are told, not looked up: each with its sentence. */
function topicList(voice: Voice, entries: readonly ListEntry[]): Html {
  const order = forOneList(voice.language.order);
  const sorted = [...entries].sort((a, b) => b.events - a.events || compareNames(order, a.link.text, b.link.text));
  return html`
<ul class="spine">${sorted.map(
    (entry) => html`
<li class="entry"><div class="when">${tally(voice, entry)}</div>
<div class="what">${heading(2, linkTo(voice, entry.link))}
<p>${entry.summary}</p></div></li>`,
  )}
</ul>`;
}

function letterLinks(voice: Voice, groups: readonly Group<ListEntry>[]): Html {
  return html`
<nav class="letter-links" aria-label="${voice.strings.lists.byLetter}"><ul>${groups.map(
    ({ initial }, i) => html`
<li><a href="#letter-${i + 1}">${initial}</a></li>`,
  )}
</ul></nav>`;
}

/** The letter stands in the date column, its names behind the line. */
function letter(voice: Voice, { initial, members }: Group<ListEntry>, i: number): Html {
  return html`
<section class="entry letter" id="letter-${i + 1}"><h2 class="when">${initial}</h2>
<ul class="what names">${members.map((entry) => name(voice, entry))}
</ul></section>`;
}

function name(voice: Voice, entry: ListEntry): Html {
  return html`
<li><div>${linkTo(voice, entry.link)}${entry.otherNames.map((other) => html` <span class="quiet">${phrase(voice, other)}</span>`)}${
    entry.summary &&
    html`
<p>${entry.summary}</p>`
  }</div> ${tally(voice, entry)}</li>`;
}

/** How much of the archive is behind the name. */
function tally(voice: Voice, { events, stories }: ListEntry): Html {
  const counts = [
    events > 0 && countOf(voice, events, 'events'),
    (stories > 0 || events === 0) && countOf(voice, stories, 'articles'),
  ];
  return html`<p class="counts">${counts.map((count) => count && html`<span>${count}</span> `)}</p>`;
}
