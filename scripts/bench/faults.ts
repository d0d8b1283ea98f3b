/** `npm run bench -- faults [--kills N] [--nodes 20,22,24]`: what a build survives, and what its bytes depend on. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { FAULT_CASES } from './fault-cases.ts';
import { killBuilds } from './kills.ts';
import { compareBuilds, nodeSurroundings, SAMPLE, SURROUNDINGS } from './same-bytes.ts';

export async function benchFaults(args: readonly string[]): Promise<void> {
  const { values: options } = parseArgs({
    args: [...args],
    options: { kills: { type: 'string', default: '200' }, nodes: { type: 'string', default: '' } },
  });
  const faults: string[] = [];
  const tell = (name: string, found: readonly string[] | 'skipped'): void => {
    if (found !== 'skipped') faults.push(...found);
    console.log(`${found === 'skipped' ? 'skipped' : found.length === 0 ? 'ok     ' : 'FAULT  '} ${name}`);
    if (found !== 'skipped') for (const fault of found.slice(0, 10)) console.log(`          ${fault}`);
  };

  for (const { name, run } of FAULT_CASES) tell(name, await inNewFolder(run));

  const versions = options.nodes.split(',').filter((version) => version !== '');
  const surroundings = [...SURROUNDINGS, ...nodeSurroundings(versions)];
  const compared = await inNewFolder((folder) => compareBuilds(folder, SAMPLE, surroundings));
  for (const { name, faults: found } of compared) tell(`the same bytes: ${name}`, found);

  const kills = await inNewFolder((folder) => killBuilds(folder, Number(options.kills), (line) => console.error(line)));
  for (const fault of kills.faults) console.log(`          ${fault}`);
  faults.push(...kills.faults);
  console.log(`kills: ${kills.survived} survived of ${kills.tried} tried`);
  console.log(
    `       ${kills.inFlight} were at work when killed; the new site stood after ${kills.swapped} of all kills`,
  );
  if (faults.length > 0) process.exitCode = 1;
}

async function inNewFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sijill faults سجل '));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
