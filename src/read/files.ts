/** The content folder as text: walked in a fixed order, hashed, decoded. */
import { hash } from 'node:crypto';
import { type Dirent, readFile, stat } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Problem, SourceFile } from '../model.ts';
import { problemAt } from '../problems.ts';
import { foldPath } from '../text/ids.ts';

/** Half the work of those of `node:fs/promises`. */
const statOf = promisify(stat);
const bytesOf = promisify(readFile);

/** No article is longer; what is, is not one. */
const MAX_BYTES = 1024 * 1024;

export interface Sources {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** Reads every text file below `dir`. Paths in records begin with the folder's own name: `content/articles/x.md`. */
export async function readSources(dir: string): Promise<Sources> {
  const { paths, problems } = await listSources(dir);
  const read = await readPaths(dir, paths);
  return { files: read.files, problems: [...problems, ...read.problems] };
}

/**
 * The paths in `dir` of all text files, in a fixed order. `media/` and the ledger are not text of the archive; dot files and
 * symbolic links are passed over.
 */
export async function listSources(dir: string): Promise<{ paths: readonly string[]; problems: readonly Problem[] }> {
  const root = path.basename(path.resolve(dir));
  const paths: string[] = [];
  try {
    await collectPaths(dir, '', paths);
  } catch {
    return { paths: [], problems: [problemAt('no-content', { file: root, line: 0 })] };
  }
  const problems = collisions(paths).map(([path, other]) =>
    problemAt('same-name', { file: `${root}/${path}`, line: 0 }, '', { other: `${root}/${other}` }),
  );
  return { paths, problems };
}

/** Reads some of the files below `dir`. */
export async function readPaths(dir: string, paths: readonly string[]): Promise<Sources> {
  const root = path.basename(path.resolve(dir));
  const read = await Promise.all(paths.map((relative) => readSource(dir, root, relative)));
  return {
    files: read.flatMap((r) => ('path' in r ? [r] : [])),
    problems: read.flatMap((r) => ('path' in r ? [] : [r])),
  };
}

/** Paths that are another one to Linux alone, each with the one before it. */
function collisions(paths: readonly string[]): [path: string, other: string][] {
  const seen = new Map<string, string>();
  return paths.flatMap((path): [string, string][] => {
    const key = foldPath(path);
    const other = seen.get(key);
    if (other === undefined) seen.set(key, path);
    return other === undefined ? [] : [[path, other]];
  });
}

async function collectPaths(dir: string, below: string, into: string[]): Promise<void> {
  const entries = await readdir(path.join(dir, below), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const relative = below ? `${below}/${entry.name}` : entry.name;
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) {
      if (relative !== 'media' && relative !== 'permalinks') await collectPaths(dir, relative, into);
    } else if (isSource(entry)) into.push(relative);
  }
}

const isSource = (entry: Dirent): boolean => entry.isFile() && !/~$|\.(?:bak|tmp|swp)$/i.test(entry.name);

async function readSource(dir: string, root: string, relative: string): Promise<SourceFile | Problem> {
  const place = { file: `${root}/${relative}`, line: 0 };
  const file = path.join(dir, relative);
  try {
    if ((await statOf(file)).size > MAX_BYTES)
      return problemAt('too-large', place, '', { limit: `${MAX_BYTES / 1024 / 1024} MB` });
    const bytes = await bytesOf(file);
    const text = decodeText(bytes);
    if (typeof text === 'number') return problemAt('not-utf8', place, '', { byte: String(text) });
    return { path: place.file, text, hash: hash('sha256', bytes) };
  } catch (error) {
    return problemAt('unreadable', place, '', { reason: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * UTF-8, or UTF-16 where its mark says so (Windows’ Notepad), with `\n` line ends and no byte-order mark.
 * Returns the offset of the first bad byte where it is neither.
 */
export function decodeText(bytes: Uint8Array): string | number {
  const [first, second] = bytes;
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  try {
    const text = (utf16 ? new TextDecoder(utf16, { fatal: true }) : UTF8).decode(bytes);
    return text.replace(/\r\n?/g, '\n');
  } catch {
    return firstBadByte(bytes);
  }
}

function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8Prefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return bad;
}

function isUtf8Prefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
