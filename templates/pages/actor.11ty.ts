import type { ActorView, PostLine } from '../../src/pages/actor.ts';
import type { StoryCard } from '../../src/pages/cards.ts';
import { type Child, type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import { timeOf } from '../parts/date.ts';
import { eventEntry } from '../parts/event-entry.ts';
import { locator } from '../parts/map.ts';
import { block, facts, pageHead } from '../parts/page-head.ts';
import { countOf, linkTo, listOf, phrase, type Voice, voiceOf, words } from '../parts/phrase.ts';
import { spellings } from '../parts/spellings.ts';
import { storyList } from '../parts/story-card.ts';
import { yearLinks } from '../parts/year-links.ts';
import { type PageData, pageFor, type Shell } from '../shell.ts';

export const data = pageFor('actor');

export function render({ view, shell }: PageData<ActorView>): string {
  return actorPage(view, shell).toString();
}

function actorPage(view: ActorView, shell: Shell): Html {
  const voice = voiceOf(shell, view.lang);
  const { actor } = voice.strings;
  const main = html`${head(voice, view)}${chronicle(voice, view)}${section(actor.met, view.met.length > 0 && metList(voice, view))}${section(
    actor.stories,
    html`${stories(voice, view)}${yearLinks(voice, voice.strings.actor.byYear, view.years)}`,
  )}${section(actor.spellings, spellings(voice, view))}`;
  return layout(view.frame, shell, { bodyClass: `actor-page ${view.kind}`, main });
}

function section(heading: string, content: Child): Child {
  return content && block(heading, content);
}

/** The events it was part of, dates in the date column. */
function chronicle(voice: Voice, { kind, events }: ActorView): Html | false {
  const { actor } = voice.strings;
  if (events.length === 0) return false;
  return html`
<section class="chronicle"><h2 class="label">${kind === 'places' ? actor.eventsHere : actor.events}</h2>
<ol class="spine">${events.map((event) => eventEntry(voice, event, { level: 3, minor: true }))}
</ol></section>`;
}

/** The name in every script as the headline; then what is known. */
function head(voice: Voice, view: ActorView): Html {
  const { actor, kinds } = voice.strings;
  const others = view.otherNames.map((name) => html`<span class="other-name">${phrase(voice, name)}</span>`);
  return pageHead({
    aside: html`<strong>${kinds[view.kind].one}</strong> <span>${countOf(voice, view.storyCount, 'articles')}</span>`,
    title: html`${view.name}${others.map((name) => html` ${name}`)}`,
    deck: view.summary,
    more: html`${
      (view.posts.length > 0 || view.within || view.firstStory) &&
      facts([
        [actor.posts, view.posts.length > 0 && postList(voice, view.posts)],
        [actor.within, view.within && linkTo(voice, view.within)],
        [actor.firstStory, view.firstStory && storyLine(voice, view.firstStory)],
        [actor.lastStory, view.lastStory && storyLine(voice, view.lastStory)],
      ])
    }${view.at && locator(voice, view.frame, { name: view.name, at: view.at })}`,
  });
}

function storyLine(voice: Voice, { href, title, date }: StoryCard): Html {
  return html`${linkTo(voice, { ...title, href })} <span class="quiet">${timeOf(voice, date, 'list')}</span>`;
}

function postList(voice: Voice, posts: readonly PostLine[]): Html {
  return html`<ul>${posts.map(
    ({ title, organisation, date }) => html`
<li>${
      organisation
        ? words(voice, voice.strings.actor.postAt, { post: title, organisation: linkTo(voice, organisation) })
        : phrase(voice, { text: title, lang: voice.lang })
    }${date && html` <span class="quiet">${timeOf(voice, date, 'list')}</span>`}</li>`,
  )}
</ul>`;
}

/** Who was at the same events, and which. */
function metList(voice: Voice, { met }: ActorView): Html {
  return html`<ul class="met">${met.map(
    ({ person, events }) => html`
<li>${linkTo(voice, person)} <span class="quiet">${words(voice, voice.strings.actor.metAt, {
      event: listOf(
        voice,
        events.map((event) => linkTo(voice, event)),
      ),
    })}</span></li>`,
  )}
</ul>`;
}

function stories(voice: Voice, view: ActorView): Html {
  if (view.stories.length === 0) return html`<p class="empty">${voice.strings.actor.noStories}</p>`;
  return storyList(voice, view.stories);
}
