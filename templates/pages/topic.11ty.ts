import type { TopicView } from '../../src/pages/topic.ts';
import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import { forcesFor } from '../parts/circle.ts';
import type { Forces } from '../parts/circle-geometry.ts';
import { voiceOf } from '../parts/phrase.ts';
import { sideBySideWords } from '../parts/side-by-side.ts';
import { topicPart } from '../parts/topic-part.ts';
import { type PageData, pageFor, type Shell } from '../shell.ts';

export const data = pageFor('topic');

export async function render({ view, shell }: PageData<TopicView>): Promise<string> {
  return topicPage(view, shell, await forcesFor([view.part])).toString();
}

function topicPage({ frame, part, sideBySide }: TopicView, shell: Shell, forces: Forces | undefined): Html {
  const voice = voiceOf(shell, frame.lang);
  const more = html`
<p class="side-by-side"><a href="${sideBySide}">${sideBySideWords(voice)}</a></p>`;
  return layout(frame, shell, {
    bodyClass: 'topic-page',
    type: 'article',
    main: topicPart(voice, part, { more, forces }),
  });
}
