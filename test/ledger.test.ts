/** What was published once stays: pages that go, move or are taken back, and passages that change, as editors do it. */
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { acceptPublished } from '../src/editing/accept.ts';
import { writeLedger } from '../src/editing/write-ledger.ts';
import { prepareSite } from '../src/prepare.ts';
import { formatProblem } from '../src/problems.ts';
import { buildSite, runScript } from './support/build.ts';
import { contentFolder, SMALL_ARCHIVE, smallArchive } from './support/content.ts';
import { attribute, elements, innerText } from './support/page.ts';
import { renderFolder } from './support/render.ts';

const ID = '2021-05-03-courier-bridge';
const STORY = SMALL_ARCHIVE[`articles/${ID}.md`] as string;
const NOTE = SMALL_ARCHIVE['articles/2021-05-04-bridge-note.md'] as string;

/** Records what the folder publishes, as `npm run check -- --accept` does. */
async function accept(content: string): Promise<readonly string[]> {
  const { records, queries, ledger, problems } = await prepareSite({ content });
  if (!records || !queries || !ledger) throw new Error(JSON.stringify(problems));
  const accepted = acceptPublished(ledger, records, queries);
  await writeLedger(content, accepted);
  return [...accepted.added.map((id) => `+ ${id}`), ...accepted.changed.map((id) => `~ ${id}`)];
}

/** A folder whose addresses are on record. */
async function published(changes: Parameters<typeof smallArchive>[0] = {}): Promise<string> {
  const content = await contentFolder(smallArchive(changes));
  await accept(content);
  return content;
}

async function change(content: string, files: Readonly<Record<string, string | null>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(content, name);
    await mkdir(path.dirname(file), { recursive: true });
    if (text === null) await rm(file);
    else await writeFile(file, text);
  }
}

async function complaints(content: string, lang: 'en' | 'ar' = 'en'): Promise<string[]> {
  const { problems } = await prepareSite({ content });
  return problems.map((problem) => formatProblem(problem, lang));
}

/** Every file of the ledger with its lines. */
async function ledgerOf(content: string): Promise<Record<string, string[]>> {
  const dir = path.join(content, 'permalinks');
  const names = (await readdir(dir)).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(dir, name), 'utf8')));
  return Object.fromEntries(names.map((name, i) => [name, texts[i]!.trimEnd().split('\n')]));
}

const idsIn = (html: string): string[] => elements(parseDocument(html), '*').flatMap((e) => attribute(e, 'id') ?? []);

describe('the ledger', () => {
  test('has a sorted line for each id, filed by its own date', async () => {
    const content = await contentFolder(smallArchive());
    const ran = await runScript('check', ['--content', content, '--accept', '--lang', 'en']);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('  + people/mona-darwish\n');
    expect(ran.stdout).toContain('Recorded in content/permalinks/: 8 new, 0 changed.');
    expect(await ledgerOf(content)).toEqual({
      '2021.txt': [
        'articles/2021-05-03-courier-bridge ar 90fcfdba0ee15303 p-e595af22 p-ed3c646f',
        'articles/2021-05-03-courier-bridge.ar - 59a692a3450d5cd5 p-b67eb236 p-49b06d56',
        'articles/2021-05-04-bridge-note en a2ef92f1ce8b5c74 p-a2ef92f1',
        'events/bridge-opened-2021 ar,en -',
      ],
      'undated.txt': [
        'outlets/the-courier ar,en -',
        'people/mona-darwish ar,en -',
        'places/harbour-town ar,en -',
        'topics/the-bridge ar,en -',
      ],
    });
  });

  test('is written by nothing but `--accept`, and a second time not at all', async () => {
    const content = await contentFolder(smallArchive());
    const asked = await runScript('check', ['--content', content, '--lang', 'en']);
    expect(asked.stdout).toContain('lacks 8 new and 0 changed. Before you publish: npm run check -- --accept');
    expect(await readdir(content)).not.toContain('permalinks');
    await accept(content);
    const again = await runScript('check', ['--content', content, '--accept', '--lang', 'ar']);
    expect(again.stdout).toContain('كل العناوين مسجلة من قبل.');
  });

  test('changes no page', async () => {
    const content = await contentFolder(smallArchive());
    const site = await buildSite(content);
    expect(await readdir(content)).not.toContain('permalinks');
    await accept(content);
    const again = await runScript('build', ['--content', content, '--out', site.out, '--json']);
    expect(JSON.parse(again.stdout)).toMatchObject({ ok: true, written: 0, removed: 0 });
  });

  test('a line stays in its file though the date is corrected', async () => {
    const content = await published();
    await change(content, { [`articles/${ID}.md`]: STORY.replace('date: 2021-05-03', 'date: 2022-05-03') });
    expect(await accept(content)).toEqual([]);
    expect(Object.keys(await ledgerOf(content))).toEqual(['2021.txt', 'undated.txt']);
  });

  test('two branches recorded one id: git keeps both lines, and both are true', async () => {
    const content = await published();
    const file = path.join(content, 'permalinks/2021.txt');
    const text = await readFile(file, 'utf8');
    const [line] = text.split('\n');
    const [key, languages, hash, first, second] = line!.split(' ');
    // One branch corrected the first passage, the other the second.
    const other = `${key} ${languages} ${hash} ${first}=p-11111111 ${second}\n${key} ${languages} ${hash} ${first} ${second}=p-22222222\n`;
    await writeFile(file, text.replace(`${line}\n`, other));
    const html = await (await renderFolder(content)).page(`articles/${ID}/index.html`);
    expect(idsIn(html)).toEqual(expect.arrayContaining([first, second, 'p-11111111', 'p-22222222']));
    expect(await accept(content)).toEqual([`~ articles/${ID}`]);
    expect((await ledgerOf(content))['2021.txt']![0]).toBe(
      `${key} ${languages} ${hash} ${first}=p-11111111 ${second}=p-22222222`,
    );
  });

  test('two editors add stories at the same time, and git joins what both recorded', async (context) => {
    const git = (...args: string[]): string => {
      const ran = spawnSync('git', ['-c', 'user.name=E', '-c', 'user.email=e@small.example', ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      if (ran.error) context.skip('git is not here');
      return `${ran.status} ${ran.stdout}${ran.stderr}`;
    };
    const content = await published();
    const folder = path.dirname(content);
    await writeFile(path.join(folder, '.gitattributes'), await readFile('.gitattributes'));
    git('init', '--initial-branch', 'main');
    git('add', '.');
    git('commit', '-m', 'first');
    for (const name of ['one', 'two']) {
      git('checkout', '-b', name, 'main');
      await change(content, { [`articles/2021-06-01-${name}.md`]: NOTE.replaceAll('الجسر', `الجسر ${name}`) });
      expect(await accept(content)).toEqual([`+ articles/2021-06-01-${name}`]);
      git('add', '.');
      git('commit', '-m', name);
    }
    expect(git('merge', '--no-edit', 'one')).toMatch(/^0 /);
    expect(await complaints(content)).toEqual([]);
    expect((await ledgerOf(content))['2021.txt']!.map((line) => line.split(' ')[0]).sort()).toEqual([
      'articles/2021-05-03-courier-bridge',
      'articles/2021-05-03-courier-bridge.ar',
      'articles/2021-05-04-bridge-note',
      'articles/2021-06-01-one',
      'articles/2021-06-01-two',
      'events/bridge-opened-2021',
    ]);
    expect(await accept(content)).toEqual([]);
  });

  test('what a failed merge left in it stops the build', async () => {
    const content = await published();
    const file = path.join(content, 'permalinks/2021.txt');
    await writeFile(file, `<<<<<<< HEAD\n${await readFile(file, 'utf8')}`);
    expect(await complaints(content)).toEqual([
      'content/permalinks/2021.txt:1  This line of the ledger of published addresses can’t be read. Bring the file back as it was (git checkout), or remove what a merge left there; then run: npm run check -- --accept.',
    ]);
  });

  test('the sample archive has one, and loses nothing of it', async () => {
    const { problems, ledger } = await prepareSite({ content: 'content' });
    expect(problems).toEqual([]);
    expect(ledger!.lines.has('articles/2023-06-27-iran-international-radan')).toBe(true);
  });
});

/** What editors do to files that are published, and what they are told. */
const LOSSES: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  'a story’s file is deleted, and its translation': { [`articles/${ID}.md`]: null, [`articles/${ID}.ar.md`]: null },
  'a story’s file gets another name': {
    'articles/2021-05-04-bridge-note.md': null,
    'articles/2021-05-04-the-note.md': NOTE,
  },
  'a story is a draft again': { [`articles/${ID}.md`]: STORY.replace('rights: own', 'rights: own\nstatus: draft') },
  'a translation is deleted': { [`articles/${ID}.ar.md`]: null },
  'a translation is a draft again': {
    [`articles/${ID}.ar.md`]: (SMALL_ARCHIVE[`articles/${ID}.ar.md`] as string).replace(
      'method: human',
      'method: human\nstatus: draft',
    ),
  },
  'a person is deleted': {
    'people/mona-darwish.yml': null,
    'events/bridge-opened-2021.yml': (SMALL_ARCHIVE['events/bridge-opened-2021.yml'] as string).replace(
      'participants: { core: [mona-darwish] }\n',
      '',
    ),
  },
  'a person gets another name': {
    'people/mona-darwish.yml': null,
    'people/muna-darwish.yml': SMALL_ARCHIVE['people/mona-darwish.yml'] as string,
    'events/bridge-opened-2021.yml': (SMALL_ARCHIVE['events/bridge-opened-2021.yml'] as string).replace(
      'mona-darwish',
      'muna-darwish',
    ),
  },
  'a language leaves the site': {
    'site.yml': (SMALL_ARCHIVE['site.yml'] as string).replace('[ar, en]', '[ar]'),
  },
};

test.each(['en', 'ar'] as const)('a page that would be lost stops the build, with the way back (%s)', async (lang) => {
  const said: string[] = [];
  for (const [name, changes] of Object.entries(LOSSES)) {
    const content = await published();
    await change(content, changes);
    said.push(`## ${name}`, ...(await complaints(content, lang)), '');
  }
  await expect(said.join('\n')).toMatchFileSnapshot(`golden/lost.${lang}.txt`);
});

test('nothing is published then, and nothing recorded', async () => {
  const content = await published();
  const before = await ledgerOf(content);
  await change(content, LOSSES['a story’s file gets another name']!);
  const built = await runScript('build', [
    '--content',
    content,
    '--out',
    path.join(content, '../_site'),
    '--lang',
    'en',
  ]);
  expect(built.code).toBe(1);
  expect(built.stderr).toContain('Nothing was published');
  const checked = await runScript('check', ['--content', content, '--accept', '--lang', 'en']);
  expect(checked.code).toBe(1);
  expect(checked.stdout).toContain('Nothing was recorded: mend what stops the build first.');
  expect(await ledgerOf(content)).toEqual(before);
});

describe('each way back works', () => {
  test('restore: the file is there again', async () => {
    const content = await published();
    await change(content, LOSSES['a translation is deleted']!);
    await change(content, { [`articles/${ID}.ar.md`]: SMALL_ARCHIVE[`articles/${ID}.ar.md`] as string });
    expect(await complaints(content)).toEqual([]);
  });

  test('redirect: the command that the message names joins the old name to the new one', async () => {
    const content = await published();
    await change(content, LOSSES['a person gets another name']!);
    await change(content, LOSSES['a story’s file gets another name']!);
    for (const pair of [
      ['people/mona-darwish', 'muna-darwish'],
      ['articles/2021-05-04-bridge-note', '2021-05-04-the-note'],
    ])
      expect(await runScript('merge', [...pair, '--content', content, '--yes', '--lang', 'en'])).toMatchObject({
        code: 0,
        stderr: '',
      });
    expect(await readFile(path.join(content, 'people/muna-darwish.yml'), 'utf8')).toContain(
      'formerly:\n  - mona-darwish',
    );
    expect(await complaints(content)).toEqual([]);
    const { page } = await renderFolder(content);
    expect(await page('en/people/mona-darwish/index.html')).toContain('content="0; url=/en/people/muna-darwish/"');
    // The passage that the old address had is a passage of the new one.
    const [, anchor] = /(p-[0-9a-f]{8})/.exec(
      (await ledgerOf(content))['2021.txt']!.join('\n').split('bridge-note')[1]!,
    )!;
    expect(idsIn(await page('articles/2021-05-04-the-note/index.html'))).toContain(anchor);
  });

  test('withdraw: the address says so, and the text is nowhere', async () => {
    const content = await published();
    const head = STORY.split('\n---\n')[0]!.replace('rights: own', 'rights: own\nstatus: withdrawn');
    await change(content, { [`articles/${ID}.md`]: `${head}\n---\n`, [`articles/${ID}.ar.md`]: null });
    expect(await complaints(content)).toEqual([]);
    const site = await buildSite(content);
    for (const [file, words] of [
      [`articles/${ID}/index.html`, 'This article has been withdrawn'],
      [`ar/articles/${ID}/index.html`, 'سُحب هذا المقال'],
    ] as const) {
      expect(await site.read(file)).toContain(words);
      expect(await site.read(file)).toContain('<meta name="robots" content="noindex">');
    }
    for (const file of site.files.filter((name) => !name.startsWith('assets/')))
      expect(await site.read(file), file).not.toMatch(/opened the new bridge|waited for it|صباح الأحد|انتظرته/);
    const others = site.files.filter((name) => !name.includes(ID) && !name.startsWith('assets/'));
    for (const file of others.filter((name) => name !== '_redirects'))
      expect(await site.read(file), file).not.toContain(ID);
    expect(await site.read('_redirects')).toContain(`/articles/${ID}/cite.bib /articles/${ID}/ 301\n`);
    // And it can come back.
    await accept(content);
    await change(content, { [`articles/${ID}.md`]: STORY });
    expect(await complaints(content)).toEqual([expect.stringContaining(`The translation “${ID}.ar”`)]);
  });

  test('a translation that is taken back leaves the story, and a note where its passages were', async () => {
    const content = await published();
    const line = (await ledgerOf(content))['2021.txt']![1]!;
    const anchors = line.split(' ').slice(3);
    await change(content, {
      [`articles/${ID}.ar.md`]: '---\ntitle: عنوان\ntranslators: [سلمى حداد]\nmethod: human\nstatus: withdrawn\n---\n',
    });
    expect(await complaints(content)).toEqual([]);
    const doc = parseDocument(await (await renderFolder(content)).page(`ar/articles/${ID}/index.html`));
    for (const anchor of anchors) {
      const note = elements(doc, '*').find((e) => attribute(e, 'id') === anchor)!;
      expect(innerText(note)).toBe('حُذف من المقال المقطع الذي كان هذا الرابط يؤدي إليه.');
    }
    expect(innerText(elements(doc, 'main')[0]!)).toContain('opened the new bridge');
    // On record, the two agree.
    await accept(content);
    expect((await ledgerOf(content))['2021.txt']![1]).toBe(line);
  });
});

test('an id that was published is not given to something else', async () => {
  const content = await published();
  await change(content, LOSSES['a person gets another name']!);
  await runScript('merge', ['people/mona-darwish', 'muna-darwish', '--content', content, '--yes']);
  await change(content, { 'people/mona-darwish.yml': 'name: { ar: منى أخرى, en: Another Mona }\n' });
  expect(await complaints(content)).toEqual([
    expect.stringContaining('The old id “mona-darwish” still has a file of its own'),
  ]);
});

test('a language that is corrected moves the view of it to the permalink', async () => {
  const content = await published({ [`articles/${ID}.ar.md`]: null });
  await change(content, { [`articles/${ID}.md`]: STORY.replace('rights: own', 'rights: own\nlanguage: ar') });
  expect(await complaints(content)).toEqual([expect.stringContaining('The front matter says “ar”')]);
  const { page } = await renderFolder(content);
  expect(await page(`ar/articles/${ID}/index.html`)).toContain(`content="0; url=/articles/${ID}/"`);
  expect(await page(`en/articles/${ID}/index.html`)).toContain('opened the new bridge');
  expect(await page('_redirects')).toBe(`/ar/articles/${ID}/ /articles/${ID}/ 301\n`);
  // Once that is on record too, either view leads to the story.
  await accept(content);
  expect((await ledgerOf(content))['2021.txt']![0]).toMatch(`articles/${ID} ar,en `);
});
