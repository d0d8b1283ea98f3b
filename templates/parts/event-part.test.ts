import { expect, test } from 'vitest';
import type { StoryCard } from '../../src/pages/cards.ts';
import type { Account, EventPart, OutletAccounts } from '../../src/pages/event.ts';
import { barChart } from './bars.ts';
import { eventPart } from './event-part.ts';
import { testVoice } from './test-voice.ts';

const date = {
  edtf: '2023-06-27',
  start: { year: 2023, month: 6, day: 27 },
  end: { year: 2023, month: 6, day: 27 },
  span: false,
};

const story = (id: string, language: string, outlet: StoryCard['outlet']): StoryCard => ({
  id,
  href: `/en/articles/${id}/`,
  title: { text: `Title of ${id}`, lang: language },
  language,
  outlet,
  date,
  text: 'retold',
  rights: 'own',
  withdrawn: false,
});

const arabicStory = story('a', 'ar', { name: { text: 'Asharq', lang: 'en' }, href: '/en/outlets/asharq/' });
const englishStory = story('b', 'en', {});

const passage = (lang: string, text: string) => ({ href: '/x#p-1', lang, runs: [{ text }], cut: false, number: 4 });

const group = (account: Partial<Account> & { story: StoryCard }, showing: number): OutletAccounts => ({
  outlet: account.story.outlet,
  language: account.story.language,
  accounts: [{ role: 'reports', source: 'declared', text: 'retold', passages: [], ...account }],
  showing,
});

const part: EventPart = {
  lang: 'en',
  title: 'The visit',
  summary: 'He came.',
  date,
  core: [],
  others: [],
  organisations: [],
  topics: [],
  parts: [],
  reporting: [
    group({ story: arabicStory, passages: [passage('ar', 'وصل رادان')] }, 3),
    group({ story: englishStory, passages: [passage('en', 'Radan came')] }, 2),
  ],
  mentioning: [],
  claims: { stories: [], rows: [] },
  firstReports: [],
  missingLanguages: [],
};

const english = testVoice('en');
const page = (changes: Partial<EventPart> = {}): string =>
  String(eventPart(english, { ...part, ...changes }, { archive: 'The Record' }));

test('the page’s own language comes first; a passage in another says its own', () => {
  const html = page();
  expect(html.indexOf('Radan came')).toBeLessThan(html.indexOf('وصل رادان'));
  expect(html).toContain('<blockquote><p lang="ar" dir="rtl">وصل رادان</p></blockquote>');
  expect(html).toContain('<a class="place num" href="/x#p-1">Paragraph 4</a>');
});

test('a passage says whose words it is in, and its translation that it is one', () => {
  const translated = { runs: [{ text: 'Radan arrived' }], lang: 'en', method: 'machine' as const };
  const html = page({
    reporting: [group({ story: arabicStory, passages: [{ ...passage('ar', 'وصل رادان'), translated }] }, 1)],
  });
  expect(html).toContain('In the words of <bdi>The Record</bdi>, retelling <bdi>Asharq</bdi>');
  expect(html).toContain('<span class="label">Machine translation</span> <p>Radan arrived</p>');
});

test('what is not known is said: place, people, outlet', () => {
  const html = page();
  expect(html).toContain('<dd>Place not known</dd>');
  expect(html).toContain('<dd>Nobody named</dd>');
  expect(html).toContain('<span class="unknown">Outlet not known</span>');
});

test('a claim shows who agrees, who differs and who is silent, each value a link to the words that show it', () => {
  const html = page({
    claims: {
      stories: [arabicStory, englishStory],
      rows: [
        {
          question: 'Memoranda',
          verdict: 'one',
          cells: [
            { status: 'agree', value: 'one', href: '/a#p-1', quote: { text: 'مذكرة', lang: 'ar', whose: 'retold' } },
            { status: 'silent' },
          ],
        },
      ],
    },
  });
  expect(html).toContain('<th scope="row">Memoranda <span class="verdict">one outlet only</span></th>');
  expect(html).toContain(
    '<td data-outlet="Asharq"><span class="v agree"><span><a href="/a#p-1">one</a> <span class="shown-by"><bdi lang="ar" dir="rtl">مذكرة</bdi></span></span></span></td>',
  );
  expect(html).toContain('<td data-outlet="outlet not known"><span class="v silent">silent</span></td>');
});

test('a link that the program suggests says so, and why', () => {
  const why = { people: ['Radan'], places: [], words: ['زيارة'], days: 1 };
  const html = page({ reporting: [group({ story: arabicStory, source: 'suggested', why }, 1)] });
  expect(html).toContain(
    'Suggested by the program: Names <bdi>Radan</bdi> with “<bdi dir="rtl">زيارة</bdi>”, and was published one day after the event',
  );
});

test('a language in which nobody reports it is named', () => {
  expect(page({ missingLanguages: [{ lang: 'ar', translated: false }] })).toContain('No Arabic story yet</li>');
  expect(page({ missingLanguages: [{ lang: 'ar', translated: true }] })).toContain(
    'No Arabic story yet, only translations</li>',
  );
});

test('who was first, and who came how much later; an unknown day is no delay', () => {
  const month = { edtf: '2023-07', start: { year: 2023, month: 7 }, end: { year: 2023, month: 7 }, span: false };
  const html = page({
    firstReports: [
      { outlet: arabicStory.outlet, language: 'ar', story: { href: '/a', date }, stories: 1, delay: 0 },
      { outlet: {}, language: 'en', story: { href: '/b', date }, stories: 2, delay: 3 },
      { outlet: {}, language: 'fa', story: { href: '/c', date: month }, stories: 1 },
    ],
  });
  expect(html).toContain('<td>the first</td>');
  expect(html).toContain('<td>3 days later</td>');
  expect(html).toContain(
    '<a href="/c"><time datetime="2023-07">July 2023</time></a></td><td><span class="unknown">day not known</span>',
  );
});

test('in one half of a page, only the accounts of its own language stand', () => {
  const html = String(eventPart(english, part, { archive: 'The Record', half: true }));
  expect(html).toContain('Radan came');
  expect(html).not.toContain('وصل رادان');
  expect(html).toContain('<h2 class="headline">The visit</h2>');
});

test('bars grow from the side where the page begins, and carry their numbers', () => {
  const bars = [
    { label: { text: 'الموج', lang: 'ar' }, count: 4, fill: 'solid' as const },
    { label: { text: 'The Courier (UK)', lang: 'ar' }, count: 1, fill: 'outlined' as const },
  ];
  const ltr = String(barChart(english, 'Coverage', bars));
  const rtl = String(barChart(testVoice('ar'), 'التغطية', bars));
  expect(ltr).toContain('<rect x="0%" y="64" width="22%"');
  expect(rtl).toContain('<rect x="78%" y="64" width="22%"');
  expect(rtl).toContain('<text x="78%" dx="-8" y="75" text-anchor="end" class="q">1</text>');
  // Names keep their own direction in the picture, which is left to right on every page.
  expect(ltr).toContain('>\u2067الموج\u2069</text>');
  expect(rtl).toContain('>\u2066The Courier (UK)\u2069</text>');
});
