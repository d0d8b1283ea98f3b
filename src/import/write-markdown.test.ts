import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BareBlock, parseMarkdown } from '../read/markdown.ts';
import { writeMarkdown } from './write-markdown.ts';

const WORDS =
  'bridge|river|الجسر|«نهر»|(1)|*|**|_a_|`code`|[x]|](y)|<b>|&amp;|&|#|-|+|1.|>|~~|\\|!|$x$|www.a.example|https://b.example/|a@b.example|"q"|ﷺ|---|===|:|،|پل‌ها|end.';
const words = fc
  .array(fc.constantFrom(...WORDS.split('|')), { minLength: 1, maxLength: 6 })
  .map((list) => list.join(' '));
const marks = fc.record(
  {
    strong: fc.constant(true as const),
    em: fc.constant(true as const),
    href: fc.constantFrom('https://a.example/b_(c)?d=1&e=2', 'https://a.example/'),
  },
  { requiredKeys: [] },
);
const runs = fc.array(fc.tuple(words, marks, fc.boolean()), { minLength: 1, maxLength: 4 }).map((list) =>
  list.map(([text, own, breakBefore], i) => ({
    text,
    ...own,
    ...(breakBefore && i > 0 ? { breakBefore: true as const } : {}),
  })),
);
const block: fc.Arbitrary<BareBlock> = fc
  .tuple(fc.constantFrom('paragraph', 'paragraph', 'heading', 'quote', 'item'), runs, fc.integer({ min: 2, max: 5 }))
  .map(([kind, list, level]) => ({
    kind: kind as 'paragraph',
    runs: list,
    text: '',
    ...(kind === 'heading' ? { level } : kind === 'item' ? { level: 1 } : {}),
  }));

/** What a reader would see of a block: kind, words with their marks, line breaks. */
const seen = ({ kind, level, ordinal, runs: list, rows }: BareBlock): string =>
  JSON.stringify([
    kind,
    level,
    ordinal,
    rows,
    list.map(
      ({ text, strong, em, code, href, breakBefore }) =>
        `${breakBefore ? '⏎' : ''}${strong ? 'B' : ''}${em ? 'I' : ''}${code ? 'C' : ''}${href ?? ''}|${text}`,
    ),
  ]);

/** The reader's own form of blocks: runs joined, spaces as it has them, bare addresses as links. */
const settled = (blocks: readonly BareBlock[]): readonly BareBlock[] => parseMarkdown(writeMarkdown(blocks)).blocks;

test('whatever was written is read back as it is, once and for ever', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (given) => {
      const blocks = settled(given);
      expect(settled(blocks).map(seen)).toEqual(blocks.map(seen));
    }),
    { numRuns: 120, seed: 7 },
  );
});

test('no word and no block is lost, however it looks like a sign', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (given) => {
      const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
      const wanted = given.map((b) =>
        plain(b.runs.map((run, i) => (run.breakBefore && i > 0 ? ` ${run.text}` : run.text)).join('')),
      );
      expect(settled(given).map(({ text }) => plain(text))).toEqual(wanted);
      expect(settled(given).map(({ kind }) => kind)).toEqual(given.map(({ kind }) => kind));
    }),
    { numRuns: 120, seed: 11 },
  );
});
