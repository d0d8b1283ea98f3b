/** The thread that measures and draws: see `draw-worker.mjs`. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { programFile } from '../program.ts';

export interface FontToOpen {
  /** ASCII, at most twelve letters. */
  readonly family: string;
  readonly woff2: Uint8Array;
  /** Where its TrueType form is kept. */
  readonly file: string;
}

/** Letters of one font that stand side by side. */
export interface Measured {
  readonly family: string;
  readonly text: string;
}

/** Does one task at a time: await one before you give the next. */
export interface DrawThread {
  readonly open: (fonts: readonly FontToOpen[]) => Promise<void>;
  /** Widths at 100 px. Rejects where a text leaves no ink. */
  readonly measure: (texts: readonly Measured[]) => Promise<readonly number[]>;
  /** The picture as PNG. */
  readonly draw: (svg: string) => Promise<Uint8Array>;
  readonly close: () => Promise<unknown>;
}

/** Starts the thread. */
export function openDrawThread(): DrawThread {
  const worker = new Worker(programFile('src/share/draw-worker.mjs'), { execArgv: [] });
  const run = async (task: object): Promise<unknown> => {
    worker.postMessage(task);
    const [answer] = await once(worker, 'message');
    return answer;
  };
  return {
    open: async (fonts) => {
      await run({ fonts });
    },
    measure: async (measure) => (await run({ measure })) as number[],
    draw: async (draw) => (await run({ draw })) as Uint8Array,
    close: () => worker.terminate(),
  };
}
