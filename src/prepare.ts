/** From the content folder to an archive that can be asked: all of a build that touches neither templates nor the output. */
import { assembleArchive } from './archive/assemble.ts';
import { queriesOf } from './archive/queries.ts';
import { privateRecords } from './archive/rights.ts';
import type { Language } from './languages/language.ts';
import { loadLanguages, MissingLanguageError } from './languages/load.ts';
import type { Archive, Lang, Ledger, Problem, Queries, Records, Site } from './model.ts';
import { problemAt, sortProblems } from './problems.ts';
import { type Content, readContent } from './read/content.ts';
import { readLedger } from './read/ledger.ts';

/** What is read, and how its settings are overruled. */
export interface ContentOptions {
  readonly content: string;
  readonly baseUrl?: string;
  /** The full copy for research, not to be published. */
  readonly private?: boolean;
  /** False: no pictures for shared links, whatever the site asks for. */
  readonly images?: boolean;
}

export interface PreparedSite {
  /** Absent where the content has problems. */
  readonly queries?: Queries;
  /** What the queries ask. */
  readonly archive?: Archive;
  /** What that is made from. */
  readonly records?: Records;
  /** What has been published before. */
  readonly ledger?: Ledger;
  readonly languages: ReadonlyMap<Lang, Language>;
  /** Problems, warnings and suggestions, file by file. */
  readonly problems: readonly Problem[];
}

/** Reads the content and assembles the archive: all of a build that touches neither templates nor the output. */
export async function prepareSite(options: ContentOptions): Promise<PreparedSite> {
  const [content, ledger] = await Promise.all([
    readContent(options.content, options.baseUrl ? { baseUrl: options.baseUrl } : {}).then((read) =>
      options.images === false ? withoutImages(read) : read,
    ),
    readLedger(options.content),
  ]);
  const { records } = content;
  return prepareContent(
    options.private && records ? { ...content, records: privateRecords(records) } : content,
    ledger,
  );
}

/** The same content for a site that asks for no pictures. */
export function withoutImages(content: Content): Content {
  const { records } = content;
  if (!records) return content;
  return { ...content, records: { ...records, site: { ...records.site, shareImages: 'none' } } };
}

/** The same for content that is in memory. */
export async function prepareContent(content: Content, ledger?: Ledger): Promise<PreparedSite> {
  if (!content.records) return { languages: new Map(), problems: sortProblems(content.problems) };
  const languages = await siteLanguages(content.records.site);
  const { archive, problems: found } = assembleArchive(content.records, ledger);
  const problems = sortProblems([...content.problems, ...languages.problems, ...found]);
  if (problems.some((p) => p.severity === 'problem')) return { languages: languages.map, problems };
  return {
    records: content.records,
    ...(ledger ? { ledger } : {}),
    archive,
    queries: queriesOf(archive),
    languages: languages.map,
    problems,
  };
}

/** The languages of a site, or what is missing for them. */
export async function siteLanguages(site: Site): Promise<{ map: ReadonlyMap<Lang, Language>; problems: Problem[] }> {
  try {
    return { map: await loadLanguages(site.languages), problems: [] };
  } catch (error) {
    if (!(error instanceof MissingLanguageError)) throw error;
    const place = { file: 'content/site.yml', line: 0 };
    const missing = error.codes.map((language) => problemAt('missing-language-file', place, 'languages', { language }));
    return { map: new Map(), problems: missing };
  }
}
