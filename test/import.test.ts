/** `npm run import`: an editor saves a page, brings it in, looks at what was made of it, and publishes. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { articleFile } from '../src/import/article-file.ts';
import { runImport } from '../src/import/command.ts';
import { type Draft, makeDraft } from '../src/import/draft.ts';
import { readSource } from '../src/import/read-source.ts';
import type { Source } from '../src/import/types.ts';
import type { OutletRecord } from '../src/model.ts';
import { prepareContent, prepareSite } from '../src/prepare.ts';
import { parseMarkdown } from '../src/read/markdown.ts';
import { buildSite, ROOT, runScript, temporaryFolder } from './support/build.ts';
import { contentFolder, SMALL_ARCHIVE, smallArchive } from './support/content.ts';
import { SEED_PARAGRAPHS } from './support/seed-paragraphs.ts';

const FIXTURES = path.join(ROOT, 'test/fixtures/import');
const PAGES = [
  'amp.html', 'blogger.html', 'chrome.mhtml', 'comments.html', 'english-json-ld.html', 'hostile.html', 'live-blog.html', 'pasted.md',
  'persian-news.html', 'quoted-lists.html', 'russian.html', 'windows-1256.html', 'wordpress-arabic.html', 'wrapped.txt',
]; // biome-ignore format: a list of names

const place = { file: 'content/outlets/x.yml', line: 1 };
const COURIER = {
  kind: 'outlets', id: 'the-courier', name: { ar: 'البريد', en: 'The Courier' }, url: 'https://courier.example/', aliases: [], ambiguous: [], not: [],
  formerly: [], place, lines: {}, hash: '',
} as const satisfies OutletRecord; // biome-ignore format: one record

async function draftOf(file: string): Promise<Draft> {
  const source = await readSource(file);
  if ('unreadable' in source) throw new Error(source.unreadable);
  const draft = await makeDraft({ ...source, file: path.basename(file) }, {}, [COURIER]);
  if (!draft) throw new Error('the page can’t be taken apart');
  return draft;
}

describe('saved pages of many makes', () => {
  for (const name of PAGES)
    test(name, async () => {
      const draft = await draftOf(path.join(FIXTURES, name));
      const facts = { added: '2026-11-22', rights: 'unknown' };
      const text = articleFile({ ...draft, date: draft.date ?? { value: '2021', in: 'option', sure: 3 } }, facts)!;
      await expect(text).toMatchFileSnapshot(`golden/import/${name}.md`);
      const leftOut = draft.dropped.map(({ reason, text: line }) => `${reason}: ${line}\n`).join('');
      await expect(leftOut).toMatchFileSnapshot(`golden/import/${name}.left-out.txt`);
      // What is written is what was found: the reader makes the same blocks of it.
      expect(parseMarkdown(draft.markdown, { pictures: true }).blocks).toEqual(draft.blocks);
    });

  test('nothing on a page runs or reaches the file as markup', async () => {
    const { markdown, title, url, outlet } = await draftOf(path.join(FIXTURES, 'hostile.html'));
    const { unsafeLinks, dropped, hidden, blocks } = parseMarkdown(markdown);
    expect({ unsafeLinks, dropped, hidden }).toEqual({ unsafeLinks: [], dropped: [], hidden: [] });
    const links = blocks.flatMap((block) => block.runs.flatMap((run) => run.href ?? []));
    expect(links).toEqual(['https://harbourpost.example/ok', 'https://www.harbourpost.example/x/x']);
    expect(markdown).not.toMatch(
      /from a script|drawn words|framed|object words|math words|template words|Form words|\u202E|\u200B|\u00AD/,
    );
    expect(title!.value).toBe('Quiet day');
    expect(url!.value).toBe('https://www.harbourpost.example/x/story-1');
    expect(outlet!.value).not.toContain('\n');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('the source texts of the sample archive, as they were scraped', () => {
  const folder = process.env.SIJILL_SOURCES ?? path.join(ROOT, '../shared/seeds');
  const here = existsSync(folder);
  if (!here)
    console.warn('The raw source texts are not here: set SIJILL_SOURCES to their folder. Their tests are skipped.');
  const print = (text: string): string =>
    createHash('sha256').update(text.normalize('NFC').replace(/\s+/gu, ' ').trim()).digest('hex').slice(0, 12);

  for (const [start, { title, language, paragraphs, debris, via }] of Object.entries(SEED_PARAGRAPHS))
    test.skipIf(!here)(`${start}: title, language and body, and no debris`, async () => {
      const name = (await readdir(folder)).find((file) => file.startsWith(start))!;
      const source = await readSource(path.join(folder, name));
      if ('unreadable' in source) throw new Error(source.unreadable);
      const known = {
        ...COURIER,
        id: 'independent-persian',
        name: { ar: 'اندبندنت فارسية', en: 'Independent Persian' },
        url: 'https://p.example/',
      };
      const draft = (await makeDraft(source, {}, [known]))!;
      expect(draft.title === undefined ? undefined : print(draft.title.value)).toBe(title);
      expect([draft.detected.language, draft.detected.tier]).toEqual([language, 3]);
      expect(draft.via).toBe(via);
      expect(draft.blocks.map(({ kind, text }) => `${kind} ${print(text)}`)).toEqual(paragraphs);
      for (const words of debris) {
        expect(draft.blocks.filter(({ text }) => text.includes(words) && text.length < 160)).toEqual([]);
        expect(
          draft.dropped.some(({ text }) => text.includes(words)),
          words,
        ).toBe(true);
      }
      expect(parseMarkdown(draft.markdown, { pictures: true }).blocks).toEqual(draft.blocks);
    });
});

// ───────────────────────── the command

const EVENT = `${SMALL_ARCHIVE['events/bridge-opened-2021.yml']}phrases: [the new bridge over the river]\n`;

const page = (name: string): string => path.join(FIXTURES, name);
/** The command without a process of its own; `answers` are an editor's, at a terminal. */
async function runHere(args: readonly string[], answers?: string[]) {
  let stdout = '';
  let stderr = '';
  const say = (line: string): void => {
    stdout += `${line}\n`;
  };
  const code = await runImport(args, {
    assemble: (records) => prepareContent({ records, problems: [] }),
    say,
    complain: (line) => {
      stderr += `${line}\n`;
    },
    ask:
      answers &&
      (async (question) => {
        say(question);
        return answers.shift() ?? '';
      }),
    added: '2026-11-22',
    locale: 'en_GB.UTF-8',
  });
  return { code, stdout, stderr };
}
const run = (content: string, ...args: string[]) => runHere([...args, '--content', content]);

describe('the command', () => {
  let content: string;
  beforeAll(async () => {
    content = await contentFolder(
      smallArchive({
        'events/bridge-opened-2021.yml': EVENT,
        'outlets/the-courier.yml': 'name: { ar: البريد, en: The Courier }\nurl: https://courier.example/\n',
      }),
    );
  });
  const articles = async (): Promise<string[]> => (await readdir(path.join(content, 'articles'))).sort();

  test('shows what it found, and writes nothing unless it is told to', async () => {
    const before = await articles();
    for (const args of [[], ['--dry-run'], ['--dry-run', '--yes']]) {
      const ran = await run(content, page('english-json-ld.html'), ...args);
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      expect(ran.stdout).toContain('title: Mayor opens the bridge after four years  (sure; the heading)');
      expect(ran.stdout).toContain('× Enter your email to get the day’s news.  (newsletter)');
      expect(ran.stdout).toContain('Mona Darwish (people/mona-darwish): «Mona Darwish», once');
      expect(ran.stdout).toContain('The bridge opens');
      expect(ran.stdout).toContain('Nothing has been written. To write it: npm run import -- ');
    }
    expect(await articles()).toEqual(before);
    expect(existsSync(path.join(content, '../originals'))).toBe(false);
  });

  test('with --yes the story is in the archive, and its page is published', async () => {
    const files = [page('english-json-ld.html'), page('wordpress-arabic.html')];
    const ran = await runScript('import', [...files, '--yes', '--content', content, '--lang', 'en']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const id = '2021-05-03-the-courier-mayor-opens-the-bridge-after-four-years';
    const arabic = (await articles()).find(
      (file) => file.startsWith('2021-05-04-') && file !== '2021-05-04-bridge-note.md',
    )!;
    expect(arabic).toMatch(/^2021-05-04-[a-z-]+\.md$/);
    expect(await readFile(path.join(content, '../originals', `${id}.html`))).toEqual(
      await readFile(page('english-json-ld.html')),
    );
    const { queries, problems } = await prepareSite({ content });
    expect(problems.filter(({ severity }) => severity === 'problem')).toEqual([]);
    expect(queries!.article(id)).toMatchObject({
      outlet: { kind: 'listed', id: 'the-courier' },
      rights: 'unknown',
      authors: ['Jane Doe', 'Omar Aziz'],
    });
    const site = await buildSite(content);
    expect(await site.read(`articles/${id}/index.html`)).toContain('Mayor opens the bridge after four years');
    // Rights that are not known show an excerpt; the file as it was saved is never published.
    expect(await site.read(`articles/${id}/index.html`)).not.toContain('Additional reporting by our harbour desk');
    expect(site.files.filter((file) => file.includes('originals'))).toEqual([]);
  });

  test('what is there is never changed: the same page is refused, or gets the next name', async () => {
    const before = await readFile(
      path.join(content, 'articles/2021-05-03-the-courier-mayor-opens-the-bridge-after-four-years.md'),
      'utf8',
    );
    const refused = await run(content, page('english-json-ld.html'), '--yes');
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain(
      'Not written: it is in the archive already as content/articles/2021-05-03-the-courier-mayor',
    );
    const again = await run(content, page('english-json-ld.html'), '--yes', '--again');
    expect(again.code).toBe(0);
    expect(await articles()).toContain('2021-05-03-the-courier-mayor-opens-the-bridge-after-four-years-2.md');
    const taken = await run(content, page('live-blog.html'), '--yes', '--id', '2021-05-04-bridge-note');
    expect(taken).toMatchObject({ code: 1 });
    expect(taken.stderr).toContain(
      'There is, or was, a file of the name “2021-05-04-bridge-note”. Choose another --id.',
    );
    expect(
      await readFile(
        path.join(content, 'articles/2021-05-03-the-courier-mayor-opens-the-bridge-after-four-years.md'),
        'utf8',
      ),
    ).toBe(before);
  });

  test('an original of that name is kept: the new one gets the next', async () => {
    await mkdir(path.join(content, '../originals'), { recursive: true });
    const old = path.join(content, '../originals/lamps.html');
    await writeFile(old, 'something else');
    const ran = await run(content, page('comments.html'), '--yes', '--id', 'lamps', '--outlet', 'unknown');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(await readFile(old, 'utf8')).toBe('something else');
    expect(await readFile(path.join(content, '../originals/lamps-2.html'))).toEqual(
      await readFile(page('comments.html')),
    );
  });

  test('what is missing is said, and given by options', async () => {
    const dir = await temporaryFolder();
    const file = path.join(dir, 'note.txt');
    await writeFile(
      file,
      'فتح الجسر الجديد أبوابه أمام السيارات والمشاة بعد سنوات من الانتظار الطويل في المدينة، وقالت البلدية إنها ستعلن مواعيد العبور.\n'.repeat(
        2,
      ),
    );
    const lacking = await run(content, file, '--yes');
    expect(lacking.code).toBe(1);
    expect(lacking.stdout).toContain(
      'Not written, because this is missing: title, date. Give it with --title "…" --date "…"',
    );
    const bad = await run(content, file, '--yes', '--title', 'عنوان', '--date', 'أمس');
    expect(bad.code).toBe(1);
    expect(bad.stderr).toContain('“أمس” is not a date that can be read');
    const given = await run(
      content,
      file,
      '--yes',
      '--title',
      'ملاحظة: الجسر',
      '--date',
      '2021-05~',
      '--url',
      'https://a.example/x',
      '--language',
      'ar',
      '--rights',
      'own',
    );
    expect(given).toMatchObject({ code: 0, stderr: '' });
    const { queries } = await prepareSite({ content });
    const id = queries!.allArticles().find((one) => queries!.article(one).title === 'ملاحظة: الجسر')!;
    expect(id).toMatch(/^2021-05-[a-z-]+$/);
    expect(queries!.article(id)).toMatchObject({
      outlet: { kind: 'unknown' },
      rights: 'own',
      language: 'ar',
      languageSource: 'declared',
      url: 'https://a.example/x',
    });
  });

  test('on a terminal the editor is asked for what is missing, and whether to write', async () => {
    const args = [page('comments.html'), '--content', content, '--id', 'asked'];
    const refused = await runHere(args, ['', 'no']);
    expect(refused).toMatchObject({ code: 0, stderr: '' });
    expect(refused.stdout).toContain('The outlet: an id, a name, or nothing if it is not known: \n');
    expect(refused.stdout).toMatch(/Write it\? \(yes\/no\) \nNothing has been written\.\n$/);
    expect(existsSync(path.join(content, 'articles/asked.md'))).toBe(false);
    expect(await runHere(args, ['the-courier', 'yes'])).toMatchObject({ code: 0, stderr: '' });
    expect(await readFile(path.join(content, 'articles/asked.md'), 'utf8')).toContain('\noutlet: the-courier\n');
  });

  test('an option that there is not, or no file, is answered with what there is', async () => {
    for (const args of [['--autor', 'x', page('amp.html')], []]) {
      const ran = await runHere(args);
      expect(ran).toMatchObject({ code: 1, stdout: '' });
      expect(ran.stderr).toContain('Say what to import: npm run import -- FILE…');
    }
  });

  test('files that are no text are refused in plain words, the others still come in', async () => {
    const dir = await temporaryFolder();
    const files = ['a.pdf', 'empty.txt', 'deep.html'].map((name) => path.join(dir, name));
    await writeFile(files[0]!, '%PDF-1.7 \u0000');
    await writeFile(files[1]!, ' \n');
    await writeFile(files[2]!, `${'<div>'.repeat(5000)}deep`);
    const ran = await run(content, ...files, path.join(dir, 'none.html'), page('amp.html'), '--yes');
    expect(ran.code).toBe(1);
    expect(ran.stderr.split('\n').map((line) => line.replace(dir, ''))).toEqual([
      '/a.pdf  This is no page and no text. Open it, and save the page as .html or .mhtml, or paste its text into a .txt file.',
      '/empty.txt  There is nothing in it. Save the page again.',
      '/deep.html  The page is built in a way that can’t be read. Copy the article’s text into a .txt file and import that.',
      '/none.html  There is no such file, or it may not be opened. Check its name and folder.',
      '',
    ]);
    expect((await articles()).filter((file) => file.includes('ferry-stops'))).toEqual([
      '2021-06-01-harbour-post-ferry-stops-for-good.md',
    ]);
  });
});

describe('pictures that were saved with a page', () => {
  const html = (body: string): string =>
    `<html lang="en"><head><title>Bells</title></head><body><article><h1>Bells</h1>${'<p>The bell of the ferry was sold on Friday to a man who did not say what he wanted with it, nor where he would hang it.</p>'.repeat(3)}${body}</article></body></html>`;

  test('are kept below the archive’s media with their words, known by their bytes; nothing else is taken', async () => {
    const content = await contentFolder(smallArchive());
    const dir = await temporaryFolder();
    const png = (await readSource(page('chrome.mhtml'))) as Source;
    const bytes = (await png.picture('https://albareed.example/img/school.png'))!;
    await mkdir(path.join(dir, 'saved/bells_files'), { recursive: true });
    await writeFile(path.join(dir, 'secret.png'), bytes);
    // A picture by another name, a drawing that can run, and one that is no picture.
    await writeFile(path.join(dir, 'saved/bells_files/bell one.jpg'), bytes);
    await writeFile(
      path.join(dir, 'saved/bells_files/b.png'),
      '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'.padEnd(64),
    );
    await writeFile(
      path.join(dir, 'saved/bells_files/c.png'),
      'no picture at all, though it is called one, as anyone can see',
    );
    const pictures = [
      'bells_files/bell%20one.jpg',
      'bells_files/b.png',
      'bells_files/c.png',
      '../secret.png',
      `${dir}/secret.png`,
      'file:///etc/passwd',
    ];
    const file = path.join(dir, 'saved/bells.html');
    await writeFile(
      file,
      html(
        `${pictures.map((src) => `<p><img src="${src}" alt="The bell: on &quot;the&quot; pier"></p>`).join('')}
        <p><img src="bells_files/IMG_2.png" alt="IMG_2.png"></p>`,
      ),
    );
    await writeFile(path.join(dir, 'saved/bells_files/IMG_2.png'), Buffer.concat([bytes, Buffer.from('another')]));
    const ran = await run(content, file, '--yes', '--date', '2021', '--id', 'bells');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(await readdir(path.join(content, 'media/bells'))).toEqual(['1.png', '2.png']);
    expect(await readFile(path.join(content, 'media/bells/1.png'))).toEqual(Buffer.from(bytes));
    const article = await readFile(path.join(content, 'articles/bells.md'), 'utf8');
    expect(article).toMatch(/\n\n!\[The bell: on "the" pier\]\(media\/bells\/1\.png\)\n/);
    // A file's name is no description: the line waits for one.
    expect(article).toContain('\n#   ![what it shows, in words](media/bells/2.png)\n');
    expect(ran.stdout).toContain('1.png: The bell: on "the" pier\n');
    expect(ran.stdout).toContain('2.png: no description, so it is not in the text');
    const { problems } = await prepareSite({ content });
    expect(problems.filter(({ file: of }) => of.includes('bells')).map(({ code }) => code)).toEqual([]);
    // What stands in media is never overwritten either.
    const other = await run(content, file, '--yes', '--again', '--date', '2021', '--id', 'bells-2');
    expect(other.code).toBe(0);
    await mkdir(path.join(content, 'media/bells-3'));
    await writeFile(path.join(content, 'media/bells-3/1.png'), 'mine');
    const refused = await run(content, file, '--yes', '--again', '--date', '2021', '--id', 'bells-3');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('is there already, and nothing is ever overwritten');
    expect(await readFile(path.join(content, 'media/bells-3/1.png'), 'utf8')).toBe('mine');
    expect(existsSync(path.join(content, 'articles/bells-3.md'))).toBe(false);
  });
});

test('all that it says, in both languages', async () => {
  const content = await contentFolder(smallArchive());
  for (const lang of ['en', 'ar'] as const) {
    const ran = await runHere([
      page('wordpress-arabic.html'),
      page('wrapped.txt'),
      '--content',
      content,
      '--lang',
      lang,
    ]);
    const said = (ran.stdout + ran.stderr)
      .replaceAll(content, 'content')
      .replaceAll(FIXTURES, 'saved')
      .replaceAll('\\', '/');
    await expect(said).toMatchFileSnapshot(`golden/import/said.${lang}.txt`);
  }
});
