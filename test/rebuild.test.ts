import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { ROOT } from './support/build.ts';
import type { Step } from './support/edits.ts';

/** Runs `test/support/edits.ts`: another process, since builds are. */
function edit(seed: number, steps: number): Promise<Step[]> {
  return new Promise((resolve, reject) => {
    const args = ['--import', 'tsx', 'test/support/edits.ts', String(seed), String(steps)];
    const child = spawn(process.execPath, args, { cwd: ROOT });
    let said = '';
    let failed = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (failed += chunk));
    child.on('close', (code) => {
      if (code !== 0) reject(new Error(failed));
      else
        resolve(
          said
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as Step),
        );
    });
  });
}

test.each([1, 2])(
  'whatever editors do (seed %i), a small build gives the bytes that a build of everything gives',
  async (seed) => {
    const steps = await edit(seed, 12);
    expect(steps.filter(({ differences }) => differences.length > 0)).toEqual([]);
    // Not by building everything each time.
    expect(steps.filter(({ whole }) => !whole).length).toBeGreaterThan(6);
  },
  600_000,
);
