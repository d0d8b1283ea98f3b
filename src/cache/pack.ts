/**
 * Values on disk, one after the other, in one file that only grows: what a build knows of ten thousand articles is not
 * in memory, and one article is one read. Plain files beat a database here: nothing to install, nothing that depends on
 * the version of Node, and a whole build writes them at the speed of the disk.
 */
import { closeSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** Where a value stands: offset and length in bytes, and the CRC-32 of these bytes. */
export type Slot = readonly [at: number, length: number, sum: number];

export interface Pack {
  /** Bytes, those not yet written too. */
  readonly size: number;
  /** The value as JSON gives it back. Throws `DamagedCache` where it is not what was written. */
  read(slot: Slot): unknown;
  /** The bytes of a value, for a copy. */
  readBytes(slot: Slot): Buffer;
  /** Where they stand. */
  appendBytes(bytes: Uint8Array): number;
  flush(): void;
  /** Harmless the second time. */
  close(): void;
}

/** The slot of a value that stands at `at`. */
export const slotOf = (bytes: Uint8Array, at: number): Slot => [at, bytes.length, crc32(bytes)];

/** The slots of values that stand one after the other, from 0 on. */
export function slotsOf(values: readonly Uint8Array[]): Slot[] {
  let at = 0;
  return values.map((bytes): Slot => {
    const slot = slotOf(bytes, at);
    at += bytes.length;
    return slot;
  });
}

export const shifted = ([at, length, sum]: Slot, by: number): Slot => [at + by, length, sum];

/** The cache is not what a build left: it is thrown away, and the build starts afresh. */
export class DamagedCache extends Error {}

/** Small values are written together. */
const CHUNK = 1 << 20;

/** Opens or makes the file; what stands beyond `size` is from a build that did not end, and goes. */
export function openPack(file: string, size: number): Pack {
  const handle = openSync(file, size === 0 ? 'w+' : 'r+');
  ftruncateSync(handle, size);
  let isOpen = true;
  let written = size;
  let pending: Uint8Array[] = [];
  let waiting = 0;

  const flush = (): void => {
    for (const chunk of pending) {
      writeSync(handle, chunk, 0, chunk.length, written);
      written += chunk.length;
    }
    pending = [];
    waiting = 0;
  };
  const appendBytes = (bytes: Uint8Array): number => {
    const at = written + waiting;
    pending.push(bytes);
    waiting += bytes.length;
    if (waiting > CHUNK) {
      pending = [Buffer.concat(pending)];
      flush();
    }
    return at;
  };
  const readBytes = ([at, length, sum]: Slot): Buffer => {
    if (at + length > written) flush();
    const bytes = Buffer.allocUnsafe(length);
    const got = readSync(handle, bytes, 0, length, at);
    if (got !== length || crc32(bytes) !== sum) throw new DamagedCache(`${file} is damaged at ${at}.`);
    return bytes;
  };
  return {
    get size() {
      return written + waiting;
    },
    appendBytes,
    readBytes,
    read: (slot) => JSON.parse(readBytes(slot).toString('utf8')),
    flush,
    close() {
      // Its number may be another file’s by now.
      if (isOpen) closeSync(handle);
      isOpen = false;
    },
  };
}
