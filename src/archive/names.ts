/** By which spellings an article names whom: what an actor’s page says of thousands of articles without reading them. Pure. */
import type { Block, Mention, NamedAs } from '../model.ts';

/** The spellings in a text, in the order of their first mentions. */
export function namesOf(mentions: readonly Mention[], blocks: readonly Block[]): NamedAs[] {
  const pictures = new Set(blocks.flatMap(({ id, picture }) => (picture ? [id] : [])));
  const names = new Map<string, { count: number; readonly of: Mention; outside?: Mention }>();
  for (const mention of mentions) {
    const key = `${mention.actor.kind}/${mention.actor.id}/${mention.surface}`;
    const known = names.get(key) ?? { count: 0, of: mention };
    known.count++;
    if (!pictures.has(mention.block)) known.outside ??= mention;
    names.set(key, known);
  }
  return [...names.values()].map(({ count, of, outside }) => {
    const { actor, surface, block, end } = of;
    const first: [string, number][] = [[block, end]];
    if (outside && outside !== of) first.push([outside.block, outside.end]);
    return { actor, surface, count, first };
  });
}
