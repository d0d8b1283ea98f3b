/** Who wrote a saved page. */
import { authorsIn, nameOf } from './by-line.ts';
import { type DomDocument, wordsIn } from './dom.ts';
import type { StructuredArticle } from './json-ld.ts';
import { isBeside, type Meta, plain } from './page-meta.ts';
import type { Found } from './types.ts';

export function authorsOf(
  document: DomDocument,
  meta: Meta,
  ld: StructuredArticle | undefined,
  names: readonly string[],
): Found[] {
  const found = (values: readonly string[], place: Found['in'], sure: Found['sure']): Found[] => {
    const people = values.flatMap((value) => nameOf(plain(value), names) ?? []);
    return [...new Set(people)].slice(0, 12).map((value) => ({ value, in: place, sure }));
  };
  const ofLd = found(ld?.authors ?? [], 'json-ld', 3);
  if (ofLd.length > 0) return ofLd;
  const ofMeta = found(
    [meta('author', 'article:author', 'byl', 'dc.creator', 'parsely-author', 'citation_author') ?? ''].flatMap((line) =>
      authorsIn(plain(line), names),
    ),
    'meta',
    3,
  );
  if (ofMeta.length > 0) return ofMeta;
  const marked = [
    ...document.querySelectorAll(
      '[rel~="author"], [itemprop~="author"], .byline, .author-name, .author, .writer, [class*="author"], [class*="byline"], .reader-credits',
    ),
  ]
    .filter((element) => !isBeside(element, /related|comment|sidebar|latest|recent/i))
    .map((element) => wordsIn(element.querySelector('[itemprop~="name"]') ?? element))
    .filter((words) => words.length <= 80);
  return found(
    marked.slice(0, 1).flatMap((line) => authorsIn(plain(line), names)),
    'markup',
    2,
  );
}
