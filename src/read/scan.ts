/** What the content folder looks like without reading it: the state of each file, to see which of them changed. */
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Size, time of the last change of the content and of the file, in milliseconds. `size` is −1 for a file that changed as
 * it was looked at: another change in the same tick of the clock would not show.
 */
export interface FileState {
  readonly size: number;
  readonly changed: number;
  readonly touched: number;
}

/** Ticks of file systems and kernels are at most this long, in milliseconds. */
const TICK = 50;

/** Every file below `dir`, by its path in it, with forward slashes. Throws where there is no such folder. */
export function scanContent(dir: string): Map<string, FileState> {
  const files = new Map<string, FileState>();
  const settled = Date.now() - TICK;
  const scan = (below: string): void => {
    for (const entry of readdirSync(path.join(dir, below), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const relative = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) scan(relative);
      else if (entry.isFile()) {
        const { size, mtimeMs, ctimeMs } = lstatSync(path.join(dir, relative));
        const fresh = mtimeMs > settled || ctimeMs > settled;
        files.set(relative, { size: fresh ? -1 : size, changed: mtimeMs, touched: ctimeMs });
      }
    }
  };
  scan('');
  return files;
}

export const isSameState = (a: FileState, b: FileState): boolean =>
  a.size >= 0 && a.size === b.size && a.changed === b.changed && a.touched === b.touched;

/** sha256 of a file, hex; undefined where it can't be read. */
export function hashFile(dir: string, relative: string): string | undefined {
  try {
    return createHash('sha256')
      .update(readFileSync(path.join(dir, relative)))
      .digest('hex');
  } catch {
    return undefined;
  }
}
