/**
 * The content of a whole build: the register is read here, stories by the crew or, where neither they nor what they were
 * linked with has changed, taken over as an earlier build left them. Their texts go to disk and are not held.
 */
import path from 'node:path';
import { type BesideStories, type Standing, standingArchive } from '../archive/amend.ts';
import { wholeProblems } from '../archive/assemble.ts';
import { formatLists, listsOf } from '../archive/lists.ts';
import type { BareArchive, OpenShelf } from '../archive/lost.ts';
import { type Compared, comparePublished } from '../archive/published.ts';
import { claimProblems, claimsOn, registerOf } from '../archive/references.ts';
import { privateRecords } from '../archive/rights.ts';
import type { FreshCache } from '../cache/fresh.ts';
import { DamagedCache } from '../cache/pack.ts';
import type { SealedStories } from '../cache/saved.ts';
import { hashAt } from '../cache/saved-files.ts';
import type { SavedStory } from '../cache/stories.ts';
import { filesByStory, linkingSum, STORY } from '../fresh-story.ts';
import type { Language } from '../languages/language.ts';
import type { Archive, Article, Catalogue, Lang, Ledger, Problem, Published } from '../model.ts';
import { type ContentOptions, siteLanguages, withoutImages } from '../prepare.ts';
import { sortProblems } from '../problems.ts';
import { parseContent } from '../read/content.ts';
import { listSources, readPaths } from '../read/files.ts';
import { readLedger } from '../read/ledger.ts';
import type { FileStates } from '../read/scan.ts';
import { compareFiles, type SavedSite } from '../rebuild.ts';
import type { Crew } from './crew.ts';
import { boundHeaps } from './heaps.ts';
import type { LinkingContext, StoryFiles } from './linking.ts';

/** What is known before anything is read. */
export interface Before {
  /** The content folder’s files, as they stood when the build began. */
  readonly files: FileStates;
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
  readonly register: BesideStories;
  readonly archive: Archive;
  /** Ids of stories with pictures. */
  readonly pictured: readonly string[];
  readonly published: Published;
  readonly sealed: SealedStories;
  /** For the next build: what the stories were linked with, what was found in their files, */
  readonly linkedWith: string;
  readonly ofStories: readonly Problem[];
  /** and the sha256 of each file that was read, hex, by its path in the content folder. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Stories that a thread is given at once. */
const BATCH = 64;

export async function takeIn(options: ContentOptions, before: Before, fresh: FreshCache, crew: Crew): Promise<Intake> {
  const dir = options.content;
  const root = path.basename(path.resolve(dir));
  const listed = await listSources(dir);
  const { stories: paths, others } = filesByStory(listed.paths);
  boundHeaps(paths.size);
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
  const hashes = new Map(read.files.map(({ path, hash }) => [path.slice(root.length + 1), hash]));
  const ofStories: Problem[] = [];
  const left = saved ? takeOver(dir, root, paths, before.files, saved, { fresh, hashes, ofStories }) : [...paths];
  const unread = new Set(records.unread);
  const otherProblems: Problem[] = [];
  await crew.share('linking', linking, inBatches(left), (batch) => {
    for (const story of batch.stories) fresh.add(story);
    for (const name of batch.unread) unread.add(name);
    for (const [file, hash] of batch.hashes) hashes.set(file, hash);
    ofStories.push(...batch.problems);
    otherProblems.push(...batch.otherProblems);
  });

  const all = [...fresh.stories.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const catalogue: Catalogue = {
    ...records,
    articles: all.flatMap(({ article }) => article ?? []),
    translations: all.flatMap(({ translations }) => translations),
    unread,
  };
  const stories = new Map(all.flatMap((story) => (story.shown ? [[story.id, story.shown] as const] : [])));
  const drafts = all.flatMap(({ id, shown }) => (shown ? [] : [id]));
  const standing: Standing = {
    lists: listsOf([...stories.values()], drafts),
    stories,
    ...fresh.shelves,
    published: { earlier: new Map(), moved: [] },
  };
  const compared = compare(await ledger, catalogue, standing, [...stories.keys()]);
  const problems = sortProblems([
    ...content.problems,
    ...languages.problems,
    ...ofStories,
    ...otherProblems,
    ...claimsOnNothing(catalogue, fresh),
    ...wholeProblems(catalogue, registerOf(entities)),
    ...compared.problems,
  ]);
  if (problems.some(({ severity }) => severity === 'problem')) return { languages: languages.map, problems };
  const register: BesideStories = { site, entities, pages: records.pages };
  return {
    problems,
    languages: languages.map,
    taken: {
      register,
      archive: standingArchive(register, { ...standing, published: compared.published }),
      pictured: all.flatMap(({ id, pictures }) => (pictures ? [id] : [])),
      published: compared.published,
      sealed: fresh.seal(formatLists(standing.lists)),
      linkedWith,
      ofStories,
      hashes,
    },
  };
}

interface TakenOver {
  readonly fresh: FreshCache;
  readonly hashes: Map<string, string>;
  readonly ofStories: Problem[];
}

/** Takes over the stories that are as they were, with what was found in them; gives back the others, to be read. */
function takeOver(
  dir: string,
  root: string,
  stories: ReadonlyMap<string, readonly string[]>,
  states: FileStates,
  saved: SavedSite,
  { fresh, hashes, ofStories }: TakenOver,
): [id: string, paths: readonly string[]][] {
  const difference = compareFiles(saved, states, dir);
  const pictures = [...difference.others].some((file) => file.startsWith('media/'));
  const isKept = (story: SavedStory | undefined): story is SavedStory =>
    story !== undefined && !difference.stories.has(story.id) && !(pictures && story.pictures);
  const left: [string, readonly string[]][] = [];
  const taken = new Set<string>();
  for (const [id, paths] of stories) {
    const story = saved.stories.get(id);
    if (isKept(story) && tryCopy(fresh, story, saved)) taken.add(id);
    else left.push([id, paths]);
  }
  saved.files.paths.forEach((file, i) => {
    const hash = taken.has(STORY.exec(file)?.[1] ?? '') ? hashAt(saved.files, i) : undefined;
    if (hash !== undefined) hashes.set(file, hash);
  });
  for (const problem of saved.known.problems)
    if (taken.has(STORY.exec(problem.file.slice(root.length + 1))?.[1] ?? '')) ofStories.push(problem);
  return left;
}

function tryCopy(fresh: FreshCache, story: SavedStory, saved: SavedSite): boolean {
  try {
    fresh.copy(story, saved);
    return true;
  } catch (error) {
    if (error instanceof DamagedCache) return false;
    throw error;
  }
}

function inBatches(stories: readonly (readonly [id: string, paths: readonly string[]])[]): StoryFiles[][] {
  const batches: StoryFiles[][] = [];
  for (let at = 0; at < stories.length; at += BATCH)
    batches.push(stories.slice(at, at + BATCH).map(([id, paths]) => ({ id, paths })));
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

function compare(ledger: Ledger, records: Catalogue, standing: Standing, ids: readonly string[]): Compared {
  if (ledger.lines.size === 0) return NOTHING_TO_COMPARE;
  const { stories, articles: shelf } = standing;
  const articles: OpenShelf<Article> = {
    get: shelf.get,
    has: (id) => stories.get(id) !== undefined,
    *values() {
      for (const id of ids) yield shelf.get(id)!;
    },
  };
  const bare: BareArchive = { ...standingArchive(records, standing), articles };
  return comparePublished(ledger, records, bare);
}
