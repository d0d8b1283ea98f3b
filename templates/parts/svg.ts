/** What all pictures share: percentages, the mirror, and text that keeps its own direction. */
import type { Direction } from '../../src/model.ts';
import { type Child, type Html, html } from '../html.ts';

/** Turns “past 0, future 100” into the picture's own x: right to left, the past stands on the right. */
export type Mirror = (percent: number) => number;

export function mirrorFor(dir: Direction): Mirror {
  return dir === 'rtl' ? (percent) => 100 - percent : (percent) => percent;
}

export function percent(n: number): string {
  return `${n.toFixed(2)}%`;
}

/** Where text stands beside its x: running on into the future or the past, or centred. */
export type Run = 'past' | 'future' | 'middle';

/**
 * `text-anchor`. Pictures are left to right for both scripts (see pictures.css), so the anchor of what runs into the
 * future is the start on an English page and the end on an Arabic one.
 */
export function anchorFor(run: Run, dir: Direction): 'start' | 'middle' | 'end' {
  if (run === 'middle') return 'middle';
  return (run === 'future') === (dir === 'ltr') ? 'start' : 'end';
}

/** Pixels towards the future. */
export function shiftFor(px: number, dir: Direction): number {
  return dir === 'rtl' ? -px : px;
}

/** One text of a picture, kept together in the page's direction. */
export function svgText(
  text: string,
  at: {
    readonly x: string;
    readonly y: number;
    readonly anchor: string;
    readonly dx?: number;
    readonly className?: string;
  },
  dir: Direction,
): Html {
  const open = dir === 'rtl' ? '\u2067' : '\u2066';
  const dx: Child = at.dx !== undefined && at.dx !== 0 && html` dx="${at.dx}"`;
  const className = at.className !== undefined && html` class="${at.className}"`;
  return html`<text x="${at.x}" y="${at.y}"${dx} text-anchor="${at.anchor}"${className}>${open}${text}\u2069</text>`;
}
