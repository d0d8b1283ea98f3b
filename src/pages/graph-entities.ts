/** Events, actors and outlets as schema.org has them. */
import type { Event, NewsMediaOrganization, Organization, Person, Place } from 'schema-dts';
import type { ActorKind, EdtfDate, Lang, Localised, Queries } from '../model.ts';
import { certainPrefix, pointPrefix } from '../text/dates.ts';
import { articleId, entityId, type PageGraph } from './graph-ids.ts';
import { absoluteUrl, anyEntityPath } from './urls.ts';

type EntityQueries = Pick<Queries, 'site' | 'event' | 'actor' | 'outlet'>;
export type EventGraphQueries = EntityQueries & Pick<Queries, 'byEvent' | 'partsOf'>;

/** A reference that says what it refers to. */
export function eventRef(queries: EntityQueries, id: string, lang: Lang) {
  const event = queries.event(id);
  return {
    '@type': 'Event' as const,
    '@id': entityId(queries.site().baseUrl, 'events', id),
    name: event.title[lang]!,
    startDate: certainPrefix(event.date),
  };
}

const TYPES = { people: 'Person', organisations: 'Organization', places: 'Place' } as const;

export function personRef(queries: EntityQueries, id: string, lang: Lang) {
  return { '@type': TYPES.people, ...named(queries, 'people', id, lang) };
}

export function organisationRef(queries: EntityQueries, id: string, lang: Lang) {
  return { '@type': TYPES.organisations, ...named(queries, 'organisations', id, lang) };
}

export function placeRef(queries: EntityQueries, id: string, lang: Lang) {
  return { '@type': TYPES.places, ...named(queries, 'places', id, lang) };
}

function named(queries: EntityQueries, kind: ActorKind, id: string, lang: Lang) {
  return { '@id': entityId(queries.site().baseUrl, kind, id), name: queries.actor(kind, id).name[lang]! };
}

export function outletRef(queries: EntityQueries, id: string, lang: Lang) {
  return {
    '@type': 'NewsMediaOrganization' as const,
    '@id': entityId(queries.site().baseUrl, 'outlets', id),
    name: queries.outlet(id).name[lang]!,
  };
}

// ───────────────────────── whole entities

export function eventGraph(queries: EventGraphQueries, id: string, lang: Lang): PageGraph {
  const { baseUrl } = queries.site();
  const event = queries.event(id);
  const others = otherNames(event.title, lang);
  const parts = queries.partsOf(id);
  const reporting = queries.byEvent(id).filter((c) => c.role === 'reports');
  const attendees = [
    ...[...event.core, ...event.others].map((p) => personRef(queries, p, lang)),
    ...event.organisations.map((o) => organisationRef(queries, o, lang)),
  ];
  const node: Event = {
    '@type': 'Event',
    '@id': entityId(baseUrl, 'events', id),
    url: absoluteUrl(baseUrl, anyEntityPath('events', id)),
    name: event.title[lang]!,
    ...(others.length > 0 ? { alternateName: others } : {}),
    description: event.summary[lang]!,
    ...datesOf(event.date),
    ...(event.where ? { location: placeRef(queries, event.where, lang) } : {}),
    ...(attendees.length > 0 ? { attendee: attendees } : {}),
    ...(event.partOf ? { superEvent: eventRef(queries, event.partOf, lang) } : {}),
    ...(parts.length > 0 ? { subEvent: parts.map((part) => eventRef(queries, part, lang)) } : {}),
    ...(reporting.length > 0
      ? { subjectOf: reporting.map((c) => ({ '@type': 'Article' as const, '@id': articleId(baseUrl, c.article) })) }
      : {}),
  };
  return { type: 'ItemPage', main: entityId(baseUrl, 'events', id), nodes: [node] };
}

/** As precise as it is certain; the end only of what had a duration. */
function datesOf(date: EdtfDate): { startDate?: string; endDate?: string } {
  return {
    ...(date.start ? { startDate: pointPrefix(date.start) } : {}),
    ...(date.span && date.end ? { endDate: pointPrefix(date.end) } : {}),
  };
}

export function actorGraph(queries: EntityQueries, kind: ActorKind, id: string, lang: Lang): PageGraph {
  const { baseUrl } = queries.site();
  const actor = queries.actor(kind, id);
  const others = [...otherNames(actor.name, lang), ...actor.aliases];
  const common = {
    '@id': entityId(baseUrl, kind, id),
    url: absoluteUrl(baseUrl, anyEntityPath(kind, id)),
    name: actor.name[lang]!,
    ...(others.length > 0 ? { alternateName: others } : {}),
    ...(actor.summary ? { description: actor.summary[lang]! } : {}),
  };
  return { type: 'ItemPage', main: entityId(baseUrl, kind, id), nodes: [nodeOf()] };

  function nodeOf(): Exclude<Person | Organization | Place, string> {
    if (actor.kind === 'organisations') return { '@type': 'Organization', ...common };
    if (actor.kind === 'places') {
      const within = actor.within ? { containedInPlace: placeRef(queries, actor.within, lang) } : {};
      const geo = actor.at
        ? { geo: { '@type': 'GeoCoordinates' as const, latitude: actor.at.lat, longitude: actor.at.lon } }
        : {};
      return { '@type': 'Place', ...common, ...within, ...geo };
    }
    const bodies = [...new Set(actor.posts.flatMap(({ organisation }) => organisation ?? []))];
    return {
      '@type': 'Person',
      ...common,
      ...(actor.posts.length > 0 ? { jobTitle: actor.posts.map(({ title }) => title[lang]!) } : {}),
      ...(bodies.length > 0 ? { affiliation: bodies.map((o) => organisationRef(queries, o, lang)) } : {}),
    };
  }
}

export function outletGraph(queries: EntityQueries, id: string, lang: Lang): PageGraph {
  const { baseUrl } = queries.site();
  const outlet = queries.outlet(id);
  const others = [...otherNames(outlet.name, lang), ...outlet.aliases];
  const node: NewsMediaOrganization = {
    '@type': 'NewsMediaOrganization',
    '@id': entityId(baseUrl, 'outlets', id),
    name: outlet.name[lang]!,
    ...(others.length > 0 ? { alternateName: others } : {}),
    ...(outlet.summary ? { description: outlet.summary[lang]! } : {}),
    ...(outlet.url ? { url: outlet.url } : {}),
    ...(outlet.language ? { knowsLanguage: outlet.language } : {}),
  };
  return { type: 'ItemPage', main: entityId(baseUrl, 'outlets', id), nodes: [node] };
}

function otherNames(names: Localised, lang: Lang): string[] {
  return Object.entries(names).flatMap(([l, name]) => (l === lang || name === names[lang] ? [] : [name]));
}
