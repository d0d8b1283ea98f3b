/** Links between articles and events that the program found, for an editor to confirm: why, and lines to paste. */
import type { Language } from '../languages/language.ts';
import { whyText } from '../languages/why.ts';
import type { ArticleRecord, Coverage, Localised, Problem, Queries, Records, Role } from '../model.ts';
import { finding } from '../problems.ts';
import { dateWords } from '../text/date-words.ts';
import { parseEdtf } from '../text/dates.ts';
import { flowText, scalarText } from './yaml-text.ts';

/** The key `events:` as it would stand in an article's front matter if all its suggestions were confirmed. */
export interface EventsSnippet {
  readonly file: string;
  /** The line of the key `events:`, which the snippet takes the place of; 0 where the article has none yet. */
  readonly line: number;
  readonly snippet: string;
}

export interface LinkSuggestions {
  readonly problems: readonly Problem[];
  readonly snippets: readonly EventsSnippet[];
}

type SuggestQueries = Pick<Queries, 'site' | 'coverageOf' | 'event' | 'actor'>;

/** All suggestions, article by article, in the words of `language`. */
export function suggestLinks(records: Records, queries: SuggestQueries, language: Language): LinkSuggestions {
  const articles = records.articles.flatMap((article) => {
    const suggested = queries.coverageOf(article.id).filter(({ source }) => source === 'suggested');
    return suggested.length > 0 ? [{ article, suggested }] : [];
  });
  return {
    problems: articles.flatMap(({ article, suggested }) =>
      suggested.map((coverage) => suggestion(article, coverage, queries, language)),
    ),
    snippets: articles.map(({ article, suggested }) => snippetOf(article, suggested, queries, language)),
  };
}

function suggestion(article: ArticleRecord, coverage: Coverage, queries: SuggestQueries, language: Language): Problem {
  const code = coverage.role === 'reports' ? 'suggested-reports' : 'suggested-mentions';
  const place = { file: article.place.file, line: article.lines.events ?? article.place.line };
  const title = inLanguage(queries.event(coverage.event).title, queries, language);
  return finding('suggestion', code, place, 'events', {
    event: coverage.event,
    title,
    why: evidenceText(coverage, queries, language),
  });
}

/** “Names Radan and Zolotov with “memorandum”, and was published one day after the event”. */
function evidenceText({ evidence }: Coverage, queries: SuggestQueries, language: Language): string {
  if (!evidence) return '–';
  const site = queries.site();
  const name = (kind: 'people' | 'places') => (id: string) =>
    inLanguage(queries.actor(kind, id).name, queries, language);
  const date = evidence.date === undefined ? undefined : parseEdtf(evidence.date);
  const text = whyText(language, site.digits, {
    names: [...evidence.people.map(name('people')), ...evidence.places.map(name('places'))],
    words: evidence.words,
    ...(date ? { date: dateWords(date, language, site, 'list') } : {}),
    ...(evidence.days === undefined ? {} : { days: evidence.days }),
  });
  // Isolates are for browsers; a terminal prints them as boxes.
  return text.replace(/[\u2066-\u2069]/g, '') || '–';
}

function inLanguage(names: Localised, queries: SuggestQueries, { code }: Language): string {
  return names[code] ?? names[queries.site().defaultLanguage]!;
}

// ───────────────────────── lines to paste

function snippetOf(
  article: ArticleRecord,
  suggested: readonly Coverage[],
  queries: SuggestQueries,
  language: Language,
): EventsSnippet {
  const lines = [
    'events:',
    ...article.events.map(({ event, role, blocks }) => `  - ${entryText(event, role, blocks)}`),
    ...suggested.flatMap((coverage) => [
      `  # ${evidenceText(coverage, queries, language).replace(/\s+/gu, ' ')}`,
      `  - ${entryText(coverage.event, coverage.role, coverage.blocks)}`,
    ]),
  ];
  return { file: article.place.file, line: article.lines.events ?? 0, snippet: `${lines.join('\n')}\n` };
}

const entryText = (id: string, role: Role, blocks: readonly string[]): string =>
  role === 'reports' && blocks.length === 0
    ? scalarText(id)
    : flowText({ id, role, ...(blocks.length > 0 ? { blocks } : {}) });
