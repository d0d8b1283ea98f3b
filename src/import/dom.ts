/** The little of a DOM that an import needs. It is read, never rendered: no script runs, nothing is fetched. */

export interface DomNode {
  readonly nodeType: number;
  textContent: string | null;
  readonly parentElement: DomElement | null;
  readonly childNodes: Iterable<DomNode>;
  readonly nextSibling: DomNode | null;
  remove(): void;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly children: Iterable<DomElement>;
  innerHTML: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selectors: string): DomElement | null;
  querySelectorAll(selectors: string): Iterable<DomElement>;
  closest(selectors: string): DomElement | null;
  contains(other: DomNode): boolean;
  replaceWith(...nodes: (DomNode | string)[]): void;
  append(...nodes: (DomNode | string)[]): void;
  before(...nodes: (DomNode | string)[]): void;
}

export interface DomDocument {
  readonly documentElement: DomElement;
  readonly body: DomElement;
  querySelector(selectors: string): DomElement | null;
  querySelectorAll(selectors: string): Iterable<DomElement>;
  createElement(name: string): DomElement;
  createTextNode(text: string): DomNode;
  toString(): string;
}

export const ELEMENT = 1;
export const TEXT = 3;
export const COMMENT = 8;

/** Elements open within each other; beyond it no page is read, since a DOM is walked by calls within calls. */
const MAX_DEPTH = 600;

/** Parses a page, whole or a piece of one. Undefined where its elements lie too deep within each other. */
export async function parsePage(html: string): Promise<DomDocument | undefined> {
  if (await isTooDeep(html)) return undefined;
  const { parseHTML } = await import('linkedom');
  const whole = /<(?:body|frameset)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(`<!doctype html>${whole.replace(/<!doctype[^>]*>/i, '')}`);
  return document as unknown as DomDocument;
}

async function isTooDeep(html: string): Promise<boolean> {
  const { Parser } = await import('htmlparser2');
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag: () => {
      depth++;
      if (depth > deepest) deepest = depth;
    },
    onclosetag: () => {
      depth--;
    },
  });
  parser.end(html);
  return deepest > MAX_DEPTH;
}

/** Text with its white space as one sees it. */
export const wordsIn = (node: DomNode | null | undefined): string => tidy(node?.textContent ?? '');

/** One line, without soft hyphens and other characters that no one sees. */
export const tidy = (text: string): string =>
  text
    .replace(/[\u00AD\u200B\u2060\uFEFF\uFFFC]/g, '')
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();
