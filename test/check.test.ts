/** `npm run check` proposes; the editor confirms by pasting, or declines. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { prepareSite } from '../src/prepare.ts';
import { runScript } from './support/build.ts';
import { contentFolder, SMALL_ARCHIVE, smallArchive } from './support/content.ts';

const EVENT = `${SMALL_ARCHIVE['events/bridge-opened-2021.yml']}keywords: [opened, bridge, الجسر, افتتح]\n`;
const STORY = SMALL_ARCHIVE['articles/2021-05-03-courier-bridge.md'] as string;
const BARE = STORY.replace('events: [bridge-opened-2021]\n', '').replace(
  'opened the new bridge over the river on Sunday morning',
  'opened the new bridge of Harbour Town on Sunday morning',
);
const ID = '2021-05-03-courier-bridge';

const folder = (story: string) =>
  contentFolder(smallArchive({ 'events/bridge-opened-2021.yml': EVENT, [`articles/${ID}.md`]: story }));

const check = (content: string, ...args: string[]) => runScript('check', ['--content', content, ...args]);

describe('a link that the program found', () => {
  test('is suggested with its reason, and lines to paste', async () => {
    const ran = await check(await folder(BARE), '--lang', 'en');
    expect(ran.code).toBe(0);
    await expect(ran.stdout).toMatchFileSnapshot('golden/check.en.txt');
  });

  test('in Arabic too', async () => {
    const ran = await check(await folder(BARE), '--lang', 'ar');
    await expect(ran.stdout).toMatchFileSnapshot('golden/check.ar.txt');
  });

  test('is confirmed by pasting them: then it is the editor’s', async () => {
    const content = await folder(BARE);
    const before = (await prepareSite({ content })).queries!.coverageOf(ID);
    const report = JSON.parse((await check(content, '--json', '--lang', 'en')).stdout);
    const suggested = report.problems.filter((p: { code: string }) => p.code === 'suggested-reports');
    expect(suggested).toMatchObject([{ severity: 'suggestion', facts: { event: 'bridge-opened-2021' } }]);
    expect(report.snippets).toMatchObject([{ file: `content/articles/${ID}.md`, line: 0 }]);
    const file = path.join(content, `articles/${ID}.md`);
    const [, ...rest] = (await readFile(file, 'utf8')).split('\n---\n');
    const keys = (await readFile(file, 'utf8')).split('\n---\n')[0];
    await writeFile(file, `${keys}\n${report.snippets[0].snippet}---\n${rest.join('\n---\n')}`);
    const after = (await prepareSite({ content })).queries!.coverageOf(ID);
    expect(after).toEqual(before.map((coverage) => ({ ...coverage, source: 'declared' })));
    expect(JSON.parse((await check(content, '--json')).stdout).snippets).toEqual([]);
  });

  test('takes the place of `events` where there are some, and keeps those', async () => {
    const other = `title: { ar: ف, en: Flood }\ndate: 2020\nsummary: { ar: ف, en: F }\n`;
    const content = await contentFolder(
      smallArchive({
        'events/bridge-opened-2021.yml': EVENT,
        'events/flood-2020.yml': other,
        [`articles/${ID}.md`]: BARE.replace('added:', 'events:\n  - { id: flood-2020, role: mentions }\nadded:'),
      }),
    );
    const { snippets } = JSON.parse((await check(content, '--json')).stdout);
    expect(snippets).toMatchObject([{ line: 6 }]);
    expect(snippets[0].snippet).toContain('events:\n  - { id: flood-2020, role: mentions }\n  # ');
  });

  test('is not suggested again once it was declined', async () => {
    const content = await folder(BARE.replace('added:', 'not-events: [bridge-opened-2021]\nadded:'));
    expect(JSON.parse((await check(content, '--json')).stdout)).toMatchObject({ ok: true, problems: [], snippets: [] });
  });
});

test('names that stories use often and the register lacks are listed, with the command that adds them', async () => {
  const note = (n: number, text: string) => ({
    [`articles/note-${n}.md`]: `---\ntitle: Note ${n}\ndate: 2021-05-0${n}\noutlet: unknown\n---\n${text}\n`,
  });
  const content = await contentFolder(
    smallArchive({
      ...note(5, 'The engineer Rana Saleh drew the bridge, and Mona Darwish paid for it in the end, she said.'),
      ...note(6, 'Yesterday President Karim Nasser praised Rana Saleh and all those who had built the bridge.'),
      ...note(7, 'أشاد الوزير نديم الحلبي بالجسر الجديد، وقال إن المدينة تحتاج إلى مثله في كل حي من أحيائها.'),
      ...note(8, 'زار نديم الحلبي الجسر مرة ثانية، ومشى عليه مع العمال والمهندسين حتى الضفة الأخرى من النهر.'),
    }),
  );
  const { problems } = JSON.parse((await check(content, '--json', '--lang', 'en')).stdout);
  const names = problems.filter((p: { code: string }) => p.code === 'candidate-name');
  expect(names.map((p: { message: string }) => p.message)).toEqual([
    '“Rana Saleh” stands in the articles 2 times (note-5, note-6), and the register has no such name',
    '“نديم الحلبي” stands in the articles 2 times (note-7, note-8), and the register has no such name',
  ]);
  expect(names[0].remedy).toContain('npm run new -- person --en "Rana Saleh"');
});
