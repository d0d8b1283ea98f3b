/**
 * `npm run bench -- speed [--articles 1000] [--rounds 3] [--seed 1] [--dir DIR] [--profile]`
 * Sijill beside Hugo and beside a copy of the finished site: the same archive, in turn, on a memory file system.
 */
import { readdir, realpath, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeCorpus } from './corpus.ts';
import { buildCommands, type Contestant, copying, type Folders, hugo, layOut, sijill } from './speed/contestants.ts';
import { describeMachine, hugoVersion, load, newGround } from './speed/machine.ts';
import { type Command, type Measured, measure } from './speed/measure.ts';
import { type Cost, profile } from './speed/profile.ts';
import { endingsOf, type Row, type Size, spreadOf, tableOf } from './speed/table.ts';

const LEAVES_OUT = `What is left out
- Hugo: what it would need a program beside it for. Its front matter is told the language of each article, and whom and
  what it names, which Sijill finds by reading; no addresses of paragraphs, links in the text, passages that show an
  event, side-by-side pages, choosers, timeline, search, data files, structured data, fonts. It renders each body once,
  in two output formats, and each entry of a list once in each language; lists of stories are on one page each.
- Sijill: translations of stories (the made-up archive has none). It builds everything anew each time: no cache of
  articles or pages exists yet, so that a small change costs nearly a full build.
- \`cp -r\`: everything but the writing.`;

/** Runs the comparison and prints it. Throws where a contestant fails. */
export async function benchSpeed(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      articles: { type: 'string', default: '1000' },
      rounds: { type: 'string', default: '3' },
      seed: { type: 'string', default: '1' },
      dir: { type: 'string' },
      profile: { type: 'boolean', default: false },
    },
  });
  const [articles, rounds, seed] = [values.articles, values.rounds, values.seed].map(Number) as [
    number,
    number,
    number,
  ];
  if (![articles, rounds].every((n) => Number.isInteger(n) && n > 0))
    throw new Error('--articles and --rounds are whole numbers above 0.');
  const ground = await newGround(values.dir);
  try {
    const corpus = makeCorpus({ articles, seed });
    const folders = await layOut(ground.dir, corpus);
    const version = hugoVersion();
    console.log(`${articles} articles (seed ${seed}), ${rounds} rounds in turn, medians, on ${ground.name}`);
    console.log(
      `${describeMachine()}; ${version ? `Hugo ${version}` : 'no Hugo (Debian: apt-get install hugo): Sijill alone'}`,
    );
    console.log(`Load before: ${load()}`);
    if (values.profile) await printProfile(folders);
    else
      await printTable(
        folders,
        [...sijill(folders, corpus), ...(version ? [hugo(folders, version)] : []), copying(folders)],
        rounds,
      );
  } finally {
    await rm(ground.dir, { recursive: true, force: true });
  }
}

async function printTable(folders: Folders, contestants: readonly Contestant[], rounds: number): Promise<void> {
  const rows = await runAll(folders, contestants, rounds);
  const base = rows.find((row) => row.name.startsWith('Hugo'));
  const sites = [rows[0]!, ...(base ? [base] : [])];
  console.log(`Load after: ${load()}\n`);
  console.log(tableOf(rows, base));
  console.log(`\nEvery run, in seconds\n${rows.map((row) => `- ${spreadOf(row)}`).join('\n')}`);
  console.log(`\nFiles\n${sites.map((row) => `- ${endingsOf(row)}`).join('\n')}\n\n${LEAVES_OUT}`);
}

async function runAll(folders: Folders, contestants: readonly Contestant[], rounds: number): Promise<Row[]> {
  const results = contestants.map(({ name }) => ({
    name,
    runs: [] as Measured[],
    bare: [] as Measured[],
    files: 0,
    bytes: 0,
    endings: {},
  }));
  const run = async ({ prepare }: Contestant, command: Command): Promise<Measured> => {
    await prepare();
    return measure(command, folders.root);
  };
  for (let round = 0; round <= rounds; round++)
    for (const [i, contestant] of contestants.entries()) {
      // An uncounted round first, so that programs are in memory and tsx has translated the sources.
      process.stderr.write(`round ${round} of ${rounds}: ${contestant.name}\n`);
      const measured = await run(contestant, contestant.command);
      if (round === 0) continue;
      const result = results[i]!;
      result.runs.push(measured);
      if (contestant.bare) result.bare.push(await run(contestant, contestant.bare));
      Object.assign(result, await sizeOf(contestant.out));
    }
  return results;
}

async function sizeOf(out: string): Promise<Size> {
  const entries = await readdir(await realpath(out), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const endings: Record<string, number> = {};
  let bytes = 0;
  for (const { name, parentPath } of files) {
    const ending = path.extname(name) || name;
    endings[ending] = (endings[ending] ?? 0) + 1;
    bytes += (await stat(path.join(parentPath, name))).size;
  }
  return { files: files.length, bytes, endings };
}

/** A first build fills tsx’s cache and ours; the second is looked at. */
async function printProfile(folders: Folders): Promise<void> {
  const first = buildCommands(folders, path.join(folders.root, 'first', '_site'));
  const second = buildCommands(folders, path.join(folders.root, 'second', '_site'));
  await measure(first.bare, folders.root);
  const { stages, functions } = await profile(second.bare, folders.root);
  const total = stages.reduce((sum, cost) => sum + cost.ms, 0);
  const lines = (costs: readonly Cost[]): string =>
    costs
      .map(
        ({ name, ms }) => `${ms.toFixed(0).padStart(7)} ms ${((ms / total) * 100).toFixed(1).padStart(5)} %  ${name}`,
      )
      .join('\n');
  console.log(`\nTime on the processor under the profiler, all threads, by stage\n${lines(stages)}`);
  console.log(`\nThe thirty dearest functions, without what they call\n${lines(functions.slice(0, 30))}`);
}
