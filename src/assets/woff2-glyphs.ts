/**
 * The `glyf` table in the form that WOFF2 compresses: the parts of all outlines in streams of their own, coordinates
 * as short differences, bounding boxes left out where the points tell them.
 * Format: https://www.w3.org/TR/WOFF2/ §5.1 and §5.2; the `glyf` table itself in the OpenType spec.
 */
import { type SfntTable, tableOf, viewOf } from './sfnt.ts';

// Flags of a point (OpenType).
const onCurve = 1;
const shortX = 2;
const shortY = 4;
const repeated = 8;
/** Short: the difference is positive. Long: there is no difference. */
const sameX = 16;
const sameY = 32;
const overlap = 64;

// Flags of a component (OpenType).
const wordArguments = 0x0001;
const oneScale = 0x0008;
const moreComponents = 0x0020;
const twoScales = 0x0040;
const fourScales = 0x0080;
const withInstructions = 0x0100;

interface Streams {
  readonly contours: number[];
  readonly points: number[];
  readonly flags: number[];
  readonly glyphs: number[];
  readonly composites: number[];
  readonly boxBits: Uint8Array;
  readonly boxes: number[];
  readonly instructions: number[];
  readonly overlapBits: Uint8Array;
}

/** The transformed `glyf` table of a font. Throws where a table that it needs is missing. */
export function transformGlyphs(tables: readonly SfntTable[]): Uint8Array {
  const glyphs = glyphsOf(tables);
  const streams: Streams = {
    contours: [],
    points: [],
    flags: [],
    glyphs: [],
    composites: [],
    boxBits: new Uint8Array(4 * Math.ceil(glyphs.length / 32)),
    boxes: [],
    instructions: [],
    overlapBits: new Uint8Array(Math.ceil(glyphs.length / 8)),
  };
  glyphs.forEach((glyph, id) => {
    const contours = glyph.length === 0 ? 0 : viewOf(glyph).getInt16(0);
    streams.contours.push((contours >> 8) & 0xff, contours & 0xff);
    if (contours < 0) addComposite(glyph, id, streams);
    if (contours > 0) addSimple(glyph, contours, id, streams);
  });
  return writeStreams(streams, glyphs.length, viewOf(tableOf(tables, 'head')).getInt16(50));
}

/** The bytes of each glyph, by `loca`; a glyph without outline has none. */
function glyphsOf(tables: readonly SfntTable[]): readonly Uint8Array[] {
  const glyf = tableOf(tables, 'glyf');
  const loca = viewOf(tableOf(tables, 'loca'));
  const long = viewOf(tableOf(tables, 'head')).getInt16(50) === 1;
  const offset = (id: number) => (long ? loca.getUint32(4 * id) : 2 * loca.getUint16(2 * id));
  const count = viewOf(tableOf(tables, 'maxp')).getUint16(4);
  return Array.from({ length: count }, (_, id) => glyf.subarray(offset(id), offset(id + 1)));
}

function addSimple(glyph: Uint8Array, contours: number, id: number, streams: Streams): void {
  const view = viewOf(glyph);
  const ends = Array.from({ length: contours }, (_, i) => view.getUint16(10 + 2 * i));
  ends.forEach((end, i) => {
    streams.points.push(...short255(end - (ends[i - 1] ?? -1)));
  });
  const instructions = view.getUint16(10 + 2 * contours);
  const start = 12 + 2 * contours;
  const { points, overlaps } = readPoints(glyph, start + instructions, (ends.at(-1) ?? -1) + 1);
  for (const { dx, dy, on } of points) addPoint(dx, dy, on, streams);
  streams.glyphs.push(...short255(instructions));
  streams.instructions.push(...glyph.subarray(start, start + instructions));
  if (overlaps) setBit(streams.overlapBits, id);
  if (boxOf(points).some((value, i) => value !== view.getInt16(2 + 2 * i))) addBox(glyph, id, streams);
}

function addComposite(glyph: Uint8Array, id: number, streams: Streams): void {
  const view = viewOf(glyph);
  let at = 10;
  let flags = moreComponents;
  let instructed = false;
  while (flags & moreComponents) {
    flags = view.getUint16(at);
    instructed ||= (flags & withInstructions) !== 0;
    at += 4 + (flags & wordArguments ? 4 : 2);
    if (flags & oneScale) at += 2;
    else if (flags & twoScales) at += 4;
    else if (flags & fourScales) at += 8;
  }
  streams.composites.push(...glyph.subarray(10, at));
  if (instructed) {
    const length = view.getUint16(at);
    streams.glyphs.push(...short255(length));
    streams.instructions.push(...glyph.subarray(at + 2, at + 2 + length));
  }
  addBox(glyph, id, streams);
}

interface Point {
  /** Differences from the point before; of the first point, from 0, 0. */
  readonly dx: number;
  readonly dy: number;
  readonly on: boolean;
}

function readPoints(glyph: Uint8Array, start: number, count: number): { points: readonly Point[]; overlaps: boolean } {
  const view = viewOf(glyph);
  const flags: number[] = [];
  let at = start;
  while (flags.length < count) {
    const flag = view.getUint8(at++);
    const times = flag & repeated ? view.getUint8(at++) + 1 : 1;
    for (let i = 0; i < times; i += 1) flags.push(flag);
  }
  const differences = (short: number, same: number) =>
    flags.map((flag) => {
      if (flag & short) return flag & same ? view.getUint8(at++) : -view.getUint8(at++);
      if (flag & same) return 0;
      at += 2;
      return view.getInt16(at - 2);
    });
  const dx = differences(shortX, sameX);
  const dy = differences(shortY, sameY);
  return {
    points: flags.map((flag, i) => ({ dx: dx[i]!, dy: dy[i]!, on: (flag & onCurve) !== 0 })),
    overlaps: ((flags[0] ?? 0) & overlap) !== 0,
  };
}

/** xMin, yMin, xMax, yMax of the points. */
function boxOf(points: readonly Point[]): readonly number[] {
  let [x, y, xMin, yMin, xMax, yMax] = [0, 0, 0, 0, 0, 0];
  points.forEach(({ dx, dy }, i) => {
    x += dx;
    y += dy;
    if (i === 0) [xMin, yMin, xMax, yMax] = [x, y, x, y];
    xMin = Math.min(xMin, x);
    yMin = Math.min(yMin, y);
    xMax = Math.max(xMax, x);
    yMax = Math.max(yMax, y);
  });
  return [xMin, yMin, xMax, yMax];
}

function addBox(glyph: Uint8Array, id: number, streams: Streams): void {
  setBit(streams.boxBits, id);
  streams.boxes.push(...glyph.subarray(2, 10));
}

/** One point as a flag that says the form (WOFF2 §5.2, table 3) and one to four bytes. */
function addPoint(dx: number, dy: number, on: boolean, { flags, glyphs }: Streams): void {
  const [x, y] = [Math.abs(dx), Math.abs(dy)];
  const curve = on ? 0 : 128;
  const signs = (dx < 0 ? 0 : 1) + (dy < 0 ? 0 : 2);
  if (dx === 0 && y < 1280) {
    flags.push(curve + ((y & 0xf00) >> 7) + (dy < 0 ? 0 : 1));
    glyphs.push(y & 0xff);
  } else if (dy === 0 && x < 1280) {
    flags.push(curve + 10 + ((x & 0xf00) >> 7) + (dx < 0 ? 0 : 1));
    glyphs.push(x & 0xff);
  } else if (x < 65 && y < 65) {
    flags.push(curve + 20 + ((x - 1) & 0x30) + (((y - 1) & 0x30) >> 2) + signs);
    glyphs.push((((x - 1) & 0xf) << 4) | ((y - 1) & 0xf));
  } else if (x < 769 && y < 769) {
    flags.push(curve + 84 + 12 * (((x - 1) & 0x300) >> 8) + (((y - 1) & 0x300) >> 6) + signs);
    glyphs.push((x - 1) & 0xff, (y - 1) & 0xff);
  } else if (x < 4096 && y < 4096) {
    flags.push(curve + 120 + signs);
    glyphs.push(x >> 4, ((x & 0xf) << 4) | (y >> 8), y & 0xff);
  } else {
    flags.push(curve + 124 + signs);
    glyphs.push(x >> 8, x & 0xff, y >> 8, y & 0xff);
  }
}

/** 255UInt16 (WOFF2 §3.2): one byte below 253, else a mark and the rest. */
function short255(value: number): readonly number[] {
  if (value < 253) return [value];
  if (value < 506) return [255, value - 253];
  if (value < 762) return [254, value - 506];
  return [253, value >> 8, value & 0xff];
}

function setBit(bits: Uint8Array, index: number): void {
  bits[index >> 3] = bits[index >> 3]! | (0x80 >> (index & 7));
}

function writeStreams(streams: Streams, glyphCount: number, locaFormat: number): Uint8Array {
  const overlaps = streams.overlapBits.some((byte) => byte !== 0);
  const boxes = [...streams.boxBits, ...streams.boxes];
  const { contours, points, flags, glyphs, composites, instructions } = streams;
  const head = Buffer.alloc(36);
  head.writeUInt16BE(overlaps ? 1 : 0, 2);
  head.writeUInt16BE(glyphCount, 4);
  head.writeUInt16BE(locaFormat, 6);
  const parts = [contours, points, flags, glyphs, composites, boxes, instructions];
  parts.forEach((part, i) => {
    head.writeUInt32BE(part.length, 8 + 4 * i);
  });
  return Buffer.concat([
    head,
    ...parts.map((part) => Uint8Array.from(part)),
    ...(overlaps ? [streams.overlapBits] : []),
  ]);
}
