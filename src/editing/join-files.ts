/** One file takes over what another has to give; what the two say differently is kept as notes at its end. */
import type { Problem, SourceFile } from '../model.ts';
import { problemAt } from '../problems.ts';
import { FILE_TEMPLATES } from './file-templates.ts';
import {
  addItems,
  appendLines,
  applyEdits,
  itemsOf,
  type KeysText,
  nodeAt,
  openKeys,
  pairOf,
  plainValue,
  textOfKey,
} from './keys-text.ts';
import { type Folder, removeSelfReferences, renameReferences } from './references.ts';

/** Lists that are joined, whatever the kind. */
const LISTS = [
  'ambiguous',
  'not',
  'posts',
  'organisations',
  'topics',
  'phrases',
  'keywords',
  'claims',
  'authors',
  'not-events',
  'corrections',
];
/** Keys that are taken over where the other file has none. */
const TAKEN = [
  'summary',
  'url',
  'archived',
  'language',
  'within',
  'place',
  'part-of',
  'label',
  'sides',
  'via',
  'translated-from',
];
/** Of an article, what says something of its text goes with the text. */
const OF_THE_TEXT = ['language'];

/** The text of `kept` with all that `old` has to give. */
export function joinFiles(folder: Folder, old: SourceFile, kept: SourceFile): { readonly text: string } | Problem {
  const [from, into] = [idOf(old), idOf(kept)];
  // First each speaks of the other by the name that stays.
  const gives = spokenAs(old, folder, from, into);
  let text = spokenAs(kept, folder, from, into);
  if (gives === undefined) return problemAt('merge-layout', { file: old.path, line: 0 });
  if (text === undefined) return problemAt('merge-layout', { file: kept.path, line: 0 });
  const source = openKeys({ path: old.path, text: gives })!;
  const steps: ((keys: KeysText) => string)[] = [
    ...LISTS.map((key) => (keys: KeysText) => withItems(keys, [key], listed(source, [key]))),
    (keys) => withItems(keys, ['aliases'], spellingsOf(source, keys)),
    (keys) => withParticipants(keys, source, 'core'),
    (keys) => withParticipants(keys, source, 'others'),
    (keys) => (folder === 'articles' ? withCoverage(keys, source) : keys.text),
    ...TAKEN.filter((key) => folder !== 'articles' || !OF_THE_TEXT.includes(key)).map(
      (key) => (keys: KeysText) => withKey(keys, source, key),
    ),
    (keys) => withItems(keys, ['formerly'], [from, ...listed(source, ['formerly'])]),
    (keys) => withNotes(keys, source, from, folder),
  ];
  for (const step of steps) text = step(openKeys({ path: kept.path, text })!);
  return { text };
}

const idOf = ({ path }: SourceFile): string => path.split('/').at(-1)!.split('.')[0]!;

function spokenAs(file: SourceFile, folder: Folder, from: string, into: string): string | undefined {
  const keys = openKeys(file);
  if (!keys) return undefined;
  const itself = idOf(file) === from ? into : from;
  const text = applyEdits(file.text, removeSelfReferences(keys, folder, itself));
  const next = openKeys({ path: file.path, text });
  return next && applyEdits(text, renameReferences(next, folder, folder, from, into));
}

// ───────────────────────── lists

const listed = (keys: KeysText, path: readonly string[]): unknown[] => itemsOf(nodeAt(keys.root, path)).map(plainValue);

/** Items that the list does not have yet, at its end. */
function withItems(keys: KeysText, path: readonly string[], items: readonly unknown[]): string {
  const has = new Set(listed(keys, path).map((item) => JSON.stringify(item)));
  const missing = items.filter((item) => !has.has(JSON.stringify(item)));
  return applyEdits(keys.text, addItems(keys, path, missing));
}

/** Names and aliases that the other file has under neither heading. */
function spellingsOf(source: KeysText, keys: KeysText): unknown[] {
  if (!pairOf(source.root, 'name')) return [];
  const names = (of: KeysText): unknown[] => Object.values(plainValue(nodeAt(of.root, ['name'])) as object);
  const known = new Set([...names(keys), ...listed(keys, ['ambiguous'])]);
  return [...new Set([...names(source), ...listed(source, ['aliases'])])].filter((name) => !known.has(name));
}

/** Nobody is added who is in either list already. */
function withParticipants(keys: KeysText, source: KeysText, list: 'core' | 'others'): string {
  const of = (text: KeysText, name: string): unknown[] => listed(text, ['participants', name]);
  const known = new Set([...of(keys, 'core'), ...of(keys, 'others')]);
  const missing = of(source, list).filter((id) => !known.has(id));
  return withItems(keys, ['participants', list], missing);
}

/** Events that only the other article is linked to. */
function withCoverage(keys: KeysText, source: KeysText): string {
  const id = (entry: unknown): unknown => (typeof entry === 'string' ? entry : (entry as { id: string }).id);
  const known = new Set([...listed(keys, ['events']).map(id), ...listed(keys, ['not-events'])]);
  const missing = listed(source, ['events']).filter((entry) => !known.has(id(entry)));
  // Anchors are those of the text that goes.
  const bare = missing.map((entry) => {
    if (typeof entry === 'string') return entry;
    const { blocks: _, ...rest } = entry as Record<string, unknown>;
    return rest;
  });
  return withItems(keys, ['events'], bare);
}

function withKey(keys: KeysText, source: KeysText, key: string): string {
  const lines = textOfKey(source, key);
  return lines === '' || pairOf(keys.root, key) ? keys.text : applyEdits(keys.text, [appendLines(keys, lines)]);
}

// ───────────────────────── what differs

/** Lines that new files bring along are no editor's. */
const OF_TEMPLATES = new Set(
  Object.values(FILE_TEMPLATES).flatMap((template) => template({ names: { ar: '', en: '' } }).split('\n')),
);

/** Values that gave way to others, and the editors' own notes: as notes at the end, so that nothing is lost. */
function withNotes(keys: KeysText, source: KeysText, from: string, folder: Folder): string {
  const joined = new Set([
    ...LISTS,
    'name',
    'aliases',
    'participants',
    'formerly',
    ...(folder === 'articles' ? ['events'] : []),
  ]);
  const given = plainValue(source.root) as Record<string, unknown>;
  const kept = plainValue(keys.root) as Record<string, unknown>;
  const differing = Object.keys(given).filter(
    (key) => !joined.has(key) && JSON.stringify(given[key]) !== JSON.stringify(kept[key]),
  );
  const values = differing.flatMap((key) => textOfKey(source, key).trimEnd().split('\n'));
  const present = new Set(keys.text.split('\n').map((line) => line.trim()));
  const notes = source.text
    .slice(source.from, source.to)
    .split('\n')
    .filter(
      (line) => /^\s*#/.test(line) && !OF_TEMPLATES.has(line) && !present.has(line.trim()) && !values.includes(line),
    );
  const lines = [...notes.map((line) => line.trim()), ...values.map((line) => `# ${line}`)];
  if (lines.length === 0) return keys.text;
  return applyEdits(keys.text, [appendLines(keys, `# From ${from}, where it read otherwise:\n${lines.join('\n')}\n`)]);
}
