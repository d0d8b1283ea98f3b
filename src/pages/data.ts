/** `/data/archive.json`: the contract for programs. Frozen by `data.test.ts`; a change of shape is a new version. */
import type { ActorKind, Coverage, Lang, Localised, Queries } from '../model.ts';
import { storyPath } from './urls.ts';

export const DATA_VERSION = 1;

export interface ArchiveData {
  readonly version: typeof DATA_VERSION;
  readonly languages: readonly Lang[];
  readonly parts: readonly string[];
  readonly articles: readonly ArticleData[];
  readonly events: readonly EventData[];
  readonly topics: readonly { readonly id: string; readonly title: Localised; readonly events: readonly string[] }[];
  readonly people: readonly NamedData[];
  readonly organisations: readonly NamedData[];
  readonly places: readonly NamedData[];
  readonly outlets: readonly NamedData[];
}

export interface ArticleData {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly date: string;
  /** An outlet's id, a name without a file, or `unknown`. */
  readonly outlet: string;
  readonly text: string;
  readonly language: Lang;
  readonly languageSource: 'detected' | 'declared';
  readonly languageConfidence: number;
  readonly blocks: readonly { readonly id: string; readonly language: Lang }[];
  readonly coverage: readonly Omit<Coverage, 'article' | 'evidence'>[];
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  readonly translations: readonly Lang[];
}

export interface EventData {
  readonly id: string;
  readonly title: Localised;
  readonly date: string;
  readonly place?: string;
  readonly people: readonly string[];
  readonly topics: readonly string[];
}

export interface NamedData {
  readonly id: string;
  readonly name: Localised;
  readonly aliases: readonly string[];
  /** Of places whose position the archive knows, in degrees. */
  readonly at?: { readonly lat: number; readonly lon: number };
}

/** A file that is written as it stands. */
export interface TextFileView {
  readonly file: string;
  readonly text: string;
}

export type DataKind =
  | 'archive'
  | 'articles-csv'
  | 'articles-jsonl'
  | 'events-csv'
  | 'events-jsonl'
  | 'datapackage'
  | 'schema';

export interface DataFile {
  readonly kind: DataKind;
  /** Below `/data/`. */
  readonly name: string;
  /** Holds the articles of that year or month alone: `2023`, `2023-06`. */
  readonly period?: string;
}

export type DataQueries = Pick<
  Queries,
  'site' | 'allArticles' | 'article' | 'coverageOf' | 'all' | 'event' | 'topic' | 'eventsOfTopic' | 'actor' | 'outlet'
>;

export const jsonFile = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** The archive in one piece: what `archive.json` holds where it is not too large. */
export function archiveData(queries: DataQueries): ArchiveData {
  return wholeArchive(queries, queries.allArticles(), []);
}

/** Everything but the articles of `parts`, which stand in files of their own. */
export function wholeArchive(queries: DataQueries, articles: readonly string[], parts: readonly string[]): ArchiveData {
  const named = (kind: ActorKind): NamedData[] => queries.all(kind).map((id) => namedData(queries.actor(kind, id)));
  return {
    version: DATA_VERSION,
    languages: queries.site().languages,
    parts,
    articles: articles.map((id) => articleData(queries, id)),
    events: queries.all('events').map((id) => eventData(queries, id)),
    topics: queries
      .all('topics')
      .map((id) => ({ id, title: queries.topic(id).title, events: queries.eventsOfTopic(id) })),
    people: named('people'),
    organisations: named('organisations'),
    places: named('places'),
    outlets: queries.all('outlets').map((id) => namedData(queries.outlet(id))),
  };
}

/** A file of the same shape that holds articles alone. */
export function partOf(queries: DataQueries, articles: readonly string[]): ArchiveData {
  const nothing = { events: [], topics: [], people: [], organisations: [], places: [], outlets: [] };
  const { languages } = queries.site();
  const data = articles.map((id) => articleData(queries, id));
  return { version: DATA_VERSION, languages, parts: [], articles: data, ...nothing };
}

const namedData = ({ id, name, aliases, at }: NamedData): NamedData => ({
  id,
  name,
  aliases,
  ...(at ? { at } : {}),
});

export function articleData(queries: DataQueries, id: string): ArticleData {
  const article = queries.article(id);
  const { outlet } = article;
  return {
    id,
    url: `/${storyPath(id)}`,
    title: article.title,
    date: article.date.edtf,
    outlet: outlet.kind === 'listed' ? outlet.id : outlet.kind === 'named' ? outlet.name : 'unknown',
    text: article.text,
    language: article.language,
    languageSource: article.languageSource,
    languageConfidence: article.languageConfidence,
    blocks: article.anchors,
    coverage: queries.coverageOf(id).map(({ event, role, source, blocks }) => ({ event, role, source, blocks })),
    people: article.people,
    organisations: article.organisations,
    places: article.places,
    translations: article.translations.map((t) => t.lang),
  };
}

export function eventData(queries: DataQueries, id: string): EventData {
  const event = queries.event(id);
  return {
    id,
    title: event.title,
    date: event.date.edtf,
    ...(event.where ? { place: event.where } : {}),
    people: [...event.core, ...event.others],
    topics: event.topics,
  };
}
