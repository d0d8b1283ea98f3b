import type { EventListView } from '../../src/pages/lists.ts';
import { type Html, html } from '../html.ts';
import { chronicle } from '../parts/chronicle.ts';
import { ownPage } from '../parts/own-page.ts';
import { block } from '../parts/page-head.ts';
import { countOf, type Voice, voiceOf } from '../parts/phrase.ts';
import { timeline } from '../parts/timeline.ts';
import { yearsOf } from '../parts/years.ts';
import { type PageData, pageFor, type Shell } from '../shell.ts';

export const data = pageFor('event-list');

export function render({ view, shell }: PageData<EventListView>): string {
  return (view.page === 'timeline' ? timelinePage(view, shell) : eventsPage(view, shell)).toString();
}

/** Every event in one line. */
function eventsPage(view: EventListView, shell: Shell): Html {
  const voice = voiceOf(shell, view.lang);
  const { kinds, lists } = voice.strings;
  return ownPage(voice, view.frame, {
    kind: 'events-page',
    title: kinds.events.all,
    deck: lists.intro.events,
    aside: asideOf(voice, view),
    content: view.events.length > 0 ? chronicle(voice, view.events, { brief: true }) : empty(voice),
  });
}

/** The whole archive as a picture, and as a chronicle that says the same. */
function timelinePage(view: EventListView, shell: Shell): Html {
  const voice = voiceOf(shell, view.lang);
  const { timeline: words, topic } = voice.strings;
  const picture = timeline(voice, view.events, { title: words.pictureAll });
  return ownPage(voice, view.frame, {
    kind: 'timeline-page',
    title: words.title,
    deck: words.intro,
    aside: asideOf(voice, view),
    content: html`${picture && block(topic.inTime, picture)}${
      view.events.length > 0 ? chronicle(voice, view.events) : empty(voice)
    }`,
  });
}

function asideOf(voice: Voice, { events }: EventListView): Html {
  const years = yearsOf(
    voice,
    events.map(({ date }) => date),
  );
  return html`${years} <span>${countOf(voice, events.length, 'events')}</span>`;
}

function empty(voice: Voice): Html {
  return html`<p class="empty">${voice.strings.lists.empty}</p>`;
}
