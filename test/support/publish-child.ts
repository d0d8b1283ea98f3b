/** A build in a process of its own, for tests that kill it. Prints `ready` when it starts, and how it failed. */
import { writeSync } from 'node:fs';
import { PublishError } from '../../src/publish/publish-error.ts';
import type { Step } from '../../src/publish/store.ts';
import { type ChildTask, publishSite, versionOf } from './publishing.ts';

const task: ChildTask = JSON.parse(process.argv[2] ?? '{}');
let turns = 0;
const at = (step: Step): void => {
  if (step === task.freezeAt) {
    writeSync(1, 'frozen');
    process.kill(process.pid, 'SIGSTOP');
  }
  if (step === task.dieAt && ++turns === (task.nth ?? 1)) process.kill(process.pid, 'SIGKILL');
};

console.log('ready');
try {
  const options = { inPlace: task.inPlace ?? false, at };
  if (task.site) await publishSite(task.out, task.site, options);
  for (let version = task.endless?.from ?? Number.NaN; Number.isFinite(version); version++) {
    await publishSite(task.out, versionOf(version), options);
  }
} catch (error) {
  if (!(error instanceof PublishError)) throw error;
  console.log(error.code, error.message);
}
