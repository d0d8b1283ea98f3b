/** Which passage an anchor leads to once its words have changed. Only anchors are compared: the ledger holds no words. */
import type { EarlierAnchors } from '../model.ts';
import type { LedgerEntry } from './ledger-line.ts';

/**
 * Where every anchor that was published leads now. A passage that changed between two that still stand keeps its
 * anchors: one for one; all of what was joined to the passage that it became; what was split to its first part. Where
 * that cannot be told, the passage counts as gone. `own` are the lines of the text's own id: two where a merge of
 * branches kept both, and then a passage is gone if both say so. What they know, lines of `former` ids don't overrule.
 */
export function earlierAnchors(
  current: readonly string[],
  own: readonly LedgerEntry[],
  former: readonly LedgerEntry[] = [],
): EarlierAnchors {
  const known = homesOf(current, own);
  const homes = new Map([...homesOf(current, former), ...known]);
  const inherited = new Map<string, string[]>();
  const removed: string[] = [];
  for (const [old, heir] of homes) {
    if (heir === undefined) removed.push(old);
    else inherited.set(heir, [...(inherited.get(heir) ?? []), old]);
  }
  return { inherited: Object.fromEntries(inherited), removed };
}

/** Every anchor that no longer stands, with the one that it leads to. */
function homesOf(current: readonly string[], entries: readonly LedgerEntry[]): Map<string, string | undefined> {
  const standing = new Set(current);
  const homes = new Map<string, string | undefined>();
  const settle = (old: string, heir: string | undefined): void => {
    if (!standing.has(old) && homes.get(old) === undefined) homes.set(old, heir);
  };
  for (const { passages, removed } of entries) {
    const heirs = heirsOf(
      passages.map(({ anchor }) => anchor),
      current,
    );
    for (const { anchor, earlier } of passages)
      for (const old of [anchor, ...earlier]) settle(old, standing.has(anchor) ? anchor : heirs.get(anchor));
    for (const old of removed) settle(old, undefined);
  }
  return homes;
}

/** Anchors that no longer stand, each with the one that stands in its place. */
function heirsOf(before: readonly string[], now: readonly string[]): Map<string, string> {
  const was = new Set(before);
  const place = new Map(now.map((anchor, i) => [anchor, i]));
  const heirs = new Map<string, string>();
  for (const { run, after, until } of lostRuns(before, place)) {
    const from = after === undefined ? 0 : place.get(after)! + 1;
    const to = until === undefined ? now.length : place.get(until)!;
    const fresh = now.slice(from, Math.max(from, to));
    const alone = after === undefined && until === undefined && before.length > 1;
    if (alone || from > to || fresh.length === 0 || fresh.some((anchor) => was.has(anchor))) continue;
    const paired = run.length === fresh.length;
    if (!paired && run.length > 1 && fresh.length > 1) continue;
    for (const [i, anchor] of run.entries()) heirs.set(anchor, fresh[paired ? i : 0]!);
  }
  return heirs;
}

interface LostRun {
  readonly run: readonly string[];
  /** The neighbours that stand; absent at the beginning and the end of the text. */
  readonly after?: string | undefined;
  readonly until?: string | undefined;
}

function lostRuns(before: readonly string[], place: ReadonlyMap<string, number>): LostRun[] {
  const runs: LostRun[] = [];
  let run: string[] = [];
  let after: string | undefined;
  for (const anchor of [...before, undefined]) {
    if (anchor !== undefined && !place.has(anchor)) run.push(anchor);
    else {
      if (run.length > 0) runs.push({ run, after, until: anchor });
      run = [];
      after = anchor;
    }
  }
  return runs;
}
