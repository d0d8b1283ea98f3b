/** Stage 2: title, date, outlet, authors and address of a saved page, each with where it stood. */
import { Parser } from 'htmlparser2';
import { dropHiddenControls } from '../text/controls.ts';
import { fold } from '../text/fold.ts';
import { safeAddress } from '../text/web-address.ts';
import { authorsIn, nameOf } from './by-line.ts';
import { dateIn, machineDate } from './dates.ts';
import { type DomDocument, type DomElement, tidy, wordsIn } from './dom.ts';
import { type StructuredArticle, structuredArticle } from './json-ld.ts';
import type { Found, Metadata } from './types.ts';

export interface PageFacts extends Metadata {
  /** Names of the site, to be taken off titles and authors. */
  readonly siteNames: readonly string[];
  /** The article's text as the page's JSON-LD has it. */
  readonly articleBody?: string;
  /** What addresses in the page are relative to. */
  readonly base?: string;
}

/** Reads the page's own statements; what disagrees or is only likely is less sure. */
export function pageFacts(document: DomDocument, savedFrom: string | undefined): PageFacts {
  const ld = structuredArticle(document);
  const meta = metaOf(document);
  const place = addressOf(document, meta, ld, savedFrom);
  const siteNames = [ld?.publisher, meta('og:site_name'), meta('application-name'), meta('al:android:app_name')]
    .map((name) => plain(name ?? ''))
    .filter((name) => name !== '' && !/^https?:/.test(name));
  const host = place.url === undefined ? undefined : new URL(place.url.value).hostname.replace(/^www\./, '');
  const names = host === undefined ? siteNames : [...siteNames, host];
  const titles = titleOf(document, meta, ld, names);
  const site = titles.site ?? restOfTitle(document, titles.title?.value);
  const authors = authorsOf(document, meta, ld, names);
  // A channel's post has no title; what is stated is the channel's name.
  const isChannel = authors.some(({ value }) => fold(value) === fold(titles.title?.value ?? ''));
  const title = isChannel ? undefined : titles.title;
  const date = dateOf(document, meta, ld, place.url?.value);
  const outlet: Found | undefined =
    siteNames[0] !== undefined
      ? { value: siteNames[0], in: ld?.publisher ? 'json-ld' : 'meta', sure: 2 }
      : site !== undefined
        ? { value: site, in: 'title-tag', sure: 1 }
        : host === undefined
          ? undefined
          : { value: host, in: 'address', sure: 1 };
  return {
    ...place,
    authors,
    siteNames: names,
    ...(title ? { title } : {}),
    ...(date ? { date } : {}),
    ...(outlet ? { outlet } : {}),
    ...(ld?.body ? { articleBody: ld.body } : {}),
  };
}

type Meta = (...names: readonly string[]) => string | undefined;

function metaOf(document: DomDocument): Meta {
  const values = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const content = tag.getAttribute('content')?.trim();
    if (!content) continue;
    for (const key of ['property', 'name', 'itemprop']) {
      const name = tag.getAttribute(key)?.trim().toLowerCase();
      if (name && !values.has(name)) values.set(name, content);
    }
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined);
}

/** Text of a statement: entities that were written twice, tags and unseen characters are no part of it. */
function plain(text: string): string {
  let words = text;
  if (/[&<]/.test(text)) {
    words = '';
    const parser = new Parser({ ontext: (piece) => (words += piece) });
    parser.end(text);
  }
  return tidy(dropHiddenControls(words));
}

// ───────────────────────── title

/** “Title | The Courier”: what parts a title from the site's name. */
const SEPARATOR = /\s+[|\-–—»·•:]\s+|\s*[|»]\s*/u;

interface Titles {
  readonly title?: Found;
  /** The site's name, where the title said it beside the article's. */
  readonly site?: string;
}

function titleOf(
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
function restOfTitle(document: DomDocument, title: string | undefined): string | undefined {
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

// ───────────────────────── date

function dateOf(
  document: DomDocument,
  meta: Meta,
  ld: StructuredArticle | undefined,
  url: string | undefined,
): Found | undefined {
  const stated = machineDate(ld?.datePublished ?? '');
  if (stated) return { value: stated, in: 'json-ld', sure: 3 };
  const tagged = meta(
    'article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued',
    'dcterms.created', 'dcterms.date', 'pubdate', 'publishdate', 'publish-date', 'parsely-pub-date', 'sailthru.date',
    'citation_publication_date', 'article.published', 'cxenseparse:recs:publishtime',
  ); // biome-ignore format: a list of names
  const ofMeta = machineDate(tagged ?? '');
  if (ofMeta) return { value: ofMeta, in: 'meta', sure: 3 };
  const ofTime = dateOfTime(document);
  if (ofTime) return ofTime;
  for (const element of document.querySelectorAll(DATE_PLACES)) {
    // Tags part words here: «27/6/2023» may stand twice, for eyes and for ears.
    const words = tidy(element.innerHTML.replace(/<[^>]*>/g, ' '));
    const found = words.length <= 200 ? dateIn(words) : undefined;
    if (found) return { value: found.edtf, in: 'markup', sure: found.ambiguous ? 1 : 2 };
  }
  const ofPath = /\/((?:19|20)\d\d)(?:([/-])(\d{1,2})\2(\d{1,2})(?=[/-])|()(\d\d)(\d\d)\d{0,6}(?=\D|$))/.exec(
    new URL(url ?? 'http://x/').pathname,
  );
  const parts = ofPath && [ofPath[1]!, ofPath[3] ?? ofPath[6]!, ofPath[4] ?? ofPath[7]!];
  const day = parts && machineDate(parts.map((part) => part.padStart(2, '0')).join('-'));
  return day ? { value: day, in: 'address', sure: 2 } : undefined;
}

const DATE_PLACES = `[itemprop~="datePublished"], .published, .entry-date, .post-date, .article-date, .date, .news-date, .story-date,
  .publish-date, .publishdate, .pubdate, .posted-on, .timestamp, .date-header, .post-timestamp, [class*="date"], [class*="Date"],
  [class*="time"], [id*="date"]`;

/** `<time>` of the article: one marked as published, else the first that no list of other stories holds. */
function dateOfTime(document: DomDocument): Found | undefined {
  const times = [...document.querySelectorAll('time, [itemprop~="datePublished"]')]
    .filter(
      (time) =>
        !isBeside(time, /related|comment|sidebar|latest|recent/i) &&
        !/updated|modified/i.test(time.getAttribute('class') ?? ''),
    )
    .flatMap((time) => {
      const value = machineDate(time.getAttribute('datetime') ?? time.getAttribute('content') ?? wordsIn(time));
      return value ? [{ time, value }] : [];
    });
  const marked = times.find(
    ({ time }) => /datepublished/i.test(time.getAttribute('itemprop') ?? '') || time.hasAttribute('pubdate'),
  );
  const first = marked ?? times[0];
  return (
    first && {
      value: first.value,
      in: 'time-tag',
      sure: marked || times.every(({ value }) => value === first.value) ? 3 : 2,
    }
  );
}

/** In a box beside the article; what the body or the article itself is called says nothing. */
function isBeside(element: DomElement, names: RegExp): boolean {
  for (
    let at = element.parentElement;
    at && !['body', 'html', 'main', 'article'].includes(at.localName);
    at = at.parentElement
  ) {
    if (['aside', 'nav', 'footer'].includes(at.localName)) return true;
    if (names.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`)) return true;
  }
  return false;
}

// ───────────────────────── authors

function authorsOf(
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

// ───────────────────────── address

const ARCHIVE =
  /^https?:\/\/(?:web\.archive\.org\/web\/\d{4,14}[a-z_]*\/|(?:archive\.(?:ph|is|today|li|vn|md|fo)|arquivo\.pt\/wayback|webcitation\.org)\/)/i;

interface Addresses {
  readonly url?: Found;
  readonly archived?: Found;
  readonly base?: string;
}

/** Where it was published, and the copy that was saved where that is one of an archive. */
function addressOf(
  document: DomDocument,
  meta: Meta,
  ld: StructuredArticle | undefined,
  given: string | undefined,
): Addresses {
  const from = safeAddress(given ?? savedFromComment(document) ?? '');
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? undefined;
  const stated = [
    resolve(canonical, from),
    ...[meta('og:url', 'al:web:url', 'dc.identifier'), ld?.url].map((address) => resolve(address, undefined)),
  ];
  const archived = [from, ...stated].find((address) => address !== undefined && ARCHIVE.test(address));
  const inner = archived === undefined ? undefined : unwrapArchived(archived);
  const own = inner === archived ? undefined : safeAddress(inner ?? '');
  const visited = own ?? (from !== undefined && !ARCHIVE.test(from) ? from : undefined);
  const claimed = stated
    .map((address) => address && safeAddress(unwrapArchived(address)))
    .find((address) => address && isStory(address));
  // A page may claim any address. One of another host than the browser's is not believed.
  const agrees = claimed && visited ? siteOf(claimed) === siteOf(visited) : true;
  const url = claimed && agrees ? claimed : visited;
  const base = resolve(document.querySelector('base')?.getAttribute('href') ?? undefined, from) ?? visited ?? url;
  return {
    ...(url
      ? { url: { value: cleanAddress(url), in: url === claimed ? 'link' : 'saved-from', sure: visited ? 3 : 2 } }
      : {}),
    ...(archived ? { archived: { value: archived, in: 'saved-from', sure: 3 } } : {}),
    ...(base ? { base } : {}),
  };
}

/** `https://web.archive.org/web/2023…/https://…` → the address inside. */
export const unwrapArchived = (address: string): string =>
  address.replace(/^https?:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_]*\/(?=https?:)/i, '');

/** Browsers note it: `<!-- saved from url=(0027)https://…/ -->`; so does SingleFile: ` url: https://…`. */
function savedFromComment(document: DomDocument): string | undefined {
  // Firefox's reader view.
  const reader = document.querySelector('a.reader-domain')?.getAttribute('href');
  if (reader) return reader;
  const head = document.toString().slice(0, 20_000);
  return (
    /<!-{2}\s*saved from url=\(\d+\)(\S+?)\s*-->/i.exec(head)?.[1] ??
    /SingleFile[^>]{0,200}?\burl:\s*(\S+)/i.exec(head)?.[1]
  );
}

function resolve(address: string | undefined, base: string | undefined): string | undefined {
  if (!address) return undefined;
  try {
    return safeAddress(new URL(address, base).href);
  } catch {
    return undefined;
  }
}

/** A front page is no story's address. */
const isStory = (address: string): boolean => {
  const { pathname, search } = new URL(address);
  return pathname.replace(/\/(?:index\.\w+)?$/, '').length > 3 || /[?&]\w+=\w/.test(search);
};

/** `www.courier.example`, `m.courier.example`, `amp.courier.example` → the last two parts. */
const siteOf = (address: string): string => new URL(address).hostname.split('.').slice(-2).join('.');

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|ref_src|cmpid|ncid|ocid|at_\w+|spm|share|__twitter_impression)$/i;

/** Without what only counts visits. */
export function cleanAddress(address: string): string {
  const url = new URL(address);
  for (const key of [...url.searchParams.keys()]) if (TRACKING.test(key)) url.searchParams.delete(key);
  url.hash = '';
  return url.href;
}
