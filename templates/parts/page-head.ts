/** The head of a page: beside the headline, in the date column, what it is and when. */
import { type Child, type Html, html } from '../html.ts';

export interface PageHead {
  /** Stands in the date column, above the headline on phones. */
  readonly aside: Child;
  readonly title: Child;
  /** `lang` and `dir` of the title where they are not the page's. */
  readonly titleAttributes?: Html | false;
  readonly deck?: Child;
  readonly more?: Child;
  /** On pages that hold several parts with a headline each. */
  readonly level?: 1 | 2;
}

export function pageHead({ aside, title, titleAttributes = false, deck, more, level = 1 }: PageHead): Html {
  const headline =
    level === 1
      ? html`<h1${titleAttributes}>${title}</h1>`
      : html`<h2 class="headline"${titleAttributes}>${title}</h2>`;
  return html`<header class="page-head">
<p class="dateline">${aside}</p>
<div>${headline}
${deck && html`<p class="deck">${deck}</p>\n`}${more}</div>
</header>`;
}

/** A section with its heading in the date column. */
export function block(
  heading: Child,
  content: Child,
  options: { readonly id?: string; readonly level?: 2 | 3 } = {},
): Html {
  const { id, level = 2 } = options;
  const title = level === 2 ? html`<h2>${heading}</h2>` : html`<h3 class="side-head">${heading}</h3>`;
  return html`
<section class="block"${id && html` id="${id}"`}>${title}
<div>${content}</div></section>`;
}

/** Label and value in rows; rows without a value are left out. */
export function facts(rows: readonly (readonly [label: string, value: Child])[]): Html {
  return html`<dl class="facts">${rows.map(
    ([label, value]) =>
      value &&
      html`
<dt>${label}</dt> <dd>${value}</dd>`,
  )}
</dl>`;
}
