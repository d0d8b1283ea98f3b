/** Stage 1, content in: a folder of files → records, or everything that is wrong with it. */
import type {
  ArticleRecord,
  EntityKind,
  EntityRecord,
  PageRecord,
  Problem,
  Records,
  Site,
  SourceFile,
  TranslationRecord,
} from '../model.ts';
import { problemAt } from '../problems.ts';
import { idFault, proposeId } from '../text/ids.ts';
import { parseArticle, parsePage, parseTranslation } from './article.ts';
import { ENTITY_KINDS, parseEntity } from './entity.ts';
import { readSources, type Sources } from './files.ts';
import { readPictures } from './pictures.ts';
import { parseSite } from './site.ts';

export interface Content {
  /** Absent where there is no site to build: no folder, or no readable `site.yml`. */
  readonly records?: Records;
  readonly problems: readonly Problem[];
}

/** Reads the content folder. `baseUrl` overrules that of `site.yml`. */
export async function readContent(dir: string, options: { baseUrl?: string } = {}): Promise<Content> {
  return readPictures(dir, parseContent(await readSources(dir), options));
}

/** The same for files that have been read already. */
export function parseContent({ files, problems }: Sources, options: { baseUrl?: string } = {}): Content {
  if (files.length === 0 && problems.length > 0) return { problems };
  const siteFile = files.find((file) => file.path.split('/').slice(1).join('/') === 'site.yml');
  if (!siteFile) {
    const root = files[0]?.path.split('/')[0] ?? 'content';
    return { problems: [...problems, problemAt('missing-site', { file: `${root}/site.yml`, line: 0 })] };
  }
  const site = parseSite(siteFile, options.baseUrl);
  if (Array.isArray(site)) return { problems: [...problems, ...site] };
  const others = files.filter((file) => file !== siteFile);
  const parsed = parseFiles(others, site);
  return { records: parsed.records, problems: [...problems, ...parsed.problems] };
}

/** Some files of a site’s content. */
export function parseFiles(files: readonly SourceFile[], site: Site): Content & { readonly records: Records } {
  const parsed = files.map((file) => parseFile(file, site));
  const unread = files.filter((_, i) => !parsed[i]!.record).map((file) => nameOf(file));
  const records = parsed.flatMap((p) => p.record ?? []);
  return { records: sortRecords(site, records, new Set(unread)), problems: parsed.flatMap((p) => p.problems) };
}

type AnyRecord = ArticleRecord | TranslationRecord | EntityRecord | PageRecord;
interface ParsedFile {
  readonly record?: AnyRecord;
  readonly problems: readonly Problem[];
}

/** One file by its place in the folder: `articles/x.md`, `articles/x.en.md`, `events/x.yml`, `pages/about.ar.md`. */
function parseFile(file: SourceFile, site: Site): ParsedFile {
  const place = { file: file.path, line: 0 };
  const [folder, name, ...deeper] = file.path.split('/').slice(1);
  if (name === undefined || deeper.length > 0) return { problems: [problemAt('unknown-file', place)] };
  const [id = '', lang, ...extra] = name.replace(/\.(?:md|ya?ml)$/, '').split('.');
  const ending = /\.(?:md|ya?ml)$/.exec(name)?.[0];
  const isMarkdown = ending === '.md' && extra.length === 0;
  const isEntity = ENTITY_KINDS.includes(folder as EntityKind) && ending?.startsWith('.y') && lang === undefined;

  if (!isEntity && !(isMarkdown && (folder === 'articles' || (folder === 'pages' && lang !== undefined))))
    return { problems: [problemAt('unknown-file', place)] };
  if (folder === 'pages') return site.languages.includes(lang!) ? parsePage(file, id, lang!) : { problems: [] };
  const fault = idFault(id);
  if (fault) return { problems: [problemAt(fault, place, '', { id, example: proposeId(id) || 'radan-moscow-2023' })] };
  if (isEntity) return parseEntity(file, folder as EntityKind, id, site.languages);
  return lang === undefined ? parseArticle(file, id, site.languages) : parseTranslation(file, id, lang);
}

/** `content/events/x.yml` → `events/x`. */
const nameOf = (file: SourceFile): string =>
  file.path
    .split('/')
    .slice(1)
    .join('/')
    .replace(/\.(?:md|ya?ml)$/, '');

/** Records in an order that does not depend on the disk. */
function sortRecords(site: Site, records: readonly AnyRecord[], unread: ReadonlySet<string>): Records {
  const articles: ArticleRecord[] = [];
  const translations: TranslationRecord[] = [];
  const entities: EntityRecord[] = [];
  const pages: PageRecord[] = [];
  const sorted = [...records].sort((a, b) => (a.place.file < b.place.file ? -1 : 1));
  for (const record of sorted) {
    if (record.kind === 'article') articles.push(record);
    else if (record.kind === 'translation') translations.push(record);
    else if (record.kind === 'page') pages.push(record);
    else entities.push(record);
  }
  return { site, articles, translations, entities, pages, unread };
}
