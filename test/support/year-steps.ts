/**
 * A person whose stories just fit on one page: more of them come, and go again. Run as a process of its own, as builds are.
 * Prints a line for each step.
 */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { STORIES_ON_FIRST_PAGE } from '../../src/pages/entity-year.ts';
import { contentFolder, smallArchive } from './content.ts';
import { type BuiltStep, buildInto, type Edit, inSteps } from './in-steps.ts';

/** `written` and `removed` are the person's pages alone, below `en/people/mona-darwish/`. */
export type YearStep = BuiltStep;

const story = (date: string): string =>
  `---\ntitle: A story of ${date}\ndate: ${date}\noutlet: unknown\nrights: own\n---\nMona Darwish crossed the bridge again.\n`;

/** A story of the small archive names her, too. */
const told = Array.from({ length: STORIES_ON_FIRST_PAGE - 1 }, (_, i) => [
  `articles/told-${i}.md`,
  story(i < 3 ? '2019' : `2020-0${1 + (i % 9)}`),
]);
const content = await contentFolder(smallArchive(Object.fromEntries(told)));
const fileOf = (id: string): string => path.join(content, 'articles', `${id}.md`);
const add = (id: string, date: string): void => writeFileSync(fileOf(id), story(date));
const remove = (id: string): void => rmSync(fileOf(id));
const PAGES = /^en\/people\/mona-darwish\/(.*index\.html)$/;
const pagesIn = (files: readonly string[]): string[] => files.flatMap((file) => PAGES.exec(file)?.[1] ?? []);

const STEPS: readonly Edit[] = [
  ['one too many', () => add('a', '2019-05')],
  ['one more of 2020', () => add('b', '2020-05')],
  ['one of another year', () => add('c', '2018')],
  ['one redated', () => add('b', '2019-06')],
  ['the year is gone', () => remove('c')],
  ['they fit again', () => ['a', 'b'].forEach(remove)],
];

try {
  await buildInto('site', content);
  for await (const { written, removed, ...step } of inSteps(content, STEPS))
    console.log(JSON.stringify({ ...step, written: pagesIn(written), removed: pagesIn(removed) } satisfies YearStep));
} finally {
  rmSync(path.dirname(content), { recursive: true, force: true });
}
