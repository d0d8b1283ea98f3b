/** Where the people of a circle stand: those who met stand near, and no name covers another. */
import type { Force, SimulationNodeDatum } from 'd3-force';
import { oncePerName, oncePerObject } from '../../src/text/once.ts';
import { nameLines } from './network-geometry.ts';
import { textWidth } from './text-width.ts';

/** The part of d3-force that is used: loaded only where a page has such a picture. */
export type Forces = Pick<
  typeof import('d3-force'),
  'forceSimulation' | 'forceLink' | 'forceManyBody' | 'forceX' | 'forceY'
>;

export interface CircleInput {
  readonly names: readonly string[];
  readonly meetings: readonly { readonly from: number; readonly to: number; readonly outlets: number }[];
}

export interface PlacedPerson {
  /** Index into the names. */
  readonly person: number;
  readonly lines: readonly string[];
  /** Whole px: the dot’s middle, and the baseline of the name’s first line, on the side where fewer lines lead. */
  readonly x: number;
  readonly y: number;
  readonly baseline: number;
}

export interface CirclePicture {
  readonly height: number;
  readonly people: readonly PlacedPerson[];
  /** Indices into `people`. */
  readonly edges: readonly { readonly from: number; readonly to: number; readonly severalOutlets: boolean }[];
  /** Who met somebody and is not drawn. */
  readonly leftOut: number;
}

export const LINE_HEIGHT = 16;
/** From the dot’s middle to the first baseline, and the room above it. */
const NAME_DROP = 22;
/** The same to the last baseline where the name stands above. */
const NAME_RISE = -13;
const ABOVE = 10;
const NAME_WIDTH = 104;

interface Node {
  readonly person: number;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  x: number;
  y: number;
  /** From the dot to the middle of dot and name. */
  middle: number;
}

/**
 * The people with the most lines, at most `most` of them, in a picture `width` px wide. Undefined where no room is found
 * for every name. Starts from whole places and uses no functions that engines compute differently, and d3-force draws
 * lots from a seed of its own: the same everywhere.
 */
export function placeCircle(
  forces: Forces,
  { names, meetings }: CircleInput,
  width: number,
  most: number,
): CirclePicture | undefined {
  const pairs = pairsOf(meetings);
  const links = (person: number): number => pairs.filter(({ from, to }) => from === person || to === person).length;
  const drawn = names
    .map((_, person) => person)
    .sort((a, b) => links(b) - links(a) || a - b)
    .slice(0, most)
    .sort((a, b) => a - b);
  const edges = pairs.flatMap(({ from, to, outlets }) => {
    const [a, b] = [drawn.indexOf(from), drawn.indexOf(to)];
    return a < 0 || b < 0 ? [] : [{ from: a, to: b, severalOutlets: outlets > 1 }];
  });
  const places = settle(forces, drawn.length, edges, width);
  const nodes = drawn.map((person, i): Node => {
    const lines = nameLines(names[person]!, NAME_WIDTH);
    return {
      person,
      lines,
      width: Math.max(...lines.map(textWidth)) + 12,
      height: ABOVE + NAME_DROP + (lines.length - 1) * LINE_HEIGHT + 14,
      ...places[i]!,
      middle: 0,
    };
  });
  for (const [i, node] of nodes.entries()) {
    const met = edges.flatMap(({ from, to }) => (from === i ? [nodes[to]!.y] : to === i ? [nodes[from]!.y] : []));
    const below = met.filter((y) => y > node.y).length > met.length / 2;
    node.middle = (below ? -1 : 1) * (node.height / 2 - ABOVE);
  }
  if (!pushApart(nodes, width)) return undefined;
  const top = Math.min(...nodes.map(({ y, middle, height }) => y + middle - height / 2));
  return {
    height: Math.ceil(Math.max(...nodes.map(({ y, middle, height }) => y + middle + height / 2)) - top),
    people: nodes.map(({ person, lines, x, y, middle }) => ({
      person,
      lines,
      x: Math.round(x),
      y: Math.round(y - top),
      baseline: Math.round(y - top) + (middle > 0 ? NAME_DROP : NAME_RISE - (lines.length - 1) * LINE_HEIGHT),
    })),
    edges,
    leftOut: names.length - drawn.length,
  };
}

function pairsOf(meetings: CircleInput['meetings']): CircleInput['meetings'] {
  const pairs = new Map<string, { from: number; to: number; outlets: number }>();
  for (const { from, to, outlets } of meetings) {
    const key = `${from} ${to}`;
    pairs.set(key, { from, to, outlets: Math.max(outlets, pairs.get(key)?.outlets ?? 0) });
  }
  return [...pairs.values()];
}

type Place = Pick<Node, 'x' | 'y'>;

/** Where `count` people come to rest who are drawn to those they met. */
function settle(forces: Forces, count: number, edges: CirclePicture['edges'], width: number): readonly Place[] {
  const pairs = edges.map(({ from, to }) => [from, to] as const);
  return settled(forces)(JSON.stringify({ count, pairs, width } satisfies Meeters));
}

interface Meeters {
  readonly count: number;
  readonly pairs: readonly (readonly [from: number, to: number])[];
  readonly width: number;
}

/** The same whatever their names are, so that a topic's pages in all languages share it. It takes long. */
const settled = oncePerObject((forces: Forces) =>
  oncePerName((meeters: string) => simulate(forces, JSON.parse(meeters) as Meeters)),
);

function simulate(forces: Forces, { count, pairs, width }: Meeters): readonly Place[] {
  const nodes = Array.from({ length: count }, (_, i): Place & SimulationNodeDatum => ({
    x: ((i * 7919) % width) + 1,
    y: i * 60,
  }));
  const links = pairs.map(([source, target]) => ({ source, target }));
  forces
    .forceSimulation(nodes)
    .force(
      'link',
      forces.forceLink<Place, { source: number; target: number }>(links).distance(110) as Force<Place, undefined>,
    )
    .force('charge', forces.forceManyBody().strength(-320))
    .force('x', forces.forceX(width / 2).strength(0.06))
    .force('y', forces.forceY(0).strength(0.16))
    .stop()
    .tick(240);
  return nodes.map(({ x, y }) => ({ x, y }));
}

/** Moves names off each other, the shorter way at first, and into the picture. False where it does not come to rest. */
function pushApart(nodes: readonly Node[], width: number): boolean {
  for (let round = 0; round < 600; round++) {
    let moved = false;
    for (const [i, a] of nodes.entries())
      for (const b of nodes.slice(i + 1)) {
        const across = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
        const down = (a.height + b.height) / 2 - Math.abs(a.y + a.middle - b.y - b.middle);
        if (across <= 0 || down <= 0) continue;
        moved = true;
        // Where the edges are in the way there is always more room below.
        if (across < down && round < 100) {
          const step = ((a.x <= b.x ? -1 : 1) * (across + 1)) / 2;
          a.x += step;
          b.x -= step;
        } else {
          const step = ((a.y + a.middle <= b.y + b.middle ? -1 : 1) * (down + 1)) / 2;
          a.y += step;
          b.y -= step;
        }
      }
    for (const node of nodes) {
      const inside = Math.min(Math.max(node.x, node.width / 2), width - node.width / 2);
      if (inside !== node.x) node.x = inside;
    }
    if (!moved) return true;
  }
  return false;
}
