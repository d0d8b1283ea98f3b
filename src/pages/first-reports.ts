/** Who covered an event first, who followed when, and in which languages nobody did. */
import type { Coverage, EdtfDate, Lang, Queries } from '../model.ts';
import { daysBetween, firstDay, isoDay } from '../text/dates.ts';
import type { StoryCard } from './cards.ts';

/** The first story of one outlet in one language. */
export interface FirstReport {
  readonly outlet: StoryCard['outlet'];
  readonly language: Lang;
  readonly story: Pick<StoryCard, 'href' | 'date'>;
  /** How many stories it has about the event. */
  readonly stories: number;
  /** Days after the very first report, whose delay is 0; absent where either day is not known. */
  readonly delay?: number;
}

/** A site language without a story of its own; `translated` where a story in another has been translated into it. */
export interface MissingLanguage {
  readonly lang: Lang;
  readonly translated: boolean;
}

/** Stories of one outlet in one language, oldest first. */
interface Group {
  readonly outlet: StoryCard['outlet'];
  readonly language: Lang;
  readonly accounts: readonly { readonly story: StoryCard }[];
}

/** Groups in the order of their first reports. A story without an exact day is nobody’s first, and may spoil others’. */
export function firstReports(groups: readonly Group[]): FirstReport[] {
  const first = groups.flatMap(({ outlet, language, accounts }) => {
    const story = accounts[0]?.story;
    return story ? [{ outlet, language, story: { href: story.href, date: story.date }, stories: accounts.length }] : [];
  });
  const start = firstKnownDay(groups.flatMap(({ accounts }) => accounts.map(({ story }) => story.date)));
  return first.map((report) => {
    const day = isoDay(report.story.date);
    return start === undefined || day === undefined ? report : { ...report, delay: daysBetween(start, day) };
  });
}

/** The day of the first report; not known where a story of which only the month or the year is known may precede it. */
function firstKnownDay(dates: readonly EdtfDate[]): string | undefined {
  const start = dates.flatMap((date) => isoDay(date) ?? []).sort()[0];
  if (start === undefined) return undefined;
  const mayPrecede = dates.some((date) => isoDay(date) === undefined && (firstDay(date) ?? '') <= start);
  return mayPrecede ? undefined : start;
}

/** Languages of the site in which no story reports the event, by the base of their codes: Dari is read as Persian. */
export function missingLanguages(
  queries: Pick<Queries, 'site' | 'article'>,
  coverage: readonly Coverage[],
): MissingLanguage[] {
  const articles = coverage.filter((c) => c.role === 'reports').map((c) => queries.article(c.article));
  return queries
    .site()
    .languages.filter((lang) => !articles.some((article) => baseOf(article.language) === baseOf(lang)))
    .map((lang) => ({ lang, translated: articles.some((a) => a.translations.some((t) => t.lang === lang)) }));
}

const baseOf = (lang: Lang): string => lang.split('-')[0]!;
