import type { Network } from '../../src/pages/topic.ts';
import type { Html } from '../html.ts';
import type { Voice } from './phrase.ts';

export function networkOf(
  _voice: Voice,
  _network: Network,
  _options: { readonly narrow?: boolean } = {},
): Html | false {
  return false;
}
