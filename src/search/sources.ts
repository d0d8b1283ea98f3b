/** The archive as documents to be found. An article's words come through `visibleBlocks` alone. */
import type { Article, ArticleHead, EdtfDate, EntityKind, Lang, Localised, Named, Queries } from '../model.ts';
import { datetimeValue, leadPoint } from '../text/dates.ts';
import { filterTerm, type TextVersion, type Version } from './format.ts';
import type { SearchDocument } from './segment.ts';

export type SearchQueries = Pick<
  Queries,
  | 'site'
  | 'allArticles'
  | 'head'
  | 'article'
  | 'visibleBlocks'
  | 'coverageOf'
  | 'all'
  | 'event'
  | 'topic'
  | 'actor'
  | 'outlet'
>;

/** What only the caller knows: where pages are, and how a date is said. */
export interface SearchWords {
  storyPath(article: Article, lang: Lang): string;
  entityPath(lang: Lang, kind: EntityKind, id: string): string;
  dateWords(date: EdtfDate, lang: Lang): string;
}

const ACTORS = ['people', 'organisations', 'places'] as const;

/** Stories in the order of their keys, each read when it is asked for: every published one, unless `ids` says which. */
export function* storyDocuments(
  queries: SearchQueries,
  words: SearchWords,
  ids: readonly string[] = queries.allArticles(),
): Generator<SearchDocument> {
  const keyed = ids.map((id) => ({ id, key: keyOf(queries.head(id)) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const { id } of keyed) yield storyDocument(queries, words, queries.article(id));
}

/** Sorts by date, then by id. */
const keyOf = ({ id, date }: ArticleHead): string =>
  `${String(leadPoint(date).year).padStart(4, '0')} ${date.edtf} ${id}`;

/** Events, topics, people, organisations, places and outlets. */
export function nameDocuments(queries: SearchQueries, words: SearchWords): SearchDocument[] {
  const events = queries.all('events').map((id) => eventDocument(queries, words, id));
  const topics = queries.all('topics').map((id) => {
    const { title, summary } = queries.topic(id);
    return entityDocument(queries, words, 'topics', id, title, summary);
  });
  const named = ACTORS.flatMap((kind) =>
    queries.all(kind).map((id) => namedDocument(queries, words, queries.actor(kind, id), kind)),
  );
  const outlets = queries.all('outlets').map((id) => namedDocument(queries, words, queries.outlet(id), 'outlets'));
  return [...events, ...topics, ...named, ...outlets];
}

/** The names of the register: they stand whole in every text. */
export function registeredNames(queries: SearchQueries): string[] {
  const named: Named[] = [
    ...ACTORS.flatMap((kind) => queries.all(kind).map((id) => queries.actor(kind, id))),
    ...queries.all('outlets').map((id) => queries.outlet(id)),
  ];
  return named.flatMap(spellingsOf);
}

function storyDocument(queries: SearchQueries, words: SearchWords, article: Article): SearchDocument {
  const { languages } = queries.site();
  const { id, date, language } = article;
  const outlet = outletOf(queries, article);
  const { year } = leadPoint(date);
  return {
    key: keyOf(article),
    card: {
      kind: 'articles',
      id,
      paths: Object.fromEntries(languages.map((lang) => [lang, words.storyPath(article, lang)])),
      titles: [{ lang: language, text: article.title }],
      language,
      whose: { text: article.text, rights: article.rights },
      date: { machine: datetimeValue(date), words: localised(languages, (lang) => words.dateWords(date, lang)) },
      ...(outlet ? { outlet: outlet.names } : {}),
    },
    text: { versions: versionsOf(queries, article) },
    aliases: [
      ...ACTORS.flatMap((kind) => article[kind].flatMap((actor) => spellingsOf(queries.actor(kind, actor)))),
      ...Object.values(outlet?.names ?? {}),
      // The archive's own words: a way to the story, and never an excerpt of it.
      ...Object.values(article.summary).flatMap((summary) => summary ?? []),
    ],
    filters: [
      filterTerm('language', language),
      filterTerm('year', String(year)),
      ...(outlet ? [filterTerm('outlet', outlet.key)] : []),
      ...article.people.map((person) => filterTerm('person', person)),
      ...queries.coverageOf(id).map(({ event }) => filterTerm('event', event)),
    ],
  };
}

/** What may be shown of the original and of its translations. */
function versionsOf(queries: SearchQueries, { id, title, language, translations }: Article): TextVersion[] {
  const shown = (translation?: Lang): Version[] =>
    queries
      .visibleBlocks(id, translation)
      .flatMap((block) => (block.hidden ? [] : [{ lang: block.language, text: block.text }]));
  return [
    { lang: language, title, blocks: shown() },
    ...translations.map((t) => ({ lang: t.lang, method: t.method, title: t.title, blocks: shown(t.lang) })),
  ];
}

function eventDocument(queries: SearchQueries, words: SearchWords, id: string): SearchDocument {
  const event = queries.event(id);
  const { languages } = queries.site();
  const made = entityDocument(queries, words, 'events', id, event.title, event.summary);
  const actors = [
    ...[...event.core, ...event.others].map((person) => queries.actor('people', person)),
    ...(event.where ? [queries.actor('places', event.where)] : []),
  ];
  const date = {
    machine: datetimeValue(event.date),
    words: localised(languages, (l) => words.dateWords(event.date, l)),
  };
  return {
    ...made,
    card: { ...made.card, date },
    aliases: [...Object.values(event.label ?? {}), ...event.phrases, ...actors.flatMap(spellingsOf)],
  };
}

function namedDocument(queries: SearchQueries, words: SearchWords, record: Named, kind: EntityKind): SearchDocument {
  return { ...entityDocument(queries, words, kind, record.id, record.name), aliases: spellingsOf(record) };
}

function entityDocument(
  queries: SearchQueries,
  words: SearchWords,
  kind: EntityKind,
  id: string,
  titles: Localised,
  summary: Localised = {},
): SearchDocument {
  const { languages } = queries.site();
  return {
    key: `${kind}/${id}`,
    card: {
      kind,
      id,
      paths: localised(languages, (lang) => words.entityPath(lang, kind, id)),
      titles: languages.map((lang) => ({ lang, text: titles[lang]! })),
    },
    text: {
      versions: languages.map((lang) => ({
        lang,
        title: titles[lang]!,
        blocks: summary[lang] ? [{ lang, text: summary[lang] }] : [],
      })),
    },
    aliases: [],
    filters: [],
  };
}

const spellingsOf = ({ name, aliases }: Named): string[] => [...Object.values(name), ...aliases];

const localised = (languages: readonly Lang[], text: (lang: Lang) => string): Localised =>
  Object.fromEntries(languages.map((lang) => [lang, text(lang)]));

function outletOf(queries: SearchQueries, { outlet }: Article): { key: string; names: Localised } | undefined {
  const { languages } = queries.site();
  if (outlet.kind === 'unknown') return undefined;
  if (outlet.kind === 'named') return { key: `named ${outlet.name}`, names: localised(languages, () => outlet.name) };
  const { name } = queries.outlet(outlet.id);
  return { key: outlet.id, names: localised(languages, (lang) => name[lang]!) };
}
