/** Lists: every topic, actor and outlet; stories by month. */
import type { ActorKind, EntityKind, Lang, Queries } from '../model.ts';
import { actorLink, type StoryCard, storyCard } from './cards.ts';
import { citationOf } from './citation.ts';
import { reportingTopic } from './entity-year.ts';
import { type Frame, frameOf, type Link, type NavKey, sectionPath, versionsOf } from './frame.ts';
import { listGraph } from './graph-lists.ts';
import type { TopicEventQueries } from './topic.ts';
import { entityPath, hrefOf, monthPath } from './urls.ts';

/** One line of a list of actors, topics or outlets. */
export interface ListEntry {
  readonly link: Link;
  /** The name in the site's other languages. */
  readonly otherNames: readonly { readonly text: string; readonly lang: Lang }[];
  readonly summary?: string;
  readonly stories: number;
  readonly events: number;
  /** Where a place is. */
  readonly at?: { readonly lat: number; readonly lon: number };
}

export interface EntityListView {
  readonly frame: Frame;
  readonly lang: Lang;
  readonly kind: EntityKind;
  readonly entries: readonly ListEntry[];
}

export interface MonthLink {
  readonly month: string;
  readonly href: string;
  readonly articles: number;
}

export interface ArticleListView {
  readonly frame: Frame;
  readonly lang: Lang;
  readonly months: readonly MonthLink[];
  readonly newest: readonly StoryCard[];
  readonly articles: number;
}

export interface MonthView {
  readonly frame: Frame;
  readonly lang: Lang;
  readonly month: string;
  readonly stories: readonly StoryCard[];
  readonly before?: MonthLink;
  readonly after?: MonthLink;
}

type FrameQueries = Pick<Queries, 'site'>;
export type ListQueries = TopicEventQueries & Pick<Queries, 'all' | 'byActor' | 'byOutlet' | 'eventsOfActor'>;

/** Titles of these pages are the interface's own words, which the template puts in. */
function sectionFrame(queries: FrameQueries, lang: Lang, key: NavKey): Frame {
  return frameOf(queries, {
    lang,
    path: sectionPath(lang, key),
    section: key,
    versions: versionsOf(queries.site(), (l) => sectionPath(l, key)),
  });
}

export function entityListView(queries: ListQueries, kind: Exclude<EntityKind, 'events'>, lang: Lang): EntityListView {
  const entries = queries.all(kind).map((id) => entryOf(queries, kind, id, lang));
  const frame = sectionFrame(queries, lang, kind);
  const items = entries.map(({ link }) => ({ name: link.text, href: link.href }));
  return { frame: { ...frame, graph: listGraph(queries, frame.canonical, items) }, lang, kind, entries };
}

function entryOf(queries: ListQueries, kind: Exclude<EntityKind, 'events'>, id: string, lang: Lang): ListEntry {
  const site = queries.site();
  const others = (names: Readonly<Record<Lang, string>>) =>
    site.languages.filter((l) => l !== lang).map((l) => ({ text: names[l]!, lang: l }));
  const href = hrefOf(site.baseUrl, entityPath(lang, kind, id));
  if (kind === 'topics') {
    const topic = queries.topic(id);
    const events = queries.eventsOfTopic(id);
    const link = { text: topic.title[lang]!, lang, href };
    return {
      link,
      otherNames: others(topic.title),
      summary: topic.summary[lang]!,
      stories: reportingTopic(queries, id).size,
      events: events.length,
    };
  }
  if (kind === 'outlets') {
    const outlet = queries.outlet(id);
    const link = { text: outlet.name[lang]!, lang, href };
    const summary = outlet.summary?.[lang];
    return {
      link,
      otherNames: others(outlet.name),
      ...(summary ? { summary } : {}),
      stories: queries.byOutlet(id).length,
      events: 0,
    };
  }
  const actor = queries.actor(kind satisfies ActorKind, id);
  const summary = actor.summary?.[lang];
  return {
    link: actorLink(queries, kind, id, lang),
    otherNames: others(actor.name),
    ...(summary ? { summary } : {}),
    ...(actor.kind === 'places' && actor.at ? { at: actor.at } : {}),
    stories: queries.byActor(kind, id).length,
    events: queries.eventsOfActor(kind, id).length,
  };
}

export type MonthQueries = Parameters<typeof storyCard>[0] & Pick<Queries, 'months' | 'byMonth' | 'newest' | 'counts'>;

/** Stories are listed by month, so that a new one moves none of the others to another page. */
export function articleListView(queries: MonthQueries, lang: Lang): ArticleListView {
  return {
    frame: sectionFrame(queries, lang, 'articles'),
    lang,
    months: monthLinks(queries, lang),
    newest: queries.newest(NEWEST_ON_LIST).map((id) => storyCard(queries, id, lang)),
    articles: queries.counts().articles,
  };
}

const NEWEST_ON_LIST = 20;

function monthLinks(queries: MonthQueries, lang: Lang): MonthLink[] {
  const { baseUrl } = queries.site();
  return queries
    .months()
    .map(({ month, articles }) => ({ month, href: hrefOf(baseUrl, monthPath(lang, month)), articles }));
}

export function monthView(queries: MonthQueries, month: string, lang: Lang): MonthView {
  const links = monthLinks(queries, lang);
  const at = links.findIndex((link) => link.month === month);
  const after = links[at - 1];
  const before = links[at + 1];
  const stories = queries.byMonth(month);
  const frame = frameOf(queries, {
    lang,
    path: monthPath(lang, month),
    section: 'articles',
    versions: versionsOf(queries.site(), (l) => monthPath(l, month)),
  });
  const cards = stories.map((id) => storyCard(queries, id, lang));
  const items = cards.map(({ title, href }) => ({ name: title.text, href }));
  return {
    frame: {
      ...frame,
      cited: stories.map((id) => citationOf(queries, id)),
      graph: listGraph(queries, frame.canonical, items),
    },
    lang,
    month,
    stories: cards,
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
  };
}
