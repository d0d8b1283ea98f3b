/** Pages that say the same in every site language: each language a part with its own `lang` and `dir`. */
import { languageName, ownListText } from '../../src/languages/words.ts';
import type { Lang } from '../../src/model.ts';
import type { Frame } from '../../src/pages/frame.ts';
import { type Html, html } from '../html.ts';
import type { Shell } from '../shell.ts';
import { type Voice, voiceOf, words } from './phrase.ts';

/** “In Arabic and English, side by side”. */
export function sideBySideWords(voice: Voice): Html {
  const names = voice.site.languages.map((lang) => languageName(voice.language, lang));
  return words(voice, voice.strings.event.sideBySide, { languages: ownListText(voice.language, names) });
}

/** The page's heading says what it is; each part begins with an h2. */
export function sideBySide<Part extends { readonly lang: Lang }>(
  frame: Frame,
  shell: Shell,
  parts: readonly Part[],
  render: (voice: Voice, part: Part) => Html,
): Html {
  const page = voiceOf(shell, frame.lang);
  return html`<h1 class="label both-title">${sideBySideWords(page)}</h1>
<div class="both">${parts.map((part) => {
    const voice = voiceOf(shell, part.lang);
    return html`
<section lang="${part.lang}" dir="${voice.language.dir}">${render(voice, part)}
</section>`;
  })}
</div>`;
}
