/** The files of the cache, and the one of them that says which are meant. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DamagedCache } from './pack.ts';

/** Raise it with any change of what the files hold. */
const VERSION = 8;

export interface State {
  readonly key: string;
  readonly number: number;
  /** `used`: bytes that are of some story still. */
  readonly pack: { readonly number: number; readonly size: number; readonly used: number };
  /** What stands beside the pack, by what it is: its file, and the sum of that. */
  readonly files: Readonly<Record<string, readonly [name: string, sum: string]>>;
}

export const packName = (number: number): string => `stories.${number}.pack`;

/** What the last build left, if it was with that `key`. Throws where it is missing or cut short. */
export function readState(dir: string, key: string): State | undefined {
  const state = JSON.parse(readFileSync(join(dir, 'state.json'), 'utf8')) as State & { readonly version: number };
  return state.version === VERSION && state.key === key ? state : undefined;
}

/** Replaced in one step; the files that it does not speak of go. */
export function writeState(dir: string, state: State): void {
  writeFileSync(join(dir, 'state.json.new'), JSON.stringify({ version: VERSION, ...state }));
  renameSync(join(dir, 'state.json.new'), join(dir, 'state.json'));
  const kept = new Set([
    'state.json',
    packName(state.pack.number),
    ...Object.values(state.files).map(([name]) => name),
  ]);
  for (const name of readdirSync(dir)) if (!kept.has(name)) rmSync(join(dir, name), { recursive: true, force: true });
}

export type Content = Buffer | string;

/** Writes what is new; gives the account of all. What is undefined is there no more. */
export function writeFiles(
  dir: string,
  number: number,
  before: State['files'],
  changed: Readonly<Record<string, Content | undefined>>,
): State['files'] {
  const files = { ...before };
  for (const [what, content] of Object.entries(changed)) {
    if (content === undefined) {
      delete files[what];
      continue;
    }
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const name = `${what}.${number}`;
    writeFileSync(join(dir, name), bytes);
    files[what] = [name, sumOf(bytes)];
  }
  return files;
}

/** Throws `DamagedCache` where it is not what was written; undefined where there is no such thing. */
export function readChecked(dir: string, files: State['files'], what: string): Buffer | undefined {
  const file = files[what];
  if (!file) return undefined;
  const [name, sum] = file;
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(dir, name));
  } catch (error) {
    // What is found missing in the middle of a build is damage, too: the build starts afresh.
    throw new DamagedCache(String(error));
  }
  if (sumOf(bytes) !== sum) throw new DamagedCache(`${name} is not as it was written.`);
  return bytes;
}

const sumOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
