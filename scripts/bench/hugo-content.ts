/** The same archive as content of the Hugo site in `hugo/`, which is told in front matter what Sijill finds by reading. */
import { stringify } from 'yaml';
import type { Localised } from '../../src/model.ts';
import type { CorpusArticle } from './corpus/article.ts';
import type { CorpusEvent } from './corpus/events.ts';
import { type Corpus, type CorpusFile, claimsOf, idsOf } from './corpus.ts';

/** Events that Hugo’s home page shows, as many as Sijill’s. */
const ON_HOME = 40;

/** Files of the `content` folder. Events, people and the rest are terms; their links to events are worked out here. */
export function* hugoFiles(corpus: Corpus): Generator<CorpusFile> {
  const { register, events } = corpus;
  const byDate = [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const withEvents = (takesPart: (event: CorpusEvent) => boolean) => ({ eventIds: idsOf(byDate.filter(takesPart)) });
  const site = { ar: 'أرشيف القياس', en: 'The bench archive' };
  yield page('_index', { title: site.en, names: site, eventIds: idsOf(byDate.slice(-ON_HOME)) });
  yield page('articles/_index', { title: 'Articles' });
  yield page('about', { title: 'About', names: { ar: 'عن الأرشيف', en: 'About' }, outputs: ['ar', 'en'] });
  for (const { id, name, aliases, post } of register.people)
    yield term('people', id, {
      names: name,
      otherNames: aliases,
      post,
      ...withEvents((event) => participants(event).includes(id)),
    });
  for (const { id, name, aliases } of register.organisations)
    yield term('organisations', id, {
      names: name,
      otherNames: aliases,
      ...withEvents((event) => idsOf(event.organisations).includes(id)),
    });
  for (const { id, name, aliases } of register.places)
    yield term('places', id, {
      names: name,
      otherNames: aliases,
      ...withEvents(({ place }) => place.id === id || place.within === id),
    });
  for (const { id, name } of register.outlets) yield term('outlets', id, { names: name });
  for (const { id, name } of register.topics)
    yield term('topics', id, { names: name, ...withEvents((event) => idsOf(event.topics).includes(id)) });
  for (const [i, event] of events.entries()) yield eventTerm(event, claimsOf(corpus, i));
  for (let i = 0; i < corpus.size; i++) yield articlePage(corpus.article(i));
}

const participants = ({ core, others }: CorpusEvent): string[] => idsOf([...core, ...others]);

type Names = { readonly names: Localised; readonly [key: string]: unknown };

/** Kinds whose terms have feeds. */
const FOLLOWED = ['events', 'topics', 'people'];

const term = (kind: string, id: string, keys: Names): CorpusFile =>
  page(`${kind}/${id}/_index`, {
    title: keys.names.en,
    ...keys,
    ...(FOLLOWED.includes(kind) ? { outputs: ['ar', 'en', 'atomar', 'atomen', 'feedar', 'feeden'] } : {}),
  });

// Keys that are called like a taxonomy would list the event itself among the stories.
function eventTerm(event: CorpusEvent, claims: ReturnType<typeof claimsOf>): CorpusFile {
  return term('events', event.id, {
    names: event.title,
    when: event.date,
    where: event.place.id,
    participants: participants(event),
    bodies: idsOf(event.organisations),
    threads: idsOf(event.topics),
    deck: event.title,
    ...(claims.length > 0 ? { claims } : {}),
  });
}

function articlePage(article: CorpusArticle): CorpusFile {
  const { id, lang, title, date, outlet, url, authors, summary, event, named, body } = article;
  const keys: Readonly<Record<string, unknown>> = {
    title,
    date: date.length === 7 ? `${date}-01` : date,
    when: date,
    textlang: lang,
    source: url,
    authors,
    // Hugo keeps `summary` to itself.
    deck: summary,
    outletLanguage: `${outlet.name.en}, ${lang}`,
    outlets: [outlet.id],
    months: [date.slice(0, 7)],
    events: [event.id],
    ...named,
  };
  const lines = Object.entries(keys).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${JSON.stringify(value)}`],
  );
  return { path: `articles/${id}.md`, text: `---\n${lines.join('\n')}\n---\n\n${body}` };
}

const page = (name: string, keys: object): CorpusFile => ({
  path: `${name}.md`,
  text: `---\n${stringify(keys, { aliasDuplicateObjects: false })}---\n`,
});
