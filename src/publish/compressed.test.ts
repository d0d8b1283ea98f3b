/** Compressed forms beside texts: they say what the text says, and none outlives it. */
import { existsSync, statSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { openSite } from './compressed.ts';

const LONG = 'A line of a page that is long enough to be worth it.\n'.repeat(40);

let out: string;
beforeEach(async () => {
  out = path.join(await mkdtemp(path.join(tmpdir(), 'sijill-compressed-')), '_site');
});

const at = (file: string): string => path.join(out, file);

/** Publishes these pages, whole; each `undefined` stands as it is. */
async function publish(pages: Readonly<Record<string, string | undefined>>, compress: boolean) {
  const publication = await openSite(out, { compress });
  for (const [file, text] of Object.entries(pages))
    if (text === undefined) publication.keep(file);
    else await publication.write(file, text);
  return publication.commit();
}

/** What a browser would get in each form. */
async function served(file: string): Promise<string[]> {
  return [
    await readFile(at(file), 'utf8'),
    zlib.gunzipSync(await readFile(at(`${file}.gz`))).toString(),
    zlib.brotliDecompressSync(await readFile(at(`${file}.br`))).toString(),
  ];
}

test('stand beside every text that is worth it, and beside nothing else', async () => {
  const picture = 'not a text\n'.repeat(400);
  await publish({ 'index.html': LONG, 'a/short.html': 'short', 'p.png': picture }, true);
  expect(await served('index.html')).toEqual([LONG, LONG, LONG]);
  for (const file of ['a/short.html.gz', 'a/short.html.br', 'p.png.gz', 'p.png.br'])
    expect(existsSync(at(file))).toBe(false);
  expect(statSync(at('index.html.br')).size).toBeLessThan(LONG.length / 4);
});

test('are made anew for what has changed alone', async () => {
  await publish({ 'index.html': LONG, 'b.html': `${LONG}b` }, true);
  const { written, unchanged } = await publish({ 'index.html': undefined, 'b.html': `${LONG}c` }, true);
  expect(written).toEqual(['b.html', 'b.html.br', 'b.html.gz']);
  expect(unchanged).toBe(3);
  expect(await served('b.html')).toEqual([`${LONG}c`, `${LONG}c`, `${LONG}c`]);
});

test('come to a site that had none, and go when nobody wants them', async () => {
  await publish({ 'index.html': LONG }, false);
  await publish({ 'index.html': undefined }, true);
  expect(await served('index.html')).toEqual([LONG, LONG, LONG]);
  const { removed } = await publish({ 'index.html': undefined }, false);
  expect(removed).toEqual(['index.html.br', 'index.html.gz']);
});

test('an edit of a few pages leaves no old form behind', async () => {
  await publish({ 'index.html': LONG, 'b.html': LONG, 'c.html': LONG }, true);
  const edit = await openSite(out, { compress: true });
  await edit.write('b.html', 'short now');
  edit.keepAll(['c.html']);
  const { removed, written } = await edit.commit();
  expect(removed).toEqual(['b.html.br', 'b.html.gz', 'c.html', 'c.html.br', 'c.html.gz']);
  expect(written).toEqual(['b.html']);
  expect(await served('index.html')).toEqual([LONG, LONG, LONG]);

  const plain = await openSite(out);
  await plain.write('b.html', `${LONG}!`);
  plain.keepAll();
  expect((await plain.commit()).removed).toEqual(['index.html.br', 'index.html.gz']);
});

test('an edit completes what an earlier build did not compress', async () => {
  await publish({ 'index.html': LONG, 'b.html': LONG }, false);
  const edit = await openSite(out, { compress: true });
  await edit.write('b.html', `${LONG}b`);
  edit.keepAll();
  await edit.commit();
  expect(await served('index.html')).toEqual([LONG, LONG, LONG]);
  expect(await served('b.html')).toEqual([`${LONG}b`, `${LONG}b`, `${LONG}b`]);
});
