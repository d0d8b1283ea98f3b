/**
 * The outer form of a TrueType font: a directory and tables.
 * Format: OpenType spec, “Organization of an OpenType Font”.
 */

export interface SfntTable {
  /** Four characters: `glyf`, `cvt `. */
  readonly tag: string;
  readonly bytes: Uint8Array;
}

/** The tables in the order of the directory. The bytes are views, not copies. Throws a RangeError on bytes cut short. */
export function readTables(font: Uint8Array): readonly SfntTable[] {
  const view = viewOf(font);
  return Array.from({ length: view.getUint16(4) }, (_, i) => {
    const record = 12 + 16 * i;
    const offset = view.getUint32(record + 8);
    const length = view.getUint32(record + 12);
    if (offset + length > font.length) throw new RangeError('A table of the font reaches beyond its end.');
    return {
      tag: String.fromCharCode(...font.subarray(record, record + 4)),
      bytes: font.subarray(offset, offset + length),
    };
  });
}

/** The table called `tag`. Throws where the font has none. */
export function tableOf(tables: readonly SfntTable[], tag: string): Uint8Array {
  const table = tables.find((candidate) => candidate.tag === tag);
  if (table === undefined) throw new Error(`The font has no “${tag}” table.`);
  return table.bytes;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
