/** Stage 2: title, date, outlet, authors and address of a saved page, each with where it stood. */
import { fold } from '../text/fold.ts';
import type { DomDocument } from './dom.ts';
import { structuredArticle } from './json-ld.ts';
import { addressOf } from './page-address.ts';
import { authorsOf } from './page-authors.ts';
import { dateOf } from './page-date.ts';
import { metaOf, plain } from './page-meta.ts';
import { restOfTitle, titleOf } from './page-title.ts';
import type { Found, Metadata } from './types.ts';

export interface PageFacts extends Metadata {
  /** Names of the site, to be taken off titles and authors. */
  readonly siteNames: readonly string[];
  /** The article's text as the page's JSON-LD has it. */
  readonly articleBody?: string;
  /** What addresses in the page are relative to. */
  readonly base?: string;
}

/** Reads the page's own statements; what disagrees or is only likely is less sure. */
export function pageFacts(document: DomDocument, savedFrom: string | undefined): PageFacts {
  const ld = structuredArticle(document);
  const meta = metaOf(document);
  const place = addressOf(document, meta, ld, savedFrom);
  const siteNames = [ld?.publisher, meta('og:site_name'), meta('application-name'), meta('al:android:app_name')]
    .map((name) => plain(name ?? ''))
    .filter((name) => name !== '' && !/^https?:/.test(name));
  const host = place.url === undefined ? undefined : new URL(place.url.value).hostname.replace(/^www\./, '');
  const names = host === undefined ? siteNames : [...siteNames, host];
  const titles = titleOf(document, meta, ld, names);
  const site = titles.site ?? restOfTitle(document, titles.title?.value);
  const authors = authorsOf(document, meta, ld, names);
  // A channel's post has no title; what is stated is the channel's name.
  const isChannel = authors.some(({ value }) => fold(value) === fold(titles.title?.value ?? ''));
  const title = isChannel ? undefined : titles.title;
  const date = dateOf(document, meta, ld, place.url?.value);
  const outlet: Found | undefined =
    siteNames[0] !== undefined
      ? { value: siteNames[0], in: ld?.publisher ? 'json-ld' : 'meta', sure: 2 }
      : site !== undefined
        ? { value: site, in: 'title-tag', sure: 1 }
        : host === undefined
          ? undefined
          : { value: host, in: 'address', sure: 1 };
  return {
    ...place,
    authors,
    siteNames: names,
    ...(title ? { title } : {}),
    ...(date ? { date } : {}),
    ...(outlet ? { outlet } : {}),
    ...(ld?.body ? { articleBody: ld.body } : {}),
  };
}
