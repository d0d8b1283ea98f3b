/**
 * What a tree holds: one line per file, sorted by path, as `sha256sum` writes it:
 *
 *   # sijill tree 1, publication 12, 3090 files, sha256 5891b5b5…
 *   # folder 1795316909123456789 articles
 *   e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  articles/radan/index.html
 *
 * so `cd _site && sha256sum --check --quiet ../a.manifest` verifies tree a. The lines stay bytes: a small
 * change to 200,000 files is a few searches and a copy, not 200,000 strings.
 */
import { createHash } from 'node:crypto';

export interface Listing {
  /** The lines, each with its line feed; and the same in pieces, of which most may be those of another listing. */
  readonly lines: Buffer;
  readonly pieces: readonly Buffer[];
  /** sha256 of the lines: the identity of this state of the site. */
  readonly id: string;
  /** How many files. */
  readonly size: number;
  /** sha256 of the file's bytes, hex. */
  get(path: string): string | undefined;
  /** Some file lies in it. */
  hasFolder(path: string): boolean;
  /** All files, in order. */
  files(): ReadonlyMap<string, string>;
  /** Paths with a letter that case or Unicode form may change: everything but plain lower-case ASCII. */
  readonly odd: readonly string[];
}

const LF = 10;
/** 64 digits and two spaces stand before a path. */
const PATH_AT = 66;
/** From so many look-ups on, a map of all files is cheaper than searching. */
const PATIENCE = 1000;

/** A listing of `size` lines, which must be sorted. `known`: what need not be found out. */
export function listingOf(lines: Buffer, size: number, known: Pick<Partial<Listing>, 'odd'> = {}): Listing {
  let all: Map<string, string> | undefined;
  let id: string | undefined;
  let odd = known.odd;
  let searches = 0;
  const files = (): Map<string, string> => {
    all ??= readAll(lines);
    return all;
  };
  return {
    lines,
    pieces: [lines],
    size,
    files,
    get id() {
      id ??= createHash('sha256').update(lines).digest('hex');
      return id;
    },
    get odd() {
      odd ??= oddPaths(lines);
      return odd;
    },
    get(path) {
      if (all !== undefined || ++searches > PATIENCE) return files().get(path);
      const at = seek(lines, path);
      return pathAt(lines, at) === path ? hashAt(lines, at) : undefined;
    },
    hasFolder(path) {
      return pathAt(lines, seek(lines, `${path}/`))?.startsWith(`${path}/`) ?? false;
    },
  };
}

export const EMPTY: Listing = listingOf(Buffer.alloc(0), 0);

/** `files`: path → hash. */
export function listFiles(files: ReadonlyMap<string, string>): Listing {
  const paths = [...files.keys()].sort();
  return listingOf(Buffer.from(paths.map((path) => `${files.get(path)}  ${path}\n`).join('')), paths.length);
}

/** `listing` with `set` written and `removed` gone; costs what the edit costs, and no copy. */
export function editListing(listing: Listing, set: ReadonlyMap<string, string>, removed: Iterable<string>): Listing {
  const { lines } = listing;
  const after = new Map<string, string | undefined>(set);
  for (const path of removed) after.set(path, undefined);
  const pieces: Buffer[] = [];
  let size = listing.size;
  let from = 0;
  for (const path of [...after.keys()].sort()) {
    const at = seek(lines, path);
    pieces.push(lines.subarray(from, at));
    const isThere = pathAt(lines, at) === path;
    from = isThere ? lines.indexOf(LF, at) + 1 : at;
    const hash = after.get(path);
    if (hash !== undefined) pieces.push(Buffer.from(`${hash}  ${path}\n`));
    size += Number(hash !== undefined) - Number(isThere);
  }
  pieces.push(lines.subarray(from));
  return editedListing(listing, after, pieces, size);
}

/** Looks up what was edited in the edit, and all else where it stood: the lines together are for those who ask for them. */
function editedListing(
  before: Listing,
  edits: ReadonlyMap<string, string | undefined>,
  pieces: readonly Buffer[],
  size: number,
): Listing {
  let id: string | undefined;
  let whole: Listing | undefined;
  const joined = (): Listing => {
    whole ??= listingOf(Buffer.concat(pieces), size);
    return whole;
  };
  const come = [...edits].flatMap(([path, hash]) => (hash === undefined ? [] : [path]));
  return {
    pieces,
    size,
    get lines() {
      return joined().lines;
    },
    files: () => joined().files(),
    get id() {
      const hash = createHash('sha256');
      if (id === undefined) for (const piece of pieces) hash.update(piece);
      id ??= hash.digest('hex');
      return id;
    },
    get odd() {
      return [
        ...before.odd.filter((path) => !edits.has(path)),
        ...come.filter((path) => !Buffer.from(path).every(isPlain)),
      ].sort();
    },
    get: (path) => (edits.has(path) ? edits.get(path) : before.get(path)),
    hasFolder: (path) => come.some((one) => one.startsWith(`${path}/`)) || joinedHasFolder(before, edits, path, joined),
  };
}

/** Some of it may be gone: then only the lines know. */
function joinedHasFolder(
  before: Listing,
  edits: ReadonlyMap<string, string | undefined>,
  path: string,
  joined: () => Listing,
): boolean {
  if (!before.hasFolder(path)) return false;
  const isLeft = ![...edits].some(([one, hash]) => hash === undefined && one.startsWith(`${path}/`));
  return isLeft || joined().hasFolder(path);
}

/** The offset of the first line whose path is `path` or comes after it. */
function seek(lines: Buffer, path: string): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : lines.lastIndexOf(LF, middle - 1) + 1;
    const end = lines.indexOf(LF, start);
    if (lines.toString('utf8', start + PATH_AT, end) < path) low = end + 1;
    else high = start;
  }
  return low;
}

function pathAt(lines: Buffer, at: number): string | undefined {
  return at < lines.length ? lines.toString('utf8', at + PATH_AT, lines.indexOf(LF, at)) : undefined;
}

function hashAt(lines: Buffer, at: number): string {
  return lines.toString('latin1', at, at + 64);
}

function readAll(lines: Buffer): Map<string, string> {
  const text = lines.toString('utf8');
  const files = new Map<string, string>();
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    files.set(text.slice(at + PATH_AT, end), text.slice(at, at + 64));
    at = end + 1;
  }
  return files;
}

function oddPaths(lines: Buffer): string[] {
  const odd: string[] = [];
  for (let start = 0; start < lines.length; ) {
    const end = lines.indexOf(LF, start);
    let at = start + PATH_AT;
    while (at < end && isPlain(lines[at]!)) at++;
    if (at < end) odd.push(lines.toString('utf8', start + PATH_AT, end));
    start = end + 1;
  }
  return odd;
}

function isPlain(byte: number): boolean {
  return byte < 65 || (byte > 90 && byte < 127);
}
