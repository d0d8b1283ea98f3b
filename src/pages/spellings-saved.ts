/**
 * The spellings of names with many stories, as builds remember them: a story more is a few counts more, where looking through
 * all stories of a name takes as long as the rest of its page.
 */
import type { ActorKind, Queries } from '../model.ts';
import { addTo, type Found, type FoundQueries, remembered, shownBlock, WORTH_REMEMBERING } from './spellings.ts';

/** By the actor, `people/x`. */
type Saved = Readonly<
  Record<string, readonly (readonly [text: string, count: number, story: string, block: number])[]>
>;

const NO_BLOCK = -1;

/** Finds those of all names that are worth it, in one look through all stories. */
export function findSpellings(queries: FoundQueries & Pick<Queries, 'all' | 'allArticles' | 'head'>): void {
  const all = new Map<string, Map<string, Found>>();
  for (const kind of KINDS)
    for (const id of queries.all(kind))
      if (queries.byActor(kind, id).length >= WORTH_REMEMBERING) all.set(`${kind}/${id}`, new Map());
  if (all.size === 0) return;
  for (const story of queries.allArticles().toReversed()) {
    const head = queries.head(story);
    for (const name of queries.namesIn(story)) {
      const { kind, id } = name.actor;
      const found = all.get(`${kind}/${id}`);
      if (found && head[kind].includes(id)) addTo(found, queries, story, name);
    }
  }
  for (const [actor, found] of all) remembered(queries).set(actor, found);
}

const KINDS = ['people', 'organisations', 'places'] as const satisfies readonly ActorKind[];

/** What was found in an archive’s stories, as text. */
export function formatSpellings(queries: FoundQueries): string {
  const lines = [...remembered(queries)].map(([actor, found]) => [
    actor,
    [...found].map(([text, { count, story, block = NO_BLOCK }]) => [text, count, story, block] as const),
  ]);
  return JSON.stringify(Object.fromEntries(lines) satisfies Saved);
}

/** What was found `before` holds for `after`, too, where it can be amended by the stories that changed. */
export function recallSpellings(
  text: string,
  changed: Iterable<string>,
  before: FoundQueries,
  after: FoundQueries,
): void {
  const stories = [...new Set(changed)];
  const names = [before, after].flatMap((queries) => stories.flatMap((id) => queries.namesIn(id)));
  const touched = new Set(names.map(({ actor }) => `${actor.kind}/${actor.id}`));
  for (const [actor, lines] of Object.entries(JSON.parse(text) as Saved)) {
    const found = new Map(
      lines.map(([text, count, story, block]): [string, Found] => [
        text,
        { count, story, block: block === NO_BLOCK ? undefined : block },
      ]),
    );
    if (!touched.has(actor) || amend(found, actor, stories, before, after)) remembered(after).set(actor, found);
  }
}

/** False where only all stories know. */
function amend(
  found: Map<string, Found>,
  actor: string,
  changed: readonly string[],
  before: FoundQueries,
  after: FoundQueries,
): boolean {
  const [kind, id] = actor.split('/') as [ActorKind, string];
  const named = function* (queries: FoundQueries) {
    const stories = queries.byActor(kind, id);
    for (const story of changed)
      if (stories.includes(story))
        for (const name of queries.namesIn(story))
          if (name.actor.id === id && name.actor.kind === kind) yield { ...name, story };
  };
  for (const { story, surface, count } of named(before)) {
    const known = found.get(surface);
    // Which is the next that has it, and may show it?
    if (!known || known.story === story) return false;
    known.count -= count;
  }
  const stories = after.byActor(kind, id);
  for (const { story, surface, count, first } of named(after)) {
    const block = shownBlock(after, story, first);
    const known = found.get(surface);
    if (!known) {
      found.set(surface, { count, story, block });
      continue;
    }
    known.count += count;
    const isOlder = stories.indexOf(story) > stories.indexOf(known.story);
    if (known.block === undefined ? block !== undefined || isOlder : block !== undefined && isOlder)
      Object.assign(known, { story, block });
  }
  return true;
}
