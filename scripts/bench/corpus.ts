/**
 * Realistic archives of any size in Sijill’s own content format, the same for the same seed on every machine:
 * 70 % Arabic and 30 % English articles of about 400 words, one event for every twenty of them, 200 people, 40 topics.
 *
 *   const corpus = makeCorpus({ articles: 1000, seed: 1 });
 *   for (const { path, text } of contentFiles(corpus)) …      // content/articles/2019-03-04-morning-17.md
 */
import { stringify } from 'yaml';
import { type CorpusArticle, makeArticle } from './corpus/article.ts';
import { ARTICLES_PER_EVENT, type CorpusEvent, makeEvents } from './corpus/events.ts';
import { makeRegister, type Register } from './corpus/register.ts';

export interface CorpusOptions {
  readonly articles: number;
  readonly seed: number;
}

export interface Corpus {
  readonly register: Register;
  readonly events: readonly CorpusEvent[];
  readonly size: number;
  /** The article of that number; above `size`, one that came in later. */
  article(index: number): CorpusArticle;
}

/** A file to be; its path is relative to the content folder. */
export interface CorpusFile {
  readonly path: string;
  readonly text: string;
}

export function makeCorpus({ articles, seed }: CorpusOptions): Corpus {
  const register = makeRegister();
  const events = makeEvents(Math.ceil(articles / ARTICLES_PER_EVENT), seed, register);
  const article = (index: number): CorpusArticle => makeArticle(index, seed, register, events[index % events.length]!);
  return { register, events, size: articles, article };
}

export function* contentFiles(corpus: Corpus): Generator<CorpusFile> {
  yield yamlFile('site', SITE);
  yield {
    path: 'pages/about.ar.md',
    text: '---\ntitle: عن الأرشيف\n---\nأرشيف مصنوع لقياس السرعة، ولا معنى لما فيه.\n',
  };
  yield {
    path: 'pages/about.en.md',
    text: '---\ntitle: About\n---\nAn archive made to measure speed; it means nothing.\n',
  };
  yield* registerFiles(corpus.register);
  for (const [i, event] of corpus.events.entries()) yield eventFile(event, claimsOf(corpus, i));
  for (let i = 0; i < corpus.size; i++) yield articleFile(corpus.article(i));
}

const SITE = {
  title: { ar: 'أرشيف القياس', en: 'The bench archive' },
  description: { ar: 'أرشيف مصنوع لقياس السرعة', en: 'An archive made to measure speed' },
  languages: ['ar', 'en'],
  'default-language': 'ar',
  'base-url': 'https://bench.example/',
  licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  contact: 'editors@bench.example',
};

export function articleFile(article: CorpusArticle): CorpusFile {
  const keys: Readonly<Record<string, unknown>> = {
    title: article.title,
    date: article.date,
    outlet: article.outlet.id,
    url: article.url,
    text: 'original',
    rights: 'licensed',
    authors: article.authors,
    summary: article.summary,
    events: article.declared ? [article.event.id] : undefined,
    added: '2024-01-01',
  };
  // Values as JSON, which is YAML too and a hundred times faster to write.
  const lines = Object.entries(keys).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [`${key}: ${typeof value === 'string' && /^[\w-]+$/.test(value) ? value : JSON.stringify(value)}`],
  );
  return { path: `articles/${article.id}.md`, text: `---\n${lines.join('\n')}\n---\n\n${article.body}` };
}

function* registerFiles({ people, organisations, places, outlets, topics }: Register): Generator<CorpusFile> {
  for (const { id, name, aliases, ambiguous, post } of people)
    yield yamlFile(`people/${id}`, { name, aliases, ambiguous, posts: [{ title: post }] });
  for (const { id, name, aliases } of organisations) yield yamlFile(`organisations/${id}`, { name, aliases });
  for (const { id, name, aliases, within } of places)
    yield yamlFile(`places/${id}`, { name, aliases, ...(within ? { within } : {}) });
  for (const { id, name } of outlets) yield yamlFile(`outlets/${id}`, { name });
  for (const { id, name } of topics) yield yamlFile(`topics/${id}`, { title: name, summary: name, introduction: name });
}

export function eventFile(event: CorpusEvent, claims: ReturnType<typeof claimsOf>): CorpusFile {
  const { title, date, place, core, others, organisations, topics, keywords, partOf } = event;
  return yamlFile(`events/${event.id}`, {
    title,
    date,
    place: place.id,
    participants: { core: idsOf(core), others: idsOf(others) },
    organisations: idsOf(organisations),
    topics: idsOf(topics),
    ...(partOf ? { 'part-of': partOf } : {}),
    keywords: Object.values(keywords).flat(),
    summary: title,
    ...(claims.length > 0 ? { claims } : {}),
  });
}

/** Every eighth event has a claim: what three of its stories say first. */
const CLAIM_EVERY = 8;

export function claimsOf({ events, size, article }: Corpus, event: number) {
  if (event % CLAIM_EVERY !== 0) return [];
  const stories = [0, 1, 2].map((n) => event + n * events.length).filter((story) => story < size);
  const values = stories.map((story) => {
    const { id, body } = article(story);
    const quote = body.split('\n')[0]!.split(' ').slice(0, 6).join(' ');
    return { article: id, value: { ar: `${story % 7} أشخاص`, en: `${story % 7} people` }, quote };
  });
  return [{ question: { ar: 'كم كان العدد؟', en: 'How many were there?' }, values }];
}

export const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map((item) => item.id);

const yamlFile = (name: string, data: object): CorpusFile => ({
  path: `${name}.yml`,
  text: stringify(data, { aliasDuplicateObjects: false }),
});
