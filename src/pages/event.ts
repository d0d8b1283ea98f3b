/** The page of an event in one language, and the language-free page that sets all of them side by side. */
import type { Coverage, EdtfDate, Evidence, Lang, Queries, Run, TextKind, TranslationMethod } from '../model.ts';
import { oncePerName, oncePerObject } from '../text/once.ts';
import { recent } from '../text/recent.ts';
import {
  actorLink,
  type CardQueries,
  type EventCard,
  eventCard,
  eventLink,
  type StoryCard,
  storyCard,
  storyHref,
  topicLink,
} from './cards.ts';
import { type Citation, citationOf } from './citation.ts';
import { type Claims, claimRows } from './claims.ts';
import { type FirstReport, firstReports, type MissingLanguage, missingLanguages } from './first-reports.ts';
import { anyEntityFrame, entityFrame, type Frame, type Link } from './frame.ts';
import { eventGraph } from './graph-entities.ts';
import { entityImage } from './share.ts';
import { anyEntityPath, blockPath, hrefOf } from './urls.ts';

/** A block of a story as an event's page quotes it. */
export interface Passage {
  readonly href: string;
  readonly lang: Lang;
  readonly runs: readonly Run[];
  readonly cut: boolean;
  /** The same words in the reader's language, where there is a translation. */
  readonly translated?: { readonly runs: readonly Run[]; readonly lang: Lang; readonly method: TranslationMethod };
  /** 1-based place in the story. */
  readonly number: number;
}

/** Why the program thinks that a story covers the event, with names in the reader's language. */
export interface Why extends Omit<Evidence, 'people' | 'places'> {
  readonly people: readonly string[];
  readonly places: readonly string[];
}

/** A story about the event, with the words that show it. */
export interface Account {
  readonly story: StoryCard;
  readonly role: Coverage['role'];
  readonly source: Coverage['source'];
  readonly text: TextKind;
  readonly passages: readonly Passage[];
  readonly why?: Why;
}

/** Stories of one outlet in one language. */
export interface OutletAccounts {
  readonly outlet: StoryCard['outlet'];
  readonly language: Lang;
  readonly accounts: readonly Account[];
  /** Blocks of these stories that show the event, of all their blocks. */
  readonly showing: number;
}

/** All that an event's page says in one language. */
export interface EventPart {
  readonly lang: Lang;
  readonly title: string;
  readonly summary: string;
  readonly date: EdtfDate;
  readonly where?: Link;
  readonly core: readonly Link[];
  readonly others: readonly Link[];
  readonly organisations: readonly Link[];
  readonly topics: readonly Link[];
  readonly partOf?: Link;
  readonly parts: readonly EventCard[];
  /** Grouped by outlet and language, earliest first; stories that report it before those that mention it. */
  readonly reporting: readonly OutletAccounts[];
  readonly mentioning: readonly OutletAccounts[];
  readonly claims: Claims;
  /** One line for each outlet and language, in the order of their first reports. */
  readonly firstReports: readonly FirstReport[];
  /** Site languages in which no story reports it. */
  readonly missingLanguages: readonly MissingLanguage[];
  readonly before?: EventCard;
  readonly after?: EventCard;
}

export interface EventView {
  readonly frame: Frame;
  readonly part: EventPart;
  readonly sideBySide: string;
}

/** The language-free page: every site language's part. */
export interface AnyEventView {
  readonly frame: Frame;
  readonly parts: readonly EventPart[];
}

export type EventQueries = CardQueries & Pick<Queries, 'visibleBlocks' | 'byEvent' | 'partsOf' | 'eventsOfTopic'>;

export function eventView(queries: EventQueries, id: string, lang: Lang): EventView {
  const site = queries.site();
  const part = eventPart(queries, id, lang);
  const frame = entityFrame(queries, 'events', id, {
    lang,
    title: part.title,
    description: part.summary,
    image: entityImage(queries, 'events', id, lang),
  });
  return {
    frame: { ...frame, cited: citedBy(queries, id), graph: eventGraph(queries, id, lang) },
    part,
    sideBySide: hrefOf(site.baseUrl, anyEntityPath('events', id)),
  };
}

export function anyEventView(queries: EventQueries, id: string): AnyEventView {
  const site = queries.site();
  const parts = site.languages.map((lang) => eventPart(queries, id, lang));
  const own = parts.find((part) => part.lang === site.defaultLanguage)!;
  const frame = anyEntityFrame(queries, 'events', id, {
    title: own.title,
    description: own.summary,
    image: entityImage(queries, 'events', id, own.lang),
  });
  return {
    frame: { ...frame, cited: citedBy(queries, id), graph: eventGraph(queries, id, site.defaultLanguage) },
    parts,
  };
}

/** Stories that report it, then those that mention it. */
function citedBy(queries: EventQueries, id: string): Citation[] {
  const coverage = queries.byEvent(id);
  const ofRole = (role: Coverage['role']) => coverage.filter((c) => c.role === role);
  return [...ofRole('reports'), ...ofRole('mentions')].map((c) => citationOf(queries, c.article));
}

/** Made once, as long as there is room: the page that sets all languages side by side has it too. */
const eventPart = (queries: EventQueries, id: string, lang: Lang): EventPart => eventParts(queries)(lang)(id);

const eventParts = oncePerObject((queries: EventQueries) =>
  oncePerName((lang: Lang) => recent(1000, (id) => newEventPart(queries, id, lang))),
);

function newEventPart(queries: EventQueries, id: string, lang: Lang): EventPart {
  const event = queries.event(id);
  const coverage = queries.byEvent(id);
  const ofRole = (role: Coverage['role']) =>
    groupByOutlet(
      queries,
      coverage.filter((c) => c.role === role),
      lang,
    );
  const reporting = ofRole('reports');
  const neighbours = neighbouringEvents(queries, id, lang);
  return {
    lang,
    title: event.title[lang]!,
    summary: event.summary[lang]!,
    date: event.date,
    ...(event.where ? { where: actorLink(queries, 'places', event.where, lang) } : {}),
    core: event.core.map((p) => actorLink(queries, 'people', p, lang)),
    others: event.others.map((p) => actorLink(queries, 'people', p, lang)),
    organisations: event.organisations.map((o) => actorLink(queries, 'organisations', o, lang)),
    topics: event.topics.map((t) => topicLink(queries, t, lang)),
    ...(event.partOf ? { partOf: eventLink(queries, event.partOf, lang) } : {}),
    parts: queries.partsOf(id).map((part) => eventCard(queries, part, lang)),
    reporting,
    mentioning: ofRole('mentions'),
    claims: claimRows(queries, event, lang),
    firstReports: firstReports(reporting),
    missingLanguages: missingLanguages(queries, coverage),
    ...neighbours,
  };
}

/** Two unknown outlets are never one: each story of an unknown outlet is a group of its own. */
function groupByOutlet(queries: EventQueries, coverage: readonly Coverage[], lang: Lang): OutletAccounts[] {
  const groups = new Map<string, Coverage[]>();
  for (const c of coverage) {
    const { outlet, language } = queries.article(c.article);
    const who =
      outlet.kind === 'listed' ? outlet.id : outlet.kind === 'named' ? `name:${outlet.name}` : `unknown:${c.article}`;
    const key = `${who}\0${language}`;
    groups.set(key, [...(groups.get(key) ?? []), c]);
  }
  return [...groups.values()].map((group) => {
    const accounts = group.map((c) => accountOf(queries, c, lang));
    const { outlet, language } = accounts[0]!.story;
    return { outlet, language, accounts, showing: group.reduce((sum, c) => sum + c.blocks.length, 0) };
  });
}

function accountOf(queries: EventQueries, coverage: Coverage, lang: Lang): Account {
  const story = storyCard(queries, coverage.article, lang);
  const { evidence } = coverage;
  const name = (kind: 'people' | 'places') => (id: string) => queries.actor(kind, id).name[lang]!;
  return {
    story,
    role: coverage.role,
    source: coverage.source,
    text: story.text,
    passages: passagesOf(queries, coverage, lang),
    ...(evidence && coverage.source === 'suggested'
      ? {
          why: {
            ...evidence,
            words: shownWords(queries, coverage, evidence.words),
            people: evidence.people.map(name('people')),
            places: evidence.places.map(name('places')),
          },
        }
      : {}),
  };
}

/** Of the words that point to the event, those that a reader of the story sees. */
function shownWords(queries: EventQueries, { article }: Coverage, words: readonly string[]): readonly string[] {
  const shown = queries.visibleBlocks(article).flatMap((block) => (block.hidden ? [] : [block.text]));
  const texts = [queries.article(article).title, ...shown];
  return words.filter((word) => texts.some((text) => text.includes(word)));
}

/** The blocks that show the event and may be shown, each a link to its place in the story. */
function passagesOf(queries: EventQueries, coverage: Coverage, lang: Lang): Passage[] {
  const article = queries.article(coverage.article);
  const translation = article.translations.find((t) => t.lang === lang);
  const translated = translation ? queries.visibleBlocks(article.id, lang) : [];
  const href = storyHref(queries, article, lang);
  return queries.visibleBlocks(article.id).flatMap((block, i) => {
    if (block.hidden || block.kind === 'heading' || !coverage.blocks.includes(block.id)) return [];
    const other = translated[i];
    return {
      // Where the reader's shell shows the translation, its own block stands for the original's.
      href: blockPath(href, other?.id ?? block.id),
      lang: block.language,
      runs: block.runs,
      cut: block.cut === true,
      number: i + 1,
      ...(translation && other && !other.hidden
        ? { translated: { runs: other.runs, lang, method: translation.method } }
        : {}),
    };
  });
}

/** What came before and after it in its first topic, parts of events left out. */
function neighbouringEvents(queries: EventQueries, id: string, lang: Lang): { before?: EventCard; after?: EventCard } {
  const [topic] = queries.event(id).topics;
  if (topic === undefined) return {};
  const events = queries.eventsOfTopic(topic).filter((e) => e === id || queries.event(e).partOf === undefined);
  const at = events.indexOf(id);
  const before = events[at - 1];
  const after = events[at + 1];
  return {
    ...(before && at > 0 ? { before: eventCard(queries, before, lang) } : {}),
    ...(after ? { after: eventCard(queries, after, lang) } : {}),
  };
}
