import type { AnyTopicView } from '../../src/pages/topic.ts';
import type { Html } from '../html.ts';
import { layout } from '../layout.ts';
import { sideBySide } from '../parts/side-by-side.ts';
import { topicPart } from '../parts/topic-part.ts';
import { type PageData, pageFor, type Shell } from '../shell.ts';

export const data = pageFor('any-topic');

export function render({ view, shell }: PageData<AnyTopicView>): string {
  return anyTopicPage(view, shell).toString();
}

function anyTopicPage({ frame, parts }: AnyTopicView, shell: Shell): Html {
  const main = sideBySide(frame, shell, parts, (voice, part) => topicPart(voice, part, { half: true }));
  return layout(frame, shell, { bodyClass: 'topic-page any', type: 'article', main });
}
