/** Which names stand over the front page's scale, and how each runs on from its mark. */
import type { Run } from './svg.ts';
import { textWidth } from './text-width.ts';

export interface Wanted {
  readonly text: string;
  /** Per cent, past 0. */
  readonly at: number;
}

export interface Name extends Wanted {
  readonly run: Run;
  /** 0 just over the mark; 1 a line higher, where a leader from the mark leads to it. */
  readonly level: 0 | 1;
}

/** Names at the ends may reach so far into the margin of the page, in px. */
const OVERHANG = 10;

/** Between two names, in px. */
const SPACE = 10;

/** So many are tried in every way; each further one takes seven times as long. */
const MOST_NAMES = 4;

const RUNS: readonly Run[] = ['middle', 'past', 'future'];
const LEVELS = [0, 1] as const;

/** A leader, and what it keeps free to each side, in px. */
const LEADER = 4;

/**
 * As many names as fit in `width` px, the more important first in `wanted`. Names may be centred on their marks or run
 * to either side, low or one line higher; of all ways that show the same names, the one that keeps most of them low
 * and centred.
 */
export function placeNames(wanted: readonly Wanted[], width: number): Name[] {
  let best: readonly Name[] = [];
  let bestWorth = -1;
  const names = wanted.slice(0, MOST_NAMES);
  const search = (i: number, placed: readonly Name[], worth: number): void => {
    const name = names[i];
    if (!name) {
      if (worth > bestWorth) [best, bestWorth] = [placed, worth];
      return;
    }
    for (const level of LEVELS)
      for (const run of RUNS) {
        const next = { ...name, run, level };
        if (fits(next, placed, width)) search(i + 1, [...placed, next], worth + worthOf(next, i));
      }
    search(i + 1, placed, worth);
  };
  search(0, [], 0);
  return [...best].sort((a, b) => a.at - b.at);
}

/** Any name shown outweighs its place, and an important one outweighs a lesser one. */
function worthOf({ run, level }: Name, i: number): number {
  return 100 - i - (level === 0 ? 0 : 0.5) - (run === 'middle' ? 0 : 0.1);
}

function fits(name: Name, placed: readonly Name[], width: number): boolean {
  const [from, to] = spanOf(name, width);
  if (from < -OVERHANG || to > width + OVERHANG) return false;
  return placed.every((other) => {
    if (other.level === name.level) return apart(spanOf(name, width), spanOf(other, width), SPACE);
    const [low, high] = name.level === 0 ? [name, other] : [other, name];
    const leader = (high.at / 100) * width;
    return apart(spanOf(low, width), [leader, leader], LEADER);
  });
}

function apart([a, b]: readonly [number, number], [c, d]: readonly [number, number], space: number): boolean {
  return b + space <= c || a >= d + space;
}

function spanOf({ text, at, run }: Name, width: number): readonly [number, number] {
  const px = (at / 100) * width;
  const size = textWidth(text);
  if (run === 'middle') return [px - size / 2, px + size / 2];
  return run === 'past' ? [px - size, px] : [px, px + size];
}
