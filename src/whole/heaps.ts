/** How far the heaps of a whole build may grow before the engine looks for garbage in them. */
import { setFlagsFromString } from 'node:v8';

/** Stories from which memory matters more than a few seconds: below, a build needs less than most laptops have free. */
const MANY = 25_000;

/**
 * V8 lets a heap that fills quickly grow up to fourfold before it looks for garbage, and a whole build has a heap for each
 * thread. Those of many stories grow by seven tenths at most: a third less memory, for somewhat more time (`docs/speed.md`).
 * Threads that are started later hold to it, too.
 */
export function boundHeaps(stories: number): void {
  if (stories >= MANY) setFlagsFromString('--heap-growing-percent=70');
}
