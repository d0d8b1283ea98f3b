/** Where everything lies beside the published folder `_site`, and what stands at its own place. */
import {
  existsSync,
  lstatSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { errnoOf, PublishError } from './publish-error.ts';

export type TreeName = 'a' | 'b';
/** Whose manifest: that of a tree, or of the published folder itself where it is a real one. */
export type Holder = TreeName | 'out';

export interface Layout {
  readonly out: string;
  /** `_site.trees`: all that follows is in it. */
  readonly home: string;
  readonly lock: string;
  /** Files that have no place yet; emptied at each start. */
  readonly spares: string;
  /** In-place mode: finished pages that wait for the end of the build, and the note of what to do with them. */
  readonly staged: string;
  readonly journal: string;
  /** The changes of the last publication, for those who deploy. */
  readonly changes: string;
  /** Where a real folder is moved: `_site.before-sijill`. */
  readonly aside: string;
  root(holder: Holder): string;
  manifest(holder: Holder): string;
  /** The changes that come with a tree: they become `changes` when it is published. */
  pending(tree: TreeName): string;
}

export type Standing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'tree'; readonly name: TreeName }
  | { readonly kind: 'folder'; readonly empty: boolean };

export const TREES: readonly TreeName[] = ['a', 'b'];

/** Throws `unsafe-out` where replacing `out` would take the working folder with it. */
export function layoutOf(folder: string): Layout {
  const out = resolve(folder);
  const inside = relative(out, process.cwd());
  if (!inside.startsWith('..') && resolve(inside) !== inside) {
    const message = `${out} can’t be the published folder: the build itself runs in it. Choose another with --out.`;
    throw new PublishError('unsafe-out', message, { path: out });
  }
  const home = `${out}.trees`;
  return {
    out,
    home,
    lock: `${home}/lock`,
    spares: `${home}/tmp`,
    staged: `${home}/staged`,
    journal: `${home}/journal.json`,
    changes: `${home}/changes.json`,
    aside: `${out}.before-sijill`,
    root: (holder) => (holder === 'out' ? out : `${home}/${holder}`),
    manifest: (holder) => `${home}/${holder}.manifest`,
    pending: (tree) => `${home}/${tree}.changes.json`,
  };
}

/** What is at `out`. Throws `foreign-link` and `not-a-folder` for what Sijill can't have put there. */
export function lookAt(layout: Layout): Standing {
  const { out } = layout;
  const stat = lstatSync(out, { throwIfNoEntry: false });
  if (stat === undefined) return { kind: 'nothing' };
  if (stat.isDirectory()) return { kind: 'folder', empty: readdirSync(out).length === 0 };
  if (!stat.isSymbolicLink()) {
    throw new PublishError('not-a-folder', `${out} is a file. Move it away, or choose another --out.`, { path: out });
  }
  const target = readlinkSync(out);
  const name = TREES.find((tree) => samePlace(resolve(dirname(out), target), layout.root(tree)));
  if (name !== undefined) return { kind: 'tree', name };
  const message = `${out} is a link to ${target}, which Sijill did not make. Remove the link, or choose another --out.`;
  throw new PublishError('foreign-link', message, { path: out, target });
}

/** A path may be written through links: /tmp is one on macOS. */
function samePlace(one: string, other: string): boolean {
  return one === other || (exists(one) && exists(other) && realpathSync(one) === realpathSync(other));
}

export function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Throws where the folder at `out`, which is not ours, could not be moved aside at the end of the build. */
export function checkAside(layout: Layout): void {
  const { out, aside } = layout;
  if (!exists(`${out}/index.html`)) {
    const message = `${out} is a folder without an index.html, so hardly a site. Move it away, or choose another --out.`;
    throw new PublishError('not-a-site', message, { path: out });
  }
  if (exists(aside)) {
    const message = `${out} has to be moved to ${aside}, which is there already. Move one of them away.`;
    throw new PublishError('aside-taken', message, { path: out, aside });
  }
}

/** Moves the folder at `out` out of the way: nothing in it is deleted. */
export function moveAside(layout: Layout, log: (line: string) => void): void {
  renameSync(layout.out, layout.aside);
  log(`The folder ${layout.out} was there before Sijill: it is now ${layout.aside}. Delete it when you like.`);
}

/** Makes `out` a link to a tree, in one step where it was a link or nothing. */
export function pointTo(layout: Layout, tree: TreeName): void {
  const link = `${layout.spares}/link`;
  rmSync(link, { force: true });
  // Relative, so that the project's folder can be moved.
  symlinkSync(`${basename(layout.home)}/${tree}`, link, 'dir');
  renameSync(link, layout.out);
}

/** False on Windows, on FAT, and wherever else a link can't be made or can't take another's place in one step. */
export function canSwapLinks(layout: Layout): boolean {
  const [one, two] = [`${layout.spares}/one`, `${layout.spares}/two`];
  try {
    symlinkSync('a', one, 'dir');
    symlinkSync('b', two, 'dir');
    renameSync(two, one);
    return readlinkSync(one) === 'b';
  } catch (error) {
    if (errnoOf(error) === 'ENOSPC') throw error;
    return false;
  } finally {
    rmSync(one, { force: true });
    rmSync(two, { force: true });
  }
}

/** Ends what a fault interrupted right after a swap, and forgets what was announced but never published. */
export function tellPending(layout: Layout, live: TreeName | undefined): void {
  for (const name of TREES) {
    if (!existsSync(layout.pending(name))) continue;
    if (name === live) renameSync(layout.pending(name), layout.changes);
    else rmSync(layout.pending(name));
  }
}
