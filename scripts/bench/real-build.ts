/** The build command in a process of its own, in whatever circumstances, and what it left on the disk. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

export interface BuildRun {
  readonly content: string;
  readonly out: string;
  /** The folder of the project that builds; this one by default. */
  readonly project?: string;
  /** Another Node.js. */
  readonly node?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** A user without the superuser's rights. */
  readonly uid?: number;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly ms: number;
}

export function startBuild({ content, out, project = PROJECT, node = process.execPath, env, uid }: BuildRun): {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
} {
  const started = performance.now();
  const child = spawn(
    node,
    ['--import', 'tsx', path.join('scripts', 'build.ts'), '--content', content, '--out', out, '--lang', 'en'],
    { cwd: project, env: { ...process.env, ...env }, ...(uid === undefined ? {} : { uid }) },
  );
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, output, ms: performance.now() - started }));
  });
  return { child, ended };
}

export const runBuild = (run: BuildRun): Promise<Ended> => startBuild(run).ended;

/** Every file of a site with the hash of its bytes, as one text: two sites are the same if it is. */
export function fingerprintOf(out: string): string {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => `${path.relative(out, file)} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`)
    .sort()
    .join('\n');
}

/** The files in which two fingerprints differ. */
export function differences(a: string, b: string): string[] {
  const [left, right] = [new Set(a.split('\n')), new Set(b.split('\n'))];
  const lines = [...[...left].filter((line) => !right.has(line)), ...[...right].filter((line) => !left.has(line))];
  return [...new Set(lines.map((line) => line.replace(/ [0-9a-f]{64}$/, '')))];
}
