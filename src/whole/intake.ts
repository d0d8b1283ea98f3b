/**
 * The content of a whole build: the register is read here, stories by the crew or, where neither they nor what they were
 * linked with has changed, taken over as an earlier build left them. Their texts go to disk and are not held.
 */
import path from 'node:path';
import { type Standing, standingArchive } from '../archive/amend.ts';
import { wholeProblems } from '../archive/assemble.ts';
import type { BareArchive, OpenShelf } from '../archive/lost.ts';
import { type Compared, comparePublished } from '../archive/published.ts';
import { claimProblems, claimsOn, registerOf } from '../archive/references.ts';
import { privateRecords } from '../archive/rights.ts';
import { DamagedCache } from '../cache/pack.ts';
import type { FreshCache, SavedFile, SavedStory, SealedStories } from '../cache/saved.ts';
import { filesByStory, linkingSum, savedFile } from '../fresh-story.ts';
import type { Language } from '../languages/language.ts';
import type { Archive, Article, Catalogue, Lang, Ledger, Problem, Published } from '../model.ts';
import { type ContentOptions, siteLanguages, withoutImages } from '../prepare.ts';
import { sortProblems } from '../problems.ts';
import { parseContent } from '../read/content.ts';
import { listSources, readPaths } from '../read/files.ts';
import { readLedger } from '../read/ledger.ts';
import type { FileState } from '../read/scan.ts';
import { compareFiles, type SavedSite } from '../rebuild.ts';
import type { Crew } from './crew.ts';
import type { LinkingContext, StoryFiles } from './linking.ts';

/** What is known before anything is read. */
export interface Before {
  /** The content folder’s files, as they stood when the build began. */
  readonly files: ReadonlyMap<string, FileState>;
  /** What an earlier build left, if it may be used. */
  readonly saved?: SavedSite;
}

export interface Intake {
  readonly problems: readonly Problem[];
  readonly languages: ReadonlyMap<Lang, Language>;
  /** Absent where the content has problems. */
  readonly taken?: Taken;
}

export interface Taken {
  readonly records: Catalogue;
  readonly archive: Archive;
  /** Ids of stories with pictures. */
  readonly pictured: readonly string[];
  readonly published: Published;
  readonly sealed: SealedStories;
  /** What the stories were linked with, and the files that are no stories: for the next build. */
  readonly linkedWith: string;
  readonly others: readonly SavedFile[];
}

/** Stories that a thread is given at once. */
const BATCH = 64;

export async function takeIn(options: ContentOptions, before: Before, fresh: FreshCache, crew: Crew): Promise<Intake> {
  const dir = options.content;
  const root = path.basename(path.resolve(dir));
  const listed = await listSources(dir);
  const { stories, others } = filesByStory(listed.paths);
  const read = await readPaths(dir, others);
  const content = parseContent(
    { files: read.files, problems: [...listed.problems, ...read.problems] },
    options.baseUrl ? { baseUrl: options.baseUrl } : {},
  );
  if (!content.records) return { languages: new Map(), problems: sortProblems(content.problems) };
  const ledger = readLedger(dir);
  const pictured = options.images === false ? withoutImages(content).records! : content.records;
  const records = options.private ? privateRecords(pictured) : pictured;
  const languages = await siteLanguages(records.site);

  const { site, entities } = records;
  const linking: LinkingContext = { dir, root, site, entities, unread: [...records.unread] };
  const linkedWith = linkingSum(linking);
  const saved = before.saved?.known.linkedWith === linkedWith ? before.saved : undefined;
  const left = takeOver(dir, stories, before.files, saved, fresh);
  const unread = new Set(records.unread);
  const ofStories: Problem[] = [];
  await crew.share('linking', linking, inBatches(left), (batch) => {
    for (const story of batch.stories) fresh.add(story);
    for (const name of batch.unread) unread.add(name);
    ofStories.push(...batch.problems);
  });

  const all = [...fresh.stories.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const catalogue: Catalogue = {
    ...records,
    articles: all.flatMap(({ article }) => article ?? []),
    translations: all.flatMap(({ translations }) => translations),
    unread,
  };
  const standing: Standing = {
    stories: new Map(all.flatMap((story) => (story.shown ? [[story.id, story.shown] as const] : []))),
    ...fresh.shelves,
    published: { earlier: new Map(), moved: [] },
    drafts: new Set(all.flatMap((story) => (story.shown ? [] : [story.id]))),
  };
  const compared = compare(await ledger, catalogue, standing);
  const problems = sortProblems([
    ...content.problems,
    ...languages.problems,
    ...all.flatMap((story) => story.problems),
    ...ofStories,
    ...claimsOnNothing(catalogue, fresh),
    ...wholeProblems(catalogue, registerOf(entities)),
    ...compared.problems,
  ]);
  if (problems.some(({ severity }) => severity === 'problem')) return { languages: languages.map, problems };
  const hashes = new Map(
    [...records.entities, ...records.pages].map(({ place, hash }) => [place.file.slice(root.length + 1), hash]),
  );
  return {
    problems,
    languages: languages.map,
    taken: {
      records: catalogue,
      archive: standingArchive(catalogue, { ...standing, published: compared.published }),
      pictured: all.flatMap(({ id, pictures }) => (pictures ? [id] : [])),
      published: compared.published,
      sealed: fresh.seal(),
      linkedWith,
      others: filesByStory(before.files.keys()).others.map((file) =>
        savedFile(file, before.files.get(file)!, hashes.get(file)),
      ),
    },
  };
}

/** Takes over the stories that are as they were; gives back the others, to be read. */
function takeOver(
  dir: string,
  stories: ReadonlyMap<string, readonly string[]>,
  states: ReadonlyMap<string, FileState>,
  saved: SavedSite | undefined,
  fresh: FreshCache,
): StoryFiles[] {
  const difference = saved && compareFiles(saved, states, dir);
  const pictures = difference && [...difference.others].some((file) => file.startsWith('media/'));
  const isKept = (story: SavedStory | undefined): story is SavedStory =>
    story !== undefined && !difference!.stories.has(story.id) && !(pictures && story.pictures);
  return [...stories].flatMap(([id, paths]): StoryFiles[] => {
    const story = saved?.stories.get(id);
    // A file that came after the build began is read, and again by the next one.
    const files = paths.map((file) => [file, states.get(file) ?? NEW] as const);
    if (!saved || !isKept(story) || !tryCopy(fresh, story, files, saved)) return [{ id, files }];
    return [];
  });
}

const NEW: FileState = { size: -1, changed: 0, touched: 0 };

function tryCopy(fresh: FreshCache, story: SavedStory, files: StoryFiles['files'], saved: SavedSite): boolean {
  const hashes = new Map(story.files.map(([file, , , , hash]) => [file, hash]));
  try {
    fresh.copy({ ...story, files: files.map(([file, state]) => savedFile(file, state, hashes.get(file))) }, saved);
    return true;
  } catch (error) {
    if (error instanceof DamagedCache) return false;
    throw error;
  }
}

function inBatches(stories: readonly StoryFiles[]): StoryFiles[][] {
  const batches: StoryFiles[][] = [];
  for (let at = 0; at < stories.length; at += BATCH) batches.push(stories.slice(at, at + BATCH));
  return batches;
}

/** Claims about stories that are not there at all. */
function claimsOnNothing({ entities, unread }: Catalogue, { stories }: FreshCache): Problem[] {
  const events = entities.filter((entity) => entity.kind === 'events');
  return claimProblems(
    claimsOn(events, (id) => id !== '' && !stories.has(id)),
    new Map(),
    unread,
  );
}

const NOTHING_TO_COMPARE: Compared = { published: { earlier: new Map(), moved: [] }, problems: [] };

function compare(ledger: Ledger, records: Catalogue, standing: Standing): Compared {
  if (ledger.lines.size === 0) return NOTHING_TO_COMPARE;
  const { stories, articles: shelf } = standing;
  const articles: OpenShelf<Article> = {
    get: shelf.get,
    has: (id) => stories.has(id),
    *values() {
      for (const id of stories.keys()) yield shelf.get(id)!;
    },
  };
  const bare: BareArchive = { ...standingArchive(records, standing), articles };
  return comparePublished(ledger, records, bare);
}
