/**
 * What a body may ask of the Markdown parser. marked reads the rest of a paragraph again at every sign in it, and calls
 * itself for every quotation inside a quotation: without bounds, a file of some MB could keep a build busy for hours, or
 * end it. No article comes near them: the longest paragraph of a page holds some hundred signs.
 */
import type { ProblemCode } from '../problems.ts';

export interface BoundsFault {
  readonly code: Extract<ProblemCode, 'body-too-deep' | 'body-too-long' | 'body-too-tangled'>;
  /** 0-based line of the body. */
  readonly line: number;
}

/** Quotations and lists within each other. */
const MAX_DEPTH = 40;

/** A book has that many; each paragraph costs a vote on its language. */
export const MAX_LINES = 20_000;

/**
 * Signs × length, summed over paragraphs: about a second's work. A paragraph of 20,000 letters with 500 signs, which
 * is long, comes to a twentieth of it.
 */
const MAX_WORK = 200_000_000;

/** The signs at which marked looks again at what follows. */
const SIGNS = /[\\<![\]`*_~&@|]|:\/\/|www\./g;

/** `> > - 1. `: marks that open a block within a block. Each begins with another sign, so nothing is tried twice. */
const OPENERS = new RegExp(`^(?:[ \\t]*(?:>|[-*+][ \\t]|\\d{1,9}[.)][ \\t])){${MAX_DEPTH}}`);
const DEEP_INDENT = new RegExp(`^[ \\t]{${MAX_DEPTH * 6}}[ \\t]*(?:>|[-*+][ \\t]|\\d{1,9}[.)][ \\t])`);

/** The first thing in a body that is beyond the bounds; undefined where all is within them. Takes one pass. */
export function boundsFault(body: string): BoundsFault | undefined {
  let work = 0;
  let written = 0;
  let line = 0;
  let start = 0;
  let signs = 0;
  let length = 0;
  while (start <= body.length) {
    const stop = body.indexOf('\n', start);
    const text = body.slice(start, stop < 0 ? body.length : stop);
    if (OPENERS.test(text) || DEEP_INDENT.test(text)) return { code: 'body-too-deep', line };
    if (text.trim() === '') [signs, length] = [0, 0];
    else {
      work -= signs * length;
      signs += text.match(SIGNS)?.length ?? 0;
      length += text.length + 1;
      work += signs * length;
      if (++written > MAX_LINES) return { code: 'body-too-long', line };
      if (work > MAX_WORK) return { code: 'body-too-tangled', line };
    }
    if (stop < 0) return undefined;
    start = stop + 1;
    line++;
  }
  return undefined;
}
