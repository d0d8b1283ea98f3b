/** Pages that were published and would be gone: each with its way back. */
import type {
  Archive,
  Article,
  ArticleEntry,
  Block,
  Catalogue,
  EntityKind,
  Lang,
  Ledger,
  LedgerLine,
  Place,
  Problem,
  Shelf,
} from '../model.ts';
import { problemAt } from '../problems.ts';
import { languagesOfLine, parseLedgerLine } from '../text/ledger-line.ts';
import { nearest } from '../text/near.ts';
import { movedIds } from './moved.ts';

/** A shelf that can be walked along. A `Map` is one. */
export interface OpenShelf<T> extends Shelf<T> {
  has(key: string): boolean;
  values(): Iterable<T>;
}

/** As much of an archive as the ledger is compared with. */
export interface BareArchive extends Omit<Archive, 'published' | 'lists' | 'heads' | 'coverage'> {
  readonly articles: OpenShelf<Article>;
  readonly texts: Shelf<readonly Block[]>;
}

interface Lookup {
  readonly ledger: Ledger;
  readonly archive: BareArchive;
  readonly unread: ReadonlySet<string>;
  readonly moved: ReadonlyMap<string, string>;
  readonly drafts: ReadonlyMap<string, ArticleEntry>;
  /** `x.en` → the file of a translation that is there and not shown. */
  readonly unshown: ReadonlyMap<string, { readonly place: Place; readonly withdrawn: boolean }>;
}

export function lostProblems(ledger: Ledger, records: Catalogue, archive: BareArchive): Problem[] {
  const unshown = records.translations.filter(({ status }) => status !== 'published');
  const lookup: Lookup = {
    ledger,
    archive,
    unread: records.unread,
    moved: movedIds(records),
    drafts: new Map(records.articles.filter(({ status }) => status === 'draft').map((one) => [one.id, one])),
    unshown: new Map(
      unshown.map(({ id, lang, place, lines, status }) => [
        `${id}.${lang}`,
        { place: { file: place.file, line: lines.status ?? 1 }, withdrawn: status === 'withdrawn' },
      ]),
    ),
  };
  const lost: Problem[] = lostLanguages(ledger, archive);
  for (const [key, [line]] of ledger.lines) {
    const problem = lostPage(lookup, key, line!);
    if (problem) lost.push(problem);
  }
  return lost;
}

function lostPage(lookup: Lookup, key: string, line: LedgerLine): Problem | undefined {
  const slash = key.indexOf('/');
  const [folder, name] = [key.slice(0, slash), key.slice(slash + 1)];
  if (isThere(lookup, folder, name)) return undefined;
  if (!parseLedgerLine(line.text)) return problemAt('ledger-line', line);
  if (folder !== 'articles') return lostFile(lookup, folder as EntityKind, name, line);
  const [id = '', lang] = name.split('.');
  if (lang !== undefined) return lostTranslation(lookup, id, lang, line);
  const draft = lookup.drafts.get(id);
  if (!draft) return lostFile(lookup, folder, id, line);
  const place = { file: draft.place.file, line: draft.lines.status ?? 1 };
  return problemAt('lost-draft', place, 'status', { id });
}

/** The file is there, under this name or as another's former one; or it can't be read, which is a problem of its own. */
function isThere({ archive, unread, moved }: Lookup, folder: string, name: string): boolean {
  const has = (id: string): boolean =>
    folder === 'articles' ? archive.articles.has(id) : (archive[folder as EntityKind]?.has(id) ?? false);
  if (has(name)) return true;
  const now = moved.get(`${folder}/${name}`);
  return unread.has(`${folder}/${name}`) || (now !== undefined && (has(now) || unread.has(`${folder}/${now}`)));
}

function lostTranslation(lookup: Lookup, id: string, lang: Lang, line: LedgerLine): Problem | undefined {
  const now = lookup.moved.get(`articles/${id}`) ?? id;
  const article = lookup.archive.articles.get(now);
  const name = `${now}.${lang}`;
  // Without its article it is lost with it, which has been said; in another of the site's languages, that is said.
  if (!article || article.status === 'withdrawn' || !lookup.archive.site.languages.includes(lang)) return undefined;
  if (lookup.archive.texts.get(name) !== undefined || lookup.unread.has(`articles/${name}`)) return undefined;
  const unshown = lookup.unshown.get(name);
  if (unshown?.withdrawn) return undefined;
  if (unshown) return problemAt('lost-draft', unshown.place, 'status', { id: name });
  return problemAt('lost-translation', line, '', { id: now, language: lang });
}

function lostFile(lookup: Lookup, kind: EntityKind | 'articles', id: string, line: LedgerLine): Problem {
  const code = kind === 'articles' ? 'lost-story' : 'lost-page';
  const near = kind === 'articles' ? twin(lookup, line) : nearest(id, unpublished(lookup, kind));
  return near === undefined
    ? problemAt(code, line, '', { kind, id })
    : problemAt(`${code}-near`, line, '', { kind, id, near });
}

/** Ids that no ledger knows: one of them may be the new name of what is missing. */
function unpublished({ archive, ledger }: Lookup, kind: EntityKind): Set<string> {
  return new Set([...archive[kind].keys()].filter((id) => !ledger.lines.has(`${kind}/${id}`)));
}

/** A story that the ledger doesn't know and that has most of the passages. */
function twin({ archive, ledger }: Lookup, line: LedgerLine): string | undefined {
  const anchors = new Set(parseLedgerLine(line.text)?.passages.map(({ anchor }) => anchor));
  for (const article of archive.articles.values()) {
    if (ledger.lines.has(`articles/${article.id}`)) continue;
    const shared = article.anchors.filter((block) => anchors.has(block.id)).length;
    if (shared > 0 && shared * 2 >= anchors.size) return article.id;
  }
  return undefined;
}

/** One sentence for a language, not one for each page. */
function lostLanguages(ledger: Ledger, { site }: BareArchive): Problem[] {
  const lost = new Set<Lang>();
  const check = ({ text }: LedgerLine): void => {
    for (const lang of languagesOfLine(text))
      if (!site.languages.includes(lang) && parseLedgerLine(text)) lost.add(lang);
  };
  for (const lines of ledger.lines.values()) lines.forEach(check);
  return [...lost]
    .sort()
    .map((language) => problemAt('lost-language', { file: 'content/site.yml', line: 0 }, 'languages', { language }));
}
