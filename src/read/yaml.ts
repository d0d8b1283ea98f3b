/**
 * YAML as content files use it: keys, lists and text. Every scalar stays a string (30 February must not become
 * 2 March), every key keeps its line, and what could run, loop or grow without end is a problem.
 */
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml';
import type { Place, Problem } from '../model.ts';
import { type ProblemCode, problemAt } from '../problems.ts';
import { parsePlainYaml } from './plain-yaml.ts';

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const MAX_KEYS = 2_000;
const MAX_LENGTH = 1024 * 1024;
const MAX_DEPTH = 24;
const PLAIN_TAGS = new Set(['str', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`));

export type YamlPath = readonly (string | number)[];

export interface YamlData {
  /** Maps, lists and strings only. */
  readonly value: unknown;
  /** The line of a key or list entry; of the nearest one above it where it is not there. */
  lineOf(path: YamlPath): number;
  readonly problems: readonly Problem[];
}

/** Parses a YAML text whose first line is line `firstLine` of `file`. Never throws for content. */
export function parseYaml(text: string, file: string, firstLine = 1): YamlData {
  return parsePlainYaml(text, firstLine) ?? parseFullYaml(text, file, firstLine);
}

/** The same for whatever YAML there may be, at the parser’s pace. */
export function parseFullYaml(text: string, file: string, firstLine: number): YamlData {
  const at = (line: number): Place => ({ file, line });
  const failed = (problems: Problem[]): YamlData => ({ value: undefined, lineOf: () => firstLine, problems });
  if (text.length > MAX_LENGTH) return failed([problemAt('too-large', at(firstLine), '', { limit: '1 MB' })]);
  const deep = tooDeepLine(text);
  if (deep >= 0) return failed([problemAt('too-deep', at(firstLine + deep))]);
  const tab = text.split('\n').findIndex((line) => /^ *\t/.test(line) && line.trim() !== '');
  if (tab >= 0) return failed([problemAt('tab-in-yaml', at(firstLine + tab))]);

  const counter = new LineCounter();
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  let doc: ReturnType<typeof parseDocument>;
  try {
    doc = parseDocument(text, {
      schema: 'failsafe',
      lineCounter: counter,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
  } catch (error) {
    // Only nesting too deep for the parser's stack ends here.
    return failed([problemAt('broken-yaml', at(firstLine), '', { reason: String((error as Error).message) })]);
  }
  const problems = doc.errors
    .slice(0, 3)
    .map((e) => problemAt(faultOf(e), at(lineAt(e.pos[0])), '', { reason: e.message }));
  if (problems.length === 0) problems.push(...forbiddenNodes(doc.contents, file, lineAt));
  if (problems.length > 0) return failed(problems);
  return {
    value: plain(doc.contents),
    lineOf: (path) => lineOfPath(doc.contents, path, lineAt) ?? firstLine,
    problems: [],
  };
}

/** The parser's errors that editors meet most have sentences of their own. */
function faultOf({ code, message }: YAMLParseError): ProblemCode {
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'colon-in-value';
  if (code === 'MULTILINE_IMPLICIT_KEY') return 'no-colon';
  if (code === 'MISSING_CHAR' && message.includes('quote')) return 'open-quote';
  if (/must end with a [\]}]/.test(message)) return 'open-bracket';
  return 'broken-yaml';
}

/**
 * The 0-based line on which brackets, dashes or indents nest deeper than any content file does; -1 where none.
 * Checked before parsing: 5,000 open brackets make the parser build a regular expression that exhausts the memory.
 */
function tooDeepLine(text: string): number {
  let open = 0;
  return text.split('\n').findIndex((line) => {
    for (const char of line) {
      if (char === '[' || char === '{') open++;
      else if ((char === ']' || char === '}') && open > 0) open--;
      if (open > MAX_DEPTH) return true;
    }
    return new RegExp(`^ {${4 * MAX_DEPTH}}|^ *(?:[-?:] +){${MAX_DEPTH}}`).test(line);
  });
}

/** Aliases, anchors and tags (`&a`, `*a`, `!!js/function`), dangerous or repeated keys, and too many of them. */
function forbiddenNodes(contents: Node | null, file: string, lineAt: (offset: number) => number): Problem[] {
  const problems: Problem[] = [];
  const report = (node: unknown, code: Parameters<typeof problemAt>[0], facts: Record<string, string>): void => {
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    problems.push(problemAt(code, { file, line: lineAt(offset) }, '', facts));
  };
  let keys = 0;
  if (contents === null) return [];
  visit(contents, {
    Node(_, node) {
      if (isAlias(node)) report(node, 'yaml-feature', { feature: `*${node.source}` });
      else if ('anchor' in node && node.anchor) report(node, 'yaml-feature', { feature: `&${node.anchor}` });
      else if (node.tag && !PLAIN_TAGS.has(node.tag)) report(node, 'yaml-feature', { feature: node.tag });
      return problems.length > 5 ? visit.BREAK : undefined;
    },
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? String(key.value) : '';
        if (FORBIDDEN_KEYS.has(name)) report(key, 'forbidden-key', { key: name });
        else if (seen.has(name)) report(key, 'repeated-key', { key: name });
        seen.add(name);
        if (++keys > MAX_KEYS) {
          report(key, 'too-many-keys', { limit: String(MAX_KEYS) });
          return visit.BREAK;
        }
      }
      return undefined;
    },
  });
  return problems;
}

function plain(node: unknown): unknown {
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', plain(value)] as const);
    return Object.fromEntries(entries);
  }
  if (isSeq(node)) return node.items.map(plain);
  if (isScalar(node)) return typeof node.value === 'string' ? node.value.trim() : '';
  return '';
}

function lineOfPath(contents: Node | null, path: YamlPath, lineAt: (offset: number) => number): number | undefined {
  let node: unknown = contents;
  let line: number | undefined;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return line;
      if (isNode(pair.key) && pair.key.range) line = lineAt(pair.key.range[0]);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (isNode(node) && node.range) line = lineAt(node.range[0]);
    } else return line;
  }
  return line;
}
