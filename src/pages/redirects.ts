/** `_redirects`, as Netlify, Cloudflare Pages and others read it: old addresses, for hosts that can send readers on. */
import type { Queries } from '../model.ts';
import { CITATION_FORMATS } from './citation.ts';
import type { TextFileView } from './data.ts';
import { FOLLOWED } from './frame.ts';
import { type MovedKey, type MovedQueries, movedPaths } from './moved.ts';
import { citationPath, entityFeedPath, hrefOf, redirectsPath, type SitePath, storyPath } from './urls.ts';

/** Signs that a rule would take for a pattern. Only the site's own path can have them. */
const WILDCARDS: Readonly<Record<string, string>> = { '*': '%2A', ':': '%3A' };

type Rule = readonly [from: SitePath, to: SitePath];

export type RedirectQueries = MovedQueries & Pick<Queries, 'site' | 'withdrawnArticles'>;

/**
 * A rule to a line, without wildcards: Cloudflare reads 2,000 such lines and 100 with wildcards. A plain `301`: `301!`
 * would make Netlify prefer it to the page at the old address, and Cloudflare refuse the file. Only what `urls.ts`
 * encoded gets into a line, so no content can end one.
 */
export function redirectsView(queries: RedirectQueries, keys: readonly MovedKey[]): TextFileView {
  const { baseUrl } = queries.site();
  const rules = [
    ...keys.flatMap((key) => [movedPaths(queries, key), ...filesOf(queries, key)]),
    ...queries.withdrawnArticles().flatMap((id) => citations(id).map((from): Rule => [from, storyPath(id)])),
  ];
  const written = (path: SitePath): string => hrefOf(baseUrl, path).replace(/[*:]/g, (sign) => WILDCARDS[sign]!);
  const lines = rules.map(([from, to]) => `${written(from)} ${written(to)} 301\n`);
  return { file: redirectsPath, text: lines.join('') };
}

const citations = (id: string): SitePath[] => CITATION_FORMATS.map((format) => citationPath(id, format));

/** Files that stand below the page: citations of a story, feeds of an entity. */
function filesOf(queries: RedirectQueries, { kind, from, to, lang, year }: MovedKey): Rule[] {
  if (kind === 'articles') {
    if (lang !== undefined || from === to) return [];
    const gone = queries.article(to).status === 'withdrawn';
    return CITATION_FORMATS.map((f) => [citationPath(from, f), gone ? storyPath(to) : citationPath(to, f)]);
  }
  if (lang === undefined || year !== undefined || !FOLLOWED.includes(kind)) return [];
  return (['xml', 'json'] as const).map((f) => [
    entityFeedPath(lang, kind, from, f),
    entityFeedPath(lang, kind, to, f),
  ]);
}
