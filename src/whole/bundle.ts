/** Files on their way from the thread that made them to the one that writes them: their bytes, one after the other in one buffer. */
import { hashOf } from '../publish/survey.ts';

/** A file’s path, the sha256 of its bytes, and where in `bytes` they stand. */
export type MadeFile = readonly [path: string, hash: string, at: number, length: number];

export interface MadeFiles {
  readonly files: readonly MadeFile[];
  /** A buffer of its own, which can be handed to another thread; what stands behind the last file is of no file. */
  readonly bytes: Uint8Array;
}

export interface Bundle {
  /** Bytes. */
  readonly size: number;
  add(path: string, text: string): void;
  /** All that was added. The bundle is empty then. */
  take(): MadeFiles;
}

/** Bytes. What is not used of it is never touched, and so takes no memory. */
const ROOM = 8 << 20;
/** Of a UTF-16 unit in UTF-8, in bytes. */
const MOST = 3;

/** A buffer for each text, and then one for all, would be more work than the encoding itself. */
export function openBundle(): Bundle {
  let files: MadeFile[] = [];
  let bytes = Buffer.alloc(0);
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(path, text) {
      const needed = size + text.length * MOST;
      if (needed > bytes.length) {
        const larger = Buffer.allocUnsafeSlow(Math.max(needed, bytes.length * 2, ROOM));
        bytes.copy(larger, 0, 0, size);
        bytes = larger;
      }
      const length = bytes.write(text, size);
      files.push([path, hashOf(bytes.subarray(size, size + length)), size, length]);
      size += length;
    },
    take() {
      const made = { files, bytes };
      files = [];
      bytes = Buffer.alloc(0);
      size = 0;
      return made;
    },
  };
}
