/** What earlier visits found, in `.sijill/links.json`: a page is called dead only when two visits in a row missed it. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Visit } from './visit.ts';

/** By address: how many visits in a row found nothing, and the day of the first. */
export type Missing = Readonly<Record<string, { readonly visits: number; readonly since: string }>>;

export const DEAD_AFTER = 2;

/** What cannot be read is forgotten: then a dead page is called dead a visit later. */
export async function readMissing(file: string): Promise<Missing> {
  try {
    const read: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(
      Object.entries(read).filter(([, of]) => Number.isInteger(of?.visits) && typeof of?.since === 'string'),
    );
  } catch {
    return {};
  }
}

/** A visit that says nothing leaves things as they were; one that found the page clears its record. */
export function nextMissing(before: Missing, visits: ReadonlyMap<string, Visit>, today: string): Missing {
  const next: Record<string, { visits: number; since: string }> = {};
  for (const [address, { kind }] of visits) {
    const known = Object.hasOwn(before, address) ? before[address] : undefined;
    if (kind === 'missing') next[address] = { visits: (known?.visits ?? 0) + 1, since: known?.since ?? today };
    else if (kind === 'unclear' && known) next[address] = known;
  }
  return next;
}

export async function writeMissing(file: string, missing: Missing): Promise<void> {
  await writeWhole(file, `${JSON.stringify(missing, undefined, 1)}\n`);
}

export async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.tmp`, text);
  await rename(`${file}.tmp`, file);
}
