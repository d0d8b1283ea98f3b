/** A story as schema.org has it: what the outlet published, and what the archive made of it. */
import type { Article as ArticleNode, NewsArticle } from 'schema-dts';
import type { Article, Lang, Queries } from '../model.ts';
import { certainPrefix } from '../text/dates.ts';
import { type CardQueries, shellLanguage } from './cards.ts';
import { eventRef, organisationRef, outletRef, personRef, placeRef } from './graph-entities.ts';
import { archiveId, articleId, originalId, type PageGraph, translationId, websiteId } from './graph-ids.ts';
import { absoluteUrl, storyPath, storyShellPath } from './urls.ts';

export type StoryGraphQueries = CardQueries & Pick<Queries, 'coverageOf'>;

/** The graph of the story's page in the shell of `lang`. A withdrawn story has none. */
export function storyGraph(queries: StoryGraphQueries, id: string, lang: Lang): PageGraph {
  const { baseUrl } = queries.site();
  const article = queries.article(id);
  if (article.status === 'withdrawn') return { type: 'WebPage', nodes: [] };
  if (article.translations.some((t) => t.lang === lang)) {
    const nodes = [translation(queries, article, lang), publication(queries, article)];
    return { type: 'ItemPage', main: translationId(baseUrl, id, lang), nodes };
  }
  const about = { ...aboutOf(queries, article, lang), ...archiveHolds(queries, article) };
  const nodes =
    article.text === 'original'
      ? [publication(queries, article, about)]
      : [retelling(queries, article, about), publication(queries, article)];
  return { type: 'ItemPage', main: articleId(baseUrl, id), nodes };
}

type About = ReturnType<typeof aboutOf> & ReturnType<typeof archiveHolds>;

/** The archive's text, based on the outlet's. */
function retelling(queries: StoryGraphQueries, article: Article, about: About): ArticleNode {
  const { baseUrl } = queries.site();
  const modified = article.corrections
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return {
    '@type': 'Article',
    '@id': articleId(baseUrl, article.id),
    url: absoluteUrl(baseUrl, storyPath(article.id)),
    headline: article.title,
    ...languageOf(article.language),
    ...(article.added ? { datePublished: article.added } : {}),
    ...(modified ? { dateModified: modified } : {}),
    author: { '@id': archiveId(baseUrl) },
    publisher: { '@id': archiveId(baseUrl) },
    isBasedOn: { '@id': originalId(baseUrl, article.id) },
    ...about,
  };
}

/** What the outlet published, as far as it is known. Of an unknown outlet there is no publisher. */
function publication(queries: StoryGraphQueries, article: Article, about: Partial<About> = {}): NewsArticle {
  const { baseUrl } = queries.site();
  const shown = article.text === 'original';
  const lang = shellLanguage(queries.site(), article.language);
  return {
    '@type': 'NewsArticle',
    '@id': shown ? articleId(baseUrl, article.id) : originalId(baseUrl, article.id),
    headline: article.title,
    ...languageOf(article.language),
    datePublished: certainPrefix(article.date),
    ...(article.authors.length > 0
      ? { author: article.authors.map((name) => ({ '@type': 'Person' as const, name })) }
      : {}),
    ...publisherOf(queries, article, lang),
    ...(article.url ? { url: article.url } : {}),
    ...(article.archived ? { archivedAt: article.archived } : {}),
    ...(article.dateline ? { dateline: article.dateline } : {}),
    ...about,
    sdPublisher: { '@id': archiveId(baseUrl) },
  };
}

function publisherOf(queries: StoryGraphQueries, { outlet }: Article, lang: Lang) {
  if (outlet.kind === 'unknown') return {};
  if (outlet.kind === 'listed') return { publisher: outletRef(queries, outlet.id, lang) };
  return { publisher: { '@type': 'NewsMediaOrganization' as const, name: outlet.name } };
}

/** A translation made for the archive, of what stands at the permalink. */
function translation(queries: StoryGraphQueries, article: Article, lang: Lang): ArticleNode {
  const { baseUrl } = queries.site();
  const { title, translators, method } = article.translations.find((t) => t.lang === lang)!;
  return {
    '@type': 'Article',
    '@id': translationId(baseUrl, article.id, lang),
    url: absoluteUrl(baseUrl, storyShellPath(lang, article.id)),
    headline: title,
    inLanguage: lang,
    ...(article.summary[lang] ? { abstract: article.summary[lang] } : {}),
    translationOfWork: {
      '@type': 'Article',
      '@id': articleId(baseUrl, article.id),
      ...(article.text === 'original' ? {} : { isBasedOn: { '@id': originalId(baseUrl, article.id) } }),
    },
    ...aboutOf(queries, article, lang),
    // A program is no person, and schema.org knows no other translators.
    ...(method === 'human' && translators.length > 0
      ? { translator: translators.map((name) => ({ '@type': 'Person' as const, name })) }
      : {}),
    publisher: { '@id': archiveId(baseUrl) },
    isPartOf: { '@id': websiteId(baseUrl) },
  };
}

const languageOf = (language: Lang): { inLanguage?: Lang } => (language === 'und' ? {} : { inLanguage: language });

/** The events that it reports; those that it only mentions, and everybody named in it. */
function aboutOf(queries: StoryGraphQueries, article: Article, lang: Lang) {
  const coverage = queries.coverageOf(article.id);
  const ofRole = (role: string) => coverage.filter((c) => c.role === role).map((c) => eventRef(queries, c.event, lang));
  const about = ofRole('reports');
  const mentions = [
    ...ofRole('mentions'),
    ...article.people.map((p) => personRef(queries, p, lang)),
    ...article.organisations.map((o) => organisationRef(queries, o, lang)),
    ...article.places.map((p) => placeRef(queries, p, lang)),
  ];
  return { ...(about.length > 0 ? { about } : {}), ...(mentions.length > 0 ? { mentions } : {}) };
}

const PUBLIC_DOMAIN = 'https://creativecommons.org/publicdomain/mark/1.0/';

/** What the archive says of the text on its page. Its licence covers its own words alone. */
function archiveHolds(queries: StoryGraphQueries, article: Article) {
  const { baseUrl, licence, ...site } = queries.site();
  const summary = article.summary[shellLanguage(site, article.language)];
  return {
    ...(summary ? { abstract: summary } : {}),
    ...(article.rights === 'own' && licence.url ? { license: licence.url } : {}),
    ...(article.rights === 'public-domain' ? { license: PUBLIC_DOMAIN } : {}),
    isPartOf: { '@id': websiteId(baseUrl) },
  };
}
