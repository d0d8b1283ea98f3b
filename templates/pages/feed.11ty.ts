import type { FeedView } from '../../src/pages/feed.ts';
import { atomFeed } from '../parts/atom.ts';
import { jsonFeed } from '../parts/json-feed.ts';
import { voiceOf } from '../parts/phrase.ts';
import { type PageData, pageFor } from '../shell.ts';

export const data = pageFor('feed');

export function render({ view, shell }: PageData<FeedView>): string {
  const voice = voiceOf(shell, view.lang);
  return view.format === 'xml' ? atomFeed(voice, view) : jsonFeed(voice, view);
}
