/** A new user's path, by the guide and with the real commands: import, check, build, look. */
import { spawn } from 'node:child_process';
import { access, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from './support/build.ts';
import { type Played, playGuide, withoutCounts } from './support/guide.ts';
import { copyOfProject } from './support/project.ts';

describe.each([
  ['en', 'C', '2024-09-01-harbour-boats', 'Harbour police show their new boats'],
  ['ar', 'ar_LB.UTF-8', '2024-09-01-zawariq-almina', 'شرطة الميناء تعرض زوارقها الجديدة'],
])('the guide (%s)', (lang, locale, story, title) => {
  let guide: string;
  let project: string;
  let played: Played;

  beforeAll(async () => {
    guide = await readFile(path.join(ROOT, `docs/guide.${lang}.md`), 'utf8');
    project = await copyOfProject(['content', 'docs']);
    played = await playGuide(guide, project, locale);
  });
  afterAll(() => rm(project, { recursive: true, force: true, maxRetries: 5 }));

  test('holds what every command really says (if not: npm run guide)', () => {
    expect(played.surprises).toEqual([]);
    expect(withoutCounts(played.text)).toBe(withoutCounts(guide));
  });

  test('leads to a site with the story on it, whole and without what stood round it', async () => {
    const view = spawn(process.execPath, ['--import', 'tsx', 'scripts/view.ts', '--port', '0'], {
      cwd: project,
      env: { ...process.env, LC_ALL: 'C' },
    });
    try {
      const address = await new Promise<string>((resolve) =>
        view.stdout.on('data', (data) => resolve(/http:\S+/.exec(String(data))![0])),
      );
      const page = await (await fetch(new URL(`articles/${story}/`, address))).text();
      expect(page).toContain(title);
      expect(page).not.toMatch(/cookies|Facebook|lighthouse<|فيسبوك|تعريف الارتباط/);
    } finally {
      view.kill();
    }
  });

  test('shows pictures that are there and small', async () => {
    // Not those of an example.
    const shown = guide.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '');
    for (const [, file] of shown.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g))
      expect([file, (await stat(path.join(ROOT, 'docs', file!))).size < 150_000]).toEqual([file, true]);
    for (const [, file] of guide.matchAll(/\]\((hosting\/[^)]+)\)/g)) await access(path.join(ROOT, 'docs', file!));
  });
});
