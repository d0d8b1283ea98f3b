/**
 * Markdown → blocks of marked text. marked turns the text into HTML; this walks that HTML once and keeps words, a
 * short list of marks and addresses that were checked. No HTML comes out: whatever a body holds (scripts, handlers,
 * styles, frames, SVG) has no form in which it could reach a page. That makes a separate sanitiser's pass needless,
 * and gives every word the offset that links in the text need.
 */
import { Parser } from 'htmlparser2';
import { Marked } from 'marked';
import type { Block, BlockKind, Run } from '../model.ts';
import { dropHiddenControls, hiddenControls } from '../text/controls.ts';
import { safeAddress } from '../text/web-address.ts';
import { type LocalPicture, localPicture } from './local-picture.ts';
import { type BoundsFault, boundsFault } from './markdown-bounds.ts';
import { type PlainBlock, piecesOf } from './plain-markdown.ts';

/** A block before it has its anchor and language. */
export type BareBlock = Omit<Block, 'id' | 'language'>;

export interface Body {
  readonly blocks: readonly BareBlock[];
  /** Links that pages may not carry; their words are kept. */
  readonly unsafeLinks: readonly string[];
  /** Elements that were left out with what they held: `script`, `iframe`. */
  readonly dropped: readonly string[];
  /** Invisible controls that were left out, also where they were written as `&#x202E;`: `U+202E`. */
  readonly hidden: readonly string[];
  /** Pictures that can't be shown where they stand, as their addresses are written. */
  readonly pictureFaults: readonly PictureFault[];
  /** Why the body was not read at all. */
  readonly fault?: BoundsFault;
}

export interface PictureFault {
  readonly code: 'picture-outside' | 'picture-no-words' | 'picture-in-text';
  readonly value: string;
}

export interface BodyOptions {
  /** The body is an article's: a picture from `media/` that is a paragraph by itself becomes a block. */
  readonly pictures?: boolean;
}

const marked = new Marked({ gfm: true, async: false });

/** Elements whose content is no text of the article. */
const DROPPED = new Set(
  `script style iframe object embed svg math template noscript form button input select textarea audio video canvas
   applet frame frameset head title link meta base noembed noframes xmp plaintext dialog map`.split(/\s+/),
);
const VOID = new Set(['input', 'embed', 'frame', 'link', 'meta', 'base']);
const INLINE = new Set(
  `a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small
   span strike strong sub sup time tt u var wbr`.split(/\s+/),
);

const TABLE_PARTS = new Set(['thead', 'tbody', 'tfoot', 'tr', 'td', 'th']);

/** White space that is not one space already: nearly all is, and replacing it by itself would take longest of all. */
const SPACES = / [\s\u0085]+|[^\S ][\s\u0085]*|\u0085[\s\u0085]*/g;

interface LocalImage extends LocalPicture {
  readonly alt: string;
  readonly caption: string;
}

interface Marks {
  readonly strong?: true;
  readonly em?: true;
  readonly code?: true;
  readonly href?: string;
}

/** Parses the body of an article, a translation, a page or an introduction. Never throws for content. */
export function parseMarkdown(source: string, options: BodyOptions = {}): Body {
  const walker = new BodyWalker(options);
  const fault = boundsFault(source);
  if (fault) return { ...walker.finish(), fault };
  try {
    for (const piece of piecesOf(source)) {
      if ('markdown' in piece) walkHtml(marked.parse(piece.markdown) as string, walker);
      else walkBlock(piece, walker);
    }
    return walker.finish();
  } catch (error) {
    // Quotations and lists within each other in a way that the bounds don't see: the stack is used up.
    if (!(error instanceof RangeError)) throw error;
    return { ...new BodyWalker(options).finish(), fault: { code: 'body-too-deep', line: 0 } };
  }
}

/** The same walk for a piece of HTML that is no Markdown: what an import found on a page. */
export function parseHtml(html: string, options: BodyOptions = {}): Body {
  const walker = new BodyWalker(options);
  walkHtml(html, walker);
  return walker.finish();
}

/** What the parser would tell of it. */
function walkBlock({ element: block, spans, blocks = [] }: PlainBlock, walker: BodyWalker): void {
  walker.onopentag(block, {});
  for (const { text, element, href } of spans) {
    if (element) walker.onopentag(element, href === undefined ? {} : { href });
    walker.ontext(text);
    if (element) walker.onclosetag(element);
  }
  for (const inner of blocks) walkBlock(inner, walker);
  walker.onclosetag(block);
}

const walkHtml = (html: string, walker: BodyWalker): void =>
  new Parser(walker, { decodeEntities: true, lowerCaseTags: true }).end(html);

/** Takes the parser's events and collects blocks. The state of one walk, hence a class. */
class BodyWalker {
  readonly #blocks: BareBlock[] = [];
  readonly #unsafe = new Set<string>();
  readonly #dropped = new Set<string>();
  readonly #hidden = new Set<string>();
  readonly #pictureFaults: PictureFault[] = [];
  readonly #lists: { ordered: boolean; next: number }[] = [];
  readonly #marks: Marks[] = [{}];
  readonly #openInline: string[] = [];
  /** Text since the last tag: the parser hands it on in pieces, one for each entity. */
  #pending = '';
  #quotes = 0;
  #skipping = 0;
  #runs: Run[] = [];
  #kind: BlockKind = 'paragraph';
  #level: number | undefined;
  #ordinal: number | undefined;
  #rule = false;
  #break = false;
  #rows: Run[][][] | undefined;
  /** Local pictures since the block began. */
  #pictures: LocalImage[] = [];
  readonly #takesPictures: boolean;

  constructor({ pictures = false }: BodyOptions) {
    this.#takesPictures = pictures;
  }

  finish(): Body {
    this.#takeText();
    this.#endBlock();
    return {
      blocks: this.#blocks,
      unsafeLinks: [...this.#unsafe],
      dropped: [...this.#dropped],
      hidden: [...this.#hidden],
      pictureFaults: this.#pictureFaults,
    };
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    this.#takeText();
    if (this.#skipping > 0 || DROPPED.has(name)) {
      if (this.#skipping === 0) this.#dropped.add(name);
      if (!VOID.has(name)) this.#skipping++;
    } else if (INLINE.has(name)) this.#openInlineTag(name, attributes);
    else this.#openBlock(name, attributes);
  }

  onclosetag(name: string): void {
    this.#takeText();
    if (this.#skipping > 0) {
      if (!VOID.has(name)) this.#skipping--;
    } else if (INLINE.has(name)) this.#closeInlineTag(name);
    else this.#closeBlock(name);
  }

  ontext(data: string): void {
    this.#pending += data;
  }

  #takeText(): void {
    const data = this.#pending;
    this.#pending = '';
    if (data === '' || this.#skipping > 0) return;
    const text = this.#withoutHidden(data);
    if (this.#kind === 'code') this.#push(text);
    else if (text !== '') this.#push(text.replace(SPACES, ' '));
  }

  #withoutHidden(data: string): string {
    const codes = hiddenControls(data);
    for (const code of codes) this.#hidden.add(code);
    return codes.length > 0 ? dropHiddenControls(data) : data;
  }

  #openInlineTag(name: string, attributes: Record<string, string>): void {
    if (name === 'br') {
      this.#push(' ');
      this.#break = true;
      return;
    }
    if (name === 'img') {
      const local = this.#takesPictures ? localPicture(attributes.src ?? '') : undefined;
      if (local) {
        const words = (text = ''): string => this.#withoutHidden(text).replace(SPACES, ' ').trim();
        this.#pictures.push({ ...local, alt: words(attributes.alt), caption: words(attributes.title) });
        this.#push(words(attributes.alt));
        return;
      }
      // Remote pictures are never loaded; what they show is a link to them.
      this.#marks.push({ ...this.#marks.at(-1)!, ...this.#link(attributes.src ?? '') });
      this.ontext(attributes.alt || attributes.src || '');
      this.#takeText();
      this.#marks.pop();
      return;
    }
    const mark: Marks =
      name === 'a'
        ? this.#link(attributes.href ?? '')
        : name === 'strong' || name === 'b'
          ? { strong: true }
          : name === 'em' || name === 'i'
            ? { em: true }
            : name === 'code' || name === 'kbd' || name === 'samp'
              ? { code: true }
              : {};
    this.#openInline.push(name);
    this.#marks.push({ ...this.#marks.at(-1)!, ...mark });
  }

  #closeInlineTag(name: string): void {
    const at = this.#openInline.lastIndexOf(name);
    if (at < 0) return;
    this.#openInline.length = at;
    this.#marks.length = at + 1;
  }

  #link(address: string): Marks {
    const href = safeAddress(address, ['http:', 'https:', 'mailto:']);
    if (href === undefined && address !== '') this.#unsafe.add(address);
    return href === undefined ? {} : { href };
  }

  #openBlock(name: string, attributes: Record<string, string>): void {
    if (TABLE_PARTS.has(name)) {
      this.#openCell(name);
      return;
    }
    // The first paragraph of a list item is the item.
    if (name === 'p' && this.#kind === 'item' && this.#runs.length === 0) return;
    this.#endBlock();
    if (name === 'ul' || name === 'ol') {
      const start = Number.parseInt(attributes.start ?? '1', 10);
      this.#lists.push({ ordered: name === 'ol', next: Number.isSafeInteger(start) ? start : 1 });
    } else if (name === 'li') this.#startItem();
    else if (name === 'blockquote') {
      this.#quotes++;
      this.#kind = 'quote';
    } else if (name === 'hr') this.#rule = true;
    else if (name === 'pre') this.#kind = 'code';
    else if (name === 'table') {
      this.#kind = 'table';
      this.#rows = [];
    } else if (/^h[1-6]$/.test(name)) {
      this.#kind = 'heading';
      this.#level = Math.max(2, Number(name[1]));
    }
  }

  #startItem(): void {
    const list = this.#lists.at(-1);
    this.#kind = 'item';
    this.#level = Math.max(1, this.#lists.length);
    if (list?.ordered) this.#ordinal = list.next++;
  }

  #openCell(name: string): void {
    if (!this.#rows) return;
    if (name === 'tr') this.#rows.push([]);
    else if (name === 'td' || name === 'th') this.#runs = [];
  }

  #closeBlock(name: string): void {
    if (name === 'td' || name === 'th') {
      this.#rows?.at(-1)?.push(trimRuns(this.#runs));
      this.#runs = [];
      return;
    }
    if (TABLE_PARTS.has(name)) return;
    if (name === 'p' && this.#kind === 'item') return;
    this.#endBlock();
    if (name === 'ul' || name === 'ol') this.#lists.pop();
    if (name === 'blockquote') this.#quotes = Math.max(0, this.#quotes - 1);
    this.#kind = this.#quotes > 0 ? 'quote' : 'paragraph';
  }

  #push(text: string): void {
    const previous = this.#runs.at(-1);
    const spaced = previous?.text.endsWith(' ') && this.#kind !== 'code' ? text.replace(/^ /, '') : text;
    if (spaced === '' || (spaced === ' ' && !previous)) return;
    const run: Run = { text: spaced, ...this.#marks.at(-1)!, ...(this.#break ? { breakBefore: true } : {}) };
    this.#break = false;
    if (previous && sameMarks(previous, run))
      this.#runs[this.#runs.length - 1] = { ...previous, text: previous.text + spaced };
    else this.#runs.push(run);
  }

  /** Takes the place of a paragraph that holds one local picture and nothing else. */
  #endPicture(): boolean {
    const [image, another] = this.#pictures;
    this.#pictures = [];
    if (!image) return false;
    const { file, alt, caption, address } = image;
    const isAlone = !another && this.#kind === 'paragraph' && !this.#rows && textOf(this.#runs).trim() === alt;
    const fault = !isAlone
      ? 'picture-in-text'
      : alt === ''
        ? 'picture-no-words'
        : file === undefined
          ? 'picture-outside'
          : undefined;
    if (fault) this.#pictureFaults.push({ code: fault, value: address });
    if (fault || file === undefined) return false;
    const text = caption || alt;
    this.#blocks.push({
      kind: 'paragraph',
      text,
      runs: [{ text }],
      ...(this.#rule ? { ruleBefore: true as const } : {}),
      picture: { file, alt, ...(caption === '' ? {} : { captioned: true as const }), line: 0 },
    });
    this.#rule = false;
    this.#runs = [];
    return true;
  }

  #endBlock(): void {
    if (this.#endPicture()) {
      this.#startAnew();
      return;
    }
    const rows = this.#rows?.filter((row) => row.length > 0);
    const runs = this.#kind === 'code' ? this.#runs : trimRuns(this.#runs);
    const text = rows
      ? rows.map((row) => row.map(textOf).join(' ')).join(' ')
      : this.#kind === 'code'
        ? textOf(runs).replace(/\n$/, '')
        : textOf(runs);
    if (text.trim() !== '')
      this.#blocks.push({
        kind: this.#kind,
        text,
        runs: rows ? [] : this.#kind === 'code' ? [{ text }] : runs,
        ...(rows ? { rows } : {}),
        ...(this.#level === undefined ? {} : { level: this.#level }),
        ...(this.#ordinal === undefined ? {} : { ordinal: this.#ordinal }),
        ...(this.#rule ? { ruleBefore: true as const } : {}),
      });
    if (text.trim() !== '') this.#rule = false;
    this.#startAnew();
  }

  #startAnew(): void {
    this.#runs = [];
    this.#rows = undefined;
    this.#level = undefined;
    this.#ordinal = undefined;
    this.#break = false;
    this.#kind = this.#quotes > 0 ? 'quote' : 'paragraph';
  }
}

const textOf = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

const sameMarks = (a: Run, b: Run): boolean =>
  a.strong === b.strong && a.em === b.em && a.code === b.code && a.href === b.href && !b.breakBefore;

function trimRuns(runs: readonly Run[]): Run[] {
  const kept = runs.map((run) => ({ ...run }));
  if (kept[0]) kept[0] = { ...kept[0], text: kept[0].text.trimStart() };
  const last = kept.at(-1);
  if (last) kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
  return kept.filter((run) => run.text !== '');
}
