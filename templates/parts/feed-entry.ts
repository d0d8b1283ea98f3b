/** An entry of a feed, in words: what Atom and JSON Feed both say. */

import type { FeedEntry } from '../../src/pages/feed.ts';
import type { Phrase } from '../../src/pages/frame.ts';
import { dateWords } from '../../src/text/date-words.ts';
import { parseEdtf } from '../../src/text/dates.ts';
import { directionOf, directionOfPhrase } from '../../src/text/direction.ts';
import { oncePerObject } from '../../src/text/once.ts';
import { type Html, html } from '../html.ts';
import { outletName } from './dateline.ts';
import { langAttributes, type Voice, words } from './phrase.ts';
import { archiveOf, whoseText } from './whose.ts';

const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const POP_ISOLATE = '\u2069';

/**
 * A title for programs that know nothing of directions: feed readers set it in lines of their own language. Isolated
 * wherever a letter runs from right to left; a title without any needs nothing.
 */
export function isolatedTitle({ text, lang }: Phrase): string {
  if (!/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text)) return text;
  const open = directionOfPhrase(lang, text) === 'rtl' ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE;
  return open + text + POP_ISOLATE;
}

/** Who wrote the words that the entry leads to: authors or outlet of an original, the archive for all else. */
export function authorsOf(voice: Voice, { card, authors }: FeedEntry): readonly string[] {
  if (card.text !== 'original') return [archiveOf(voice).text];
  return authors.length > 0 ? authors : [card.outlet.name?.text ?? voice.strings.unknown.outlet];
}

/** What the story says, whose words it is in and where they come from; with its own language and direction. */
export const entryContent = (voice: Voice, entry: FeedEntry): string => contentsIn(voice)(entry);

/** An entry stands in many feeds. */
const contentsIn = oncePerObject((voice: Voice) =>
  oncePerObject((entry: FeedEntry) => contentOf(voice, entry).toString()),
);

function contentOf(voice: Voice, entry: FeedEntry): Html {
  const { card, opening, via } = entry;
  const { feed } = voice.strings;
  const lead = card.summary ? { text: card.summary, lang: voice.lang } : opening;
  const date = dateWords(card.date, voice.language, voice.site, 'list');
  return html`<div lang="${voice.lang}" dir="${directionOf(voice.lang)}">${
    lead && html`<p${langAttributes(voice, lead.lang, lead.text)}>${lead.text}</p>`
  }<p>${whoseText(voice, card)}${card.translated && html` · ${voice.strings.translation.method[card.translated]}`}</p><p>${outletName(voice, withoutLink(card.outlet))} · ${words(voice, feed.published, { date })}</p>${
    via !== undefined && html`<p><a href="${via}">${feed.original}</a></p>`
  }${entry.corrections.map(({ date, text }) => html`<p>${correctedOn(voice, date)}${text[voice.lang]}</p>`)}</div>`;
}

/** “Corrected: 1 June 2024. ” */
function correctedOn(voice: Voice, day: string): Html {
  const date = dateWords(parseEdtf(day)!, voice.language, voice.site, 'list');
  return html`${words(voice, voice.strings.feed.corrected, { date })}. `;
}

/** A feed has an address of its own; a link from the site's root would lead nowhere in it. */
function withoutLink({ name }: FeedEntry['card']['outlet']): FeedEntry['card']['outlet'] {
  return name ? { name } : {};
}
