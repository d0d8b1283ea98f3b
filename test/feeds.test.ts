/** The feeds as feed readers read them. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import { smallArchive } from './support/content.ts';
import { attribute, elements, innerText } from './support/page.ts';
import { type RenderedSite, renderSite } from './support/render.ts';

const article = (front: string, body: string): string => `---\n${front}\n---\n${body}\n`;

const FILES = {
  'articles/corrected.md': article(
    `title: "BBC <عربي> & الجسر"
date: 2021-05~
outlet: the-courier
url: "https://courier.example/?a=1&b='2'"
text: retold
rights: own
events: [bridge-opened-2021]
added: 2021-06-02
summary: { ar: "ما قيل عن «الجسر».", en: 'What was said of the "bridge".' }
corrections: [{ date: 2022-01-05, text: { ar: صُحّح الاسم, en: The name was corrected } }]`,
    'قالت منى درويش إن الجسر الجديد افتُتح في مدينة الميناء بعد سنوات طويلة من العمل والانتظار.',
  ),
  'articles/withheld.md': article(
    'title: Words of others\ndate: 2021-05-06\noutlet: the-courier\nauthors: [Sara Reed, عمر نصر]\nrights: link-only\nevents: [bridge-opened-2021]',
    'These words about Mona Darwish and the bridge belong to others and may not be shown anywhere at all.',
  ),
  'articles/excerpt.md': article(
    'title: Long words\ndate: 2021-05-07\noutlet: unknown\nrights: excerpt\nevents: [bridge-opened-2021]',
    `${Array.from({ length: 80 }, (_, i) => `word${i}`).join(' ')}`,
  ),
  'articles/gone.md': article(
    'title: Withdrawn words\ndate: 2021-05-08\noutlet: the-courier\nrights: own\nstatus: withdrawn\nevents: [bridge-opened-2021]',
    'These words were taken back by the editors of the archive and stand nowhere.',
  ),
};

let site: RenderedSite;
const atom = async (file: string) => parseAtomFeed(await site.page(file));
const json = async (file: string) => parseJsonFeed(await site.page(file));

beforeAll(async () => {
  site = await renderSite(smallArchive(FILES));
  expect(site.problems.filter((p) => p.severity === 'problem')).toEqual([]);
});

describe('an Atom feed', () => {
  test('is valid XML with all that Atom asks for, and names itself, its page and its language', async () => {
    const xml = await site.page('en/events/bridge-opened-2021/feed.xml');
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(new XMLParser({ ignoreAttributes: false }).parse(xml).feed['@_xml:lang']).toBe('en');
    const feed = parseAtomFeed(xml);
    expect(feed).toMatchObject({
      id: 'tag:small.example,2026:/en/events/bridge-opened-2021/',
      title: { value: 'The bridge opens · A small archive' },
      updated: '2022-01-05T00:00:00Z',
      authors: [{ name: 'A small archive' }],
      links: [
        {
          rel: 'self',
          type: 'application/atom+xml',
          href: 'https://small.example/en/events/bridge-opened-2021/feed.xml',
        },
        { rel: 'alternate', hreflang: 'en', href: 'https://small.example/en/events/bridge-opened-2021/' },
      ],
    });
    for (const entry of feed.entries!) {
      expect(entry.id).toMatch(/^tag:small\.example,2026:\/en\/articles\//);
      expect(entry.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    }
  });

  test('says when by the latest of added, date and corrections, latest first, without a clock', async () => {
    const { entries = [] } = await atom('en/events/bridge-opened-2021/feed.xml');
    expect(entries.map(({ id, updated }) => `${id!.split('/').at(-2)} ${updated!.slice(0, 10)}`)).toEqual([
      'corrected 2022-01-05',
      '2021-05-03-courier-bridge 2021-06-01',
      'excerpt 2021-05-07',
      'withheld 2021-05-06',
    ]);
    // The day is not known: Atom gets the first of the month, the reader the words.
    expect(entries[0]!.published).toBe('2021-05-01T00:00:00Z');
    expect(contentOf(entries[0]!)).toContain('around May 2021');
  });

  test('leads to the archive and, by rel=via, to the original', async () => {
    const { entries = [] } = await atom('ar/feed.xml');
    const links = entries.find(({ id }) => id!.includes('/corrected/'))!.links!;
    expect(links.map(({ rel, href }) => [rel, href])).toEqual([
      ['alternate', 'https://small.example/articles/corrected/'],
      ['via', 'https://courier.example/?a=1&b=%272%27'],
    ]);
    // In English the same story stands in the English shell.
    const english = (await atom('en/feed.xml')).entries!.find(({ id }) => id!.includes('/corrected/'))!;
    expect(english.links![0]!.href).toBe('https://small.example/en/articles/corrected/');
    expect(english.id).toBe('tag:small.example,2026:/en/articles/corrected/');
  });

  test('isolates titles that run from right to left, and escapes what is no markup', async () => {
    const { entries = [], title } = await atom('ar/feed.xml');
    expect(title!.value).toBe('\u2067أرشيف صغير: جديد السجل\u2069');
    const titles = entries.map((entry) => entry.title!.value);
    expect(titles).toContain('\u2067BBC <عربي> & الجسر\u2069');
    expect(titles).toContain('Words of others');
  });

  test('says whose words, and names as author who wrote them', async () => {
    const { entries = [] } = await atom('en/feed.xml');
    const byId = (id: string) => entries.find((entry) => entry.id!.includes(`/${id}/`))!;
    const names = (id: string) => byId(id).authors?.map(({ name }) => name);
    expect(names('corrected')).toEqual(['A small archive']);
    expect(contentOf(byId('corrected'))).toContain('As retold by A small archive from The Courier');
    expect(names('withheld')).toEqual(['Sara Reed', 'عمر نصر']);
    expect(names('2021-05-03-courier-bridge')).toEqual(['The Courier']);
    // An outlet that is not known is nobody, and not the archive either.
    expect(names('2021-05-04-bridge-note')).toEqual(['Outlet not known']);
    const translated = (await atom('ar/feed.xml')).entries!.find(({ id }) => id!.includes('courier-bridge'))!;
    expect(contentOf(translated)).toContain('ترجمة');
  });

  test('shows no word that the rights keep back, and nothing of what was withdrawn', async () => {
    const all = await Promise.all(
      ['feed.xml', 'feed.json', 'events/bridge-opened-2021/feed.xml', 'topics/the-bridge/feed.json'].map((file) =>
        site.page(`en/${file}`),
      ),
    );
    expect(all.join('')).not.toMatch(/belong to others|word60\b|taken back|Withdrawn words/);
    expect(all[0]).toContain('word59 …');
  });

  test('gives each text its own language and direction', async () => {
    const { entries = [] } = await atom('en/feed.xml');
    const note = entries.find(({ id }) => id!.includes('bridge-note'))!;
    const html = parseDocument(contentHtml(note));
    const [div] = elements(html, 'div');
    const [words] = elements(html, 'p');
    expect([attribute(div!, 'lang'), attribute(div!, 'dir')]).toEqual(['en', 'ltr']);
    expect([attribute(words!, 'lang'), attribute(words!, 'dir')]).toEqual(['ar', 'rtl']);
  });
});

test('the JSON Feed 1.1 says the same', async () => {
  for (const file of ['ar/feed', 'en/feed', 'en/people/mona-darwish/feed', 'ar/topics/the-bridge/feed']) {
    const [fromXml, fromJson] = await Promise.all([atom(`${file}.xml`), json(`${file}.json`)]);
    expect(JSON.parse(await site.page(`${file}.json`)).version).toBe('https://jsonfeed.org/version/1.1');
    expect(fromJson).toMatchObject({ language: file.slice(0, 2), feed_url: `https://small.example/${file}.json` });
    expect(fromJson.title).toBe(fromXml.title!.value);
    const both = (fromXml.entries ?? []).map((entry) => ({
      id: entry.id,
      title: entry.title!.value,
      url: entry.links!.find(({ rel }) => rel === 'alternate')!.href,
      external_url: entry.links!.find(({ rel }) => rel === 'via')?.href,
      date_modified: entry.updated,
      date_published: entry.published,
    }));
    expect(fromJson.items).toHaveLength(both.length);
    expect(fromJson.items!.map((item) => item.title)).toEqual(both.map(({ title }) => title));
    expect(fromJson.items).toMatchObject(both.map((b) => JSON.parse(JSON.stringify(b))));
  }
});

test('a page tells feed readers of its own feed first, then of the archive’s', async () => {
  const heads = async (file: string) =>
    elements(parseDocument(await site.page(file)), 'link')
      .filter((link) => /atom|feed/.test(attribute(link, 'type') ?? ''))
      .map((link) => `${attribute(link, 'rel')} ${attribute(link, 'type')} ${attribute(link, 'href')}`);
  const archive = ['alternate application/atom+xml /ar/feed.xml', 'alternate application/feed+json /ar/feed.json'];
  expect(await heads('ar/index.html')).toEqual(archive);
  expect(await heads('articles/corrected/index.html')).toEqual(archive);
  expect(await heads('ar/people/mona-darwish/index.html')).toEqual([
    'alternate application/atom+xml /ar/people/mona-darwish/feed.xml',
    'alternate application/feed+json /ar/people/mona-darwish/feed.json',
    ...archive,
  ]);
});

test('a feed holds the latest fifty stories, an entity’s the latest twenty', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [
      `articles/s${i}.md`,
      article(
        `title: Story ${i}\ndate: 2020-01-01\nadded: 2020-${String((i % 12) + 1).padStart(2, '0')}-01\noutlet: unknown\nrights: own\nevents: [bridge-opened-2021]`,
        'A few words about the old bridge that was to be built over the river in those days.',
      ),
    ]),
  );
  site = await renderSite(smallArchive(many));
  const all = (await atom('en/feed.xml')).entries!;
  expect(all).toHaveLength(50);
  expect(all[0]!.id).toContain('courier-bridge');
  const days = all.map(({ updated }) => updated!);
  expect(days).toEqual([...days].sort().reverse());
  expect((await atom('en/events/bridge-opened-2021/feed.xml')).entries).toHaveLength(20);
});

interface Entry {
  readonly content?: { readonly value?: string };
}

const contentHtml = (entry: Entry): string => entry.content!.value!;

const contentOf = (entry: Entry): string =>
  parseDocument(contentHtml(entry))
    .children.map((node) => innerText(node))
    .join('');
