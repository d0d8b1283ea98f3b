import type { TopicEvent } from '../../src/pages/topic.ts';
import type { Html } from '../html.ts';
import type { Voice } from './phrase.ts';

export function timeline(
  _voice: Voice,
  _events: readonly TopicEvent[],
  _options: { readonly title: string; readonly narrow?: boolean },
): Html | false {
  return false;
}
export function scale(_voice: Voice, _events: readonly TopicEvent[]): Html | false {
  return false;
}
