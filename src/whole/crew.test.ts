import path from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder, smallArchive } from '../../test/support/content.ts';
import { parseContent } from '../read/content.ts';
import { readSources } from '../read/files.ts';
import { scanContent } from '../read/scan.ts';
import { openCrew } from './crew.ts';
import type { LinkingContext, StoryFiles } from './linking.ts';

const FIRST = '2021-05-03-courier-bridge';

/** A small archive’s stories, each a task of its own. */
async function linkingOf(changes = {}): Promise<{ context: LinkingContext; tasks: StoryFiles[][] }> {
  const dir = await contentFolder(smallArchive(changes));
  const { site, entities } = parseContent(await readSources(dir)).records!;
  const files = scanContent(dir).paths.filter((file) => /^articles\/[^.]*\.md$/.test(file));
  const tasks = files.map((file) => [{ id: path.basename(file, '.md'), paths: [file] }]);
  return { context: { dir, root: path.basename(dir), site, entities, unread: [] }, tasks };
}

test('threads make what one alone makes', async () => {
  const { context, tasks } = await linkingOf();
  const made = async (threads: number): Promise<string[]> => {
    const crew = openCrew({ alone: 1, threads });
    const stories: string[] = [];
    await crew.share('linking', context, tasks, ({ stories: some }) => {
      for (const { story, bytes } of some) stories.push(`${JSON.stringify(story)} ${Buffer.from(bytes).toString()}`);
    });
    await crew.close();
    return stories.sort();
  };
  const alone = await made(1);
  expect(alone.join('\n')).toContain(FIRST);
  expect(await made(2)).toEqual(alone);
});

test('what fails in a thread fails the build, and so does what becomes of the thread’s work', async () => {
  const { context, tasks } = await linkingOf();
  const crew = openCrew({ alone: 1, threads: 2 });
  const broken = { ...context, site: undefined as never };
  await expect(crew.share('linking', broken, tasks, () => undefined)).rejects.toThrow(/undefined/);
  await crew.close();
  const another = openCrew({ alone: 1, threads: 2 });
  const full = (): never => {
    throw new Error('The disk is full.');
  };
  await expect(another.share('linking', context, tasks, full)).rejects.toThrow('The disk is full.');
  await another.close();
});
