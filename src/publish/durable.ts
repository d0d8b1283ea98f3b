/**
 * Makes writes survive a power cut. Measured on ext4: 3,000 files of 8 kB cost 0.5–1.4 s by one fsync each, folders
 * as much again, and 0.07 s by one syncfs; 22,000 cost 4.8 s against 0.3 s. But syncfs waits for what other programs
 * wrote too, so a few files are flushed one by one.
 */
import { execFile } from 'node:child_process';
import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { errnoOf } from './publish-error.ts';

/** What has changed under a root: relative paths; the root itself is the empty one. */
export interface Touched {
  readonly files: Set<string>;
  readonly folders: Set<string>;
}

/** Up to so many are flushed one by one: 10–30 ms. */
const FEW = 64;
const AT_ONCE = 16;

/** Returns when all that was touched under `root` is on the disk; what is gone by now is passed over. */
export async function flush(root: string, touched: Touched): Promise<void> {
  const { files, folders } = touched;
  if (files.size + folders.size > FEW && (await syncFileSystem(root))) return;
  await eachOf(files, AT_ONCE, (path) => syncFile(`${root}/${path}`));
  await eachOf(folders, AT_ONCE, (path) => (canSyncFolders ? syncFile(`${root}/${path}`) : undefined));
}

/** Calls `work` for each item, `atOnce` at a time; throws the first failure when all that ran have ended. */
export async function eachOf<T>(
  items: Iterable<T>,
  atOnce: number,
  work: (item: T) => Promise<void> | undefined,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  const run = async (): Promise<void> => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value);
  };
  const results = await Promise.allSettled(Array.from({ length: atOnce }, run));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

/** Replaces a small file so that it is the old one or the new one after any fault. `spare`: a free name on its disk. */
export function replaceFile(file: string, bytes: Uint8Array | string | readonly Uint8Array[], spare: string): void {
  const handle = openSync(spare, 'w');
  try {
    for (const piece of Array.isArray(bytes) ? bytes : [bytes]) writeFileSync(handle, piece);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(spare, file);
  syncFolder(dirname(file));
}

/** Makes the names in a folder durable: what was created, renamed and removed there. */
export function syncFolder(folder: string): void {
  if (!canSyncFolders) return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Windows opens no folders; NTFS journals their entries. */
const canSyncFolders = process.platform !== 'win32';

async function syncFile(path: string): Promise<void> {
  try {
    // Windows flushes only what is open for writing.
    const handle = await open(path, canSyncFolders ? 'r' : 'r+');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
  }
}

/** Node has no syncfs, but `sync` from coreutils and busybox has; false where that is missing. */
async function syncFileSystem(root: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  return promisify(execFile)('sync', ['-f', root]).then(
    () => true,
    () => false,
  );
}
