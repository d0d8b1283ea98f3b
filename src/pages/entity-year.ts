/** The stories of one year, of a topic, actor or outlet that has too many for one page. */
import type { ActorKind, Lang, Queries } from '../model.ts';
import { oncePerName, oncePerObject } from '../text/once.ts';
import { actorLink, type CardQueries, type StoryCard, storyCard, topicLink } from './cards.ts';
import { citationOf } from './citation.ts';
import { entityFrame, type Frame, type Link } from './frame.ts';
import { listGraph } from './graph-lists.ts';
import { type MonthsQueries, monthsOfStories } from './story-months.ts';
import { entityPath, hrefOf } from './urls.ts';
import { byYear, type YearLink } from './years.ts';

/** Above this, older stories stand on pages by year alone. */
export const STORIES_ON_FIRST_PAGE = 200;

/** What can have so many. */
export type ManyKind = ActorKind | 'outlets' | 'topics';

export interface EntityYearView {
  readonly frame: Frame;
  readonly lang: Lang;
  readonly kind: ManyKind;
  /** The entity’s own page. */
  readonly entity: Link;
  readonly year: number;
  readonly stories: readonly StoryCard[];
  /** All of its years, this one too. */
  readonly years: readonly YearLink[];
}

export type StoriesQueries = MonthsQueries &
  Pick<Queries, 'byActor' | 'byOutlet' | 'eventsOfTopic' | 'reportsOn' | 'allArticles'>;
export type EntityYearQueries = CardQueries & StoriesQueries;

/**
 * It says nothing of other years but that they are there, so that a new story leaves their pages as they are: in a large
 * archive they have thousands of entries.
 */
export function entityYearView(
  queries: EntityYearQueries,
  kind: ManyKind,
  id: string,
  lang: Lang,
  year: number,
): EntityYearView {
  const entity = entityLink(queries, kind, id, lang);
  const ids = storiesByYear(queries, kind, id).get(year) ?? [];
  const stories = ids.map((story) => storyCard(queries, story, lang));
  const frame = entityFrame(queries, kind, id, { lang, title: entity.text, year });
  const items = stories.map(({ title, href }) => ({ name: title.text, href }));
  // As on the entity’s own page.
  const cited =
    kind === 'people' || kind === 'outlets' || kind === 'topics'
      ? { cited: ids.map((story) => citationOf(queries, story)) }
      : {};
  return {
    frame: { ...frame, ...cited, graph: listGraph(queries, frame.canonical, items) },
    lang,
    kind,
    entity,
    year,
    stories,
    years: yearLinksOf(queries, kind, id, lang),
  };
}

function entityLink(queries: EntityYearQueries, kind: ManyKind, id: string, lang: Lang): Link {
  if (kind === 'topics') return topicLink(queries, id, lang);
  if (kind !== 'outlets') return actorLink(queries, kind, id, lang);
  const href = hrefOf(queries.site().baseUrl, entityPath(lang, kind, id));
  return { text: queries.outlet(id).name[lang]!, lang, href };
}

/** Links to the pages of all its years. */
export function yearLinksOf(
  queries: StoriesQueries & Pick<Queries, 'site'>,
  kind: ManyKind,
  id: string,
  lang: Lang,
): YearLink[] {
  const { baseUrl } = queries.site();
  return yearsOf(queries, kind, id).map((year) => ({
    year,
    href: hrefOf(baseUrl, entityPath(lang, kind, id, year)),
  }));
}

/** The years that have pages of their own, the latest first; none where one page holds all stories. */
export function yearsOf(queries: StoriesQueries, kind: ManyKind, id: string): readonly number[] {
  return [...storiesByYear(queries, kind, id).keys()];
}

/** The stories of each of these years, the newest first. Asked once for each page and year: too long to be made each time. */
const storiesByYear = (queries: StoriesQueries, kind: ManyKind, id: string): ReadonlyMap<number, readonly string[]> =>
  yearsOfAll(queries)(kind)(id);

const yearsOfAll = oncePerObject((queries: StoriesQueries) =>
  oncePerName((kind: ManyKind) => oncePerName((id: string) => storyYears(queries, storiesOf(queries, kind, id)))),
);

function storiesOf(queries: StoriesQueries, kind: ManyKind, id: string): readonly string[] {
  if (kind === 'outlets') return queries.byOutlet(id);
  return kind === 'topics' ? newestFirst(queries, reportingTopic(queries, id)) : queries.byActor(kind, id);
}

type ReportQueries = Pick<Queries, 'eventsOfTopic' | 'reportsOn'>;

/** The stories that report a topic’s events, in the order of the events. */
export const reportingTopic = (queries: ReportQueries, id: string): ReadonlySet<string> => reportingTopics(queries)(id);

const reportingTopics = oncePerObject((queries: ReportQueries) =>
  oncePerName(
    (id: string): ReadonlySet<string> =>
      new Set(queries.eventsOfTopic(id).flatMap((event) => queries.reportsOn(event))),
  ),
);

/** Those of them that its page lists: beyond so many the newest, since the others are found by year. */
export function storiesOnTopicPage(queries: StoriesQueries, id: string): readonly string[] {
  const reporting = reportingTopic(queries, id);
  if (reporting.size <= STORIES_ON_FIRST_PAGE) return [...reporting];
  return newestFirst(queries, reporting).slice(0, STORIES_ON_FIRST_PAGE);
}

const newestFirst = (queries: Pick<Queries, 'allArticles'>, stories: ReadonlySet<string>): readonly string[] =>
  queries.allArticles().filter((id) => stories.has(id));

/** `stories`: the newest first. */
function storyYears(queries: StoriesQueries, stories: readonly string[]): ReadonlyMap<number, readonly string[]> {
  if (stories.length <= STORIES_ON_FIRST_PAGE) return new Map();
  const months = monthsOfStories(queries);
  return byYear(stories, (story) => Number(months.get(story)!.slice(0, 4)));
}
