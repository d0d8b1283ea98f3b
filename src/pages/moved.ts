/** The page at an old address: where what stood there is now. */
import type { Lang, Moved, Queries } from '../model.ts';
import { type CardQueries, shellLanguage, storyCard } from './cards.ts';
import { type Frame, frameOf, type Link, versionsOf } from './frame.ts';
import { anyEntityPath, entityPath, hrefOf, type SitePath, storyPath, storyShellPath } from './urls.ts';

export interface MovedView {
  readonly frame: Frame;
  /** Where browsers are sent. */
  readonly href: string;
  /** The new page in every site language, by its name. */
  readonly versions: readonly { readonly lang: Lang; readonly link: Link }[];
}

/** An old address: without a language, or in one; of an entity with many stories, one of a year's. */
export interface MovedKey extends Moved {
  readonly year?: number;
}

export type MovedQueries = CardQueries;

/** Every old address of a page: the language-free one, each language's, and those of years. */
export function movedKeys(
  queries: Pick<Queries, 'site' | 'moved'>,
  yearsOf: (moved: Moved) => readonly number[],
): MovedKey[] {
  const { languages } = queries.site();
  return queries.moved().flatMap((moved) => {
    if (moved.lang !== undefined) return [moved];
    const years = yearsOf(moved);
    return [
      moved,
      ...languages.flatMap((lang) => [{ ...moved, lang }, ...years.map((year) => ({ ...moved, lang, year }))]),
    ];
  });
}

/** Where an old address leads. */
export function movedPaths(queries: MovedQueries, { kind, from, to, lang, year }: MovedKey): [SitePath, SitePath] {
  const old = pathOf(kind, from, lang, year);
  return [old, lang === undefined ? pathOf(kind, to, undefined) : newPath(queries, kind, to, lang, year)];
}

export function movedView(queries: MovedQueries, key: MovedKey): MovedView {
  const site = queries.site();
  const { kind, to, lang } = key;
  const [path, target] = movedPaths(queries, key);
  const versions = site.languages.map((l) => ({ lang: l, link: linkTo(queries, kind, to, l) }));
  const own = versionsOf(site, (l) => newPath(queries, kind, to, l));
  const shell =
    lang ?? (kind === 'articles' ? shellLanguage(site, queries.article(to).language) : site.defaultLanguage);
  const { text, lang: spoken } = linkTo(queries, kind, to, shell);
  return {
    frame: frameOf(queries, {
      lang: shell,
      path,
      title: { text, lang: spoken },
      section: kind,
      canonical: target,
      versions: own,
      alternates: false,
      indexed: false,
    }),
    href: hrefOf(site.baseUrl, target),
    versions,
  };
}

function pathOf(kind: Moved['kind'], id: string, lang: Lang | undefined, year?: number): SitePath {
  if (kind === 'articles') return lang === undefined ? storyPath(id) : storyShellPath(lang, id);
  return lang === undefined ? anyEntityPath(kind, id) : entityPath(lang, kind, id, year);
}

function newPath(queries: MovedQueries, kind: Moved['kind'], id: string, lang: Lang, year?: number): SitePath {
  if (kind !== 'articles') return entityPath(lang, kind, id, year);
  const own = shellLanguage(queries.site(), queries.article(id).language) === lang;
  return own ? storyPath(id) : storyShellPath(lang, id);
}

function linkTo(queries: MovedQueries, kind: Moved['kind'], id: string, lang: Lang): Link {
  const href = hrefOf(queries.site().baseUrl, newPath(queries, kind, id, lang));
  if (kind === 'articles') return { ...storyCard(queries, id, lang).title, href };
  return { text: namesOf(queries, kind, id)[lang]!, lang, href };
}

function namesOf(queries: MovedQueries, kind: Exclude<Moved['kind'], 'articles'>, id: string) {
  switch (kind) {
    case 'events':
      return queries.event(id).title;
    case 'topics':
      return queries.topic(id).title;
    case 'outlets':
      return queries.outlet(id).name;
    default:
      return queries.actor(kind, id).name;
  }
}
