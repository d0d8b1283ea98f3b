/** Events in time, as a picture. The list beside it says the same in words; the picture says how long, how near, how sure. */
import type { CountedEvent } from '../../src/pages/event-list.ts';
import type { TopicEvent } from '../../src/pages/topic.ts';
import { type Child, type Html, html } from '../html.ts';
import type { Voice } from './phrase.ts';
import { densityPicture } from './timeline-density.ts';
import { type Picture, timelinePicture } from './timeline-picture.ts';

export interface TimelineOptions {
  /** For those who hear the page. */
  readonly title: string;
  /** In half a page, the picture for phones is all there is. */
  readonly narrow?: boolean;
}

/** More events than this are counted, not named. */
const MOST_ROWS = 40;

/** Type keeps its size and the axis gives way: one picture for phones and one for all else, the stylesheet shows one. */
const NARROW = { width: 288, labels: 3 };
const WIDE = { width: 700, labels: 6 };

/** Parts of an event that is drawn are left to the list. */
export function timeline(voice: Voice, all: readonly TopicEvent[], options: TimelineOptions): Html | false {
  const events = withoutParts(all);
  if (events.length === 0) return false;
  if (events.length > MOST_ROWS) return countedTimeline(voice, events, options);
  const { timeline: words } = voice.strings;
  const fading = events.some(({ date }) => date.missing !== undefined);
  return html`<figure>${inBothWidths(voice, options, (picture) => timelinePicture(voice, events, picture))}
${legend(voice, events)}<figcaption>${words.direction}${fading && html` ${words.fadingBar}`}</figcaption></figure>`;
}

/** The picture of events that are too many to name. */
export function countedTimeline(voice: Voice, all: readonly CountedEvent[], options: TimelineOptions): Html {
  const { timeline: words } = voice.strings;
  const events = withoutParts(all);
  return html`<figure>${inBothWidths(voice, options, (picture) => densityPicture(voice, events, picture))}
<figcaption>${words.density} ${words.direction}</figcaption></figure>`;
}

function withoutParts<Event extends CountedEvent>(all: readonly Event[]): Event[] {
  const ids = new Set(all.map(({ id }) => id));
  return all.filter(({ partOf }) => partOf === undefined || !ids.has(partOf));
}

function inBothWidths(
  { lang }: Voice,
  { title, narrow = false }: TimelineOptions,
  draw: (picture: Picture) => Html,
): Html {
  const id = `fade-${lang}`;
  if (narrow) return draw({ className: 'timeline', id: `${id}-half`, ...NARROW, title });
  const wide = draw({ className: 'timeline wide', id: `${id}-wide`, ...WIDE, title });
  return html`${wide}${draw({ className: 'timeline narrow', id: `${id}-narrow`, ...NARROW, title })}`;
}

// ───────────────────────── legend

/** The shapes that occur, each with its meaning. */
function legend(voice: Voice, events: readonly TopicEvent[]): Html {
  const { timeline: words } = voice.strings;
  const points = events.flatMap(({ date }) => [date.start, date.end].filter((point) => point !== undefined));
  const entries: readonly (readonly [boolean, string, Html])[] = [
    [points.some((p) => p.day !== undefined), words.dayKnown, html`<circle cx="13" cy="6" r="5" class="red"/>`],
    [
      points.some((p) => p.day === undefined && p.month !== undefined),
      words.monthKnown,
      html`<rect x="9" width="8" height="12" class="red"/>`,
    ],
    [points.some((p) => p.month === undefined), words.yearKnown, html`<rect y="2" width="26" height="8" class="red"/>`],
    [
      points.some((p) => p.approximate || p.uncertain),
      words.about,
      html`<circle cx="13" cy="6" r="5" class="red about"/>`,
    ],
    [
      events.some(({ date }) => date.missing !== undefined),
      words.endUnknown,
      html`<rect y="2" width="14" height="8" class="red"/><line x1="15" x2="26" y1="6" y2="6" class="ln dash red"/>`,
    ],
    [events.some(({ reported }) => !reported), words.inPassing, html`<circle cx="13" cy="6" r="5" class="ink"/>`],
  ];
  const shown: Child = entries.map(
    ([occurs, text, picture]) =>
      occurs && html`<span><svg height="12" width="26" aria-hidden="true">${picture}</svg>${text}</span> `,
  );
  return html`<p class="legend">${shown}</p>
`;
}
