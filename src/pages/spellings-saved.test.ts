import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ArticleHead, NamedAs, VisibleBlock } from '../model.ts';
import { type FoundQueries, foundOf, remembered, WORTH_REMEMBERING } from './spellings.ts';
import { findSpellings, formatSpellings, recallSpellings } from './spellings-saved.ts';

/** The spellings that a story has, and whether its text may be read; stories stand in the order of their numbers. */
type Stories = ReadonlyMap<number, { readonly surfaces: readonly string[]; readonly shown: boolean }>;

const nameOf = (number: number): string => `s-${number}`;
const ACTOR = 'people/mona';

function queriesOf(stories: Stories): FoundQueries & { asked: number } {
  const queries = {
    asked: 0,
    byActor: (_: string, id: string) =>
      (id === 'mona' ? [...stories] : [])
        .flatMap(([n, { surfaces }]) => (surfaces.length > 0 ? [n] : []))
        .sort((a, b) => b - a)
        .map(nameOf),
    namesIn(id: string): NamedAs[] {
      queries.asked++;
      const surfaces = stories.get(Number(id.slice(2)))?.surfaces ?? [];
      return surfaces.map((surface) => ({
        actor: { kind: 'people', id: 'mona' },
        surface,
        count: surface.length,
        first: [['p-1', 4]],
      }));
    },
    visibleBlocks(id: string): VisibleBlock[] {
      const { shown } = stories.get(Number(id.slice(2)))!;
      return [shown ? ({ id: 'p-1', text: 'Mona' } as VisibleBlock) : { id: 'p-1', hidden: true }];
    },
  };
  return queries;
}

const story = fc.record({
  surfaces: fc.uniqueArray(fc.constantFrom('Mona', 'M. D.', 'منى'), { maxLength: 2 }),
  shown: fc.boolean(),
});
const edits = fc.array(fc.tuple(fc.nat(30), fc.option(story, { nil: undefined })), { minLength: 1, maxLength: 4 });

it('what was found and amended is what all stories say', () => {
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 6 }), (steps) => {
      // Many stories that no step touches, some of them older and some younger than those that it does.
      let stories: Stories = new Map(
        Array.from({ length: WORTH_REMEMBERING }, (_, i) => [10 + i * 2, { surfaces: ['Mona'], shown: i > 3 }]),
      );
      let queries = queriesOf(stories);
      foundOf(queries)(ACTOR);
      for (const step of steps) {
        const next = new Map(stories);
        for (const [number, one] of step)
          if (one) next.set(number, one);
          else next.delete(number);
        const after = queriesOf(next);
        recallSpellings(
          formatSpellings(queries),
          step.map(([number]) => nameOf(number)),
          queries,
          after,
        );
        const sorted = (found: ReturnType<ReturnType<typeof foundOf>>) =>
          [...found].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(foundOf(after)(ACTOR)).filter(([, { count }]) => count > 0)).toEqual(
          sorted(foundOf(queriesOf(next))(ACTOR)),
        );
        stories = next;
        queries = after;
      }
    }),
  );
});

it('one look through all stories finds what one for each name finds', () => {
  fc.assert(
    fc.property(edits, (some) => {
      const stories: Stories = new Map<number, { surfaces: readonly string[]; shown: boolean }>([
        ...Array.from(
          { length: WORTH_REMEMBERING },
          (_, i) => [10 + i * 2, { surfaces: ['Mona'], shown: i > 3 }] as const,
        ),
        ...some.flatMap(([number, one]) => (one ? [[number, one] as const] : [])),
      ]);
      const archive = () => ({
        ...queriesOf(stories),
        all: (kind: string) => (kind === 'people' ? ['mona', 'omar'] : []),
        allArticles: () => [...stories.keys()].sort((a, b) => b - a).map(nameOf),
        head: () => ({ people: ['mona'] }) as unknown as ArticleHead,
      });
      const [one, other] = [archive(), archive()];
      findSpellings(one);
      foundOf(other)(ACTOR);
      expect(formatSpellings(one)).toBe(formatSpellings(other));
    }),
  );
});

it('a story more is not a look through all of them', () => {
  const stories = new Map(
    Array.from({ length: WORTH_REMEMBERING }, (_, i) => [i, { surfaces: ['Mona'], shown: true }]),
  );
  const before = queriesOf(stories);
  foundOf(before)(ACTOR);
  const after = queriesOf(new Map([...stories, [1000, { surfaces: ['Mona'], shown: true }]]));
  recallSpellings(formatSpellings(before), [nameOf(1000)], before, after);
  expect(foundOf(after)(ACTOR).get('Mona')?.count).toBe((WORTH_REMEMBERING + 1) * 4);
  expect(after.asked).toBeLessThan(5);
  expect(remembered(after).size).toBe(1);
});
