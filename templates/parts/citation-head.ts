/** What programs read from a story's head: reference managers, and crawlers of research data (FAIR Signposting). */
import type { Citation, CitationFile } from '../../src/pages/citation.ts';
import { certainPrefix } from '../../src/text/dates.ts';
import { type Html, html } from '../html.ts';
import type { Voice } from './phrase.ts';

export const MEDIA_TYPES = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
} as const;

/**
 * The tags by which Zotero's translators take the page for a newspaper article: measured with the real ones.
 * `citation_journal_title` would make it a journal's; JSON-LD is not read. They describe the outlet's publication,
 * in its own language, whatever language the page is in.
 */
export function citationTags(citation: Citation): Html {
  const tags: readonly (readonly [name: string, content: string | undefined])[] = [
    ['citation_title', citation.title.text],
    ...citation.authors.map((author) => ['citation_author', author] as const),
    ['citation_publication_date', certainPrefix(citation.date)],
    ['citation_language', citation.language === 'und' ? undefined : citation.language],
    ['citation_public_url', citation.url ?? citation.permalink],
    ['DC.type', 'newsItem'],
  ];
  return html`${tags.map(([name, content]) => content !== undefined && html`<meta name="${name}" content="${content}">\n`)}`;
}

/** Links for machines: what to cite, where it is described, what it is, under which licence the archive's words stand. */
export function signposts(voice: Voice, citation: Citation, files: readonly CitationFile[], own: boolean): Html {
  const { url } = voice.site.licence;
  return html`<link rel="cite-as" href="${citation.permalink}">
${files.map(({ format, href }) => html`<link rel="describedby" type="${MEDIA_TYPES[format]}" href="${href}">\n`)}<link rel="type" href="https://schema.org/${citation.text === 'original' ? 'NewsArticle' : 'Article'}">
${own && url !== undefined && html`<link rel="license" href="${url}">\n`}`;
}
