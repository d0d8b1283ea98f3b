/** Faults of disks, clocks, caches and neighbours, each met by the real command. Each case says what went wrong, if anything. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { contentFolder, smallArchive } from '../../test/support/content.ts';
import { type BuildRun, fingerprintOf, PROJECT, runBuild } from './real-build.ts';

export interface FaultCase {
  readonly name: string;
  /** Returns what is wrong; `skipped` where this computer can't have the fault. */
  run(folder: string): Promise<string[] | 'skipped'>;
}

const ADDED = smallArchive({ 'people/new-name.yml': 'name: { ar: اسم, en: A new name }\n' });
const NOBODY = 65534;

/** The small archive, published; and the same with a name added, to be published under the fault. */
async function publishFirst(folder: string) {
  const [before, after] = [await contentFolder(smallArchive()), await contentFolder(ADDED)];
  const out = path.join(folder, '_site');
  const { code, output } = await runBuild({ content: before, out });
  if (code !== 0) throw new Error(output);
  return { before, after, out, old: fingerprintOf(out) };
}

const expectThat = (holds: boolean, what: string): string[] => (holds ? [] : [what]);

/** The build fails, says `words`, and leaves the old site. */
async function failsWith(words: RegExp, run: BuildRun, old: string): Promise<string[]> {
  const { code, output } = await runBuild(run);
  return [
    ...expectThat(code === 1, `exit code ${code}`),
    ...expectThat(words.test(output), `it says: ${output.slice(0, 300)}`),
    ...expectThat(!/\n\s+at .*:\d+:\d+/.test(output), `it shows a trace: ${output}`),
    ...expectThat(fingerprintOf(run.out) === old, 'the old site is not whole'),
  ];
}

async function works(run: BuildRun, expected?: string): Promise<string[]> {
  const { code, output } = await runBuild(run);
  if (code !== 0) return [`the next build fails: ${output.slice(0, 300)}`];
  return expectThat(expected === undefined || fingerprintOf(run.out) === expected, 'another site');
}

export const FAULT_CASES: readonly FaultCase[] = [
  {
    name: 'the disk is full',
    async run(folder) {
      const disk = path.join(folder, 'disk');
      mkdirSync(disk);
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk], { stdio: 'pipe' });
      } catch {
        return 'skipped';
      }
      try {
        const { after, out, old } = await publishFirst(disk);
        const { bavail, bsize } = statfsSync(disk);
        writeFileSync(path.join(disk, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - 20_000)));
        const faults = await failsWith(/ENOSPC|room|full/i, { content: after, out }, old);
        rmSync(path.join(disk, 'filler'));
        return [...faults, ...(await works({ content: after, out }))];
      } finally {
        execFileSync('umount', ['-l', disk]);
      }
    },
  },
  {
    name: 'the output may not be written',
    async run(folder) {
      if (process.platform === 'win32') return 'skipped';
      const { after, out, old } = await publishFirst(folder);
      execFileSync('chmod', ['-R', 'a+rX,a-w', folder]);
      execFileSync('chmod', ['-R', 'a+rX', path.dirname(after)]);
      const nobody = process.getuid?.() === 0 ? { uid: NOBODY } : {};
      const faults = await failsWith(/EACCES|EPERM|EROFS|may not/i, { content: after, out, ...nobody }, old);
      execFileSync('chmod', ['-R', 'u+w', folder]);
      return [...faults, ...(await works({ content: after, out }))];
    },
  },
  {
    name: 'a source can’t be read',
    async run(folder) {
      if (process.platform === 'win32') return 'skipped';
      const { after, out, old } = await publishFirst(folder);
      const source = path.join(after, 'people/new-name.yml');
      chmodSync(source, 0o000);
      chmodSync(path.dirname(after), 0o755);
      execFileSync('chmod', ['-R', 'a+rwX', folder]);
      const nobody = process.getuid?.() === 0 ? { uid: NOBODY } : {};
      const faults = await failsWith(/new-name\.yml.*can’t be read/, { content: after, out, ...nobody }, old);
      chmodSync(source, 0o644);
      return [...faults, ...(await works({ content: after, out }))];
    },
  },
  {
    name: 'two builds at once',
    async run(folder) {
      const { before, after, out, old } = await publishFirst(folder);
      const ended = await Promise.all([runBuild({ content: after, out }), runBuild({ content: after, out })]);
      const failures = ended.filter(({ code }) => code !== 0);
      return [
        ...expectThat(failures.length < 2, 'both fail'),
        ...failures.flatMap(({ output }) => expectThat(/another build|at work/i.test(output), `it says: ${output}`)),
        ...expectThat(fingerprintOf(out) !== old, 'neither was published'),
        ...(await works({ content: before, out }, old)),
      ];
    },
  },
  {
    name: 'the clock jumps back and forth by decades',
    async run(folder) {
      const { before, after, out, old } = await publishFirst(folder);
      const jumps = 'data:text/javascript,let%20n=0;const%20now=Date.now;Date.now=()=>now()+[1e12,-1e12][n++&1];';
      const env = { NODE_OPTIONS: `--import ${jumps}` };
      const faults = await works({ content: after, out, env });
      for (const [i, tree] of readdirSync(`${out}.trees`, { recursive: true, encoding: 'utf8' }).entries())
        utimesSync(path.join(`${out}.trees`, tree), i % 2 ? 0 : 4e9, i % 3 ? 0 : 4e9);
      return [...faults, ...(await works({ content: before, out, env }, old))];
    },
  },
  {
    name: 'the cache is cut short, altered, or from another version',
    async run(folder) {
      const project = path.join(folder, 'project');
      copyProject(project);
      const content = await contentFolder(smallArchive());
      const extra = path.join(content, 'articles', '2021-06-01-later.md');
      const edit = (there: boolean): void => {
        if (there) writeFileSync(extra, LATER);
        else rmSync(extra, { force: true });
      };
      // What a build that knows of no other one makes of it.
      const afresh: string[] = [];
      for (const there of [false, true]) {
        edit(there);
        const out = path.join(folder, `afresh-${there}`);
        await runBuild({ content, out });
        afresh.push(fingerprintOf(out));
      }
      edit(false);
      const out = path.join(folder, 'site');
      const faults = await works({ content, out, project }, afresh[0]);
      const builds = path.join(project, '.sijill', 'builds');
      const damages: ((file: string) => void)[] = [
        (file) => truncateSync(file, 100),
        (file) => truncateSync(file, 0),
        (file) => writeFileSync(file, 'what another version wrote'),
        (file) =>
          writeFileSync(
            file,
            readFileSync(file).map((byte, i) => (i % 999 === 500 ? byte ^ 1 : byte)),
          ),
      ];
      let there = false;
      for (const damage of damages)
        for (const kind of ['state', 'site', 'stories', 'pack']) {
          const files = readdirSync(builds, { recursive: true, encoding: 'utf8' });
          for (const file of files.filter((name) => isOfKind(path.basename(name), kind)))
            damage(path.join(builds, file));
          there = !there;
          edit(there);
          faults.push(...(await works({ content, out, project }, afresh[Number(there)])));
        }
      return faults;
    },
  },
];

/** `state.json`, `site.3.json`, `stories.3.jsonl`, `stories.1.pack`. */
const isOfKind = (name: string, kind: string): boolean =>
  kind === 'pack' ? name.endsWith('.pack') : name.startsWith(kind) && /\.jsonl?$/.test(name);

const LATER = `---
title: The bridge a month later
date: 2021-06-01
outlet: the-courier
rights: own
---
Mona Darwish crossed the bridge again, and counted the cars on it.
`;

/** The program in another folder, without its cache; the packages are shared. */
export function copyProject(to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of [
    'src',
    'templates',
    'scripts',
    'content',
    'test',
    'package.json',
    'tsconfig.json',
    '.eleventy.js',
  ])
    cpSync(path.join(PROJECT, name), path.join(to, name), { recursive: true });
  execFileSync(process.execPath, [
    '-e',
    'require("node:fs").symlinkSync(...process.argv.slice(1), "junction")',
    path.join(PROJECT, 'node_modules'),
    path.join(to, 'node_modules'),
  ]);
}
