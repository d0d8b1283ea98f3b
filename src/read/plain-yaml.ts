/**
 * The YAML of nearly every file, read line by line: `key: words`, `key: "words"`, and lists and groups of these, two
 * spaces further in for each step or beside their key as JSON. The full parser takes ten times as long, and still reads
 * all else: whatever is in doubt is left to it. `plain-yaml.test.ts` holds the two to the same answers.
 */

/** What `parseYaml` gives, of a text that has no problems. */
export interface PlainYaml {
  readonly value: unknown;
  lineOf(path: readonly (string | number)[]): number;
  readonly problems: readonly never[];
}

type Value = string | Value[] | { [key: string]: Value };

/** No file of such lines is longer; what is, is for the full parser’s bounds. */
const MAX_LENGTH = 32_000;
/** Steps in, times two: no content file has more. */
const MAX_INDENT = 12;

/** `- key: words` is two rows: the dash, and two further in what follows it. */
interface Row {
  readonly indent: number;
  readonly line: number;
  /** `-` for an item of a list. */
  readonly key: string;
  readonly written?: string | undefined;
}

const ENTRY = /^([a-z]+(?:-[A-Za-z0-9]+)*):(?: +([^ ].*))?$/;
const ITEM = /^-( +)([^ ].*)$/;
const SKIPPED = /^(?:#.*)?$/;
const FORBIDDEN_KEYS = new Set(['constructor', 'prototype']);
// biome-ignore lint/suspicious/noControlCharactersInRegex: what YAML reads in a way of its own, or not at all
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff]/;

/** A text whose first line is line `firstLine`; undefined where it takes the full parser. */
export function parsePlainYaml(text: string, firstLine: number): PlainYaml | undefined {
  if (text.length > MAX_LENGTH || CONTROLS.test(text)) return undefined;
  const rows = rowsOf(text, firstLine);
  if (rows === undefined) return undefined;
  const lines = new Map<string, number>();
  const { value, next } = groupAt(rows, 0, 0, '', lines) ?? {};
  if (value === undefined || next !== rows.length) return undefined;
  return { value, lineOf: (path) => lineOfNearest(path, lines) ?? firstLine, problems: [] };
}

/** What is further in stands on the line of what it is in, unless it has one of its own. */
function lineOfNearest(path: readonly (string | number)[], lines: ReadonlyMap<string, number>): number | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const line = lines.get(`.${path.slice(0, depth).join('.')}`);
    if (line !== undefined) return line;
  }
  return undefined;
}

function rowsOf(text: string, firstLine: number): Row[] | undefined {
  const rows: Row[] = [];
  for (const [i, whole] of text.split('\n').entries()) {
    if (SKIPPED.test(whole)) continue;
    const line = firstLine + i;
    const bare = whole.trimStart();
    let indent = whole.length - bare.length;
    const [, gap, item] = ITEM.exec(bare) ?? [];
    const [, key, written] = ENTRY.exec(item ?? bare) ?? [];
    if (item !== undefined) {
      rows.push({ indent, line, key: '-', written: key === undefined ? item : undefined });
      if (key === undefined) continue;
      if (gap !== ' ') return undefined;
      indent += 2;
    }
    if (key === undefined || FORBIDDEN_KEYS.has(key) || indent > MAX_INDENT) return undefined;
    rows.push({ indent, line, key, written });
  }
  return rows;
}

// ───────────────────────── lists and groups

interface Read {
  readonly value: Value;
  /** The first row that is not part of it. */
  readonly next: number;
}

function blockAt(rows: readonly Row[], at: number, indent: number, path: string, lines: Map<string, number>) {
  return rows[at]?.key === '-' ? listAt(rows, at, indent, path, lines) : groupAt(rows, at, indent, path, lines);
}

function groupAt(
  rows: readonly Row[],
  at: number,
  indent: number,
  path: string,
  lines: Map<string, number>,
): Read | undefined {
  const group: { [key: string]: Value } = {};
  let next = at;
  for (let row = rows[next]; row?.indent === indent && row.key !== '-'; row = rows[next]) {
    const below = `${path}.${row.key}`;
    if (lines.has(below)) return undefined;
    lines.set(below, row.line);
    const read = valueAt(rows, next, below, lines);
    if (!read) return undefined;
    group[row.key] = read.value;
    next = read.next;
  }
  return next > at ? { value: group, next } : undefined;
}

function listAt(
  rows: readonly Row[],
  at: number,
  indent: number,
  path: string,
  lines: Map<string, number>,
): Read | undefined {
  const list: Value[] = [];
  let next = at;
  for (let row = rows[next]; row?.indent === indent && row.key === '-'; row = rows[next]) {
    const below = `${path}.${list.length}`;
    lines.set(below, row.line);
    const read = valueAt(rows, next, below, lines);
    if (!read) return undefined;
    list.push(read.value);
    next = read.next;
  }
  return next > at ? { value: list, next } : undefined;
}

/** What stands beside a key or dash, or else below it. */
function valueAt(rows: readonly Row[], at: number, path: string, lines: Map<string, number>): Read | undefined {
  const { written, indent } = rows[at]!;
  if (written === undefined) return blockAt(rows, at + 1, indent + 2, path, lines);
  const value = written.startsWith('[')
    ? flowList(written)
    : written.startsWith('{')
      ? flowGroup(written)
      : scalar(written);
  return value === undefined ? undefined : { value, next: at + 1 };
}

// ───────────────────────── one line

const QUOTED = /^(?:"([^"\\]*)"|'([^']*)') *$/;
/** It begins with a letter or figure, and holds no sign that could end it. */
const PLAIN = /^[\p{L}\p{Nd}](?!.*(?:: |:$| #))/u;

function scalar(written: string): string | undefined {
  const quoted = QUOTED.exec(written);
  if (quoted) return (quoted[1] ?? quoted[2]!).trim();
  const trimmed = written.trim();
  return PLAIN.test(trimmed) ? trimmed : undefined;
}

const FLOW = /^\[([^[\]{}"'#:&*!|>%@`\\?]*)\] *$/;
const WORD = /^[\p{L}\p{Nd}]/u;
const FLOW_QUOTED = /^\[ *((?:"[^"\\]*" *(?:, *(?=")|(?=\])))+)\] *$/;

/** `[a, b]` of simple words; `["a", "b"]`; `[]`. */
function flowList(written: string): string[] | undefined {
  const quoted = FLOW_QUOTED.exec(written)?.[1];
  if (quoted !== undefined) return Array.from(quoted.matchAll(/"([^"]*)"/g), ([, value]) => value!.trim());
  const inner = FLOW.exec(written)?.[1];
  if (inner === undefined) return undefined;
  if (inner.trim() === '') return [];
  const words = inner.split(',').map((word) => word.trim());
  return words.every((word) => WORD.test(word)) ? words : undefined;
}

const FLOW_GROUP = /^\{ *((?:"[a-z]+(?:-[A-Za-z0-9]+)*": *"[^"\\]*" *(?:, *(?=")|(?=\})))+)\} *$/;
const FLOW_PAIR = /"([^"]*)": *"([^"]*)"/g;

/** `{"ar":"…","en":"…"}`, as programs write it. */
function flowGroup(written: string): Record<string, string> | undefined {
  const inner = FLOW_GROUP.exec(written)?.[1];
  if (inner === undefined) return undefined;
  const pairs = Array.from(inner.matchAll(FLOW_PAIR), ([, key, value]) => [key!, value!.trim()] as const);
  const group = Object.fromEntries(pairs);
  const isSound = Object.keys(group).length === pairs.length && pairs.every(([key]) => !FORBIDDEN_KEYS.has(key));
  return isSound ? group : undefined;
}
