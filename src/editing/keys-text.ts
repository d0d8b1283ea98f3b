/**
 * The keys of a content file as text that can be changed in place: what an editor wrote round a value (comments, order,
 * quotation marks, indents) stays as it is.
 */
import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { SourceFile } from '../model.ts';
import { flowText, scalarText } from './yaml-text.ts';

/** Replaces `[from, to)` of a file's text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A file whose keys were parsed; offsets count from the start of the file. */
export interface KeysText {
  readonly text: string;
  readonly root: YAMLMap;
  /** Where the keys begin and end in the file. */
  readonly from: number;
  readonly to: number;
}

/** Absent where the keys are not a list of `key: value` lines: such a file is none that can be changed in place. */
export function openKeys({ path, text }: Pick<SourceFile, 'path' | 'text'>): KeysText | undefined {
  const from = path.endsWith('.md') ? text.indexOf('\n') + 1 : 0;
  const close = path.endsWith('.md') ? /^---[ \t]*$/m.exec(text.slice(from)) : undefined;
  if (close === null) return undefined;
  const to = close ? from + close.index : text.length;
  const { contents, errors } = parseDocument(text.slice(from, to), { schema: 'failsafe', uniqueKeys: false });
  return errors.length === 0 && isMap(contents) && !contents.flow ? { text, root: contents, from, to } : undefined;
}

/** Edits must not overlap; several at one place are kept in their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits.map((edit, i) => ({ ...edit, i })).sort((a, b) => a.from - b.from || a.to - b.to || a.i - b.i);
  let out = '';
  let at = 0;
  for (const { from, to, text: by } of sorted) {
    if (from < at) throw new Error('edits overlap');
    out += text.slice(at, from) + by;
    at = to;
  }
  return out + text.slice(at);
}

// ───────────────────────── finding

export function pairOf(map: unknown, key: string): Pair<Scalar, Node> | undefined {
  if (!isMap(map)) return undefined;
  return map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key) as
    | Pair<Scalar, Node>
    | undefined;
}

/** The node at a path of keys. */
export function nodeAt(root: YAMLMap, path: readonly string[]): Node | undefined {
  let node: Node | undefined = root;
  for (const key of path) node = pairOf(node, key)?.value ?? undefined;
  return node;
}

/** Maps, lists and strings, as the reader of content sees them. */
export function plainValue(node: unknown): unknown {
  if (isMap(node))
    return Object.fromEntries(node.items.map(({ key, value }) => [String((key as Scalar).value), plainValue(value)]));
  if (isSeq(node)) return node.items.map(plainValue);
  return isScalar(node) && node.value !== null ? String(node.value).trim() : '';
}

/** Items of a list; a value without brackets is a list of one. */
export function itemsOf(node: Node | undefined): Node[] {
  if (isSeq(node)) return node.items.filter(isNode);
  return node && isScalar(node) && node.value !== null ? [node] : [];
}

// ───────────────────────── changing

const spanOf = (keys: KeysText, node: Node): { from: number; to: number } => ({
  from: keys.from + node.range![0],
  to: keys.from + node.range![1],
});

/** A value in the place of another. */
export function replaceNode(keys: KeysText, node: Node, value: unknown): Edit {
  return { ...spanOf(keys, node), text: typeof value === 'string' ? scalarText(value) : flowText(value) };
}

/** Takes items out of a list; a list that loses all becomes `[]`. */
export function removeItems(keys: KeysText, list: Node, gone: readonly Node[]): Edit[] {
  if (gone.length === 0) return [];
  const items = itemsOf(list);
  if (!isSeq(list) || gone.length === items.length) return [emptied(keys, list)];
  if (list.flow && gone.length > 1) {
    const left = items.filter((item) => !gone.includes(item)).map(plainValue);
    return [replaceNode(keys, list, left)];
  }
  return gone.map((item) => (list.flow ? withoutFlowItem(keys, list, item) : linesOf(keys, item)));
}

function emptied(keys: KeysText, list: Node): Edit {
  const { from, to } = spanOf(keys, list);
  if (!isSeq(list) || list.flow) return { from, to, text: '[]' };
  // A list in lines begins below its key.
  const colon = keys.text.lastIndexOf(':', from);
  return { from: colon, to: keys.text[to - 1] === '\n' ? to - 1 : to, text: ': []' };
}

function withoutFlowItem(keys: KeysText, list: YAMLSeq, item: Node): Edit {
  const items = itemsOf(list);
  const next = items[items.indexOf(item) + 1];
  const { from, to } = spanOf(keys, item);
  if (next) return { from, to: spanOf(keys, next).from, text: '' };
  const before = items[items.indexOf(item) - 1]!;
  return { from: spanOf(keys, before).to, to, text: '' };
}

/** The whole lines on which a list item or a key with its value stand. */
function linesOf(keys: KeysText, first: Node, last: Node = first): Edit {
  const from = keys.text.lastIndexOf('\n', spanOf(keys, first).from - 1) + 1;
  return { from, to: endOfLine(keys, spanOf(keys, last).to), text: '' };
}

function endOfLine({ text }: KeysText, at: number): number {
  if (text[at - 1] === '\n') return at;
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** Takes a key and its value out, with their lines. */
export function removeKey(keys: KeysText, key: string): Edit[] {
  const pair = pairOf(keys.root, key);
  return pair ? [linesOf(keys, pair.key, pair.value ?? pair.key)] : [];
}

/** The lines of a key with its value, as they stand in the file. */
export function textOfKey(keys: KeysText, key: string): string {
  const pair = pairOf(keys.root, key);
  if (!pair) return '';
  const { from, to } = linesOf(keys, pair.key, pair.value ?? pair.key);
  const text = keys.text.slice(from, to);
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** Lines at the end of the keys. */
export function appendLines(keys: KeysText, lines: string): Edit {
  const apart = keys.to > keys.from && keys.text[keys.to - 1] !== '\n' ? '\n' : '';
  return { from: keys.to, to: keys.to, text: apart + lines };
}

/** Puts values at the end of the list under a key of `map`; where the key is missing, it is added. */
export function addItems(keys: KeysText, path: readonly string[], values: readonly unknown[]): Edit[] {
  if (values.length === 0) return [];
  const list = nodeAt(keys.root, path);
  if (list && isSeq(list) && list.items.length > 0)
    return [list.flow ? intoFlow(keys, list, values) : intoLines(keys, list, values)];
  const key = path.at(-1)!;
  if (list && (isCollection(list) || (isScalar(list) && list.value !== null && list.value !== ''))) {
    const all = [...itemsOf(list).map(plainValue), ...values];
    return [{ ...spanOf(keys, list), text: flowText(all) }];
  }
  const parent = nodeAt(keys.root, path.slice(0, -1));
  if (path.length === 1) {
    const empty = pairOf(keys.root, key);
    const lines = `${key}:\n${values.map((value) => `  - ${flowText(value)}\n`).join('')}`;
    return empty ? [{ ...linesOf(keys, empty.key), text: lines }] : [appendLines(keys, lines)];
  }
  if (!isMap(parent) || parent.items.length === 0) return [...replacedParent(keys, path, values)];
  return [intoMap(keys, parent, key, values)];
}

/** `participants:` is missing, empty or `{}`. */
function replacedParent(keys: KeysText, path: readonly string[], values: readonly unknown[]): Edit[] {
  const [outer = '', key = ''] = path;
  return [...removeKey(keys, outer), appendLines(keys, `${outer}:\n  ${key}: ${flowText(values)}\n`)];
}

function intoMap(keys: KeysText, map: YAMLMap, key: string, values: readonly unknown[]): Edit {
  const text = `${key}: ${flowText(values)}`;
  const last = map.items.at(-1)!;
  const end = spanOf(keys, (last.value as Node | null) ?? (last.key as Node)).to;
  if (map.flow) return { from: end, to: end, text: `, ${text}` };
  const at = endOfLine(keys, end);
  return { from: at, to: at, text: `${indentOf(keys, last.key as Node)}${text}\n` };
}

function intoFlow(keys: KeysText, list: YAMLSeq, values: readonly unknown[]): Edit {
  const { to } = spanOf(keys, itemsOf(list).at(-1)!);
  return { from: to, to, text: values.map((value) => `, ${flowText(value)}`).join('') };
}

function intoLines(keys: KeysText, list: YAMLSeq, values: readonly unknown[]): Edit {
  const items = itemsOf(list);
  const at = endOfLine(keys, spanOf(keys, items.at(-1)!).to);
  const apart = keys.text[at - 1] === '\n' ? '' : '\n';
  const indent = indentOf(keys, items[0]!);
  return { from: at, to: at, text: apart + values.map((value) => `${indent}- ${flowText(value)}\n`).join('') };
}

/** The white space before the line on which a node stands. */
function indentOf({ text, from }: KeysText, node: Node): string {
  const start = text.lastIndexOf('\n', from + node.range![0] - 1) + 1;
  return /^ */.exec(text.slice(start))![0];
}
