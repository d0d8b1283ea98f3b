import { languageName } from '../../src/languages/words.ts';
import type { RootView } from '../../src/pages/home.ts';
import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import { timeOf } from '../parts/date.ts';
import { langAttributes, voiceOf, words } from '../parts/phrase.ts';
import { type PageData, pageFor, type Shell } from '../shell.ts';

export const data = pageFor('root');

export function render({ view, shell }: PageData<RootView>): string {
  return rootPage(view, shell).toString();
}

/** The title page of all languages: each half says the same in its own words and leads to its own front page. */
function rootPage({ frame, homes }: RootView, shell: Shell): Html {
  const page = voiceOf(shell, frame.lang);
  const title = homes.map(({ lang }, i) => {
    const { choose } = voiceOf(shell, lang).strings;
    return html`${i > 0 && ' '}<span${langAttributes(page, lang)}>${choose.root}</span>`;
  });
  const main = html`<h1 class="label both-title">${title}</h1>
<div class="both root">${homes.map((home) => half(shell, home))}
</div>`;
  return layout(frame, shell, { bodyClass: 'root-page', main });
}

function half(shell: Shell, { lang, href, title, description, spine }: RootView['homes'][number]): Html {
  const voice = voiceOf(shell, lang);
  const { choose, home } = voice.strings;
  const events = html`
<h3 class="label">${home.events}</h3>
<ol class="covered">${spine.map(
    (event) => html`
<li><a href="${event.href}">${event.title}</a> <span class="quiet">${timeOf(voice, event.date, 'list')}</span></li>`,
  )}
</ol>`;
  return html`
<section lang="${lang}" dir="${voice.language.dir}"><h2 class="headline"><a href="${href}" hreflang="${lang}">${title}</a></h2>
<p class="deck">${description}</p>
<p class="enter"><a href="${href}" hreflang="${lang}">${words(voice, choose.enter, { language: languageName(voice.language, lang) })}</a></p>${
    spine.length > 0 && events
  }</section>`;
}
