import type { ChooserView } from '../../src/pages/fixed.ts';
import type { Link } from '../../src/pages/frame.ts';
import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import { phrase, voiceOf, words } from '../parts/phrase.ts';
import { type PageData, pageFor, type Shell } from '../shell.ts';

export const data = pageFor('chooser');

export function render({ view, shell }: PageData<ChooserView>): string {
  return chooserPage(view, shell).toString();
}

/** The language-free address of a name: one half for each language, in its own words. */
function chooserPage({ frame, kind, names }: ChooserView, shell: Shell): Html {
  const page = voiceOf(shell, frame.lang);
  const main = html`<h1 class="label both-title">${page.strings.choose.title}</h1>
<div class="both chooser">${names.map((name) => half(shell, kind, name))}
</div>`;
  return layout(frame, shell, { bodyClass: 'chooser-page', main });
}

function half(shell: Shell, kind: ChooserView['kind'], { text, lang, href }: Link): Html {
  const voice = voiceOf(shell, lang);
  const { choose, kinds } = voice.strings;
  return html`
<section lang="${lang}" dir="${voice.language.dir}"><p class="label">${kinds[kind].one}</p>
<h2><a href="${href}" hreflang="${lang}">${phrase(voice, { text, lang })}</a></h2>
<p><a href="${href}" hreflang="${lang}">${words(voice, choose.enter, { language: voice.language.languageNames[lang]?.name ?? voice.language.name })}</a></p></section>`;
}
