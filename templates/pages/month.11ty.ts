import type { MonthLink, MonthView } from '../../src/pages/lists.ts';
import { type Html, html } from '../html.ts';
import { monthTime, monthWords } from '../parts/month.ts';
import { ownPage } from '../parts/own-page.ts';
import { block } from '../parts/page-head.ts';
import { countOf, plainWords, type Voice, voiceOf } from '../parts/phrase.ts';
import { storyList } from '../parts/story-card.ts';
import { type PageData, pageFor, type Shell } from '../shell.ts';

export const data = pageFor('month');

export function render({ view, shell }: PageData<MonthView>): string {
  return monthPage(view, shell).toString();
}

/** The stories of one month, or of a year of which no month is known. */
function monthPage(view: MonthView, shell: Shell): Html {
  const voice = voiceOf(shell, view.lang);
  const { kinds, months } = voice.strings;
  const { stories } = view;
  const isYear = !view.month.includes('-');
  const list = stories.length > 0 ? storyList(voice, stories) : html`<p class="empty">${months.empty}</p>`;
  return ownPage(voice, view.frame, {
    kind: 'month-page',
    title: plainWords(voice, months.heading, { date: monthWords(voice, view.month, 'long') }),
    ...(isYear ? { deck: months.monthNotKnown } : {}),
    aside: html`<strong>${countOf(voice, stories.length, 'articles')}</strong>`,
    content: html`${block(kinds.articles.all, list)}${neighbours(voice, view)}`,
  });
}

/** Without their counts: a new story changes the page of its own month alone. */
function neighbours(voice: Voice, { before, after }: MonthView): Html | false {
  if (!before && !after) return false;
  const { months } = voice.strings;
  const side = (label: string, link: MonthLink | undefined): Html | false =>
    link !== undefined &&
    html`
<div><span class="label">${label}</span> <a href="${link.href}">${monthTime(voice, link.month)}</a></div>`;
  return html`
<nav class="neighbours" aria-label="${months.title}">${side(months.earlier, before)}${side(months.later, after)}
</nav>`;
}
