/**
 * The YAML of nearly every file, read line by line: `key: words`, `key: "words"`, lists of words, one group of keys
 * below a key or beside it as JSON. The full parser takes ten times as long, and still reads all else: whatever is in doubt is left to it.
 * `plain-yaml.test.ts` holds the two to the same answers.
 */

/** What `parseYaml` gives, of a text that has no problems. */
export interface PlainYaml {
  readonly value: unknown;
  lineOf(path: readonly (string | number)[]): number;
  readonly problems: readonly never[];
}

type Value = string | string[] | Record<string, string>;

/** No file of such lines is longer; what is, is for the full parser’s bounds. */
const MAX_LENGTH = 32_000;

/** A key at the left edge or two spaces in, alone or with a value. */
const ENTRY = /^( {2})?([a-z]+(?:-[A-Za-z0-9]+)*):(?: +([^ ].*))?$/;
const ITEM = /^ {2}- +([^ ].*)$/;
const SKIPPED = /^(?:#.*)?$/;
const FORBIDDEN_KEYS = new Set(['constructor', 'prototype']);
// biome-ignore lint/suspicious/noControlCharactersInRegex: what YAML reads in a way of its own, or not at all
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff]/;

/** A text whose first line is line `firstLine`; undefined where it takes the full parser. */
export function parsePlainYaml(text: string, firstLine: number): PlainYaml | undefined {
  if (text.length > MAX_LENGTH || CONTROLS.test(text)) return undefined;
  const value: Record<string, Value> = {};
  const lines = new Map<string, number>();
  /** The key whose list or group may follow. */
  let open: string | undefined;
  for (const [i, line] of text.split('\n').entries()) {
    if (SKIPPED.test(line)) continue;
    const { indent, key, written } = partsOf(line) ?? {};
    if (key === undefined) return undefined;
    if (!indent) {
      if (isBare(open, value)) return undefined;
      open = written === undefined ? key : undefined;
    }
    const path = indent ? addBelow(value, open, key, written) : add(value, key, written);
    if (path === undefined || lines.has(path)) return undefined;
    lines.set(path, firstLine + i);
  }
  if (lines.size === 0 || isBare(open, value)) return undefined;
  return {
    value,
    // An entry of `[a, b]` or `{"a": "b"}` stands on its key's line.
    lineOf: ([key, below]) => lines.get(`${key}.${below}`) ?? lines.get(String(key)) ?? firstLine,
    problems: [],
  };
}

/** An item of a list has the key `-`. */
function partsOf(line: string) {
  const item = ITEM.exec(line)?.[1];
  if (item !== undefined) return { indent: true, key: '-', written: item };
  const [, indent, key, written] = ENTRY.exec(line) ?? [];
  return key === undefined || FORBIDDEN_KEYS.has(key) ? undefined : { indent: indent !== undefined, key, written };
}

/** Adds a key at the left edge, and says where it stands now; undefined where that is in doubt. */
function add(value: Record<string, Value>, key: string, written: string | undefined): string | undefined {
  if (written === undefined) return key;
  const given = written.startsWith('[')
    ? flowList(written)
    : written.startsWith('{')
      ? flowGroup(written)
      : scalar(written);
  if (given === undefined) return undefined;
  value[key] = given;
  return key;
}

/** The same for an item or a key below the key `open`. */
function addBelow(
  value: Record<string, Value>,
  open: string | undefined,
  key: string,
  written: string | undefined,
): string | undefined {
  const word = written === undefined ? undefined : scalar(written);
  if (open === undefined || word === undefined) return undefined;
  const within = value[open] ?? (key === '-' ? [] : {});
  value[open] = within;
  if (typeof within === 'string' || Array.isArray(within) !== (key === '-')) return undefined;
  if (Array.isArray(within)) return `${open}.${within.push(word) - 1}`;
  within[key] = word;
  return `${open}.${key}`;
}

/** A key that has neither a value nor anything below it. */
const isBare = (key: string | undefined, value: Readonly<Record<string, Value>>): boolean =>
  key !== undefined && value[key] === undefined;

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

/** `[a, b]` of simple words; `[]`. */
function flowList(written: string): string[] | undefined {
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
