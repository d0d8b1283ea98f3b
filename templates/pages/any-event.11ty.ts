import type { AnyEventView } from '../../src/pages/event.ts';
import type { Html } from '../html.ts';
import { layout } from '../layout.ts';
import { eventPart } from '../parts/event-part.ts';
import { sideBySide } from '../parts/side-by-side.ts';
import { type PageData, pageFor, type Shell } from '../shell.ts';

export const data = pageFor('any-event');

export function render({ view, shell }: PageData<AnyEventView>): string {
  return anyEventPage(view, shell).toString();
}

function anyEventPage({ frame, parts }: AnyEventView, shell: Shell): Html {
  const main = sideBySide(frame, shell, parts, (voice, part) =>
    eventPart(voice, part, { archive: frame.siteTitle[part.lang]!, half: true }),
  );
  return layout(frame, shell, { bodyClass: 'event-page any', type: 'article', main });
}
