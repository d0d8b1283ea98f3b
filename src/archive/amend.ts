/**
 * A few stories changed, the rest stands: the same archive as if all were assembled anew, at the cost of the few. Pure.
 * What could reach further (a register that changed, ids that moved) is not for here: see `rebuild.ts`.
 */
import type {
  Archive,
  Article,
  ArticleHead,
  Block,
  Coverage,
  Ledger,
  Mention,
  Moved,
  NamedAs,
  Problem,
  Published,
  Records,
  Shelf,
} from '../model.ts';
import { headOf, type LinkedArticle, linkerOf, linkStories, withoutDrafts } from './assemble.ts';
import type { BareArchive } from './lost.ts';
import { comparePublished } from './published.ts';
import { entityProblems, type Register, registerOf } from './references.ts';

/** A story as the archive holds it. */
export interface Story {
  readonly head: ArticleHead;
  readonly coverage: readonly Coverage[];
}

/** What stands, all of it checked by an earlier build. */
export interface Standing {
  /** By id; those that change are among them. */
  readonly stories: ReadonlyMap<string, Story>;
  readonly articles: Shelf<Article>;
  readonly texts: Shelf<readonly Block[]>;
  readonly mentions: Shelf<readonly Mention[]>;
  readonly names: Shelf<readonly NamedAs[]>;
  readonly published: Published;
  /** Ids of stories that are drafts. */
  readonly drafts: ReadonlySet<string>;
}

export interface Amended {
  readonly archive: Archive;
  /** The changed stories as they are now. Those that are gone, and drafts, are not among them. */
  readonly linked: ReadonlyMap<string, LinkedArticle>;
  /** Of the changed stories. */
  readonly problems: readonly Problem[];
}

/** What of the records an archive needs beside its stories. */
type RegisterRecords = Pick<Records, 'site' | 'entities' | 'pages'>;

/** The archive that stands. */
export function standingArchive(records: RegisterRecords, standing: Standing): Archive {
  return archiveOf(records, standing, standing.stories, standing.published, new Map(), standing.drafts);
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
  const drafts = new Set([
    ...[...standing.drafts].filter((id) => !changed.has(id)),
    ...records.articles.flatMap(({ id, status }) => (status === 'draft' ? [id] : [])),
  ]);
  const after = new Map([...standing.stories].filter(([id]) => !changed.has(id)));
  for (const [id, { article, coverage }] of linked) after.set(id, { head: headOf(article), coverage });
  const archive = archiveOf(records, standing, after, merged(standing.published, published, changed), linked, drafts);
  return { archive, linked, problems };
}

/** The changed stories as an archive of their own. */
function changedOnly(records: Records, register: Register, linked: ReadonlyMap<string, LinkedArticle>): BareArchive {
  const all = [...linked.values()];
  return {
    site: records.site,
    heads: all.map(({ article }) => headOf(article)),
    articles: new Map(all.map(({ article }) => [article.id, article])),
    ...register,
    coverage: all.flatMap(({ coverage }) => coverage),
    texts: new Map(all.flatMap(({ texts }) => texts)),
    mentions: new Map(all.flatMap(({ mentions }) => mentions)),
    names: new Map(all.map(({ article, names }) => [article.id, names])),
    pages: records.pages,
  };
}

function archiveOf(
  records: RegisterRecords,
  standing: Standing,
  stories: ReadonlyMap<string, Story>,
  published: Published,
  linked: ReadonlyMap<string, LinkedArticle>,
  drafts: ReadonlySet<string>,
): Archive {
  const register = registerOf(records.entities);
  const inOrder = [...stories.values()].sort((a, b) => (a.head.place.file < b.head.place.file ? -1 : 1));
  const texts = new Map([...linked.values()].flatMap((l) => l.texts));
  const mentions = new Map([...linked.values()].flatMap((l) => l.mentions));
  const isHere = (key: string): boolean => linked.has(key.split('.')[0]!);
  return Object.freeze({
    site: records.site,
    heads: inOrder.map(({ head }) => head),
    articles: {
      get: (id) => (stories.has(id) ? (linked.get(id)?.article ?? standing.articles.get(id)) : undefined),
    },
    ...register,
    events: withoutDrafts(register.events, (id) => drafts.has(id)),
    coverage: inOrder.flatMap(({ coverage }) => coverage),
    texts: { get: (key) => (isHere(key) ? texts.get(key) : standing.texts.get(key)) },
    mentions: { get: (key) => (isHere(key) ? mentions.get(key) : standing.mentions.get(key)) },
    names: { get: (id) => (linked.has(id) ? linked.get(id)!.names : standing.names.get(id)) },
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
