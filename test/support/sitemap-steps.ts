/**
 * An archive whose sitemap is full: it grows, and shrinks again. Run as a process of its own, as builds are. Prints a line
 * for each step.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SITEMAP_LIMIT } from '../../src/pages/sitemap-parts.ts';
import { contentFolder, smallArchive } from './content.ts';
import { type BuiltStep, buildInto, type Edit, inSteps, siteOf } from './in-steps.ts';

/** `written` and `removed` are of the sitemap's files alone. */
export interface SitemapStep extends BuiltStep {
  /** The sitemap's files that there are, with their texts. */
  readonly sitemap: Readonly<Record<string, string>>;
}

const story = (date: string): string =>
  `---\ntitle: A story of ${date}\ndate: ${date}\noutlet: unknown\nrights: own\n---\nIt was told on that day.\n`;

const dates = Array.from({ length: 20 }, (_, i) => `${1990 + (i % 4)}-03-${10 + i}`);
const content = await contentFolder(
  smallArchive(Object.fromEntries(dates.map((date) => [`articles/told-${date}.md`, story(date)]))),
);
const isOfSitemap = (file: string): boolean => /^sitemap.*\.xml$/.test(file);
const fileOf = (id: string): string => path.join(content, 'articles', `${id}.md`);
const add = (id: string, date: string): void => writeFileSync(fileOf(id), story(date));
const remove = (id: string): void => rmSync(fileOf(id));

const addTwo = (): void => {
  for (const id of ['1990-a', '1990-b']) add(id, '1990-04-01');
};

const STEPS: readonly Edit[] = [
  ['full', () => undefined],
  ['two more', addTwo],
  ['one more', () => add('1991-c', '1991-07')],
  ['one redated', () => add('1991-c', '2031')],
  ['full again', () => ['1990-a', '1990-b', '1991-c'].forEach(remove)],
];

try {
  await buildInto('site', content);
  const out = siteOf(content);
  const addresses = readFileSync(path.join(out, 'sitemap.xml'), 'utf8').split('<loc>').length - 1;
  for await (const { written, removed, ...step } of inSteps(content, STEPS, { ...SITEMAP_LIMIT, addresses })) {
    const sitemap = readdirSync(out).filter(isOfSitemap).sort();
    const done: SitemapStep = {
      ...step,
      written: written.filter(isOfSitemap),
      removed: removed.filter(isOfSitemap),
      sitemap: Object.fromEntries(sitemap.map((file) => [file, readFileSync(path.join(out, file), 'utf8')])),
    };
    console.log(JSON.stringify(done));
  }
} finally {
  rmSync(path.dirname(content), { recursive: true, force: true });
}
