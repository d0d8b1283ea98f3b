import type { CoverageLine, StoryView } from '../../src/pages/story.ts';
import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import { citationTags, signposts } from '../parts/citation-head.ts';
import { citePanel } from '../parts/cite.ts';
import { timeOf, timeOfDay } from '../parts/date.ts';
import { dateline } from '../parts/dateline.ts';
import { block, facts, pageHead } from '../parts/page-head.ts';
import { langAttributes, linkTo, rowOf, type Voice, voiceOf } from '../parts/phrase.ts';
import { storyBody } from '../parts/story-body.ts';
import { storyList } from '../parts/story-card.ts';
import { storyHead } from '../parts/story-head.ts';
import { titleWords } from '../parts/title.ts';
import { type PageData, pageFor, type Shell } from '../shell.ts';

export const data = pageFor('story');

export function render({ view, shell }: PageData<StoryView>): string {
  return storyPage(view, shell).toString();
}

function storyPage(view: StoryView, shell: Shell): Html {
  const voice = voiceOf(shell, view.frame.lang);
  const main = view.card.withdrawn ? tombstone(voice, view) : story(voice, view);
  const { citation, citationFiles, card } = view;
  if (card.withdrawn) return layout(view.frame, shell, { bodyClass: 'story-page', bare: true, type: 'article', main });
  return layout(view.frame, shell, {
    bare: view.blocks.every(({ kind }) => kind !== 'table'),
    bodyClass: 'story-page',
    type: 'article',
    script: 'copy',
    publisher: citation.outlet?.[citation.lang] ?? null,
    head: html`${citationTags(citation)}${signposts(voice, citation, citationFiles, card.rights === 'own')}`,
    main,
  });
}

function story(voice: Voice, view: StoryView): Html {
  const { citation, story, corrections } = voice.strings;
  return html`<article class="piece">
${storyHead(voice, view)}
${storyBody(voice, view)}
</article>${block(citation.heading, citePanel(voice, view), { id: 'cite' })}${
    view.corrections.length > 0 && block(corrections.title, correctionList(voice, view), { id: 'corrections' })
  }${coverage(voice, view)}${block(
    story.alsoCoveredBy,
    view.alsoCovered.length > 0
      ? storyList(voice, view.alsoCovered)
      : html`<p class="empty">${story.notCoveredElsewhere}</p>`,
    { id: 'also' },
  )}${block(story.details, details(voice, view), { id: 'details' })}`;
}

function correctionList(voice: Voice, { corrections }: StoryView): Html {
  return html`<ul class="corrections">${corrections.map(
    ({ date, text }) => html`
<li>${timeOfDay(voice, date)} <p>${text[voice.lang]}</p></li>`,
  )}
</ul>`;
}

// ───────────────────────── events

/** The events that the story reports, then those that it only mentions, each with who says so. */
function coverage(voice: Voice, view: StoryView): Html | false {
  const { coverage: strings, story } = voice.strings;
  if (view.coverage.length === 0) return false;
  const ofRole = (role: CoverageLine['role']): Html | false => {
    const lines = view.coverage.filter((line) => line.role === role);
    return (
      lines.length > 0 &&
      html`<h3 class="label">${strings.role[role]}</h3>
<ol class="covered">${lines.map((line) => coverageLine(voice, line))}
</ol>`
    );
  };
  return block(
    story.events,
    html`${ofRole('reports')}
${ofRole('mentions')}`,
    { id: 'events' },
  );
}

function coverageLine(voice: Voice, { event, source }: CoverageLine): Html {
  const { coverage: strings } = voice.strings;
  return html`
<li><a href="${event.href}">${event.title}</a> <span class="quiet">${timeOf(voice, event.date, 'list')} · <span class="tag">${source === 'suggested' ? strings.suggested : strings.declared}</span></span></li>`;
}

/** What the catalogue knows beside the head: when it came in, and the names that the margin leaves out. */
function details(voice: Voice, view: StoryView): Html {
  const { story } = voice.strings;
  const row = (links: StoryView['places']): Html | false =>
    links.length > 0 &&
    rowOf(
      voice,
      links.map((link) => linkTo(voice, link)),
    );
  return facts([
    [story.published, timeOf(voice, view.card.date)],
    [story.added, view.added !== undefined && timeOfDay(voice, view.added)],
    [story.organisations, row(view.organisations)],
    [story.places, row(view.places)],
  ]);
}

// ───────────────────────── withdrawn

/** What stays of a withdrawn story: that there was one, whose, and when. */
function tombstone(voice: Voice, view: StoryView): Html {
  const { withdrawn, corrections } = voice.strings;
  const { title } = view.card;
  return html`<article class="piece">
${pageHead({
  aside: html`<strong>${withdrawn.tag}</strong>`,
  title: withdrawn.title,
  deck: withdrawn.text,
  more: html`<p>${withdrawn.address}</p>
<p class="published-title"${langAttributes(voice, title.lang, title.text)}>${titleWords(title)}</p>
${dateline(voice, view.card)}`,
})}
</article>${view.corrections.length > 0 && block(corrections.title, correctionList(voice, view), { id: 'corrections' })}`;
}
