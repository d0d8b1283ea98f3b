/**
 * Changes the files of one tree. A file is never written in place: another tree, a server or a slow download may have
 * the same one open, so a new version is a new file that takes the old one's name in one step.
 *
 * The calls are synchronous: a small file is 20–70 µs of the kernel's work, and the way through Node's thread pool
 * doubles the processor time, which the renderers need.
 */
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import type { Touched } from './durable.ts';
import { errnoOf } from './publish-error.ts';
import { foldersOf } from './site-paths.ts';

export interface Tree {
  readonly root: string;
  /** For `flush`. */
  readonly touched: Touched;
  /** Writes a file. `replaces`: one of that name is there, as far as is known. */
  put(path: string, bytes: Uint8Array | string, replaces: boolean): void;
  /** Makes the file at `from` appear here too: a hard link, or a copy where there are none. */
  link(path: string, from: string, replaces: boolean): void;
  /** Moves the file at `from` here; a copy first, where that is another disk. */
  move(path: string, from: string): void;
  /** Removes files and the folders that they leave empty; what is not there is passed over. */
  remove(paths: Iterable<string>): void;
}

/** `spares`: an existing folder on the same disk for files that have no place yet. */
export function openTree(root: string, spares: string): Tree {
  const touched: Touched = { files: new Set(), folders: new Set() };
  const known = new Set<string>();
  let count = 0;

  const ensureFolderOf = (path: string): void => {
    const folder = parentOf(path);
    touched.folders.add(folder);
    if (known.has(folder)) return;
    const made = makeFolder(root, folder);
    known.add(folder);
    if (made === undefined) return;
    // The names of new folders stand in their parents.
    for (const upper of foldersOf(folder)) touched.folders.add(upper);
    touched.folders.add('');
  };

  const create = (path: string, replaces: boolean, make: (file: string) => void): void => {
    ensureFolderOf(path);
    touched.files.add(path);
    const target = `${root}/${path}`;
    if (!replaces && tryMake(target, make)) return;
    const spare = `${spares}/${count++}`;
    make(spare);
    renameOver(spare, target);
  };

  return {
    root,
    touched,
    put(path, bytes, replaces) {
      create(path, replaces, (file) => writeFileSync(file, bytes, { flag: 'wx' }));
    },
    link(path, from, replaces) {
      create(path, replaces, (file) => linkOrCopy(from, file));
    },
    move(path, from) {
      ensureFolderOf(path);
      touched.files.add(path);
      moveFile(from, `${root}/${path}`);
    },
    remove(paths) {
      const folders = new Set<string>();
      for (const path of paths) {
        if (unlinkFile(`${root}/${path}`)) folders.add(parentOf(path));
      }
      // A folder that goes adds its parent to the set, and the loop comes to that too.
      for (const folder of folders) {
        if (folder !== '' && removeEmpty(`${root}/${folder}`)) {
          known.delete(folder);
          folders.add(parentOf(folder));
        } else touched.folders.add(folder);
      }
    },
  };
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Undefined where the folder was there. A file of an earlier site where a folder has to be makes way. */
function makeFolder(root: string, folder: string): string | undefined {
  const target = `${root}/${folder}`;
  try {
    return mkdirSync(target, { recursive: true });
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST' && errnoOf(error) !== 'ENOTDIR') throw error;
    for (const path of [folder, ...foldersOf(folder)]) {
      const stat = lstatSync(`${root}/${path}`, { throwIfNoEntry: false });
      if (stat && !stat.isDirectory()) unlinkSync(`${root}/${path}`);
    }
    return mkdirSync(target, { recursive: true });
  }
}

/** False where the name is taken. */
function tryMake(target: string, make: (file: string) => void): boolean {
  try {
    make(target);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function renameOver(from: string, target: string): void {
  try {
    renameSync(from, target);
  } catch (error) {
    // A folder of an earlier site stands where a file has to be.
    if (!lstatSync(target, { throwIfNoEntry: false })?.isDirectory()) throw error;
    rmSync(target, { recursive: true });
    renameSync(from, target);
  }
}

/** File systems without hard links, or with too many on one file. */
const NO_LINK = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV', 'EINVAL']);

function linkOrCopy(from: string, target: string): void {
  try {
    linkSync(from, target);
  } catch (error) {
    if (!NO_LINK.has(errnoOf(error) ?? '')) throw error;
    copyFileSync(from, target, constants.COPYFILE_EXCL);
  }
}

function moveFile(from: string, target: string): void {
  try {
    renameSync(from, target);
  } catch (error) {
    if (errnoOf(error) !== 'EXDEV') throw error;
    const spare = `${target}.sijill.tmp`;
    copyFileSync(from, spare);
    renameSync(spare, target);
    unlinkSync(from);
  }
}

/** False where there was no such file. */
function unlinkFile(file: string): boolean {
  try {
    unlinkSync(file);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR') return false;
    // macOS says EPERM and Linux EISDIR for a folder that has taken a removed page's name.
    if (lstatSync(file, { throwIfNoEntry: false })?.isDirectory()) return false;
    throw error;
  }
}

/** False where the folder stays: it holds something. */
function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return !existsSync(folder);
  }
}
