import { digitsText } from '../../src/languages/numbers.ts';
import type { SearchFilters, SearchView } from '../../src/pages/fixed.ts';
import type { FilterKey } from '../../src/search/format.ts';
import { type Child, type Html, html, json } from '../html.ts';
import { sectionName } from '../layout.ts';
import { badgeWords } from '../parts/badge.ts';
import { ownPage } from '../parts/own-page.ts';
import { block } from '../parts/page-head.ts';
import { type Voice, voiceOf } from '../parts/phrase.ts';
import { searchWords } from '../parts/search-words.ts';
import { type PageData, pageFor, type Shell } from '../shell.ts';

export const data = pageFor('search');

export function render({ view, shell }: PageData<SearchView>): string {
  return searchPage(view, shell).toString();
}

/** Without a script the lists are the way to everything, and the page says so. */
function searchPage(view: SearchView, shell: Shell): Html {
  const voice = voiceOf(shell, view.lang);
  const { search, nav } = voice.strings;
  const { scripts, searchIndex } = shell.assets;
  const script = searchIndex && scripts?.search;
  return ownPage(voice, view.frame, {
    kind: 'search-page',
    title: search.title,
    deck: search.lists,
    aside: false,
    ...(script
      ? {
          head: html`<script type="module" src="${view.frame.base}${script}"></script>
`,
        }
      : {}),
    content: html`${script && field(voice, view, searchIndex)}${block(nav.lists, listOfLists(voice, view.lists))}`,
  });
}

// ───────────────────────── the field

/** Shown by the script, which fills the results in. */
function field(voice: Voice, view: SearchView, index: string): Html {
  const { search } = voice.strings;
  return html`<noscript><p class="remark">${search.noScript}</p></noscript>
<form class="find" id="find" role="search" hidden>
<label for="q">${search.hint}</label>
<input id="q" name="q" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" dir="auto">
<button type="submit">${search.button}</button>
<p class="remark">${search.exactHint}</p>
<details class="filters"><summary>${search.filters}</summary>
<div>${filters(voice, view.filters)}
${choice('order', search.sort, [
  ['relevance', search.byRelevance],
  ['newest', search.byDateNewest],
  ['oldest', search.byDateOldest],
])}
</div></details>
</form>
<p class="found" id="found" role="status"></p>
<div id="results"></div>
<script type="application/json" id="search-words">${json(searchWords(voice, view, index))}</script>`;
}

function filters(voice: Voice, { languages, years, outlets, events, people }: SearchFilters): Html {
  const { search } = voice.strings;
  const named = (options: SearchFilters['events']) => options.map(({ id, name }) => [id, name] as const);
  const rows: readonly (readonly [FilterKey, string, readonly (readonly [string, string])[]])[] = [
    ['language', search.language, languages.map((lang) => [lang, badgeWords(voice, lang)])],
    [
      'year',
      search.year,
      years.map((year) => [String(year), digitsText(String(year), voice.language, voice.site.digits)]),
    ],
    ['outlet', search.outlet, named(outlets)],
    ['event', search.event, named(events)],
    ['person', search.person, named(people)],
  ];
  return html`${rows.map(([key, label, options]) => options.length > 0 && choice(key, label, [['', search.any], ...options]))}`;
}

function choice(name: string, label: string, options: readonly (readonly [value: string, text: string])[]): Html {
  return html`
<p><label for="by-${name}">${label}</label> <select id="by-${name}" name="${name}">${options.map(
    ([value, text]): Child => html`
<option value="${value}">${text}</option>`,
  )}
</select></p>`;
}

// ───────────────────────── the lists

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
