/** Files are renamed and merged; links to their old addresses go on working. */
import { HtmlValidate } from 'html-validate';
import { parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, buildSite } from './support/build.ts';
import { contentFolder, SMALL_ARCHIVE, smallArchive } from './support/content.ts';
import { attribute, elements, innerText } from './support/page.ts';

const EVENT = SMALL_ARCHIVE['events/bridge-opened-2021.yml'] as string;
const STORY = SMALL_ARCHIVE['articles/2021-05-03-courier-bridge.md'] as string;

let site: BuiltSite;

beforeAll(async () => {
  const content = await contentFolder(
    smallArchive({
      'events/bridge-opened-2021.yml': `${EVENT}formerly: [bridge-2021, the-opening]\n`,
      'people/mona-darwish.yml': `${SMALL_ARCHIVE['people/mona-darwish.yml']}formerly: m-darwish\n`,
      'articles/2021-05-03-courier-bridge.md': STORY.replace('rights: own', 'rights: own\nformerly: [courier-bridge]'),
    }),
  );
  site = await buildSite(content, ['--base-url', 'https://small.example/archive/']);
});

const page = async (file: string) => parseDocument(await site.read(file));

describe('an address that has moved', () => {
  test.each([
    ['events/bridge-2021/', '/archive/events/bridge-opened-2021/'],
    ['ar/events/bridge-2021/', '/archive/ar/events/bridge-opened-2021/'],
    ['en/events/the-opening/', '/archive/en/events/bridge-opened-2021/'],
    ['people/m-darwish/', '/archive/people/mona-darwish/'],
    ['en/people/m-darwish/', '/archive/en/people/mona-darwish/'],
    ['articles/courier-bridge/', '/archive/articles/2021-05-03-courier-bridge/'],
    ['ar/articles/courier-bridge/', '/archive/ar/articles/2021-05-03-courier-bridge/'],
  ])('%s sends its readers to %s', async (from, to) => {
    const doc = await page(`${from}index.html`);
    const refresh = elements(doc, 'meta').find((meta) => attribute(meta, 'http-equiv') === 'refresh')!;
    expect(attribute(refresh, 'content')).toBe(`0; url=${to}`);
    const canonical = elements(doc, 'link').find((link) => attribute(link, 'rel') === 'canonical')!;
    expect(attribute(canonical, 'href')).toBe(`https://small.example${to}`);
    expect(site.files).toContain(`${to.replace('/archive/', '')}index.html`);
  });

  test('says so in each language of the site, with a link to the page in that language', async () => {
    const main = elements(await page('events/bridge-2021/index.html'), 'main')[0]!;
    const [arabic, english] = elements(main, 'section');
    expect(attribute(arabic!, 'dir')).toBe('rtl');
    expect(innerText(arabic!)).toContain('افتتاح الجسر');
    expect(elements(arabic!, 'a').map((a) => attribute(a, 'href'))).toContain('/archive/ar/events/bridge-opened-2021/');
    expect(innerText(english!)).toContain('It now has another address:');
    expect(innerText(english!)).toContain('The bridge opens');
    expect(elements(english!, 'a').map((a) => attribute(a, 'href'))).toContain(
      '/archive/en/events/bridge-opened-2021/',
    );
  });

  test('is kept out of search engines and of the sitemap', async () => {
    const doc = await page('articles/courier-bridge/index.html');
    const robots = elements(doc, 'meta').find((meta) => attribute(meta, 'name') === 'robots')!;
    expect(attribute(robots, 'content')).toBe('noindex');
    expect(await site.read('sitemap.xml')).not.toContain('/events/bridge-2021/');
    expect(await site.read('sitemap.xml')).not.toContain('/articles/courier-bridge/');
  });

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off', 'no-raw-characters': 'off', 'attr-quotes': 'off' },
    });
    for (const file of ['events/bridge-2021/index.html', 'ar/articles/courier-bridge/index.html']) {
      const { results } = await validator.validateString(await site.read(file));
      expect(results.flatMap((r) => r.messages.map((m) => `${m.ruleId} ${m.message}`))).toEqual([]);
    }
  });
});
