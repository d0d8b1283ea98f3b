/**
 * An archive whose events, and the stories of its topic, just fit on one page: more of them come, and go again. Run as a
 * process of its own, as builds are. Prints a line for each step.
 */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { STORIES_ON_FIRST_PAGE } from '../../src/pages/entity-year.ts';
import { EVENTS_ON_FIRST_PAGE } from '../../src/pages/event-list.ts';
import { contentFolder, smallArchive } from './content.ts';
import { type BuiltStep, buildInto, type Edit, inSteps } from './in-steps.ts';

/** `written` and `removed` are the pages of `PAGES` alone. */
export type EventYearStep = BuiltStep;

const event = (date: string, topics = ''): string =>
  `title: { ar: حدث ${date}, en: An event of ${date} }\ndate: ${date}\nsummary: { ar: جرى في ${date}., en: It was in ${date}. }\ntopics: [${topics}]\n`;
const story = (date: string, about: string): string =>
  `---\ntitle: A story of ${date}\ndate: ${date}\noutlet: unknown\nrights: own\nevents: [${about}]\n---\nThe water rose again.\n`;

const happened = Array.from({ length: EVENTS_ON_FIRST_PAGE - 2 }, (_, i) => [
  `events/happened-${i}.yml`,
  event(i < 3 ? '2018' : `2019-0${1 + (i % 9)}`),
]);
// One story of the small archive reports an event of the topic, too.
const told = Array.from({ length: STORIES_ON_FIRST_PAGE - 1 }, (_, i) => [
  `articles/told-${i}.md`,
  story(i < 3 ? '2019' : `2020-0${1 + (i % 9)}`, 'flood'),
]);
const content = await contentFolder(
  smallArchive({
    ...Object.fromEntries([...happened, ...told]),
    'events/flood.yml': event('2019-01', 'the-bridge'),
  }),
);
const write = (file: string, text: string): void => writeFileSync(path.join(content, file), text);
const remove = (id: string): void => rmSync(path.join(content, `articles/${id}.md`));
const PAGES = /^en\/((?:events|timeline|topics\/the-bridge)\/(?:\d+\/)?)index\.html$/;
const pagesIn = (files: readonly string[]): string[] => files.flatMap((file) => PAGES.exec(file)?.[1] ?? []);

const STEPS: readonly Edit[] = [
  ['a story too many', () => write('articles/a.md', story('2019-05', 'flood'))],
  ['one more of 2020', () => write('articles/b.md', story('2020-05', 'flood'))],
  ['an event too many', () => write('events/more.yml', event('2017'))],
  ['a story of an old event', () => write('articles/c.md', story('2021-05', 'happened-1'))],
  ['the stories fit again', () => ['a', 'b'].forEach(remove)],
];

try {
  await buildInto('site', content);
  for await (const { written, removed, ...step } of inSteps(content, STEPS))
    console.log(
      JSON.stringify({ ...step, written: pagesIn(written), removed: pagesIn(removed) } satisfies EventYearStep),
    );
} finally {
  rmSync(path.dirname(content), { recursive: true, force: true });
}
