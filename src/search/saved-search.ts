/**
 * A search as builds remember it: the frozen part, which stands through many small changes and need not be written again, and
 * beside it what they changed. Its lists are long, so they are lines.
 */
import type { Search } from './files.ts';
import type { SegmentHead } from './format.ts';
import type { SearchState } from './layers.ts';
import type { Filed } from './segment.ts';

export interface SavedSearch {
  readonly changed: readonly string[];
  /** Of the frozen files those that are no more, and the files beside them. */
  readonly without: readonly string[];
  readonly beside: readonly string[];
}

export type KnownSearch = Pick<Search, 'files' | 'state'>;

export function saveSearch({ files, state }: KnownSearch): SavedSearch {
  // Files that stand come in the order that they had.
  const without: string[] = [];
  let at = 0;
  for (const file of [...state.files, ...state.nameFiles])
    if (files[at] === file) at++;
    else without.push(file);
  return { changed: state.changed, without, beside: files.slice(at) };
}

const heads = ({ frozen, names }: Pick<SearchState, 'frozen' | 'names'>): string => JSON.stringify({ frozen, names });

/** No id, key or path has a zero in it. */
const join = (list: readonly string[]): string => list.join('\0');
const split = (text: string): string[] => (text === '' ? [] : text.split('\0'));

export function formatFrozen(state: SearchState): string {
  const columns = [0, 1, 2].map((column) => state.documents.map((document) => document[column]!));
  return [heads(state), ...columns.map(join), join(state.files), join(state.nameFiles)].join('\n\0');
}

export function readSearch(saved: SavedSearch, frozen: string): KnownSearch {
  const [head, ids, keys, paths, own, ofNames] = frozen.split('\n\0') as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const [keyed, filed] = [split(keys), split(paths)];
  const documents = split(ids).map((id, i): Filed => [id, keyed[i]!, filed[i]!]);
  const files = split(own);
  const nameFiles = split(ofNames);
  const without = new Set(saved.without);
  return {
    files: [...[...files, ...nameFiles].filter((file) => !without.has(file)), ...saved.beside],
    state: {
      ...(JSON.parse(head) as { readonly frozen: SegmentHead; readonly names: SegmentHead }),
      documents,
      files,
      nameFiles,
      changed: saved.changed,
    },
  };
}

/** Whether the frozen part and the names are the very same. */
export const isSameFrozen = (one: SearchState, other: SearchState): boolean =>
  one.documents === other.documents && one.nameFiles === other.nameFiles;
