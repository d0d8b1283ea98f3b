import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexTerms, wordsOf } from '../text/analyse.ts';
import { openConcordance } from './concordance.ts';
import { decodePostings, pairLetter, wordHash } from './format.ts';

interface Story {
  readonly title: string;
  readonly blocks?: readonly string[];
  readonly aliases?: readonly string[];
  readonly filters?: readonly string[];
}

/** What the concordance of some stories says of each term: `document×weight`, and its pairs. */
function linesOf(stories: readonly Story[]) {
  const concordance = openConcordance();
  for (const { title, blocks = [], aliases = [], filters = [] } of stories) {
    const version = { lang: 'en', title, blocks: blocks.map((text) => ({ lang: 'en', text })) };
    concordance.add({ text: { versions: [version] }, aliases, filters });
  }
  const lines = [...concordance.lines(new Set())].map(({ term, postings, pairs }) => {
    const documents: string[] = [];
    decodePostings(postings, (document, weight) => documents.push(`${document}×${weight}`));
    return [term, { documents: documents.join(' '), pairs }] as const;
  });
  return { terms: lines.map(([term]) => term), of: new Map(lines), words: [...concordance.wordsOfTexts()] };
}

const termOf = (word: string): string => indexTerms(word)[0]!;
const pair = (first: string, second: string): string =>
  String.fromCharCode(pairLetter(wordHash(first), wordHash(second)));

test('a word counts five times in a title, twice as a name’s spelling however many have it, and once in the text', () => {
  const { of } = linesOf([
    { title: 'Radan', blocks: ['Radan spoke.', 'Of Radan'], aliases: ['Ahmad Radan', 'Radan of Tehran'] },
    { title: 'Others' },
    { title: 'Nothing', blocks: ['but radan'] },
  ]);
  expect(of.get(termOf('radan'))!.documents).toBe('0×7 2×1');
  expect(of.get(termOf('tehran'))).toEqual({ documents: '0×2', pairs: undefined });
});

test('terms come in order, a filter once for each document, and all forms of a word as one', () => {
  const { terms, of } = linesOf([
    { title: 'talks', blocks: ['A talk'], filters: ['@year 2013', '@year 2013'] },
    { title: 'Talk', filters: ['@year 2013'] },
  ]);
  expect(terms).toEqual([...terms].sort());
  expect(of.get('@year 2013')!.documents).toBe('0×1 1×1');
  expect(of.get(termOf('talks'))!.documents).toBe('0×6 1×5');
});

test('a word keeps the pair with its next; a word that is everywhere leaves it to that', () => {
  const { of } = linesOf([
    { title: 'Minister of police', blocks: ['the minister of police spoke'] },
    { title: 'police' },
  ]);
  const minister = `${pair('minister', 'of')}${pair('the', 'minister')},`;
  expect(of.get(termOf('minister'))!.pairs).toBe(minister);
  expect(of.get(termOf('police'))!.pairs).toBe(`${pair('of', 'police')}${pair('police', 'spoke')},,`);
  expect(of.get(termOf('of'))!.pairs).toBeUndefined();
});

test('the forms of a word keep their pairs form by form', () => {
  const { of } = linesOf([{ title: 'talk ended', blocks: ['talks began', 'talk went on'] }]);
  const pairs = [pair('talk', 'ended'), pair('talk', 'went'), pair('talks', 'began')].join('');
  expect(of.get(termOf('talk'))!.pairs).toBe(`${pairs},`);
});

test('no pair reaches from a text to the next one, or from one document to another', () => {
  const { of } = linesOf([
    { title: 'arrival', aliases: ['in the'] },
    { title: 'Moscow', blocks: ['Moscow', 'in', 'Moscow'] },
  ]);
  expect([...of.values()].flatMap(({ pairs }) => pairs ?? [])).toEqual([]);
});

test('the words of texts are told once each, without those that stand in names alone', () => {
  const { words } = linesOf([
    { title: 'One two', blocks: ['two three'], aliases: ['three four'], filters: ['@year 1'] },
  ]);
  expect(words).toEqual(['one', 'two', 'three']);
});

test('piece by piece a text gives the words that it folds to', () => {
  const signs = fc.string({
    unit: fc.constantFrom(...`a's SBﬁÉİ 1٢.,-\n\u00a0\u0301\u200f\u064bـ«»’ئوىاب𝔸ﷺ\ud835\u0e33`),
    maxLength: 24,
  });
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 4 }), (blocks) => {
      const { words } = linesOf([{ title: '', blocks }]);
      expect(words).toEqual([...new Set(blocks.flatMap(wordsOf))]);
    }),
    { numRuns: 1000 },
  );
});
