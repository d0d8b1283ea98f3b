/** How a name is written: every spelling found in the archive's texts, and those that the register knows beside them. */
import type { ActorKind, ActorRecord, Lang, NamedAs, Queries } from '../model.ts';
import { fold } from '../text/fold.ts';
import { oncePerObject } from '../text/once.ts';
import { recent } from '../text/recent.ts';
import { type CardQueries, storyHref } from './cards.ts';
import type { Phrase } from './frame.ts';
import { blockPath } from './urls.ts';

/** A spelling as it stands in the archive's texts. */
export interface Spelling {
  readonly text: string;
  /** ISO 15924: `Arab`, `Latn`, `Cyrl`. */
  readonly script: string;
  readonly count: number;
  /** The first passage, oldest story first, in which it can be read; else the first story. */
  readonly href: string;
}

export type SpellingQueries = CardQueries & Pick<Queries, 'byActor' | 'namesIn' | 'visibleBlocks'>;

/** A spelling as all languages have it. */
export interface Found {
  count: number;
  /** The first story that has it, or may show it. */
  story: string;
  /** The place among that story’s blocks of the first that may be read; absent where rights hide the words in all. */
  block: number | undefined;
}

/** Every spelling found in the stories that name an actor, script by script, the most frequent first. */
export function spellingsOf(queries: SpellingQueries, kind: ActorKind, id: string, lang: Lang): Spelling[] {
  const spellings = [...foundOf(queries)(`${kind}/${id}`)].map(
    ([text, { count, story, block }]): Spelling => ({
      text,
      script: scriptOf(text),
      count,
      href: hrefIn(queries, story, block, lang),
    }),
  );
  return spellings.sort((a, b) =>
    a.script === b.script ? b.count - a.count || (a.text < b.text ? -1 : 1) : a.script < b.script ? -1 : 1,
  );
}

/** The pages of one actor follow each other. */
const AT_HAND = 8;

/** What is asked of an archive, to find spellings. */
export type FoundQueries = Pick<SpellingQueries, 'byActor' | 'namesIn' | 'visibleBlocks'>;

/** From so many stories on, what was found in them is remembered, by builds too: see `spellings-saved.ts`. */
export const WORTH_REMEMBERING = 500;

export const remembered = oncePerObject((_: FoundQueries) => new Map<string, ReadonlyMap<string, Found>>());

/** All stories of an actor are looked through once, for its pages in all languages. */
export const foundOf = oncePerObject((queries: FoundQueries) =>
  recent(AT_HAND, (actor): ReadonlyMap<string, Found> => {
    const known = remembered(queries).get(actor);
    if (known) return known;
    const [kind, id] = actor.split('/') as [ActorKind, string];
    const found = new Map<string, Found>();
    const stories = queries.byActor(kind, id);
    if (stories.length >= WORTH_REMEMBERING) remembered(queries).set(actor, found);
    // The oldest first.
    for (const story of stories.toReversed())
      for (const name of queries.namesIn(story))
        if (name.actor.id === id && name.actor.kind === kind) addTo(found, queries, story, name);
    return found;
  }),
);

/** Takes in a name in a story that is younger than those before it. */
export function addTo(
  found: Map<string, Found>,
  queries: FoundQueries,
  story: string,
  { surface, count, first }: NamedAs,
): void {
  const known = found.get(surface) ?? { count: 0, story, block: undefined };
  known.count += count;
  if (known.block === undefined) {
    const block = shownBlock(queries, story, first);
    if (block !== undefined) Object.assign(known, { story, block });
  }
  found.set(surface, known);
}

/** The first block that has the spelling and may be read; none where its rights hide the words. */
export function shownBlock(queries: FoundQueries, story: string, first: NamedAs['first']): number | undefined {
  const blocks = queries.visibleBlocks(story);
  for (const [anchor, end] of first) {
    const at = blocks.findIndex((block) => block.id === anchor);
    const block = blocks[at];
    if (block && !block.hidden && end <= block.text.length) return at;
  }
  return undefined;
}

/** In the reader’s shell of the story. */
function hrefIn(queries: SpellingQueries, story: string, block: number | undefined, lang: Lang): string {
  const article = queries.article(story);
  const href = storyHref(queries, article, lang);
  if (block === undefined) return href;
  const isTranslated = article.translations.some((t) => t.lang === lang);
  const shown = isTranslated ? queries.visibleBlocks(story, lang)[block] : undefined;
  return blockPath(href, (shown ?? queries.visibleBlocks(story)[block]!).id);
}

/** Names and aliases of the register that no text of the archive has yet; two spellings of one fold are one. */
export function unfoundSpellings(actor: ActorRecord, found: readonly Spelling[], shown: readonly string[]): Phrase[] {
  const seen = new Set([...found.map(({ text }) => text), ...shown].map(fold));
  return [...Object.entries(actor.name), ...actor.aliases.map((alias) => ['und', alias] as const)].flatMap(
    ([lang, text]) => {
      const key = fold(text);
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ text, lang }];
    },
  );
}

const SCRIPTS = [
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Hans', /\p{Script=Han}/u],
  ['Latn', /\p{Script=Latin}/u],
] as const;

function scriptOf(text: string): string {
  return SCRIPTS.find(([, letters]) => letters.test(text))?.[0] ?? 'Zzzz';
}
