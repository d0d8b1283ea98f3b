/**
 * The build after a small change: what changed is read and linked, the pages that it touches are rendered, and the rest of
 * the site stands. It gives the bytes that a build of everything gives, or leaves the work to that.
 */
import path from 'node:path';
import { affects, affectsEvents, type RegisterChange } from './archive/affected.ts';
import { amendArchive, type Standing, standingArchive } from './archive/amend.ts';
import type { LinkedArticle } from './archive/assemble.ts';
import { parseLists } from './archive/lists.ts';
import { queriesOf } from './archive/queries.ts';
import { shareLetterWarnings } from './archive/share-letters.ts';
import type { Saved } from './cache/saved.ts';
import { hashAt, numbersIn } from './cache/saved-files.ts';
import { STORY } from './fresh-story.ts';
import type {
  ActorRecord,
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
  StoryLists,
} from './model.ts';
import { type Page, planPages, type View } from './pages/plan.ts';
import { type Scope, scopeOf, type Touching } from './pages/scope.ts';
import type { SitemapShape } from './pages/sitemap-saved.ts';
import { parseFiles } from './read/content.ts';
import { readPaths } from './read/files.ts';
import { readPictures } from './read/pictures.ts';
import { type FileStates, hashFile, isAsItWas } from './read/scan.ts';
import { nameOf, type ShellAssets } from './rendering.ts';
import type { SavedSearch } from './search/saved-search.ts';

/** What a build remembers beside its stories, and every next one looks at. */
export interface Known {
  /** `Listing.id` of the published site. */
  readonly live: string;
  /** Names what the stories were read and linked with. */
  readonly linkedWith: string;
  /** Warnings and suggestions: of stories, what was found in their own files. */
  readonly problems: readonly Problem[];
}

/** The same of what a build needs that has something to do. */
export interface Remembered {
  readonly site: Site;
  readonly pages: readonly PageRecord[];
  readonly published: {
    readonly earlier: readonly (readonly [string, EarlierAnchors])[];
    readonly moved: Published['moved'];
  };
  readonly sitemap: SitemapShape;
  readonly assets: ShellAssets;
  readonly search: SavedSearch;
}

/** The parts of it that stand by themselves, beside those of the sitemap: most small builds leave them as they are. */
export const ENTITIES = 'entities';
export const FROZEN_SEARCH = 'search';
export const SPELLINGS = 'spellings';

export type SavedSite = Saved<Known, Remembered>;

/** The paths that are not as they were. */
export interface Difference {
  /** Ids of stories with files that changed, came or went. */
  readonly stories: ReadonlySet<string>;
  /** Other files that changed, came or went. */
  readonly others: ReadonlySet<string>;
  readonly files: FileStates;
}

/** A file that was touched and holds the same bytes has not changed. */
export function compareFiles({ files: then }: Pick<SavedSite, 'files'>, now: FileStates, dir: string): Difference {
  const stories = new Set<string>();
  const others = new Set<string>();
  const changed = (file: string): void => {
    const id = STORY.exec(file)?.[1];
    if (id === undefined) others.add(file);
    else stories.add(id);
  };
  const isThere = new Uint8Array(then.paths.length);
  const numberOf = numbersIn(then.paths);
  for (const [i, file] of now.paths.entries()) {
    const at = numberOf(file, i);
    if (at === undefined) {
      changed(file);
      continue;
    }
    isThere[at] = 1;
    if (isAsItWas(now, i, then, at)) continue;
    const hash = hashAt(then, at);
    if (hash === undefined || hashFile(dir, file) !== hash) changed(file);
  }
  for (const [at, file] of then.paths.entries()) if (isThere[at] === 0) changed(file);
  return { stories, others, files: now };
}

/** Names that no system takes for another’s. */
const PLAIN = /^articles\/[a-z0-9-]+(?:\.[a-z]{2,3})?\.md$/;

/** Above this many changed stories, or this share of all, a build of everything is no slower. */
const FEW = 50;
const SHARE = 0.02;
/** Of so many, reading and linking anew what a new name concerns is still the smaller part. */
const RELINKED = 0.4;

export interface SmallChange {
  /** Ids of the stories whose files changed, drafts too. */
  readonly changed: ReadonlySet<string>;
  readonly before: Queries;
  readonly after: Queries;
  readonly records: Records;
  readonly linked: ReadonlyMap<string, LinkedArticle>;
  readonly published: Published;
  /** As they are now. */
  readonly lists: StoryLists;
  /** All that is to be said of the content as it is now. */
  readonly problems: readonly Problem[];
  /** Names or events changed or came. */
  readonly ofRegister: boolean;
  /** The changed stories, and those of names that have other spellings, which the search finds them by. */
  readonly reindexed: ReadonlySet<string>;
  readonly scope: Scope;
}

/** Reads and links what changed; undefined where the change may reach further than the changed stories’ own links. */
export async function readSmallChange(
  dir: string,
  saved: SavedSite,
  { stories: edited, others: otherFiles, files }: Difference,
  ledger: () => Promise<Ledger>,
  prepare: (records: Records) => Records,
): Promise<SmallChange | undefined> {
  const { rest, stories, shelves } = saved;
  const entities = JSON.parse(saved.part(ENTITIES).toString()) as readonly EntityRecord[];
  const lists = parseLists(saved.lists);
  const register = await readRegisterChange(dir, rest.site, entities, otherFiles, files);
  if (!register) return undefined;
  if (affectsEvents(register.changes, register.entities)) return undefined;
  const isAffected = affects(register.changes, register.entities);
  const relinked = register.changes.length === 0 ? [] : [...saved.words()].filter(([, words]) => isAffected(words));
  if (edited.size > Math.max(FEW, stories.size * SHARE)) return undefined;
  if (relinked.length > Math.max(FEW, stories.size * RELINKED)) return undefined;
  const read = new Set([...edited, ...relinked.map(([id]) => id)]);
  const paths = files.paths.filter((path) => read.has(STORY.exec(path)?.[1] ?? ''));
  if (!paths.every((path) => PLAIN.test(path))) return undefined;
  const { files: sources, problems: unreadable } = await readPaths(dir, paths.sort());
  const parsed = await readPictures(dir, parseFiles(sources, rest.site));
  const records: Records = prepare({ ...parsed.records, entities: register.entities, pages: rest.pages });
  if (unreadable.length > 0 || movesIds(lists, read, records.articles, register.entities)) return undefined;
  const known = await linesOf(ledger, read);
  const isThere = new Set(records.articles.map(({ id }) => id));
  // What is missing and was published is a question of the whole archive: is it there under another name?
  if (known && [...read].some((id) => !isThere.has(id) && known.lines.has(`articles/${id}`))) return undefined;

  const standing: Standing = {
    lists,
    stories: { get: (id) => stories.get(id)?.shown },
    ...shelves,
    published: { earlier: new Map(rest.published.earlier), moved: rest.published.moved },
  };
  const { archive, linked: all, problems } = amendArchive(standing, read, records, known);
  const linked = new Map([...all].filter(([id, story]) => edited.has(id) || !isLinkedAsBefore(story, standing)));
  const changed = new Set([...edited, ...linked.keys()]);
  if ([...changed].some((id) => picturesBefore(id, saved) !== picturesOf(linked.get(id)))) return undefined;
  const before = queriesOf(standingArchive({ ...records, entities }, standing));
  const after = queriesOf(archive);
  const root = path.basename(path.resolve(dir));
  const isReadAgain = (file: string): boolean => otherFiles.has(file) || read.has(STORY.exec(file)?.[1] ?? '');
  const standingProblems = saved.known.problems.filter(({ file }) => !isReadAgain(file.slice(root.length + 1)));
  return {
    changed,
    before,
    after,
    records,
    linked,
    published: archive.published,
    lists: archive.lists,
    problems: [...standingProblems, ...register.problems, ...parsed.problems, ...problems],
    ofRegister: register.changes.length > 0,
    reindexed: new Set([...changed, ...register.changes.flatMap((one) => storiesOf(one, after))]),
    scope: scopeOf(
      [...touchingOf(changed, standing), ...linked.values()],
      register.changes.map((change) => change.after),
      before,
      after,
    ),
  };
}

const storiesOf = ({ kind, after }: RegisterChange, queries: Queries): readonly string[] =>
  kind === 'actor' ? queries.byActor(after.kind, after.id) : [];

/** The pictures of a story that may be shown, in one line; of those that change, a build of everything keeps the account. */
function picturesOf(story: Pick<LinkedArticle, 'article' | 'texts'> | undefined): string {
  const pictures = story?.texts.flatMap(([, blocks]) => blocks.flatMap(({ picture }) => picture ?? [])) ?? [];
  if (!story || pictures.length === 0) return '';
  const files = pictures.map(({ file, image }) => `${file} ${image?.hash}`);
  return [story.article.status, story.article.rights, ...files].join('\n');
}

function picturesBefore(id: string, { stories, shelves }: SavedSite): string {
  const article = stories.get(id)?.shown && shelves.articles.get(id);
  if (!article) return '';
  const keys = [id, ...article.translations.map(({ lang }) => `${id}.${lang}`)];
  return picturesOf({ article, texts: keys.map((key) => [key, shelves.texts.get(key) ?? []]) });
}

/** A story that has the words of a new name and means nobody by them. */
function isLinkedAsBefore({ article, coverage, mentions }: LinkedArticle, standing: Standing): boolean {
  const now = JSON.stringify([article, coverage, mentions]);
  const { id } = article;
  const were = mentions.map(([key]) => [key, standing.mentions.get(key)]);
  return now === JSON.stringify([standing.articles.get(id), standing.stories.get(id)?.coverage, were]);
}

/** Names and events that come, and names that get other spellings: all else of the register concerns any page. */
const REGISTER = /^(?:people|organisations|places|events)\/[a-z0-9-]+\.yml$/;

interface RegisterChanges {
  readonly changes: readonly RegisterChange[];
  /** The register as it is now. */
  readonly entities: readonly EntityRecord[];
  /** Of the changed files. */
  readonly problems: readonly Problem[];
}

async function readRegisterChange(
  dir: string,
  site: Site,
  before: readonly EntityRecord[],
  paths: ReadonlySet<string>,
  files: FileStates,
): Promise<RegisterChanges | undefined> {
  if (paths.size === 0) return { changes: [], entities: before, problems: [] };
  // The same name with another ending would be a second file of it.
  const isPlain = (one: string): boolean =>
    REGISTER.test(one) && files.paths.includes(one) && !files.paths.includes(one.replace(/yml$/, 'yaml'));
  if (![...paths].every(isPlain)) return undefined;
  const { files: sources, problems: unreadable } = await readPaths(dir, [...paths].sort());
  const { records, problems } = parseFiles(sources, site);
  if (unreadable.length > 0 || records.unread.size > 0) return undefined;
  const changes = records.entities.map((after) => changeOf(before, after));
  if (!changes.every((change) => change !== undefined)) return undefined;
  const own = new Set(records.entities.map(nameOfEntity));
  const entities = [...before.filter((entity) => !own.has(nameOfEntity(entity))), ...records.entities];
  entities.sort((a, b) => (a.place.file < b.place.file ? -1 : 1));
  const warnings = shareLetterWarnings({ site, entities: records.entities });
  return { changes, entities, problems: [...problems, ...warnings] };
}

const nameOfEntity = ({ kind, id }: EntityRecord): string => `${kind}/${id}`;

function changeOf(entities: readonly EntityRecord[], after: EntityRecord): RegisterChange | undefined {
  if (after.kind === 'topics' || after.kind === 'outlets' || after.formerly.length > 0) return undefined;
  if (entities.some(({ kind, formerly }) => kind === after.kind && formerly.includes(after.id))) return undefined;
  const before = entities.find(({ kind, id }) => kind === after.kind && id === after.id);
  if (after.kind === 'events') return before === undefined ? { kind: 'event', after } : undefined;
  if (before === undefined) return { kind: 'actor', after };
  const actor = before as ActorRecord;
  return withoutSpellings(actor) === withoutSpellings(after) ? { kind: 'actor', before: actor, after } : undefined;
}

function withoutSpellings({
  aliases: _,
  ambiguous: __,
  not: ___,
  hash: ____,
  lines: _____,
  ...rest
}: ActorRecord): string {
  return JSON.stringify(rest);
}

function touchingOf(changed: ReadonlySet<string>, { stories }: Standing): Touching[] {
  return [...changed].flatMap((id) => {
    const story = stories.get(id);
    return story ? [{ article: story.head, coverage: story.coverage }] : [];
  });
}

/** Ids that were others’ before, or are said to have been: addresses of pages that did not change may depend on them. */
function movesIds(
  { formerly }: StoryLists,
  changed: ReadonlySet<string>,
  articles: readonly ArticleRecord[],
  entities: readonly EntityRecord[],
): boolean {
  if (articles.some(({ formerly }) => formerly.length > 0)) return true;
  if (formerly.some(([, to]) => changed.has(to))) return true;
  const former = new Set([...entities.flatMap((entity) => entity.formerly), ...formerly.map(([from]) => from)]);
  return [...changed].some((id) => former.has(id));
}

/** The ledger’s lines of some stories and their translations. */
async function linesOf(ledger: () => Promise<Ledger>, ids: ReadonlySet<string>): Promise<Ledger> {
  const { lines } = await ledger();
  return { lines: new Map([...lines].filter(([key]) => ids.has(/^articles\/([^.]+)/.exec(key)?.[1] ?? ''))) };
}

/** The pages that a change touches, as they are and the names of those that were, and the files that it leaves without one. */
export function touchedPages({ before, after, scope }: SmallChange) {
  const pages = planPages(after, scope);
  const names = new Set(pages.map(nameOf));
  const were = planPages(before, scope);
  // A story whose language was corrected stands elsewhere.
  const gone = were.filter((page) => !names.has(nameOf(page)));
  const maybeMoved = (page: Page): boolean => page.kind === 'story' && scope.articles.has(idOfStory(page));
  const now = new Set(pages.filter(maybeMoved).map((page) => fileOf(page.view(after))));
  const old = [...gone, ...were.filter((page) => names.has(nameOf(page)) && maybeMoved(page))];
  const removed = old.map((page) => fileOf(page.view(before))).filter((file) => !now.has(file));
  return { pages, removed, were: were.map(nameOf) };
}

/** `ar/2023-06-27-radan` → `2023-06-27-radan`. */
const idOfStory = ({ key }: Page): string => key.slice(key.indexOf('/') + 1);

const fileOf = (view: View): string => ('frame' in view ? view.frame.file : view.file);
