/** Too many events to name: how many began in each stretch of the axis. */
import { numberText } from '../../src/languages/numbers.ts';
import { dayNumber } from '../../src/text/calendar.ts';
import { firstDayOf, leadPoint } from '../../src/text/dates.ts';
import { type Html, html } from '../html.ts';
import type { Voice } from './phrase.ts';
import { mirrorFor, percent, svgText } from './svg.ts';
import { axisFor } from './timeline-axis.ts';
import { axisLines, type Picture, type TimelineEvent } from './timeline-picture.ts';

const TOP = 26;
const TALLEST = 140;
/** A number needs so many px beside its neighbours. */
const NUMBER_ROOM = 24;

export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Events counted between the ticks of their axis, by the day that they are filed under. */
export function stretchesOf(events: readonly Pick<TimelineEvent, 'date'>[], labels: number): Stretch[] {
  const axis = axisFor(
    events.map(({ date }) => date),
    labels,
  );
  const days = events.map(({ date }) => axis.at(dayNumber(firstDayOf(leadPoint(date)))));
  return axis.ticks.slice(0, -1).map(({ at: from }, i) => {
    const to = axis.ticks[i + 1]!.at;
    return { from, to, count: days.filter((day) => day >= from && day < to).length };
  });
}

export function densityPicture(voice: Voice, events: readonly Pick<TimelineEvent, 'date'>[], picture: Picture): Html {
  const { dir } = voice.language;
  const x = mirrorFor(dir);
  const axis = axisFor(
    events.map(({ date }) => date),
    picture.labels,
  );
  const stretches = stretchesOf(events, picture.labels);
  const most = stretches.reduce((a, { count }) => Math.max(a, count), 1);
  const bottom = TOP + TALLEST + 24;
  return html`<svg class="${picture.className}" height="${bottom}" role="img" aria-label="${picture.title}">
${axisLines(voice, axis, x, bottom)}
${stretches.map(({ from, to, count }) => {
  if (count === 0) return false;
  const height = Math.max(2, Math.round((count / most) * TALLEST));
  const left = Math.min(x(from), x(to)) + (to - from) * 0.15;
  const wide = ((to - from) / 100) * picture.width >= NUMBER_ROOM;
  return html`<rect x="${percent(left)}" y="${TOP}" width="${percent((to - from) * 0.7)}" height="${height}" class="red"/>${
    (wide || count === most) &&
    svgText(
      numberText(count, voice.language, voice.site.digits),
      { x: percent((x(from) + x(to)) / 2), y: TOP + height + 16, anchor: 'middle' },
      dir,
    )
  }`;
})}</svg>`;
}
