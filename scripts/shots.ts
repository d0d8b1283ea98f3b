/// <reference lib="dom" />
/**
 * `npm run shots -- [--site DIR] [--to DIR] [--only TEXT]`: pictures of one page of each kind, in both languages, three
 * widths, light and dark, and a page that shows them all. For people to look at.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startBrowser } from '../test/support/browser.ts';
import { serveSite } from '../test/support/serve.ts';

const { values: options } = parseArgs({
  options: {
    site: { type: 'string', default: '_site' },
    to: { type: 'string', default: '_shots' },
    only: { type: 'string', default: '' },
  },
});

const inEach = (paths: readonly string[]): string[] => paths.flatMap((p) => [`ar/${p}`, `en/${p}`]);

const PAGES = [
  '',
  ...inEach([
    '',
    'events/radan-moscow-2023/',
    'topics/police-security-cooperation/',
    'people/ahmad-reza-radan/',
    'outlets/iran-international/',
    'events/',
    'people/',
    'topics/',
    'topics/tension-with-israel-2024/',
    'organisations/',
    'places/',
    'places/tehran/',
    'outlets/',
    'timeline/',
    'articles/',
    'archive/2023/06/',
    'search/',
    'about/',
    'data/',
    'corrections/',
  ]),
  'articles/2023-06-27-iran-international-radan/',
  'en/articles/2023-06-27-iran-international-radan/',
  'articles/2023-06-28-russias-news-radan/',
  'ar/articles/2023-06-28-russias-news-radan/',
  'events/radan-moscow-2023/',
  'topics/police-security-cooperation/',
  'people/ahmad-reza-radan/',
  '404.html',
].filter((page) => page.includes(options.only));

const WIDTHS = [360, 768, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;

const [browser, served] = await Promise.all([startBrowser(), serveSite(options.site)]);
await mkdir(options.to, { recursive: true });
const cells: string[] = [];
for (const colorScheme of SCHEMES)
  for (const width of WIDTHS) {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    for (const where of PAGES) {
      const name = `${where.replace(/[/.]+/g, '-').replace(/-$/, '') || 'root'}-${width}-${colorScheme}.png`;
      await page.goto(`${served.origin}/${where}`);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await page.screenshot({ path: path.join(options.to, name), fullPage: true });
      cells.push(
        `<figure><img src="${name}" width="${width / 3}" alt=""><figcaption>/${where} ${width} ${colorScheme}</figcaption></figure>`,
      );
    }
    await page.close();
  }
await writeFile(
  path.join(options.to, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>body{display:flex;flex-wrap:wrap;gap:1rem;font:12px sans-serif}</style>${cells.join('\n')}`,
);
await Promise.all([browser.close(), served.close()]);
console.log(`${cells.length} pictures, all on ${path.join(options.to, 'index.html')}`);
