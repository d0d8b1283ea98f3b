/**
 * A few stories changed, the rest stands: the same archive as if all were assembled anew, at the cost of the few. Pure.
 * What could reach further (a register that changed, ids that moved) is not for here: see `rebuild.ts`.
 */
import type {
  Archive,
  Article,
  Block,
  Ledger,
  Mention,
  Moved,
  NamedAs,
  Problem,
  Published,
  Records,
  Shelf,
  Story,
  StoryLists,
} from '../model.ts';
import { headOf, type LinkedArticle, linkerOf, linkStories, withoutDrafts } from './assemble.ts';
import { amendLists } from './lists.ts';
import type { BareArchive } from './lost.ts';
import { comparePublished } from './published.ts';
import { entityProblems, type Register, registerOf } from './references.ts';

/** What stands, all of it checked by an earlier build. */
export interface Standing {
  readonly lists: StoryLists;
  /** Published and withdrawn stories. */
  readonly stories: Shelf<Story>;
  readonly articles: Shelf<Article>;
  readonly texts: Shelf<readonly Block[]>;
  readonly mentions: Shelf<readonly Mention[]>;
  readonly names: Shelf<readonly NamedAs[]>;
  readonly published: Published;
}

export interface Amended {
  readonly archive: Archive;
  /** The changed stories as they are now. Those that are gone, and drafts, are not among them. */
  readonly linked: ReadonlyMap<string, LinkedArticle>;
  /** Of the changed stories. */
  readonly problems: readonly Problem[];
}

/** What of the records an archive needs beside its stories. */
export type BesideStories = Pick<Records, 'site' | 'entities' | 'pages'>;

/** The archive that stands. */
export function standingArchive(records: BesideStories, standing: Standing): Archive {
  return archiveOf(records, standing, standing.lists, standing.published, new Map());
}

/**
 * `records` holds the whole register, and of articles and translations those in `changed` that are there. `ledger`: the
 * lines of `changed` alone.
 */
export function amendArchive(
  standing: Standing,
  changed: ReadonlySet<string>,
  records: Records,
  ledger: Ledger,
): Amended {
  const register = registerOf(records.entities);
  const link = linkerOf(register, records.unread);
  const stories = linkStories(records, register, link, (id) => changed.has(id));
  const linked = new Map(stories.linked.map((story) => [story.article.id, story]));
  const { published, problems: lost } = comparePublished(ledger, records, changedOnly(records, register, linked));
  const problems = [...entityProblems(records, register), ...stories.problems, ...lost];
  const now = new Map([...linked].map(([id, { article, coverage }]) => [id, { head: headOf(article), coverage }]));
  const drafts = records.articles.flatMap(({ id, status }) => (status === 'draft' ? [id] : []));
  const lists = amendLists(standing.lists, changed, standing.stories, now, drafts);
  const archive = archiveOf(records, standing, lists, merged(standing.published, published, changed), linked, changed);
  return { archive, linked, problems };
}

/** The changed stories as an archive of their own. */
function changedOnly(records: Records, register: Register, linked: ReadonlyMap<string, LinkedArticle>): BareArchive {
  const all = [...linked.values()];
  return {
    site: records.site,
    articles: new Map(all.map(({ article }) => [article.id, article])),
    ...register,
    texts: new Map(all.flatMap(({ texts }) => texts)),
    mentions: new Map(all.flatMap(({ mentions }) => mentions)),
    names: new Map(all.map(({ article, names }) => [article.id, names])),
    pages: records.pages,
  };
}

/** `changed`: the stories that are as `linked` has them, or not there. */
function archiveOf(
  records: BesideStories,
  standing: Standing,
  lists: StoryLists,
  published: Published,
  linked: ReadonlyMap<string, LinkedArticle>,
  changed: ReadonlySet<string> = new Set(),
): Archive {
  const register = registerOf(records.entities);
  const drafts = new Set(lists.drafts);
  const texts = new Map([...linked.values()].flatMap((l) => l.texts));
  const mentions = new Map([...linked.values()].flatMap((l) => l.mentions));
  const heads = new Map([...linked.values()].map(({ article }) => [article.id, headOf(article)]));
  /** Of a story that changed what it is now, of any other what stands. */
  const either = <T>(now: (id: string) => T | undefined, stands: Shelf<T>): Shelf<T> => ({
    get: (key) => (changed.has(key.split('.')[0]!) ? now(key) : stands.get(key)),
  });
  const { stories } = standing;
  return Object.freeze({
    site: records.site,
    lists,
    heads: either((id) => heads.get(id), { get: (id) => stories.get(id)?.head }),
    articles: either((id) => linked.get(id)?.article, standing.articles),
    ...register,
    events: withoutDrafts(register.events, (id) => drafts.has(id)),
    coverage: either((id) => linked.get(id)?.coverage, { get: (id) => stories.get(id)?.coverage }),
    texts: either((key) => texts.get(key), standing.texts),
    mentions: either((key) => mentions.get(key), standing.mentions),
    names: either((id) => linked.get(id)?.names, standing.names),
    pages: records.pages,
    published,
  } satisfies Archive);
}

function merged(before: Published, now: Published, changed: ReadonlySet<string>): Published {
  const isKept = (key: string): boolean => !changed.has(key.split('.')[0]!);
  const moved: readonly Moved[] = before.moved.filter(({ kind, to }) => kind !== 'articles' || !changed.has(to));
  return {
    earlier: new Map([...[...before.earlier].filter(([key]) => isKept(key)), ...now.earlier]),
    moved: [...moved, ...now.moved],
  };
}
