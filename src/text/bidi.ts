/**
 * The order in which letters stand on a line of mixed scripts, for pictures that no browser draws.
 * Source: Unicode Standard Annex #9, rules W1–W7, N0–N2, I1–I2, L1–L2. Explicit controls (X1–X8) are dropped: nothing
 * that goes into a picture has them.
 */
import type { Direction } from '../model.ts';

/** Characters of one direction that stand side by side. */
export interface LevelRun {
  /** In reading order. */
  readonly text: string;
  readonly dir: Direction;
}

type Class = 'L' | 'R' | 'AL' | 'EN' | 'AN' | 'ES' | 'ET' | 'CS' | 'NSM' | 'WS' | 'ON';

const CLASSES: readonly (readonly [Class, RegExp])[] = [
  ['NSM', /\p{M}/u],
  ['AN', /[\u0660-\u0669\u066B\u066C]/],
  ['EN', /[0-9\u06F0-\u06F9\u00B2\u00B3\u00B9]/],
  ['ES', /[+\-\u2212]/],
  ['ET', /[#$%\u00A2-\u00A5\u00B0\u00B1\u066A\u2030-\u2034\u20A0-\u20C0]/],
  ['CS', /[,./:\u00A0\u060C\u202F]/],
  ['WS', /\s/],
  ['AL', /[\p{Script=Arabic}\u061B\u061F\u0640\p{Script=Syriac}\p{Script=Thaana}]/u],
  ['R', /\p{Script=Hebrew}/u],
  ['L', /[\p{L}\p{Nl}\u200E]/u],
];

const CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

const classOf = (c: string): Class => CLASSES.find(([, pattern]) => pattern.test(c))?.[0] ?? 'ON';

/** A line as it stands on paper: runs from left to right. `base` is the direction of the paragraph. */
export function visualRuns(text: string, base: Direction): LevelRun[] {
  return visualLines([text], base)[0]!;
}

/** The same for the lines of one paragraph: what a line ends with decides nothing about how the next one begins. */
export function visualLines(lines: readonly string[], base: Direction): LevelRun[][] {
  const clean = lines.map((line) => [...line.replace(CONTROLS, '')]);
  // A line break is a space to the rules.
  const levels = levelsOf(
    clean.flatMap((line, i) => (i === 0 ? line : [' ', ...line])),
    base,
  );
  let at = 0;
  return clean.map((line) => {
    const own = levels.slice(at, at + line.length);
    at += line.length + 1;
    return reordered(line, own);
  });
}

// ───────────────────────── levels

function levelsOf(characters: readonly string[], base: Direction): number[] {
  const classes = characters.map(classOf);
  const given = [...classes];
  weak(classes, base);
  brackets(characters, classes, base);
  neutral(classes, base);
  const levels = classes.map((c) => {
    if (base === 'ltr') return c === 'R' ? 1 : c === 'L' ? 0 : 2;
    return c === 'R' ? 1 : 2;
  });
  // L1: spaces at the end belong to the paragraph.
  for (let i = levels.length - 1; i >= 0 && given[i] === 'WS'; i--) levels[i] = base === 'rtl' ? 1 : 0;
  return levels;
}

function weak(classes: Class[], base: Direction): void {
  const edge: Class = base === 'rtl' ? 'R' : 'L';
  for (const [i, c] of classes.entries()) if (c === 'NSM') classes[i] = classes[i - 1] ?? edge; // W1
  let strong: Class = edge;
  for (const [i, c] of classes.entries()) {
    if (c === 'L' || c === 'R' || c === 'AL') strong = c;
    else if (c === 'EN' && strong === 'AL') classes[i] = 'AN'; // W2
  }
  for (const [i, c] of classes.entries()) if (c === 'AL') classes[i] = 'R'; // W3
  for (const [i, c] of classes.entries()) {
    const [before, after] = [classes[i - 1], classes[i + 1]];
    if (before !== after) continue;
    if ((c === 'ES' && before === 'EN') || (c === 'CS' && (before === 'EN' || before === 'AN'))) classes[i] = before!; // W4
  }
  for (let i = 0; i < classes.length; i++) {
    if (classes[i] !== 'ET') continue;
    let end = i;
    while (classes[end] === 'ET') end++;
    if (classes[i - 1] === 'EN' || classes[end] === 'EN') classes.fill('EN', i, end); // W5
    i = end - 1;
  }
  for (const [i, c] of classes.entries()) if (c === 'ES' || c === 'ET' || c === 'CS') classes[i] = 'ON'; // W6
  strong = edge;
  for (const [i, c] of classes.entries()) {
    if (c === 'L' || c === 'R') strong = c;
    else if (c === 'EN' && strong === 'L') classes[i] = 'L'; // W7
  }
}

const PAIRS: ReadonlyMap<string, string> = new Map(['()', '[]', '{}'].map((pair) => [pair[0]!, pair[1]!]));

/** What a number or a letter is to its neighbours. */
const strongOf = (c: Class | undefined): 'L' | 'R' | undefined =>
  c === 'L' ? 'L' : c === 'R' || c === 'EN' || c === 'AN' ? 'R' : undefined;

/** N0: a pair of brackets takes the direction of what it holds. */
function brackets(characters: readonly string[], classes: Class[], base: Direction): void {
  const own = base === 'rtl' ? 'R' : 'L';
  for (const [open, close] of pairsOf(characters, classes)) {
    const inside = new Set(classes.slice(open + 1, close).map(strongOf));
    const other = own === 'R' ? 'L' : 'R';
    if (inside.has(own)) classes[open] = classes[close] = own;
    else if (inside.has(other)) {
      const before =
        classes
          .slice(0, open)
          .map(strongOf)
          .findLast((c) => c !== undefined) ?? own;
      classes[open] = classes[close] = before === other ? other : own;
    }
  }
}

function pairsOf(characters: readonly string[], classes: readonly Class[]): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  const waiting: number[] = [];
  for (const [i, c] of characters.entries()) {
    if (classes[i] !== 'ON') continue;
    if (PAIRS.has(c)) waiting.push(i);
    const at = waiting.findLastIndex((open) => PAIRS.get(characters[open]!) === c);
    if (at < 0) continue;
    pairs.push([waiting[at]!, i]);
    waiting.length = at;
  }
  return pairs.sort(([a], [b]) => a - b);
}

/** N1, N2: what stands between two of one direction has it too; all else has the paragraph’s. */
function neutral(classes: Class[], base: Direction): void {
  const own = base === 'rtl' ? 'R' : 'L';
  for (let i = 0; i < classes.length; i++) {
    if (classes[i] !== 'ON' && classes[i] !== 'WS') continue;
    let end = i;
    while (classes[end] === 'ON' || classes[end] === 'WS') end++;
    const before = strongOf(classes[i - 1]) ?? own;
    const after = strongOf(classes[end]) ?? own;
    classes.fill(before === after ? before : own, i, end);
    i = end - 1;
  }
}

// ───────────────────────── order

/** L2: from the highest level down, turn round every stretch of at least that level. */
function reordered(characters: readonly string[], levels: readonly number[]): LevelRun[] {
  const runs: { text: string; level: number }[] = [];
  for (const [i, c] of characters.entries()) {
    const last = runs.at(-1);
    if (last && last.level === levels[i]) last.text += c;
    else runs.push({ text: c, level: levels[i]! });
  }
  const order = [...runs];
  for (let level = 2; level > 0; level--)
    for (let i = 0; i < order.length; i++) {
      let end = i;
      while (end < order.length && order[end]!.level >= level) end++;
      if (end === i) continue;
      order.splice(i, end - i, ...order.slice(i, end).reverse());
      i = end;
    }
  return order.map(({ text, level }) => ({ text, dir: level % 2 === 1 ? 'rtl' : 'ltr' }));
}
