/** Stage 2, the model: records → one frozen archive, every link in it checked. Pure. */
import type {
  Archive,
  Article,
  ArticleHead,
  ArticleRecord,
  Block,
  Catalogue,
  ClaimValue,
  Coverage,
  EventRecord,
  Ledger,
  Mention,
  NamedAs,
  Problem,
  Records,
  TranslationHead,
  TranslationRecord,
} from '../model.ts';
import { problemAt, warningAt } from '../problems.ts';
import { firstDay } from '../text/dates.ts';
import { mergeCoverage, suggestCoverage } from './coverage.ts';
import { type EventIndex, indexEvents } from './event-index.ts';
import { listsOf } from './lists.ts';
import type { BareArchive } from './lost.ts';
import { buildMatcher, findMentions, type Matcher, TITLE_BLOCK } from './mentions.ts';
import { movedIds, movedProblems } from './moved.ts';
import { namesOf } from './names.ts';
import { comparePublished, NOTHING_PUBLISHED } from './published.ts';
import {
  articleProblems,
  claimProblems,
  claimsOn,
  duplicateProblems,
  entityProblems,
  type Register,
  registerOf,
  resolveOutlet,
} from './references.ts';
import { unknownRights } from './rights.ts';
import { shareLetterWarnings } from './share-letters.ts';

export interface Assembled {
  readonly archive: Archive;
  readonly problems: readonly Problem[];
}

/** With the ledger of what has been published, if there is one. */
export function assembleArchive(records: Records, ledger: Ledger = NOTHING_PUBLISHED): Assembled {
  const register = registerOf(records.entities);
  const { linked, problems } = linkStories(records, register, linkerOf(register, records.unread), () => true);
  const drafts = new Set(records.articles.flatMap(({ id, status }) => (status === 'draft' ? [id] : [])));
  const bare: BareArchive = {
    site: records.site,
    articles: new Map(linked.map(({ article }) => [article.id, article])),
    ...register,
    events: withoutDrafts(register.events, (id) => drafts.has(id)),
    texts: new Map(linked.flatMap(({ texts }) => texts)),
    mentions: new Map(linked.flatMap(({ mentions }) => mentions)),
    names: new Map(linked.map(({ article, names }) => [article.id, names])),
    pages: records.pages,
  };
  const { published, problems: lost } = comparePublished(ledger, records, bare);
  const stories = new Map(
    linked.map(({ article, coverage }) => [article.id, { head: headOf(article), coverage }] as const),
  );
  const archive: Archive = Object.freeze({
    ...bare,
    lists: listsOf([...stories.values()], [...drafts]),
    heads: { get: (id: string) => stories.get(id)?.head },
    coverage: { get: (id: string) => stories.get(id)?.coverage },
    published,
  });
  return { archive, problems: [...wholeProblems(records, register), ...problems, ...lost] };
}

/** What is wrong with the archive as a whole; what is wrong with single stories, `linkStories` finds. */
export function wholeProblems(records: Catalogue, register: Register): Problem[] {
  return [
    ...duplicateProblems(records),
    ...movedProblems(records),
    ...entityProblems(records, register),
    ...shareLetterWarnings(records),
    ...missingPages(records),
  ];
}

export interface LinkedStories {
  /** Those that are shown: no drafts. */
  readonly linked: readonly LinkedArticle[];
  readonly problems: readonly Problem[];
}

/**
 * Links stories, each with all its translations, and finds what is wrong with them. `isAsked` says of an id whether a claim
 * about it is to be checked: about these stories, and any that should be among them.
 */
export function linkStories(
  records: Records,
  register: Register,
  link: ReturnType<typeof linkerOf>,
  isAsked: (article: string) => boolean,
): LinkedStories {
  const byId = new Map(records.articles.map((article) => [article.id, article]));
  const translations = translationsOf(records, byId);
  const shown = records.articles.filter((article) => article.status !== 'draft');
  const linked = shown.map((article) => link(article, translations.kept.get(article.id) ?? []));
  // Stories refer to events alone, so these are all the old ids that they may still use.
  const moved = movedIds({ ...records, articles: [] });
  const problems = [
    ...records.articles.flatMap((article) => articleProblems(article, register, records.unread, moved)),
    ...claimProblems(claimsOn(register.events.values(), isAsked), byId, records.unread),
    ...translations.problems,
    ...linked.flatMap((l) => l.problems),
    ...unknownRights(records),
  ];
  return { linked, problems };
}

export interface LinkedArticle {
  readonly article: Article;
  readonly coverage: readonly Coverage[];
  /** By `id` and `id.lang`. */
  readonly texts: readonly (readonly [string, readonly Block[]])[];
  readonly mentions: readonly (readonly [string, readonly Mention[]])[];
  readonly names: readonly NamedAs[];
  readonly problems: readonly Problem[];
}

/** Links articles with a register: who and what each names, and which events it covers. Made once for many. */
export function linkerOf(register: Register, unread: ReadonlySet<string>) {
  const matcher = buildMatcher([
    ...register.people.values(),
    ...register.organisations.values(),
    ...register.places.values(),
  ]);
  const index = indexEvents(register.events.values(), matcher);
  return (record: ArticleRecord, translations: readonly TranslationRecord[]): LinkedArticle =>
    linkArticle(record, translations, matcher, index, register, unread);
}

export function headOf(article: Article): ArticleHead {
  const { id, place, status, date, language, outlet, people, organisations, places, updated } = article;
  const { added, corrections, formerly } = article;
  const head = { id, place, status, date, language, outlet, people, organisations, places, updated };
  return { ...head, ...(added === undefined ? {} : { added }), corrections, formerly };
}

/** One article with its outlet, actors, events and translations. A withdrawn one keeps its catalogue record alone. */
function linkArticle(
  record: ArticleRecord,
  translations: readonly TranslationRecord[],
  matcher: Matcher,
  index: EventIndex,
  register: Register,
  unread: ReadonlySet<string>,
): LinkedArticle {
  const withdrawn = record.status === 'withdrawn';
  const { blocks, outlet: _, lines: __, kind: ___, via: ____, ...rest } = record;
  const outlet = resolveOutlet(record, 'outlet', register.outlets, unread);
  const via = record.via === undefined ? undefined : resolveOutlet(record, 'via', register.outlets, unread);
  const texts: (readonly [string, readonly Block[]])[] = withdrawn
    ? []
    : [[record.id, blocks] as const, ...translations.map((t) => [`${t.id}.${t.lang}`, t.blocks] as const)];
  // The title's names count as the article's, but only the body's are shown.
  const named = texts.map(([key, text], i) => {
    const title = i === 0 ? record.title : translations[i - 1]!.title;
    return [key, findMentions(matcher, [{ id: TITLE_BLOCK, text: title }, ...text])] as const;
  });
  const mentions = named.map(([key, found]) => [key, found.filter((m) => m.block !== TITLE_BLOCK)] as const);
  const own = mentions[0]?.[1] ?? [];
  const idsOf = (kind: Mention['actor']['kind']) => [
    ...new Set(own.filter((m) => m.actor.kind === kind).map((m) => m.actor.id)),
  ];
  const heads = translations.map((t): TranslationHead => {
    const { lang, title, translators, method } = t;
    return { lang, title, translators, method, aligned: isAligned(blocks, t.blocks) };
  });
  const article: Article = {
    ...rest,
    outlet: outlet.ref,
    ...(via ? { viaOutlet: via.ref } : {}),
    translations: withdrawn ? [] : heads,
    people: idsOf('people'),
    organisations: idsOf('organisations'),
    places: idsOf('places'),
    anchors: blocks.map(({ id, language }) => ({ id, language })),
    updated: [record.added ?? '', firstDay(record.date) ?? '', ...record.corrections.map((c) => c.date)].sort().at(-1)!,
  };
  const coverage = withdrawn
    ? []
    : mergeCoverage(
        record.id,
        record.events,
        suggestCoverage(article, blocks, named[0]?.[1] ?? [], index),
        record.notEvents,
      );
  return {
    article,
    coverage,
    texts,
    mentions,
    names: namesOf(own, blocks),
    problems: [...outlet.problems, ...(via?.problems ?? [])],
  };
}

/** Events whose claims name no draft: there is no such story for a reader. */
export function withoutDrafts(
  events: Register['events'],
  isDraft: (article: string) => boolean,
): ReadonlyMap<string, EventRecord> {
  const isShown = ({ article }: ClaimValue): boolean => !isDraft(article);
  return new Map(
    [...events].map(([id, event]) => {
      if (event.claims.every(({ values }) => values.every(isShown))) return [id, event];
      const claims = event.claims.map((claim) => ({ ...claim, values: claim.values.filter(isShown) }));
      return [id, { ...event, claims: claims.filter(({ values }) => values.length > 0) }];
    }),
  );
}

const isAligned = (a: readonly Block[], b: readonly Block[]): boolean =>
  a.length === b.length && a.every((block, i) => block.kind === b[i]!.kind);

function translationsOf(records: Records, articles: ReadonlyMap<string, ArticleRecord>) {
  const kept = new Map<string, TranslationRecord[]>();
  const problems: Problem[] = [];
  for (const translation of records.translations) {
    const { id, lang, place } = translation;
    const at = { file: place.file, line: 0 };
    const article = articles.get(id);
    if (records.unread.has(`articles/${id}`)) continue;
    if (!article) problems.push(problemAt('orphan-translation', at, '', { id, language: lang }));
    else if (!records.site.languages.includes(lang))
      problems.push(
        problemAt('translation-not-site-language', at, '', {
          language: lang,
          choices: records.site.languages.join(', '),
        }),
      );
    else if (article.language === lang)
      problems.push(problemAt('translation-same-language', at, '', { language: lang }));
    else if (translation.status === 'published') {
      kept.set(id, [...(kept.get(id) ?? []), translation]);
      if (!isAligned(article.blocks, translation.blocks)) {
        const facts = { count: String(translation.blocks.length), expected: String(article.blocks.length) };
        problems.push(warningAt('translation-blocks', at, '', facts));
      }
    }
  }
  return { kept, problems };
}

/** Pages that every site has. */
function missingPages({ site, pages }: Catalogue): Problem[] {
  const missing = site.languages.filter((lang) => !pages.some((page) => page.id === 'about' && page.lang === lang));
  return missing.map((language) =>
    problemAt('missing-page', { file: `content/pages/about.${language}.md`, line: 0 }, '', { page: 'about', language }),
  );
}
