/** Who met whom: which people face each other, and which lines join them. */
import { cutToWidth, textWidth } from './text-width.ts';

export interface Meetings {
  /** People of the two sides, in the order of the data. */
  readonly sides: readonly [readonly string[], readonly string[]];
  readonly meetings: readonly { readonly from: number; readonly to: number; readonly outlets: number }[];
}

/** A line between two people: the places of both in `Facing`. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  /** More than one outlet told of some event that they share. */
  readonly severalOutlets: boolean;
}

export interface Facing {
  /** Indices into the two sides: who is drawn, from the top. */
  readonly sides: readonly [readonly number[], readonly number[]];
  readonly edges: readonly Edge[];
  /** Who met somebody and is not drawn. */
  readonly leftOut: number;
}

/** More people than this on a side, and those with the most lines are drawn. */
export const MOST_A_SIDE = 8;

/** People who met nobody of the other side are left out; a pair has one line, however often it met. */
export function facingOf({ meetings }: Pick<Meetings, 'meetings'>): Facing {
  const pairs = new Map<string, { from: number; to: number; outlets: number }>();
  for (const { from, to, outlets } of meetings) {
    const key = `${from} ${to}`;
    pairs.set(key, { from, to, outlets: Math.max(outlets, pairs.get(key)?.outlets ?? 0) });
  }
  const all = [...pairs.values()];
  const most = [mostLinked(all.map(({ from }) => from)), mostLinked(all.map(({ to }) => to))] as const;
  const drawn = all.filter(({ from, to }) => most[0].includes(from) && most[1].includes(to));
  const left = inOrder(drawn.map(({ from }) => from));
  const right = inOrder(drawn.map(({ to }) => to));
  const edges = drawn
    .map(({ from, to, outlets }) => ({ from: left.indexOf(from), to: right.indexOf(to), severalOutlets: outlets > 1 }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const met = inOrder(all.map(({ from }) => from)).length + inOrder(all.map(({ to }) => to)).length;
  return { sides: [left, right], edges, leftOut: met - left.length - right.length };
}

/** The people of a side with the most lines; `ends` holds each person once for each line. */
function mostLinked(ends: readonly number[]): number[] {
  const links = (person: number): number => ends.filter((end) => end === person).length;
  return inOrder(ends)
    .sort((a, b) => links(b) - links(a) || a - b)
    .slice(0, MOST_A_SIDE);
}

/** Each person once, in the order of the data. */
function inOrder(ends: readonly number[]): number[] {
  return [...new Set(ends)].sort((a, b) => a - b);
}

/** No row has room for more. */
const MOST_LINES = 3;

/** A name in as many lines as it needs, of about the same length; what does not fit in three is cut. */
export function nameLines(name: string, width: number): string[] {
  for (let count = 1; count < MOST_LINES; count++) {
    const lines = evenLines(name.split(' '), count);
    if (longest(lines) <= width) return lines;
  }
  return evenLines(name.split(' '), MOST_LINES).map((line) => cutToWidth(line, width));
}

/** Words in at most so many lines, the longest as short as can be. */
function evenLines(words: readonly string[], count: number): string[] {
  const whole = [words.join(' ')];
  if (count === 1 || words.length === 1) return whole;
  let best = whole;
  for (let i = 1; i < words.length; i++) {
    const lines = [words.slice(0, i).join(' '), ...evenLines(words.slice(i), count - 1)];
    if (longest(lines) < longest(best)) best = lines;
  }
  return best;
}

function longest(lines: readonly string[]): number {
  return Math.max(...lines.map(textWidth));
}
