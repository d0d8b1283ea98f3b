/**
 * From finished pages to the published folder: streaming, atomic, durable. See “Publishing is atomic” in the design.
 *
 *   const publication = await openPublication('_site');
 *   await publication.write('index.html', html);          // for each page that was rendered
 *   publication.keep('about/index.html');                 // for each that stands as it is
 *   const { written, removed } = await publication.commit();
 */
import { mkdirSync, rmSync } from 'node:fs';
import { openInPlace, recoverInPlace } from './in-place.ts';
import { canSwapLinks, type Layout, layoutOf } from './layout.ts';
import { takeLock } from './lock.ts';
import { planEdit, planWhole } from './plan.ts';
import { PublishError, toPublishError } from './publish-error.ts';
import { checkPath, createNames } from './site-paths.ts';
import type { Environment, Step, Store } from './store.ts';
import { hashOf } from './survey.ts';
import { openTwoTrees } from './two-trees.ts';

export interface PublishOptions {
  /** Changes the published folder itself, for places that can't follow a link; weaker: see `in-place.ts`. */
  readonly inPlace?: boolean;
  /** Hears of all that is not everyday, in whole sentences. */
  readonly log?: (line: string) => void;
  /** Reads every published file anew, and so repairs what others changed in the published folder. */
  readonly recheck?: boolean;
  /**
   * After a publication of 1,000 changes or more, brings the other tree up to date at once (a hard link for each),
   * so that the next small build stays small. On unless said otherwise.
   */
  readonly settle?: boolean;
  /** For a build that has nothing to do if this is the state of what is published: then no list of that is read. */
  readonly idle?: string;
  /** For tests: called at each step. */
  readonly at?: (step: Step) => void;
}

export interface Published {
  /** New and changed pages, sorted. */
  readonly written: readonly string[];
  readonly unchanged: number;
  /** Sorted. */
  readonly removed: readonly string[];
  /** Names what is published now, file by file: `Publication.state` of the next one, if nobody else was there. */
  readonly state: string;
}

export interface Publication {
  /** What the published folder holds now: path → sha256 of its bytes, hex. */
  readonly live: ReadonlyMap<string, string>;
  /** The hash of one of these, without a list of all. */
  hashOf(path: string): string | undefined;
  /** Names all of it: see `Published.state`. */
  readonly state: string;
  /** Takes in a page; `hash` is the sha256 of its bytes, where it is known. Throws for a path that can't be (`bad-path`, `collision`, `duplicate`), and what disks throw. */
  write(path: string, bytes: Uint8Array | string, hash?: string): Promise<void>;
  /** The page stands as it is published now. Throws `not-live` where there is no such page. */
  keep(path: string): void;
  /** All that is published stands, but `except` and what is written anew. Costs nothing for what stands. */
  keepAll(except?: Iterable<string>): void;
  /**
   * Publishes; what was neither written nor kept is removed. If it throws, the published folder is as it was (in
   * place: unless the fault came while pages were moved; then the next build ends that).
   */
  commit(): Promise<Published>;
  /** Ends without publishing. Harmless after `commit`. */
  abandon(): Promise<void>;
}

/**
 * Opens the published folder `out` for one build, and heals what an earlier one left behind.
 * Throws `PublishError`: `locked`, `read-only`, `foreign-link` … Each publication must end in `commit` or `abandon`.
 */
export async function openPublication(out: string, options: PublishOptions = {}): Promise<Publication> {
  const environment: Environment = {
    log: options.log ?? (() => undefined),
    at: options.at ?? (() => undefined),
    recheck: options.recheck ?? false,
    settle: options.settle ?? true,
    ...(options.idle === undefined ? {} : { idle: options.idle }),
  };
  const layout = layoutOf(out);
  return orPublishError(async () => {
    const release = await takeLock(layout.lock, environment.log);
    environment.at('locked');
    try {
      const store = await openStore(layout, options.inPlace ?? false, environment);
      environment.at('opened');
      return publicationOf(store, () => {
        release();
        environment.at('unlocked');
      });
    } catch (error) {
      release();
      throw error;
    }
  });
}

async function openStore(layout: Layout, inPlace: boolean, environment: Environment): Promise<Store> {
  rmSync(layout.spares, { recursive: true, force: true });
  mkdirSync(layout.spares);
  await recoverInPlace(layout, environment);
  if (!inPlace && canSwapLinks(layout)) return openTwoTrees(layout, environment);
  const why = inPlace ? '' : 'Links can’t be made here, so ';
  environment.log(`${why}${layout.out} is changed page by page, not all at once; a fault may leave it part old.`);
  return openInPlace(layout, environment);
}

function publicationOf(store: Store, release: () => void): Publication {
  const pages = new Map<string, string>();
  const names = createNames();
  let except: Iterable<string> | undefined;
  let failure: unknown;
  let isOpen = true;

  const mention = (path: string, hash: string): void => {
    if (!isOpen) throw new PublishError('closed', 'This publication has ended.');
    if (pages.has(path)) throw new PublishError('duplicate', `${path} was made twice in one build.`, { path });
    names.claim(path);
    pages.set(path, hash);
  };
  const close = async (): Promise<void> => {
    if (!isOpen) return;
    isOpen = false;
    try {
      await store.withdraw(failure instanceof PublishError && failure.code === 'no-space');
    } catch {
      // What can't be tidied now, on a full or broken disk, is tidied by the next build.
    }
    release();
  };
  /** A page that could not be taken in must not be missed by a caller who swallows the error. */
  const orFail = async <T>(work: () => Promise<T>, path?: string): Promise<T> => {
    try {
      return await orPublishError(work, path);
    } catch (error) {
      failure ??= error;
      throw error;
    }
  };

  return {
    get live() {
      return store.live.files();
    },
    hashOf: (path) => store.live.get(path),
    get state() {
      return store.live.id;
    },
    write: (path, bytes, hash = hashOf(bytes)) =>
      orFail(async () => {
        checkPath(path);
        mention(path, hash);
        if (store.live.get(path) !== hash) await store.put(path, bytes, hash);
      }, path),
    keep(path) {
      const hash = store.live.get(path);
      if (hash === undefined) throw new PublishError('not-live', `${path} is not published yet.`, { path });
      mention(path, hash);
    },
    keepAll(gone = []) {
      except = gone;
    },
    async commit() {
      if (!isOpen) throw new PublishError('closed', 'This publication has ended.');
      try {
        if (failure !== undefined) throw failure;
        return await orFail(() => publish(store, pages, except));
      } finally {
        await close();
      }
    },
    abandon: close,
  };
}

async function publish(
  store: Store,
  pages: ReadonlyMap<string, string>,
  except: Iterable<string> | undefined,
): Promise<Published> {
  const plan = except === undefined ? planWhole(store.live, pages) : planEdit(store.live, pages, except);
  const { written, unchanged, removed } = plan;
  // Nothing to do leaves the list of changes alone as well: a deploy that failed can still be tried again.
  if (!store.published || written.length > 0 || removed.length > 0) await store.publish(plan);
  return { written, unchanged, removed, state: plan.next.id };
}

async function orPublishError<T>(work: () => Promise<T>, path?: string): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toPublishError(error, path);
  }
}
