/**
 * Which stories an archive has, in the orders that pages ask for: ids alone. Made of all stories once; a small build amends
 * what the last one left, and never looks at stories that nobody asks for. Pure.
 */
import type { ArticleHead, Shelf, Story, StoryLists } from '../model.ts';
import { compareDates, monthOf } from '../text/dates.ts';

type Ids = readonly string[];
type IdsByKey = ReadonlyMap<string, Ids>;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Order = (a: ArticleHead, b: ArticleHead) => number;

/** By date, then by id, so that the order is total. */
const newestFirst: Order = (a, b) => compareDates(b.date, a.date) || compare(a.id, b.id);
const oldestFirst: Order = (a, b) => newestFirst(b, a);
/** The newest first among those of one day. */
const lastAddedFirst: Order = (a, b) => compare(b.added ?? '', a.added ?? '') || newestFirst(a, b);
const lastUpdatedFirst: Order = (a, b) => compare(b.updated, a.updated) || newestFirst(a, b);
const byFile: Order = (a, b) => compare(a.place.file, b.place.file);

/** The keys of a story in each of the lists that are kept by key. */
const KEYS = {
  people: ({ head }: Story) => head.people,
  organisations: ({ head }: Story) => head.organisations,
  places: ({ head }: Story) => head.places,
  outlets: ({ head: { outlet } }: Story) => (outlet.kind === 'listed' ? [outlet.id] : []),
  months: ({ head }: Story) => [monthOf(head.date)],
  languages: ({ head }: Story) => [head.language],
  namedOutlets: ({ head: { outlet } }: Story) => (outlet.kind === 'named' ? [outlet.name] : []),
  events: ({ coverage }: Story) => coverage.map(({ event }) => event),
  reports: ({ coverage }: Story) => coverage.flatMap(({ event, role }) => (role === 'reports' ? [event] : [])),
} as const;

const KEYED = Object.keys(KEYS) as (keyof typeof KEYS)[];

/** Events go from the first story to the last. */
const isOldestFirst = (name: keyof typeof KEYS): boolean => name === 'events' || name === 'reports';

const isPublished = ({ head }: Story): boolean => head.status === 'published';
const isWithdrawn = ({ status }: ArticleHead): boolean => status === 'withdrawn';
const isCorrected = ({ corrections }: ArticleHead): boolean => corrections.length > 0;
const formerIds = ({ head: { id, formerly } }: Story) => formerly.map((from) => [from, id] as const);

/** `stories`: published and withdrawn; `drafts`: ids. */
export function listsOf(stories: readonly Story[], drafts: Ids): StoryLists {
  const published = stories.filter(isPublished).sort((a, b) => newestFirst(a.head, b.head));
  const heads = published.map(({ head }) => head);
  const sorted = (order: Order): Ids => heads.toSorted(order).map(({ id }) => id);
  const keyed = (keysOf: (story: Story) => Ids, inOrder: readonly Story[]): IdsByKey => {
    const lists = new Map<string, string[]>();
    for (const story of inOrder)
      for (const key of new Set(keysOf(story))) {
        const list = lists.get(key);
        if (list) list.push(story.head.id);
        else lists.set(key, [story.head.id]);
      }
    return lists;
  };
  return {
    newest: heads.map(({ id }) => id),
    added: sorted(lastAddedFirst),
    updated: sorted(lastUpdatedFirst),
    corrected: heads.filter(isCorrected).map(({ id }) => id),
    ...each(KEYED, (name) => keyed(KEYS[name], isOldestFirst(name) ? published.toReversed() : published)),
    withdrawn: stories
      .map(({ head }) => head)
      .filter(isWithdrawn)
      .sort(byFile)
      .map(({ id }) => id),
    drafts,
    formerly: stories.flatMap(formerIds),
  };
}

/**
 * The lists after some stories have changed, come or gone: the same as those of all stories anew. `changed`: their ids;
 * `before`: all stories as they were; `now`: those of the changed that are there; `drafts`: those that are drafts.
 */
export function amendLists(
  lists: StoryLists,
  changed: ReadonlySet<string>,
  before: Shelf<Story>,
  now: ReadonlyMap<string, Story>,
  drafts: Ids,
): StoryLists {
  const gone = [...changed].flatMap((id) => before.get(id) ?? []).filter(isPublished);
  const all = [...now.values()];
  const come = all.filter(isPublished);
  const headOf = (id: string): ArticleHead => (now.get(id) ?? before.get(id)!).head;
  const amended = (list: Ids, added: readonly Story[], order: Order): Ids => {
    const kept = list.filter((id) => !changed.has(id));
    for (const { head } of added) kept.splice(placeIn(kept, head, order, headOf), 0, head.id);
    return kept;
  };
  const keyed = (name: keyof typeof KEYS, order: Order): IdsByKey => {
    const keysOf: (story: Story) => Ids = KEYS[name];
    const after = new Map(lists[name]);
    for (const key of new Set([...gone, ...come].flatMap(keysOf))) {
      const list = amended(
        after.get(key) ?? [],
        come.filter((story) => keysOf(story).includes(key)),
        order,
      );
      if (list.length > 0) after.set(key, list);
      else after.delete(key);
    }
    return after;
  };
  return {
    newest: amended(lists.newest, come, newestFirst),
    added: amended(lists.added, come, lastAddedFirst),
    updated: amended(lists.updated, come, lastUpdatedFirst),
    corrected: amended(
      lists.corrected,
      come.filter(({ head }) => isCorrected(head)),
      newestFirst,
    ),
    ...each(KEYED, (name) => keyed(name, isOldestFirst(name) ? oldestFirst : newestFirst)),
    withdrawn: amended(
      lists.withdrawn,
      all.filter(({ head }) => isWithdrawn(head)),
      byFile,
    ),
    drafts: [...lists.drafts.filter((id) => !changed.has(id)), ...drafts],
    formerly: [...lists.formerly.filter(([, to]) => !changed.has(to)), ...all.flatMap(formerIds)],
  };
}

/** Where a story belongs in a list that is in order. */
function placeIn(list: Ids, head: ArticleHead, order: Order, headOf: (id: string) => ArticleHead): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order(headOf(list[middle]!), head) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

// ───────────────────────── as bytes

/*
 * Lists hold the numbers of ids in a table, since each story stands in a dozen lists; the table is added to and not sorted,
 * so that the lists that no change has touched are copied as they were.
 *
 *   4 bytes each   how long the head and the ids are
 *   head           JSON: the short lists, and the lengths of the others in their order
 *   ids            the table, each with a zero after it
 *   numbers        4 bytes each, the lists one after the other
 */

const ORDERS = ['newest', 'added', 'updated', 'corrected'] as const;

interface Head extends Pick<StoryLists, 'withdrawn' | 'drafts' | 'formerly'> {
  readonly orders: Readonly<Record<(typeof ORDERS)[number], number>>;
  readonly keyed: Readonly<Record<keyof typeof KEYS, readonly (readonly [key: string, length: number])[]>>;
}

/** The numbers that lists were read from, and the table that these mean. */
const readFrom = new WeakMap<Ids, { readonly table: Ids; readonly numbers: Uint32Array }>();

/** So much of the table may be ids that no list has any more. */
const MOST_UNUSED = 0.1;

/** `parseLists` gives them back. */
export function formatLists(lists: StoryLists): Buffer {
  const all = [...ORDERS.map((name) => lists[name]), ...KEYED.flatMap((name) => [...lists[name].values()])];
  const table = tableOf(lists.newest, all);
  const numbered = (ids: Ids): Uint32Array => {
    const known = readFrom.get(ids);
    if (known && known.table === table.before) return known.numbers;
    const numbers = new Uint32Array(ids.length);
    for (let i = 0; i < ids.length; i++) numbers[i] = table.numbers.get(ids[i]!)!;
    return numbers;
  };
  const { withdrawn, drafts, formerly } = lists;
  const head: Head = {
    ...{ withdrawn, drafts, formerly },
    orders: each(ORDERS, (name) => lists[name].length),
    keyed: each(KEYED, (name) => [...lists[name]].map(([key, ids]) => [key, ids.length] as const)),
  };
  const texts = [JSON.stringify(head), table.ids.map((id) => `${id}\0`).join('')].map((text) => Buffer.from(text));
  const lengths = Uint32Array.from(texts, ({ length }) => length);
  const columns = all.map(numbered);
  return Buffer.concat([bytesOf(lengths), ...texts, ...columns.map(bytesOf)]);
}

/** The ids that have numbers: those that had some in `before`, then new ones. */
function tableOf(newest: Ids, all: readonly Ids[]): Table {
  const before = all.map((ids) => readFrom.get(ids)?.table).find((table) => table !== undefined);
  const numbers = new Map<string, number>();
  const ids: string[] = [];
  for (const id of [...(before ?? []), ...newest])
    if (!numbers.has(id)) {
      numbers.set(id, ids.length);
      ids.push(id);
    }
  return before && ids.length > newest.length * (1 + MOST_UNUSED) ? tableOf(newest, []) : { ids, numbers, before };
}

interface Table {
  readonly ids: Ids;
  readonly numbers: ReadonlyMap<string, number>;
  /** What it begins with. */
  readonly before: Ids | undefined;
}

export function parseLists(bytes: Buffer): StoryLists {
  const [headAt, idsAt] = [8, 8 + bytes.readUInt32LE(0)];
  const numbersAt = idsAt + bytes.readUInt32LE(4);
  const { orders, keyed, ...short } = JSON.parse(bytes.toString('utf8', headAt, idsAt)) as Head;
  const table: Ids = bytes.toString('utf8', idsAt, numbersAt).split('\0').slice(0, -1);
  // A copy: the bytes may begin anywhere.
  const all = new Uint32Array(Uint8Array.from(bytes.subarray(numbersAt)).buffer);
  let at = 0;
  const next = (length: number): Ids => {
    const numbers = all.subarray(at, at + length);
    at += length;
    const ids = Array.from(numbers, (i) => table[i]!);
    readFrom.set(ids, { table, numbers });
    return ids;
  };
  return {
    ...short,
    ...each(ORDERS, (name) => next(orders[name])),
    ...each(KEYED, (name) => new Map(keyed[name].map(([key, length]) => [key, next(length)]))),
  };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

const each = <Name extends string, T>(names: readonly Name[], make: (name: Name) => T): Record<Name, T> =>
  Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, T>;
