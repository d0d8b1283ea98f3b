import type { EventView } from '../../src/pages/event.ts';
import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import { eventPart } from '../parts/event-part.ts';
import { voiceOf } from '../parts/phrase.ts';
import { sideBySideWords } from '../parts/side-by-side.ts';
import { type PageData, pageFor, type Shell } from '../shell.ts';

export const data = pageFor('event');

export function render({ view, shell }: PageData<EventView>): string {
  return eventPage(view, shell).toString();
}

function eventPage(view: EventView, shell: Shell): Html {
  const voice = voiceOf(shell, view.frame.lang);
  const more = html`
<p class="side-by-side"><a href="${view.sideBySide}">${sideBySideWords(voice)}</a></p>`;
  const main = eventPart(voice, view.part, { archive: view.frame.siteTitle[voice.lang]!, more });
  return layout(view.frame, shell, { bodyClass: 'event-page', type: 'article', main });
}
