/** Who runs, on what, and what has to be in place before the clock starts. */
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { articleFile, type Corpus, type CorpusFile, contentFiles } from '../corpus.ts';
import { hugoFiles } from '../hugo-content.ts';
import type { Command } from './measure.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const HUGO_SITE = fileURLToPath(new URL('../hugo', import.meta.url));
/** What a build needs of the project. */
const PROJECT = ['package.json', 'tsconfig.json', 'src', 'templates', 'scripts'];

export interface Folders {
  readonly root: string;
  /** A copy of the project: its cache can be deleted without touching yours, and edits meanwhile change nothing. */
  readonly project: string;
  readonly content: string;
  readonly hugo: string;
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
}

export async function layOut(root: string, corpus: Corpus): Promise<Folders> {
  const folders = {
    root,
    project: path.join(root, 'project'),
    content: path.join(root, 'content'),
    hugo: path.join(root, 'hugo'),
  };
  for (const name of PROJECT) await cp(path.join(ROOT, name), path.join(folders.project, name), { recursive: true });
  await symlink(path.join(ROOT, 'node_modules'), path.join(folders.project, 'node_modules'), 'junction');
  await cp(HUGO_SITE, folders.hugo, { recursive: true });
  await writeAll(folders.content, contentFiles(corpus));
  await writeAll(path.join(folders.hugo, 'content'), hugoFiles(corpus));
  return folders;
}

/** Writes files and reads them back, so that no contestant is the first to touch them. */
async function writeAll(dir: string, files: Iterable<CorpusFile>): Promise<void> {
  for (const file of files) {
    const target = path.join(dir, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.text);
    await readFile(target);
  }
}

export function sijill(folders: Folders, corpus: Corpus): Contestant[] {
  const out = path.join(folders.root, 'sijill', '_site');
  const cache = path.join(folders.project, '.sijill');
  const late: string[] = [];
  const clear = async (...paths: string[]): Promise<void> => {
    for (const one of paths) await rm(one, { recursive: true, force: true });
  };
  const addArticle = async (): Promise<void> => {
    const { path: file, text } = articleFile(corpus.article(corpus.size + late.length));
    late.push(path.join(folders.content, file));
    await writeFile(late.at(-1)!, text);
  };
  const build = { out, ...buildCommands(folders, out) };
  return [
    {
      ...build,
      name: 'Sijill, cold (no `.sijill`)',
      prepare: () => clear(path.dirname(out), cache, ...late.splice(0)),
    },
    { ...build, name: 'Sijill, `.sijill` kept', prepare: () => clear(path.dirname(out)) },
    { ...build, name: 'Sijill, nothing changed', prepare: async () => {} },
    { ...build, name: 'Sijill, one article added', prepare: addArticle },
  ];
}

/** What an editor types, and the same without npm. */
export function buildCommands({ project, content }: Folders, out: string): { command: Command; bare: Command } {
  const args = ['--content', content, '--out', out];
  const bare = ['--import', 'tsx', path.join('scripts', 'build.ts'), ...args];
  return {
    command: { command: 'npm', args: ['run', '-s', 'build', '--', ...args], cwd: project },
    bare: { command: process.execPath, args: bare, cwd: project },
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
