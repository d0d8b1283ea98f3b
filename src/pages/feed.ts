/** What feed readers are told: the newest stories of the archive, of an event, of a topic or about a person. */
import type { Correction, EntityKind, Lang, Queries } from '../model.ts';
import { firstDayOf, leadPoint, pointPrefix } from '../text/dates.ts';
import { oncePerName, oncePerObject } from '../text/once.ts';
import { recent } from '../text/recent.ts';
import { type CardQueries, eventLink, type StoryCard, shellLanguage, storyCard } from './cards.ts';
import type { Link, Phrase } from './frame.ts';
import {
  absoluteUrl,
  entityFeedPath,
  entityPath,
  type FeedFormat,
  feedPath,
  fileOf,
  homePath,
  type SitePath,
  storyPath,
  storyShellPath,
} from './urls.ts';

/** An archive's feed is read whole at each visit, so it holds no more than the latest; there are many feeds of entities. */
export const ENTRIES = { site: 50, entity: 20 };

export interface FeedEntry {
  /** Never changes, whatever becomes of the title, the date or the site's protocol. */
  readonly id: string;
  readonly url: string;
  readonly card: StoryCard;
  readonly authors: readonly string[];
  /** Where the outlet published it. */
  readonly via?: string;
  /** ISO days. Of a month or year, the first; the true date stands in the text. */
  readonly published: string;
  readonly updated: string;
  /** The first visible words, where there is no summary in the feed's language. */
  readonly opening?: Phrase;
  /** The events that it reports. */
  readonly events: readonly (Link & { readonly id: string })[];
  /** What was changed after it was published, the latest first. */
  readonly corrections: readonly Correction[];
}

export interface FeedView {
  readonly file: string;
  readonly format: FeedFormat;
  readonly lang: Lang;
  readonly id: string;
  /** What the feed is about, if not the whole archive. */
  readonly name?: Phrase;
  readonly home: string;
  readonly self: string;
  /** An ISO day. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedKey {
  readonly lang: Lang;
  readonly format: FeedFormat;
  /** Absent for the whole archive's feed. */
  readonly about?: { readonly kind: 'events' | 'topics' | 'people'; readonly id: string };
  /** A former id: who follows its feed gets the news there, and is told the new address. */
  readonly at?: string;
}

export type FeedQueries = CardQueries &
  Pick<
    Queries,
    | 'head'
    | 'visibleBlocks'
    | 'coverageOf'
    | 'byEvent'
    | 'storiesAbout'
    | 'reportsOn'
    | 'byActor'
    | 'eventsOfTopic'
    | 'recentlyUpdated'
  >;

export function feedView(queries: FeedQueries, { lang, format, about, at }: FeedKey): FeedView {
  const { baseUrl } = queries.site();
  const page = about ? entityPath(lang, about.kind, about.id) : homePath(lang);
  const file = about ? entityFeedPath(lang, about.kind, about.id, format) : feedPath(lang, format);
  const entries = storiesOf(queries, about).map((id) => feedEntry(queries, id, lang));
  return {
    file: fileOf(about && at !== undefined ? entityFeedPath(lang, about.kind, at, format) : file),
    format,
    lang,
    id: tagOf(baseUrl, page),
    ...(about ? { name: { text: nameOf(queries, about, lang), lang } } : {}),
    home: absoluteUrl(baseUrl, page),
    self: absoluteUrl(baseUrl, file),
    updated: entries[0]?.updated ?? firstEver(queries, about),
    entries,
  };
}

function storiesOf(queries: FeedQueries, about: FeedKey['about']): readonly string[] {
  return about ? latestAbout(queries)(about.kind)(about.id) : queries.recentlyUpdated(ENTRIES.site);
}

/** The same in each language and format. */
const latestAbout = oncePerObject((queries: FeedQueries) =>
  oncePerName((kind: EntityKind) => oncePerName((id: string) => latestOf(queries, kind, id))),
);

/** Latest first: by the day a story was added, published or corrected, whichever was last. */
function latestOf(queries: FeedQueries, kind: EntityKind, id: string): readonly string[] {
  const ids = [...new Set(unordered(queries, kind, id))];
  const updated = new Map(ids.map((id) => [id, queries.head(id).updated]));
  const latestFirst = (a: string, b: string): number => {
    const [of, other] = [updated.get(a)!, updated.get(b)!];
    return of === other ? (a < b ? 1 : -1) : of < other ? 1 : -1;
  };
  return ids.sort(latestFirst).slice(0, ENTRIES.entity);
}

function unordered(queries: FeedQueries, kind: EntityKind, id: string): readonly string[] {
  if (kind === 'people') return queries.byActor('people', id);
  if (kind === 'events') return queries.storiesAbout(id);
  return queries.eventsOfTopic(id).flatMap((event) => queries.reportsOn(event));
}

function nameOf(queries: FeedQueries, { kind, id }: NonNullable<FeedKey['about']>, lang: Lang): string {
  if (kind === 'people') return queries.actor('people', id).name[lang]!;
  return (kind === 'events' ? queries.event(id) : queries.topic(id)).title[lang]!;
}

/** A feed without stories has to say when it changed all the same: when its event was; else at the beginning of time. */
function firstEver(queries: FeedQueries, about: FeedKey['about']): string {
  return about?.kind === 'events' ? dayOf(queries.event(about.id).date) : '1970-01-01';
}

/** Made once: a story stands in the feeds of everybody in it, in two formats. */
const feedEntry = (queries: FeedQueries, id: string, lang: Lang): FeedEntry => feedEntries(queries)(lang)(id);

const feedEntries = oncePerObject((queries: FeedQueries) =>
  oncePerName((lang: Lang) => recent(5000, (id) => newFeedEntry(queries, id, lang))),
);

function newFeedEntry(queries: FeedQueries, id: string, lang: Lang): FeedEntry {
  const { baseUrl, ...site } = queries.site();
  const article = queries.article(id);
  const card = storyCard(queries, id, lang);
  const opening = card.summary ? undefined : openingOf(queries, id, card.translated ? lang : undefined);
  const path = shellLanguage(site, article.language) === lang ? storyPath(id) : storyShellPath(lang, id);
  const published = dayOf(article.date);
  return {
    // By the language too: who follows both gets both.
    id: tagOf(baseUrl, storyShellPath(lang, id)),
    url: absoluteUrl(baseUrl, path),
    card,
    authors: article.authors,
    ...(article.url ? { via: article.url } : {}),
    published,
    updated: article.updated || published,
    ...(opening ? { opening } : {}),
    corrections: [...article.corrections].sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0)),
    events: queries
      .coverageOf(id)
      .filter((c) => c.role === 'reports')
      .map((c) => ({ id: c.event, ...eventLink(queries, c.event, lang) })),
  };
}

function openingOf(queries: FeedQueries, id: string, translation: Lang | undefined): Phrase | undefined {
  const first = queries.visibleBlocks(id, translation).find((block) => !block.hidden && block.kind !== 'heading');
  if (!first || first.hidden) return undefined;
  return { text: first.cut ? `${first.text} …` : first.text, lang: first.language };
}

const dayOf = (date: Parameters<typeof leadPoint>[0]): string => pointPrefix(firstDayOf(leadPoint(date)));

/**
 * A tag URI (RFC 4151): an identity that is no address, so that a new host behind the same name, or https for http,
 * makes no entry new. The year is that of the scheme, and never moves.
 */
function tagOf(baseUrl: string, path: SitePath): string {
  const { hostname, pathname } = new URL(baseUrl);
  return `tag:${hostname},2026:${pathname}${path}`;
}
