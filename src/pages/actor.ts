/** Pages of people, organisations and places: names, posts, events, stories. */
import type { ActorKind, EdtfDate, Lang, Queries } from '../model.ts';
import { actorLink, type CardQueries, type EventCard, eventCard, type StoryCard, storyCard } from './cards.ts';
import { citationOf } from './citation.ts';
import { STORIES_ON_FIRST_PAGE, type StoriesQueries, yearLinksOf } from './entity-year.ts';
import { entityFrame, type Frame, type Link, type Phrase } from './frame.ts';
import { actorGraph } from './graph-entities.ts';
import { type Spelling, spellingsOf, unfoundSpellings } from './spellings.ts';
import { anyEntityPath, hrefOf } from './urls.ts';
import type { YearLink } from './years.ts';

export type { Spelling } from './spellings.ts';

export interface PostLine {
  readonly title: string;
  readonly organisation?: Link;
  readonly date?: EdtfDate;
}

/** Somebody who was at the same events. */
export interface Met {
  readonly person: Link;
  readonly events: readonly Link[];
}

export interface ActorView {
  readonly frame: Frame;
  readonly kind: ActorKind;
  readonly lang: Lang;
  readonly name: string;
  /** The name in the site's other languages. */
  readonly otherNames: readonly Phrase[];
  readonly summary?: string;
  readonly spellings: readonly Spelling[];
  /** Spellings that the register knows and no text has. */
  readonly unfound: readonly Phrase[];
  readonly within?: Link;
  /** Where a place is, in degrees. */
  readonly at?: { readonly lat: number; readonly lon: number };
  readonly posts: readonly PostLine[];
  readonly events: readonly EventCard[];
  readonly met: readonly Met[];
  readonly stories: readonly StoryCard[];
  readonly storyCount: number;
  /** Where more than one story names it. */
  readonly firstStory?: StoryCard;
  readonly lastStory?: StoryCard;
  /** Years whose stories stand on pages of their own. */
  readonly years: readonly YearLink[];
  readonly chooser: string;
}

export type ActorQueries = CardQueries & StoriesQueries & Pick<Queries, 'eventsOfActor' | 'namesIn' | 'visibleBlocks'>;

/** The actor's page in one language. */
export function actorView(queries: ActorQueries, kind: ActorKind, id: string, lang: Lang): ActorView {
  const site = queries.site();
  const actor = queries.actor(kind, id);
  const all = queries.byActor(kind, id);
  const spellings = spellingsOf(queries, kind, id, lang);
  const stories = all.slice(0, STORIES_ON_FIRST_PAGE);
  const events = queries.eventsOfActor(kind, id);
  const page = { lang, title: actor.name[lang]!, description: actor.summary?.[lang] };
  const cited = kind === 'people' ? { cited: stories.map((story) => citationOf(queries, story)) } : {};
  return {
    frame: { ...entityFrame(queries, kind, id, page), ...cited, graph: actorGraph(queries, kind, id, lang) },
    kind,
    lang,
    name: actor.name[lang]!,
    otherNames: site.languages.filter((l) => l !== lang).map((l) => ({ text: actor.name[l]!, lang: l })),
    ...(actor.summary ? { summary: actor.summary[lang]! } : {}),
    spellings,
    unfound: unfoundSpellings(actor, spellings, Object.values(actor.name)),
    ...(actor.kind === 'places' && actor.within ? { within: actorLink(queries, 'places', actor.within, lang) } : {}),
    ...(actor.kind === 'places' && actor.at ? { at: actor.at } : {}),
    posts: actor.kind === 'people' ? actor.posts.map((post) => postLine(queries, post, lang)) : [],
    events: events.map((e) => eventCard(queries, e, lang)),
    met: kind === 'people' ? metAt(queries, id, events, lang) : [],
    stories: stories.map((s) => storyCard(queries, s, lang)),
    storyCount: all.length,
    ...(all.length > 1
      ? { firstStory: storyCard(queries, all.at(-1)!, lang), lastStory: storyCard(queries, all[0]!, lang) }
      : {}),
    years: yearLinksOf(queries, kind, id, lang),
    chooser: hrefOf(site.baseUrl, anyEntityPath(kind, id)),
  };
}

function postLine(
  queries: ActorQueries,
  post: { title: Readonly<Record<Lang, string>>; organisation?: string; date?: EdtfDate },
  lang: Lang,
): PostLine {
  return {
    title: post.title[lang]!,
    ...(post.organisation ? { organisation: actorLink(queries, 'organisations', post.organisation, lang) } : {}),
    ...(post.date ? { date: post.date } : {}),
  };
}

function metAt(queries: ActorQueries, id: string, events: readonly string[], lang: Lang): Met[] {
  const met = new Map<string, string[]>();
  for (const event of events) {
    const { core, others } = queries.event(event);
    for (const person of [...core, ...others]) if (person !== id) met.set(person, [...(met.get(person) ?? []), event]);
  }
  return [...met].map(([person, shared]) => ({
    person: actorLink(queries, 'people', person, lang),
    events: shared.map((event) => {
      const card = eventCard(queries, event, lang);
      return { text: card.label, lang, href: card.href };
    }),
  }));
}
