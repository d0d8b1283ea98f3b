/**
 * The content’s files as a build left them, in one file of the cache that is read in every build: as bytes, so that reading
 * a hundred thousand of them is no work.
 *
 *   8 bytes    how many there are
 *   24 each    `FileStates.states`
 *   32 each    sha256, zeros where it is not known
 *   the rest   the paths, each with a zero after it
 */
import type { FileStates } from '../read/scan.ts';

export interface SavedFiles extends FileStates {
  /** 32 bytes for each path. */
  readonly hashes: Buffer;
}

const HASH = 32;
const UNKNOWN = Buffer.alloc(HASH);

/** `read`: sha256, hex, of files that were read; the others have the hash that they had `before`. */
export function savedFiles(files: FileStates, read: ReadonlyMap<string, string>, before?: SavedFiles): SavedFiles {
  const hashes = Buffer.alloc(files.paths.length * HASH);
  const numberOf = before && numbersIn(before.paths);
  files.paths.forEach((path, i) => {
    const hash = read.get(path);
    const at = numberOf?.(path, i);
    if (hash !== undefined) hashes.write(hash, i * HASH, 'hex');
    else if (at !== undefined) before!.hashes.copy(hashes, i * HASH, at * HASH, (at + 1) * HASH);
  });
  return { ...files, hashes };
}

/**
 * Finds the number of a path. `near`: where it may be. Folders list their files in the order that they did, so that most stand
 * as far from there as the one before them.
 */
export function numbersIn(paths: readonly string[]): (path: string, near: number) => number | undefined {
  let numbers: ReadonlyMap<string, number> | undefined;
  let shift = 0;
  return (path, near) => {
    for (const by of [shift, shift - 1, shift + 1])
      if (paths[near + by] === path) {
        shift = by;
        return near + by;
      }
    numbers ??= new Map(paths.map((one, i) => [one, i]));
    return numbers.get(path);
  };
}

/** The hash of the file with that number, hex; undefined where it is not known. */
export function hashAt({ hashes }: SavedFiles, i: number): string | undefined {
  const hash = hashes.subarray(i * HASH, (i + 1) * HASH);
  return hash.equals(UNKNOWN) ? undefined : hash.toString('hex');
}

export function formatSavedFiles({ paths, states, hashes }: SavedFiles): Buffer {
  const size = Buffer.from(Float64Array.of(paths.length).buffer);
  const numbers = Buffer.from(states.buffer, states.byteOffset, states.byteLength);
  return Buffer.concat([size, numbers, hashes, Buffer.from(paths.map((path) => `${path}\0`).join(''))]);
}

export function parseSavedFiles(bytes: Buffer): SavedFiles {
  // A copy: the bytes may begin anywhere.
  const numbers = (from: number, count: number): Float64Array =>
    new Float64Array(Uint8Array.from(bytes.subarray(from, from + count * 8)).buffer);
  const [size] = numbers(0, 1) as unknown as [number];
  const [states, hashes, paths] = [8, 8 + size * 24, 8 + size * (24 + HASH)] as const;
  return {
    states: numbers(states, size * 3),
    hashes: bytes.subarray(hashes, paths),
    paths: bytes.toString('utf8', paths).split('\0').slice(0, -1),
  };
}
