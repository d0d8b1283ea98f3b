import type { SearchView } from '../../src/pages/fixed.ts';
import { type Html, html } from '../html.ts';
import { sectionName } from '../layout.ts';
import { ownPage } from '../parts/own-page.ts';
import { block } from '../parts/page-head.ts';
import { type Voice, voiceOf } from '../parts/phrase.ts';
import { type PageData, pageFor, type Shell } from '../shell.ts';

export const data = pageFor('search');

export function render({ view, shell }: PageData<SearchView>): string {
  return searchPage(view, shell).toString();
}

/** Without a script the lists are the way to everything, and the page says so. */
function searchPage(view: SearchView, shell: Shell): Html {
  const voice = voiceOf(shell, view.lang);
  const { search, nav } = voice.strings;
  return ownPage(voice, view.frame, {
    kind: 'search-page',
    title: search.title,
    deck: search.lists,
    aside: false,
    content: block(nav.lists, listOfLists(voice, view.lists)),
  });
}

/** Every list with what it holds. */
function listOfLists(voice: Voice, lists: SearchView['lists']): Html {
  const { lists: words, timeline } = voice.strings;
  const about = (key: SearchView['lists'][number]['key']): string | false => {
    if (key === 'timeline') return timeline.intro;
    return Object.hasOwn(words.intro, key) && words.intro[key as keyof typeof words.intro];
  };
  return html`<ul class="lists">${lists.map(
    ({ key, href }) => html`
<li><a href="${href}">${sectionName(voice, key)}</a> <span class="quiet">${about(key)}</span></li>`,
  )}
</ul>`;
}
