/** The same feed as JSON Feed 1.1 (jsonfeed.org). */
import type { FeedEntry, FeedView } from '../../src/pages/feed.ts';
import { oncePerObject } from '../../src/text/once.ts';
import { instant } from './atom.ts';
import { authorsOf, entryContent, isolatedTitle } from './feed-entry.ts';
import { feedTitle } from './feed-title.ts';
import type { Voice } from './phrase.ts';
import { archiveOf } from './whose.ts';

export function jsonFeed(voice: Voice, view: FeedView): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: isolatedTitle({ text: feedTitle(voice, view.name), lang: view.lang }),
    description: voice.strings.feed.subtitle,
    language: view.lang,
    home_page_url: view.home,
    feed_url: view.self,
    authors: [{ name: archiveOf(voice).text, url: voice.site.baseUrl }],
    items: view.entries.map(itemsIn(voice)),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

const itemsIn = oncePerObject((voice: Voice) => oncePerObject((entry: FeedEntry) => jsonItem(voice, entry)));

function jsonItem(voice: Voice, entry: FeedEntry) {
  const { card, via, events } = entry;
  return {
    id: entry.id,
    url: entry.url,
    ...(via === undefined ? {} : { external_url: via }),
    title: isolatedTitle(card.title),
    ...(card.title.lang === 'und' ? {} : { language: card.title.lang }),
    ...(card.summary ? { summary: card.summary } : {}),
    content_html: entryContent(voice, entry),
    date_published: instant(entry.published),
    date_modified: instant(entry.updated),
    authors: authorsOf(voice, entry).map((name) => ({ name })),
    ...(events.length > 0 ? { tags: events.map(({ text }) => text) } : {}),
  };
}
