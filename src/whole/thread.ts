/** What runs in a thread of the crew: it opens the stage that it is told, and does task after task. */
import { parentPort } from 'node:worker_threads';
import type { FromThread, ToThread } from './crew.ts';
import { openStage } from './stages.ts';

const port = parentPort!;
let run: Awaited<ReturnType<typeof openStage>> | undefined;
let ready = Promise.resolve();

port.on('message', (message: ToThread) => {
  // An error ends the thread and rises in the main one.
  ready = ready.then(() => handle(message));
});

async function handle(message: ToThread): Promise<void> {
  if (message.kind === 'open') {
    run = await openStage(message.stage, message.context as never);
    return;
  }
  for await (const made of run!(message.task as never)) send({ kind: 'made', made });
  send({ kind: 'done' });
}

function send(message: FromThread): void {
  port.postMessage(message, 'made' in message ? buffersOf(message.made) : []);
}

/** What it holds as `bytes` is handed over, not copied. */
function buffersOf(made: unknown): ArrayBuffer[] {
  const { bytes } = made as { readonly bytes?: unknown };
  return bytes instanceof Uint8Array && bytes.byteLength === bytes.buffer.byteLength
    ? [bytes.buffer as ArrayBuffer]
    : [];
}
