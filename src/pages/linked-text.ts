/** Names in running text as links to the pages of those who bear them. */
import type { Lang, Mention, Queries, Run } from '../model.ts';
import { actorLink } from './cards.ts';

/** A run of text that may be a link into the archive: the first mention of an actor in its block. */
export interface LinkedRun extends Run {
  readonly actor?: string;
}

/** Mentions by the anchor of their block. */
export function mentionsByBlock(mentions: readonly Mention[]): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.block);
    if (group) group.push(mention);
    else groups.set(mention.block, [mention]);
  }
  return groups;
}

/**
 * The runs of a block, cut where the first mention of each actor begins and ends, so that it can be a link. The words
 * stay as they are; a run that is a link already stays whole.
 */
export function linkedRuns(
  queries: Pick<Queries, 'site' | 'actor'>,
  runs: readonly Run[],
  mentions: readonly Mention[],
  lang: Lang,
): LinkedRun[] {
  if (mentions.length === 0) return runs.filter(({ text }) => text !== '');
  const first = new Map<string, Mention>();
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const key = `${mention.actor.kind}/${mention.actor.id}`;
    if (!first.has(key)) first.set(key, mention);
  }
  let links = [...first.values()].sort((a, b) => a.start - b.start);
  const out: LinkedRun[] = [];
  let offset = 0;
  for (const run of runs) {
    const end = offset + run.text.length;
    let at = offset;
    if (run.href === undefined && run.code === undefined) {
      for (const { start, end: stop, actor } of links.filter((m) => m.start >= offset && m.end <= end)) {
        if (start < at) continue;
        if (start > at) out.push({ ...run, text: run.text.slice(at - offset, start - offset) });
        const { href } = actorLink(queries, actor.kind, actor.id, lang);
        out.push({
          ...withoutBreak(run, start > offset),
          text: run.text.slice(start - offset, stop - offset),
          actor: href,
        });
        at = stop;
      }
    }
    if (at < end) out.push({ ...withoutBreak(run, at > offset), text: run.text.slice(at - offset) });
    links = links.filter((m) => m.end > end);
    offset = end;
  }
  return out;
}

function withoutBreak(run: Run, drop: boolean): Run {
  if (!drop || !run.breakBefore) return run;
  const { breakBefore: _, ...rest } = run;
  return rest;
}
