import { expect, test } from 'vitest';
import type { Story } from '../model.ts';
import { parseEdtf } from '../text/dates.ts';
import { amendLists, formatLists, listsOf, parseLists } from './lists.ts';

const PEOPLE = ['mona', 'omar', 'lena'];
const DATES = ['2013', '2013-05', '2013-05-02', '2013-05-02', '2021-01-01', '../2020'];
const OUTLETS: readonly Story['head']['outlet'][] = [
  { kind: 'listed', id: 'courier' },
  { kind: 'named', name: 'A leaflet' },
  { kind: 'unknown' },
];

/** The same numbers on every machine. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

function storyOf(id: string, some: (below: number) => number): Story {
  const one = <T>(values: readonly T[]): T => values[some(values.length)]!;
  const head = {
    id,
    place: { file: `content/articles/${id}.md`, line: 1 },
    status: one(['published', 'published', 'published', 'withdrawn'] as const),
    date: parseEdtf(one(DATES))!,
    language: one(['ar', 'en']),
    outlet: one(OUTLETS),
    people: [...new Set([one(PEOPLE), one(PEOPLE)])],
    organisations: [],
    places: [one(['harbour', 'town'])],
    updated: one(['2022-01-01', '2022-01-02']),
    ...(some(2) === 0 ? { added: one(['2021-12-30', '2021-12-31']) } : {}),
    corrections: some(4) === 0 ? [{ date: '2022-01-02', text: { en: 'A name.' } }] : [],
    formerly: some(5) === 0 ? [`${id}-old`] : [],
  } as Story['head'];
  const events = head.status === 'withdrawn' ? [] : [...new Set([one(['launch', 'visit']), one(['visit', 'fair'])])];
  const coverage = events.map(
    (event) =>
      ({ article: id, event, role: one(['reports', 'mentions'] as const), source: 'declared', blocks: [] }) as const,
  );
  return { head, coverage };
}

/** Without the order of keys, and of what has none. */
const plain = (lists: ReturnType<typeof listsOf>) =>
  Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [
      name,
      list instanceof Map
        ? Object.fromEntries(list)
        : name === 'drafts' || name === 'formerly'
          ? [...list].sort()
          : list,
    ]),
  );

test('of the stories about an event, those that report it are known apart', () => {
  const stories = [1, 2, 3, 4].map((seed) => storyOf(`s-${seed}`, numbersFrom(seed * 7919)));
  const { events, reports } = listsOf(stories, []);
  const having = (event: string, role: string): string[] =>
    stories.flatMap(({ head, coverage }) =>
      head.status === 'published' && coverage.some((c) => c.event === event && c.role === role) ? [head.id] : [],
    );
  for (const [event, ids] of events) {
    expect([...(reports.get(event) ?? [])].sort()).toEqual(having(event, 'reports'));
    expect([...ids].sort()).toEqual([...having(event, 'reports'), ...having(event, 'mentions')].sort());
  }
  expect([...events.values()].flat().length).toBeGreaterThan([...reports.values()].flat().length);
});

test.each([1, 2, 3, 4, 5])('lists that were amended are those of all stories (seed %i)', (seed) => {
  const some = numbersFrom(seed);
  const stories = new Map<string, Story>();
  const drafts = new Set<string>();
  let lists = listsOf([], []);
  for (let step = 0; step < 60; step++) {
    const before = new Map(stories);
    const changed = new Set(Array.from({ length: 1 + some(4) }, () => `s-${some(40)}`));
    const now = new Map<string, Story>();
    for (const id of changed) {
      stories.delete(id);
      drafts.delete(id);
      const fate = some(4);
      if (fate === 0) drafts.add(id);
      else if (fate > 1) now.set(id, storyOf(id, some));
    }
    for (const [id, story] of now) stories.set(id, story);
    lists = amendLists(
      lists,
      changed,
      before,
      now,
      [...changed].filter((id) => drafts.has(id)),
    );
    expect(plain(lists)).toEqual(plain(listsOf([...stories.values()], [...drafts])));
    // Each is kept as bytes until the next change.
    const kept = parseLists(formatLists(lists));
    expect(kept).toEqual(lists);
    lists = kept;
  }
  expect(lists.newest.length).toBeGreaterThan(5);
});
