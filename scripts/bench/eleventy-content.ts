/**
 * The same archive as content of the plain Eleventy site in `eleventy/`: Markdown whose tags say what Sijill finds by
 * reading, and one data file of all that has a page of its own.
 */
import type { CorpusArticle } from './corpus/article.ts';
import type { CorpusEvent } from './corpus/events.ts';
import { type Corpus, type CorpusFile, claimsOf, idsOf } from './corpus.ts';

/** Events on the home page, as many as Sijill’s. */
const ON_HOME = 40;

/** Files of the site’s folder. */
export function* eleventyFiles(corpus: Corpus): Generator<CorpusFile> {
  const { register, events } = corpus;
  const byDate = [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const eventIds = (takesPart: (event: CorpusEvent) => boolean) => idsOf(byDate.filter(takesPart));
  const terms = [
    ...register.people.map(({ kind, id, name, aliases, post }) => ({
      ...{ kind, id, names: name, otherNames: aliases, post },
      eventIds: eventIds((event) => participants(event).includes(id)),
    })),
    ...register.organisations.map(({ kind, id, name, aliases }) => ({
      ...{ kind, id, names: name, otherNames: aliases },
      eventIds: eventIds((event) => idsOf(event.organisations).includes(id)),
    })),
    ...register.places.map(({ kind, id, name, aliases }) => ({
      ...{ kind, id, names: name, otherNames: aliases },
      eventIds: eventIds(({ place }) => place.id === id || place.within === id),
    })),
    ...register.outlets.map(({ id, name }) => ({ kind: 'outlets', id, names: name })),
    ...register.topics.map(({ id, name }) => ({
      ...{ kind: 'topics', id, names: name },
      eventIds: eventIds((event) => idsOf(event.topics).includes(id)),
    })),
    ...events.map((event, i) => ({ ...eventTerm(event), claims: claimsOf(corpus, i) })),
  ];
  yield { path: '_data/terms.json', text: JSON.stringify(terms) };
  yield { path: '_data/home.json', text: JSON.stringify({ eventIds: idsOf(byDate.slice(-ON_HOME)) }) };
  for (let i = 0; i < corpus.size; i++) yield articlePage(corpus.article(i));
}

const participants = ({ core, others }: CorpusEvent): string[] => idsOf([...core, ...others]);

const eventTerm = (event: CorpusEvent) => ({
  kind: 'events',
  id: event.id,
  names: event.title,
  deck: event.title,
  when: event.date,
  where: event.place.id,
  participants: participants(event),
  bodies: idsOf(event.organisations),
  threads: idsOf(event.topics),
});

function articlePage({ id, lang, title, date, outlet, url, authors, summary, event, named, body }: CorpusArticle) {
  const month = date.slice(0, 7);
  const tags = [`events/${event.id}`, `outlets/${outlet.id}`, `months/${month}`];
  for (const [kind, ids] of Object.entries(named)) tags.push(...ids.map((one) => `${kind}/${one}`));
  const keys: Readonly<Record<string, unknown>> = {
    title,
    slug: id,
    date: date.length === 7 ? `${date}-01` : date,
    when: date,
    textlang: lang,
    source: url,
    authors,
    deck: summary,
    outlet: outlet.id,
    events: [event.id],
    ...named,
    tags,
  };
  const lines = Object.entries(keys).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${JSON.stringify(value)}`],
  );
  return { path: `articles/${id}.md`, text: `---\n${lines.join('\n')}\n---\n\n${body}` };
}
