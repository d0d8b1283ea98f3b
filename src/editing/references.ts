/** Where content files name others by id, and how such a name is changed in place. */
import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { EntityKind } from '../model.ts';
import {
  type Edit,
  itemsOf,
  type KeysText,
  nodeAt,
  pairOf,
  plainValue,
  removeItems,
  removeKey,
  replaceNode,
} from './keys-text.ts';

/** The folder of a content file: a kind of entity, or articles. */
export type Folder = EntityKind | 'articles';

/** Keys that hold an id or a list of ids; `*` is each entry of a list. */
const SINGLE: Readonly<Partial<Record<Folder, readonly (readonly [path: string, kind: Folder])[]>>> = {
  events: [
    ['place', 'places'],
    ['part-of', 'events'],
    ['claims.*.values.*.article', 'articles'],
  ],
  people: [['posts.*.organisation', 'organisations']],
  places: [['within', 'places']],
  articles: [
    ['outlet', 'outlets'],
    ['via', 'outlets'],
  ],
};

const LISTS: Readonly<Partial<Record<Folder, readonly (readonly [path: string, kind: Folder])[]>>> = {
  events: [
    ['organisations', 'organisations'],
    ['topics', 'topics'],
  ],
  topics: [['sides.*.people', 'people']],
  articles: [['not-events', 'events']],
};

/** The file says `into` wherever it said `from`; a list that would have it twice has it once. */
export function renameReferences(keys: KeysText, folder: Folder, kind: Folder, from: string, into: string): Edit[] {
  const single = (SINGLE[folder] ?? []).flatMap(([path, of]) =>
    of !== kind
      ? []
      : nodesAt(keys.root, path.split('.')).flatMap((node) =>
          isId(node, from) ? [replaceNode(keys, node, into)] : [],
        ),
  );
  const lists = (LISTS[folder] ?? []).flatMap(([path, of]) =>
    of !== kind ? [] : nodesAt(keys.root, path.split('.')).flatMap((list) => renameInList(keys, list, from, into)),
  );
  return [
    ...single,
    ...lists,
    ...(folder === 'events' && kind === 'people' ? renameParticipant(keys, from, into) : []),
    ...(folder === 'articles' && kind === 'events' ? renameCoverage(keys, from, into) : []),
  ];
}

/** What would say that something is a part of itself. */
export function removeSelfReferences(keys: KeysText, folder: Folder, from: string): Edit[] {
  return ['part-of', 'within'].flatMap((key) => {
    const isPart = (folder === 'events' && key === 'part-of') || (folder === 'places' && key === 'within');
    return isPart && isId(pairOf(keys.root, key)?.value ?? undefined, from) ? removeKey(keys, key) : [];
  });
}

const isId = (node: Node | undefined, id: string): boolean => isScalar(node) && String(node.value).trim() === id;

function nodesAt(root: YAMLMap, path: readonly string[]): Node[] {
  let nodes: Node[] = [root];
  for (const step of path)
    nodes = nodes.flatMap((node) => (step === '*' ? itemsOf(node) : (pairOf(node, step)?.value ?? [])));
  return nodes;
}

function renameInList(keys: KeysText, list: Node, from: string, into: string): Edit[] {
  const items = itemsOf(list);
  const old = items.filter((item) => isId(item, from));
  if (old.length === 0) return [];
  if (items.some((item) => isId(item, into))) return removeItems(keys, list, old);
  return [replaceNode(keys, old[0]!, into), ...removeItems(keys, list, old.slice(1))];
}

/** Who was at the core of an event stays there; nobody is in both lists. */
function renameParticipant(keys: KeysText, from: string, into: string): Edit[] {
  const core = nodeAt(keys.root, ['participants', 'core']);
  const others = nodeAt(keys.root, ['participants', 'others']);
  const has = (list: Node | undefined, id: string): boolean => itemsOf(list).some((item) => isId(item, id));
  const without = (list: Node | undefined, ids: readonly string[]): Edit[] => {
    const gone = itemsOf(list).filter((item) => ids.some((id) => isId(item, id)));
    return list ? removeItems(keys, list, gone) : [];
  };
  const renamed = (list: Node | undefined): Edit[] => (list ? renameInList(keys, list, from, into) : []);
  if (has(core, from)) return [...renamed(core), ...without(others, [from, into])];
  return has(core, into) ? without(others, [from]) : renamed(others);
}

// ───────────────────────── an article's events

interface Entry {
  readonly node: Node;
  readonly id: string;
  readonly role: string;
  readonly blocks: readonly string[];
}

function entryOf(node: Node): Entry {
  if (!isMap(node)) return { node, id: String(plainValue(node)), role: 'reports', blocks: [] };
  const { id = '', role = 'reports', blocks = [] } = plainValue(node) as Record<string, string>;
  return { node, id, role, blocks: typeof blocks === 'string' ? [blocks] : blocks };
}

/** Two links to what is one event now are one: it reports if either did, and has the passages of both. */
function renameCoverage(keys: KeysText, from: string, into: string): Edit[] {
  const list = nodeAt(keys.root, ['events']);
  const entries = itemsOf(list).map(entryOf);
  const old = entries.find(({ id }) => id === from);
  if (!old || !list) return [];
  const kept = entries.find(({ id }) => id === into);
  if (!kept) {
    const id = (isMap(old.node) && pairOf(old.node, 'id')?.value) || old.node;
    return [replaceNode(keys, id, into)];
  }
  const blocks = [...new Set([...kept.blocks, ...old.blocks])];
  const role = [kept.role, old.role].includes('reports') ? 'reports' : 'mentions';
  const isSame = role === kept.role && blocks.length === kept.blocks.length;
  const joined = { id: into, role, ...(blocks.length > 0 ? { blocks } : {}) };
  return [
    ...(isSame ? [] : [replaceNode(keys, kept.node, joined)]),
    ...(isSeq(list) ? removeItems(keys, list, [old.node]) : []),
  ];
}
