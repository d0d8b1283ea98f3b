/** Two files that are about one thing become one: what will change, computed in full before anything is written. */
import type { Problem, SourceFile } from '../model.ts';
import { problemAt } from '../problems.ts';
import { nearest } from '../text/near.ts';
import { joinFiles } from './join-files.ts';
import { addItems, applyEdits, openKeys } from './keys-text.ts';
import { type MergeOptions, mergeTexts } from './merge-texts.ts';
import { type Folder, renameReferences } from './references.ts';

export const FOLDERS: readonly Folder[] = [
  'articles',
  'events',
  'topics',
  'people',
  'organisations',
  'places',
  'outlets',
];

export interface MergePlan {
  readonly folder: Folder;
  readonly from: string;
  readonly into: string;
  /** Files with their new texts; `before` is absent where the file is new. */
  readonly written: readonly { readonly path: string; readonly before?: string; readonly text: string }[];
  readonly deleted: readonly string[];
}

/**
 * Joins the file `from` into the file `into`; ids may be given with their folder. Of `from` there may be no file any
 * more: where it was published (`options.published`: `people/x`), its addresses go to `into`. Pure: the plan is data.
 */
export function planMerge(
  files: readonly SourceFile[],
  from: string,
  into: string,
  options: MergeOptions & { readonly published?: ReadonlySet<string> } = {},
): MergePlan | Problem[] {
  const gone = findGone(files, from, into, options.published);
  if (gone) return planSuccession(files, gone);
  const found = findPair(files, from, into);
  if (Array.isArray(found)) return found;
  const { folder, old, kept } = found;
  const [fromId, intoId] = [idOf(old.path), idOf(kept.path)];
  const texts = folder === 'articles' ? mergeTexts(files, old, kept, options) : { written: [], deleted: [] };
  if (Array.isArray(texts)) return texts;
  const joined = joinFiles(folder, old, kept);
  if ('code' in joined) return [joined];

  const renamed = renamedFiles(
    files.filter((file) => file !== old && file !== kept),
    folder,
    fromId,
    intoId,
  );
  if ('problems' in renamed) return renamed.problems;
  return {
    folder,
    from: fromId,
    into: intoId,
    written: [...renamed.written, { path: kept.path, before: kept.text, text: joined.text }, ...texts.written],
    deleted: [old.path, ...texts.deleted],
  };
}

/** The content folder as it will be. */
export function afterMerge(files: readonly SourceFile[], plan: MergePlan): SourceFile[] {
  const texts = new Map(plan.written.map(({ path, text }) => [path, text]));
  const kept = files.filter(({ path }) => !plan.deleted.includes(path) && !texts.has(path));
  return [...kept, ...plan.written.map(({ path, text }) => ({ path, text, hash: '' }))];
}

/** Other files speak of it by the name that stays. */
function renamedFiles(
  files: readonly SourceFile[],
  folder: Folder,
  from: string,
  into: string,
): Pick<MergePlan, 'written'> | { readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const written = files.flatMap((file) => {
    const text = renamedIn(file, folder, from, into);
    if (typeof text !== 'string') problems.push(text);
    return typeof text === 'string' && text !== file.text ? [{ path: file.path, before: file.text, text }] : [];
  });
  return problems.length > 0 ? { problems } : { written };
}

function renamedIn(file: SourceFile, folder: Folder, from: string, into: string): string | Problem {
  const own = folderOf(file.path);
  // A file that does not have the letters of the id needs no reading.
  if (!own || isTranslation(file.path) || !file.text.includes(from)) return file.text;
  const keys = openKeys(file);
  if (!keys) return problemAt('merge-layout', { file: file.path, line: 0 });
  return applyEdits(file.text, renameReferences(keys, own, folder, from, into));
}

// ───────────────────────── an id that only the ledger still knows

interface Gone {
  readonly folder: Folder;
  readonly from: string;
  readonly kept: SourceFile;
}

/** What was published, has no file, and is of one kind with a file that has. */
function findGone(
  files: readonly SourceFile[],
  from: string,
  into: string,
  published: ReadonlySet<string> = new Set(),
): Gone | undefined {
  if (candidates(files, from).length > 0) return undefined;
  const id = from.split('/').at(-1)!;
  const folders = FOLDERS.filter(
    (of) => published.has(`${of}/${id}`) && (!from.includes('/') || from === `${of}/${id}`),
  );
  const pairs = folders.flatMap((folder) =>
    candidates(files, into)
      .filter(({ path }) => folderOf(path) === folder)
      .map((kept) => ({ folder, from: id, kept })),
  );
  return pairs.length === 1 ? pairs[0] : undefined;
}

/** One file takes over the addresses, and the references that are left. */
function planSuccession(files: readonly SourceFile[], { folder, from, kept }: Gone): MergePlan | Problem[] {
  const into = idOf(kept.path);
  const keys = openKeys(kept);
  if (!keys) return [problemAt('merge-layout', { file: kept.path, line: 0 })];
  const text = applyEdits(kept.text, addItems(keys, ['formerly'], [from]));
  const others = files.filter((file) => file !== kept);
  const renamed = renamedFiles(others, folder, from, into);
  if ('problems' in renamed) return renamed.problems;
  const written = [...renamed.written, { path: kept.path, before: kept.text, text }];
  return { folder, from, into, written, deleted: [] };
}

// ───────────────────────── which two files

interface Pair {
  readonly folder: Folder;
  readonly old: SourceFile;
  readonly kept: SourceFile;
}

function findPair(files: readonly SourceFile[], from: string, into: string): Pair | Problem[] {
  const [old, kept] = [candidates(files, from), candidates(files, into)];
  for (const [id, of] of [
    [from, old],
    [into, kept],
  ] as const)
    if (of.length === 0) return [unknown(files, id)];
  const pairs = old.flatMap((a) =>
    kept.filter((b) => folderOf(a.path) === folderOf(b.path)).map((b) => [a, b] as const),
  );
  const [pair, ...more] = pairs;
  if (!pair || more.length > 0) {
    const kinds = [...new Set([...old, ...kept].map(({ path }) => folderOf(path)!))].join(', ');
    return [problemAt('merge-kinds', { file: pair?.[0].path ?? old[0]!.path, line: 0 }, '', { from, into, kinds })];
  }
  if (pair[0] === pair[1]) return [problemAt('merge-itself', { file: pair[0].path, line: 0 }, '', { id: from })];
  return { folder: folderOf(pair[0].path)!, old: pair[0], kept: pair[1] };
}

function candidates(files: readonly SourceFile[], wanted: string): SourceFile[] {
  const [folder, id] = wanted.includes('/') ? wanted.split('/') : [undefined, wanted];
  return files.filter(({ path }) => {
    const of = folderOf(path);
    return of !== undefined && (folder === undefined || of === folder) && idOf(path) === id && !isTranslation(path);
  });
}

function unknown(files: readonly SourceFile[], wanted: string): Problem {
  const [id = wanted] = wanted.split('/').slice(-1);
  const near = nearest(id, new Set(files.filter(({ path }) => folderOf(path)).map(({ path }) => idOf(path))));
  const root = files[0]?.path.split('/')[0] ?? 'content';
  const place = { file: `${root}/`, line: 0 };
  return near
    ? problemAt('merge-unknown-near', place, '', { id, near })
    : problemAt('merge-unknown', place, '', { id });
}

function folderOf(path: string): Folder | undefined {
  const [, folder, ...rest] = path.split('/');
  return rest.length === 1 ? FOLDERS.find((known) => known === folder) : undefined;
}

const nameOf = (path: string): string => path.split('/').at(-1)!;
const idOf = (path: string): string => nameOf(path).split('.')[0]!;
/** `x.en.md` is the translation of `x.md`. */
const isTranslation = (path: string): boolean => nameOf(path).split('.').length > 2;
