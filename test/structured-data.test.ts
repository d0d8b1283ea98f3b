/** Structured data as a JSON-LD processor reads it, held to the vocabulary of schema.org. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument } from 'htmlparser2';
import jsonld from 'jsonld';
import type { NewsArticle } from 'schema-dts';
import { beforeAll, describe, expect, test } from 'vitest';
import { planPages } from '../src/pages/plan.ts';
import { prepareSite } from '../src/prepare.ts';
import { ROOT } from './support/build.ts';
import { contentFolder, smallArchive } from './support/content.ts';
import { attribute, elements, innerText } from './support/page.ts';
import { type RenderedSite, renderSite } from './support/render.ts';

const article = (front: string, body: string): string => `---\n${front}\n---\n${body}\n`;
const SCHEMA = 'https://schema.org/';
const RETOLD = '2021-05-mina-bridge';
const TRANSLATED = '2021-05-03-courier-bridge';
const UNKNOWN = '2021-05-04-bridge-note';

const FILES = {
  'outlets/al-mina.yml': 'name: { ar: الميناء, en: Al-Mina }\nurl: https://mina.example/\nlanguage: ar\n',
  'organisations/bridge-office.yml': 'name: { ar: مكتب الجسر, en: Bridge Office }\n',
  'people/omar-nasr.yml': `name: { ar: عمر نصر, en: Omar Nasr }
posts: [{ title: { ar: مدير, en: Director }, organisation: bridge-office, date: 2020/.. }]
`,
  'events/bridge-days-2021.yml': `title: { ar: أيام الجسر, en: Bridge days }
date: 2021-05-01/2021-05-03
participants: { core: [mona-darwish, omar-nasr] }
organisations: [bridge-office]
topics: [the-bridge]
summary: { ar: ثلاثة أيام., en: Three days. }
`,
  'events/bridge-opened-2021.yml': `title: { ar: افتتاح الجسر, en: The bridge opens }
date: 2021-05-02
place: harbour-town
part-of: bridge-days-2021
participants: { core: [mona-darwish] }
topics: [the-bridge]
summary: { ar: افتُتح الجسر في مدينة الميناء., en: The bridge opened in Harbour Town. }
`,
  [`articles/${RETOLD}.md`]: article(
    `title: "الجسر: «حلم» </script><script>alert(1)</script>"
date: 2021-05~
outlet: al-mina
url: "https://mina.example/a?id=7&p=1"
archived: https://web.archive.org/web/20210601101500/https://mina.example/a?id=7&p=1
authors: [ليلى حداد]
text: retold
rights: own
added: 2021-06-02
events: [bridge-opened-2021, { id: bridge-days-2021, role: mentions }]
summary: { ar: "افتُتح الجسر في مدينة الميناء.", en: The bridge opened in Harbour Town. }
corrections: [{ date: 2022-01-05, text: { ar: صُحّح الاسم, en: The name was corrected } }]`,
    'قالت منى درويش إن الجسر الجديد افتُتح في مدينة الميناء بعد سنوات طويلة من العمل والانتظار.',
  ),
  'articles/named.md': article(
    'title: Words\ndate: 2020\noutlet: The Gazette\nrights: own',
    'A few plain words about nothing in particular, in one language only.',
  ),
};

let site: RenderedSite;
let pages: readonly string[];

beforeAll(async () => {
  const files = smallArchive(FILES);
  site = await renderSite(files);
  expect(site.problems.filter((p) => p.severity === 'problem')).toEqual([]);
  const { queries } = await prepareSite({ content: await contentFolder(files) });
  const views = planPages(queries!).map((page) => page.view(queries!));
  pages = views.flatMap((view) => ('frame' in view && view.frame.indexed ? [view.frame.file] : []));
});

interface Node {
  readonly '@id'?: string;
  readonly '@type'?: string;
  readonly [name: string]: unknown;
}

async function scripts(file: string): Promise<string[]> {
  const found = elements(parseDocument(await site.page(file)), 'script');
  return found
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .map((script) => innerText(script));
}

async function graphOf(file: string): Promise<readonly Node[]> {
  const [script] = await scripts(file);
  return JSON.parse(script!)['@graph'];
}

/** The nodes of a page that are about its content: those that all pages share left out. */
async function contentOf(file: string): Promise<readonly Node[]> {
  const shared = (node: Node): boolean =>
    /#(?:website|archive|trail)$/.test(node['@id']!) || /Page$/.test(node['@type']!);
  return (await graphOf(file)).filter((node) => !shared(node));
}

/** Every object in a graph, however deep. */
function objectsIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(objectsIn)];
}

// ───────────────────────── the vocabulary

/** schema.org’s classes and their properties, from the package that types them. */
async function readVocabulary(): Promise<Map<string, ReadonlySet<string>>> {
  const text = await readFile(path.join(ROOT, 'node_modules/schema-dts/dist/schema.d.ts'), 'utf8');
  const parents = new Map<string, string[]>();
  const own = new Map<string, string[]>();
  for (const [, name, bases, body] of text.matchAll(
    /^(?:export )?interface (\w+)(?: extends ([^{]+?))? \{\n([\s\S]*?)^\}/gm,
  )) {
    parents.set(
      name!,
      (bases ?? '').split(',').map((base) => base.trim()),
    );
    own.set(
      name!,
      [...body!.matchAll(/^ {4}"([\w-]+)"\??:/gm)].map(([, property]) => property!),
    );
  }
  const all = (name: string): string[] => [...(own.get(name) ?? []), ...(parents.get(name) ?? []).flatMap(all)];
  const leaves = [...own.keys()].filter((name) => name.endsWith('Leaf'));
  return new Map(leaves.map((leaf) => [leaf.slice(0, -4), new Set(all(leaf))]));
}

test('every type and every property is one of schema.org’s, on every page', async () => {
  const vocabulary = await readVocabulary();
  expect(vocabulary.get('NewsArticle')?.has('dateline')).toBe(true);
  expect(vocabulary.get('NewsArticle')?.has('attendee')).toBe(false);
  const faults: string[] = [];
  for (const file of pages)
    for (const node of (await graphOf(file)).flatMap(objectsIn)) {
      const type = node['@type'];
      const names = Object.keys(node).filter((name) => !name.startsWith('@') && name !== 'query-input');
      if (type === undefined && names.length > 0) faults.push(`${file}: ${names} without a type`);
      if (type !== undefined && !vocabulary.has(type)) faults.push(`${file}: ${type}`);
      else if (type !== undefined)
        faults.push(
          ...names.filter((name) => !vocabulary.get(type)!.has(name)).map((name) => `${file}: ${type}.${name}`),
        );
    }
  expect([...new Set(faults)]).toEqual([]);
});

test('the compiler holds what pages write to the same vocabulary', () => {
  const fine: NewsArticle = { '@type': 'NewsArticle', headline: 'x' };
  // @ts-expect-error: there is no such property
  const wrong: NewsArticle = { '@type': 'NewsArticle', headlin: 'x' };
  expect([fine, wrong]).toHaveLength(2);
});

// ───────────────────────── the graphs

test('a JSON-LD processor reads every page: names are full, references lead to what some page describes', async () => {
  const described = new Set<string>();
  const referred = new Map<string, string>();
  for (const file of pages) {
    const data = { '@context': { '@vocab': SCHEMA }, '@graph': await graphOf(file) };
    const flat: Node[] = await jsonld.flatten(data);
    for (const node of flat) {
      const { '@id': id, ...rest } = node;
      if (id!.startsWith('_:')) continue;
      expect(new URL(id!).protocol, file).toBe('https:');
      if (Object.keys(rest).length > 0) described.add(id!);
      for (const name of Object.keys(rest))
        if (name !== '@type') expect(name).toMatch(/^https:\/\/schema\.org\/[\w-]+$/);
      for (const object of Object.values(rest).flatMap(objectsIn)) if (object['@id']) referred.set(object['@id'], file);
    }
  }
  const lost = [...referred].filter(([id]) => !id.startsWith('_:') && !described.has(id));
  expect(lost.map(([id, file]) => `${file} → ${id}`)).toEqual([]);
});

test('each page has one graph, which says what site it is of, where it stands and what it is about', async () => {
  for (const file of pages) {
    expect(await scripts(file), file).toHaveLength(1);
    const graph = await graphOf(file);
    const page = graph.find((node) => String(node['@type']).endsWith('Page'))!;
    expect(page, file).toMatchObject({ isPartOf: { '@id': 'https://small.example/#website' } });
    const main = (page.mainEntity as Node | undefined)?.['@id'];
    if (main) expect(graph.map((node) => node['@id'])).toContain(main);
  }
  const [, , page, trail] = await graphOf('en/events/bridge-opened-2021/index.html');
  expect(page).toMatchObject({ '@type': 'ItemPage', breadcrumb: { '@id': trail!['@id'] } });
  expect(trail!.itemListElement).toMatchObject([
    { position: 1, name: 'A small archive', item: 'https://small.example/en/' },
    { position: 2, name: 'Events', item: 'https://small.example/en/events/' },
    { position: 3, name: 'The bridge opens', item: 'https://small.example/en/events/bridge-opened-2021/' },
  ]);
});

test.each([
  ['retold', `articles/${RETOLD}/index.html`],
  ['translated', `ar/articles/${TRANSLATED}/index.html`],
  ['unknown-outlet', `articles/${UNKNOWN}/index.html`],
])('a %s story', async (name, file) => {
  const graph = `${JSON.stringify(await contentOf(file), null, 1)}\n`;
  await expect(graph).toMatchFileSnapshot(path.join(ROOT, `test/golden/structured-data/${name}.json`));
});

describe('a story', () => {
  test('that is retold is the archive’s, based on what the outlet published', async () => {
    const [own, original] = await contentOf(`articles/${RETOLD}/index.html`);
    const archive = { '@id': 'https://small.example/#archive' };
    expect(own).toMatchObject({ '@type': 'Article', author: archive, publisher: archive });
    expect(own!.isBasedOn).toEqual({ '@id': original!['@id'] });
    expect(original).toMatchObject({
      '@type': 'NewsArticle',
      url: 'https://mina.example/a?id=7&p=1',
      datePublished: '2021-05',
      author: [{ '@type': 'Person', name: 'ليلى حداد' }],
      publisher: { '@type': 'NewsMediaOrganization', name: 'الميناء' },
      sdPublisher: archive,
    });
  });

  test('whose words are the outlet’s is the outlet’s', async () => {
    const [original, ...more] = await contentOf(`articles/${TRANSLATED}/index.html`);
    expect(more).toEqual([]);
    expect(original).toMatchObject({ '@type': 'NewsArticle', publisher: { name: 'The Courier' } });
    expect(original).not.toHaveProperty('isBasedOn');
  });

  test('of an unknown outlet has no publisher; of one without a page, its name', async () => {
    const [unknown] = await contentOf(`articles/${UNKNOWN}/index.html`);
    expect(unknown).not.toHaveProperty('publisher');
    expect(unknown).not.toHaveProperty('author');
    const [named] = await contentOf('articles/named/index.html');
    expect(named!.publisher).toEqual({ '@type': 'NewsMediaOrganization', name: 'The Gazette' });
  });

  test('cannot leave its script by a title', async () => {
    const [own] = await contentOf(`articles/${RETOLD}/index.html`);
    expect(own!.headline).toBe('الجسر: «حلم» </script><script>alert(1)</script>');
  });

  test('shown in another language untranslated repeats no data', async () => {
    expect(await scripts('ar/articles/named/index.html')).toEqual([]);
  });
});

test('an event says when, where, who, and what it was part of', async () => {
  const [event] = await contentOf('en/events/bridge-opened-2021/index.html');
  expect(event).toMatchObject({
    '@id': 'https://small.example/events/bridge-opened-2021/#event',
    name: 'The bridge opens',
    alternateName: ['افتتاح الجسر'],
    startDate: '2021-05-02',
    location: { '@type': 'Place', name: 'Harbour Town' },
    attendee: [{ '@type': 'Person', name: 'Mona Darwish' }],
    superEvent: { '@id': 'https://small.example/events/bridge-days-2021/#event' },
  });
  expect((event!.subjectOf as Node[]).map((node) => node['@id'])).toContain(
    `https://small.example/articles/${RETOLD}/#article`,
  );
  const [whole] = await contentOf('en/events/bridge-days-2021/index.html');
  expect(whole).toMatchObject({
    startDate: '2021-05-01',
    endDate: '2021-05-03',
    subEvent: [{ name: 'The bridge opens' }],
  });
});

test('people, organisations, places, outlets, lists and the data describe themselves', async () => {
  const [person] = await contentOf('en/people/omar-nasr/index.html');
  expect(person).toMatchObject({
    '@type': 'Person',
    jobTitle: ['Director'],
    affiliation: [{ '@type': 'Organization', name: 'Bridge Office' }],
  });
  const [mona] = await contentOf('ar/people/mona-darwish/index.html');
  expect(mona!.alternateName).toEqual(['Mona Darwish', 'Мона Дарвиш']);
  const types = async (file: string) => (await contentOf(file)).map((node) => node['@type']);
  expect(await types('en/organisations/bridge-office/index.html')).toEqual(['Organization']);
  expect(await types('en/places/harbour-town/index.html')).toEqual(['Place']);
  expect(await types('en/outlets/al-mina/index.html')).toEqual(['NewsMediaOrganization']);
  for (const file of ['en/topics/the-bridge', 'en/archive/2021/05', 'en/events', 'ar/people', 'en/timeline'])
    expect(await types(`${file}/index.html`), file).toEqual(['ItemList']);
  const [dataset] = await contentOf('en/data/index.html');
  expect(dataset).toMatchObject({ '@type': 'Dataset', temporalCoverage: '2020/2021' });
  expect((dataset!.distribution as Node[]).map((node) => node.contentUrl)).toContain(
    'https://small.example/data/archive.json',
  );
});

test('the front page tells programs how to search', async () => {
  const website = (await graphOf('ar/index.html')).find((node) => node['@type'] === 'WebSite');
  expect(website!.potentialAction).toMatchObject({
    target: { urlTemplate: 'https://small.example/ar/search/?q={search_term_string}' },
    'query-input': 'required name=search_term_string',
  });
});
