import type { NotFoundView } from '../../src/pages/fixed.ts';
import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import { voiceOf } from '../parts/phrase.ts';
import { type PageData, pageFor, type Shell } from '../shell.ts';

export const data = pageFor('not-found');

export function render({ view, shell }: PageData<NotFoundView>): string {
  return notFoundPage(view, shell).toString();
}

/** Says it in every language of the site: nobody knows which one the lost reader speaks. */
function notFoundPage({ frame, homes }: NotFoundView, shell: Shell): Html {
  const { strings } = voiceOf(shell, frame.lang);
  const title = { text: strings.notFound.title, lang: frame.lang };
  const main = html`<h1 class="label both-title">404</h1>
<div class="both chooser">${homes.map((home) => half(shell, home))}
</div>`;
  return layout({ ...frame, title }, shell, { bodyClass: 'not-found-page', main });
}

function half(shell: Shell, { lang, href, search }: NotFoundView['homes'][number]): Html {
  const { strings, language } = voiceOf(shell, lang);
  const { notFound, nav } = strings;
  return html`
<section lang="${lang}" dir="${language.dir}"><h2 class="headline">${notFound.title}</h2>
<p class="deck">${notFound.text} ${notFound.try}</p>
<ul class="ways"><li><a href="${href}">${nav.home}</a></li> <li><a href="${search}">${nav.search}</a></li></ul></section>`;
}
