/** Ids that one file uses of another: resolved, or reported with what was probably meant. */
import type {
  ArticleRecord,
  Catalogue,
  EntityKind,
  EntityRecord,
  EventRecord,
  OutletRecord,
  OutletRef,
  Problem,
} from '../model.ts';
import { problemAt, warningAt } from '../problems.ts';
import { proposeId } from '../text/ids.ts';
import { nearest } from '../text/near.ts';
import { movedIds } from './moved.ts';

export type Register = { readonly [K in EntityKind]: ReadonlyMap<string, Extract<EntityRecord, { kind: K }>> };

/** Entities by kind and id. */
export function registerOf(entities: readonly EntityRecord[]): Register {
  const of = <K extends EntityKind>(kind: K) =>
    new Map(entities.filter((e): e is Extract<EntityRecord, { kind: K }> => e.kind === kind).map((e) => [e.id, e]));
  return {
    events: of('events'),
    topics: of('topics'),
    people: of('people'),
    organisations: of('organisations'),
    places: of('places'),
    outlets: of('outlets'),
  };
}

/** Two files that claim one id: `x.yml` beside `x.yaml`. */
export function duplicateProblems(records: Catalogue): Problem[] {
  const seen = new Map<string, string>();
  return [...records.articles, ...records.entities].flatMap((record) => {
    const key = `${record.kind}/${record.id}`;
    const other = seen.get(key);
    seen.set(key, record.place.file);
    return other === undefined
      ? []
      : [problemAt('duplicate-id', { file: record.place.file, line: 0 }, '', { id: record.id, other })];
  });
}

/** References from entity files to other entities. */
export function entityProblems(records: Catalogue, register: Register): Problem[] {
  const moved = movedIds(records);
  return records.entities.flatMap((entity): Problem[] => {
    const check = (kind: EntityKind, id: string | undefined, field: string): Problem[] =>
      id === undefined || register[kind].has(id) || records.unread.has(`${kind}/${id}`)
        ? []
        : [unknownId(entity, kind, id, field, register[kind].keys(), moved)];
    const checkAll = (kind: EntityKind, ids: readonly string[], field: string): Problem[] =>
      ids.flatMap((id, i) => check(kind, id, `${field}.${i}`));
    switch (entity.kind) {
      case 'events':
        return [
          ...check('places', entity.where, 'place'),
          ...checkAll('people', entity.core, 'participants.core'),
          ...checkAll('people', entity.others, 'participants.others'),
          ...checkAll('organisations', entity.organisations, 'organisations'),
          ...checkAll('topics', entity.topics, 'topics'),
          ...check('events', entity.partOf, 'part-of'),
          ...partOfCycle(entity, register),
        ];
      case 'topics':
        return entity.sides.flatMap((side, i) => checkAll('people', side.people, `sides.${i}.people`));
      case 'people':
        return entity.posts.flatMap((post, i) => check('organisations', post.organisation, `posts.${i}.organisation`));
      case 'places':
        return check('places', entity.within, 'within');
      default:
        return [];
    }
  });
}

function unknownId(
  record: EntityRecord,
  kind: EntityKind,
  id: string,
  field: string,
  known: Iterable<string>,
  moved: ReadonlyMap<string, string>,
): Problem {
  const place = { file: record.place.file, line: record.lines[field] ?? record.lines[field.split('.')[0]!] ?? 0 };
  const now = moved.get(`${kind}/${id}`);
  if (now !== undefined) return problemAt('moved-id', place, field, { id, now });
  const near = nearest(id, known);
  return near
    ? problemAt('unknown-id-near', place, field, { id, kind, near })
    : problemAt('unknown-id', place, field, { id, kind });
}

function partOfCycle(event: EventRecord, register: Register): Problem[] {
  const chain = [event.id];
  for (let at = event.partOf; at !== undefined; at = register.events.get(at)?.partOf) {
    chain.push(at);
    if (at === event.id) {
      const place = { file: event.place.file, line: event.lines['part-of'] ?? 0 };
      return [problemAt('part-of-itself', place, 'part-of', { chain: chain.join(' → ') })];
    }
    if (chain.length > register.events.size) return [];
  }
  return [];
}

/** References from an article's front matter: events, and anchors of its own blocks. */
export function articleProblems(
  article: ArticleRecord,
  register: Register,
  unread: ReadonlySet<string>,
  moved: ReadonlyMap<string, string>,
): Problem[] {
  const at = (field: string) => ({
    file: article.place.file,
    line: article.lines[field] ?? article.lines[field.split('.')[0]!] ?? 1,
  });
  const unknownEvent = (id: string, field: string): Problem[] => {
    if (register.events.has(id) || unread.has(`events/${id}`)) return [];
    const now = moved.get(`events/${id}`);
    if (now !== undefined) return [problemAt('moved-id', at(field), field, { id, now })];
    const near = nearest(id, register.events.keys());
    return [
      near
        ? problemAt('unknown-id-near', at(field), field, { id, kind: 'events', near })
        : problemAt('unknown-event', at(field), field, { id }),
    ];
  };
  const anchors = new Set(article.blocks.map((block) => block.id));
  return [
    ...article.events.flatMap(({ event, blocks }, i) => [
      ...unknownEvent(event, `events.${i}`),
      ...blocks
        .filter((id) => !anchors.has(id))
        .map((id) => problemAt('unknown-block', at(`events.${i}`), `events.${i}.blocks`, { id })),
    ]),
    ...article.notEvents.flatMap((id, i) => unknownEvent(id, `not-events.${i}`)),
    ...article.notEvents
      .filter((id) => article.events.some((e) => e.event === id))
      .map((id) => problemAt('event-both-ways', at('not-events'), 'not-events', { id })),
  ];
}

/** Quotations of claims must stand in the article that they are said to be from. Values of no article (`''`) are passed over. */
export function claimProblems(
  events: Iterable<EventRecord>,
  articles: ReadonlyMap<string, ArticleRecord>,
  unread: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = [];
  for (const event of events)
    for (const [i, claim] of event.claims.entries())
      for (const [j, value] of claim.values.entries()) {
        const place = { file: event.place.file, line: value.line };
        const article = articles.get(value.article);
        const field = `claims.${i}.values.${j}`;
        if (value.article === '' || unread.has(`articles/${value.article}`)) continue;
        if (!article) problems.push(problemAt('unknown-article', place, `${field}.article`, { id: value.article }));
        else if (!article.blocks.some((block) => flat(block.text).includes(flat(value.quote))))
          problems.push(
            problemAt('quote-not-found', place, `${field}.quote`, { article: value.article, quote: value.quote }),
          );
      }
  return problems;
}

/** Claims as far as they are about some articles. */
export function claimsOn(events: Iterable<EventRecord>, isMeant: (article: string) => boolean): EventRecord[] {
  return [...events].flatMap((event) => {
    if (!event.claims.some(({ values }) => values.some(({ article }) => isMeant(article)))) return [];
    // The other values keep their places, which problems name.
    const claims = event.claims.map((claim) => ({
      ...claim,
      values: claim.values.map((value) => (isMeant(value.article) ? value : { ...value, article: '' })),
    }));
    return [{ ...event, claims }];
  });
}

const flat = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

export interface ResolvedOutlet {
  readonly ref: OutletRef;
  readonly problems: readonly Problem[];
}

/** An outlet as an article names it: by id, present or former, by one of its names, `unknown`, or a name that has no file (a warning). */
export function resolveOutlet(
  article: ArticleRecord,
  field: 'outlet' | 'via',
  outlets: ReadonlyMap<string, OutletRecord>,
  unread: ReadonlySet<string>,
): ResolvedOutlet {
  const written = (field === 'outlet' ? article.outlet : article.via) ?? 'unknown';
  if (written === 'unknown') return { ref: { kind: 'unknown' }, problems: [] };
  if (outlets.has(written)) return { ref: { kind: 'listed', id: written }, problems: [] };
  for (const outlet of outlets.values())
    if (
      outlet.formerly.includes(written) ||
      [...Object.values(outlet.name), ...outlet.aliases].some((name) => name.toLowerCase() === written.toLowerCase())
    )
      return { ref: { kind: 'listed', id: outlet.id }, problems: [] };
  if (unread.has(`outlets/${written}`)) return { ref: { kind: 'unknown' }, problems: [] };
  const place = { file: article.place.file, line: article.lines[field] ?? 1 };
  const near = nearest(written, [...outlets.keys(), ...[...outlets.values()].flatMap((o) => Object.values(o.name))]);
  const proposed = proposeId(written) || 'outlet-name';
  const warning = near
    ? warningAt('unknown-outlet-near', place, field, { name: written, near })
    : warningAt('unknown-outlet', place, field, { name: written, proposed });
  return { ref: { kind: 'named', name: written }, problems: [warning] };
}
