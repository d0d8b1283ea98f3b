/** What programs are told that they may do with a page: search engines, and those that mine texts. */
import type { Rights, Site } from '../model.ts';

/** A `<meta>`. */
export interface Signal {
  readonly name: string;
  readonly content: string;
}

/** Characters. A search engine shows no more of an excerpt than an excerpt of it. */
const SNIPPET = 160;

/** Texts that the archive may show, or a part of them, and may not hand on. */
const BORROWED: readonly Rights[] = ['licensed', 'excerpt', 'link-only', 'unknown'];

/**
 * `robots` as search engines read it, and `tdm-reservation` (TDM Reservation Protocol): where the text is someone
 * else's or the site says so, mining it is reserved.
 */
export function signalsOf(site: Pick<Site, 'ai' | 'private'>, indexed: boolean, rights?: Rights): Signal[] {
  const cut = rights === 'excerpt' || rights === 'unknown';
  const robots = indexed ? (cut ? `max-snippet:${SNIPPET}` : '') : site.private ? 'noindex, nofollow' : 'noindex';
  const reserved = site.ai !== undefined || site.private || (rights !== undefined && BORROWED.includes(rights));
  return [
    ...(robots === '' ? [] : [{ name: 'robots', content: robots }]),
    ...(reserved ? [{ name: 'tdm-reservation', content: '1' }] : []),
  ];
}
