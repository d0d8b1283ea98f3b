/** The page of one story: at its permalink, and in each other site language's shell. */
import type { Article, Correction, Coverage, Lang, Queries, Run, TranslationMethod, VisibleBlock } from '../model.ts';
import { type ShownPicture, shownPicture } from './article-pictures.ts';
import {
  actorLink,
  type CardQueries,
  type EventCard,
  eventCard,
  eventLink,
  type OutletLine,
  outletLine,
  type StoryCard,
  shellLanguage,
  storyCard,
} from './cards.ts';
import { type Citation, type CitationFile, citationFiles, citationOf } from './citation.ts';
import { type Frame, frameOf, type Link, type Phrase } from './frame.ts';
import { storyGraph } from './graph-story.ts';
import { type LinkedRun, linkedRuns, mentionsByBlock } from './linked-text.ts';
import { storyImage } from './share.ts';
import { absoluteUrl, blockPath, hrefOf, storyPath, storyShellPath } from './urls.ts';

/** A block as a story's page shows it. */
export interface StoryBlock {
  readonly id: string;
  readonly hidden: boolean;
  readonly cut: boolean;
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'code' | 'table';
  readonly level?: number;
  readonly ordinal?: number;
  readonly ruleBefore: boolean;
  readonly lang: Lang;
  readonly runs: readonly LinkedRun[];
  readonly rows?: readonly (readonly (readonly Run[])[])[];
  readonly picture?: ShownPicture;
  /** The block's full address, for those who quote it. */
  readonly address: string;
  /** Anchors of what stood here before a correction. */
  readonly earlier: readonly string[];
  /** Events that this block shows, and actors that the story names here for the first time. */
  readonly events: readonly Link[];
  readonly people: readonly Link[];
  /** The original's block, beside a translation. */
  readonly original?: {
    readonly id: string;
    readonly lang: Lang;
    readonly runs: readonly Run[];
    readonly hidden: boolean;
  };
}

/** How a story covers an event, as its margin and the event's page say it. */
export interface CoverageLine {
  readonly event: EventCard;
  readonly role: Coverage['role'];
  readonly source: Coverage['source'];
}

export interface StoryView {
  readonly frame: Frame;
  readonly id: string;
  readonly card: StoryCard;
  /** The title as published, where the page shows a translated one. */
  readonly publishedTitle?: Phrase;
  readonly authors: readonly string[];
  readonly dateline?: string;
  readonly via?: OutletLine;
  readonly translatedFrom?: Lang;
  readonly url?: string;
  readonly archived?: string;
  readonly summary?: string;
  readonly added?: string;
  readonly corrections: readonly Correction[];
  readonly permalink: string;
  readonly citation: Citation;
  readonly citationFiles: readonly CitationFile[];
  readonly blocks: readonly StoryBlock[];
  /** Anchors of passages that are gone. */
  readonly removed: readonly string[];
  /** Some of the text is at the outlet alone. */
  readonly partlyHidden: boolean;
  readonly translation?: { readonly translators: readonly string[]; readonly method: TranslationMethod };
  /** The same story in another language: translations, and the original where this is one. */
  readonly versions: readonly { readonly lang: Lang; readonly href: string; readonly original: boolean }[];
  readonly coverage: readonly CoverageLine[];
  readonly organisations: readonly Link[];
  readonly places: readonly Link[];
  /** Other stories that report an event which this one reports. */
  readonly alsoCovered: readonly StoryCard[];
}

export type StoryQueries = CardQueries &
  Pick<Queries, 'visibleBlocks' | 'earlierAnchors' | 'mentionsIn' | 'coverageOf' | 'byEvent'>;

/** The story in the shell of `lang`. */
export function storyView(queries: StoryQueries, id: string, lang: Lang): StoryView {
  const article = queries.article(id);
  const site = queries.site();
  const translation = article.translations.find((t) => t.lang === lang);
  const original = queries.visibleBlocks(id);
  const shown = translation ? queries.visibleBlocks(id, lang) : original;
  const coverage = queries.coverageOf(id);
  const card = storyCard(queries, id, lang);
  const summary = article.status === 'withdrawn' ? undefined : article.summary[lang];
  const optional = {
    ...(translation ? { publishedTitle: { text: article.title, lang: article.language } } : {}),
    ...(article.dateline ? { dateline: article.dateline } : {}),
    ...(article.viaOutlet ? { via: outletLine(queries, article.viaOutlet, lang) } : {}),
    ...(article.translatedFrom ? { translatedFrom: article.translatedFrom } : {}),
    ...(article.url ? { url: article.url } : {}),
    ...(article.archived ? { archived: article.archived } : {}),
    ...(summary ? { summary } : {}),
    ...(article.added ? { added: article.added } : {}),
    ...(translation ? { translation: { translators: translation.translators, method: translation.method } } : {}),
  };
  return {
    frame: { ...storyFrame(queries, article, lang, card, coverage), graph: storyGraph(queries, id, lang) },
    id,
    card,
    authors: article.authors,
    corrections: article.corrections,
    permalink: absoluteUrl(site.baseUrl, storyPath(id)),
    citation: citationOf(queries, id),
    citationFiles: citationFiles(queries, id),
    blocks: storyBlocks(queries, article, lang, shown, translation ? original : undefined, coverage),
    removed: removedAnchors(queries, id, lang, shown, translation !== undefined),
    partlyHidden: shown.some((block) => block.hidden || block.cut),
    versions: versionsOfStory(queries, article, lang),
    coverage: coverage.map((c) => ({ event: eventCard(queries, c.event, lang), role: c.role, source: c.source })),
    organisations: article.organisations.map((o) => actorLink(queries, 'organisations', o, lang)),
    places: article.places.map((p) => actorLink(queries, 'places', p, lang)),
    alsoCovered: alsoCovering(queries, id, coverage).map((other) => storyCard(queries, other, lang)),
    ...optional,
  };
}

/**
 * Canonical and hreflang by the design's table: the permalink is its own; a translation is its own and pairs with it;
 * a shell round an untranslated original points at the permalink and pairs with nothing.
 */
function storyFrame(
  queries: StoryQueries,
  article: Article,
  lang: Lang,
  card: StoryCard,
  coverage: readonly Coverage[],
): Frame {
  const site = queries.site();
  const own = shellLanguage(site, article.language);
  const path = lang === own ? storyPath(article.id) : storyShellPath(lang, article.id);
  const translated = article.translations.map((t) => t.lang);
  const speaks = (l: Lang): boolean =>
    translated.includes(l) || (l === own && own.split('-')[0] === article.language.split('-')[0]);
  const versions = Object.fromEntries(
    site.languages.map((l) => [l, l === own ? storyPath(article.id) : storyShellPath(l, article.id)]),
  );
  const repeats = lang !== own && !translated.includes(lang);
  return frameOf(queries, {
    lang,
    path,
    title: card.title,
    // The tombstone of a withdrawn story says no more of it than its title.
    description: (article.status === 'withdrawn' ? undefined : article.summary[lang]) ?? card.title.text,
    section: 'articles',
    versions: repeats || translated.length === 0 ? versions : pick(versions, site.languages.filter(speaks)),
    alternates: !repeats && translated.length > 0,
    ...(translated.length > 0 ? { anyVersion: storyPath(article.id) } : {}),
    ...(repeats ? { canonical: storyPath(article.id) } : {}),
    image: storyImage(queries, article, coverage, lang),
    indexed: !repeats && article.status !== 'withdrawn',
    ...(article.status === 'withdrawn' ? {} : { rights: article.rights }),
  });
}

const pick = <T>(from: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> =>
  Object.fromEntries(keys.flatMap((key) => (key in from ? [[key, from[key]!]] : [])));

function versionsOfStory(queries: StoryQueries, article: Article, lang: Lang): StoryView['versions'] {
  const site = queries.site();
  const own = shellLanguage(site, article.language);
  const original = { lang: article.language, href: hrefOf(site.baseUrl, storyPath(article.id)), original: true };
  const translations = article.translations.map((t) => ({
    lang: t.lang,
    href: hrefOf(site.baseUrl, storyShellPath(t.lang, article.id)),
    original: false,
  }));
  return [...(lang === own ? [] : [original]), ...translations.filter((t) => t.lang !== lang)];
}

/** Stories that report an event which this one reports, its parts included through their own declarations. */
function alsoCovering(queries: StoryQueries, id: string, coverage: readonly Coverage[]): string[] {
  const reported = coverage.filter((c) => c.role === 'reports').map((c) => c.event);
  const others = reported.flatMap((event) =>
    queries
      .byEvent(event)
      .filter((c) => c.role === 'reports')
      .map((c) => c.article),
  );
  return [...new Set(others)].filter((other) => other !== id);
}

function storyBlocks(
  queries: StoryQueries,
  article: Article,
  lang: Lang,
  shown: readonly VisibleBlock[],
  original: readonly VisibleBlock[] | undefined,
  coverage: readonly Coverage[],
): StoryBlock[] {
  const site = queries.site();
  const mentions = queries.mentionsIn(article.id, original ? lang : undefined);
  const byBlock = mentionsByBlock(mentions);
  const { inherited } = queries.earlierAnchors(article.id, original ? lang : undefined);
  const path = original ? storyShellPath(lang, article.id) : storyPath(article.id);
  const events = eventsByBlock(queries, coverage, lang);
  const seen = new Set<string>();
  return shown.map((block, i): StoryBlock => {
    // A translation's blocks stand for the original's, whose anchors the coverage names.
    const source = original?.[i];
    // A picture without a caption says the same beside itself.
    const repeats = source !== undefined && !source.hidden && source.picture?.captioned !== true && source.picture;
    const beside = source && !repeats ? { original: besideBlock(source, article.language) } : {};
    const address = absoluteUrl(site.baseUrl, blockPath(path, block.id));
    const earlier = inherited[block.id] ?? NONE;
    const shownEvents = events.get(source?.id ?? block.id) ?? NONE;
    if (block.hidden)
      return {
        id: block.id,
        hidden: true,
        cut: false,
        kind: 'paragraph',
        ruleBefore: false,
        lang: article.language,
        runs: NONE,
        address,
        earlier,
        events: shownEvents,
        people: NONE,
        ...beside,
      };
    const here = byBlock.get(block.id)?.filter((m) => m.end <= block.text.length) ?? NONE;
    const people: Link[] = [];
    for (const { actor } of here) {
      if (actor.kind !== 'people' || seen.has(actor.id)) continue;
      seen.add(actor.id);
      people.push(actorLink(queries, 'people', actor.id, lang));
    }
    const picture = block.picture && shownPicture(site.baseUrl, block.picture);
    return {
      id: block.id,
      hidden: false,
      cut: block.cut === true,
      kind: block.kind,
      ruleBefore: block.ruleBefore === true,
      lang: block.language,
      runs: linkedRuns(queries, block.runs, here, lang),
      address,
      earlier,
      events: shownEvents,
      people,
      ...(block.level === undefined ? {} : { level: block.level }),
      ...(block.ordinal === undefined ? {} : { ordinal: block.ordinal }),
      ...(block.rows ? { rows: block.rows } : {}),
      ...(picture ? { picture } : {}),
      ...beside,
    };
  });
}

const NONE: readonly never[] = [];
/** The events that a block shows, by its anchor. */
function eventsByBlock(queries: StoryQueries, coverage: readonly Coverage[], lang: Lang): Map<string, Link[]> {
  const events = new Map<string, Link[]>();
  for (const { event, blocks } of coverage)
    for (const block of new Set(blocks)) {
      const link = eventLink(queries, event, lang);
      const others = events.get(block);
      if (others) others.push(link);
      else events.set(block, [link]);
    }
  return events;
}

/** Where there is no translation any more, its anchors are gone too; a page has each once. */
function removedAnchors(
  queries: StoryQueries,
  id: string,
  lang: Lang,
  shown: readonly VisibleBlock[],
  translated: boolean,
): string[] {
  const { removed, inherited } = queries.earlierAnchors(id, translated ? lang : undefined);
  const ofTranslation = translated ? [] : queries.earlierAnchors(id, lang).removed;
  const taken = new Set([...shown.map((block) => block.id), ...Object.values(inherited).flat()]);
  return [...new Set([...removed, ...ofTranslation])].filter((anchor) => !taken.has(anchor));
}

function besideBlock(block: VisibleBlock, language: Lang): NonNullable<StoryBlock['original']> {
  if (block.hidden) return { id: block.id, lang: language, runs: [], hidden: true };
  return { id: block.id, lang: block.language, runs: block.runs, hidden: false };
}
