import type { Lang } from '../model.ts';

/** A text and the language it is in. */
export interface Phrase {
  readonly text: string;
  readonly lang: Lang;
}

export interface Link extends Phrase {
  readonly href: string;
}
