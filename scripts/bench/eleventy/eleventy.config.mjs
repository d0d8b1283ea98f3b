// The same archive as a plain Eleventy site: Markdown with front matter, collections by tag, pages of terms by pagination.
import { readFileSync } from 'node:fs';

const BASE = 'https://bench.example/';
const LANGS = ['ar', 'en'];
const LISTS = ['topics', 'events', 'people', 'organisations', 'places', 'outlets'];
const read = (name) => JSON.parse(readFileSync(new URL(`site/_data/${name}.json`, import.meta.url), 'utf8'));

export default function configure(config) {
  // By key. As an object among the data it would be copied for each page.
  const terms = new Map(read('terms').map((term) => [`${term.kind}/${term.id}`, term]));
  const words = read('words');
  const inBoth = (items) => items.flatMap((item) => LANGS.map((lang) => ({ item, lang })));

  config.addPassthroughCopy('site/site.css');

  config.addCollection('storyPages', (api) => inBoth(api.getFilteredByTag('articles')));
  config.addCollection('months', monthsOf);
  config.addCollection('monthPages', (api) => inBoth(monthsOf(api)));
  config.addCollection('termPages', () => inBoth([...terms.values()]));
  config.addCollection('feedPages', () =>
    inBoth([
      { kind: 'home', names: { ar: words.ar.site, en: words.en.site } },
      ...[...terms.values()].filter(({ kind }) => ['events', 'topics', 'people'].includes(kind)),
    ]),
  );
  config.addCollection('listPages', () => inBoth(LISTS));

  config.addFilter('term', (key) => terms.get(key));
  config.addFilter('termsOf', (kind) =>
    [...terms.values()].filter((term) => term.kind === kind).sort((a, b) => (a.names.en < b.names.en ? -1 : 1)),
  );
  config.addFilter('newest', (items = [], count) => items.slice(-count).reverse());
  config.addFilter('most', (items, collections, count) =>
    items
      .map((term) => ({ term, count: (collections[`${term.kind}/${term.id}`] ?? []).length }))
      .sort((a, b) => b.count - a.count)
      .slice(0, count),
  );
  config.addFilter('byOutlet', (items = []) => [
    ...grouped(items, ({ data }) => `${terms.get(`outlets/${data.outlet}`).names.en}, ${data.textlang}`),
  ]);
  config.addFilter('followed', (item, collections) => newestOf(item, collections));
  config.addFilter('jsonFeed', (item, lang, collections) => jsonFeed(item, lang, newestOf(item, collections), terms));
  config.addFilter('csl', ({ slug, title, authors, outlet, when, source, textlang, deck }) => [
    {
      id: slug,
      type: 'article-newspaper',
      title,
      author: authors.map((literal) => ({ literal })),
      'container-title': terms.get(`outlets/${outlet}`).names[textlang],
      issued: { 'date-parts': [when.split('-').map(Number)] },
      URL: source,
      language: textlang,
      archive: 'The bench archive',
      archive_location: `${BASE}${textlang}/articles/${slug}/`,
      ...(deck ? { abstract: deck[textlang] } : {}),
    },
  ]);
  config.addFilter('otherPaths', ({ months }) => [
    ...['', 'about/', 'articles/'],
    ...LISTS.map((kind) => `${kind}/`),
    ...months.map((month) => `months/${month}/`),
    ...[...terms.keys()].map((key) => `${key}/`),
  ]);
  config.addFilter('month', (month, lang) => {
    const [year, number] = month.split('-');
    return `${words[lang].months[Number(number) - 1]} ${year}`;
  });
  config.addFilter('day', (date, lang) =>
    date
      .split('/')
      .map((point) => dayIn(words[lang], point))
      .join('–'),
  );
  config.addFilter('iso', (date) => date.toISOString());
  config.addFilter('excerpt', excerpt);

  return {
    dir: { input: 'site' },
    // Articles are text, not templates.
    markdownTemplateEngine: false,
  };
}

const monthsOf = (api) => [...new Set(api.getFilteredByTag('articles').map(({ data }) => data.when.slice(0, 7)))];

/** EDTF in words: 2023-06-27 or 2023-06. */
function dayIn({ months }, point) {
  const [year, month, day] = point.split('-');
  return `${day ? `${Number(day)} ` : ''}${months[Number(month) - 1]} ${year}`;
}

function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** The newest stories of the archive, of an event, of a person, or of a topic's events. */
function newestOf({ kind, id, eventIds }, collections) {
  if (kind === 'home') return collections.articles.slice(-50).reverse();
  const ofTopic = () => [...new Set(eventIds.flatMap((event) => collections[`events/${event}`] ?? []))];
  const stories = kind === 'topics' ? ofTopic().sort((a, b) => a.date - b.date) : (collections[`${kind}/${id}`] ?? []);
  return stories.slice(-20).reverse();
}

const excerpt = (html) =>
  html
    .replace(/<[^>]+>/g, '')
    .trim()
    .slice(0, 300);

function jsonFeed({ kind, id, names }, lang, stories, terms) {
  const home = `${BASE}${lang}/${id ? `${kind}/${id}/` : ''}`;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: names[lang],
    language: lang,
    home_page_url: home,
    feed_url: `${home}feed.json`,
    items: stories.map(({ data, date, templateContent }) => ({
      id: `${BASE}${lang}/articles/${data.slug}/`,
      url: `${BASE}${lang}/articles/${data.slug}/`,
      external_url: data.source,
      title: data.title,
      language: data.textlang,
      content_text: data.deck ? data.deck[lang] : excerpt(templateContent),
      date_published: date.toISOString(),
      authors: data.authors.map((name) => ({ name })),
      tags: data.events.map((event) => terms.get(`events/${event}`).names[lang]),
    })),
  };
}
