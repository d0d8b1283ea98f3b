/**
 * An archive whose sitemap is full: it grows, and shrinks again. After each step a small build and one of everything afresh.
 * Run as a process of its own, as builds are. Prints a line for each step.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { differences, fingerprintOf } from '../../scripts/bench/real-build.ts';
import { build } from '../../src/build.ts';
import { SITEMAP_LIMIT } from '../../src/pages/sitemap-parts.ts';
import { contentFolder, smallArchive } from './content.ts';

export interface SitemapStep {
  readonly step: string;
  readonly whole: boolean;
  /** Files that are not the same in the two sites. */
  readonly differences: readonly string[];
  /** The sitemap's files that were written and removed. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** The sitemap's files that there are, with their texts. */
  readonly sitemap: Readonly<Record<string, string>>;
}

const story = (date: string): string =>
  `---\ntitle: A story of ${date}\ndate: ${date}\noutlet: unknown\nrights: own\n---\nIt was told on that day.\n`;

const dates = Array.from({ length: 20 }, (_, i) => `${1990 + (i % 4)}-03-${10 + i}`);
const content = await contentFolder(
  smallArchive(Object.fromEntries(dates.map((date) => [`articles/told-${date}.md`, story(date)]))),
);
const folder = path.dirname(content);
const isOfSitemap = (file: string): boolean => /^sitemap.*\.xml$/.test(file);
const fileOf = (id: string): string => path.join(content, 'articles', `${id}.md`);
const add = (id: string, date: string): void => writeFileSync(fileOf(id), story(date));
const remove = (id: string): void => rmSync(fileOf(id));

const into = (name: string, force: boolean, limit = SITEMAP_LIMIT) =>
  build({ content, out: path.join(folder, name), cache: path.join(folder, `.${name}`), force, sitemapLimit: limit });

const addTwo = (): void => {
  for (const id of ['1990-a', '1990-b']) add(id, '1990-04-01');
};

const STEPS: readonly (readonly [step: string, edit: () => void])[] = [
  ['full', () => undefined],
  ['two more', addTwo],
  ['one more', () => add('1991-c', '1991-07')],
  ['one redated', () => add('1991-c', '2031')],
  ['full again', () => ['1990-a', '1990-b', '1991-c'].forEach(remove)],
];

try {
  await into('site', false);
  const out = path.join(folder, 'site');
  const addresses = readFileSync(path.join(out, 'sitemap.xml'), 'utf8').split('<loc>').length - 1;
  const limit = { ...SITEMAP_LIMIT, addresses };
  for (const [step, edit] of STEPS) {
    edit();
    const { whole, ok, problems, written, removed } = await into('site', false, limit);
    if (!ok) throw new Error(JSON.stringify(problems));
    await into('afresh', true, limit);
    const sitemap = readdirSync(out).filter(isOfSitemap).sort();
    const done: SitemapStep = {
      step,
      whole,
      differences: differences(fingerprintOf(out), fingerprintOf(path.join(folder, 'afresh'))),
      written: written.filter(isOfSitemap),
      removed: removed.filter(isOfSitemap),
      sitemap: Object.fromEntries(sitemap.map((file) => [file, readFileSync(path.join(out, file), 'utf8')])),
    };
    console.log(JSON.stringify(done));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
