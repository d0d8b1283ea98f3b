/** A tree's manifest on disk: its listing, and by what to see cheaply that nobody else has been in the tree. */
import { closeSync, existsSync, fstatSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { EMPTY, type Listing, listingOf } from './listing.ts';
import { PublishError } from './publish-error.ts';

export interface Manifest extends Pick<Head, 'number' | 'stamps'> {
  readonly listing: Listing;
}

/** What stands before the lines: who looks no further than that has no need to read them. */
export interface Head {
  /** `Listing.id`. */
  readonly id: string;
  readonly size: number;
  /** Counts the publications of this site; 0 for a tree that is no whole site. */
  readonly number: number;
  /** When the tree's top folders changed last, in nanoseconds: compared for equality, never with a clock. */
  readonly stamps: ReadonlyMap<string, string>;
  /** Bytes of the lines, where it says so. */
  readonly length?: number;
  readonly odd?: readonly string[];
}

const HEAD = /^# sijill tree 1, publication (\d+), (\d+) files, sha256 ([0-9a-f]{64})$/;
const STAMP = /^# folder (\d+) (.+)$/;
/** How long the lines are, and how many paths are odd (see `Listing.odd`): that many lines with these follow. */
const LENGTH = /^# (\d+) bytes(?:, (\d+) odd paths)?$/;
const ODD = /^# odd (.+)$/;
/** More are found by looking through the lines. */
const FEW = 100;

/** A tree that holds nothing. */
export const BARE: Manifest = { listing: EMPTY, number: 0, stamps: new Map() };

/** In pieces: of a large site’s lines no copy is made. */
export function formatManifest(manifest: Manifest): Buffer[] {
  const { listing } = manifest;
  const head = `# sijill tree 1, publication ${manifest.number}, ${listing.size} files, sha256 ${listing.id}\n`;
  const length = listing.pieces.reduce((sum, piece) => sum + piece.length, 0);
  const { odd } = listing;
  const few = odd.length <= FEW ? `, ${odd.length} odd paths\n${odd.map((path) => `# odd ${path}\n`).join('')}` : '\n';
  const lines = `# ${length} bytes${few}`;
  const stamps = [...manifest.stamps].map(([folder, stamp]) => `# folder ${stamp} ${folder}\n`);
  return [Buffer.from(head + lines + stamps.join('')), ...listing.pieces];
}

/** Undefined where the bytes are cut short, altered, or of another version. */
export function parseManifest(bytes: Buffer): Manifest | undefined {
  const head = parseHead(bytes);
  if (head === undefined) return undefined;
  const { number, stamps, size, odd } = head;
  const listing = listingOf(bytes.subarray(head.end), size, odd ? { odd } : {});
  return head.id === listing.id ? { listing, number, stamps } : undefined;
}

function parseHead(bytes: Buffer): (Head & { readonly end: number }) | undefined {
  const stamps = new Map<string, string>();
  const odd: string[] = [];
  let head: RegExpExecArray | null = null;
  let length: RegExpExecArray | null = null;
  let at = 0;
  while (bytes[at] === 0x23) {
    const end = bytes.indexOf('\n', at);
    if (end < 0) return undefined;
    const line = bytes.toString('utf8', at, end);
    const stamp = STAMP.exec(line);
    const path = ODD.exec(line)?.[1];
    if (stamp) stamps.set(stamp[2]!, stamp[1]!);
    else if (path !== undefined) odd.push(path);
    else if (head === null) head = HEAD.exec(line);
    else length ??= LENGTH.exec(line);
    at = end + 1;
  }
  if (head === null) return undefined;
  return {
    ...{ number: Number(head[1]), size: Number(head[2]), id: head[3]!, stamps, end: at },
    ...(length ? { length: Number(length[1]) } : {}),
    ...(odd.length === Number(length?.[2]) ? { odd } : {}),
  };
}

/** More than any site has folders at its top. */
const LONGEST_HEAD = 1 << 16;

/** The head of the manifest in `file`, where the lines are as long as it says; these are not looked at. */
export function readHead(file: string): Head | undefined {
  if (!existsSync(file)) return undefined;
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(LONGEST_HEAD);
    const read = bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, 0));
    const head = parseHead(read);
    return head && head.length === fstatSync(handle).size - head.end ? head : undefined;
  } finally {
    closeSync(handle);
  }
}

/** A manifest of which only the head was read: the lines are as soon as somebody asks for them. */
export function manifestOnDemand(file: string, { id, size, number, stamps }: Head): Manifest {
  let read: Listing | undefined;
  const listing = (): Listing => {
    read ??= readManifest(file)?.listing;
    if (read?.id !== id) throw new PublishError('damaged', `${file} is damaged. Build again, which makes it anew.`);
    return read;
  };
  const lazy: Listing = {
    id,
    size,
    get lines() {
      return listing().lines;
    },
    get pieces() {
      return listing().pieces;
    },
    get odd() {
      return listing().odd;
    },
    get: (path) => listing().get(path),
    hasFolder: (path) => listing().hasFolder(path),
    files: () => listing().files(),
  };
  return { listing: lazy, number, stamps };
}

/** The manifest in `file`, whatever happened to its tree since; undefined where there is none or it is damaged. */
export function readManifest(file: string): Manifest | undefined {
  return existsSync(file) ? parseManifest(readFileSync(file)) : undefined;
}

/** A manifest for `listing` as it now stands in `root`: to be called when the last change to the tree is made. */
export function stampManifest(root: string, listing: Listing, number: number): Manifest {
  return { listing, number, stamps: readStamps(root) };
}

/**
 * True while the tree's top folders are as the manifest left them. It sees `rm -rf _site/*`, a copied tree and a file
 * put at the top; what it can’t see, deep in the tree, is what `recheck` is for.
 */
export function isUntouched(root: string, manifest: Pick<Manifest, 'stamps'>): boolean {
  const now = readStamps(root);
  return (
    now.size === manifest.stamps.size && [...now].every(([folder, stamp]) => manifest.stamps.get(folder) === stamp)
  );
}

function readStamps(root: string): Map<string, string> {
  if (!existsSync(root)) return new Map();
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = ['.', ...folders.map((folder) => folder.name).sort()];
  return new Map(names.map((name) => [name, String(statSync(`${root}/${name}`, { bigint: true }).mtimeNs)]));
}
