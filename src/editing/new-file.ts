/** A new content file: its id, its place and its text, checked before it is written. */
import type { Lang, Problem, Records, SourceFile } from '../model.ts';
import { problemAt } from '../problems.ts';
import { parseArticle } from '../read/article.ts';
import { parseEntity } from '../read/entity.ts';
import { idFault, proposeId } from '../text/ids.ts';
import { FILE_TEMPLATES, type Given, type NewKind } from './file-templates.ts';

export const FOLDERS = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  outlet: 'outlets',
  event: 'events',
  topic: 'topics',
  article: 'articles',
} as const;

export interface NewFile {
  /** Below the content folder: `people/mona-darwish.yml`. */
  readonly path: string;
  readonly id: string;
  readonly text: string;
}

/** Ids that a kind has: of files, and of files that were renamed or merged. */
export function takenIds(kind: NewKind, files: readonly SourceFile[], records: Records | undefined): Set<string> {
  const folder = FOLDERS[kind];
  const names = files.flatMap(({ path }) => {
    const [, of, name] = path.split('/');
    return of === folder && name ? [name.split('.')[0]!] : [];
  });
  const living = folder === 'articles' ? records?.articles : records?.entities.filter((e) => e.kind === folder);
  return new Set([...names, ...(living ?? []).flatMap(({ formerly }) => formerly)]);
}

/**
 * The file to be, or what is wrong with what was given. An id that is asked for must be free; one that is proposed
 * is counted on until it is: `mona-darwish-2`.
 */
export function planNewFile(
  kind: NewKind,
  given: Given,
  options: { readonly id?: string; readonly taken: ReadonlySet<string>; readonly languages: readonly Lang[] },
): NewFile | Problem[] {
  const folder = FOLDERS[kind];
  const id = options.id ?? freeId(proposedId(kind, given), options.taken);
  const path = `${folder}/${id}.${kind === 'article' ? 'md' : 'yml'}`;
  const place = { file: path, line: 0 };
  if (id === '') return [problemAt('no-id', { file: `${folder}/`, line: 0 })];
  const fault = idFault(id);
  if (fault) return [problemAt(fault, place, '', { id, example: proposeId(id) || 'radan-moscow-2023' })];
  if (options.taken.has(id)) return [problemAt('id-taken', place, '', { id })];
  const text = FILE_TEMPLATES[kind](given);
  const file: SourceFile = { path, text, hash: '' };
  const { problems } =
    folder === 'articles'
      ? parseArticle(file, id, options.languages)
      : parseEntity(file, folder, id, options.languages);
  const stopping = problems.filter(({ severity }) => severity === 'problem');
  return stopping.length > 0 ? stopping : { path, id, text };
}

/** Longer ids are cut at a word. */
const LENGTH = 48;

/** As near to the name as an id can be: of an event with its year, of an article with date and outlet. */
export function proposedId(kind: NewKind, { names, date = '', outlet = '' }: Given): string {
  const name = cut([names.en ?? '', ...Object.values(names)].map(proposeId).find((id) => /[a-z]/.test(id)) ?? '');
  if (kind === 'article')
    return [/^\d{4}(?:-\d\d){0,2}/.exec(date)?.[0], outlet === 'unknown' ? '' : proposeId(outlet), name]
      .filter((part) => part)
      .join('-');
  if (kind !== 'event' || name === '') return name;
  const year = /\d{4}/.exec(date)?.[0];
  return year === undefined || name.split('-').includes(year) ? name : `${name}-${year}`;
}

function cut(id: string): string {
  if (id.length <= LENGTH) return id;
  const at = id.lastIndexOf('-', LENGTH);
  return id.slice(0, at > 0 ? at : LENGTH);
}

/** The id, counted on until no file has it: `mona-darwish-2`. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (id === '' || !taken.has(id)) return id;
  let n = 2;
  while (taken.has(`${id}-${n}`)) n++;
  return `${id}-${n}`;
}
