/** Builds as a user builds: the real command in a process of its own. */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of `scripts/` with the environment given on top of this one's. */
export function runScript(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', path.join('scripts', `${name}.ts`), ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

export interface BuiltSite {
  readonly out: string;
  /** Every file below the output folder, sorted. */
  readonly files: readonly string[];
  read(file: string): Promise<string>;
}

export const temporaryFolder = (prefix = 'sijill-site-'): Promise<string> => mkdtemp(path.join(tmpdir(), prefix));

/** Builds `content` into a new folder; throws with all that the command said where it fails. */
export async function buildSite(
  content: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<BuiltSite> {
  const out = path.join(await temporaryFolder(), '_site');
  const ran = await runScript('build', ['--content', content, '--out', out, ...args], env);
  if (ran.code !== 0) throw new Error(`the build failed:\n${ran.stderr}${ran.stdout}`);
  return openSite(out);
}

export async function openSite(out: string): Promise<BuiltSite> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  return { out, files, read: (file) => readFile(path.join(out, file), 'utf8') };
}
