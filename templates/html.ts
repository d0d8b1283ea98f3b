/**
 * Markup as values. A string in a template is text and is escaped; only `Html` goes in as it is. `raw` is the one way
 * from a string to `Html`: search for it, and you have seen every place that could let markup through.
 */

/** Markup that is safe to send. Its pieces are joined once, for the whole page: that is cheaper than at every element. */
export class Html {
  readonly #strings: readonly string[];
  readonly #children: readonly Child[];
  constructor(strings: readonly string[], children: readonly Child[], key: typeof KEY) {
    if (key !== KEY) throw new TypeError('Html is made by html`…` or raw()');
    this.#strings = strings;
    this.#children = children;
  }

  toString(): string {
    const pieces: string[] = [];
    this.addTo(pieces);
    return pieces.join('');
  }

  addTo(pieces: string[]): void {
    const strings = this.#strings;
    const children = this.#children;
    pieces.push(strings[0]!);
    for (let i = 0; i < children.length; i++) {
      addChild(pieces, children[i]);
      pieces.push(strings[i + 1]!);
    }
  }
}

const KEY = Symbol('html.ts');

/** What may stand in a template. `false`, `null` and `undefined` are nothing; no `true`, no objects, no promises. */
export type Child = Html | string | number | false | null | undefined | readonly Child[];

/** `html\`<p title="${text}">${text}</p>\``: attributes are always quoted, values always escaped. */
export function html(strings: TemplateStringsArray, ...children: readonly Child[]): Html {
  for (let i = 0; i < children.length; i++) check(children[i]);
  return new Html(strings, children, KEY);
}

/** Throws TypeError where the template is, and not where the page is put together. */
function check(child: Child): void {
  if (typeof child !== 'object' || child === null || child instanceof Html || Array.isArray(child)) return;
  throw new TypeError('An object is not markup');
}

function addChild(pieces: string[], child: Child): void {
  if (typeof child === 'string') pieces.push(escapeText(child));
  else if (child instanceof Html) child.addTo(pieces);
  else if (typeof child === 'number') pieces.push(String(child));
  else if (child !== false && child !== null && child !== undefined)
    for (let i = 0; i < child.length; i++) addChild(pieces, child[i]);
}

const SPECIAL = /[&<>"']/;

/** For HTML and XML, in text and in quoted attributes. */
export function escapeText(text: string): string {
  const first = text.search(SPECIAL);
  if (first < 0) return text;
  let escaped = '';
  let taken = 0;
  for (let i = first; i < text.length; i++) {
    const entity = entityOf(text.charCodeAt(i));
    if (entity === '') continue;
    escaped += text.slice(taken, i) + entity;
    taken = i + 1;
  }
  return escaped + text.slice(taken);
}

function entityOf(unit: number): string {
  switch (unit) {
    case 0x26:
      return '&amp;';
    case 0x3c:
      return '&lt;';
    case 0x3e:
      return '&gt;';
    case 0x22:
      return '&quot;';
    case 0x27:
      return '&#39;';
    default:
      return '';
  }
}

/** Markup from a string that is known to be safe. Never for anything that content could reach. */
export function raw(markup: string): Html {
  return new Html([markup], [], KEY);
}

/** The same markup put together now: for what is kept and stands on many pages. */
export function lasting(markup: Html): Html {
  return raw(markup.toString());
}

/** Children with something between them. */
export function joined(children: readonly Child[], between: Child): Child[] {
  return children.flatMap((child, i) => (i === 0 ? [child] : [between, child]));
}

/** JSON inside a `<script type="application/ld+json">`: `</script>` and `<!--` can't occur in it. */
export function json(value: unknown): Html {
  return raw(JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, unicodeEscape));
}

const unicodeEscape = (c: string): string => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
