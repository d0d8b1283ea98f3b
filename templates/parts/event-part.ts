/** All that the archive says of an event in one language: a page of its own, or one half of the language-free page. */
import type { EventCard } from '../../src/pages/cards.ts';
import type { EventPart } from '../../src/pages/event.ts';
import type { Link } from '../../src/pages/frame.ts';
import { type Child, type Html, html } from '../html.ts';
import { claimsTable } from './claims.ts';
import { coverageOf } from './coverage.ts';
import { fullDate, stampOf, timeOf } from './date.ts';
import { facts, pageHead } from './page-head.ts';
import { ownPassages, parallelPassages } from './passages.ts';
import { linkTo, rowOf, type Voice } from './phrase.ts';

export interface EventPartOptions {
  /** The archive's name in the part's language. */
  readonly archive: string;
  /** On a page with several parts: headings one level lower. */
  readonly half?: boolean;
  /** Stands under the facts. */
  readonly more?: Child;
}

export function eventPart(voice: Voice, part: EventPart, options: EventPartOptions): Html {
  const { event, claims, coverage } = voice.strings;
  const section = (heading: string, content: Child): Child =>
    content &&
    html`
<section class="block">${options.half ? html`<h3>${heading}</h3>` : html`<h2>${heading}</h2>`}
<div>${content}</div></section>`;
  return html`${eventHead(voice, part, options)}${section(
    claims.heading,
    part.claims.rows.length > 0 && claimsTable(voice, part.claims),
  )}${section(event.parts, part.parts.length > 0 && eventList(voice, part.parts))}${section(
    event.passages,
    (options.half ? ownPassages : parallelPassages)(voice, part, options.archive),
  )}${section(coverage.heading, coverageOf(voice, part))}${neighbours(voice, part)}`;
}

function eventHead(voice: Voice, part: EventPart, { half, more }: EventPartOptions): Html {
  const { event, kinds, unknown } = voice.strings;
  const links = (of: readonly Link[]): Child =>
    of.length > 0 &&
    rowOf(
      voice,
      of.map((link) => linkTo(voice, link)),
    );
  return pageHead({
    aside: html`<strong>${kinds.events.one}</strong> ${stampOf(voice, part.date)}`,
    title: part.title,
    level: half ? 2 : 1,
    deck: part.summary,
    more: html`${facts([
      [event.date, fullDate(voice, part.date)],
      [event.place, part.where ? linkTo(voice, part.where) : unknown.place],
      [event.people, links(part.core) || unknown.people],
      [event.others, links(part.others)],
      [event.organisations, links(part.organisations)],
      [event.topics, links(part.topics)],
      [event.partOf, part.partOf && linkTo(voice, part.partOf)],
    ])}${more}`,
  });
}

/** Events in short: when, and what it is called. */
export function eventList(voice: Voice, events: readonly EventCard[]): Html {
  return html`<ol class="covered">${events.map(
    (event) => html`
<li><a href="${event.href}">${event.title}</a> <span class="quiet">${timeOf(voice, event.date, 'list')}</span></li>`,
  )}
</ol>`;
}

/** What came before and after it in its topic. */
function neighbours(voice: Voice, { before, after }: EventPart): Html | false {
  if (!before && !after) return false;
  const { event } = voice.strings;
  const side = (label: string, card: EventCard | undefined): Html | false =>
    card !== undefined &&
    html`
<div><span class="label">${label}</span> <a href="${card.href}">${card.title}</a> <span class="quiet">${timeOf(voice, card.date, 'list')}</span></div>`;
  return html`
<div class="neighbours">${side(event.before, before)}${side(event.after, after)}
</div>`;
}
