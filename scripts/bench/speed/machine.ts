/** What a measurement was made on, so that its figures can be judged. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

export interface Ground {
  readonly dir: string;
  /** `the memory file system /dev/shm`. */
  readonly name: string;
}

/** A new folder on a memory file system where there is one, since disks differ by a factor of ten from run to run. */
export async function newGround(wanted?: string): Promise<Ground> {
  const memory = '/dev/shm';
  const root = wanted ?? (existsSync(memory) ? memory : os.tmpdir());
  const name = root === memory ? `the memory file system ${memory}` : `the folder ${root}`;
  return { dir: await mkdtemp(path.join(root, 'sijill-bench-')), name };
}

/** `hugo v0.111.3+extended linux/amd64 …` → `0.111.3`; nothing where Hugo is not installed. */
export function hugoVersion(): string | undefined {
  try {
    return /v([\d.]+)/.exec(execFileSync('hugo', ['version'], { encoding: 'utf8' }))?.[1];
  } catch {
    return undefined;
  }
}

export function describeMachine(): string {
  const cores = os.cpus();
  const gigabytes = Math.round(os.totalmem() / 2 ** 30);
  return `${cores[0]?.model.trim() ?? 'unknown processor'}, ${cores.length} cores, ${gigabytes} GB; ${os.type()} ${os.release()}; Node ${process.versions.node}`;
}

/** How many processes wanted a core in the last minute. Our own run is one of them; above the number of cores, others disturbed it. */
export const load = (): string => os.loadavg()[0]!.toFixed(1);
