/** Short forms of stories, events, actors and outlets, as lists and margins show them. */
import type {
  ActorKind,
  Article,
  EdtfDate,
  EntityKind,
  Lang,
  Localised,
  OutletRef,
  Queries,
  Rights,
  TextKind,
  TranslationMethod,
} from '../model.ts';
import { oncePerName, oncePerObject } from '../text/once.ts';
import { recent } from '../text/recent.ts';
import { shellLanguage } from '../text/shell-language.ts';
import type { Link, Phrase } from './phrases.ts';
import { entityPath, hrefOf, storyPath, storyShellPath } from './urls.ts';

export { shellLanguage };

export type CardQueries = Pick<Queries, 'site' | 'article' | 'outlet' | 'event' | 'topic' | 'actor'>;

/** Who published a story. Absent name: the outlet is not known, and the page says so. */
export interface OutletLine {
  readonly name?: Phrase;
  readonly href?: string;
}

export interface StoryCard {
  readonly id: string;
  readonly href: string;
  /** In the page's language where there is a translation, else as published. */
  readonly title: Phrase;
  /** Set where the title is a translation's. */
  readonly translated?: TranslationMethod;
  /** The article's own language. */
  readonly language: Lang;
  readonly outlet: OutletLine;
  readonly date: EdtfDate;
  readonly text: TextKind;
  readonly rights: Rights;
  readonly summary?: string;
  readonly withdrawn: boolean;
  /** The day it came into the archive, where that is recorded. */
  readonly added?: string;
}

export interface EventCard {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** A short name for pictures; the title where the editors gave none. */
  readonly label: string;
  readonly date: EdtfDate;
  readonly summary: string;
}

/** Where readers of `lang` find a story: its permalink if that is in their language, else the shell in theirs. */
export function storyHref(queries: Pick<Queries, 'site'>, article: Article, lang: Lang): string {
  const site = queries.site();
  const own = shellLanguage(site, article.language) === lang;
  return hrefOf(site.baseUrl, own ? storyPath(article.id) : storyShellPath(lang, article.id));
}

/** A large archive has more than fit in memory. */
const MOST = 20_000;

/** Made once: a story stands in dozens of lists. */
export const storyCard = (queries: CardQueries, id: string, lang: Lang): StoryCard => storyCards(queries)(lang)(id);

const storyCards = oncePerObject((queries: CardQueries) =>
  oncePerName((lang: Lang) => recent(MOST, (id) => newStoryCard(queries, id, lang))),
);

function newStoryCard(queries: CardQueries, id: string, lang: Lang): StoryCard {
  const article = queries.article(id);
  const translation = article.translations.find((t) => t.lang === lang);
  const summary = article.status === 'withdrawn' ? undefined : article.summary[lang];
  return {
    id,
    href: storyHref(queries, article, lang),
    title: translation ? { text: translation.title, lang } : { text: article.title, lang: article.language },
    ...(translation ? { translated: translation.method } : {}),
    language: article.language,
    outlet: outletLine(queries, article.outlet, lang),
    date: article.date,
    text: article.text,
    rights: article.rights,
    ...(summary ? { summary } : {}),
    withdrawn: article.status === 'withdrawn',
    ...(article.added ? { added: article.added } : {}),
  };
}

export function outletLine(queries: Pick<Queries, 'site' | 'outlet'>, ref: OutletRef, lang: Lang): OutletLine {
  if (ref.kind === 'unknown') return {};
  if (ref.kind === 'named') return { name: { text: ref.name, lang: 'und' } };
  const name = queries.outlet(ref.id).name[lang]!;
  return { name: { text: name, lang }, href: hrefOf(queries.site().baseUrl, entityPath(lang, 'outlets', ref.id)) };
}

/** Made once for an archive, as stories’ cards and all links are. */
export const eventCard = (queries: EventQueries, id: string, lang: Lang): EventCard => eventCards(queries)(lang)(id);

type EventQueries = Pick<Queries, 'site' | 'event'>;

const eventCards = oncePerObject((queries: EventQueries) =>
  oncePerName((lang: Lang) => oncePerName((id: string) => newEventCard(queries, id, lang))),
);

function newEventCard(queries: EventQueries, id: string, lang: Lang): EventCard {
  const event = queries.event(id);
  const title = event.title[lang]!;
  return {
    id,
    href: hrefOf(queries.site().baseUrl, entityPath(lang, 'events', id)),
    title,
    label: event.label?.[lang] ?? title,
    date: event.date,
    summary: event.summary[lang]!,
  };
}

type NamedActors = Pick<Queries, 'site' | 'actor'>;

export const topicLink = linksTo('topics', (queries: Pick<Queries, 'site' | 'topic'>, id) => queries.topic(id).title);
export const eventLink = linksTo('events', (queries: Pick<Queries, 'site' | 'event'>, id) => queries.event(id).title);

export const actorLink = (queries: NamedActors, kind: ActorKind, id: string, lang: Lang): Link =>
  actorLinks[kind](queries, id, lang);

const actorLinks = {
  people: linksTo('people', (queries: NamedActors, id) => queries.actor('people', id).name),
  organisations: linksTo('organisations', (queries: NamedActors, id) => queries.actor('organisations', id).name),
  places: linksTo('places', (queries: NamedActors, id) => queries.actor('places', id).name),
};

function linksTo<Q extends Pick<Queries, 'site'>>(kind: EntityKind, namesOf: (queries: Q, id: string) => Localised) {
  const links = oncePerObject((queries: Q) =>
    oncePerName((lang: Lang) =>
      oncePerName((id: string): Link => {
        const href = hrefOf(queries.site().baseUrl, entityPath(lang, kind, id));
        return { text: namesOf(queries, id)[lang]!, lang, href };
      }),
    ),
  );
  return (queries: Q, id: string, lang: Lang): Link => links(queries)(lang)(id);
}
