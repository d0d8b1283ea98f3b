/**
 * Publishing where links can't be: finished pages wait in a folder of their own; at the end a journal says what is to
 * be done, and only then pages are moved into the published folder, one by one. A fault in between leaves it part old
 * and part new until the next build, which first ends what the journal says. So: each page is whole at any time, the
 * site is not.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { flush, replaceFile, syncFolder } from './durable.ts';
import { checkAside, exists, type Holder, type Layout, lookAt, moveAside, tellPending } from './layout.ts';
import { editListing, type Listing, listFiles } from './listing.ts';
import { BARE, formatManifest, isUntouched, type Manifest, readManifest, stampManifest } from './manifest.ts';
import { formatChanges, type Plan } from './plan.ts';
import { PublishError } from './publish-error.ts';
import { foldersOf } from './site-paths.ts';
import type { Environment, Store } from './store.ts';
import { surveyTree } from './survey.ts';
import { openTree } from './tree.ts';

interface Journal {
  readonly holder: Holder;
  /** A folder that is not ours has to move first. */
  readonly aside: boolean;
  readonly from: string | null;
  /** Path and hash. */
  readonly written: readonly (readonly [string, string])[];
  readonly removed: readonly string[];
}

export async function openInPlace(layout: Layout, environment: Environment): Promise<Store> {
  const { at, log } = environment;
  const standing = lookAt(layout);
  const holder: Holder = standing.kind === 'tree' ? standing.name : 'out';
  tellPending(layout, standing.kind === 'tree' ? standing.name : undefined);
  const known = readManifest(layout.manifest(holder));
  const aside = standing.kind === 'folder' && !standing.empty && known === undefined;
  if (aside) checkAside(layout);
  const live =
    standing.kind === 'nothing' || known === undefined ? BARE : await verify(layout, holder, known, environment);

  const staged = openTree(layout.staged, layout.spares);
  const puts = new Set<string>();
  return {
    live: live.listing,
    published: standing.kind !== 'nothing' && known !== undefined,

    async put(path, bytes) {
      staged.put(path, bytes, puts.has(path));
      puts.add(path);
      at('put');
    },

    async publish(plan) {
      if (!aside) checkOurs(layout.root(holder), live.listing, plan.written);
      await flush(layout.staged, staged.touched);
      at('flushed');
      const journal: Journal = { holder, aside, from: plan.from, written: withHashes(plan), removed: plan.removed };
      replaceFile(layout.journal, JSON.stringify(journal), `${layout.spares}/journal`);
      at('journalled');
      try {
        await carryOut(layout, journal, environment);
      } catch (error) {
        // Gone where nothing was begun.
        if (existsSync(layout.journal)) log(`${layout.out} may be part old, part new: the next build ends this one.`);
        throw error;
      }
    },

    async withdraw() {
      if (!existsSync(layout.journal)) rmSync(layout.staged, { recursive: true, force: true });
    },
  };
}

/** Ends what a fault interrupted; without a journal there is only unfinished work to forget. */
export async function recoverInPlace(layout: Layout, environment: Environment): Promise<void> {
  const journal = existsSync(layout.journal) ? parseJournal(readFileSync(layout.journal, 'utf8')) : undefined;
  if (journal !== undefined) {
    environment.log(`An earlier build was interrupted while it changed ${layout.out}: that is ended first.`);
    await carryOut(layout, journal, environment);
  }
  rmSync(layout.staged, { recursive: true, force: true });
}

/** Our own words, written in one step: no need to look at them closely. */
function parseJournal(text: string): Journal {
  return JSON.parse(text);
}

/** Does what the journal says; what is done already is passed over, so it may be called again at any point. */
async function carryOut(layout: Layout, journal: Journal, environment: Environment): Promise<void> {
  const { log, at } = environment;
  const root = layout.root(journal.holder);
  if (journal.aside && !exists(layout.aside)) makeRoom(layout, log);
  mkdirSync(root, { recursive: true });
  const tree = openTree(root, layout.spares);
  tree.remove(obstacles(journal));
  for (const [path] of journal.written) {
    const from = `${layout.staged}/${path}`;
    if (existsSync(from)) tree.move(path, from);
    else tree.touched.files.add(path);
    at('moved');
  }
  tree.remove(journal.removed);
  at('removed');
  await flush(root, tree.touched);

  const before = readManifest(layout.manifest(journal.holder)) ?? BARE;
  const next = editListing(before.listing, new Map(journal.written), journal.removed);
  writeManifest(layout, journal.holder, stampManifest(root, next, before.number + 1));
  at('listed');
  const written = journal.written.map(([path]) => path);
  const changes = { from: journal.from, to: next.id, written, removed: journal.removed };
  replaceFile(layout.changes, formatChanges(changes), `${layout.spares}/changes`);
  at('told');
  rmSync(layout.journal);
  syncFolder(layout.home);
  rmSync(layout.staged, { recursive: true, force: true });
}

/** A folder that can't be moved, like the root of a mounted disk, must not leave a journal that never ends. */
function makeRoom(layout: Layout, log: (line: string) => void): void {
  try {
    moveAside(layout, log);
  } catch (error) {
    rmSync(layout.journal);
    throw error;
  }
}

/** Pages that stand where a folder has to be, or in a folder where a page has to be: they go before, not after. */
function obstacles({ written, removed }: Journal): string[] {
  const pages = new Set(written.map(([path]) => path));
  const folders = new Set([...pages].flatMap((path) => [...foldersOf(path)]));
  return removed.filter((path) => folders.has(path) || [...foldersOf(path)].some((folder) => pages.has(folder)));
}

/** Others may keep files of theirs in a real folder, but a page can't take such a file's place. */
function checkOurs(root: string, live: Listing, written: readonly string[]): void {
  for (const path of written) {
    if (live.get(path) !== undefined || !existsSync(`${root}/${path}`)) continue;
    // A folder that goes with its pages is in nobody's way.
    if (live.hasFolder(path)) continue;
    const message = `${root}/${path} was not written by Sijill, and a page has to take its place. Move the file away.`;
    throw new PublishError('not-ours', message, { path });
  }
}

/** What is left of our pages where somebody has been in the folder; files that are not ours are none of our business. */
async function verify(layout: Layout, holder: Holder, known: Manifest, { recheck }: Environment): Promise<Manifest> {
  const root = layout.root(holder);
  if (!recheck && isUntouched(root, known)) return known;
  const found = await surveyTree(root, false);
  const ours = new Map([...found].filter(([path]) => known.listing.get(path) !== undefined));
  const manifest = stampManifest(root, listFiles(ours), known.number);
  writeManifest(layout, holder, manifest);
  return manifest;
}

function withHashes(plan: Plan): [string, string][] {
  return plan.written.map((path) => [path, plan.next.get(path)!]);
}

function writeManifest(layout: Layout, holder: Holder, manifest: Manifest): void {
  replaceFile(layout.manifest(holder), formatManifest(manifest), `${layout.spares}/manifest`);
}
