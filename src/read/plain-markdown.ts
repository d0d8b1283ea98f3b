/**
 * The paragraphs and headings of a Markdown text that hold no sign of Markdown but simple links and `**strong**` words:
 * most of any article. What they are is known without a parser, which takes thirty times as long; whatever is in doubt
 * is left to it. `plain-markdown.test.ts` holds the two to the same blocks.
 */

/** A part of a body: known, or Markdown that the parser has to read. */
export type Piece = PlainBlock | { readonly markdown: string };

export interface PlainBlock {
  /** What the parser would make of it: `p`, `h2`. */
  readonly element: string;
  readonly spans: readonly Span[];
}

/** Words of a block, and the element around them if there is one. */
export interface Span {
  readonly text: string;
  readonly element?: 'a' | 'strong';
  readonly href?: string;
}

/** Signs that reach beyond a blank line: HTML, fences of code, and addresses that are given further down. */
const REACHING = /<|```|~~~|\]:/;

/**
 * A line that begins with a letter, figure, quotation mark or bracket, and has no sign in it that could be Markdown. It
 * may not end with a space: two of them break a line.
 */
const LINE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a parser reads in a way of its own, or not at all
  /^(?!\d+[.)])[\p{L}\p{Nd}"'“”‘’«»(](?:[^\\<&*_~`[\]|@#\u0000-\u001f\u007f-\u009f\u2028\u2029]*[^\\<&*_~`[\]|@#\u0000-\u0020\u007f-\u009f\u2028\u2029])?$/u;
const HEADING = /^(#{1,6}) /;
/**
 * `**words**` and `[words](https://a.example/b)` that begin and end with a letter or figure, apart from other words.
 * Within other signs they could be something else, but then such a sign is left over.
 */
const INLINE =
  /(?<=^|[\s(«“"])(?:\*\*([\p{L}\p{Nd}](?:[^*[\]\n]*[\p{L}\p{Nd}])?)\*\*|\[([\p{L}\p{Nd}](?:[^*[\]\n]*[\p{L}\p{Nd}])?)\]\((https?:\/\/[A-Za-z0-9./?=%-]+)\))(?=$|[\s.,;:!?)»”"،؛؟…])/gu;
/** The parser makes links of them. */
const ADDRESS = /:\/\/|www\./i;

/** A body in pieces that can be read one by one. */
export function piecesOf(source: string): Piece[] {
  if (REACHING.test(source)) return [{ markdown: source }];
  const pieces: Piece[] = [];
  let markdown = '';
  const takeMarkdown = (): void => {
    if (markdown.trim() !== '') pieces.push({ markdown });
    markdown = '';
  };
  // Every other part is the blank lines between two blocks.
  const parts = source.replace(/^\n+|\n+$/g, '').split(/(\n{2,})/);
  for (let i = 0; i < parts.length; i += 2) {
    const plain = plainBlock(parts[i]!);
    if (plain) {
      takeMarkdown();
      pieces.push(plain);
    } else markdown += parts[i]! + (parts[i + 1] ?? '');
  }
  takeMarkdown();
  return pieces;
}

function plainBlock(written: string): Piece | undefined {
  const [marks, level] = HEADING.exec(written) ?? [];
  const text = marks === undefined ? written : written.slice(marks.length);
  const spans = spansOf(text);
  const words = spans.length === 1 ? text : spans.map((span) => span.text).join('');
  const lines = words.split('\n');
  if (!lines.every((line) => LINE.test(line)) || ADDRESS.test(words)) return undefined;
  if (level === undefined) return { element: 'p', spans };
  return lines.length === 1 ? { element: `h${level.length}`, spans } : undefined;
}

function spansOf(text: string): Span[] {
  if (!text.includes('**') && !text.includes('](')) return [{ text }];
  const spans: Span[] = [];
  let from = 0;
  for (const { 0: whole, 1: strong, 2: label, 3: href, index } of text.matchAll(INLINE)) {
    spans.push({ text: text.slice(from, index) });
    spans.push(href === undefined ? { text: strong!, element: 'strong' } : { text: label!, element: 'a', href });
    from = index + whole.length;
  }
  return [...spans, { text: text.slice(from) }];
}
