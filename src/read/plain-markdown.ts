/**
 * The paragraphs, headings, lists and quotations of a Markdown text that hold no sign of Markdown but simple links and
 * `**strong**` words: most of any article. What they are is known without a parser, which takes thirty times as long; whatever is in doubt
 * is left to it. `plain-markdown.test.ts` holds the two to the same blocks.
 */

/** A part of a body: known, or Markdown that the parser has to read. */
export type Piece = PlainBlock | { readonly markdown: string };

export interface PlainBlock {
  /** What the parser would make of it: `p`, `h2`, `ul`, `ol`, `blockquote`. */
  readonly element: string;
  readonly spans: readonly Span[];
  /** What is in a list or quotation, which has no spans. */
  readonly blocks?: readonly PlainBlock[];
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
  const blocks = parts.map((part, i) => (i % 2 === 0 ? plainBlock(part) : undefined));
  for (let i = 0; i < parts.length; i += 2) {
    const block = blocks[i];
    if (block && (!block.blocks || isByItself(i, blocks))) {
      takeMarkdown();
      pieces.push(block);
    } else markdown += parts[i]! + (parts[i + 1] ?? '');
  }
  takeMarkdown();
  return pieces;
}

/** Lists and quotations may go on beyond a blank line: not before or after what is known and something else. */
function isByItself(at: number, blocks: readonly (PlainBlock | undefined)[]): boolean {
  const beside = [at - 2, at + 2].filter((i) => i >= 0 && i < blocks.length).map((i) => blocks[i]);
  return beside.every((other) => other && other.element !== blocks[at]!.element);
}

function plainBlock(written: string): PlainBlock | undefined {
  for (const [element, sign] of SIGNS) if (written.startsWith(sign)) return within(element, written);
  const [marks, level] = HEADING.exec(written) ?? [];
  const spans = plainSpans(marks === undefined ? written : written.slice(marks.length));
  if (!spans) return undefined;
  if (level === undefined) return { element: 'p', spans };
  return written.includes('\n') ? undefined : { element: `h${level.length}`, spans };
}

/** What lists and quotations begin with. */
const SIGNS = [
  ['ul', '- '],
  ['ol', '1. '],
  ['blockquote', '> '],
] as const;
const SIGN = { ul: /^- /, ol: /^\d{1,9}\. /, blockquote: /^> / } as const;

/** A list of single lines, or a quotation of one paragraph: each line begins with its sign. */
function within(element: keyof typeof SIGN, written: string): PlainBlock | undefined {
  const lines = written.split('\n');
  if (!lines.every((line) => SIGN[element].test(line))) return undefined;
  const bare = lines.map((line) => line.replace(SIGN[element], ''));
  const blocks: PlainBlock[] = [];
  for (const text of element === 'blockquote' ? [bare.join('\n')] : bare) {
    const spans = plainSpans(text);
    if (!spans) return undefined;
    blocks.push({ element: element === 'blockquote' ? 'p' : 'li', spans });
  }
  return { element, spans: [], blocks };
}

/** Undefined where there may be more to it. */
function plainSpans(text: string): readonly Span[] | undefined {
  const spans = spansOf(text);
  const words = spans.length === 1 ? text : spans.map((span) => span.text).join('');
  return words.split('\n').every((line) => LINE.test(line)) && !ADDRESS.test(words) ? spans : undefined;
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
