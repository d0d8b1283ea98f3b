/** Names of things in the site's structured data: an address and a fragment, the same on every page. */
import type { EntityKind, Lang } from '../model.ts';
import { absoluteUrl, anyEntityPath, rootPath, storyPath, storyShellPath } from './urls.ts';

/** What a page says of itself in JSON-LD; the layout adds the site and the way to the page. */
export interface PageGraph {
  /** What kind of page schema.org would call it. */
  readonly type: 'WebPage' | 'CollectionPage' | 'AboutPage' | 'SearchResultsPage' | 'ItemPage';
  /** The `@id` of what the page is about. */
  readonly main?: string;
  readonly nodes: readonly object[];
}

const FRAGMENTS: Readonly<Record<EntityKind, string>> = {
  events: 'event',
  topics: 'topic',
  people: 'person',
  organisations: 'organisation',
  places: 'place',
  outlets: 'outlet',
};

export const entityId = (baseUrl: string, kind: EntityKind, id: string): string =>
  `${absoluteUrl(baseUrl, anyEntityPath(kind, id))}#${FRAGMENTS[kind]}`;

/** What stands on the story's page: the outlet's words or the archive's. */
export const articleId = (baseUrl: string, id: string): string => `${absoluteUrl(baseUrl, storyPath(id))}#article`;

/** What the outlet published, where the page retells it. */
export const originalId = (baseUrl: string, id: string): string => `${absoluteUrl(baseUrl, storyPath(id))}#original`;

export const translationId = (baseUrl: string, id: string, lang: Lang): string =>
  `${absoluteUrl(baseUrl, storyShellPath(lang, id))}#article`;

export const archiveId = (baseUrl: string): string => `${absoluteUrl(baseUrl, rootPath)}#archive`;
export const websiteId = (baseUrl: string): string => `${absoluteUrl(baseUrl, rootPath)}#website`;
