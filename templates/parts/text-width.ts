/**
 * How wide a label will be, for pictures that must place it before any browser has seen it. From the measured advances of
 * the label faces at 13 px (IBM Plex Sans and Sans Arabic, weight 500), with a little to spare for fallback faces.
 */

import { oncePerName } from '../../src/text/once.ts';

const SPARE = 1.05;

/** Pixels at the label size; an estimate, rather too wide than too narrow. */
export function textWidth(text: string): number {
  let width = 0;
  for (const c of text) width += advance(c);
  return Math.ceil(width * SPARE);
}

const advance = oncePerName((c: string): number => {
  if (/[\p{M}\p{Cf}]/u.test(c)) return 0;
  if (c === ' ' || c === '\u00a0') return 3.2;
  if (/[.,:;'’‘|!()[\]·،؛IfijlrtJ]/.test(c)) return 4.5;
  if (/[mwMW—…]/.test(c)) return 11.3;
  if (/\p{Script=Arabic}/u.test(c)) return 6.3;
  if (/[0-9]/.test(c)) return 7.8;
  return /\p{Lu}/u.test(c) ? 8.4 : 7.3;
});

/** As many whole words as fit, then “…”; at least the first word. */
export function cutToWidth(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const words = text.split(' ');
  let cut = words[0] ?? '';
  for (const word of words.slice(1)) {
    const longer = `${cut} ${word}`;
    if (textWidth(`${longer}…`) > width) break;
    cut = longer;
  }
  return `${cut}…`;
}
