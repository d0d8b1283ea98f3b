/**
 * An archive of which everything is built again and again, each time for another reason. After each step a build that knows
 * of the last one, by two threads, and one of everything afresh, by one.
 * Run as a process of its own, as builds are. Prints a line for each step.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { differences, fingerprintOf } from '../../scripts/bench/real-build.ts';
import { build } from '../../src/build.ts';
import { ROOT } from './build.ts';
import { contentFolder, smallArchive } from './content.ts';

export interface WholeStep {
  readonly step: string;
  readonly whole: boolean;
  /** Files that are not the same in the two sites, or what only one of the builds had to say. */
  readonly differences: readonly string[];
  readonly log: readonly string[];
}

const picture = (name: string): Uint8Array => readFileSync(path.join(ROOT, 'test', 'fixtures', 'pictures', name));
const PICTURED = `---
title: Mona Darwish on the bridge
date: 2021-05-04
outlet: the-courier
rights: own
---
![The bridge](media/bridge/1.jpg)

Mona Darwish stood on the bridge in Harbour Town.
`;

/** It has no people: where it was is what its title says. */
const FAIR = `title: { ar: معرض على الرصيف, en: The fair on the quay }
date: 2021-05-04
place: harbour-town
participants: { core: [] }
keywords: [stood]
summary: { ar: معرض صغير., en: A small fair. }
`;

const content = await contentFolder(
  smallArchive({
    'articles/2021-05-04-pictured.md': PICTURED,
    'media/bridge/1.jpg': picture('plain.jpg'),
    'events/fair-2021.yml': FAIR,
  }),
);
const folder = path.dirname(content);
const cache = path.join(folder, 'cache');
const out = path.join(folder, 'site');

const edit = (file: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(path.join(content, file), 'utf8');
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`${file} has no ${from}`);
  writeFileSync(path.join(content, file), edited);
};
/** What makes a build take the whole way, and leaves stories as they were linked. */
const rewordTopic = (): void => edit('topics/the-bridge.yml', 'of a bridge', 'of a bridge and more');

const STEPS: readonly (readonly [step: string, edit: () => void])[] = [
  ['first', () => undefined],
  [
    'a topic and a story',
    () => {
      rewordTopic();
      edit('articles/2021-05-03-courier-bridge.md', 'Mayor opens the', 'Mayor opens a');
    },
  ],
  ['a person', () => edit('people/mona-darwish.yml', 'en: Mona Darwish', 'en: Mona Darwish the Elder')],
  [
    'a place that the title of an event names',
    () => writeFileSync(path.join(content, 'places', 'quay.yml'), 'name: { ar: الرصيف, en: The Quay }\n'),
  ],
  ['an outlet', () => edit('outlets/the-courier.yml', 'en: The Courier', 'en: The Daily Courier')],
  ['a setting', () => edit('site.yml', /$/, 'excerpt-words: 3\n')],
  [
    'a topic and a picture',
    () => {
      rewordTopic();
      writeFileSync(path.join(content, 'media', 'bridge', '1.jpg'), picture('upright.jpg'));
    },
  ],
  [
    'a topic, and the cache damaged',
    () => {
      rewordTopic();
      const files = readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pack'));
      for (const file of files) {
        const bytes = readFileSync(path.join(cache, file));
        writeFileSync(
          path.join(cache, file),
          bytes.map((byte, i) => (i % 999 === 500 ? byte ^ 1 : byte)),
        );
      }
    },
  ],
  [
    'the output gone',
    () => {
      for (const name of ['site', 'site.trees']) rmSync(path.join(folder, name), { recursive: true });
    },
  ],
  [
    'nowhere to leave a cache',
    () => {
      rewordTopic();
      rmSync(cache, { recursive: true });
      writeFileSync(cache, 'not a folder');
    },
  ],
];

try {
  for (const [step, change] of STEPS) {
    change();
    const log: string[] = [];
    const crew = { alone: 1, threads: 2 };
    const known = await build({ content, out, cache, images: false, crew, log: (line) => log.push(line) });
    if (!known.ok) throw new Error(JSON.stringify(known.problems));
    const other = { out: path.join(folder, 'afresh'), cache: path.join(folder, 'afresh-cache'), force: true };
    const afresh = await build({ content, ...other, images: false, crew: { threads: 1 } });
    const unlike = differences(fingerprintOf(out), fingerprintOf(other.out));
    const [said, saidAfresh] = [known, afresh].map(({ problems }) => JSON.stringify(problems));
    const done: WholeStep = {
      step,
      whole: known.whole,
      differences: said === saidAfresh ? unlike : [...unlike, `problems: ${said} ${saidAfresh}`],
      log,
    };
    console.log(JSON.stringify(done));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
