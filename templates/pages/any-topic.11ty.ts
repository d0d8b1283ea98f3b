import type { AnyTopicView } from '../../src/pages/topic.ts';
import type { Html } from '../html.ts';
import { layout } from '../layout.ts';
import { forcesFor } from '../parts/circle.ts';
import type { Forces } from '../parts/circle-geometry.ts';
import { sideBySide } from '../parts/side-by-side.ts';
import { topicPart } from '../parts/topic-part.ts';
import { type PageData, pageFor, type Shell } from '../shell.ts';

export const data = pageFor('any-topic');

export async function render({ view, shell }: PageData<AnyTopicView>): Promise<string> {
  return anyTopicPage(view, shell, await forcesFor(view.parts)).toString();
}

function anyTopicPage({ frame, parts }: AnyTopicView, shell: Shell, forces: Forces | undefined): Html {
  const main = sideBySide(frame, shell, parts, (voice, part) => topicPart(voice, part, { half: true, forces }));
  return layout(frame, shell, { bodyClass: 'topic-page any', type: 'article', main });
}
