/** Files on their way from the thread that made them to the one that writes them: their bytes, one after the other in one buffer. */
import { hashOf } from '../publish/survey.ts';

/** A file’s path, the sha256 of its bytes, and where in `bytes` they stand. */
export type MadeFile = readonly [path: string, hash: string, at: number, length: number];

export interface MadeFiles {
  readonly files: readonly MadeFile[];
  /** A buffer of its own, which can be handed to another thread. */
  readonly bytes: Uint8Array;
}

export interface Bundle {
  /** Bytes. */
  readonly size: number;
  add(path: string, text: string): void;
  /** All that was added. The bundle is empty then, and can be filled again. */
  take(): MadeFiles;
}

/** Bytes, at first. */
const ROOM = 1 << 20;
/** Of a UTF-16 unit in UTF-8, in bytes. */
const MOST = 3;

/**
 * Every text is encoded into the same buffer: one for each would take longer to come by than to fill. What is handed over is
 * no larger than it has to be, since V8 counts it, and clears memory away the sooner the more there is.
 */
export function openBundle(): Bundle {
  let files: MadeFile[] = [];
  let buffer = Buffer.allocUnsafeSlow(ROOM);
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(path, text) {
      const needed = size + text.length * MOST;
      if (needed > buffer.length) {
        const larger = Buffer.allocUnsafeSlow(Math.max(needed, buffer.length * 2));
        buffer.copy(larger, 0, 0, size);
        buffer = larger;
      }
      const length = buffer.write(text, size);
      files.push([path, hashOf(buffer.subarray(size, size + length)), size, length]);
      size += length;
    },
    take() {
      const made = { files, bytes: new Uint8Array(buffer.subarray(0, size)) };
      files = [];
      size = 0;
      return made;
    },
  };
}
