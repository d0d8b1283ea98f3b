/** A picture in the text, with its size known before it comes, so that nothing moves when it does. */
import type { ShownPicture } from '../../src/pages/article-pictures.ts';
import type { LinkedRun } from '../../src/pages/linked-text.ts';
import { type Html, html } from '../html.ts';
import { runsHtml } from './blocks.ts';

/** `words` are the caption where it has one. `attributes` say their language, and begin with a space. */
export function pictureHtml(picture: ShownPicture, words: readonly LinkedRun[], attributes: Html | false): Html {
  const { src, alt, width, height, captioned } = picture;
  return html`<figure class="picture"${attributes}><img src="${src}" alt="${alt}" width="${width}" height="${height}" loading="lazy" decoding="async">${
    captioned && html`<figcaption>${runsHtml(words)}</figcaption>`
  }</figure>`;
}
