import type { CorrectionsView } from '../../src/pages/fixed.ts';
import { type Html, html } from '../html.ts';
import { timeOfDay } from '../parts/date.ts';
import { dateline } from '../parts/dateline.ts';
import { ownPage } from '../parts/own-page.ts';
import { block } from '../parts/page-head.ts';
import { countOf, langAttributes, type Voice, voiceOf } from '../parts/phrase.ts';
import { titleWords } from '../parts/title.ts';
import { type PageData, pageFor, type Shell } from '../shell.ts';

export const data = pageFor('corrections');

export function render({ view, shell }: PageData<CorrectionsView>): string {
  return correctionsPage(view, shell).toString();
}

function correctionsPage(view: CorrectionsView, shell: Shell): Html {
  const voice = voiceOf(shell, view.lang);
  const { corrections } = voice.strings;
  const none = view.corrections.length === 0;
  return ownPage(voice, view.frame, {
    kind: 'corrections-page',
    title: corrections.title,
    deck: corrections.intro,
    aside: false,
    content: none
      ? html`<p class="empty">${corrections.none}</p>`
      : block(countOf(voice, view.corrections.length, 'corrections'), correctionList(voice, view.corrections)),
  });
}

/** What was put right, when, and in which story. */
function correctionList(voice: Voice, corrections: CorrectionsView['corrections']): Html {
  return html`<ul class="hits">${corrections.map(
    ({ story, correction }) => html`
<li>${dateline(voice, story)}
<h3${langAttributes(voice, story.title.lang, story.title.text)}><a href="${story.href}">${titleWords(story.title)}</a></h3>
<p>${timeOfDay(voice, correction.date)}${voice.language.list.comma}${correction.text[voice.lang]}</p></li>`,
  )}
</ul>`;
}
