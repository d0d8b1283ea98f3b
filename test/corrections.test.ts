/** A text that was published changes: the editor is reminded to say so, and readers are told. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, runScript } from './support/build.ts';
import { contentFolder, smallArchive } from './support/content.ts';

const STORY = 'articles/2021-05-03-courier-bridge.md';

test('a changed text without a correction is noticed; with one, readers find it everywhere', async () => {
  const content = await contentFolder(smallArchive());
  const file = path.join(content, STORY);
  const check = async (...more: string[]): Promise<string> =>
    (await runScript('check', ['--content', content, '--lang', 'en', ...more])).stdout;
  await check('--accept');
  expect(await check()).not.toContain('has changed since');

  await writeFile(file, (await readFile(file, 'utf8')).replace('forty years', 'thirty years'));
  expect(await check()).toContain(
    'content/articles/2021-05-03-courier-bridge.md:1  corrections: The text has changed since it was published, and no correction says so.',
  );

  const said =
    'corrections:\n  - { date: 2021-06-09, text: { ar: كانت المدة ثلاثين عامًا., en: It was thirty years. } }\n';
  await writeFile(file, (await readFile(file, 'utf8')).replace('added:', `${said}added:`));
  expect(await check()).toContain('the latest correction is of 2021-06-09');
  await check('--accept');
  expect(await check()).not.toContain('has changed since');

  const site = await buildSite(content);
  for (const page of [`${STORY.slice(0, -3)}/index.html`, 'en/corrections/index.html', 'en/feed.xml', 'en/feed.json'])
    expect([page, (await site.read(page)).includes('It was thirty years.')]).toEqual([page, true]);
  expect(await site.read('ar/feed.xml')).toContain('كانت المدة ثلاثين عامًا.');
  expect(await site.read('en/feed.xml')).toContain('Corrected: ');
});
