import type { Phrase } from '../../src/pages/frame.ts';
import { plainWords, type Voice } from './phrase.ts';

/** What a feed is called: the archive's, or that of an event, topic or person. */
export function feedTitle(voice: Voice, name: Phrase | undefined): string {
  const { feed } = voice.strings;
  const site = { text: voice.site.title[voice.lang]!, lang: voice.lang };
  return name ? plainWords(voice, feed.titleOf, { name, site }) : plainWords(voice, feed.title, { site });
}
