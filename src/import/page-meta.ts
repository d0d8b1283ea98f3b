/** What a page states in its `<meta>` tags, and how its statements are read. */
import { Parser } from 'htmlparser2';
import { dropHiddenControls } from '../text/controls.ts';
import { type DomDocument, type DomElement, tidy } from './dom.ts';

export type Meta = (...names: readonly string[]) => string | undefined;

export function metaOf(document: DomDocument): Meta {
  const values = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const content = tag.getAttribute('content')?.trim();
    if (!content) continue;
    for (const key of ['property', 'name', 'itemprop']) {
      const name = tag.getAttribute(key)?.trim().toLowerCase();
      if (name && !values.has(name)) values.set(name, content);
    }
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined);
}

/** Text of a statement: entities that were written twice, tags and unseen characters are no part of it. */
export function plain(text: string): string {
  let words = text;
  if (/[&<]/.test(text)) {
    words = '';
    const parser = new Parser({ ontext: (piece) => (words += piece) });
    parser.end(text);
  }
  return tidy(dropHiddenControls(words));
}

/** In a box beside the article; what the body or the article itself is called says nothing. */
export function isBeside(element: DomElement, names: RegExp): boolean {
  for (
    let at = element.parentElement;
    at && !['body', 'html', 'main', 'article'].includes(at.localName);
    at = at.parentElement
  ) {
    if (['aside', 'nav', 'footer'].includes(at.localName)) return true;
    if (names.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`)) return true;
  }
  return false;
}
