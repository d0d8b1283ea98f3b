/**
 * The tables of a TrueType font.
 * Format: OpenType spec, “Organization of an OpenType Font”.
 */

/** The table called `tag` (`name`, `cmap`), as a view. Throws where the font has none. */
export function tableOf(font: Uint8Array, tag: string): Uint8Array {
  const view = viewOf(font);
  const record = recordOf(font, tag);
  const offset = view.getUint32(record + 8);
  return font.subarray(offset, offset + view.getUint32(record + 12));
}

/**
 * A copy of the font with another table in the place of the one called `tag`. The new one stands at the end, the old
 * bytes stay as a gap, and the checksums are as they were: a WOFF2 packer leaves the gap out and writes its own sums.
 */
export function replaceTable(font: Uint8Array, tag: string, bytes: Uint8Array): Uint8Array {
  const offset = 4 * Math.ceil(font.length / 4);
  const copy = new Uint8Array(offset + 4 * Math.ceil(bytes.length / 4));
  copy.set(font);
  copy.set(bytes, offset);
  const record = recordOf(font, tag);
  viewOf(copy).setUint32(record + 8, offset);
  viewOf(copy).setUint32(record + 12, bytes.length);
  return copy;
}

/** Where the directory speaks of the table: tag, checksum, offset, length. */
function recordOf(font: Uint8Array, tag: string): number {
  const tables = viewOf(font).getUint16(4);
  for (let record = 12; record < 12 + 16 * tables; record += 16) {
    if (String.fromCharCode(...font.subarray(record, record + 4)) === tag) return record;
  }
  throw new Error(`The font has no “${tag}” table.`);
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
