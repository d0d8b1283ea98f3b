/** What a publication changes, worked out from what the build said of each page. Pure. */
import { editListing, type Listing, listFiles } from './listing.ts';
import { collision, foldersOf, foldPath } from './site-paths.ts';

/** The last publication, for those who deploy it: send `written`, delete `removed`. */
export interface Changes {
  /** The state that this leads from, a `Listing.id`; null before the first: then a deploy has to send all. */
  readonly from: string | null;
  readonly to: string;
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

export interface Plan extends Changes {
  readonly next: Listing;
  readonly unchanged: number;
}

/** `pages`: path → hash of all that was written or kept. What the live tree has besides is removed. */
export function planWhole(live: Listing, pages: ReadonlyMap<string, string>): Plan {
  const written = changedIn(live, pages);
  const removed = [...live.files().keys()].filter((path) => !pages.has(path));
  return planOf(live, listFiles(pages), written, removed);
}

/** The same where all of the live tree stands but `except`. Costs what changed; throws `collision`. */
export function planEdit(live: Listing, pages: ReadonlyMap<string, string>, except: Iterable<string>): Plan {
  const written = changedIn(live, pages);
  const removed = [...new Set(except)].filter((path) => !pages.has(path) && live.get(path) !== undefined).sort();
  if (written.length + removed.length === 0) return planOf(live, live, written, removed);
  const next = editListing(live, new Map(written.map((path) => [path, pages.get(path)!])), removed);
  checkAdded(
    next,
    written.filter((path) => live.get(path) === undefined),
  );
  return planOf(live, next, written, removed);
}

function planOf(live: Listing, next: Listing, written: string[], removed: string[]): Plan {
  const from = live.size === 0 ? null : live.id;
  return { from, to: next.id, written, removed, next, unchanged: next.size - written.length };
}

function changedIn(live: Listing, pages: ReadonlyMap<string, string>): string[] {
  return [...pages].flatMap(([path, hash]) => (live.get(path) === hash ? [] : [path])).sort();
}

/** Throws `collision` where an added page can't stand beside those that were there. */
function checkAdded(next: Listing, added: readonly string[]): void {
  if (added.length === 0) return;
  const odd = new Map<string, string>();
  for (const path of next.odd) for (const name of [path, ...foldersOf(path)]) odd.set(foldPath(name), name);

  const check = (name: string, isFolder: boolean): void => {
    const key = foldPath(name);
    const other = odd.get(key) ?? name;
    if (other !== name) throw collision(name, other);
    if (key !== name && (next.get(key) !== undefined || next.hasFolder(key))) throw collision(name, key);
    if (isFolder ? next.get(name) !== undefined : next.hasFolder(name)) throw collision(name, `${name}/`);
  };
  for (const path of added) {
    check(path, false);
    for (const folder of foldersOf(path)) check(folder, true);
  }
}

/** The paths in which `have` differs from `want`, in no order. */
export function* differing(have: Listing, want: Listing): Generator<string> {
  for (const [path, hash] of want.files()) if (have.get(path) !== hash) yield path;
  for (const path of have.files().keys()) if (want.get(path) === undefined) yield path;
}

export function formatChanges({ from, to, written, removed }: Changes): string {
  return `${JSON.stringify({ version: 1, from, to, written, removed }, null, 1)}\n`;
}

/** Undefined for what is no list of changes. */
export function parseChanges(text: string): Changes | undefined {
  const value = tryParse(text);
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, from, to, written, removed } = value as Record<string, unknown>;
  if (version !== 1 || typeof to !== 'string' || !(from === null || typeof from === 'string')) return undefined;
  return isPaths(written) && isPaths(removed) ? { from, to, written, removed } : undefined;
}

function isPaths(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
