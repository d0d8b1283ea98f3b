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

/** The files of a folder, and how each of them stood. Columns: of hundreds of thousands, objects would take seconds. */
export interface FileStates {
  /** Below the folder, with forward slashes. */
  readonly paths: readonly string[];
  /** `FileState`, three numbers for each path. */
  readonly states: Float64Array;
}

/** Ticks of file systems and kernels are at most this long, in milliseconds. */
const TICK = 50;

/** Every file below `dir`. Throws where there is no such folder. */
export function scanContent(dir: string): FileStates {
  const paths: string[] = [];
  const states: number[] = [];
  const settled = Date.now() - TICK;
  const scan = (below: string): void => {
    // Names alone: what they are of is known from the look that each of them gets.
    for (const name of readdirSync(`${dir}/${below}`)) {
      if (name.startsWith('.')) continue;
      const relative = below === '' ? name : `${below}/${name}`;
      const stat = lstatSync(`${dir}/${relative}`);
      if (stat.isDirectory()) scan(relative);
      else if (stat.isFile()) {
        const { size, mtimeMs, ctimeMs } = stat;
        const fresh = mtimeMs > settled || ctimeMs > settled;
        paths.push(relative);
        states.push(fresh ? -1 : size, mtimeMs, ctimeMs);
      }
    }
  };
  scan('');
  return { paths, states: Float64Array.from(states) };
}

export const NO_FILES: FileStates = { paths: [], states: new Float64Array() };

/** Whether a file stands as it stood then. */
export function isAsItWas(now: FileStates, i: number, then: FileStates, at: number): boolean {
  const [a, b] = [3 * i, 3 * at];
  return (
    now.states[a]! >= 0 &&
    now.states[a] === then.states[b] &&
    now.states[a + 1] === then.states[b + 1] &&
    now.states[a + 2] === then.states[b + 2]
  );
}

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
