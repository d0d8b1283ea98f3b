/** One content, built in many surroundings: the same bytes each time. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyProject } from './fault-cases.ts';
import { type BuildRun, differences, fingerprintOf, PROJECT, runBuild } from './real-build.ts';

export interface Surroundings {
  readonly name: string;
  /** What differs from a plain build; `folder` is a new one. */
  build(folder: string, content: string): Partial<BuildRun>;
}

export const SURROUNDINGS: readonly Surroundings[] = [
  {
    name: 'LANG=C, a time zone far in the east',
    build: () => ({ env: { LANG: 'C', LC_ALL: 'C', TZ: 'Pacific/Kiritimati' } }),
  },
  {
    name: 'Turkish, which has an i of its own; a time zone far in the west',
    build: () => ({ env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Pago_Pago' } }),
  },
  {
    name: 'content in a folder with blanks and Arabic, written in another order, with other times',
    build(folder, content) {
      const copy = path.join(folder, 'a b', 'مجلد المحتوى', 'content');
      for (const file of filesBelow(content).reverse()) {
        mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
        cpSync(path.join(content, file), path.join(copy, file));
        utimesSync(path.join(copy, file), 0, 4_000_000_000);
      }
      return { content: copy };
    },
  },
  {
    name: 'the program itself in such a folder, without a cache',
    build(folder) {
      const project = path.join(folder, 'برنامج السجل (1)');
      copyProject(project);
      return { project };
    },
  },
];

/** Other versions of Node.js, each from the package `node`. */
export const nodeSurroundings = (versions: readonly string[]): Surroundings[] =>
  versions.map((version) => ({
    name: `Node.js ${version}`,
    build(folder) {
      writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
      execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', `node@${version}`], {
        cwd: folder,
        stdio: 'pipe',
      });
      const node = path.join(folder, 'node_modules', '.bin', 'node');
      const is = execFileSync(node, ['--version'], { encoding: 'utf8' });
      if (!is.startsWith(`v${version}.`)) throw new Error(`asked for Node.js ${version}, got ${is}`);
      return { node };
    },
  }));

/** The first build's fingerprint, and for each surroundings the files that came out otherwise. */
export async function compareBuilds(
  folder: string,
  content: string,
  all: readonly Surroundings[],
): Promise<{ readonly name: string; readonly faults: readonly string[] }[]> {
  const plain = await printOf({ content, out: path.join(folder, 'plain', '_site') });
  const results = [];
  for (const [i, { name, build }] of all.entries()) {
    const own = path.join(folder, `${i}`);
    mkdirSync(own, { recursive: true });
    try {
      const print = await printOf({ content, out: path.join(own, '_site'), ...build(own, content) });
      results.push({ name, faults: differences(plain, print) });
    } catch (error) {
      results.push({ name, faults: [String(error).slice(0, 500)] });
    }
  }
  return results;
}

async function printOf(run: BuildRun): Promise<string> {
  const { code, output } = await runBuild(run);
  if (code !== 0) throw new Error(output);
  return fingerprintOf(run.out);
}

const filesBelow = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)));

export const SAMPLE: string = path.join(PROJECT, 'content');
