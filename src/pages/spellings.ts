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
interface Found {
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

/** All stories of an actor are looked through once, for its pages in all languages. */
const foundOf = oncePerObject((queries: SpellingQueries) =>
  recent(AT_HAND, (actor) => {
    const [kind, id] = actor.split('/') as [ActorKind, string];
    const found = new Map<string, Found>();
    // The oldest first.
    for (const story of queries.byActor(kind, id).toReversed())
      for (const { actor, surface, count, first } of queries.namesIn(story)) {
        if (actor.id !== id || actor.kind !== kind) continue;
        const known = found.get(surface) ?? { count: 0, story, block: undefined };
        known.count += count;
        if (known.block === undefined) {
          const block = shownBlock(queries, story, first);
          if (block !== undefined) Object.assign(known, { story, block });
        }
        found.set(surface, known);
      }
    return found;
  }),
);

/** The first block that has the spelling and may be read; none where its rights hide the words. */
function shownBlock(queries: SpellingQueries, story: string, first: NamedAs['first']): number | undefined {
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
