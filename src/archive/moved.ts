/** Ids that files had before they were renamed or merged: each leads to one page, and no living file has it. */
import type { Archive, ArticleEntry, Catalogue, EntityKind, EntityRecord, Moved, Problem } from '../model.ts';
import { problemAt } from '../problems.ts';

type Kind = Moved['kind'];
type Movable = ArticleEntry | EntityRecord;

const KINDS: readonly EntityKind[] = ['events', 'topics', 'people', 'organisations', 'places', 'outlets'];

const folderOf = (record: Movable): Kind => (record.kind === 'article' ? 'articles' : record.kind);

/** Every old address and where it leads, in a fixed order. Drafts have no page that one could lead to. */
export function movedOf(archive: Archive): Moved[] {
  const ofStories = archive.lists.formerly.map(([from, to]): Moved => ({ kind: 'articles', from, to }));
  const ofEntities = KINDS.flatMap((kind) =>
    [...archive[kind].values()].flatMap(({ id, formerly }) => formerly.map((from): Moved => ({ kind, from, to: id }))),
  );
  const moved = [...ofStories, ...ofEntities];
  return [...moved, ...archive.published.moved].sort((a, b) =>
    `${a.kind}/${a.from}` < `${b.kind}/${b.from}` ? -1 : 1,
  );
}

/** What an old id is called now: `people/old` → `new`. */
export function movedIds(records: Catalogue): ReadonlyMap<string, string> {
  const all: readonly Movable[] = [...records.articles, ...records.entities];
  return new Map(
    all.flatMap((record) => record.formerly.map((id) => [`${folderOf(record)}/${id}`, record.id] as const)),
  );
}

/** Old ids that still have a file, or that two files claim. */
export function movedProblems(records: Catalogue): Problem[] {
  const all: readonly Movable[] = [...records.articles, ...records.entities];
  const alive = new Map(all.map((record) => [`${folderOf(record)}/${record.id}`, record.place.file]));
  const claimed = new Map<string, string>();
  return all.flatMap((record) =>
    record.formerly.flatMap((id, i): Problem[] => {
      const field = `formerly.${i}`;
      const place = { file: record.place.file, line: record.lines[field] ?? record.lines.formerly ?? 1 };
      const key = `${folderOf(record)}/${id}`;
      const file = alive.get(key);
      if (file !== undefined) return [problemAt('formerly-alive', place, field, { id, other: file })];
      if (records.unread.has(key)) return [problemAt('formerly-alive', place, field, { id, other: key })];
      const other = claimed.get(key);
      claimed.set(key, record.place.file);
      return other === undefined ? [] : [problemAt('formerly-twice', place, field, { id, other })];
    }),
  );
}
