/**
 * `npm run bench -- speed [--articles 1000] [--rounds 3] [--seed 1] [--dir DIR] [--eleventy] [--profile] [--growth 1000,10000]`
 * Sijill beside Hugo, plain Eleventy and a copy of the finished site: the same archive, in turn, on a memory file system.
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeCorpus } from './corpus.ts';
import { withNicknames } from './speed/changes.ts';
import {
  buildCommands,
  type Contestant,
  copying,
  eleventy,
  type Folders,
  hugo,
  layOut,
  sijill,
} from './speed/contestants.ts';
import { growthTables, measureGrowth } from './speed/growth.ts';
import { describeMachine, hugoVersion, load, newGround } from './speed/machine.ts';
import { type Command, type Heard, type Measured, measure } from './speed/measure.ts';
import { type Cost, profile } from './speed/profile.ts';
import { endingsOf, type Report, type Row, spreadOf, tableOf, workOf } from './speed/table.ts';
import { sizeOf } from './speed/weigh.ts';

/** Above so many articles, plain Eleventy takes minutes in each round and runs only where it is asked for. */
const ELEVENTY_UP_TO = 2000;

const LEAVES_OUT = `What is left out
- Hugo: what it would need a program beside it for. Its front matter is told the language of each article, and whom and
  what it names, which Sijill finds by reading; no addresses of paragraphs, links in the text, passages that show an
  event, side-by-side pages, choosers, timeline, search, data files, structured data, fonts. It renders each body once,
  in two output formats, and each entry of a list once in each language; lists of stories are on one page each.
- Eleventy: the same as Hugo, and the page that lists all months. It renders each body once, too. Its front matter has a
  tag for each list that a story stands in.
- Sijill: translations of stories (the made-up archive has none) and pictures for shared links (\`--no-images\`). The search
  index is included. After a small change, what it touches is read, linked and rendered. \`--force\` and a missing cache
  take the whole way; so does a missing output folder, for which stories are taken from the cache and every page is made
  anew; and a name or event whose words more than two stories in five have: under the table it says of which changes that
  was so.
- Compiling Sijill itself: that is done once after each change of its sources, in the round that is not counted.
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
      eleventy: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      growth: { type: 'string' },
    },
  });
  const [articles, rounds, seed] = [values.articles, values.rounds, values.seed].map(Number) as [
    number,
    number,
    number,
  ];
  const sizes = values.growth?.split(',').map(Number);
  if (![articles, rounds, ...(sizes ?? [])].every((n) => Number.isInteger(n) && n > 0))
    throw new Error('--articles, --rounds and each of --growth are whole numbers above 0.');
  const ground = await newGround(values.dir);
  try {
    console.log(`${describeMachine()}; on ${ground.name}; load before: ${load()}`);
    if (sizes) {
      const growth = await measureGrowth(ground.dir, sizes, rounds, seed);
      console.log(`Sijill alone, by node, seed ${seed}; medians of ${rounds} rounds; load after: ${load()}\n`);
      console.log(growthTables(growth));
      return;
    }
    const corpus = withNicknames(makeCorpus({ articles, seed }));
    const folders = await layOut(ground.dir, corpus);
    const version = hugoVersion();
    console.log(`${articles} articles (seed ${seed}), ${rounds} rounds in turn, medians`);
    if (!version) console.log('No Hugo here (Debian: apt-get install hugo)');
    const others = [
      ...(version ? [hugo(folders, version)] : []),
      ...(values.eleventy || articles <= ELEVENTY_UP_TO ? [eleventy(folders)] : []),
    ];
    if (values.profile) await printProfile(folders);
    else await printTable(folders, [...sijill(folders, corpus, seed), ...others, copying(folders)], rounds);
  } finally {
    await rm(ground.dir, { recursive: true, force: true });
  }
}

async function printTable(folders: Folders, contestants: readonly Contestant[], rounds: number): Promise<void> {
  const rows = await runAll(folders, contestants, rounds);
  const base = rows.find((row) => row.name.startsWith('Hugo'));
  const sites = rows.filter((row, i) => i === 0 || /^(?:Hugo|Eleventy)/.test(row.name));
  console.log(`Load after: ${load()}\n`);
  console.log(tableOf(rows, base));
  console.log(`\nEvery run, in seconds\n${rows.map((row) => `- ${spreadOf(row)}`).join('\n')}`);
  const works = rows.flatMap(({ name, report }) => (report ? [`- ${workOf(name, report)}`] : []));
  console.log(`\nWritten after a change, in the last run\n${works.join('\n')}`);
  console.log(`\nFiles\n${sites.map((row) => `- ${endingsOf(row)}`).join('\n')}\n\n${LEAVES_OUT}`);
}

/** A row, and what its last run said of its work. */
type Result = Row & { readonly report?: Report };

async function runAll(folders: Folders, contestants: readonly Contestant[], rounds: number): Promise<Result[]> {
  const results = contestants.map(({ name }) => ({
    name,
    runs: [] as Measured[],
    bare: [] as Measured[],
    files: 0,
    bytes: 0,
    endings: {},
  }));
  const run = async ({ prepare }: Contestant, command: Command): Promise<Heard> => {
    await prepare();
    return measure(command, folders.root);
  };
  for (let round = 0; round <= rounds; round++)
    for (const [i, contestant] of contestants.entries()) {
      // An uncounted round first, so that programs are in memory and Sijill has compiled itself.
      process.stderr.write(`round ${round} of ${rounds}: ${contestant.name}\n`);
      const { stdout, ...measured } = await run(contestant, contestant.command);
      if (round === 0) continue;
      const result = results[i]!;
      result.runs.push(measured);
      if (contestant.reports) Object.assign(result, { report: JSON.parse(stdout) as Report });
      if (contestant.bare) result.bare.push(await run(contestant, contestant.bare));
      if (round === rounds) Object.assign(result, await sizeOf(contestant.out));
    }
  return results;
}

/** A first build fills tsx’s cache; the second is looked at, by one thread, since a profile is of one. */
async function printProfile(folders: Folders): Promise<void> {
  const first = buildCommands(folders, path.join(folders.root, 'first', '_site'));
  const second = buildCommands(folders, path.join(folders.root, 'second', '_site'), '--threads', '1');
  await measure(first.sources, folders.root);
  const { stages, functions } = await profile(second.sources, folders.root);
  const total = stages.reduce((sum, cost) => sum + cost.ms, 0);
  const lines = (costs: readonly Cost[]): string =>
    costs
      .map(
        ({ name, ms }) => `${ms.toFixed(0).padStart(7)} ms ${((ms / total) * 100).toFixed(1).padStart(5)} %  ${name}`,
      )
      .join('\n');
  console.log(`\nTime on the processor under the profiler, by stage\n${lines(stages)}`);
  console.log(`\nThe thirty dearest functions, without what they call\n${lines(functions.slice(0, 30))}`);
}
