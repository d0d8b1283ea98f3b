/** Where a saved page was published, and which copy of it was saved. */
import { safeAddress } from '../text/web-address.ts';
import type { DomDocument } from './dom.ts';
import type { StructuredArticle } from './json-ld.ts';
import type { Meta } from './page-meta.ts';
import type { Found } from './types.ts';

const ARCHIVE =
  /^https?:\/\/(?:web\.archive\.org\/web\/\d{4,14}[a-z_]*\/|(?:archive\.(?:ph|is|today|li|vn|md|fo)|arquivo\.pt\/wayback|webcitation\.org)\/)/i;

interface Addresses {
  readonly url?: Found;
  readonly archived?: Found;
  readonly base?: string;
}

/** Where it was published, and the copy that was saved where that is one of an archive. */
export function addressOf(
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
