import { digitsText } from '../../src/languages/numbers.ts';
import type { EventListView } from '../../src/pages/event-list.ts';
import { type Child, type Html, html } from '../html.ts';
import { chronicle } from '../parts/chronicle.ts';
import { type OwnPage, ownPage } from '../parts/own-page.ts';
import { block } from '../parts/page-head.ts';
import { countOf, linkTo, plainWords, type Voice, voiceOf, words } from '../parts/phrase.ts';
import { countedTimeline, timeline } from '../parts/timeline.ts';
import { yearLinks } from '../parts/year-links.ts';
import { yearsOf } from '../parts/years.ts';
import { type PageData, pageFor } from '../shell.ts';

export const data = pageFor('event-list');

export function render({ view, shell }: PageData<EventListView>): string {
  const voice = voiceOf(shell, view.lang);
  return ownPage(voice, view.frame, {
    ...headOf(voice, view),
    aside: asideOf(voice, view),
    content: view.page === 'timeline' ? timelineOf(voice, view) : html`${byYear(voice, view)}${listed(voice, view)}`,
  }).toString();
}

function headOf(voice: Voice, view: EventListView): Omit<OwnPage, 'aside' | 'content'> {
  const { kinds, lists, timeline: words } = voice.strings;
  const all = view.page === 'timeline' ? words.title : kinds.events.all;
  const kind = `${view.page}-page`;
  if (view.year === undefined)
    return { kind, title: all, deck: view.page === 'timeline' ? words.intro : lists.intro.events };
  return { kind: `${kind} of-year`, ...titleOfYear(voice, view, all, view.year) };
}

/** It leads back to the page of all years. */
function titleOfYear(voice: Voice, { href }: EventListView, all: string, of: number) {
  const { ofYear } = voice.strings.lists;
  const year = yearText(voice, of);
  return {
    title: plainWords(voice, ofYear, { name: all, year }),
    headline: words(voice, ofYear, { name: linkTo(voice, { text: all, lang: voice.lang, href }), year }),
  };
}

const yearText = (voice: Voice, year: number): string => digitsText(String(year), voice.language, voice.site.digits);

function asideOf(voice: Voice, { counted }: EventListView): Html {
  const years = yearsOf(
    voice,
    counted.map(({ date }) => date),
  );
  return html`${years} <span>${countOf(voice, counted.length, 'events')}</span>`;
}

/** All of it as a picture, and as a chronicle that says the same. */
function timelineOf(voice: Voice, view: EventListView): Html {
  const { timeline: words, topic } = voice.strings;
  const title =
    view.year === undefined
      ? words.pictureAll
      : plainWords(voice, words.picture, { topic: yearText(voice, view.year) });
  const picture = isCut(view)
    ? countedTimeline(voice, view.counted, { title })
    : timeline(voice, view.events, { title });
  return html`${picture && block(topic.inTime, picture)}${byYear(voice, view)}${listed(voice, view)}`;
}

/** Only the latest events are listed; the others stand by year. */
const isCut = ({ events, counted }: EventListView): boolean => events.length < counted.length;

/** The way to the events of other years. */
function byYear(voice: Voice, view: EventListView): Child {
  const { lists } = voice.strings;
  if (view.years.length === 0) return false;
  const links = yearLinks(voice, lists.byYear, view.years, view.year);
  if (!isCut(view)) return block(lists.byYear, links);
  const latest = words(voice, lists.latest, { count: countOf(voice, view.events.length, 'events') });
  return block(lists.byYear, html`${links}<p>${latest}</p>`);
}

/** On the list, every event in one line. */
function listed(voice: Voice, { page, events }: EventListView): Html {
  return events.length > 0
    ? chronicle(voice, events, { brief: page === 'events' })
    : html`<p class="empty">${voice.strings.lists.empty}</p>`;
}
