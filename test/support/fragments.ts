/** Parts of a page, as their bytes stand there: what golden files of single rules are made of. */
import type { Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { attribute, elements } from './page.ts';

/**
 * The source of every element that a selector finds. A selector is a path of steps, each a tag, `#id`, classes and one
 * attribute, all optional: `dl.facts dd`, `#cite .citation`, `meta[name="description"]`.
 */
export function fragmentsOf(html: string, selector: string): string[] {
  const steps = selector.split(' ').map(stepOf);
  const root = parseDocument(html, { withStartIndices: true, withEndIndices: true });
  let found: Element[] = elements(root, '*').filter(steps[0]!);
  for (const step of steps.slice(1)) found = [...new Set(found.flatMap((e) => elements(e, '*').filter(step)))];
  return found.map(({ startIndex, endIndex }) => html.slice(startIndex!, endIndex! + 1));
}

function stepOf(step: string): (element: Element) => boolean {
  const match = /^([a-z0-9]*)(?:#([\w-]+))?((?:\.[\w-]+)*)(?:\[([\w:-]+)="([^"]*)"\])?$/.exec(step);
  if (!match) throw new Error(`not a selector: ${step}`);
  const [, tag, id, classes = '', name, value] = match;
  const wanted = classes.split('.').filter((c) => c !== '');
  return (element) => {
    const has = attribute(element, 'class')?.split(' ') ?? [];
    return (
      (!tag || element.name === tag) &&
      (!id || attribute(element, 'id') === id) &&
      wanted.every((c) => has.includes(c)) &&
      (!name || attribute(element, name) === value)
    );
  };
}

/** Signs that nobody sees, as entities: a golden file should show them. Joiners stay, they are spelling. */
export function visible(text: string): string {
  return text.replace(
    /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
    (c) => `&#x${c.codePointAt(0)!.toString(16).toUpperCase()};`,
  );
}
