/** Who runs, on what, and what has to be in place before the clock starts. */
import { readFileSync } from 'node:fs';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Corpus, type CorpusFile, contentFiles } from '../corpus.ts';
import { eleventyFiles } from '../eleventy-content.ts';
import { hugoFiles } from '../hugo-content.ts';
import { changesOf } from './changes.ts';
import type { Command } from './measure.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const MODULES = path.join(ROOT, 'node_modules');
const HUGO_SITE = fileURLToPath(new URL('../hugo', import.meta.url));
const ELEVENTY_SITE = fileURLToPath(new URL('../eleventy', import.meta.url));
/** What a build needs of the project. */
const PROJECT = ['package.json', 'tsconfig.json', 'src', 'templates', 'scripts'];

export interface Folders {
  readonly root: string;
  /** A copy of the project: its cache can be deleted without touching yours, and edits meanwhile change nothing. */
  readonly project: string;
  readonly content: string;
  readonly hugo: string;
  readonly eleventy: string;
}

/** One line of the table. */
export interface Contestant {
  readonly name: string;
  /** Where the site comes to be. */
  readonly out: string;
  /** Brings everything into the state that is measured; not timed. */
  prepare(): Promise<void>;
  readonly command: Command;
  /** The same without npm, for the second column. */
  readonly bare?: Command;
  /** It prints as JSON what it wrote, which is worth a line of its own. */
  readonly reports?: boolean;
}

export async function layOut(root: string, corpus: Corpus): Promise<Folders> {
  const folders = {
    root,
    project: path.join(root, 'project'),
    content: path.join(root, 'content'),
    hugo: path.join(root, 'hugo'),
    eleventy: path.join(root, 'eleventy'),
  };
  await copyProject(folders.project);
  await writeAll(folders.content, contentFiles(corpus));
  await cp(HUGO_SITE, folders.hugo, { recursive: true });
  await writeAll(path.join(folders.hugo, 'content'), hugoFiles(corpus));
  await cp(ELEVENTY_SITE, folders.eleventy, { recursive: true });
  await writeAll(path.join(folders.eleventy, 'site'), eleventyFiles(corpus));
  return folders;
}

export async function copyProject(project: string): Promise<void> {
  for (const name of PROJECT) await cp(path.join(ROOT, name), path.join(project, name), { recursive: true });
  await symlink(MODULES, path.join(project, 'node_modules'), 'junction');
}

/** Writes files and reads them back, so that no contestant is the first to touch them. */
export async function writeAll(dir: string, files: Iterable<CorpusFile>): Promise<void> {
  for (const file of files) {
    const target = path.join(dir, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.text);
    await readFile(target);
  }
}

/** Options of each of Sijill’s builds. Pictures are drawn once and kept; no other contestant draws any. */
const OPTIONS = ['--no-images', '--json'];

export function sijill(folders: Folders, corpus: Corpus, seed: number): Contestant[] {
  const out = path.join(folders.root, 'sijill', '_site');
  const cache = path.join(folders.project, '.sijill');
  const changes = changesOf(folders.content, corpus, seed);
  const clear = async (...paths: string[]): Promise<void> => {
    for (const one of paths) await rm(one, { recursive: true, force: true });
  };
  const start = async (): Promise<void> => {
    await clear(path.dirname(out), cache);
    await changes.undo();
  };
  const whole = { out, ...buildCommands(folders, out) };
  const change = { ...whole, reports: true };
  return [
    { ...whole, name: COLD, prepare: start },
    { ...whole, name: 'Sijill, `.sijill` kept, output gone', prepare: () => clear(path.dirname(out)) },
    { ...whole, ...buildCommands(folders, out, '--force'), name: 'Sijill, `--force`', prepare: async () => {} },
    { ...change, name: UNCHANGED, prepare: async () => {} },
    { ...change, name: ADDED, prepare: changes.addArticle },
    { ...change, name: 'Sijill, one article changed', prepare: changes.changeArticle },
    { ...change, name: 'Sijill, one article deleted', prepare: changes.deleteArticle },
    { ...change, name: 'Sijill, one alias added', prepare: changes.addAlias },
    { ...change, name: 'Sijill, one event added', prepare: changes.addEvent },
  ];
}

export const COLD = 'Sijill, cold (no `.sijill`)';
export const UNCHANGED = 'Sijill, nothing changed';
export const ADDED = 'Sijill, one article added';

/** What an editor types, and the same without npm. */
export function buildCommands(
  { project, content }: Pick<Folders, 'project' | 'content'>,
  out: string,
  ...more: readonly string[]
) {
  const args = ['--content', content, '--out', out, ...OPTIONS, ...more];
  return {
    command: { command: 'npm', args: ['run', '-s', 'build', '--', ...args], cwd: project },
    bare: { command: process.execPath, args: [path.join('scripts', 'run.mjs'), 'build', ...args], cwd: project },
    /** From its sources, whose names a profile shows. */
    sources: {
      command: process.execPath,
      args: ['--import', 'tsx', path.join('scripts', 'build.ts'), ...args],
      cwd: project,
    },
  };
}

/** Hugo builds everything anew each time; it has nothing to keep. */
export function hugo(folders: Folders, version: string): Contestant {
  const out = path.join(folders.root, 'hugo-site');
  return {
    name: `Hugo ${version}`,
    out,
    prepare: () => rm(out, { recursive: true, force: true }),
    command: { command: 'hugo', args: ['--quiet', '--source', folders.hugo, '--destination', out], cwd: folders.root },
  };
}

/** Eleventy with nothing but its own means builds everything anew, too: its `--incremental` needs a process that stays. */
export function eleventy(folders: Folders): Contestant {
  const out = path.join(folders.root, 'eleventy-site');
  const program = path.join(MODULES, '@11ty', 'eleventy', 'cmd.cjs');
  const args = [program, '--quiet', '--config=eleventy.config.mjs', '--input=site', `--output=${out}`];
  return {
    name: `Eleventy ${eleventyVersion()}, plain`,
    out,
    prepare: () => rm(out, { recursive: true, force: true }),
    command: { command: process.execPath, args, cwd: folders.eleventy },
  };
}

function eleventyVersion(): string {
  const file = path.join(MODULES, '@11ty', 'eleventy', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}

/** Copying the finished site: as fast as writing that many files can be. */
export function copying(folders: Folders): Contestant {
  const out = path.join(folders.root, 'copy');
  // With the dot, cp copies what the link leads to.
  const site = `${path.join(folders.root, 'sijill', '_site')}/.`;
  return {
    name: '`cp -r` of Sijill’s site',
    out,
    prepare: () => rm(out, { recursive: true, force: true }),
    command: { command: 'cp', args: ['-r', site, out], cwd: folders.root },
  };
}
