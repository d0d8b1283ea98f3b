/** The process that builds, as the session sees it: one build at a time, and a fresh process for a changed program. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BuilderOptions, BuildReport, SessionEvent } from './messages.ts';

export interface Builder {
  /** Builds now, or once more after the build that is under way. */
  readonly build: () => void;
  /** The same with the program as it is on disk now. */
  readonly restart: () => void;
  readonly end: () => Promise<void>;
}

export function createBuilder(options: BuilderOptions, tell: (event: SessionEvent) => void): Builder {
  let child: ChildProcess | undefined;
  let busy = false;
  let again = false;

  const build = (): void => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    tell({ kind: 'building' });
    child ??= start();
    child.send('build');
  };
  const ended = (report: BuildReport): void => {
    busy = false;
    if (again) {
      again = false;
      build();
    } else tell(report);
  };
  const start = (): ChildProcess => {
    const script = fileURLToPath(new URL('./builder.ts', import.meta.url));
    const made = fork(script, [JSON.stringify(options)], {
      execArgv: ['--import', import.meta.resolve('tsx')],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let said = '';
    made.stderr?.on('data', (data) => {
      said = (said + data).slice(-4000);
    });
    made.on('message', (report) => ended(report as BuildReport));
    // Code that can't even be loaded.
    made.on('close', () => {
      if (child !== made) return;
      child = undefined;
      if (busy) ended({ kind: 'broken', error: said.trim() });
    });
    return made;
  };
  const end = (): Promise<void> => {
    const last = child;
    child = undefined;
    busy = false;
    again = false;
    if (!last || last.exitCode !== null || last.signalCode !== null) return Promise.resolve();
    return new Promise((resolve) => {
      last.once('close', () => resolve());
      last.kill();
    });
  };
  let restarts = Promise.resolve();
  const restart = (): void => {
    tell({ kind: 'restarting' });
    // Two builders at once would stand in each other's way, so the last one has to be gone.
    restarts = restarts.then(end).then(build);
  };
  return { build, restart, end };
}
