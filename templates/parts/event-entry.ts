/** An event on the spine: its date beside the double line, then what happened. */
import type { EventCard } from '../../src/pages/cards.ts';
import { type Child, type Html, html } from '../html.ts';
import { briefWhenOf, whenOf } from './date.ts';
import { heading, type Level } from './heading.ts';
import type { Voice } from './phrase.ts';

export interface EntryOptions {
  readonly level?: Level;
  /** One line, without the summary: for events in passing and for long lists. */
  readonly minor?: boolean;
  /** The entry that a page opens with. */
  readonly lead?: boolean;
  /** Stands after the summary, or beside the title of a minor entry. */
  readonly more?: Child;
}

/** One `<li>` of an `<ol class="spine">`. */
export function eventEntry(voice: Voice, event: EventCard, options: EntryOptions = {}): Html {
  const { level = 2, minor = false, lead = false, more } = options;
  return html`
<li class="entry${minor && ' minor'}${lead && ' lead'}">${(minor ? briefWhenOf : whenOf)(voice, event.date)}
<div class="what">${heading(level, html`<a href="${event.href}">${event.title}</a>`)}
${!minor && html`<p>${event.summary}</p>`}${more}</div></li>`;
}

/** Events, oldest first. */
export function spine(voice: Voice, events: readonly EventCard[], options: EntryOptions = {}): Html {
  return html`<ol class="spine">${events.map((event) => eventEntry(voice, event, options))}
</ol>`;
}
