/**
 * Publishing by two trees: `_site` is a link to one, builds change the other, and the link's new target is the moment
 * of publication. A tree's manifest is deleted before the tree is touched and written when it is whole and on the
 * disk, so a manifest that is there is true.
 */
import { renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { flush, replaceFile, syncFolder } from './durable.ts';
import {
  checkAside,
  exists,
  type Layout,
  lookAt,
  moveAside,
  pointTo,
  type Standing,
  TREES,
  type TreeName,
  tellPending,
} from './layout.ts';
import type { Listing } from './listing.ts';
import { BARE, type Manifest, readManifest, stampManifest } from './manifest.ts';
import { differing, formatChanges } from './plan.ts';
import { errnoOf, PublishError } from './publish-error.ts';
import { type Before, holdings, idleTree, readTree, writeManifest } from './read-tree.ts';
import type { Environment, Store } from './store.ts';
import { openTree, type Tree } from './tree.ts';

/** From so many differences on, the other tree is brought up to date in the same build rather than by the next. */
const MANY = 1000;

export async function openTwoTrees(layout: Layout, environment: Environment): Promise<Store> {
  const { log, at } = environment;
  const standing = restoreLink(layout, log);
  if (standing.kind === 'folder' && !standing.empty) checkAside(layout);
  const liveName = standing.kind === 'tree' ? standing.name : undefined;
  tellPending(layout, liveName);
  const live =
    liveName === undefined
      ? BARE
      : (idleTree(layout, liveName, environment) ?? (await readTree(layout, liveName, environment, false)));
  const name: TreeName = liveName === 'a' ? 'b' : 'a';

  const puts = new Map<string, string>();
  let opening: Promise<Standby> | undefined;
  let isPublished = false;
  const standby = (): Promise<Standby> => {
    opening ??= openStandby(layout, name, live, environment);
    return opening;
  };

  return {
    live: live.listing,
    published: liveName !== undefined,

    async put(path, bytes, hash) {
      const { tree, before } = await standby();
      const old = before.get(path);
      if (old === hash) return;
      puts.set(path, hash);
      tree.put(path, bytes, old !== undefined);
      at('put');
    },

    async publish(plan) {
      const { tree, before } = await standby();
      const have = (path: string): string | undefined => puts.get(path) ?? before.get(path);
      const paths = before.behind(plan);
      bringUp(tree, have, plan.next, paths, layout.root(liveName ?? name), () => {
        // The next build reads the live tree anew, and so misses what is missing.
        if (liveName !== undefined) rmSync(layout.manifest(liveName), { force: true });
      });
      at('brought-up');
      await flush(tree.root, tree.touched);
      at('flushed');
      const number = Math.max(live.number, before.number) + 1;
      writeManifest(layout, name, stampManifest(tree.root, plan.next, number));
      at('listed');
      replaceFile(layout.pending(name), formatChanges(plan), `${layout.spares}/changes`);
      at('announced');
      swap(layout, standing, name, environment);
      isPublished = true;
      // The site is out: from here on nothing can make the build a failure.
      try {
        tell(layout, name, at);
        if (environment.settle && plan.written.length + plan.removed.length >= MANY) {
          await settle(layout, name, plan.next, number, environment);
        }
      } catch (error) {
        log(`The site is published, but not all was tidied: ${String(error)}. The next build does that.`);
      }
    },

    async withdraw(full) {
      if (!full || opening === undefined || isPublished) return;
      const { tree } = await opening;
      rmSync(layout.manifest(name), { force: true });
      tree.remove(puts.keys());
    },
  };
}

interface Standby {
  readonly tree: Tree;
  readonly before: Before;
}

/** Finds out what the standby tree holds, then deletes its manifest: from now on the tree may change. */
async function openStandby(layout: Layout, name: TreeName, live: Manifest, environment: Environment): Promise<Standby> {
  const before = await holdings(layout, name, live, environment);
  return { tree: takeTree(layout, name, environment), before };
}

function takeTree(layout: Layout, name: TreeName, { at }: Environment): Tree {
  rmSync(layout.manifest(name), { force: true });
  syncFolder(layout.home);
  at('invalidated');
  return openTree(layout.root(name), layout.spares);
}

/** A fault, or a careless hand, took the link: the last whole tree is published again. */
function restoreLink(layout: Layout, log: (line: string) => void): Standing {
  const standing = lookAt(layout);
  if (standing.kind === 'folder') return standing;
  if (standing.kind === 'tree' && exists(layout.root(standing.name))) return standing;
  const whole = TREES.map((name) => ({ name, number: exists(layout.root(name)) ? numberOf(layout, name) : 0 }))
    .filter(({ number }) => number > 0)
    .sort((one, other) => other.number - one.number)[0];
  if (whole === undefined) return { kind: 'nothing' };
  pointTo(layout, whole.name);
  log(`${layout.out} was missing: it shows the last site again until this build ends.`);
  return { kind: 'tree', name: whole.name };
}

function numberOf(layout: Layout, name: TreeName): number {
  return readManifest(layout.manifest(name))?.number ?? 0;
}

/**
 * Makes `tree`, which holds `have`, hold `want`; what it lacks is linked from the tree at `source`. Throws `damaged`
 * where something else removed that, after `distrust` was called.
 */
function bringUp(
  tree: Tree,
  have: (path: string) => string | undefined,
  want: Listing,
  paths: Iterable<string>,
  source: string,
  distrust: () => void,
): void {
  const behind = [...paths].filter((path) => have(path) !== want.get(path)).sort();
  tree.remove(behind.filter((path) => want.get(path) === undefined));
  for (const path of behind.filter((path) => want.get(path) !== undefined)) {
    try {
      tree.link(path, `${source}/${path}`, have(path) !== undefined);
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') throw error;
      distrust();
      const message = `${source}/${path} is missing: something else removed it. Build again, which puts it back.`;
      throw new PublishError('damaged', message, { path });
    }
  }
}

/** The moment of publication: one rename, but for a folder of an earlier tool, which has to move first. */
function swap(layout: Layout, standing: Standing, name: TreeName, { log, at }: Environment): void {
  if (standing.kind !== 'folder') {
    pointTo(layout, name);
    return;
  }
  rmSync(layout.manifest('out'), { force: true });
  if (standing.empty) rmdirSync(layout.out);
  else moveAside(layout, log);
  at('moved-aside');
  try {
    pointTo(layout, name);
  } catch (error) {
    if (!standing.empty) renameSync(layout.aside, layout.out);
    throw error;
  }
}

function tell(layout: Layout, name: TreeName, at: Environment['at']): void {
  syncFolder(dirname(layout.out));
  at('swapped');
  renameSync(layout.pending(name), layout.changes);
  syncFolder(layout.home);
  at('told');
}

/** After many changes: the other tree becomes the same, by links, so that the next build pays for its own changes only. */
async function settle(layout: Layout, live: TreeName, site: Listing, number: number, environment: Environment) {
  const name: TreeName = live === 'a' ? 'b' : 'a';
  const { listing } = await readTree(layout, name, environment, true);
  const tree = takeTree(layout, name, environment);
  bringUp(tree, listing.get, site, differing(listing, site), layout.root(live), () => undefined);
  await flush(tree.root, tree.touched);
  writeManifest(layout, name, stampManifest(tree.root, site, number - 1));
  environment.at('settled');
}
