/** The two ways to publish, as the publication sees them. */
import type { Listing } from './listing.ts';
import type { Plan } from './plan.ts';

export interface Store {
  /** What the published folder holds. */
  readonly live: Listing;
  /** There is a site at the published folder; without changes to it, nothing has to be done. */
  readonly published: boolean;
  /** Takes in a page that differs from the live one; nobody sees it before `publish`. */
  put(path: string, bytes: Uint8Array | string, hash: string): Promise<void>;
  publish(plan: Plan): Promise<void>;
  /** Forgets what was put. `full`: the disk is, so give back the room. */
  withdraw(full: boolean): Promise<void>;
}

/** Moments at which a test stops the world; between two of them lies one thing that a reader or a fault can see. */
export type Step =
  | 'locked'
  | 'opened'
  | 'invalidated'
  | 'put'
  | 'brought-up'
  | 'flushed'
  | 'listed'
  | 'announced'
  | 'moved-aside'
  | 'swapped'
  | 'told'
  | 'settled'
  | 'journalled'
  | 'moved'
  | 'removed'
  | 'unlocked';

export interface Environment {
  /** Hears, in whole sentences, what is not everyday. */
  readonly log: (line: string) => void;
  /** Called at each step of the work. */
  readonly at: (step: Step) => void;
  /** Trusts no manifest: reads every published file anew, and repairs what others changed. */
  readonly recheck: boolean;
  /** See `PublishOptions`. */
  readonly settle: boolean;
  readonly idle?: string;
}
