/** A worker thread with `subset-font` in it: see `font-worker.mjs`. */
import { Worker } from 'node:worker_threads';

export interface Cut {
  /** A font file: WOFF2 or TrueType. */
  readonly font: Uint8Array;
  /** The characters that stay. */
  readonly text: string;
  /** Options of `subset-font`. */
  readonly options: Readonly<Record<string, unknown>>;
}

export interface FontCutter {
  /** The TrueType font cut down. Rejects where the font is broken or lacks an axis. */
  readonly cut: (job: Cut) => Promise<Uint8Array>;
  readonly close: () => Promise<unknown>;
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the thread; jobs wait in it for their turn. */
export function openFontCutter(): FontCutter {
  const worker = new Worker(new URL('./font-worker.mjs', import.meta.url), { execArgv: [] });
  const waiting = new Map<number, Waiting>();
  worker.on('message', ({ id, bytes, error }: { id: number; bytes?: Uint8Array; error?: string }) => {
    const { resolve, reject } = waiting.get(id)!;
    waiting.delete(id);
    if (bytes === undefined) reject(new Error(error));
    else resolve(bytes);
  });
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
  });
  let last = 0;
  return {
    cut: (job) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ id: last, ...job });
      }),
    close: () => worker.terminate(),
  };
}
