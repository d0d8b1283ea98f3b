import { describe, expect, it } from 'vitest';
import type { ActorRecord, EventRecord } from '../model.ts';
import { parseEdtf } from '../text/dates.ts';
import { mergeCoverage, suggestCoverage } from './coverage.ts';
import { indexEvents } from './event-index.ts';
import { buildMatcher, findMentions, TITLE_BLOCK } from './mentions.ts';

const base = { place: { file: '', line: 0 }, lines: {}, hash: '', formerly: [] };

function actor(kind: ActorRecord['kind'], id: string, ar: string, en: string, more: object = {}): ActorRecord {
  const named = { ...base, id, name: { ar, en }, aliases: [], ambiguous: [], not: [], posts: [], ...more };
  return { ...named, kind } as unknown as ActorRecord;
}

function event(id: string, date: string, more: Partial<EventRecord>): EventRecord {
  const empty = { core: [], others: [], organisations: [], topics: [], phrases: [], keywords: [], claims: [] };
  const title = more.title ?? { ar: id, en: id };
  return { ...base, ...empty, id, kind: 'events', date: parseEdtf(date)!, summary: title, ...more, title };
}

const matcher = buildMatcher([
  actor('people', 'lina', 'لينا حداد', 'Lina Haddad', { aliases: ['Haddad'] }),
  actor('people', 'omar', 'عمر كنعان', 'Omar Kanaan', { aliases: ['Kanaan'] }),
  actor('people', 'tarek', 'طارق شمس', 'Tarek Shams'),
  actor('organisations', 'port', 'هيئة الموانئ', 'Port Authority'),
  actor('places', 'tunisia', 'تونس', 'Tunisia'),
  actor('places', 'sfax', 'صفاقس', 'Sfax', { within: 'tunisia' }),
  actor('places', 'rabat', 'الرباط', 'Rabat'),
]);

const index = indexEvents(
  [
    event('haddad-sfax-2021', '2021-03-10', {
      where: 'sfax',
      core: ['lina'],
      others: ['omar'],
      organisations: ['port'],
      keywords: ['زيارة', 'visit', 'harbour', 'الميناء'],
      phrases: ['Haddad’s Sfax speech'],
    }),
    event('harbour-accord-2021', '2021-03-11', {
      where: 'sfax',
      core: ['lina', 'omar'],
      partOf: 'haddad-sfax-2021',
      keywords: ['accord', 'اتفاق', 'signed'],
    }),
    event('haddad-sfax-2019', '2019-06', { where: 'sfax', core: ['lina'], keywords: ['visit', 'harbour'] }),
    event('blackout-2021', '2021-03-02', { phrases: ['the great blackout', 'انقطاع الكهرباء الكبير'] }),
  ],
  matcher,
);

function suggest(date: string, title: string, ...paragraphs: string[]) {
  const blocks = paragraphs.map((text, i) => ({ id: `p-${i + 1}`, text }));
  const mentions = findMentions(matcher, [{ id: TITLE_BLOCK, text: title }, ...blocks]);
  return suggestCoverage({ id: 'a', title, date: parseEdtf(date)! }, blocks, mentions, index);
}

/** `event role blocks`. */
const links = (...args: Parameters<typeof suggest>): string[] =>
  suggest(...args).map((c) => [c.event, c.role, ...c.blocks].join(' '));

const NEWS =
  'Lina Haddad arrived in Sfax on Wednesday for a visit to the harbour at the invitation of the Port Authority.';

describe('an editor drops in an article with only a title, a date and an outlet', () => {
  it('and it stands on the page of its event, with the passage and the reason', () => {
    const [link, ...more] = suggest('2021-03-11', 'Haddad in Sfax', NEWS, 'The weather was fine.');
    expect(more).toEqual([]);
    expect(link).toEqual({
      article: 'a',
      event: 'haddad-sfax-2021',
      role: 'reports',
      source: 'suggested',
      blocks: ['p-1'],
      evidence: {
        people: ['lina'],
        places: ['sfax'],
        words: ['arrived', 'visit', 'harbour', 'invitation'],
        days: 1,
      },
    });
  });

  it('in Arabic too, with its words inflected and its month named twice', () => {
    const text = 'بدأت لينا حداد زيارتها إلى صفاقس في 10 مارس (آذار) وتفقدت الميناء.';
    const [link] = suggest('2021-03-12', 'حداد تزور صفاقس', text);
    expect(link?.role).toBe('reports');
    expect(link?.evidence).toMatchObject({
      people: ['lina'],
      words: ['زيارتها', 'الميناء'],
      date: '2021-03-10',
      days: 2,
    });
  });

  it('the part that it tells is linked with the whole', () => {
    const text = 'Lina Haddad and Omar Kanaan signed the harbour accord in Sfax on Thursday.';
    expect(links('2021-03-12', 'Accord signed in Sfax', text)).toEqual([
      'haddad-sfax-2021 reports p-1',
      'harbour-accord-2021 reports p-1',
    ]);
  });

  it('a part that is still to come is only mentioned', () => {
    const next = 'On Friday Lina Haddad will meet Omar Kanaan, and an accord is to be signed in Sfax.';
    expect(links('2021-03-10', 'Haddad in Sfax', NEWS, next)).toContain('harbour-accord-2021 mentions p-2');
  });
});

describe('likeness does not link', () => {
  it.each([
    ['the same visit three years later', '2024-03-11', 'Haddad in Sfax', NEWS],
    ['news from before it', '2021-02-20', 'Haddad in Sfax', NEWS],
    ['a like visit some weeks later', '2021-04-12', 'Haddad in Sfax', NEWS],
    ['somebody else', '2021-03-11', 'Shams in Sfax', NEWS.replace('Lina Haddad', 'Tarek Shams')],
    ['another place', '2021-03-11', 'Haddad in Rabat', NEWS.replace('Sfax', 'Rabat')],
    ['another date', '2021-03-20', 'Haddad in Sfax', NEWS.replace('on Wednesday', 'on 19 March')],
    ['her deputy', '2021-03-11', 'Visit to Sfax', `A deputy of ${NEWS}`],
    [
      'a telephone call',
      '2021-03-11',
      'Haddad and Sfax',
      NEWS.replace('arrived in Sfax', 'spoke by telephone with Sfax'),
    ],
    [
      'a place that is only talked with',
      '2021-03-11',
      'Haddad on trade',
      'Lina Haddad discussed trade with Sfax on a visit.',
    ],
  ])('%s', (_, date, title, text) => {
    expect(links(date, title, text)).toEqual([]);
  });
});

describe('an old event is recalled', () => {
  it('with its date', () => {
    const text = 'In June 2019 Lina Haddad paid a visit to the harbour of Sfax.';
    expect(links('2024-01-05', 'A career', 'She began as a clerk.', text)).toEqual(['haddad-sfax-2019 mentions p-2']);
  });

  it('or with a phrase that is its own, whoever is named', () => {
    expect(links('2024-01-05', 'A city', 'Older people still speak of the great blackout.')).toEqual([
      'blackout-2021 mentions p-1',
    ]);
  });

  it('but not as news: what followed it is told, not the event', () => {
    const text = 'Shops opened again on Thursday, two days after the great blackout.';
    expect(links('2021-03-04', 'Shops open again', text)).toEqual(['blackout-2021 mentions p-1']);
  });
});

describe('the front matter overrules', () => {
  const suggested = suggest('2021-03-11', 'Haddad in Sfax', NEWS);

  it('what is declared stands, with the passages and reasons that were found', () => {
    const [link] = mergeCoverage('a', [{ event: 'haddad-sfax-2021', role: 'mentions', blocks: [] }], suggested, []);
    expect(link).toMatchObject({ source: 'declared', role: 'mentions', blocks: ['p-1'] });
    expect(link?.evidence?.people).toEqual(['lina']);
  });

  it('with its own passages where the editor named them', () => {
    const declared = [{ event: 'haddad-sfax-2021', role: 'reports', blocks: ['p-9'] } as const];
    expect(mergeCoverage('a', declared, suggested, [])[0]?.blocks).toEqual(['p-9']);
  });

  it('an event that nothing points to can be declared, and a suggestion taken out', () => {
    const declared = [{ event: 'blackout-2021', role: 'mentions', blocks: [] } as const];
    expect(mergeCoverage('a', declared, suggested, ['haddad-sfax-2021'])).toEqual([
      { article: 'a', event: 'blackout-2021', role: 'mentions', source: 'declared', blocks: [] },
    ]);
  });
});
