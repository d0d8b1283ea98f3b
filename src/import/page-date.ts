/** The day on which a saved page was published. */
import { dateIn, machineDate } from './dates.ts';
import { type DomDocument, tidy, wordsIn } from './dom.ts';
import type { StructuredArticle } from './json-ld.ts';
import { isBeside, type Meta } from './page-meta.ts';
import type { Found } from './types.ts';

export function dateOf(
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
