/** Measurements as a Markdown table, which reads well in a terminal too. */
import type { Measured } from './measure.ts';

export interface Size {
  readonly files: number;
  readonly bytes: number;
  /** How many files end in `.html`, `.bib` … */
  readonly endings: Readonly<Record<string, number>>;
}

export interface Row extends Size {
  readonly name: string;
  readonly runs: readonly Measured[];
  /** The same without npm. */
  readonly bare: readonly Measured[];
}

const HEAD = ['', 'wall', 'node alone', 'CPU', 'memory', 'files', 'size', 'wall ÷ Hugo', 'CPU ÷ Hugo', 'memory ÷ Hugo'];

/** Medians of each row’s runs, and how they compare with the row called `base`. */
export function tableOf(rows: readonly Row[], base: Row | undefined): string {
  const toBase = (row: Row, key: keyof Measured): string => {
    const value = medianOf(row.runs, key);
    const against = base && medianOf(base.runs, key);
    return value === undefined || against === undefined ? '–' : (value / against).toFixed(2);
  };
  const cells = rows.map((row) => {
    const memory = medianOf(row.runs, 'memory');
    return [
      row.name,
      seconds(medianOf(row.runs, 'wall')),
      seconds(medianOf(row.bare, 'wall')),
      seconds(medianOf(row.runs, 'cpu')),
      memory === undefined ? '–' : `${Math.round(memory / 1e6)} MB`,
      String(row.files),
      megabytes(row.bytes),
      ...(['wall', 'cpu', 'memory'] as const).map((key) => toBase(row, key)),
    ];
  });
  return drawTable(HEAD, cells);
}

/** Columns of one width; the first stands at the left, figures at the right. */
export function drawTable(heads: readonly string[], cells: readonly (readonly string[])[]): string {
  const widths = heads.map((head, i) => Math.max(head.length, ...cells.map((row) => row[i]!.length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(heads), rule, ...cells.map(line)].join('\n');
}

/** `cold: 3.1 2.9 3.4`: every run of a row, so that a reader sees how far they lie apart. */
export function spreadOf({ name, runs, bare }: Row): string {
  const list = (of: readonly Measured[]): string => of.map((run) => run.wall.toFixed(2)).join(' ');
  return `${name}: ${list(runs)}${bare.length > 0 ? ` (node alone: ${list(bare)})` : ''}`;
}

/** What a build said of its work, with `--json`. */
export interface Report {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly whole: boolean;
}

/** `one article added: 37 files written, 0 removed, 7123 unchanged`. */
export function workOf(name: string, { written, unchanged, removed, whole }: Report): string {
  const way = whole ? '; everything was rendered anew' : '';
  return `${name}: ${written} files written, ${removed} removed, ${unchanged} unchanged${way}`;
}

/** `Hugo 0.111.3: 2871 .html, 1 .xml`: what a row’s files are. */
export function endingsOf({ name, endings }: Row): string {
  const most = Object.entries(endings).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return `${name}: ${most.map(([ending, count]) => `${count} ${ending}`).join(', ')}`;
}

export function medianOf(runs: readonly Measured[], key: keyof Measured): number | undefined {
  const values = runs.flatMap((run) => run[key] ?? []).sort((a, b) => a - b);
  const middle = values.length >> 1;
  return values.length % 2 === 1
    ? values[middle]
    : values.length > 0
      ? (values[middle - 1]! + values[middle]!) / 2
      : undefined;
}

export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

export const seconds = (value: number | undefined): string => (value === undefined ? '–' : `${value.toFixed(2)} s`);
