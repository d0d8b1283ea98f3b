/**
 * An archive with something to be said of two of its stories, which nobody looks at in the next builds. Run as a process of
 * its own, as builds are. Prints a line for each step.
 */
import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder, smallArchive } from './content.ts';
import { buildInto, type Edit, inSteps } from './in-steps.ts';

const content = await contentFolder(smallArchive());
const edit = (file: string, from: string, to: string): void => {
  const name = path.join(content, file);
  writeFileSync(name, readFileSync(name, 'utf8').replace(from, to));
};

/** As `git checkout` does: other times, the same bytes. */
const touchAll = (): void => {
  for (const entry of readdirSync(content, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) utimesSync(path.join(entry.parentPath, entry.name), 1_700_000_000, 1_700_000_000);
};

const NOTE = 'articles/2021-05-04-bridge-note.md';
const STEPS: readonly Edit[] = [
  ['first', () => undefined],
  ['a tag', () => edit(NOTE, 'فتح الجسر', '<iframe>فتح</iframe>  الجسر')],
  ['a passage too few', () => edit('articles/2021-05-03-courier-bridge.ar.md', '\n\nوقالت', ' وقالت')],
  ['every file touched', touchAll],
  ['everything rendered anew', () => edit('topics/the-bridge.yml', 'of a bridge', 'of a bridge and more')],
  ['a name more', () => edit('people/mona-darwish.yml', '[Мона Дарвиш]', '[Мона Дарвиш, M. Darwish]')],
  ['mended', () => edit(NOTE, '<iframe>فتح</iframe> ', 'فتح')],
];

try {
  await buildInto('site', content);
  for await (const step of inSteps(content, STEPS)) console.log(JSON.stringify(step));
} finally {
  rmSync(path.dirname(content), { recursive: true, force: true });
}
