/// <reference lib="dom" />
/** Where words stand on a page: what a reader sees, whatever the order of the characters in the file. */
import type { Page } from 'playwright-core';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Word extends Box {
  readonly text: string;
}

/** Words that follow each other on one line, and the direction that they should run in. */
export interface Line {
  readonly words: readonly Word[];
  readonly dir: 'rtl' | 'ltr';
}

/** The lines of every visible text below the elements that `selector` finds, each text node by itself. */
export function linesOf(page: Page, selector: string): Promise<Line[]> {
  return page.evaluate((wanted) => {
    const lines: Line[] = [];
    for (const element of document.querySelectorAll(wanted)) {
      if (!element.checkVisibility()) continue;
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const dir = getComputedStyle(node.parentElement!).direction as Line['dir'];
        let line: Word[] = [];
        for (const match of node.textContent!.matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          const { left, right, top, bottom } = range.getBoundingClientRect();
          const before = line.at(-1);
          if (before && (top > before.bottom - 2 || bottom < before.top + 2)) {
            lines.push({ words: line, dir });
            line = [];
          }
          line.push({ text: match[0], left, right, top, bottom });
        }
        if (line.length > 0) lines.push({ words: line, dir });
      }
    }
    return lines;
  }, selector);
}

/** The box of some words inside the first element that `selector` finds and that holds them; `nth` from 0. */
export function boxOf(page: Page, selector: string, text: string, nth = 0): Promise<Box> {
  return page.evaluate(
    ([wanted, needle, count]) => {
      for (const element of document.querySelectorAll(wanted)) {
        const nodes: Text[] = [];
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
        const all = nodes.map((node) => node.data).join('');
        let at = -1;
        for (let i = 0; i <= count; i++) at = all.indexOf(needle, at + 1);
        if (at < 0) continue;
        const range = document.createRange();
        let offset = 0;
        for (const node of nodes) {
          const end = offset + node.length;
          if (at >= offset && at < end) range.setStart(node, at - offset);
          if (at + needle.length > offset && at + needle.length <= end) range.setEnd(node, at + needle.length - offset);
          offset = end;
        }
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { left, right, top, bottom };
      }
      throw new Error(`“${needle}” is not in ${wanted}`);
    },
    [selector, text, nth] as const,
  );
}

/** The texts in the order in which they stand on the page, from left to right. */
export async function fromLeft(page: Page, selector: string, texts: readonly string[]): Promise<string[]> {
  const seen = new Map<string, number>();
  const placed: { text: string; left: number }[] = [];
  for (const text of texts) {
    const nth = seen.get(text) ?? 0;
    seen.set(text, nth + 1);
    const { left, right } = await boxOf(page, selector, text, nth);
    placed.push({ text, left: (left + right) / 2 });
  }
  return placed.sort((a, b) => a.left - b.left).map(({ text }) => text);
}

/** How much room a text needs and has; sizes in px. */
export interface Ink {
  readonly text: string;
  readonly where: string;
  readonly heading: boolean;
  readonly ink: number;
  readonly lineHeight: number;
}

/** For every visible text: how high its letters and marks reach from lowest to highest, and the height of its lines. */
export function inkOf(page: Page, selector: string): Promise<Ink[]> {
  return page.evaluate(async (wanted) => {
    await document.fonts.ready;
    const context = document.createElement('canvas').getContext('2d')!;
    const found: Ink[] = [];
    for (const element of document.querySelectorAll(wanted)) {
      if (!element.checkVisibility() || element.closest('svg, .hidden, .skip, .site-title')) continue;
      for (const node of element.childNodes) {
        const text = node.nodeType === Node.TEXT_NODE ? node.textContent!.replace(/\s+/g, ' ').trim() : '';
        if (text === '') continue;
        const style = getComputedStyle(element);
        context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
        context.direction = style.direction as CanvasDirection;
        const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = context.measureText(text);
        const where = `${element.parentElement?.className ?? ''} > ${element.localName}.${element.className}`;
        const heading = element.closest('h1, h2, h3, h4, .title, .neighbours a') !== null;
        found.push({ text, where, heading, ink: up + down, lineHeight: Number.parseFloat(style.lineHeight) });
      }
    }
    return found;
  }, selector);
}

/**
 * Lines whose ink meets that of the line above, as `text above ⏐ text below`: both are drawn again, where they stand on
 * the page, and compared point by point.
 */
export function collisionsOf(
  page: Page,
  selector: string,
): Promise<{ readonly pairs: number; readonly met: string[] }> {
  return page.evaluate(async (wanted) => {
    await document.fonts.ready;
    const met: string[] = [];
    let pairs = 0;
    for (const element of document.querySelectorAll(wanted)) {
      if (!element.checkVisibility() || element.closest('svg, .hidden, .skip')) continue;
      const style = getComputedStyle(element);
      const size = Number.parseFloat(style.fontSize);
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE) continue;
        const lines: { text: string; left: number; right: number; top: number }[] = [];
        for (const match of node.textContent!.matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          const { left, right, top } = range.getBoundingClientRect();
          const line = lines.at(-1);
          if (line && Math.abs(line.top - top) < 2) {
            line.text += ` ${match[0]}`;
            line.left = Math.min(line.left, left);
            line.right = Math.max(line.right, right);
          } else lines.push({ text: match[0], left, right, top });
        }
        const rtl = style.direction === 'rtl';
        const drawn = (line: (typeof lines)[number], from: number): Uint8ClampedArray => {
          const canvas = new OffscreenCanvas(innerWidth, Math.ceil(size * 6));
          const context = canvas.getContext('2d')!;
          context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
          context.direction = rtl ? 'rtl' : 'ltr';
          context.textAlign = rtl ? 'right' : 'left';
          context.fillText(line.text, rtl ? line.right : line.left, size * 2 + line.top - from);
          return context.getImageData(0, 0, canvas.width, canvas.height).data;
        };
        for (let i = 1; i < lines.length; i++) {
          pairs++;
          const above = drawn(lines[i - 1]!, lines[i - 1]!.top);
          const below = drawn(lines[i]!, lines[i - 1]!.top);
          // Half-covered points count; the edges of smooth letters do not.
          let shared = 0;
          for (let at = 3; at < above.length; at += 4) if (above[at]! > 127 && below[at]! > 127) shared++;
          if (shared > 0) met.push(`${lines[i - 1]!.text} ⏐ ${lines[i]!.text} (${shared} points, ${style.fontSize})`);
        }
      }
    }
    return { pairs, met };
  }, selector);
}

/** Heights of letters in the font of an element, as shares of its size. */
export interface Heights {
  readonly alif: number;
  readonly capital: number;
  readonly tooth: number;
  readonly small: number;
}

/** How high ا and H, س and x stand in the heading or text that `selector` finds. */
export function heightsIn(page: Page, selector: string): Promise<Heights> {
  return page.evaluate(async (wanted) => {
    const { fontWeight, fontFamily } = getComputedStyle(document.querySelector(wanted)!);
    const font = `${fontWeight} 200px ${fontFamily}`;
    await document.fonts.load(font, 'اسHx');
    const context = document.createElement('canvas').getContext('2d')!;
    context.font = font;
    const [alif, capital, tooth, small] = ['ا', 'H', 'س', 'x'].map(
      (letter) => context.measureText(letter).actualBoundingBoxAscent / 200,
    );
    return { alif: alif!, capital: capital!, tooth: tooth!, small: small! };
  }, selector);
}
