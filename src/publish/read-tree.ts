/** What the two trees hold, by as little reading as will do. */
import { existsSync, readFileSync } from 'node:fs';
import { replaceFile } from './durable.ts';
import type { Layout, TreeName } from './layout.ts';
import { type Listing, listFiles } from './listing.ts';
import {
  BARE,
  formatManifest,
  isUntouched,
  type Manifest,
  manifestOnDemand,
  readHead,
  readManifest,
  stampManifest,
} from './manifest.ts';
import { differing, type Plan, parseChanges } from './plan.ts';
import type { Environment } from './store.ts';
import { surveyTree } from './survey.ts';

/** A tree's manifest, or a new one from its files where that is missing, damaged, or the tree was changed by others. */
export async function readTree(
  layout: Layout,
  name: TreeName,
  { log, recheck }: Environment,
  clean: boolean,
): Promise<Manifest> {
  const root = layout.root(name);
  const known = readManifest(layout.manifest(name));
  if (!recheck && known !== undefined && isUntouched(root, known)) return known;
  const files = await surveyTree(root, clean);
  if (files.size === 0) return BARE;
  if (!recheck) log(`The list of ${root} is missing or out of date: ${files.size} files were read anew.`);
  const manifest = stampManifest(root, listFiles(files), known?.number ?? 0);
  if (!clean) writeManifest(layout, name, manifest);
  return manifest;
}

export function writeManifest(layout: Layout, name: TreeName, manifest: Manifest): void {
  replaceFile(layout.manifest(name), formatManifest(manifest), `${layout.spares}/manifest`);
}

/** The live tree of a build that has nothing to do: that it is what that build left shows without reading the list. */
export function idleTree(layout: Layout, name: TreeName, { idle, recheck }: Environment): Manifest | undefined {
  if (idle === undefined || recheck) return undefined;
  const head = readHead(layout.manifest(name));
  return head?.id === idle && isUntouched(layout.root(name), head)
    ? manifestOnDemand(layout.manifest(name), head)
    : undefined;
}

/** What the standby tree holds. */
export interface Before {
  readonly number: number;
  /** `UNKNOWN` where it may be anything or nothing. */
  get(path: string): string | undefined;
  /** The paths that may differ between it and the planned site. */
  behind(plan: Plan): Iterable<string>;
}

/** No file’s hash. */
const UNKNOWN = '';

export async function holdings(
  layout: Layout,
  name: TreeName,
  live: Manifest,
  environment: Environment,
): Promise<Before> {
  return byChanges(layout, name, live, environment) ?? byItsList(layout, name, live, environment);
}

/** Most builds come one publication after the last one: then it is the live tree but for what that one changed. */
function byChanges(layout: Layout, name: TreeName, live: Manifest, { recheck }: Environment): Before | undefined {
  const head = recheck ? undefined : readHead(layout.manifest(name));
  if (head === undefined || !isUntouched(layout.root(name), head)) return undefined;
  const since = changedSince(layout, head.id, live.listing);
  return (
    since && {
      number: head.number,
      get: (path) => (since.has(path) ? UNKNOWN : live.listing.get(path)),
      behind: (plan) => new Set([...since, ...plan.written, ...plan.removed]),
    }
  );
}

async function byItsList(layout: Layout, name: TreeName, live: Manifest, environment: Environment): Promise<Before> {
  const { listing, number } = await readTree(layout, name, environment, true);
  const since = changedSince(layout, listing.id, live.listing);
  return {
    number,
    get: listing.get,
    behind: (plan) => (since ? new Set([...since, ...plan.written, ...plan.removed]) : differing(listing, plan.next)),
  };
}

/** What changed from one state to the live one, where that is known: by one publication, or not at all. */
function changedSince(layout: Layout, id: string, live: Listing): ReadonlySet<string> | undefined {
  if (id === live.id) return new Set();
  const changes = existsSync(layout.changes) ? parseChanges(readFileSync(layout.changes, 'utf8')) : undefined;
  return changes?.from === id && changes.to === live.id ? new Set([...changes.written, ...changes.removed]) : undefined;
}
