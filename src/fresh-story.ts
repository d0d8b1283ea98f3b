/** A story that was read and linked, as builds remember it. */
import { createHash } from 'node:crypto';
import { headOf, type LinkedArticle } from './archive/assemble.ts';
import type { FreshStory } from './cache/stories.ts';
import type { ArticleEntry, ArticleRecord, Catalogue, Records } from './model.ts';
import { type WordSet, wordSetOf } from './text/word-set.ts';

/** A file of a story: its id. */
export const STORY = /^articles\/([^/.]+)(?:\.[^/.]+)?\.md$/;

/** The files of each story, by its id, and all other files. */
export function filesByStory(paths: Iterable<string>) {
  const stories = new Map<string, string[]>();
  const others: string[] = [];
  for (const path of paths) {
    const id = STORY.exec(path)?.[1];
    if (id === undefined) others.push(path);
    else if (stories.has(id)) stories.get(id)!.push(path);
    else stories.set(id, [path]);
  }
  return { stories, others };
}

/** Names all that the reading and linking of a story depends on, but for its own files. */
export function linkingSum({
  site,
  entities,
  unread,
}: Pick<Records, 'site' | 'entities'> & { unread: Iterable<string> }) {
  const { languages, excerptWords } = site;
  // Topics are no part of it: no story is linked with one.
  const linked = entities.flatMap(({ kind, id, hash }) => (kind === 'topics' ? [] : [[kind, id, hash]]));
  const all = JSON.stringify([languages, excerptWords, site.private, linked, [...unread]]);
  return createHash('sha256').update(all).digest('hex');
}

/** What came of single stories’ records. */
export interface StoriesRead {
  readonly articles: ReadonlyMap<string, ArticleRecord>;
  readonly translations: ReadonlyMap<string, Catalogue['translations']>;
  /** Those that are shown. */
  readonly linked: ReadonlyMap<string, LinkedArticle>;
  /** Their words, of those that were asked for them when they were linked: then their texts have just been read. */
  readonly words?: ReadonlyMap<string, WordSet>;
}

export function storiesRead(records: Records, linked: ReadonlyMap<string, LinkedArticle>): StoriesRead {
  const translations = new Map<string, Records['translations'][number][]>();
  for (const one of records.translations) translations.set(one.id, [...(translations.get(one.id) ?? []), one]);
  return { articles: new Map(records.articles.map((one) => [one.id, one])), translations, linked };
}

export function freshStory(id: string, read: StoriesRead): FreshStory {
  const record = read.articles.get(id);
  const linked = read.linked.get(id);
  const hasPictures = linked?.texts.some(([, blocks]) => blocks.some(({ picture }) => picture));
  return {
    id,
    ...(record ? { article: entryOf(record) } : {}),
    translations: (read.translations.get(id) ?? []).map(({ id, lang, place, lines, status }) => ({
      id,
      lang,
      place,
      lines: askedLines(lines),
      status,
    })),
    ...(hasPictures ? { pictures: true } : {}),
    ...(linked
      ? { shown: { ...linked, head: headOf(linked.article), words: read.words?.get(id) ?? wordsOfStory(linked) } }
      : {}),
  };
}

const entryOf = ({ kind, id, place, lines, status, formerly }: ArticleRecord): ArticleEntry => ({
  kind,
  id,
  place,
  lines: askedLines(lines),
  status,
  formerly,
});

/** Of the keys that checks of the whole archive name. */
const askedLines = (lines: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(lines).filter(([key]) => key === 'status' || key.startsWith('formerly')));

/** All that is read to link it: titles too, and translations. */
export function wordsOfStory({ article, texts }: LinkedArticle): WordSet {
  return wordSetOf([
    article.title,
    ...article.translations.map(({ title }) => title),
    ...texts.flatMap(([, blocks]) => blocks.map(({ text }) => text)),
  ]);
}
