/** Citations as reference managers, LaTeX and encyclopaedias read them. */
import path from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from './support/build.ts';
import { smallArchive } from './support/content.ts';
import { fragmentsOf, visible } from './support/fragments.ts';
import { attribute, elements, innerText } from './support/page.ts';
import { type RenderedSite, renderSite } from './support/render.ts';

const article = (front: string, body: string): string => `---\n${front}\n---\n${body}\n`;

const RETOLD = '2021-05-mina-bridge';
const TRANSLATED = '2021-05-03-courier-bridge';
const UNKNOWN = '2021-05-04-bridge-note';
const HOSTILE = 'hostile';

const FILES = {
  'outlets/al-mina.yml': 'name: { ar: الميناء, en: Al-Mina }\nlanguage: ar\n',
  [`articles/${RETOLD}.md`]: article(
    `title: "الجسر: «حلم» تحقق بعد 40 عامًا"
date: 2021-05~
outlet: al-mina
url: "https://mina.example/a?id=7&p=1"
archived: https://web.archive.org/web/20210601101500/https://mina.example/a?id=7&p=1
authors: [ليلى حداد, Omar N. Nasr]
text: retold
rights: own
added: 2021-06-02
events: [bridge-opened-2021]
summary: { ar: "افتُتح الجسر في مدينة الميناء.", en: The bridge opened in Harbour Town. }`,
    'قالت منى درويش إن الجسر الجديد افتُتح في مدينة الميناء بعد سنوات طويلة من العمل والانتظار.',
  ),
  [`articles/${RETOLD}.en.md`]: article(
    'title: "The bridge: a “dream” come true after 40 years"\ntranslators: [Sara Reed]\nmethod: human',
    'Mona Darwish said that the new bridge had opened in Harbour Town after long years of work and waiting.',
  ),
  [`articles/${HOSTILE}.md`]: article(
    `title: "100% of {{braces}} | ~~~~ ''x'' \\\\cmd & #1 $5_000 </title><script>alert(1)</script>"
date: 2021-05-09/2021-05-11
outlet: 'A & B }} "Times"'
url: "https://b.example/?q={x}|y"
authors: ['O’Brien, Pat', 'Jack and Jill', Reuters]
rights: own
events: [bridge-opened-2021]`,
    'These are a few plain words about the new bridge over the river and those who built it.',
  ),
};

let site: RenderedSite;
const cited = async (id: string, format: string): Promise<string> => site.page(`articles/${id}/cite.${format}`);
const read = async (id: string, format: string) => new Cite(await cited(id, format)).data;
const metaTags = async (file: string): Promise<string[]> =>
  elements(parseDocument(await site.page(file)), 'meta')
    .filter((meta) => /^citation_|^DC\.|^og:(?:type|site_name)$/.test(nameOf(meta)))
    .map((meta) => `${nameOf(meta)}: ${attribute(meta, 'content')}`);
const nameOf = (meta: Parameters<typeof attribute>[0]): string =>
  attribute(meta, 'name') ?? attribute(meta, 'property') ?? '';

beforeAll(async () => {
  site = await renderSite(smallArchive(FILES));
  expect(site.problems.filter((p) => p.severity === 'problem')).toEqual([]);
});

test.each([
  ['retold', RETOLD, `articles/${RETOLD}/index.html`],
  ['translated', TRANSLATED, `ar/articles/${TRANSLATED}/index.html`],
  ['unknown-outlet', UNKNOWN, `articles/${UNKNOWN}/index.html`],
])('a %s story: its tags, its panel and its files', async (name, id, file) => {
  const page = await site.page(file);
  const parts = [
    ...fragmentsOf(page, 'head meta').filter((meta) => /"(?:citation_|DC\.|og:)/.test(meta)),
    ...fragmentsOf(page, 'head link').filter((link) => /cite-as|describedby|"type"|license/.test(link)),
    ...fragmentsOf(page, '.cite'),
    ...(await Promise.all(
      ['bib', 'ris', 'json'].map(
        async (format) => `── cite.${format}\n${(await cited(id, format)).replaceAll('\r', '␍')}`,
      ),
    )),
  ];
  await expect(visible(parts.join('\n'))).toMatchFileSnapshot(path.join(ROOT, `test/golden/citations/${name}.txt`));
});

describe('a story’s head', () => {
  test('has the tags by which Zotero takes it for a newspaper article, and no other', async () => {
    const tags = [
      'og:type: article',
      'og:site_name: الميناء',
      'citation_title: الجسر: «حلم» تحقق بعد 40 عامًا',
      'citation_author: ليلى حداد',
      'citation_author: Omar N. Nasr',
      'citation_publication_date: 2021-05',
      'citation_language: ar',
      'citation_public_url: https://mina.example/a?id=7&p=1',
      'DC.type: newsItem',
    ];
    expect(await metaTags(`articles/${RETOLD}/index.html`)).toEqual(tags);
    // The translation's page describes the same publication.
    expect(await metaTags(`en/articles/${RETOLD}/index.html`)).toEqual(tags);
  });

  test('names no publication where the outlet is not known, and the permalink where the address is not', async () => {
    expect(await metaTags(`articles/${UNKNOWN}/index.html`)).toEqual([
      'og:type: article',
      'citation_title: الجسر الجديد يفتح أبوابه',
      'citation_publication_date: 2021-05-04',
      'citation_language: ar',
      `citation_public_url: https://small.example/articles/${UNKNOWN}/`,
      'DC.type: newsItem',
    ]);
  });

  test('is the archive’s own on every other page', async () => {
    expect(await metaTags('en/events/bridge-opened-2021/index.html')).toEqual([
      'og:type: article',
      'og:site_name: A small archive',
    ]);
  });
});

describe('the files of reference managers', () => {
  test('BibTeX has an ASCII key, the date in EDTF and Arabic as it is', async () => {
    const text = await cited(RETOLD, 'bib');
    expect(text).toContain(`@article{${RETOLD},`);
    expect(text).toContain('date = {2021-05~},');
    expect(text).toContain('author = {ليلى حداد and Omar N. Nasr},');
    const [published, retelling] = await read(RETOLD, 'bib');
    expect(published).toMatchObject({
      'citation-key': RETOLD,
      title: expect.stringContaining('الجسر: «حلم» تحقق بعد 40 عامًا'),
      'container-title': 'الميناء',
      URL: 'https://mina.example/a?id=7&p=1',
      author: [
        { given: 'ليلى', family: 'حداد' },
        { given: 'Omar N.', family: 'Nasr' },
      ],
    });
    expect(retelling).toMatchObject({
      'citation-key': `${RETOLD}-retelling`,
      URL: `https://small.example/articles/${RETOLD}/`,
      author: [{ family: 'أرشيف صغير' }],
      note: 'بصياغة أرشيف صغير نقلًا عن الميناء',
    });
  });

  test('RIS has lines that end as it wants them, and the date as far as it is known', async () => {
    const text = await cited(RETOLD, 'ris');
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(line).toMatch(/^$|^[A-Z][A-Z\d] {2}- /);
    expect(text).toContain('DA  - 2021/05//\r\n');
    const [published, retelling] = await read(RETOLD, 'ris');
    expect(published).toMatchObject({
      type: 'article-newspaper',
      title: 'الجسر: «حلم» تحقق بعد 40 عامًا',
      'container-title': 'الميناء',
      language: 'ar',
      URL: 'https://mina.example/a?id=7&p=1',
    });
    // This reader takes PY where both stand there; others want PY for the year and DA for the rest.
    expect(published!.issued).toMatchObject({ 'date-parts': [[2021]] });
    expect(retelling).toMatchObject({ type: 'webpage', URL: `https://small.example/articles/${RETOLD}/` });
  });

  test('CSL-JSON says the same, with names whole', async () => {
    const [published, retelling] = await read(RETOLD, 'json');
    expect(published).toMatchObject({
      id: RETOLD,
      type: 'article-newspaper',
      title: 'الجسر: «حلم» تحقق بعد 40 عامًا',
      author: [{ literal: 'ليلى حداد' }, { literal: 'Omar N. Nasr' }],
      'container-title': 'الميناء',
      issued: { 'date-parts': [[2021, 5]] },
      archive: 'أرشيف صغير',
      archive_location: `https://small.example/articles/${RETOLD}/`,
    });
    expect(retelling).toMatchObject({ type: 'webpage', author: [{ literal: 'أرشيف صغير' }] });
  });

  test('an original is one source; of an unknown outlet there is no publication, nor is the archive one', async () => {
    for (const format of ['bib', 'ris', 'json']) {
      expect(await read(TRANSLATED, format)).toHaveLength(1);
      const [source] = await read(UNKNOWN, format);
      expect(source).not.toHaveProperty('container-title');
      expect(source).not.toHaveProperty('publisher');
      expect(source).not.toHaveProperty('author');
    }
  });

  test('words that mean something to a format mean nothing in it', async () => {
    const title = "100% of {{braces}} | ~~~~ ''x'' \\cmd & #1 $5_000 </title><script>alert(1)</script>";
    const [fromRis] = await read(HOSTILE, 'ris');
    const [fromCsl] = await read(HOSTILE, 'json');
    expect(fromRis!.title).toBe(title);
    expect(fromCsl!.title).toBe(title);
    const bib = await cited(HOSTILE, 'bib');
    expect(bib).toContain(
      'title = {{100\\% of {\\textbraceleft}{\\textbraceleft}braces{\\textbraceright}{\\textbraceright} | {\\textasciitilde}',
    );
    expect([...bib].filter((c) => c === '{')).toHaveLength([...bib].filter((c) => c === '}').length);
    expect(bib).toContain('author = {{O’Brien, Pat} and {Jack and Jill} and {Reuters}},');
    expect(bib).toContain('url = {https://b.example/?q=%7Bx%7D|y},');
    expect(bib).toContain('date = {2021-05-09/2021-05-11},');
    const [fromBib] = await read(HOSTILE, 'bib');
    expect(fromBib!['container-title']).toBe('A & B }} "Times"');
    expect(fromBib!.author).toHaveLength(3);
  });
});

describe('Wikipedia’s templates', () => {
  const templates = async (id: string) =>
    elements(parseDocument(await site.page(`articles/${id}/index.html`)), 'code')
      .filter((code) => attribute(code, 'class') === 'wikitext')
      .map((code) => (code.children[0] as { data: string }).data);

  test('are filled in both languages, with the title in its script and the archived copy', async () => {
    expect(await templates(RETOLD)).toEqual([
      '{{cite news | author1 = ليلى حداد | author2 = Omar N. Nasr | script-title = ar:الجسر: «حلم» تحقق بعد 40 عامًا | trans-title = The bridge: a “dream” come true after 40 years | language = ar | work = Al-Mina | date = c. May 2021 | url = https://mina.example/a?id=7&p=1 | archive-url = https://web.archive.org/web/20210601101500/https://mina.example/a?id=7&p=1 | archive-date = 2021-06-01 | url-status = live | via = A small archive}}',
      '{{استشهاد بخبر | مؤلف1 = ليلى حداد | مؤلف2 = Omar N. Nasr | عنوان = الجسر: «حلم» تحقق بعد 40 عامًا | لغة = ar | عمل = الميناء | تاريخ = نحو مايو 2021 | مسار = https://mina.example/a?id=7&p=1 | مسار أرشيف = https://web.archive.org/web/20210601101500/https://mina.example/a?id=7&p=1 | تاريخ أرشيف = 2021-06-01 | عبر = أرشيف صغير}}',
    ]);
  });

  test('cannot be ended, signed or marked up by a title', async () => {
    const [english] = await templates(HOSTILE);
    expect(english!.slice(2, -2)).not.toMatch(/[{}~[\]<>]|''/);
    const [name, ...fields] = english!.split(/ (?=\| )/);
    expect(name).toBe('{{cite news');
    expect(fields.map((field) => /^\| ([\w-]+) = /.exec(field)![1])).toEqual([
      'author1',
      'author2',
      'author3',
      'title',
      'work',
      'date',
      'url',
      'via',
    ]);
  });
});

test('every passage says whose words it is in and where it stands, right under them, and repeats none', async () => {
  const quotes = async (file: string) =>
    elements(parseDocument(await site.page(file)), 'details')
      .filter((details) => attribute(details, 'class') === 'quote')
      .map((details) => innerText(details).trim());
  const [anchor] = elements(parseDocument(await site.page(`articles/${RETOLD}/index.html`)), 'div')
    .filter((div) => attribute(div, 'class')?.startsWith('para'))
    .map((div) => attribute(div, 'id'));
  expect(await quotes(`articles/${RETOLD}/index.html`)).toEqual([
    `اقتبس هذا المقطع— بصياغة أرشيف صغير نقلًا عن الميناء، https://small.example/articles/${RETOLD}/#${anchor}`,
  ]);
  const [english] = await quotes(`en/articles/${RETOLD}/index.html`);
  expect(english).toMatch(
    /^Quote this passage— As retold by A small archive from Al-Mina \(Translation\), https:\/\/small\.example\/en\/articles\//,
  );
  const [original] = await quotes(`articles/${TRANSLATED}/index.html`);
  expect(original).toContain('— In the words of The Courier, https://small.example/articles/');
  const [unknown] = await quotes(`articles/${UNKNOWN}/index.html`);
  expect(unknown).toContain('— نص منفذ غير معروف، https://');
});

test('lists of stories hold each as an OpenURL object, and a story’s own page holds none', async () => {
  const objects = async (file: string) =>
    elements(parseDocument(await site.page(file)), 'span')
      .filter((span) => attribute(span, 'class') === 'Z3988')
      .map((span) => new URLSearchParams(attribute(span, 'title')));
  const files = [
    'ar/events/bridge-opened-2021/index.html',
    'events/bridge-opened-2021/index.html',
    'en/topics/the-bridge/index.html',
    'en/archive/2021/05/index.html',
    'en/outlets/al-mina/index.html',
    'ar/people/mona-darwish/index.html',
  ];
  for (const file of files) {
    const found = (await objects(file)).find((of) => of.get('rft.title')?.includes('حلم'));
    expect(found && [...found], file).toEqual([
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
      ['rft.type', 'newspaperArticle'],
      ['rft.title', 'الجسر: «حلم» تحقق بعد 40 عامًا'],
      ['rft.au', 'ليلى حداد'],
      ['rft.au', 'Omar N. Nasr'],
      ['rft.source', 'الميناء'],
      ['rft.date', '2021-05'],
      ['rft.language', 'ar'],
      ['rft.identifier', 'https://mina.example/a?id=7&p=1'],
    ]);
  }
  const hostile = (await objects('en/topics/the-bridge/index.html')).find((of) =>
    of.get('rft.title')?.startsWith('100%'),
  );
  expect(hostile!.get('rft.source')).toBe('A & B }} "Times"');
  expect(await objects(`articles/${RETOLD}/index.html`)).toEqual([]);
});

test('machines find what to cite, where it is described, what it is and its licence', async () => {
  const links = elements(parseDocument(await site.page(`en/articles/${RETOLD}/index.html`)), 'link').map((link) =>
    ['rel', 'type', 'href'].map((name) => attribute(link, name)).join(' '),
  );
  expect(links).toEqual(
    expect.arrayContaining([
      `cite-as  https://small.example/articles/${RETOLD}/`,
      `describedby application/x-bibtex /articles/${RETOLD}/cite.bib`,
      `describedby application/x-research-info-systems /articles/${RETOLD}/cite.ris`,
      `describedby application/vnd.citationstyles.csl+json /articles/${RETOLD}/cite.json`,
      'type  https://schema.org/Article',
      'license  https://creativecommons.org/licenses/by/4.0/',
    ]),
  );
  // Words of others are under no licence of ours.
  const others = elements(parseDocument(await site.page(`articles/${UNKNOWN}/index.html`)), 'link');
  expect(others.filter((link) => attribute(link, 'rel') === 'license')).toEqual([]);
  expect(others.map((link) => attribute(link, 'href'))).toContain('https://schema.org/NewsArticle');
});
