/** What stands on the disk after a build. */
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Size } from './table.ts';

/** The files of a folder, or of the one that a link leads to. */
export async function sizeOf(dir: string): Promise<Size> {
  const entries = await readdir(await realpath(dir), { recursive: true, withFileTypes: true });
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

/** How many inodes a folder takes with all that is in it: a file with two names has one. */
export async function inodesOf(dir: string): Promise<number> {
  const inodes = new Set([(await stat(dir, { bigint: true })).ino]);
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true }))
    if (!entry.isSymbolicLink())
      inodes.add((await stat(path.join(entry.parentPath, entry.name), { bigint: true })).ino);
  return inodes.size;
}
