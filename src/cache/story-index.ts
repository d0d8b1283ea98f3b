/**
 * Where each story's line stands in the pack: a file that is searched as bytes, since of a hundred thousand stories a small
 * build asks for few, and a map of all of them would take longer than these.
 *
 *   8 bytes    how many there are
 *   8 each     the line's offset
 *   4 each     its length
 *   4 each     its sum
 *   4 each     where the id ends among the ids
 *   the rest   the ids, in the order of their bytes, one after the other
 */
import type { Slot } from './pack.ts';

export interface StoryIndex {
  readonly size: number;
  get(id: string): Slot | undefined;
  ids(): Generator<string>;
  /** The same after some lines were written (or went, where there is no slot). Costs the edit, and a copy. */
  with(changed: ReadonlyMap<string, Slot | undefined>): StoryIndex;
  /** For `readStoryIndex`. */
  bytes(): Buffer;
}

interface Columns {
  readonly at: Float64Array;
  readonly lengths: Uint32Array;
  readonly sums: Uint32Array;
  readonly ends: Uint32Array;
  readonly ids: Buffer;
}

/** From so many look-ups on, a map of all ids is cheaper than searching. */
const PATIENCE = 5000;

export function storyIndexOf(slots: ReadonlyMap<string, Slot>): StoryIndex {
  const none = new Uint32Array();
  return indexOf({ at: new Float64Array(), lengths: none, sums: none, ends: none, ids: Buffer.alloc(0) }).with(slots);
}

export function readStoryIndex(bytes: Buffer): StoryIndex {
  // Numbers begin at multiples of their sizes, and small files may be read to anywhere.
  const all = bytes.byteOffset % 8 === 0 ? bytes : Buffer.from(Uint8Array.from(bytes).buffer);
  const { buffer, byteOffset } = all;
  const size = all.readDoubleLE(0);
  const numbers = (column: number): Uint32Array =>
    new Uint32Array(buffer, byteOffset + 8 + size * (8 + 4 * column), size);
  return indexOf({
    at: new Float64Array(buffer, byteOffset + 8, size),
    lengths: numbers(0),
    sums: numbers(1),
    ends: numbers(2),
    ids: all.subarray(8 + size * 20),
  });
}

function indexOf(columns: Columns): StoryIndex {
  const { at, lengths, sums, ends, ids } = columns;
  const size = at.length;
  const startOf = (i: number): number => (i === 0 ? 0 : ends[i - 1]!);
  const idAt = (i: number): string => ids.toString('utf8', startOf(i), ends[i]);
  /** The first whose id is `id` or comes after it. */
  const seek = (id: Buffer): number => {
    let low = 0;
    let high = size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ids.compare(id, 0, id.length, startOf(middle), ends[middle]) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  let searches = 0;
  let numbers: Map<string, number> | undefined;
  const numberOf = (id: string): number | undefined => {
    if (numbers === undefined && ++searches > PATIENCE)
      numbers = new Map(Array.from({ length: size }, (_, i) => [idAt(i), i]));
    if (numbers) return numbers.get(id);
    const i = seek(Buffer.from(id));
    return i < size && idAt(i) === id ? i : undefined;
  };
  return {
    size,
    get(id) {
      const i = numberOf(id);
      return i === undefined ? undefined : [at[i]!, lengths[i]!, sums[i]!];
    },
    *ids() {
      for (let i = 0; i < size; i++) yield idAt(i);
    },
    with: (changed) => indexOf(edited(columns, changed, seek)),
    bytes: () => Buffer.concat([Float64Array.of(size), at, lengths, sums, ends, ids].map(bytesOf)),
  };
}

function edited(
  { at, lengths, sums, ends, ids }: Columns,
  changed: ReadonlyMap<string, Slot | undefined>,
  seek: (id: Buffer) => number,
): Columns {
  const edits = [...changed].map(([id, slot]) => ({ id: Buffer.from(id), slot }));
  edits.sort((a, b) => a.id.compare(b.id));
  const most = at.length + edits.length;
  const next = {
    at: new Float64Array(most),
    lengths: new Uint32Array(most),
    sums: new Uint32Array(most),
    ends: new Uint32Array(most),
  };
  const pieces: Buffer[] = [];
  let size = 0;
  let from = 0;
  let end = 0;
  /** Those before `to` as they are. */
  const keep = (to: number): void => {
    if (to === from) return;
    const start = from === 0 ? 0 : ends[from - 1]!;
    next.at.set(at.subarray(from, to), size);
    next.lengths.set(lengths.subarray(from, to), size);
    next.sums.set(sums.subarray(from, to), size);
    for (let i = from; i < to; i++) next.ends[size + i - from] = ends[i]! - start + end;
    pieces.push(ids.subarray(start, ends[to - 1]));
    end += ends[to - 1]! - start;
    size += to - from;
    from = to;
  };
  for (const { id, slot } of edits) {
    const place = seek(id);
    keep(place);
    const isThere = place < at.length && ids.subarray(place === 0 ? 0 : ends[place - 1], ends[place]).equals(id);
    if (isThere) from = place + 1;
    if (!slot) continue;
    [next.at[size], next.lengths[size], next.sums[size]] = slot;
    end += id.length;
    next.ends[size++] = end;
    pieces.push(id);
  }
  keep(at.length);
  const { at: a, lengths: l, sums: s, ends: e } = next;
  const cut = <T extends Float64Array | Uint32Array>(all: T): T => all.subarray(0, size) as T;
  return { at: cut(a), lengths: cut(l), sums: cut(s), ends: cut(e), ids: Buffer.concat(pieces) };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Float64Array | Uint32Array | Buffer): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);
