/// <reference lib="dom" />
/** Pictures of articles: what an editor puts into `media/` and a text names is seen on the page, where rights let it. */
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { prepareSite } from '../src/prepare.ts';
import { formatProblem } from '../src/problems.ts';
import { startBrowser } from './support/browser.ts';
import { type BuiltSite, buildSite, openSite, ROOT, runScript, temporaryFolder } from './support/build.ts';
import { contentFolder, smallArchive } from './support/content.ts';
import { serveSite } from './support/serve.ts';

const FIXTURES = path.join(ROOT, 'test/fixtures/pictures');
const picture = (name: string): Promise<Buffer> => readFile(path.join(FIXTURES, name));
const [wide, plain, upright, webp] = await Promise.all(
  ['wide.png', 'plain.jpg', 'upright.jpg', 'lossy.webp'].map(picture),
);

const story = (keys: string, body: string, title = 'The bridge in pictures'): string =>
  `---\ntitle: ${title}\ndate: 2021-05-05\noutlet: the-courier\n${keys}\n---\n\n${body}\n`;
const WORDS = 'The mayor of the town spoke about the bridge on the river, as she had done before.';
const BODY = `${WORDS}

![Two men on a bridge](media/bridge/1.png "منى درويش تفتتح الجسر الجديد في مدينة الميناء، صباح الأحد.")

![A boat under the bridge](media/bridge/صورة.jpg)

${WORDS} Later she went home.`;

const MEDIA = {
  'media/bridge/1.png': wide!,
  'media/bridge/صورة.jpg': upright!,
  'media/bridge/3.webp': webp!,
  'media/bridge/never-named.png': wide!,
};
const pagesOf = ({ files }: BuiltSite): readonly string[] => files.filter((file) => file.startsWith('media/'));

describe('an archive with pictures', () => {
  let content: string;
  let site: BuiltSite;
  beforeAll(async () => {
    content = await contentFolder(
      smallArchive({
        ...MEDIA,
        'articles/bridge.md': story('rights: own', BODY),
        'articles/bridge.ar.md': `---\ntitle: الجسر في صور\ntranslators: [سلمى]\nmethod: human\n---\n\nتحدثت رئيسة البلدية عن الجسر فوق النهر.\n\n![رجلان على جسر](media/bridge/3.webp "رجلان على الجسر")\n\n![زورق تحت الجسر](media/bridge/صورة.jpg)\n\nثم عادت إلى بيتها.\n`,
        'articles/quoted.md': story('rights: excerpt', `![A secret shown](media/bridge/x.jpg)\n\n${BODY}`),
        'articles/elsewhere.md': story('rights: link-only', '![Linked only](media/bridge/x.jpg)'),
        'articles/unsure.md': story('', '![Nobody knows](media/bridge/x.jpg)'),
        'articles/draft.md': story('rights: own\nstatus: draft', '![A draft](media/bridge/x.jpg)'),
        'articles/gone.md': story('rights: own\nstatus: withdrawn', '![Gone](media/bridge/x.jpg)'),
        'media/bridge/x.jpg': plain!,
      }),
    );
    site = await buildSite(content);
  });

  test('shows them as figures with their size, their words and their caption in its language', async () => {
    const html = await site.read('articles/bridge/index.html');
    expect(html).toMatch(
      /<figure class="picture" lang="ar" dir="rtl"><img src="\/media\/bridge\/1\.[0-9a-f]{10}\.png" alt="Two men on a bridge" width="1600" height="900" loading="lazy" decoding="async"><figcaption>/,
    );
    // A name in a caption leads to its page, as in any text.
    expect(html).toMatch(/<figcaption><a class="mention" href="[^"]+">منى درويش<\/a> تفتتح/);
    // Held upright: 320 × 200 as it is stored.
    expect(html).toMatch(
      /src="\/media\/bridge\/%D8%B5%D9%88%D8%B1%D8%A9\.[0-9a-f]{10}\.jpg" alt="A boat under the bridge" width="200" height="320" loading="lazy" decoding="async"><\/figure>/,
    );
    expect(await site.read('ar/articles/bridge/index.html')).toMatch(
      /alt="رجلان على جسر" width="320" height="200" [^>]*><figcaption>رجلان على الجسر<\/figcaption>/,
    );
  });

  test('publishes those that some page shows, byte for byte, and no others', async () => {
    expect(pagesOf(site).map((file) => file.replace(/\.[0-9a-f]{10}\./, '.'))).toEqual([
      'media/bridge/1.png',
      'media/bridge/3.webp',
      'media/bridge/صورة.jpg',
    ]);
    expect(await readFile(path.join(site.out, pagesOf(site)[0]!))).toEqual(wide);
  });

  test('shows none of an excerpt, a link, a draft or what was withdrawn, and not their words either', async () => {
    const shown = ['quoted', 'elsewhere', 'unsure', 'gone'].map((id) => site.read(`articles/${id}/index.html`));
    const data = await site.read('data/articles.jsonl');
    for (const text of [...(await Promise.all(shown)), data])
      expect(text).not.toMatch(/x\.[0-9a-f]{10}\.jpg|<figure|A secret shown|Linked only|Nobody knows|Gone</);
  });

  test('names them in its data, and not in its feeds', async () => {
    const lines = (await site.read('data/articles.jsonl')).split('\n').filter((line) => line !== '');
    const { blocks } = lines.map((line) => JSON.parse(line)).find(({ id }) => id === 'bridge');
    expect(blocks[1]).toMatchObject({
      kind: 'paragraph',
      text: 'منى درويش تفتتح الجسر الجديد في مدينة الميناء، صباح الأحد.',
      language: 'ar',
      picture: { url: `/${pagesOf(site)[0]}`, alt: 'Two men on a bridge', width: 1600, height: 900 },
    });
    for (const file of site.files.filter((one) => /feed\.(?:xml|json)$/.test(one)))
      expect(await site.read(file)).not.toContain('/media/');
    expect(await site.read('articles/bridge/index.html')).not.toMatch(/og:image" content="[^"]*\/media\//);
  });

  test('leaves the anchors of passages as they were', async () => {
    const anchors = (html: string): string[] =>
      [...html.matchAll(/class="para [a-z]+" id="([^"]+)"/g)].map((m) => m[1]!);
    const plainSite = await contentFolder(
      smallArchive({ 'articles/bridge.md': story('rights: own', BODY.replace(/!\[.*\n\n/g, '')) }),
    );
    const { queries } = await prepareSite({ content: plainSite });
    const before = queries!.article('bridge').anchors.map(({ id }) => id);
    const now = anchors(await site.read('articles/bridge/index.html'));
    expect(now).toHaveLength(4);
    expect([now[0], now[3]]).toEqual(before);
  });

  test('in a browser, on a phone: whole, in its column, and nothing moves when it comes', async () => {
    const [browser, served] = await Promise.all([startBrowser(), serveSite(site.out)]);
    try {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ viewport: { width: 360, height: 740 }, colorScheme });
        let release = (): void => undefined;
        const held = new Promise<void>((resolve) => (release = resolve));
        await page.route('**/media/**', async (route) => {
          await held;
          await route.continue();
        });
        await page.goto(`${served.origin}/articles/bridge/`, { waitUntil: 'domcontentloaded' });
        const boxes = () =>
          page.locator('.picture img').evaluateAll((images) =>
            images.map((image) => {
              const { x, y, width, height } = image.getBoundingClientRect();
              return [x, y, width, height].map((n) => Math.round(n + (n === y ? window.scrollY : 0)));
            }),
          );
        await page.evaluate(() => document.fonts.ready);
        const before = await boxes();
        release();
        for (const image of await page.locator('.picture img').all()) {
          await image.scrollIntoViewIfNeeded();
          await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
        }
        expect(await boxes()).toEqual(before);
        for (const [x, , width, height] of before) {
          expect(x! >= 0 && x! + width! <= 360).toBe(true);
          expect(height).toBeGreaterThan(100);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
        if (process.env.SHOTS)
          await page.screenshot({ path: `${process.env.SHOTS}-${colorScheme}.png`, fullPage: true });
        await page.close();
      }
    } finally {
      await browser.close();
      await served.close();
    }
  });
});

describe('a small build after a change', () => {
  test('keeps the pictures, and looks at everything where they changed or came', async () => {
    const content = await contentFolder(smallArchive({ ...MEDIA, 'articles/bridge.md': story('rights: own', BODY) }));
    const out = path.join(await temporaryFolder(), '_site');
    const again = async (): Promise<{ whole: boolean; pictures: readonly string[] }> => {
      const ran = await runScript('build', ['--content', content, '--out', out, '--no-images', '--json']);
      const { ok, whole } = JSON.parse(ran.stdout) as { ok: boolean; whole: boolean };
      expect(ok).toBe(true);
      return { whole, pictures: pagesOf(await openSite(out)) };
    };
    const edit = (body: string): Promise<void> =>
      writeFile(path.join(content, 'articles/bridge.md'), story('rights: own', body));
    const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 120));
    await settled();
    const first = await again();
    expect(first.pictures).toHaveLength(2);
    await edit(`${BODY}\n\nOne more passage that the editor wrote.`);
    expect(await again()).toEqual({ whole: false, pictures: first.pictures });
    await edit(BODY.replace(/!\[A boat.*\n\n/, ''));
    expect(await again()).toEqual({ whole: true, pictures: [first.pictures[0]] });
    await settled();
    await writeFile(path.join(content, 'media/bridge/1.png'), plain!);
    // And one that an import brings.
    const page = path.join(ROOT, 'test/fixtures/import/chrome.mhtml');
    const imported = ['--content', content, '--id', 'school', '--rights', 'own', '--yes'];
    expect(await runScript('import', [page, ...imported])).toMatchObject({ code: 0, stderr: '' });
    const { whole, pictures } = await again();
    expect(whole).toBe(true);
    expect(pictures).toEqual([
      expect.stringMatching(/^media\/bridge\/1\.[0-9a-f]{10}\.jpg$/),
      expect.stringMatching(/^media\/school\/1\.[0-9a-f]{10}\.png$/),
    ]);
    expect(await readFile(path.join(out, 'articles/school/index.html'), 'utf8')).toContain(
      `<figure class="picture"><img src="/${pictures[1]}" alt="طلاب في ساحة المدرسة" width="`,
    );
  });
});

describe('what is no picture, or not there', () => {
  const HOSTILE: Readonly<Record<string, Uint8Array>> = {
    'drawing.png': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'.padEnd(64)),
    'page.jpg': Buffer.from(`<!doctype html><script>alert(1)</script>${' '.repeat(64)}`),
    'broken.png': Buffer.concat([wide!.subarray(0, 8), Buffer.alloc(200)]),
    'no-size.png': Buffer.concat([wide!.subarray(0, 16), Buffer.alloc(200)]),
    'endless.png': Buffer.concat([wide!.subarray(0, 16), Buffer.from('7fffffff7fffffff', 'hex'), Buffer.alloc(99)]),
    'cut.jpg': plain!.subarray(0, 40),
    'marks.jpg': Buffer.concat([Buffer.from('ffd8', 'hex'), Buffer.alloc(4_000, 0xff)]),
    'cut.webp': webp!.subarray(0, 22),
    'large.png': Buffer.concat([wide!, Buffer.alloc(20 * 1024 * 1024)]),
    'empty.png': Buffer.alloc(0),
  };

  test('is a problem that says which file and line, and nothing is built', async () => {
    const outside = ['media/h/a%00.png', '../media/h/ok.png', 'media/../../secret.png', 'media/h/../../../secret.png', 'media/h/%2e%2e/x.png', '/media/h/ok.png', 'media/h/.hidden.png', 'media/ok.png', 'media/h/link.png']; // biome-ignore format: a list of paths
    const named = [...Object.keys(HOSTILE), 'missing.png', 'folder'].map((name) => `media/h/${name}`);
    const lines = [...named, ...outside].map((address) => `![Words](${address})`);
    const content = await contentFolder(
      smallArchive({
        ...Object.fromEntries(Object.entries(HOSTILE).map(([name, bytes]) => [`media/h/${name}`, bytes])),
        'media/h/ok.png': wide!,
        'articles/h.md': story(
          'rights: own',
          ['![](media/h/ok.png)', ...lines, `${WORDS} ![A bridge](media/h/beside.png)`].join('\n\n'),
        ),
      }),
    );
    await mkdir(path.join(content, 'media/h/folder'));
    await cp(path.join(FIXTURES, 'wide.png'), path.join(content, '../secret.png'));
    await symlink(path.join(content, '../secret.png'), path.join(content, 'media/h/link.png'));
    const { problems, queries } = await prepareSite({ content });
    expect(queries).toBeUndefined();
    const found = problems.filter(({ code }) => code.startsWith('picture-'));
    const codes = new Map(found.map(({ facts, code, line }) => [facts.value, [line, code]]));
    const at = (address: string): number => 8 + 2 * lines.indexOf(`![Words](${address})`);
    const expected = new Map<string, [number, string]>([
      ['media/h/ok.png', [8, 'picture-no-words']],
      ['media/h/beside.png', [10 + 2 * lines.length, 'picture-in-text']],
      ...named.map((address): [string, [number, string]] => [
        address,
        [
          at(address) + 2,
          /missing|folder/.test(address) ? 'picture-missing' : /large/.test(address) ? 'picture-large' : 'picture-kind',
        ],
      ]),
    ]);
    for (const [address, value] of expected) expect([address, codes.get(address)]).toEqual([address, value]);
    expect(found.filter(({ code }) => code === 'picture-outside')).toHaveLength(outside.length);
    expect(found.filter(({ code }) => code === 'picture-no-words')).toHaveLength(1);
    for (const lang of ['en', 'ar'] as const)
      await expect(
        [...new Map(found.map((problem) => [problem.code, formatProblem(problem, lang)])).values()].sort().join('\n'),
      ).toMatchFileSnapshot(`golden/pictures.${lang}.txt`);
  });

  test('a picture of the web stays a link, and one that is not local means what it meant', async () => {
    const content = await contentFolder(
      smallArchive({
        'articles/h.md': story(
          'rights: own',
          `![A boat](https://courier.example/boat.jpg)\n\n![A house](house.jpg)\n\n${WORDS}`,
        ),
      }),
    );
    const { problems, queries } = await prepareSite({ content });
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['unsafe-link', 'warning']]);
    expect(queries!.visibleBlocks('h').map((block) => !block.hidden && [block.text, block.picture])).toEqual([
      ['A boat', undefined],
      ['A house', undefined],
      [WORDS, undefined],
    ]);
  });
});
