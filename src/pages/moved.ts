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

/** An old address: without a language, or in one. */
export interface MovedKey extends Moved {
  readonly lang?: Lang;
}

export type MovedQueries = CardQueries;

/** The language-free address and each language’s. A story’s shell of its own language has only the former. */
export function movedKeys(queries: Pick<Queries, 'site' | 'moved' | 'article'>): MovedKey[] {
  const site = queries.site();
  return queries.moved().flatMap((moved) => {
    const own = moved.kind === 'articles' ? shellLanguage(site, queries.article(moved.to).language) : undefined;
    return [moved, ...site.languages.filter((lang) => lang !== own).map((lang) => ({ ...moved, lang }))];
  });
}

export function movedView(queries: MovedQueries, { kind, from, to, lang }: MovedKey): MovedView {
  const site = queries.site();
  const target = pathOf(kind, to, lang);
  const versions = site.languages.map((l) => ({ lang: l, link: linkTo(queries, kind, to, l) }));
  const own = versionsOf(site, (l) => newPath(queries, kind, to, l));
  const shell =
    lang ?? (kind === 'articles' ? shellLanguage(site, queries.article(to).language) : site.defaultLanguage);
  const { text, lang: spoken } = linkTo(queries, kind, to, shell);
  return {
    frame: frameOf(queries, {
      lang: shell,
      path: pathOf(kind, from, lang),
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

function pathOf(kind: Moved['kind'], id: string, lang: Lang | undefined): SitePath {
  if (kind === 'articles') return lang === undefined ? storyPath(id) : storyShellPath(lang, id);
  return lang === undefined ? anyEntityPath(kind, id) : entityPath(lang, kind, id);
}

function newPath(queries: MovedQueries, kind: Moved['kind'], id: string, lang: Lang): SitePath {
  if (kind !== 'articles') return entityPath(lang, kind, id);
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
