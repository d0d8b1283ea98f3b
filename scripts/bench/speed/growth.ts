/** How the cost grows with the archive: the same builds of archives of several sizes. */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { contentFiles, makeCorpus } from '../corpus.ts';
import { changesOf, withNicknames } from './changes.ts';
import { buildCommands, copyProject, writeAll } from './contestants.ts';
import { type Measured, measure } from './measure.ts';
import { drawTable, medianOf, megabytes, type Report, type Size, seconds, workOf } from './table.ts';
import { inodesOf, sizeOf } from './weigh.ts';

export interface Growth {
  readonly articles: number;
  readonly full: readonly Measured[];
  readonly added: readonly Measured[];
  readonly unchanged: readonly Measured[];
  /** What the build of the added article said last. */
  readonly report: Report;
  readonly site: Size;
  /** Bytes of `.sijill`. */
  readonly cache: number;
  /** Of the site, what stands beside it for the next publication, and the cache. */
  readonly inodes: number;
}

/** Only so many articles for the build that is not counted: it compiles the program. */
const FIRST = 20;

export async function measureGrowth(root: string, sizes: readonly number[], rounds: number, seed: number) {
  const project = path.join(root, 'project');
  await copyProject(project);
  await measureSize(root, project, FIRST, 1, seed);
  const all: Growth[] = [];
  for (const articles of sizes) all.push(await measureSize(root, project, articles, rounds, seed));
  return all;
}

async function measureSize(root: string, project: string, articles: number, rounds: number, seed: number) {
  const dir = path.join(root, String(articles));
  const content = path.join(dir, 'content');
  const site = path.join(dir, 'site');
  const cache = path.join(project, '.sijill');
  const out = path.join(site, '_site');
  const corpus = withNicknames(makeCorpus({ articles, seed }));
  await writeAll(content, contentFiles(corpus));
  const changes = changesOf(content, corpus, seed);
  const { bare } = buildCommands({ project, content }, out);
  const full: Measured[] = [];
  const added: Measured[] = [];
  const unchanged: Measured[] = [];
  let said = '';
  for (let round = 1; round <= rounds; round++) {
    process.stderr.write(`${articles} articles: round ${round} of ${rounds}\n`);
    for (const one of [site, cache]) await rm(one, { recursive: true, force: true });
    await mkdir(site);
    full.push(await measure(bare, dir));
    unchanged.push(await measure(bare, dir));
    await changes.addArticle();
    const { stdout, ...cost } = await measure(bare, dir);
    added.push(cost);
    said = stdout;
  }
  const growth: Growth = {
    ...{ articles, full, added, unchanged },
    report: JSON.parse(said) as Report,
    site: await sizeOf(out),
    cache: (await sizeOf(cache)).bytes,
    inodes: (await inodesOf(site)) + (await inodesOf(cache)),
  };
  await rm(dir, { recursive: true });
  return growth;
}

const HEAD = ['articles', 'full build', 'CPU', 'memory', 'one added', 'its memory', 'nothing changed'];
const DISK = ['articles', 'files', 'size', 'cache', 'inodes'];

/** Two tables: what builds cost, and what stands on the disk. */
export function growthTables(all: readonly Growth[]): string {
  const memory = (runs: readonly Measured[]): string => {
    const bytes = medianOf(runs, 'memory');
    return bytes === undefined ? '–' : `${Math.round(bytes / 1e6)} MB`;
  };
  const costs = all.map(({ articles, full, added, unchanged }) => [
    String(articles),
    seconds(medianOf(full, 'wall')),
    seconds(medianOf(full, 'cpu')),
    memory(full),
    seconds(medianOf(added, 'wall')),
    memory(added),
    seconds(medianOf(unchanged, 'wall')),
  ]);
  const disk = all.map(({ articles, site, cache, inodes }) => [
    String(articles),
    String(site.files),
    megabytes(site.bytes),
    megabytes(cache),
    String(inodes),
  ]);
  const work = all.map(({ articles, report }) => `- ${workOf(`${articles} articles, one added`, report)}`);
  return [drawTable(HEAD, costs), drawTable(DISK, disk), work.join('\n')].join('\n\n');
}
