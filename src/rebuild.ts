/**
 * The build after a small change: what changed is read and linked, the pages that it touches are rendered, and the rest of
 * the site stands. It gives the bytes that a build of everything gives, or leaves the work to that.
 */
import { amendArchive, type Standing, type Story, standingArchive } from './archive/amend.ts';
import type { LinkedArticle } from './archive/assemble.ts';
import { queriesOf } from './archive/queries.ts';
import type { Saved, SavedFile, SavedStory } from './cache/saved.ts';
import type {
  ArticleRecord,
  EarlierAnchors,
  EntityRecord,
  Ledger,
  PageRecord,
  Problem,
  Published,
  Queries,
  Records,
  Site,
} from './model.ts';
import { type Page, planPages, type View } from './pages/plan.ts';
import { type Scope, scopeOf, type Touching } from './pages/scope.ts';
import type { SitemapEntry } from './pages/sitemap.ts';
import { parseFiles } from './read/content.ts';
import { readPaths } from './read/files.ts';
import { type FileState, hashFile, isSameState } from './read/scan.ts';
import { nameOf, type ShellAssets } from './rendering.ts';
import type { SearchState } from './search/layers.ts';

/** What a build remembers beside its stories. */
export interface Remembered {
  /** `Listing.id` of the published site. */
  readonly live: string;
  readonly site: Site;
  readonly entities: readonly EntityRecord[];
  readonly pages: readonly PageRecord[];
  readonly published: {
    readonly earlier: readonly (readonly [string, EarlierAnchors])[];
    readonly moved: Published['moved'];
  };
  /** Warnings and suggestions about files that are no stories. */
  readonly problems: readonly Problem[];
  /** Files that are no stories. */
  readonly files: readonly SavedFile[];
  /** By the pages’ kinds and keys. */
  readonly sitemap: readonly (readonly [string, SitemapEntry])[];
  readonly assets: ShellAssets;
  readonly search: { readonly files: readonly string[]; readonly state: SearchState };
}

/** The paths that are not as they were. */
export interface Difference {
  /** Ids of stories with files that changed, came or went. */
  readonly stories: ReadonlySet<string>;
  /** Something else changed: everything has to be looked at. */
  readonly other: boolean;
  /** The states of all stories’ files, with their hashes where they are known to be unchanged. */
  readonly files: ReadonlyMap<string, FileState>;
}

/** A file of a story: its id. */
export const STORY = /^articles\/([^/.]+)(?:\.[^/.]+)?\.md$/;

export function compareFiles(saved: Saved<Remembered>, now: ReadonlyMap<string, FileState>, dir: string): Difference {
  const stories = new Set<string>();
  const seen = new Set<string>();
  let other = false;
  const check = (file: SavedFile, changed: () => void): void => {
    const [path, size, time, touched, hash] = file;
    seen.add(path);
    const state = now.get(path);
    if (state && isSameState({ size, changed: time, touched }, state)) return;
    if (!state || hash === '' || hashFile(dir, path) !== hash) changed();
  };
  for (const file of saved.rest.files)
    check(file, () => {
      other = true;
    });
  for (const story of saved.stories.values()) for (const file of story.files) check(file, () => stories.add(story.id));
  for (const path of now.keys()) {
    if (seen.has(path)) continue;
    const id = STORY.exec(path)?.[1];
    if (id === undefined) other = true;
    else stories.add(id);
  }
  return { stories, other, files: now };
}

/** What the last build had to say. */
export const problemsOf = ({ rest, stories }: Saved<Remembered>): Problem[] => [
  ...rest.problems,
  ...[...stories.values()].flatMap(({ problems }) => problems),
];

/** Names that no system takes for another’s. */
const PLAIN = /^articles\/[a-z0-9-]+(?:\.[a-z]{2,3})?\.md$/;

/** Above this many changed stories, or this share of all, a build of everything is no slower. */
const FEW = 50;
const SHARE = 0.02;

export interface SmallChange {
  /** Ids of the stories whose files changed, drafts too. */
  readonly changed: ReadonlySet<string>;
  readonly before: Queries;
  readonly after: Queries;
  readonly records: Records;
  readonly linked: ReadonlyMap<string, LinkedArticle>;
  readonly published: Published;
  /** All that is to be said of the content as it is now. */
  readonly problems: readonly Problem[];
  /** Of the changed stories alone. */
  readonly found: readonly Problem[];
  readonly scope: Scope;
}

/** Reads and links what changed; undefined where the change may reach further than the changed stories’ own links. */
export async function readSmallChange(
  dir: string,
  saved: Saved<Remembered>,
  { stories: changed, files }: Difference,
  ledger: () => Promise<Ledger>,
  prepare: (records: Records) => Records,
): Promise<SmallChange | undefined> {
  const { rest, stories, shelves } = saved;
  if (changed.size > Math.max(FEW, stories.size * SHARE)) return undefined;
  const paths = [...files.keys()].filter((path) => changed.has(STORY.exec(path)?.[1] ?? ''));
  if (!paths.every((path) => PLAIN.test(path))) return undefined;
  const { files: sources, problems: unreadable } = await readPaths(dir, paths.sort());
  const parsed = parseFiles(sources, rest.site);
  const records: Records = prepare({ ...parsed.records, entities: rest.entities, pages: rest.pages });
  if (unreadable.length > 0 || movesIds(saved, changed, records.articles, rest.entities)) return undefined;
  const known = await linesOf(ledger, changed);
  const isThere = new Set(records.articles.map(({ id }) => id));
  // What is missing and was published is a question of the whole archive: is it there under another name?
  if (known && [...changed].some((id) => !isThere.has(id) && known.lines.has(`articles/${id}`))) return undefined;

  const shown = (story: SavedStory): [string, Story][] => (story.shown ? [[story.id, story.shown]] : []);
  const standing: Standing = {
    stories: new Map([...stories.values()].flatMap(shown)),
    ...shelves,
    published: { earlier: new Map(rest.published.earlier), moved: rest.published.moved },
  };
  const { archive, linked, problems } = amendArchive(standing, changed, records, known);
  const before = queriesOf(standingArchive(records, standing));
  const after = queriesOf(archive);
  const found = [...parsed.problems, ...problems];
  const others = [...stories.values()].flatMap((story) => (changed.has(story.id) ? [] : story.problems));
  return {
    changed,
    before,
    after,
    records,
    linked,
    published: archive.published,
    problems: [...rest.problems, ...others, ...found],
    found,
    scope: scopeOf([...touchingOf(changed, standing), ...linked.values()], before, after),
  };
}

function touchingOf(changed: ReadonlySet<string>, { stories }: Standing): Touching[] {
  return [...changed].flatMap((id) => {
    const story = stories.get(id);
    return story ? [{ article: story.head, coverage: story.coverage }] : [];
  });
}

/** Ids that were others’ before, or are said to have been: addresses of pages that did not change may depend on them. */
function movesIds(
  { stories }: Saved<Remembered>,
  changed: ReadonlySet<string>,
  articles: readonly ArticleRecord[],
  entities: readonly EntityRecord[],
): boolean {
  if (articles.some(({ formerly }) => formerly.length > 0)) return true;
  if ([...changed].some((id) => (stories.get(id)?.shown?.head.formerly.length ?? 0) > 0)) return true;
  const former = new Set(entities.flatMap(({ formerly }) => formerly));
  for (const { shown } of stories.values()) for (const id of shown?.head.formerly ?? []) former.add(id);
  return [...changed].some((id) => former.has(id));
}

/** The ledger’s lines of some stories and their translations. */
async function linesOf(ledger: () => Promise<Ledger>, ids: ReadonlySet<string>): Promise<Ledger> {
  const { lines } = await ledger();
  return { lines: new Map([...lines].filter(([key]) => ids.has(/^articles\/([^.]+)/.exec(key)?.[1] ?? ''))) };
}

/** The pages that a change touches, the files that it leaves without one, and the sitemap without these pages. */
export function touchedPages({ before, after, scope }: SmallChange, sitemapBefore: Remembered['sitemap']) {
  const pages = planPages(after, scope);
  const names = new Set(pages.map(nameOf));
  const were = planPages(before, scope);
  // A story whose language was corrected stands elsewhere.
  const gone = were.filter((page) => !names.has(nameOf(page)));
  const maybeMoved = (page: Page): boolean => page.kind === 'story' && scope.articles.has(idOfStory(page));
  const now = new Set(pages.filter(maybeMoved).map((page) => fileOf(page.view(after))));
  const old = [...gone, ...were.filter((page) => names.has(nameOf(page)) && maybeMoved(page))];
  const removed = old.map((page) => fileOf(page.view(before))).filter((file) => !now.has(file));
  const sitemap = new Map(sitemapBefore);
  for (const page of were) sitemap.delete(nameOf(page));
  return { pages, removed, sitemap };
}

/** `ar/2023-06-27-radan` → `2023-06-27-radan`. */
const idOfStory = ({ key }: Page): string => key.slice(key.indexOf('/') + 1);

const fileOf = (view: View): string => ('frame' in view ? view.frame.file : view.file);
