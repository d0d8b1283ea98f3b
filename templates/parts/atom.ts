/** A feed in Atom 1.0 (RFC 4287). */
import type { FeedEntry, FeedView } from '../../src/pages/feed.ts';
import { oncePerObject } from '../../src/text/once.ts';
import { type Html, html } from '../html.ts';
import { authorsOf, entryContent, isolatedTitle } from './feed-entry.ts';
import { feedTitle } from './feed-title.ts';
import { plainWords, type Voice } from './phrase.ts';
import { archiveOf } from './whose.ts';

/** Characters that XML 1.0 has no way to write: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const NOT_IN_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const cleaned = (markup: Html): string => markup.toString().replace(NOT_IN_XML, '');

export function atomFeed(voice: Voice, view: FeedView): string {
  return `${cleaned(feedHead(voice, view))}${view.entries.map(entriesIn(voice)).join('')}</feed>\n`;
}

function feedHead(voice: Voice, view: FeedView): Html {
  const { feed, site } = voice.strings;
  const licence = plainWords(voice, site.licence, { licence: { text: voice.site.licence.name, lang: 'und' } });
  return html`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${view.lang}">
<id>${view.id}</id>
<title>${isolatedTitle({ text: feedTitle(voice, view.name), lang: view.lang })}</title>
<subtitle>${feed.subtitle}</subtitle>
<updated>${instant(view.updated)}</updated>
<author><name>${archiveOf(voice).text}</name></author>
<rights>${licence}</rights>
<link rel="self" type="application/atom+xml" href="${view.self}"/>
<link rel="alternate" type="text/html" hreflang="${view.lang}" href="${view.home}"/>
<generator>Sijill</generator>
`;
}

/** A story stands in the feeds of everybody in it. */
const entriesIn = oncePerObject((voice: Voice) =>
  oncePerObject((entry: FeedEntry) => cleaned(atomEntry(voice, entry))),
);

function atomEntry(voice: Voice, entry: FeedEntry): Html {
  const { card, via } = entry;
  const known = card.language !== 'und';
  return html`<entry${card.title.lang !== 'und' && html` xml:lang="${card.title.lang}"`}>
<id>${entry.id}</id>
<title>${isolatedTitle(card.title)}</title>
<link rel="alternate" type="text/html" hreflang="${voice.lang}" href="${entry.url}"/>
${via !== undefined && html`<link rel="via"${known && html` hreflang="${card.language}"`} href="${via}"/>\n`}<published>${instant(entry.published)}</published>
<updated>${instant(entry.updated)}</updated>
${authorsOf(voice, entry).map((name) => html`<author><name>${name}</name></author>\n`)}${entry.events.map(
  ({ id, text, href }) =>
    html`<category term="${id}" scheme="${new URL('../', new URL(href, voice.site.baseUrl)).href}" label="${text}"/>\n`,
)}<rights>${voice.strings.whose.rights[card.rights]}</rights>
${card.summary && html`<summary xml:lang="${voice.lang}">${card.summary}</summary>\n`}<content type="html" xml:lang="${voice.lang}">${entryContent(voice, entry)}</content>
</entry>
`;
}

/** Atom wants an instant: the beginning of the day. */
export function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
