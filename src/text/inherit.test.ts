/** Whatever editors do to a text, an anchor that was published once leads somewhere. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EarlierAnchors } from '../model.ts';
import { anchorOf, anchorsOf } from './anchor.ts';
import { earlierAnchors } from './inherit.ts';
import { formatLedgerLine, type LedgerEntry, parseLedgerLine } from './ledger-line.ts';

/** A text's line in the ledger: one letter for each passage. */
const entry = (letters: string): LedgerEntry => ({
  key: 'articles/x',
  languages: ['en'],
  hash: '0123456789abcdef',
  passages: anchorsOf([...letters]).map((anchor) => ({ anchor, earlier: [] })),
  removed: [],
});

/** `{ X: 'b', gone: 'c' }`: which passage took over which, in letters. */
function after(before: string, now: string): Record<string, string> {
  const letters = new Map([...before, ...now].map((letter) => [anchorOf(letter), letter]));
  const { inherited, removed } = earlierAnchors(anchorsOf([...now]), [entry(before)]);
  const named = (anchors: readonly string[]): string => anchors.map((anchor) => letters.get(anchor) ?? anchor).join('');
  const taken = Object.entries(inherited).map(([heir, old]) => [named([heir]), named(old)]);
  return Object.fromEntries([...taken, ...(removed.length > 0 ? [['gone', named(removed)]] : [])]);
}

describe('a passage that is no longer what it was', () => {
  test.each([
    ['is corrected between two that stand', 'abc', 'aXc', { X: 'b' }],
    ['is corrected at the beginning', 'abc', 'Xbc', { X: 'a' }],
    ['is corrected at the end', 'abc', 'abX', { X: 'c' }],
    ['is the only one', 'a', 'X', { X: 'a' }],
    ['is corrected with its neighbour', 'abcd', 'aXYd', { X: 'b', Y: 'c' }],
    ['is split in three', 'abc', 'aXYZc', { X: 'b' }],
    ['is joined with the next', 'abcd', 'aXd', { X: 'bc' }],
    ['is deleted', 'abc', 'ac', { gone: 'b' }],
    ['is moved', 'abc', 'bac', {}],
    ['is corrected where its neighbour went elsewhere', 'abcd', 'cabX', { gone: 'd' }],
    ['is one of two that became three', 'abcd', 'aXYZd', { gone: 'bc' }],
    ['is one of all that were written anew', 'abc', 'XYZ', { gone: 'abc' }],
    ['stays while another is added before it', 'abc', 'aXbc', {}],
    ['lies between two that stand in another order', 'abc', 'cXa', { gone: 'b' }],
    ['has a stranger of its own text in its place', 'abcd', 'acbd', {}],
  ])('%s', (_, before, now, expected) => {
    expect(after(before, now)).toEqual(expected);
  });

  test('words that come back are their own anchor again', () => {
    const gone = { ...entry('ac'), removed: [anchorOf('b')] };
    expect(earlierAnchors(anchorsOf([...'abc']), [gone])).toEqual({ inherited: {}, removed: [] });
  });

  test('what is gone stays gone, whatever comes to its place', () => {
    const gone = { ...entry('ac'), removed: [anchorOf('b')] };
    const now = anchorsOf([...'aXc']);
    expect(earlierAnchors(now, [gone], [entry('abc')]).removed).toEqual([anchorOf('b')]);
  });

  test('a text under a new name has the anchors that it had under the old one', () => {
    const now = anchorsOf([...'aXc']);
    expect(earlierAnchors(now, [], [entry('abc')])).toEqual({ inherited: { [now[1]!]: [anchorOf('b')] }, removed: [] });
  });
});

/** The line that `--accept` writes. */
const accepted = (now: readonly string[], { inherited, removed }: EarlierAnchors): LedgerEntry => ({
  ...entry(''),
  passages: now.map((anchor) => ({ anchor, earlier: inherited[anchor] ?? [] })),
  removed,
});

const everyAnchor = (line: LedgerEntry): string[] => [
  ...line.passages.flatMap(({ anchor, earlier }) => [anchor, ...earlier]),
  ...line.removed,
];

const letters = fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 7 });

test('an anchor once published always leads somewhere, to one place, whatever is done to the text', () => {
  fc.assert(
    fc.property(fc.array(letters, { minLength: 2, maxLength: 8 }), (versions) => {
      let line: LedgerEntry | undefined;
      const ever = new Set<string>();
      for (const version of versions) {
        const now = anchorsOf(version);
        const found = earlierAnchors(now, line ? [line] : []);
        const there = [...now, ...Object.values(found.inherited).flat(), ...found.removed];
        expect(new Set(there).size).toBe(there.length);
        for (const anchor of ever) expect(there).toContain(anchor);
        for (const heir of Object.keys(found.inherited)) expect(now).toContain(heir);
        line = accepted(now, found);
        for (const anchor of everyAnchor(line)) ever.add(anchor);
        // On record, nothing changes, and the line reads as it was written.
        expect(earlierAnchors(now, [line])).toEqual(found);
        expect(parseLedgerLine(formatLedgerLine(line))).toEqual(line);
      }
    }),
    { numRuns: 500 },
  );
});

test('branches that went apart lose nothing when git keeps both lines', () => {
  fc.assert(
    fc.property(letters, letters, letters, letters, (base, mine, theirs, merged) => {
      const first = accepted(anchorsOf(base), { inherited: {}, removed: [] });
      const line = (version: readonly string[]): LedgerEntry => {
        const now = anchorsOf(version);
        return accepted(now, earlierAnchors(now, [first]));
      };
      const both = [line(mine), line(theirs)];
      const now = anchorsOf(merged);
      const { inherited, removed } = earlierAnchors(now, both);
      const there = new Set([...now, ...Object.values(inherited).flat(), ...removed]);
      for (const anchor of both.flatMap(everyAnchor)) expect(there).toContain(anchor);
    }),
    { numRuns: 300 },
  );
});

test.each([
  'articles/x',
  '<<<<<<< HEAD',
  'articles/../x - -',
  'people/x ar,en - nonsense',
  'articles/x en 12 p-12345678',
])('“%s” is no line of the ledger', (text) => {
  expect(parseLedgerLine(text)).toBeUndefined();
});
