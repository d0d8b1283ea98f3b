/// <reference lib="dom" />
/**
 * What may be shown is shown, and nothing else is anywhere: an archive with every right and every status, whose hidden
 * passages hold words that stand nowhere else; every file of the site is searched for them.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Rights, Status } from '../src/model.ts';
import { signalsOf } from '../src/pages/signals.ts';
import { startBrowser } from './support/browser.ts';
import { type BuiltSite, buildSite, openSite, runScript, temporaryFolder } from './support/build.ts';
import { contentFolder, smallArchive } from './support/content.ts';
import { serveSite } from './support/serve.ts';

const RIGHTS: readonly Rights[] = ['own', 'licensed', 'public-domain', 'excerpt', 'link-only', 'unknown'];
const STATUSES: readonly Status[] = ['published', 'draft', 'withdrawn'];
const EXCERPT = 12;

/** A word that stands nowhere else, in letters alone, so that no tool takes it apart. */
const word = (...parts: readonly string[]): string => `zq${parts.join('').replace(/[^a-z]/g, '')}`;

interface Case {
  readonly id: string;
  readonly rights: Rights;
  readonly status: Status;
  /** Words of its passages: within an excerpt, after its end, and in the last passage; the same of its translation. */
  readonly early: string;
  readonly late: string;
  readonly last: string;
  readonly translated: { readonly early: string; readonly late: string };
  readonly summary: string;
}

const CASES: readonly Case[] = RIGHTS.flatMap((rights) =>
  STATUSES.map((status): Case => {
    const of = (part: string): string => word(rights, status, part);
    const translated = { early: of('uebersetztfrueh'), late: of('uebersetztspaet') };
    const id = `story-${rights}-${status}`;
    return {
      id,
      rights,
      status,
      early: of('frueh'),
      late: of('spaet'),
      last: of('zuletzt'),
      translated,
      summary: of('abriss'),
    };
  }),
);

const filler = 'The mayor of the town spoke about the bridge on the river again';

function storyFiles({ id, rights, status, early, late, last, translated, summary }: Case): Record<string, string> {
  const body = `Mona Darwish opened the ${early} bridge. ${filler} ${late} and on.\n\nShe visited ${last} at the end.`;
  return {
    [`articles/${id}.md`]: `---
title: Title of ${id}
date: 2021-05-03
outlet: the-courier
rights: ${rights}
status: ${status}
summary: { en: In short ${summary} }
events: [bridge-opened-2021]
---
${body}
`,
    [`articles/${id}.ar.md`]: `---
title: عنوان ${id}
translators: [سلمى حداد]
method: human
---
افتتحت منى درويش الجسر ${translated.early} صباح الأحد. ثم تحدثت رئيسة البلدية طويلًا عن الجسر الجديد فوق النهر في المدينة ${translated.late} وغير ذلك.

ثم انصرفت.
`,
  };
}

/** An event that quotes each story in a claim, with words that its excerpt does not have. */
const CLAIMS = `title: { ar: افتتاح الجسر, en: The bridge opens }
date: 2021-05-02
place: harbour-town
participants: { core: [mona-darwish] }
topics: [the-bridge]
summary: { ar: افتُتح الجسر., en: The bridge opened. }
claims:
  - question: { ar: متى؟, en: When? }
    values:
${CASES.map(({ id, last }) => `      - { article: ${id}, value: { ar: الأحد, en: Sunday }, quote: visited ${last} at }`).join('\n')}
`;

const content = (): Promise<string> =>
  contentFolder(
    smallArchive({
      'site.yml': `${smallArchive()['site.yml']}excerpt-words: ${EXCERPT}\n`,
      'events/bridge-opened-2021.yml': CLAIMS,
      ...Object.assign({}, ...CASES.map(storyFiles)),
    }),
  );

const isFull = ({ rights }: Case): boolean => rights === 'own' || rights === 'licensed' || rights === 'public-domain';

/** What a reader of the published site may meet, of all that stands in a story. */
function allowed(of: Case): string[] {
  if (of.status !== 'published') return [];
  const { early, late, last, translated, summary } = of;
  if (isFull(of)) return [early, late, last, translated.early, translated.late, summary];
  return of.rights === 'link-only' ? [summary] : [early, translated.early, summary];
}

const wordsOf = ({ early, late, last, translated, summary }: Case): string[] => [
  ...[early, late, last, translated.early, translated.late, summary],
];

let folder: string;
let site: BuiltSite;
let copy: BuiltSite;

beforeAll(async () => {
  folder = await content();
  site = await buildSite(folder);
  copy = await openSite(await buildPrivate());
}, 60_000);

async function buildPrivate(): Promise<string> {
  const out = path.join(await temporaryFolder(), '_private');
  const { code, stderr } = await runScript('build', ['--content', folder, '--out', out, '--private']);
  expect([code, stderr]).toEqual([0, '']);
  return out;
}

/** Words of the stories by the files that they stand in, letters in any case. */
async function standing(built: BuiltSite): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const words = CASES.flatMap(wordsOf);
  for (const file of built.files) {
    const text = (await readFile(path.join(built.out, file))).toString('latin1').toLowerCase();
    for (const wanted of words) if (text.includes(wanted)) found.set(wanted, [...(found.get(wanted) ?? []), file]);
  }
  return found;
}

describe('the published site', () => {
  test('holds what rights and status allow, and no file holds a word more', async () => {
    const found = await standing(site);
    expect([...found.keys()].sort()).toEqual(CASES.flatMap(allowed).sort());
  });

  test('has no page and no mention of a draft, and of what was withdrawn a note alone', async () => {
    const drafts = CASES.filter(({ status }) => status === 'draft').map(({ id }) => id);
    for (const file of site.files) {
      expect(drafts.filter((id) => file.includes(id))).toEqual([]);
      if (/\.(?:html|xml|json|jsonl|csv|txt)$/.test(file)) {
        const text = await site.read(file);
        expect([file, drafts.filter((id) => text.includes(id))]).toEqual([file, []]);
      }
    }
    const gone = await site.read('articles/story-own-withdrawn/index.html');
    expect(gone).toContain('<meta name="robots" content="noindex">');
    expect(gone).not.toContain('Mona Darwish');
  });

  test('finds no hidden word: the index has no entry that would say that it is there', async () => {
    const [browser, served] = await Promise.all([startBrowser(), serveSite(site.out)]);
    try {
      const page = await browser.newPage();
      const results = async (query: string): Promise<string[]> => {
        await page.goto(`${served.origin}/en/search/?q=${query}`);
        await page.waitForFunction(() => {
          const words = JSON.parse(document.getElementById('search-words')!.textContent).search;
          const said = document.getElementById('found')!.textContent;
          return said !== '' && said !== words.loading;
        });
        return page.$$eval('#results h3 a', (links) => links.map((a) => a.getAttribute('href') ?? ''));
      };
      const excerpt = CASES.find(({ id }) => id === 'story-excerpt-published')!;
      expect(await results(excerpt.early)).toEqual(['/articles/story-excerpt-published/']);
      for (const hidden of [
        excerpt.late,
        excerpt.last,
        word('link-only', 'published', 'frueh'),
        word('own', 'draft', 'frueh'),
        word('own', 'withdrawn', 'frueh'),
      ])
        expect([hidden, await results(hidden)]).toEqual([hidden, []]);
    } finally {
      await Promise.all([browser.close(), served.close()]);
    }
  });

  test('tells programs the same: no longer snippets than the excerpt, no mining of borrowed words', async () => {
    const metas = async (id: string): Promise<string[]> => {
      const page = await site.read(`articles/${id}/index.html`);
      return [...page.matchAll(/<meta name="(?:robots|tdm-reservation)" content="[^"]*">/g)].map(([meta]) => meta);
    };
    const reserved = '<meta name="tdm-reservation" content="1">';
    const cut = '<meta name="robots" content="max-snippet:160">';
    expect(await metas('story-own-published')).toEqual([]);
    expect(await metas('story-public-domain-published')).toEqual([]);
    expect(await metas('story-licensed-published')).toEqual([reserved]);
    expect(await metas('story-link-only-published')).toEqual([reserved]);
    expect(await metas('story-excerpt-published')).toEqual([cut, reserved]);
    expect(await metas('story-unknown-published')).toEqual([cut, reserved]);
  });

  test('claims a licence for its own words and for what is everybody’s, and for nothing else', async () => {
    const licence = async (id: string): Promise<string[]> => {
      const page = await site.read(`articles/${id}/index.html`);
      const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)!;
      const { '@graph': nodes } = JSON.parse(json!) as { '@graph': { '@type': string; license?: string }[] };
      return nodes.flatMap((node) => (node['@type'] === 'NewsArticle' && node.license ? [node.license] : []));
    };
    expect(await licence('story-own-published')).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
    expect(await licence('story-public-domain-published')).toEqual([
      'https://creativecommons.org/publicdomain/mark/1.0/',
    ]);
    for (const rights of ['licensed', 'excerpt', 'link-only', 'unknown'])
      expect(await licence(`story-${rights}-published`)).toEqual([]);
  });
});

describe('what the site asks of programs', () => {
  test('nothing, unless its editors say so; then in every way that some of them heed', async () => {
    expect(await site.read('robots.txt')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://small.example/sitemap.xml\n',
    );
    const files = smallArchive({ 'site.yml': `${smallArchive()['site.yml']}ai: no-train\n` });
    const asking = await buildSite(await contentFolder(files));
    const robots = await asking.read('robots.txt');
    expect(robots).toContain(
      'Content-Signal: search=yes, ai-input=yes, ai-train=no\nContent-Usage: train-ai=n\nAllow: /\n',
    );
    expect(robots).toMatch(/User-agent: GPTBot\n(?:User-agent: \S+\n)*Disallow: \/\n/);
    expect(robots).not.toContain('archive.org_bot');
    expect(await asking.read('en/index.html')).toContain('<meta name="tdm-reservation" content="1">');
    expect(signalsOf({ ai: 'none' }, true)).toEqual([{ name: 'tdm-reservation', content: '1' }]);
  });
});

describe('the private copy', () => {
  test('holds every text whole, drafts too; what was withdrawn stays away', async () => {
    const found = await standing(copy);
    const whole = CASES.filter(({ status }) => status !== 'withdrawn').flatMap(wordsOf);
    expect([...found.keys()].sort()).toEqual(whole.sort());
  });

  test('says on every page that it is not for publishing, and asks search engines to stay away', async () => {
    for (const file of copy.files.filter((name) => name.endsWith('.html'))) {
      const page = await copy.read(file);
      const isRedirect = page.includes('http-equiv="refresh"');
      expect([file, isRedirect || /<p class="private-copy">[^<]+<\/p>/.test(page)]).toEqual([file, true]);
      expect([file, page.includes('<meta name="robots" content="noindex, nofollow">')]).toEqual([file, true]);
    }
    expect(await copy.read('robots.txt')).toBe('User-agent: *\nDisallow: /\n');
    expect(await copy.read('_headers')).toContain('X-Robots-Tag: noindex, nofollow');
    expect(await copy.read('sitemap.xml')).not.toContain('<loc>');
    expect(await copy.read('PRIVATE.txt')).toContain('Do not put it on a public server');
    expect(site.files).not.toContain('PRIVATE.txt');
  });

  test('never takes the place of the site, nor the site its place', async () => {
    const over = await runScript('build', ['--content', folder, '--out', site.out, '--private']);
    expect(over.code).toBe(1);
    expect(over.stderr).toContain('holds the site for everybody, so the private copy is not put there');
    const under = await runScript('build', ['--content', folder, '--out', copy.out]);
    expect(under.code).toBe(1);
    expect(under.stderr).toContain('holds a private copy with texts that may not be published');
  });
});

test('an editor is told of texts that nobody has said may be shown', async () => {
  const long = `---\ntitle: T\ndate: 2021\noutlet: the-courier\n---\n${filler}.\n`.replace('again', 'again and again');
  const files = { 'site.yml': `${smallArchive()['site.yml']}excerpt-words: 5\n`, 'articles/x1.md': long };
  const { stdout } = await runScript('check', ['--content', await contentFolder(smallArchive(files))]);
  expect(stdout).toContain(
    'content/articles/x1.md:1  rights: Nothing says whether the text may be shown, so its first 5 words are, and the rest is left to the outlet. Add “rights: own” where the words are yours',
  );
});
