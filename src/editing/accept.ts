/** `npm run check -- --accept`: the ledger as it will be, with all that the archive publishes now. Pure: files as data. */
import { createHash } from 'node:crypto';
import type { Article, Block, EdtfDate, EntityKind, Lang, Ledger, LedgerLine, Queries, Records } from '../model.ts';
import { leadPoint } from '../text/dates.ts';
import { formatLedgerLine, type LedgerEntry, parseLedgerLine } from '../text/ledger-line.ts';
import { shellLanguage } from '../text/shell-language.ts';

export interface Acceptance {
  /** New ids. */
  readonly added: readonly string[];
  /** Ids whose texts or languages are others than those that were recorded. */
  readonly changed: readonly string[];
  /** Files that change, below the content folder, with their texts. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** What an id publishes now, and the year that its line is filed under if it is new. */
interface Current {
  readonly entry: LedgerEntry;
  readonly file: string;
}

const KINDS: readonly EntityKind[] = ['events', 'topics', 'people', 'organisations', 'places', 'outlets'];

/**
 * A line stays in the file that has it. A new one goes by its own date: an article's and an event's year, `undated` for
 * what has none. So branches that record the same content write the same lines to the same places, and git joins them.
 */
export function acceptPublished(ledger: Ledger, records: Records, queries: Queries): Acceptance {
  const files = new Map<string, Map<string, string>>();
  for (const [key, lines] of ledger.lines) for (const line of lines) put(files, fileOf(line), key, line.text);
  const added: string[] = [];
  const changed: string[] = [];
  const touched = new Set<string>();
  for (const { entry, file } of publishedNow(records, queries)) {
    const lines = ledger.lines.get(entry.key) ?? [];
    const [first, ...more] = lines;
    const text = formatLedgerLine(first ? recorded(entry, lines) : entry);
    if (!first) added.push(entry.key);
    else if (more.length === 0 && first.text === text) continue;
    else changed.push(entry.key);
    const place = first ? fileOf(first) : `permalinks/${file}.txt`;
    for (const other of more) {
      if (fileOf(other) !== place) files.get(fileOf(other))?.delete(entry.key);
      touched.add(fileOf(other));
    }
    put(files, place, entry.key, text);
    touched.add(place);
  }
  return {
    added: added.sort(),
    changed: changed.sort(),
    files: [...touched].sort().map((file) => ({
      path: file,
      text: [...files.get(file)!.values()]
        .sort()
        .map((line) => `${line}\n`)
        .join(''),
    })),
  };
}

/** Below the content folder, whatever that is called. */
const fileOf = ({ file }: LedgerLine): string => file.split('/').slice(1).join('/');

function put(files: Map<string, Map<string, string>>, file: string, key: string, text: string): void {
  const lines = files.get(file);
  if (lines) lines.set(key, text);
  else files.set(file, new Map([[key, text]]));
}

/** Languages that a page ever stood in stay. */
function recorded(entry: LedgerEntry, lines: readonly LedgerLine[]): LedgerEntry {
  const before = lines.flatMap((line) => parseLedgerLine(line.text) ?? []);
  const languages = [...new Set([...before.flatMap((old) => old.languages), ...entry.languages])].sort();
  // What a withdrawn text was is kept as it was recorded.
  const kept = entry.hash === '' ? before.find((old) => old.hash !== '') : undefined;
  return { ...entry, ...(kept && { hash: kept.hash, passages: kept.passages, removed: kept.removed }), languages };
}

function* publishedNow(records: Records, queries: Queries): Generator<Current> {
  const site = queries.site();
  const translations = new Map(records.translations.map((one) => [`${one.id}.${one.lang}`, one.blocks]));
  for (const record of records.articles) {
    if (record.status === 'draft') continue;
    const article = queries.article(record.id);
    const own = shellLanguage(site, article.language);
    const file = yearOf(article.date);
    const languages = site.languages.filter((lang) => lang !== own);
    const blocks = article.status === 'withdrawn' ? [] : record.blocks;
    yield { entry: textEntry(queries, article, blocks, undefined, languages), file };
    for (const { lang } of article.translations)
      yield { entry: textEntry(queries, article, translations.get(`${article.id}.${lang}`) ?? [], lang, []), file };
  }
  for (const kind of KINDS)
    for (const id of queries.all(kind)) {
      const file = kind === 'events' ? yearOf(queries.event(id).date) : 'undated';
      const entry = {
        key: `${kind}/${id}`,
        languages: [...site.languages].sort(),
        hash: '',
        passages: [],
        removed: [],
      };
      yield { entry, file };
    }
}

function textEntry(
  queries: Queries,
  { id }: Article,
  blocks: readonly Block[],
  lang: Lang | undefined,
  languages: readonly Lang[],
): LedgerEntry {
  const { inherited, removed } = queries.earlierAnchors(id, lang);
  return {
    key: lang === undefined ? `articles/${id}` : `articles/${id}.${lang}`,
    languages: [...languages].sort(),
    hash: blocks.length === 0 ? '' : hashOf(blocks),
    passages: blocks.map((block) => ({ anchor: block.id, earlier: inherited[block.id] ?? [] })),
    removed,
  };
}

/** The first 16 hex digits of sha256 of a text's words, a line to each passage, in UTF-8. */
export function hashOf(blocks: readonly Block[]): string {
  const words = blocks.map(({ text }) => text.normalize('NFC')).join('\n');
  return createHash('sha256').update(words, 'utf8').digest('hex').slice(0, 16);
}

const yearOf = (date: EdtfDate): string => String(leadPoint(date).year).padStart(4, '0');
