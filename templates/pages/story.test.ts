import { expect, test } from 'vitest';
import type { StoryCard } from '../../src/pages/cards.ts';
import type { Frame } from '../../src/pages/frame.ts';
import type { StoryBlock, StoryView } from '../../src/pages/story.ts';
import { testShell } from '../parts/test-voice.ts';
import { render } from './story.11ty.ts';

const frame: Frame = {
  lang: 'en',
  file: 'en/articles/radan/index.html',
  title: { text: 'Radan', lang: 'en' },
  description: 'd',
  siteTitle: { ar: 'السجل', en: 'The Record' },
  licence: { name: 'CC BY 4.0' },
  contact: 'editors@sijill.example',
  canonical: 'https://sijill.example/en/articles/radan/',
  alternates: [],
  languages: [],
  home: '/en/',
  nav: [],
  footer: [],
  openSearch: '',
  feeds: [],
  signals: [],
  indexed: true,
  base: '/',
};

const card: StoryCard = {
  id: 'radan',
  href: '/en/articles/radan/',
  title: { text: 'Radan in Moscow', lang: 'en' },
  language: 'ar',
  outlet: { name: { text: 'Iran International', lang: 'en' }, href: '/en/outlets/iran-international/' },
  date: {
    edtf: '2023-06-27',
    start: { year: 2023, month: 6, day: 27 },
    end: { year: 2023, month: 6, day: 27 },
    span: false,
  },
  text: 'retold',
  rights: 'own',
  withdrawn: false,
};

const block = (id: string, text: string, rest: Partial<StoryBlock> = {}): StoryBlock => ({
  id,
  hidden: false,
  cut: false,
  kind: 'paragraph',
  ruleBefore: false,
  lang: 'en',
  runs: [{ text }],
  address: `https://sijill.example/en/articles/radan/#${id}`,
  earlier: [],
  events: [],
  people: [],
  ...rest,
});

const hidden = (id: string): StoryBlock => block(id, '', { hidden: true, runs: [] });

function page(view: Partial<StoryView>, changes: Partial<StoryCard> = {}): string {
  const whole: StoryView = {
    frame,
    id: 'radan',
    card: { ...card, ...changes },
    authors: [],
    corrections: [],
    permalink: 'https://sijill.example/articles/radan/',
    citation: {
      id: 'radan',
      lang: 'ar',
      title: { text: 'رادان في موسكو', lang: 'ar' },
      translatedTitles: [card.title],
      authors: [],
      ...('outlet' in changes ? {} : { outlet: { ar: 'إيران إنترناشيونال', en: 'Iran International' } }),
      date: card.date,
      language: 'ar',
      permalink: 'https://sijill.example/articles/radan/',
      text: changes.text ?? card.text,
      summary: {},
    },
    citationFiles: [],
    blocks: [block('p-1', 'He came to Moscow.')],
    removed: [],
    partlyHidden: false,
    versions: [],
    coverage: [],
    organisations: [],
    places: [],
    alsoCovered: [],
    ...view,
  };
  return render({ view: whole, shell: testShell() });
}

test('every paragraph is a target with a link to itself that says which it is', () => {
  const html = page({ blocks: [block('p-1', 'One.'), block('p-2', 'Two.')] });
  expect(html).toContain('<div class="para paragraph" id="p-2">');
  expect(html).toContain('<a class="pno" href="#p-2" aria-label="Link to paragraph 2">2</a>');
});

test('a translation stands beside its original, which keeps its own address as data', () => {
  const original = { id: 'p-9', lang: 'ar', runs: [{ text: 'وصل إلى موسكو.' }], hidden: false };
  const html = page({
    blocks: [block('p-1', 'He came to Moscow.', { original })],
    publishedTitle: { text: 'رادان في موسكو', lang: 'ar' },
    translation: { translators: ['A. Translator'], method: 'human' },
    versions: [{ lang: 'ar', href: '/articles/radan/', original: true }],
  });
  expect(html).toContain('data-of="p-9"');
  expect(html).toContain('<p lang="ar" dir="rtl">وصل إلى موسكو.</p>');
  expect(html).toContain('<bdi lang="ar" dir="rtl">رادان في موسكو</bdi>');
  expect(html).toContain('Translated from Arabic for <bdi>The Record</bdi> by <bdi dir="ltr">A. Translator</bdi>');
  expect(html).toContain('<a href="/articles/radan/" hreflang="ar">Read the original in Arabic</a>');
});

test('a page says whose words it shows, and that an outlet is not known', () => {
  expect(page({})).toContain('As retold by <bdi>The Record</bdi> from <bdi>Iran International</bdi>');
  const html = page({}, { outlet: {} });
  expect(html).toContain('As retold by <bdi>The Record</bdi> from an outlet that is not known');
  expect(html).toContain('<span class="unknown">Outlet not known</span>');
  expect(html).toContain('Outlet not known. <bdi>The Record</bdi>.');
});

test('passages that may not be shown keep their addresses, on one note that says where they are', () => {
  const html = page(
    { blocks: [block('p-1', 'One', { cut: true }), hidden('p-2'), hidden('p-3')], url: 'https://outlet.example/a' },
    { rights: 'excerpt', text: 'original' },
  );
  expect(html).toContain('<p>One …</p>');
  expect(html).toContain('<span id="p-2"></span><span id="p-3"></span>');
  expect(html).toContain(
    '2 paragraphs are not shown here. This is an excerpt. The rest is at <a href="https://outlet.example/a"',
  );
});

test('the margin names an event where the story comes to it first, by its short name', () => {
  const link = { text: 'Iran’s police commander visits Moscow', lang: 'en', href: '/en/events/visit/' };
  const event = {
    id: 'visit',
    href: link.href,
    title: link.text,
    label: 'Radan in Moscow',
    date: card.date,
    summary: '',
  };
  const html = page({
    blocks: [block('p-1', 'One.', { events: [link] }), block('p-2', 'Two.', { events: [link] })],
    coverage: [{ event, role: 'reports', source: 'suggested' }],
  });
  const short = '<a href="/en/events/visit/"><bdi>Radan in Moscow</bdi></a>';
  expect(html.split(short)).toHaveLength(2);
  expect(html.indexOf(short)).toBeLessThan(html.indexOf('id="p-2"'));
  expect(html).toContain('<a href="/en/events/visit/">Iran’s police commander visits Moscow</a>');
  expect(html).toContain('Suggested by the program');
  const confirmed = page({ coverage: [{ event, role: 'reports', source: 'declared' }] });
  expect(confirmed).toContain('Linked by an editor');
  expect(confirmed).not.toContain('Suggested');
});

test('items of a list stay a list, quotations and headings what they are', () => {
  const html = page({
    blocks: [
      block('p-1', 'Agenda', { kind: 'heading', level: 2 }),
      block('p-2', 'police', { kind: 'item', level: 1 }),
      block('p-3', 'borders', { kind: 'item', level: 2 }),
      block('p-4', 'a good start', { kind: 'quote' }),
    ],
  });
  expect(html).toContain('<h2>Agenda</h2>');
  expect(html.replace(/\n/g, '')).toMatch(
    /<ul class="items"><li class="para item depth-1" id="p-2">.*<li class="para item depth-2" id="p-3">/,
  );
  expect(html).toContain('<blockquote><p>a good start</p></blockquote>');
});

test('hostile titles, names and addresses stay text', () => {
  const evil = '</title><script>alert(1)</script>';
  const html = page(
    { authors: [evil], dateline: evil, frame: { ...frame, title: { text: evil, lang: 'en' } } },
    { title: { text: evil, lang: 'en' }, outlet: { name: { text: evil, lang: 'und' } } },
  );
  expect(html).not.toContain('<script>');
  expect(html).toContain('&lt;/title&gt;&lt;script&gt;');
});

test('a withdrawn story says so, and none of its text is left', () => {
  const html = page({ blocks: [block('p-1', 'Secret words.')], summary: 'Secret summary.' }, { withdrawn: true });
  expect(html).toContain('<h1>This article has been withdrawn</h1>');
  expect(html).not.toContain('Secret');
});
