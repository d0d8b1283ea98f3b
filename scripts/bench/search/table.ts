/** Answers as a Markdown table, and in words what was missed. */
import type { Answer } from './answer.ts';
import type { SearchQuery } from './queries.ts';

export interface SearchRow {
  readonly name: string;
  readonly cpu?: number;
  readonly memory?: number;
  readonly files: number;
  readonly bytes: number;
  readonly answers: readonly Answer[];
}

const LINES: readonly (readonly [name: string, cell: (row: SearchRow, queries: readonly SearchQuery[]) => string])[] = [
  [
    'queries with all their stories',
    (row, queries) => `${queries.length - missesOf(row, queries).length} of ${queries.length}`,
  ],
  ['recall, mean of the queries', (row, queries) => `${(meanRecall(row, queries) * 100).toFixed(1)} %`],
  ['stories found where none should be', (row, queries) => String(strayIn(row, queries))],
  ['first query, gzip: median, most', ({ answers }) => spread(answers.map(({ first }) => first.gzip))],
  ['first query, brotli', ({ answers }) => spread(answers.map(({ first }) => first.brotli))],
  ['later query, gzip: median, most', ({ answers }) => spread(answers.map(({ later }) => later.gzip))],
  ['later query, brotli', ({ answers }) => spread(answers.map(({ later }) => later.brotli))],
  ['requests of a first query: median, most', ({ answers }) => counts(answers.map(({ first }) => first.requests))],
  ['build, CPU', ({ cpu }) => (cpu === undefined ? '–' : `${cpu.toFixed(1)} s`)],
  ['build, peak memory', ({ memory }) => (memory === undefined ? '–' : `${Math.round(memory / 1e6)} MB`)],
  ['files', ({ files }) => String(files)],
  ['size of the files', ({ bytes }) => `${(bytes / 1e6).toFixed(1)} MB`],
];

export function searchTable(rows: readonly SearchRow[], queries: readonly SearchQuery[]): string {
  const lines = [
    ['', ...rows.map(({ name }) => name)],
    ['---', ...rows.map(() => '---:')],
    ...LINES.map(([name, cell]) => [name, ...rows.map((row) => cell(row, queries))]),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A line for each query that lacks some of its stories. */
export function missesOf({ answers }: SearchRow, queries: readonly SearchQuery[]): string[] {
  return queries.flatMap(({ why, query, expected }, i) => {
    const found = new Set(answers[i]!.found);
    const missing = [...expected].filter((id) => !found.has(id));
    const asked = query === '' ? 'a filter alone' : query;
    return missing.length === 0
      ? []
      : [`${why}: ${asked}: ${missing.length} of ${expected.size}, as ${missing.slice(0, 3).join(', ')}`];
  });
}

/** What else was found for words that stand in the expected stories alone. */
function strayIn({ answers }: SearchRow, queries: readonly SearchQuery[]): number {
  return queries.reduce(
    (sum, { alone, expected }, i) => sum + (alone ? answers[i]!.found.filter((id) => !expected.has(id)).length : 0),
    0,
  );
}

function meanRecall({ answers }: SearchRow, queries: readonly SearchQuery[]): number {
  const each = queries.flatMap(({ expected }, i) => {
    const found = new Set(answers[i]!.found);
    return expected.size === 0 ? [] : [[...expected].filter((id) => found.has(id)).length / expected.size];
  });
  return each.reduce((sum, recall) => sum + recall, 0) / each.length;
}

const spread = (bytes: readonly number[]): string =>
  medianAndMost(bytes)
    .map((value) => `${(value / 1000).toFixed(1)} kB`)
    .join(', ');

const counts = (numbers: readonly number[]): string => medianAndMost(numbers).join(', ');

function medianAndMost(values: readonly number[]): readonly [number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  return [sorted[sorted.length >> 1]!, sorted.at(-1)!];
}
