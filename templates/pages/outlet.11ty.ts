import { languageName } from '../../src/languages/words.ts';
import type { OutletView } from '../../src/pages/outlet.ts';
import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import { badge } from '../parts/badge.ts';
import { timeOf } from '../parts/date.ts';
import { block, facts, pageHead } from '../parts/page-head.ts';
import { countOf, outsideLink, phrase, type Voice, voiceOf } from '../parts/phrase.ts';
import { storyList } from '../parts/story-card.ts';
import { yearLinks } from '../parts/year-links.ts';
import { type PageData, pageFor, type Shell } from '../shell.ts';

export const data = pageFor('outlet');

export function render({ view, shell }: PageData<OutletView>): string {
  return outletPage(view, shell).toString();
}

function outletPage(view: OutletView, shell: Shell): Html {
  const voice = voiceOf(shell, view.lang);
  const { outlet } = voice.strings;
  const list =
    view.stories.length > 0 ? storyList(voice, view.stories) : html`<p class="empty">${outlet.noStories}</p>`;
  const main = html`${head(voice, view)}${block(outlet.stories, html`${list}${yearLinks(voice, voice.strings.actor.byYear, view.years)}`)}`;
  return layout(view.frame, shell, { bodyClass: 'outlet-page', main });
}

function head(voice: Voice, view: OutletView): Html {
  const { outlet, kinds, unknown } = voice.strings;
  const dates = view.stories.map(({ date }) => date);
  const [latest] = dates;
  const first = dates.at(-1);
  const whole = view.stories.length === view.storyCount;
  return pageHead({
    aside: html`<strong>${kinds.outlets.one}</strong> <span>${countOf(voice, view.storyCount, 'articles')}</span>`,
    title: html`${view.name}${view.otherNames.map((name) => html` <span class="other-name">${phrase(voice, name)}</span>`)}`,
    deck: view.summary,
    more: facts([
      [
        outlet.language,
        view.language && html`${badge(voice, view.language)} ${languageName(voice.language, view.language)}`,
      ],
      [
        outlet.website,
        view.url ? outsideLink(voice, view.url, html`<bdi dir="ltr">${view.url}</bdi>`) : unknown.website,
      ],
      [outlet.firstStory, whole && first && timeOf(voice, first, 'list')],
      [outlet.lastStory, dates.length > 1 && latest && timeOf(voice, latest, 'list')],
    ]),
  });
}
