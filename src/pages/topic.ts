/** The page of a topic: a thread through events, in one language and in all side by side. */
import type { Block, Lang, Queries } from '../model.ts';
import { oncePerName, oncePerObject } from '../text/once.ts';
import { recent } from '../text/recent.ts';
import {
  actorLink,
  type CardQueries,
  type EventCard,
  eventCard,
  outletLine,
  type StoryCard,
  storyCard,
} from './cards.ts';
import { type Circle, circleOf, type Meeting } from './circle.ts';
import { type Citation, citationOf } from './citation.ts';
import { type StoriesQueries, storiesOnTopicPage, yearLinksOf } from './entity-year.ts';
import { anyEntityFrame, entityFrame, type Frame, type Link } from './frame.ts';
import type { PageGraph } from './graph-ids.ts';
import { listGraph } from './graph-lists.ts';
import { entityImage } from './share.ts';
import { anyEntityPath, hrefOf } from './urls.ts';
import type { YearLink } from './years.ts';

/** An event on a topic's spine and timeline. */
export interface TopicEvent extends EventCard {
  /** Some story reports it; otherwise it is named in passing. */
  readonly reported: boolean;
  readonly partOf?: string;
  readonly outlets: readonly { readonly outlet: StoryCard['outlet']; readonly language: Lang }[];
  readonly stories: number;
}

export interface Network {
  readonly sides: readonly [NetworkSide, NetworkSide];
  readonly meetings: readonly Meeting[];
}

interface NetworkSide {
  readonly title: string;
  readonly people: readonly Link[];
}

export interface TopicPart {
  readonly lang: Lang;
  readonly title: string;
  readonly summary: string;
  readonly introduction: readonly Block[];
  readonly events: readonly TopicEvent[];
  readonly stories: readonly StoryCard[];
  /** Years whose stories stand on pages of their own. */
  readonly years: readonly YearLink[];
  readonly people: readonly Link[];
  /** Who met whom: two sides where the topic has them, else everybody. */
  readonly network?: Network;
  readonly circle?: Circle;
}

export interface TopicView {
  readonly frame: Frame;
  readonly part: TopicPart;
  readonly sideBySide: string;
}

export interface AnyTopicView {
  readonly frame: Frame;
  readonly parts: readonly TopicPart[];
}

/** What the line of an event on a spine is made of. */
export type TopicEventQueries = CardQueries & Pick<Queries, 'source' | 'storiesAbout' | 'reportsOn' | 'eventsOfTopic'>;
export type TopicQueries = TopicEventQueries & StoriesQueries;

export function topicView(queries: TopicQueries, id: string, lang: Lang): TopicView {
  const site = queries.site();
  const part = topicPart(queries, id, lang);
  const frame = entityFrame(queries, 'topics', id, {
    lang,
    title: part.title,
    description: part.summary,
    image: entityImage(queries, 'topics', id, lang),
  });
  return {
    frame: { ...frame, cited: citedBy(queries, part), graph: graphOf(queries, frame, part) },
    part,
    sideBySide: hrefOf(site.baseUrl, anyEntityPath('topics', id)),
  };
}

export function anyTopicView(queries: TopicQueries, id: string): AnyTopicView {
  const site = queries.site();
  const parts = site.languages.map((lang) => topicPart(queries, id, lang));
  const own = parts.find((part) => part.lang === site.defaultLanguage)!;
  const frame = anyEntityFrame(queries, 'topics', id, {
    title: own.title,
    description: own.summary,
    image: entityImage(queries, 'topics', id, own.lang),
  });
  return {
    frame: { ...frame, cited: citedBy(queries, own), graph: graphOf(queries, frame, own) },
    parts,
  };
}

const citedBy = (queries: TopicQueries, { stories }: TopicPart): Citation[] =>
  stories.map((story) => citationOf(queries, story.id));

/** A topic is a list of events. */
function graphOf(queries: TopicQueries, frame: Frame, { events }: TopicPart): PageGraph {
  return listGraph(
    queries,
    frame.canonical,
    events.map(({ title, href }) => ({ name: title, href })),
  );
}

/** Made once, as long as there is room, since it holds a card of each of its stories: the page that sets all languages side by side has it too. */
const topicPart = (queries: TopicQueries, id: string, lang: Lang): TopicPart => topicParts(queries)(lang)(id);

const topicParts = oncePerObject((queries: TopicQueries) =>
  oncePerName((lang: Lang) => recent(8, (id) => newTopicPart(queries, id, lang))),
);

function newTopicPart(queries: TopicQueries, id: string, lang: Lang): TopicPart {
  const topic = queries.topic(id);
  const events = queries.eventsOfTopic(id);
  const stories = storiesOnTopicPage(queries, id).map((story) => storyCard(queries, story, lang));
  const people = [...new Set(events.flatMap((e) => [...queries.event(e).core, ...queries.event(e).others]))];
  const network = networkOf(queries, id, lang);
  const circle = topic.sides.length > 0 ? undefined : circleOf(queries, id, lang, (e) => meetingAt(queries, e, lang));
  return {
    lang,
    title: topic.title[lang]!,
    summary: topic.summary[lang]!,
    introduction: topic.introduction[lang] ?? [],
    events: events.map((e) => topicEvent(queries, e, lang)),
    stories,
    years: yearLinksOf(queries, 'topics', id, lang),
    people: people.map((p) => actorLink(queries, 'people', p, lang)),
    ...(network ? { network } : {}),
    ...(circle ? { circle } : {}),
  };
}

/** An event with who reports it. Made once for an archive. */
export const topicEvent = (queries: TopicEventQueries, id: string, lang: Lang): TopicEvent =>
  topicEvents(queries)(lang)(id);

const topicEvents = oncePerObject((queries: TopicEventQueries) =>
  oncePerName((lang: Lang) => oncePerName((id: string) => newTopicEvent(queries, id, lang))),
);

function newTopicEvent(queries: TopicEventQueries, id: string, lang: Lang): TopicEvent {
  const { partOf } = queries.event(id);
  const reporting = queries.reportsOn(id);
  const outlets = new Map(
    reporting.map((article) => {
      const { outlet: ref, language } = queries.source(article);
      const outlet = outletLine(queries, ref, lang);
      return [`${outlet.name?.text ?? article}\0${language}`, { outlet, language }];
    }),
  );
  return {
    ...eventCard(queries, id, lang),
    reported: reporting.length > 0,
    ...(partOf ? { partOf } : {}),
    outlets: [...outlets.values()],
    stories: reporting.length,
  };
}

/** Who of one side was at an event with whom of the other, from the topic's events. */
function networkOf(queries: TopicQueries, id: string, lang: Lang): Network | undefined {
  const [left, right] = queries.topic(id).sides;
  if (!left || !right) return undefined;
  const meetings: Meeting[] = [];
  for (const event of queries.eventsOfTopic(id)) {
    const record = queries.event(event);
    const there = [...record.core, ...record.others];
    for (const [from, a] of left.people.entries())
      for (const [to, b] of right.people.entries())
        if (there.includes(a) && there.includes(b)) meetings.push({ from, to, ...meetingAt(queries, event, lang) });
  }
  const side = ({ title, people }: typeof left): NetworkSide => ({
    title: title[lang]!,
    people: people.map((p) => actorLink(queries, 'people', p, lang)),
  });
  return { sides: [side(left), side(right)], meetings };
}

function meetingAt(queries: TopicQueries, event: string, lang: Lang): Omit<Meeting, 'from' | 'to'> {
  return {
    event: linkTo(queries, event, lang),
    date: queries.event(event).date,
    outlets: outletCount(queries, event),
  };
}

const linkTo = (queries: TopicQueries, event: string, lang: Lang): Link => {
  const card = eventCard(queries, event, lang);
  return { text: card.title, lang, href: card.href };
};

function outletCount(queries: TopicQueries, event: string): number {
  const known = queries.storiesAbout(event).map((article) => {
    const { outlet } = queries.source(article);
    return outlet.kind === 'listed'
      ? outlet.id
      : outlet.kind === 'named'
        ? `name:${outlet.name}`
        : `unknown:${article}`;
  });
  return new Set(known).size;
}
