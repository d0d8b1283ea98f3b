/** What the tests of publishing share: whole sites as plain objects, and builds in processes that can be killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { openPublication, type Published, type PublishOptions } from '../../src/publish/publication.ts';
import type { Step } from '../../src/publish/store.ts';

/** Path → text. */
export type SiteFiles = Readonly<Record<string, string>>;

/** What a child does: publishes a site and dies at the step's `nth` turn, or publishes on and on until it is killed. */
export interface ChildTask {
  readonly out: string;
  readonly site?: SiteFiles;
  readonly endless?: { readonly from: number };
  readonly inPlace?: boolean;
  readonly dieAt?: Step;
  readonly nth?: number;
  /** Says so and freezes there (SIGSTOP), instead. */
  readonly freezeAt?: Step;
}

/** A new folder, with a blank and Arabic in its path, as editors have them. `atEnd`: vitest's `onTestFinished`. */
export function newFolder(atEnd: (clean: () => void) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'sijill أرشيف '));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Publishes exactly `site`. */
export async function publishSite(out: string, site: SiteFiles, options: PublishOptions = {}): Promise<Published> {
  const publication = await openPublication(out, options);
  try {
    for (const [path, text] of Object.entries(site)) await publication.write(path, text);
    return await publication.commit();
  } finally {
    await publication.abandon();
  }
}

/** All files under a folder, as a server would find them. */
export function readSite(folder: string): SiteFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const paths = files.map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/'));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** A site of which every page says `version`, with pages that come and go. */
export function versionOf(version: number): SiteFiles {
  const articles = Array.from({ length: 12 }, (_, n) => [
    `articles/${n}/index.html`,
    `version ${version}, article ${n}`,
  ]);
  return {
    'index.html': `version ${version}`,
    ...Object.fromEntries(articles),
    [`archive/${version}/index.html`]: `version ${version}`,
    'about/index.html': 'the same in every version',
  };
}

export interface Ended {
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

/** Resolves when the child has printed `word`. */
export async function untilSays(child: ChildProcess, word: string): Promise<void> {
  let output = '';
  for await (const data of child.stdout ?? []) {
    output += data;
    if (output.includes(word)) return;
  }
}

/** Runs a build in a process of its own until it ends. */
export async function runChild(task: ChildTask, uid?: number): Promise<Ended> {
  const { child, ended } = startChild(task, uid);
  const result = await ended;
  if (child.exitCode !== null && child.exitCode !== 0) throw new Error(`The child failed:\n${result.output}`);
  return result;
}

export function startChild(task: ChildTask, uid?: number): { child: ChildProcess; ended: Promise<Ended> } {
  const script = join(import.meta.dirname, 'publish-child.ts');
  const user = uid === undefined ? {} : { uid, gid: uid };
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(task)], { stdio: 'pipe', ...user });
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  const ended = new Promise<Ended>((resolve) => child.on('close', (_, signal) => resolve({ signal, output })));
  return { child, ended };
}
