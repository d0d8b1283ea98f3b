/**
 * Threads that share the work of a whole build, one for each processor. What there is little of is done here, without them:
 * a thread takes a tenth of a second to start.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { programModules } from '../program.ts';
import { openStage, type StageContext, type StageName, type StageTask, type StageYield } from './stages.ts';

export interface Crew {
  /**
   * Opens a stage with `context`, in each thread, and hands the tasks out as threads become free. `take` gets what comes of
   * them, one after the other: of one task in order, of several in any. Rejects with the first fault.
   */
  share<Name extends StageName>(
    stage: Name,
    context: StageContext<Name>,
    tasks: readonly StageTask<Name>[],
    take: (made: StageYield<Name>, task: StageTask<Name>) => void | Promise<void>,
  ): Promise<void>;
  /** Ends the threads. */
  close(): Promise<void>;
}

export interface CrewOptions {
  /** Tasks below which no threads are started. */
  readonly alone?: number;
  readonly threads?: number;
}

/** More would need more memory than most machines have for each processor. */
const MOST = 8;
/** So that a thread has the next task when it ends one. */
const AT_HAND = 2;

/** What goes to a thread. */
export type ToThread =
  | { readonly kind: 'open'; readonly stage: StageName; readonly context: unknown }
  | { readonly kind: 'task'; readonly task: unknown };
/** What comes back: what a task made, in parts, and its end. */
export type FromThread = { readonly kind: 'made'; readonly made: unknown } | { readonly kind: 'done' };

export function openCrew({ alone = 10, threads: wanted = availableParallelism() }: CrewOptions = {}): Crew {
  const size = Math.min(wanted, MOST);
  let threads: Worker[] = [];
  return {
    async share(stage, context, tasks, take) {
      if (size < 2 || tasks.length < alone) {
        const run = await openStage(stage, context);
        for (const task of tasks) for await (const made of run(task)) await take(made, task);
        return;
      }
      if (threads.length === 0) threads = Array.from({ length: size }, startThread);
      const shared = tasks[Symbol.iterator]();
      await Promise.all(threads.map((thread) => work(thread, { kind: 'open', stage, context }, shared, take)));
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.terminate()));
      threads = [];
    },
  };
}

function startThread(): Worker {
  const { folder, ending } = programModules('src/whole');
  const file = ending === '.ts' ? 'thread-of-sources.mjs' : 'thread.js';
  return new Worker(pathToFileURL(join(folder, file)), { execArgv: [] });
}

/** Keeps one thread at work while there are tasks. */
function work<Task, Made>(
  thread: Worker,
  open: ToThread,
  tasks: Iterator<Task>,
  take: (made: Made, task: Task) => void | Promise<void>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const given: Task[] = [];
    let taking = Promise.resolve();
    const end = (settle: () => void): void => {
      thread.off('error', fail).off('exit', left).off('message', hear);
      settle();
    };
    const fail = (error: unknown): void => end(() => reject(error));
    const left = (): void => fail(new Error('A thread of the build ended before its work did.'));
    const give = (): void => {
      const next = tasks.next();
      if (!next.done) {
        given.push(next.value);
        thread.postMessage({ kind: 'task', task: next.value } satisfies ToThread);
      } else if (given.length === 0) end(resolve);
    };
    const hear = (message: FromThread): void => {
      const task = given[0]!;
      if (message.kind === 'done') given.shift();
      const step = message.kind === 'made' ? () => take(message.made as Made, task) : give;
      // What was made is written before the next task is given, so that it does not pile up.
      taking = taking.then(step).catch(fail);
    };
    thread.on('error', fail).on('exit', left).on('message', hear);
    thread.postMessage(open);
    for (let i = 0; i < AT_HAND; i++) give();
  });
}
