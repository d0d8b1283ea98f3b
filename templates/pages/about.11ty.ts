import type { AboutView } from '../../src/pages/fixed.ts';
import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import { prose } from '../parts/blocks.ts';
import { pageHead } from '../parts/page-head.ts';
import { phrase, voiceOf, words } from '../parts/phrase.ts';
import { type PageData, pageFor, type Shell } from '../shell.ts';

export const data = pageFor('about');

export function render({ view, shell }: PageData<AboutView>): string {
  return aboutPage(view, shell).toString();
}

/** The faces' own names, which their licence asks to keep apart from those of the files that are cut from them. */
const FACES = 'Amiri, Noto Naskh Arabic, Source Serif 4, IBM Plex Sans Arabic, IBM Plex Sans';

/** The archive about itself, in the editors' words. */
function aboutPage({ frame, title, blocks }: AboutView, shell: Shell): Html {
  const voice = voiceOf(shell, frame.lang);
  const { about } = voice.strings;
  const faces = phrase(voice, { text: FACES, lang: 'und' });
  const main = html`${pageHead({ aside: false, title })}
<div class="entry text"><div class="what prose">${prose(voice, blocks)}
<p class="quiet">${words(voice, about.faces, { faces })}</p></div></div>`;
  return layout(frame, shell, { bodyClass: 'about-page', main });
}
