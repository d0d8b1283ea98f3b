/** A saved page’s title, apart from its site’s name. */
import { fold } from '../text/fold.ts';
import { type DomDocument, type DomElement, wordsIn } from './dom.ts';
import type { StructuredArticle } from './json-ld.ts';
import { type Meta, plain } from './page-meta.ts';
import type { Found } from './types.ts';

/** “Title | The Courier”: what parts a title from the site's name. */
const SEPARATOR = /\s+[|\-–—»·•:]\s+|\s*[|»]\s*/u;

interface Titles {
  readonly title?: Found;
  /** The site's name, where the title said it beside the article's. */
  readonly site?: string;
}

export function titleOf(
  document: DomDocument,
  meta: Meta,
  ld: StructuredArticle | undefined,
  names: readonly string[],
): Titles {
  const bare = (text: string | undefined): string => withoutSite(plain(text ?? ''), names);
  const isSame = (a: string, b: string): boolean => fold(a) !== '' && fold(a) === fold(b);
  const headings = [...document.querySelectorAll('h1, h2, h3')].filter((heading) => !isSiteName(heading, names));
  const words = headings.map((heading) => ({
    text: plain(heading.textContent ?? ''),
    isFirst: heading.localName === 'h1',
  }));
  const stated = bare(ld?.headline) || bare(meta('og:title', 'twitter:title', 'dc.title', 'citation_title'));
  const whole = plain(document.querySelector('title')?.textContent ?? '');
  const ofTag = bare(whole);
  const heading = words.find(({ text }) => isSame(text, stated) || isSame(text, ofTag));
  if (heading) return { title: { value: heading.text, in: 'heading', sure: 3 } };
  const firsts = words.filter(({ isFirst }) => isFirst).map(({ text }) => text);
  const within = firsts.find((text) => fold(text).length > 12 && ` ${fold(whole)} `.includes(` ${fold(text)} `));
  if (within) return { title: { value: within, in: 'heading', sure: 3 } };
  // What readers saw above the text is the title; what is stated for search engines and cards may be shorter or louder.
  if (firsts.length === 1 && stated && sharedWords(firsts[0]!, stated) >= 0.5)
    return { title: { value: firsts[0]!, in: 'heading', sure: 2 } };
  if (stated) {
    const place = ld?.headline ? ('json-ld' as const) : ('meta' as const);
    return { title: { value: stated, in: place, sure: ld?.headline || firsts.length === 0 ? 3 : 2 } };
  }
  const part = partOfTitle(document, whole);
  if (part) return part;
  if (firsts.length === 1 && firsts[0] !== '') return { title: { value: firsts[0]!, in: 'heading', sure: 2 } };
  return ofTag ? { title: { value: ofTag, in: 'title-tag', sure: 2 } } : {};
}

/** Of the words of the shorter text, the share that the other one has too. */
function sharedWords(a: string, b: string): number {
  const [few, many] = [new Set(fold(a).split(' ')), new Set(fold(b).split(' '))].sort((x, y) => x.size - y.size) as [
    Set<string>,
    Set<string>,
  ];
  return few.size < 2 ? 0 : [...few].filter((word) => many.has(word)).length / few.size;
}

/** “Title | Site” with the title known: the site. */
export function restOfTitle(document: DomDocument, title: string | undefined): string | undefined {
  const parts = plain(document.querySelector('title')?.textContent ?? '').split(SEPARATOR);
  const others = parts.filter((part) => fold(part) !== fold(title ?? ''));
  return parts.length > 1 && others.length === parts.length - 1 ? others.at(-1)?.trim() : undefined;
}

/** A heading that is the site's: its name, or a link to the front page. */
function isSiteName(heading: DomElement, names: readonly string[]): boolean {
  const text = fold(heading.textContent ?? '');
  const home = heading.querySelector('a')?.getAttribute('href') ?? heading.closest('a')?.getAttribute('href');
  const leadsHome =
    home !== undefined && home !== null && /^(?:https?:\/\/[^/]+\/?|\/)(?:index\.\w+)?(?:[?#].*)?$/.test(home);
  return text === '' || leadsHome || names.some((name) => fold(name) === text);
}

/** Old pages have no headings: the part of the window's title that stands on the page by itself, in bold, is the title. */
function partOfTitle(document: DomDocument, whole: string): Titles | undefined {
  const parts = whole.split(SEPARATOR).filter((part) => fold(part) !== '');
  if (parts.length < 2 || parts.length > 4) return undefined;
  const lines = [
    ...document.querySelectorAll('h1, h2, h3, h4, b, strong, font, .title, [class*="title"], [class*="head"]'),
  ].map((element) => fold(wordsIn(element)));
  const title = parts.find((part) => part.split(' ').length > 1 && lines.includes(fold(part)));
  const others = parts.filter((part) => part !== title);
  return title === undefined
    ? undefined
    : { title: { value: title, in: 'title-tag', sure: 2 }, ...(others.length === 1 ? { site: others[0]! } : {}) };
}

/** A title without the site's name at its end or beginning. */
export function withoutSite(title: string, names: readonly string[]): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return names.some((name) => fold(name) === fold(title)) ? '' : title;
  const isName = (part: string): boolean => names.some((name) => fold(name) === fold(part) || fold(part) === '');
  for (const separator of title.matchAll(new RegExp(SEPARATOR, 'gu'))) {
    const before = title.slice(0, separator.index);
    const after = title.slice(separator.index + separator[0].length);
    if (isName(after)) return withoutSite(before, names);
    if (isName(before)) return withoutSite(after, names);
  }
  return title;
}
