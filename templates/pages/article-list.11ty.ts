import { digitsText } from '../../src/languages/numbers.ts';
import type { ArticleListView, MonthLink } from '../../src/pages/lists.ts';
import { type Html, html } from '../html.ts';
import { monthName } from '../parts/month.ts';
import { ownPage } from '../parts/own-page.ts';
import { block } from '../parts/page-head.ts';
import { countOf, type Voice, voiceOf } from '../parts/phrase.ts';
import { storyList } from '../parts/story-card.ts';
import { type PageData, pageFor, type Shell } from '../shell.ts';

export const data = pageFor('article-list');

export function render({ view, shell }: PageData<ArticleListView>): string {
  return articleListPage(view, shell).toString();
}

/** The months of the archive as a calendar, then the newest stories. */
function articleListPage(view: ArticleListView, shell: Shell): Html {
  const voice = voiceOf(shell, view.lang);
  const { kinds, months, home, lists } = voice.strings;
  const empty = view.articles === 0 && html`<p class="empty">${lists.empty}</p>`;
  return ownPage(voice, view.frame, {
    kind: 'article-list-page',
    title: kinds.articles.all,
    deck: months.intro,
    aside: html`<strong>${countOf(voice, view.articles, 'articles')}</strong>`,
    content: empty || html`${calendar(voice, view.months)}${block(home.newest, storyList(voice, view.newest))}`,
  });
}

/** The year in the date column, its months behind the line, latest first. */
function calendar(voice: Voice, months: readonly MonthLink[]): Html {
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))];
  return html`
<ul class="spine calendar">${years.map((year) => {
    const of = months.filter(({ month }) => month.slice(0, 4) === year);
    return html`
<li class="entry"><p class="when"><b class="year">${digitsText(year, voice.language, voice.site.digits)}</b></p>
<ul class="what">${of.map((link) => monthItem(voice, link))}
</ul></li>`;
  })}
</ul>`;
}

function monthItem(voice: Voice, { month, href, articles }: MonthLink): Html {
  return html`
<li><a href="${href}">${monthName(voice, month)}</a> <span class="label quiet">${countOf(voice, articles, 'articles')}</span></li>`;
}
