/** How a name is written: every spelling found in the archive's texts, and those that the register knows beside them. */
import type { ActorKind, ActorRecord, Lang, NamedAs, Queries } from '../model.ts';
import { fold } from '../text/fold.ts';
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

export type SpellingQueries = CardQueries & Pick<Queries, 'namesIn' | 'visibleBlocks'>;

interface Found {
  count: number;
  href: string | undefined;
  /** Where it stands first, if nothing of it may be shown. */
  readonly story: string;
}

/** Every spelling found in `stories` (newest first), script by script, the most frequent first. */
export function spellingsOf(
  queries: SpellingQueries,
  kind: ActorKind,
  id: string,
  stories: readonly string[],
  lang: Lang,
): Spelling[] {
  const found = new Map<string, Found>();
  for (const story of stories.toReversed())
    for (const { actor, surface, count, first } of queries.namesIn(story)) {
      if (actor.id !== id || actor.kind !== kind) continue;
      const known = found.get(surface) ?? { count: 0, href: undefined, story };
      known.count += count;
      known.href ??= passageHref(queries, story, first, lang);
      found.set(surface, known);
    }
  const spellings = [...found].map(
    ([text, { count, href, story }]): Spelling => ({
      text,
      script: scriptOf(text),
      count,
      href: href ?? storyHref(queries, queries.article(story), lang),
    }),
  );
  return spellings.sort((a, b) =>
    a.script === b.script ? b.count - a.count || (a.text < b.text ? -1 : 1) : a.script < b.script ? -1 : 1,
  );
}

/** The first passage that may be read, in the reader’s shell of the story; none where its rights hide the words. */
function passageHref(queries: SpellingQueries, story: string, first: NamedAs['first'], lang: Lang): string | undefined {
  const article = queries.article(story);
  const blocks = queries.visibleBlocks(story);
  for (const [anchor, end] of first) {
    const at = blocks.findIndex((block) => block.id === anchor);
    const block = blocks[at];
    if (!block || block.hidden || end > block.text.length) continue;
    const isTranslated = article.translations.some((t) => t.lang === lang);
    const shown = isTranslated ? queries.visibleBlocks(story, lang)[at] : undefined;
    return blockPath(storyHref(queries, article, lang), shown?.id ?? block.id);
  }
  return undefined;
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
