/** Headings whose level depends on where a part stands. */
import { type Child, type Html, html } from '../html.ts';

export type Level = 1 | 2 | 3 | 4 | 5 | 6;

export function heading(level: Level, text: Child, attributes: Html | false = false): Html {
  if (level === 1) return html`<h1${attributes}>${text}</h1>`;
  if (level === 2) return html`<h2${attributes}>${text}</h2>`;
  if (level === 3) return html`<h3${attributes}>${text}</h3>`;
  if (level === 4) return html`<h4${attributes}>${text}</h4>`;
  if (level === 5) return html`<h5${attributes}>${text}</h5>`;
  return html`<h6${attributes}>${text}</h6>`;
}
