/** A worker thread that cuts and packs fonts: see `font-worker.mjs`. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

export interface Cut {
  /** A font file: WOFF2 or TrueType. */
  readonly font: Uint8Array;
  /** The characters that stay. */
  readonly text: string;
  /** Options of `subset-font`. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Does one task at a time: await one before you give the next. */
export interface FontThread {
  /** The TrueType font cut down. Rejects where the font is broken or lacks an axis. */
  readonly cut: (task: Cut) => Promise<Uint8Array>;
  /** The WOFF2 file of a TrueType font. Rejects where the font is broken. */
  readonly pack: (font: Uint8Array) => Promise<Uint8Array>;
  readonly close: () => Promise<unknown>;
}

/** Starts the thread. */
export function openFontThread(): FontThread {
  const worker = new Worker(new URL('./font-worker.mjs', import.meta.url), { execArgv: [] });
  const run = async (task: { cut: Cut } | { pack: Uint8Array }): Promise<Uint8Array> => {
    worker.postMessage(task);
    const [bytes] = (await once(worker, 'message')) as [Uint8Array];
    return bytes;
  };
  return {
    cut: (task) => run({ cut: task }),
    pack: (font) => run({ pack: font }),
    close: () => worker.terminate(),
  };
}
