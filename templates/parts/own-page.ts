/** Pages whose titles are the interface's own words: lists, search, data. */
import type { Frame } from '../../src/pages/frame.ts';
import { type Child, type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import { pageHead } from './page-head.ts';
import type { Voice } from './phrase.ts';

export interface OwnPage {
  /** A class for the page's `<body>`. */
  readonly kind: string;
  readonly title: string;
  /** The same with its links, where it has some. */
  readonly headline?: Child;
  /** What the page is, in a sentence: under the title, and for search engines. */
  readonly deck?: string;
  /** Stands in the date column, beside the title. */
  readonly aside: Child;
  readonly content: Child;
  /** More for the `<head>`. */
  readonly head?: Child;
}

export function ownPage(voice: Voice, frame: Frame, page: OwnPage): Html {
  const { title, deck, aside } = page;
  const named = { ...frame, title: { text: title, lang: voice.lang }, ...(deck ? { description: deck } : {}) };
  const main = html`${pageHead({ aside, title: page.headline ?? title, deck })}${page.content}`;
  return layout(named, voice.shell, { bodyClass: `list-page ${page.kind}`, main, head: page.head });
}
