/** Events in the order of time, with what the record does not tell in between. */
import type { TopicEvent } from '../../src/pages/topic.ts';
import { firstDay } from '../../src/text/dates.ts';
import { type Child, type Html, html } from '../html.ts';
import { badge } from './badge.ts';
import { otherDates } from './date.ts';
import { outletName } from './dateline.ts';
import { eventEntry } from './event-entry.ts';
import { gapEntry, gapsBefore } from './gaps.ts';
import type { Level } from './heading.ts';
import { phrase, type Voice } from './phrase.ts';

export interface ChronicleOptions<Event extends TopicEvent> {
  readonly level?: Level;
  /** One line for each event, without summaries and silences. */
  readonly brief?: boolean;
  /** Stands under an event in place of its outlets, and makes it a lead. */
  readonly lead?: (event: Event) => Html | false;
}

/** Reported events are told; those that stories name in passing, and parts of others, take one line. */
export function chronicle<Event extends TopicEvent>(
  voice: Voice,
  events: readonly Event[],
  options: ChronicleOptions<Event> = {},
): Html {
  const { level = 2, brief = false } = options;
  const ordered = wholesFirst(events);
  const gaps = gapsBefore(ordered.map(({ date }) => date));
  const byId = new Map(events.map((event) => [event.id, event]));
  return html`<ol class="spine">${ordered.map((event, i) => {
    const gap = gaps[i];
    return html`${!brief && gap !== undefined && gapEntry(voice, gap)}${entry(event)}`;
  })}
</ol>`;

  function entry(event: Event): Html {
    const whole = event.partOf === undefined ? undefined : byId.get(event.partOf);
    const lead = options.lead?.(event) ?? false;
    const minor = brief || !event.reported || whole !== undefined;
    return eventEntry(voice, event, {
      level,
      minor,
      lead: lead !== false,
      more: html`${!brief && otherDates(voice, event.date)}${
        minor ? remarks(voice, event, whole) : lead || coverList(voice, event)
      }`,
    });
  }
}

/** An event stands before its parts, where they begin on the same day. */
export function wholesFirst<Event extends Pick<TopicEvent, 'id' | 'partOf' | 'date'>>(
  events: readonly Event[],
): Event[] {
  const ordered = [...events];
  const begun = new Set(events.flatMap(({ partOf, date }) => (partOf ? [`${partOf} ${firstDay(date)}`] : [])));
  for (const whole of events) {
    const begins = firstDay(whole.date);
    // Few events have parts, and a look along all of them for each is too much for thousands.
    if (!begun.has(`${whole.id} ${begins}`)) continue;
    const part = ordered.findIndex((event) => event.partOf === whole.id && firstDay(event.date) === begins);
    const at = ordered.indexOf(whole);
    if (part < 0 || part > at) continue;
    ordered.splice(at, 1);
    ordered.splice(part, 0, whole);
  }
  return ordered;
}

/** Beside the title of an event that takes one line. */
function remarks(voice: Voice, event: TopicEvent, whole: TopicEvent | undefined): Child {
  const { timeline, event: of } = voice.strings;
  return html`${
    whole &&
    html` <span class="quiet label">${of.partOf} ${phrase(voice, { text: whole.label, lang: voice.lang })}</span>`
  }${!event.reported && html` <span class="quiet label">${timeline.inPassing}</span>`}${
    event.reported && html` ${coverList(voice, event)}`
  }`;
}

/** Which outlets report it, each with the language of its story. */
export function coverList(voice: Voice, { outlets }: Pick<TopicEvent, 'outlets'>): Html | false {
  if (outlets.length === 0) return false;
  return html`
<ul class="cover">${outlets.map(
    ({ outlet, language }) => html`
<li>${badge(voice, language)} ${outlet.name ? phrase(voice, outlet.name) : outletName(voice, outlet)}</li>`,
  )}
</ul>`;
}
