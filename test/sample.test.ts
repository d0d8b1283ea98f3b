import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { HtmlValidate } from 'html-validate';
import { parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ArchiveData } from '../src/pages/data.ts';
import { type BuiltSite, buildSite, openSite, ROOT, runScript, temporaryFolder } from './support/build.ts';
import { attribute, elements, innerText } from './support/page.ts';

const CONTENT = path.join(ROOT, 'content');
const BASE = 'https://sijill.example/';

let site: BuiltSite;
let data: ArchiveData;

beforeAll(async () => {
  site = await buildSite(CONTENT);
  data = JSON.parse(await site.read('data/archive.json'));
});

const page = async (file: string) => parseDocument(await site.read(file));
const pages = () => site.files.filter((file) => file.endsWith('.html'));

describe('the sample archive', () => {
  test('finds the languages of the five articles by itself', () => {
    const found = data.articles.map(({ id, language, languageSource }) => [id, language, languageSource]);
    expect(found.sort()).toEqual([
      ['2013-01-asharq-al-awsat-kolokoltsev', 'ar', 'detected'],
      ['2023-06-27-iran-international-radan', 'ar', 'detected'],
      ['2023-06-28-russias-news-radan', 'en', 'detected'],
      ['2023-07-independent-arabia-radan', 'ar', 'detected'],
      ['2024-08-05-shoigu-tehran', 'ar', 'detected'],
    ]);
  });

  test('has a page for each address of the design', () => {
    const wanted = [
      'index.html',
      '404.html',
      'sitemap.xml',
      'robots.txt',
      '_headers',
      ...['archive.json', 'articles.csv', 'articles.jsonl', 'events.csv', 'events.jsonl'].map((file) => `data/${file}`),
      ...['datapackage.json', 'archive.schema.json'].map((file) => `data/${file}`),
      ...['ar', 'en'].flatMap((lang) => [
        `${lang}/index.html`,
        `${lang}/opensearch.xml`,
        `${lang}/share.png`,
        ...(['events', 'topics'] as const).flatMap((kind) =>
          data[kind].map(({ id }) => `${lang}/${kind}/${id}/share.png`),
        ),
        ...['articles', 'events', 'topics', 'people', 'organisations', 'places', 'outlets'].map(
          (l) => `${lang}/${l}/index.html`,
        ),
        ...['timeline', 'search', 'about', 'data', 'corrections'].map((l) => `${lang}/${l}/index.html`),
        ...[
          '',
          ...(['events', 'topics', 'people'] as const).flatMap((kind) => data[kind].map(({ id }) => `${kind}/${id}/`)),
        ].flatMap((of) => [`${lang}/${of}feed.xml`, `${lang}/${of}feed.json`]),
        ...['2013/01', '2023/06', '2023/07', '2024/08'].map((m) => `${lang}/archive/${m}/index.html`),
        ...data.events.map(({ id }) => `${lang}/events/${id}/index.html`),
        ...data.topics.map(({ id }) => `${lang}/topics/${id}/index.html`),
        ...data.people.map(({ id }) => `${lang}/people/${id}/index.html`),
        ...data.organisations.map(({ id }) => `${lang}/organisations/${id}/index.html`),
        ...data.places.map(({ id }) => `${lang}/places/${id}/index.html`),
        ...data.outlets.map(({ id }) => `${lang}/outlets/${id}/index.html`),
      ]),
      ...(['events', 'topics', 'people', 'organisations', 'places', 'outlets'] as const).flatMap((kind) =>
        data[kind].map(({ id }) => `${kind}/${id}/index.html`),
      ),
      ...data.articles.flatMap(({ id }) =>
        ['index.html', 'cite.bib', 'cite.ris', 'cite.json'].map((file) => `articles/${id}/${file}`),
      ),
      ...data.articles.map(({ id, language }) => `${language === 'ar' ? 'en' : 'ar'}/articles/${id}/index.html`),
    ];
    expect(wanted.filter((file) => !site.files.includes(file))).toEqual([]);
    const assets = site.files.filter((file) => file.startsWith('assets/') || file.startsWith('search/'));
    expect(site.files.filter((file) => !wanted.includes(file) && !assets.includes(file))).toEqual([]);
  });

  test('joins the three named events in one topic, in both languages', async () => {
    for (const lang of ['ar', 'en']) {
      const topic = await page(`${lang}/topics/police-security-cooperation/index.html`);
      const links = elements(topic, 'a').map((a) => attribute(a, 'href'));
      for (const event of ['radan-moscow-2023', 'shoigu-tehran-2024', 'kolokoltsev-tehran-2013'])
        expect(links).toContain(`/${lang}/events/${event}/`);
    }
  });

  test('links both ways between a story, its event and its people', async () => {
    const hrefs = async (file: string) => new Set(elements(await page(file), 'a').map((a) => attribute(a, 'href')));
    const story = await hrefs('articles/2023-06-27-iran-international-radan/index.html');
    expect([...story]).toEqual(
      expect.arrayContaining([
        '/ar/events/radan-moscow-2023/',
        '/ar/people/ahmad-reza-radan/',
        '/ar/outlets/iran-international/',
      ]),
    );
    for (const file of ['ar/events/radan-moscow-2023', 'ar/people/ahmad-reza-radan', 'ar/outlets/iran-international'])
      expect(await hrefs(`${file}/index.html`)).toContain('/articles/2023-06-27-iran-international-radan/');
    // In English, the same story is offered in the English shell, where its translation stands.
    expect(await hrefs('en/events/radan-moscow-2023/index.html')).toContain(
      '/en/articles/2023-06-27-iran-international-radan/',
    );
  });

  test('says canonical, hreflang and language by the table of the design', async () => {
    const head = async (file: string) => {
      const doc = await page(file);
      const links = elements(doc, 'link');
      const root = elements(doc, 'html')[0]!;
      return {
        lang: attribute(root, 'lang'),
        dir: attribute(root, 'dir'),
        canonical: links.filter((l) => attribute(l, 'rel') === 'canonical').map((l) => attribute(l, 'href')),
        alternates: links
          .filter((l) => attribute(l, 'rel') === 'alternate' && attribute(l, 'hreflang'))
          .map((l) => `${attribute(l, 'hreflang')} ${attribute(l, 'href')}`),
      };
    };
    const id = '2023-06-27-iran-international-radan';
    const pair = [`ar ${BASE}articles/${id}/`, `en ${BASE}en/articles/${id}/`, `x-default ${BASE}articles/${id}/`];
    expect(await head(`articles/${id}/index.html`)).toEqual({
      lang: 'ar',
      dir: 'rtl',
      canonical: [`${BASE}articles/${id}/`],
      alternates: pair,
    });
    expect(await head(`en/articles/${id}/index.html`)).toEqual({
      lang: 'en',
      dir: 'ltr',
      canonical: [`${BASE}en/articles/${id}/`],
      alternates: pair,
    });
    const event = ['ar', 'en'].map((l) => `${l} ${BASE}${l}/events/radan-moscow-2023/`);
    expect(await head('en/events/radan-moscow-2023/index.html')).toEqual({
      lang: 'en',
      dir: 'ltr',
      canonical: [`${BASE}en/events/radan-moscow-2023/`],
      alternates: [...event, `x-default ${BASE}events/radan-moscow-2023/`],
    });
  });

  test('has a sitemap of proper addresses that real parsers read', async () => {
    const xml = await site.read('sitemap.xml');
    expect(XMLValidator.validate(xml)).toBe(true);
    const parsed = new XMLParser({
      ignoreAttributes: false,
      isArray: (name) => name === 'url' || name === 'xhtml:link',
    }).parse(xml);
    const locs: string[] = parsed.urlset.url.map((u: { loc: string }) => u.loc);
    expect(locs).toContain(`${BASE}articles/2024-08-05-shoigu-tehran/`);
    expect(locs).toContain(`${BASE}en/articles/2024-08-05-shoigu-tehran/`);
    expect(locs).not.toContain(`${BASE}404.html`);
    for (const loc of locs) expect(site.files).toContain(`${loc.slice(BASE.length)}index.html`);
    expect(await site.read('robots.txt')).toContain(`Sitemap: ${BASE}sitemap.xml`);
  });

  test('leads nowhere that is not there: every link, anchor and asset', async () => {
    const anchors = new Map<string, Set<string>>();
    const links: { from: string; to: string }[] = [];
    for (const file of pages()) {
      const doc = await page(file);
      const all = elements(doc, '*');
      anchors.set(file, new Set(all.flatMap((e) => attribute(e, 'id') ?? [])));
      for (const e of all) {
        const to = attribute(e, 'href') ?? attribute(e, 'src');
        if (to !== undefined) links.push({ from: file, to });
      }
    }
    const lost = links.filter(({ from, to }) => {
      const url = new URL(to, new URL(from.replace(/index\.html$/, ''), BASE));
      if (url.origin !== new URL(BASE).origin) return false;
      const target = decodeURIComponent(url.pathname.slice(1));
      const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
      if (!site.files.includes(file)) return true;
      return url.hash !== '' && !anchors.get(file)?.has(decodeURIComponent(url.hash.slice(1)));
    });
    expect([...new Set(lost.map(({ from, to }) => `${from} → ${to}`))]).toEqual([]);
  });

  test('is valid HTML, page by page', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off', 'no-raw-characters': 'off', 'attr-quotes': 'off' },
    });
    const faults: string[] = [];
    for (const file of pages()) {
      const report = await validator.validateString(await site.read(file));
      for (const { messages } of report.results)
        for (const m of messages) faults.push(`${file}:${m.line} ${m.ruleId} ${m.message}`);
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test('gives every foreign string its language, and no page another site’s files', async () => {
    for (const file of pages()) {
      const text = await site.read(file);
      expect(text, file).not.toMatch(/\sstyle=|<style|\son\w+=|javascript:/);
      const doc = parseDocument(text);
      const loaded = elements(doc, '*').flatMap((e) =>
        e.name === 'link' && attribute(e, 'rel') !== 'stylesheet' && attribute(e, 'rel') !== 'preload'
          ? []
          : e.name === 'a'
            ? []
            : (attribute(e, 'src') ?? attribute(e, 'href') ?? []),
      );
      for (const address of loaded) expect(address, file).toMatch(/^\/assets\//);
    }
    const story = await page('en/articles/2023-06-27-iran-international-radan/index.html');
    const arabic = elements(story, '*').filter((e) => attribute(e, 'lang') === 'ar');
    expect(arabic.every((e) => attribute(e, 'dir') === 'rtl')).toBe(true);
    expect(arabic.map((e) => innerText(e)).join(' ')).toContain('رادان');
  });

  test('builds the same bytes in another folder, time zone and language', async () => {
    const digest = async (built: BuiltSite) => {
      const hash = createHash('sha256');
      for (const file of built.files) hash.update(`${file}\0`).update(await readFile(path.join(built.out, file)));
      return hash.digest('hex');
    };
    const other = await buildSite(CONTENT, [], { TZ: 'Asia/Tehran', LANG: 'C', LC_ALL: 'C' });
    expect(other.files).toEqual(site.files);
    expect(await digest(other)).toBe(await digest(site));
  });

  test('writes nothing where nothing changed, and says what it did to programs', async () => {
    const again = await runScript('build', ['--content', CONTENT, '--out', site.out, '--json']);
    const report = JSON.parse(again.stdout);
    expect({ code: again.code, ok: report.ok, written: report.written, removed: report.removed }).toEqual({
      code: 0,
      ok: true,
      written: 0,
      removed: 0,
    });
    expect(report.unchanged).toBe(site.files.length);
  });
});

test('sentences of the source articles stand nowhere in the content', async (context) => {
  const tool = path.join(ROOT, '../shared/tools/overlap.mjs');
  if (!existsSync(tool)) context.skip('the raw source texts are not here');
  const { spawnSync } = await import('node:child_process');
  expect(spawnSync(process.execPath, [tool, CONTENT], { encoding: 'utf8' }).stdout).toMatch(/^no run of 8 words/);
});

test('a site that cannot be built leaves the old one as it was', async () => {
  const { contentFolder, smallArchive } = await import('./support/content.ts');
  const good = await buildSite(await contentFolder(smallArchive()));
  const home = await good.read('en/index.html');
  const bad = await contentFolder(
    smallArchive({ 'articles/x1.md': '---\ntitle: T\ndate: someday\noutlet: unknown\n---\nText.\n' }),
  );
  const ran = await runScript('build', ['--content', bad, '--out', good.out, '--lang', 'en']);
  expect(ran.code).toBe(1);
  expect(ran.stderr).toContain('content/articles/x1.md:3  date: “someday” is not a date that can be read.');
  expect(ran.stderr).toContain('Nothing was published: one problem to mend first.');
  const after = await openSite(good.out);
  expect(after.files).toEqual(good.files);
  expect(await after.read('en/index.html')).toBe(home);
});

test('the command speaks the editor’s language, and to programs', async () => {
  const { contentFolder, smallArchive } = await import('./support/content.ts');
  const bad = await contentFolder(smallArchive({ 'articles/x1.md': '---\ndate: 2021\noutlet: unknown\n---\nText.\n' }));
  const out = path.join(await temporaryFolder(), '_site');
  const arabic = await runScript('build', ['--content', bad, '--out', out, '--lang', 'ar']);
  expect(arabic.stderr).toContain('content/articles/x1.md:2  title: الحقل ناقص. أضف سطرًا «title: …».');
  const json = JSON.parse((await runScript('build', ['--content', bad, '--out', out, '--json'], { LANG: 'C' })).stdout);
  expect(json).toMatchObject({ ok: false, written: 0, unchanged: 0, removed: 0 });
  expect(json.problems).toEqual([
    {
      file: 'content/articles/x1.md',
      line: 2,
      field: 'title',
      code: 'missing-field',
      severity: 'problem',
      message: 'It is missing',
      remedy: 'Add a line “title: …”',
    },
  ]);
  expect(existsSync(out)).toBe(false);
});
