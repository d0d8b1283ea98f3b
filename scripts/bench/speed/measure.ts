/** One command from its start to its end: time on the clock, time on the processors, peak memory of all its processes. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';

export interface Measured {
  /** Seconds on the clock. */
  readonly wall: number;
  /** Seconds that all its processes spent on processors; absent where there is no `sh`. */
  readonly cpu?: number;
  /** Bytes: the sum of every process’s own peak, as the kernel keeps it (Linux). Shared pages count in each. */
  readonly memory?: number;
}

/** A measurement, and what the command printed. */
export interface Heard extends Measured {
  readonly stdout: string;
}

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

/** How often the processes’ peaks are looked up; a peak within a process’s last look and its end is missed. */
const LOOK_EVERY_MS = 20;

/** Runs a command; throws with what it printed where it fails. `scratch` is a folder for a file that is removed again. */
export async function measure({ command, args, cwd }: Command, scratch: string): Promise<Heard> {
  const hasShell = process.platform !== 'win32';
  const times = path.join(scratch, 'times');
  // The shell knows how long its children were on the processors; nothing in Node does.
  const shell = ['sh', '-c', `"$@"; code=$?; times >"${times}"; exit $code`, 'sh'];
  const [program, ...rest] = hasShell ? [...shell, command, ...args] : [command, ...args];
  const peaks = new Map<number, number>();
  const started = performance.now();
  const child = spawn(program!, rest, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  const looking = setInterval(() => notePeaks(child.pid!, peaks), LOOK_EVERY_MS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => clearInterval(looking));
  const wall = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stderr}${stdout}`);
  const memory = [...peaks.values()].reduce((sum, peak) => sum + peak, 0);
  const cpu = hasShell ? await childSeconds(times) : undefined;
  return { wall, stdout, ...(cpu === undefined ? {} : { cpu }), ...(memory > 0 ? { memory } : {}) };
}

/** `times` prints the shell’s own time, then its children’s: `0m3.450s 0m0.520s`. */
async function childSeconds(file: string): Promise<number> {
  const [, children = ''] = (await readFile(file, 'utf8')).split('\n');
  await rm(file);
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0);
}

/** Notes the peaks of all descendants of a process, which itself is the waiting shell. Silent without `/proc`. */
function notePeaks(parent: number, peaks: Map<number, number>): void {
  for (const pid of childrenOf(parent)) {
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readOrNothing(`/proc/${pid}/status`));
    if (peak) peaks.set(pid, Number(peak[1]) * 1024);
    notePeaks(pid, peaks);
  }
}

function childrenOf(pid: number): number[] {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const lists = threads.map((thread) => readOrNothing(`/proc/${pid}/task/${thread}/children`));
    return lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number));
  } catch {
    return [];
  }
}

/** Processes end while they are looked at. */
function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
