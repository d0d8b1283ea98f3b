/** Whose words a text is in, as a sentence. */
import type { TextKind } from '../../src/model.ts';
import type { Phrase } from '../../src/pages/frame.ts';
import type { Html } from '../html.ts';
import { phrase, plainWords, type Voice, words } from './phrase.ts';

interface Words {
  readonly text: TextKind;
  readonly outlet: { readonly name?: Phrase };
}

/** “As retold by ‹archive› from ‹outlet›”. */
export function whoseText(voice: Voice, { text, outlet }: Words): Html {
  const { whose } = voice.strings;
  const archive = archiveOf(voice);
  if (!outlet.name) return words(voice, whose.textNoOutlet[text], { archive });
  return words(voice, whose.text[text], { archive, outlet: phrase(voice, outlet.name) });
}

/** The same as plain text. */
export function plainWhose(voice: Voice, { text, outlet }: Words): string {
  const { whose } = voice.strings;
  const archive = archiveOf(voice);
  if (!outlet.name) return plainWords(voice, whose.textNoOutlet[text], { archive });
  return plainWords(voice, whose.text[text], { archive, outlet: outlet.name });
}

export function archiveOf(voice: Voice): Phrase {
  return { text: voice.site.title[voice.lang]!, lang: voice.lang };
}
