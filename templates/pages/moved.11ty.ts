import type { MovedView } from '../../src/pages/moved.ts';
import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import { linkTo, voiceOf } from '../parts/phrase.ts';
import { type PageData, pageFor, type Shell } from '../shell.ts';

export const data = pageFor('moved');

export function render({ view, shell }: PageData<MovedView>): string {
  return movedPage(view, shell).toString();
}

/** Browsers go on by themselves; who reads it is told in every language where to. */
function movedPage({ frame, href, versions }: MovedView, shell: Shell): Html {
  const { strings } = voiceOf(shell, frame.lang);
  const main = html`<h1 class="label both-title">${strings.moved.title}</h1>
<div class="both chooser">${versions.map((version) => half(shell, version))}
</div>`;
  const head = html`<meta http-equiv="refresh" content="0; url=${href}">\n`;
  return layout(frame, shell, { bodyClass: 'moved-page', head, main });
}

function half(shell: Shell, { lang, link }: MovedView['versions'][number]): Html {
  const voice = voiceOf(shell, lang);
  const { moved } = voice.strings;
  return html`
<section lang="${lang}" dir="${voice.language.dir}"><p class="label">${moved.text}</p>
<h2>${linkTo(voice, link)}</h2>
<p><a href="${link.href}">${moved.link}</a></p></section>`;
}
