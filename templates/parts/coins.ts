/** Stories of a list for reference managers: OpenURL ContextObjects in spans (COinS), from which Zotero saves all at once. */
import type { Citation } from '../../src/pages/citation.ts';
import { certainPrefix } from '../../src/text/dates.ts';
import { oncePerObject } from '../../src/text/once.ts';
import { type Html, html, lasting } from '../html.ts';

/** Only on pages that list stories: on a story's own page they would hide its tags from Zotero. */
export function coins(citations: readonly Citation[]): Html {
  return html`${citations.map(spanOf)}`;
}

/** A story stands in many lists. */
const spanOf = oncePerObject(
  (citation: Citation): Html => lasting(html`<span class="Z3988" title="${contextObject(citation)}"></span>\n`),
);

/** Dublin Core with Zotero's own name for the type, since OpenURL has none for newspapers. */
export function contextObject(citation: Citation): string {
  const { title, authors, outlet, lang, date, language, url, permalink } = citation;
  const pairs: readonly (readonly [key: string, value: string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', title.text],
    ...authors.map((author) => ['rft.au', author] as const),
    ['rft.source', outlet?.[lang]],
    ['rft.date', certainPrefix(date)],
    ['rft.language', language === 'und' ? undefined : language],
    ['rft.identifier', url ?? permalink],
  ];
  return pairs.flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encoded(value)}`])).join('&');
}

/** Arabic letters stay as they are: percent signs would make a title six times as long, and readers decode both. */
function encoded(value: string): string {
  return value.replace(/[\s!-,/:-@[-^`{-~]/g, (c) => encodeURIComponent(c).replace(/^[!'()*]$/, percent));
}

const percent = (c: string): string => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
