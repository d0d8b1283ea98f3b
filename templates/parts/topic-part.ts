/** All that the archive says of a topic in one language: a page of its own, or one half of the language-free page. */
import type { TopicPart } from '../../src/pages/topic.ts';
import { type Child, type Html, html } from '../html.ts';
import { prose } from './blocks.ts';
import { chronicle } from './chronicle.ts';
import { circlePicture } from './circle.ts';
import type { Forces } from './circle-geometry.ts';
import { networkOf } from './network.ts';
import { pageHead } from './page-head.ts';
import { countOf, linkTo, plainWords, type Voice } from './phrase.ts';
import { storyList } from './story-card.ts';
import { timeline } from './timeline.ts';
import { yearLinks } from './year-links.ts';
import { yearsOf } from './years.ts';

export interface TopicPartOptions {
  /** On a page with several parts: headings one level lower, pictures of the narrow kind. */
  readonly half?: boolean;
  /** Stands under the summary. */
  readonly more?: Child;
  /** What draws a circle of people: see `forcesFor`. */
  readonly forces?: Forces | undefined;
}

export function topicPart(voice: Voice, part: TopicPart, { half = false, more, forces }: TopicPartOptions = {}): Html {
  const { topic, network, kinds } = voice.strings;
  const dates = part.events.map(({ date }) => date);
  const head = pageHead({
    aside: html`<strong>${kinds.topics.one}</strong> ${yearsOf(voice, dates)} <span>${countOf(voice, part.events.length, 'events')}</span>`,
    title: part.title,
    level: half ? 2 : 1,
    deck: part.summary,
    more,
  });
  const picture = timeline(voice, part.events, {
    title: plainWords(voice, voice.strings.timeline.picture, { topic: part.title }),
    narrow: half,
  });
  return html`${head}${section(topic.inTime, picture)}${section(
    topic.introduction,
    part.introduction.length > 0 && html`<div class="prose">${prose(voice, part.introduction, half ? 2 : 1)}</div>`,
  )}${events(voice, part, half)}${section(
    network.heading,
    part.circle
      ? circlePicture(voice, part.circle, forces, half)
      : part.network && networkOf(voice, part.network, { narrow: half }),
  )}${section(topic.people, part.people.length > 0 && people(voice, part))}${section(
    topic.sources,
    part.stories.length > 0 &&
      html`${storyList(voice, part.stories, half ? 4 : 3)}${yearLinks(voice, voice.strings.actor.byYear, part.years)}`,
  )}`;

  function section(heading: string, content: Child): Child {
    return (
      content &&
      html`
<section class="block">${half ? html`<h3>${heading}</h3>` : html`<h2>${heading}</h2>`}
<div>${content}</div></section>`
    );
  }
}

/** The chronicle has the date column for its dates, so its heading stands for those who hear the page. */
function events(voice: Voice, part: TopicPart, half: boolean): Html {
  const { topic } = voice.strings;
  const heading = half ? html`<h3 class="hidden">${topic.events}</h3>` : html`<h2 class="hidden">${topic.events}</h2>`;
  return html`
<section class="chronicle">${heading}
${
  part.events.length > 0
    ? chronicle(voice, part.events, { level: half ? 4 : 3 })
    : html`<p class="empty">${topic.noEvents}</p>`
}</section>`;
}

function people(voice: Voice, part: TopicPart): Html {
  return html`<ul class="names-row">${part.people.map(
    (person) => html`
<li>${linkTo(voice, person)}</li>`,
  )}
</ul>`;
}
