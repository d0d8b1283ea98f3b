/** What outlets agree on, where they differ, and who says nothing: an event's claims as a table. */
import type { EventRecord, Lang, Queries, TextKind } from '../model.ts';
import { type CardQueries, type StoryCard, storyCard } from './cards.ts';

export interface ClaimCell {
  readonly status: 'agree' | 'differ' | 'silent';
  readonly value?: string;
  /** The words that show it, where the story's rights let them be shown, with their language and whose they are. */
  readonly quote?: { readonly text: string; readonly lang: Lang; readonly whose: TextKind };
  readonly href?: string;
}

export interface ClaimRow {
  readonly question: string;
  readonly verdict: 'agree' | 'differ' | 'one';
  /** One for each story of the table's head, in that order. */
  readonly cells: readonly ClaimCell[];
  /** The column that said it first, where its day is known and no other's is the same or unknown. */
  readonly first?: number;
}

export interface Claims {
  readonly stories: readonly StoryCard[];
  readonly rows: readonly ClaimRow[];
}

export type ClaimQueries = CardQueries & Pick<Queries, 'visibleBlocks' | 'byEvent'>;

/** Columns are the stories that the claims name and those that report the event, oldest first. */
export function claimRows(queries: ClaimQueries, event: EventRecord, lang: Lang): Claims {
  if (event.claims.length === 0) return { stories: [], rows: [] };
  const named = event.claims.flatMap((claim) => claim.values.map((value) => value.article));
  const reporting = queries.byEvent(event.id).filter((c) => c.role === 'reports');
  const ids = [...new Set([...reporting.map((c) => c.article), ...named])].filter(
    (id) => queries.article(id).status === 'published',
  );
  const stories = ids.map((id) => storyCard(queries, id, lang));
  const rows = event.claims.map((claim) => {
    const values = ids.map((id) => claim.values.find((value) => value.article === id));
    const said = values.flatMap((value) => (value ? [JSON.stringify(value.value)] : []));
    const verdict: ClaimRow['verdict'] = said.length < 2 ? 'one' : new Set(said).size === 1 ? 'agree' : 'differ';
    const cells = values.map((value, i): ClaimCell => {
      if (!value) return { status: 'silent' };
      const block = quotedBlock(queries, ids[i]!, value.quote);
      const story = stories[i]!;
      return {
        status: verdict === 'differ' ? 'differ' : 'agree',
        value: value.value[lang]!,
        href: block ? `${story.href}#${block.anchorFor(lang)}` : story.href,
        ...(block ? { quote: { text: value.quote, lang: block.lang, whose: story.text } } : {}),
      };
    });
    const first = firstToSay(
      stories,
      values.map((value) => value !== undefined),
    );
    return { question: claim.question[lang]!, verdict, cells, ...(first === undefined ? {} : { first }) };
  });
  return { stories, rows };
}

/** The visible block in which the quoted words stand. */
function quotedBlock(queries: ClaimQueries, id: string, quote: string) {
  const words = flat(quote);
  const blocks = queries.visibleBlocks(id);
  const at = blocks.findIndex((block) => !block.hidden && flat(block.text).includes(words));
  const block = blocks[at];
  if (!block || block.hidden) return undefined;
  const hasTranslation = (lang: Lang): boolean => queries.article(id).translations.some((t) => t.lang === lang);
  return {
    lang: block.language,
    anchorFor: (lang: Lang): string =>
      hasTranslation(lang) ? (queries.visibleBlocks(id, lang)[at]?.id ?? block.id) : block.id,
  };
}

const flat = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

function firstToSay(stories: readonly StoryCard[], says: readonly boolean[]): number | undefined {
  const days = stories.flatMap((story, i) => (says[i] ? [{ i, day: exactDay(story) }] : []));
  if (days.length < 2 || days.some(({ day }) => day === undefined)) return undefined;
  const sorted = [...days].sort((a, b) => (a.day! < b.day! ? -1 : a.day! > b.day! ? 1 : 0));
  return sorted[0]!.day === sorted[1]!.day ? undefined : sorted[0]!.i;
}

function exactDay(story: StoryCard): string | undefined {
  const { start, edtf } = story.date;
  return start?.day !== undefined && !start.approximate && !start.uncertain && /^\d{4}-\d\d-\d\d$/.test(edtf)
    ? edtf
    : undefined;
}
