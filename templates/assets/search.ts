/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * The search page: a form, what was found, and the address of the question. Content goes into the page as text nodes;
 * there is no markup in this file. Nothing is loaded before something is asked.
 */
import { countText } from '../../src/languages/numbers.ts';
import { fillText } from '../../src/languages/template.ts';
import type { Rights } from '../../src/model.ts';
import { type Excerpt, excerptOf, markAll, type Piece } from '../../src/search/excerpt.ts';
import { type Card, type DocumentText, FILTERS, type FilterKey } from '../../src/search/format.ts';
import {
  type Found,
  type Hit,
  openSearcher,
  type Request,
  type Searcher,
  SHOWN_FIRST,
  type Term,
} from '../../src/search/searcher.ts';
import { queryTerm, wordsOf } from '../../src/text/analyse.ts';
import { directionOf, directionOfPhrase, directionOfText } from '../../src/text/direction.ts';
import type { SearchWords } from '../parts/search-words.ts';

const AT_ONCE = SHOWN_FIRST;
const SOME_NAMES = 6;
const LIMITED: ReadonlySet<Rights> = new Set(['excerpt', 'link-only', 'unknown']);

const words: SearchWords = JSON.parse(byId('search-words').textContent);
const form = byId('find') as HTMLFormElement;
const field = byId('q') as HTMLInputElement;
const found = byId('found');
const results = byId('results');

let searcher: Promise<Searcher> | undefined;
/** The question that is being answered: an older answer that comes late is dropped. */
let turn = 0;

// ───────────────────────── the question

function readAddress(): void {
  const asked = new URLSearchParams(location.search);
  field.value = asked.get('q') ?? '';
  for (const select of form.querySelectorAll('select')) {
    const value = asked.get(select.name);
    const known = [...select.options].some((option) => option.value === value);
    if (value !== null && known) select.value = value;
    else select.selectedIndex = 0;
    if (select.selectedIndex > 0) form.querySelector('details')!.open = true;
  }
  void answer({ ...requestOf(form), wider: asked.has('wider') });
}

function requestOf(from: HTMLFormElement): Request {
  const given = new FormData(from);
  const value = (key: string): string => String(given.get(key) ?? '');
  const filters = FILTERS.map((key): [FilterKey, string] => [key, value(key)]).filter(([, chosen]) => chosen !== '');
  return {
    query: value('q').trim(),
    filters: Object.fromEntries(filters),
    order: value('order') as NonNullable<Request['order']>,
  };
}

function ask(request: Request): void {
  const { query, filters = {}, order = 'relevance', wider } = request;
  const asked = new URLSearchParams({ ...(query ? { q: query } : {}), ...filters });
  if (order !== 'relevance') asked.set('order', order);
  if (wider) asked.set('wider', '1');
  const address = `${location.pathname}${asked.size > 0 ? `?${asked}` : ''}`;
  if (address !== location.pathname + location.search) history.pushState(null, '', address);
  void answer(request);
}

function isEmpty({ query, filters = {} }: Request): boolean {
  return query === '' && Object.keys(filters).length === 0;
}

// ───────────────────────── the answer

async function answer(request: Request): Promise<void> {
  const mine = ++turn;
  results.replaceChildren();
  found.textContent = isEmpty(request) ? '' : words.search.loading;
  if (isEmpty(request)) return;
  try {
    searcher ??= openSearcher(load, words.index);
    const opened = await searcher;
    const answered = await opened.search(request);
    const sections = await sectionsOf(opened, request, answered);
    if (mine !== turn) return;
    results.replaceChildren(...sections);
    found.textContent = summaryOf(request, answered);
  } catch {
    searcher = undefined;
    if (mine === turn) found.textContent = words.search.failed;
  }
}

async function load(path: string): Promise<string> {
  const response = await fetch(words.base + path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.text();
}

function summaryOf({ query }: Request, { articles, events, names }: Found): string {
  const { search, counts, language, digits } = words;
  if (articles.length + events.length + names.length === 0)
    return `${query === '' ? search.nothing : fillText(search.nothingFor, { query })} ${search.tryWords}`;
  const count = (n: number, what: keyof typeof counts): string => countText(language, digits, n, counts[what]);
  return fillText(search.found, {
    articles: count(articles.length, 'articles'),
    events: count(events.length, 'events'),
  });
}

async function sectionsOf(opened: Searcher, request: Request, answered: Found): Promise<HTMLElement[]> {
  const { articles, events, names, terms } = answered;
  const cards = (hits: readonly Hit[]) => Promise.all(hits.slice(0, SOME_NAMES).map(opened.card));
  const [ofEvents, ofNames] = await Promise.all([cards(events), cards(names)]);
  const marked = [...terms, ...otherSpellings(ofNames)];
  const list = make('ul', { class: 'hits' });
  const stories = [list, await more(opened, articles, 0, marked, list)];
  return [
    ...(ofEvents.length > 0 ? [section(words.search.events, [nameList(ofEvents, terms)])] : []),
    ...(articles.length > 0 ? [section(words.search.articles, stories)] : []),
    ...(ofNames.length > 0 ? [section(words.search.names, [nameList(ofNames, terms)])] : []),
    ...(request.query !== '' && !request.wider ? [wider(request)] : []),
  ];
}

/** Where a person was asked for in one script, the name is marked in the others too. */
function otherSpellings(names: readonly Card[]): Term[] {
  return names
    .filter(({ kind }) => kind === 'people')
    .slice(0, 1)
    .flatMap(({ titles }) => titles.flatMap(({ text }) => wordsOf(text).slice(-1)))
    .map((word) => ({ text: queryTerm(word), prefix: false }));
}

/** Adds the next stories to the list; gives the button for those after them. */
async function more(opened: Searcher, hits: readonly Hit[], from: number, terms: readonly Term[], list: HTMLElement) {
  const items = await Promise.all(
    hits
      .slice(from, from + AT_ONCE)
      .map(async (hit) => storyItem(await opened.card(hit), await opened.text(hit), terms)),
  );
  list.append(...items);
  const button = make(
    'button',
    { type: 'button', class: 'plain', hidden: hits.length <= from + AT_ONCE },
    words.search.more,
  );
  button.addEventListener('click', async () => {
    const next = await more(opened, hits, from + AT_ONCE, terms, list);
    button.replaceWith(next);
    // Who pressed the button goes on reading at the first of the new ones.
    list.children[from + AT_ONCE]?.querySelector('a')?.focus();
  });
  return button;
}

function wider(request: Request): HTMLElement {
  const button = make('button', { type: 'button', class: 'plain' }, words.search.wider);
  button.addEventListener('click', () => {
    ask({ ...request, wider: true });
    field.focus();
  });
  return make('p', { class: 'wider' }, button, ' ', make('span', { class: 'quiet' }, words.search.widerNote));
}

// ───────────────────────── entries

function storyItem(card: Card, text: DocumentText, terms: readonly Term[]): HTMLElement {
  const excerpt = excerptOf(text, terms);
  const shown = excerpt && text.versions[excerpt.version];
  // A hit in a translation is shown in the translation, under its own title.
  const title = shown ? { lang: shown.lang, text: shown.title } : card.titles[0]!;
  return make(
    'li',
    {},
    dateline(card, shown?.method && words.method[shown.method]),
    make('h3', languageOf(title.lang, title.text), link(card, markAll(title.text, terms))),
    ...(excerpt ? [excerptOfStory(excerpt)] : []),
  );
}

const excerptOfStory = ({ block, pieces }: Excerpt): HTMLElement =>
  make('p', languageOf(block.lang, block.text), ...marks(pieces));

function dateline({ language = 'und', outlet, date, whose }: Card, method: string | undefined): HTMLElement {
  const badge = words.badges[language] ?? { text: language, fill: 'hatched' };
  const name = outlet?.[words.lang];
  const tags = [
    whose && words.whose.tag[whose.text],
    method,
    whose && LIMITED.has(whose.rights) ? words.whose.rights[whose.rights] : undefined,
  ].filter((tag) => tag !== undefined);
  return make(
    'p',
    { class: 'dateline' },
    make('span', { class: `badge ${badge.fill}` }, badge.text),
    ' ',
    make(
      'strong',
      {},
      name === undefined
        ? make('span', { class: 'unknown' }, words.unknownOutlet)
        : make('bdi', { dir: directionOfPhrase(words.lang, name) }, name),
    ),
    ' ',
    timeOf(date),
    ...tags.flatMap((tag) => [' ', make('span', { class: 'tag' }, tag)]),
  );
}

const timeOf = (date: Card['date']): HTMLElement =>
  make('time', { datetime: date?.machine ?? '' }, date?.words[words.lang] ?? '');

function nameList(cards: readonly Card[], terms: readonly Term[]): HTMLElement {
  return make('ul', { class: 'hits brief' }, ...cards.map((card) => nameItem(card, terms)));
}

function nameItem(card: Card, terms: readonly Term[]): HTMLElement {
  const title = card.titles.find(({ lang }) => lang === words.lang) ?? card.titles[0]!;
  return make(
    'li',
    {},
    make('p', { class: 'dateline' }, card.date ? timeOf(card.date) : words.kinds[card.kind].one),
    make('h3', languageOf(title.lang, title.text), link(card, markAll(title.text, terms))),
  );
}

const link = ({ paths }: Card, pieces: readonly Piece[]): HTMLElement =>
  make('a', { href: words.base + paths[words.lang] }, ...marks(pieces));

const marks = (pieces: readonly Piece[]): (string | HTMLElement)[] =>
  pieces.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));

function section(title: string, content: readonly (string | HTMLElement)[]): HTMLElement {
  return make('section', { class: 'block' }, make('h2', {}, title), make('div', {}, ...content));
}

/** `lang` and `dir` where they are not the page's. */
function languageOf(lang: string, text: string): Record<string, string> {
  if (lang === 'und') return { dir: directionOfText(text) };
  return lang === words.lang ? { dir: directionOfPhrase(lang, text) } : { lang, dir: directionOf(lang) };
}

// ───────────────────────── elements

function byId(id: string): HTMLElement {
  return document.getElementById(id)!;
}

function make(
  name: string,
  attributes: Readonly<Record<string, string | boolean>>,
  ...children: readonly (string | HTMLElement)[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== false) element.setAttribute(key, value === true ? '' : value);
  element.append(...children);
  return element;
}

// ───────────────────────── start, when all of the above is there

form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask({ ...requestOf(form), wider: false });
});
form.addEventListener('change', (event) => {
  if (event.target !== field) ask(requestOf(form));
});
addEventListener('popstate', readAddress);
readAddress();
