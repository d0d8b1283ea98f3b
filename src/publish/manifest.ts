/** A tree's manifest on disk: its listing, and by what to see cheaply that nobody else has been in the tree. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { EMPTY, type Listing, listingOf } from './listing.ts';

export interface Manifest {
  readonly listing: Listing;
  /** Counts the publications of this site; 0 for a tree that is no whole site. */
  readonly number: number;
  /** When the tree's top folders changed last, in nanoseconds: compared for equality, never with a clock. */
  readonly stamps: ReadonlyMap<string, string>;
}

const HEAD = /^# sijill tree 1, publication (\d+), (\d+) files, sha256 ([0-9a-f]{64})$/;
const STAMP = /^# folder (\d+) (.+)$/;

/** A tree that holds nothing. */
export const BARE: Manifest = { listing: EMPTY, number: 0, stamps: new Map() };

export function formatManifest(manifest: Manifest): Buffer {
  const { listing } = manifest;
  const head = `# sijill tree 1, publication ${manifest.number}, ${listing.size} files, sha256 ${listing.id}\n`;
  const stamps = [...manifest.stamps].map(([folder, stamp]) => `# folder ${stamp} ${folder}\n`);
  return Buffer.concat([Buffer.from(head + stamps.join('')), listing.lines]);
}

/** Undefined where the bytes are cut short, altered, or of another version. */
export function parseManifest(bytes: Buffer): Manifest | undefined {
  const stamps = new Map<string, string>();
  let head: RegExpExecArray | null = null;
  let at = 0;
  while (bytes[at] === 0x23) {
    const end = bytes.indexOf('\n', at);
    if (end < 0) return undefined;
    const line = bytes.toString('utf8', at, end);
    const stamp = STAMP.exec(line);
    if (stamp) stamps.set(stamp[2]!, stamp[1]!);
    else head ??= HEAD.exec(line);
    at = end + 1;
  }
  if (head === null) return undefined;
  const listing = listingOf(bytes.subarray(at), Number(head[2]));
  return head[3] === listing.id ? { listing, number: Number(head[1]), stamps } : undefined;
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
export function isUntouched(root: string, manifest: Manifest): boolean {
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
