import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { prepareSite } from '../../src/prepare.ts';
import { type Corpus, contentFiles, makeCorpus } from './corpus.ts';
import { hugoFiles } from './hugo-content.ts';

async function written(corpus: Corpus): Promise<string> {
  const dir = path.join(await mkdtemp(path.join(tmpdir(), 'sijill-corpus-')), 'content');
  for (const { path: file, text } of contentFiles(corpus)) {
    await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
    await writeFile(path.join(dir, file), text);
  }
  return dir;
}

const articlesOf = (corpus: Corpus) => Array.from({ length: corpus.size }, (_, i) => corpus.article(i));

test('one seed gives one archive, and another seed another', () => {
  const bytes = (seed: number): string => JSON.stringify([...contentFiles(makeCorpus({ articles: 30, seed }))]);
  expect(bytes(1)).toBe(bytes(1));
  expect(bytes(2)).not.toBe(bytes(1));
});

test('seven in ten articles are Arabic, and they are about 400 words long', () => {
  const articles = articlesOf(makeCorpus({ articles: 400, seed: 1 }));
  const arabic = articles.filter((article) => article.lang === 'ar').length / articles.length;
  const words = articles.reduce((sum, { body }) => sum + body.split(/\s+/).length, 0) / articles.length;
  expect(arabic).toBeGreaterThan(0.65);
  expect(arabic).toBeLessThan(0.75);
  expect(words).toBeGreaterThan(350);
  expect(words).toBeLessThan(450);
});

test('an editor could have written it: the build has nothing to object to, tells the languages and finds who is named', async () => {
  const corpus = makeCorpus({ articles: 60, seed: 1 });
  const { queries, problems } = await prepareSite({ content: await written(corpus) });
  expect(problems.filter((p) => p.severity !== 'suggestion')).toEqual([]);
  const articles = articlesOf(corpus);
  expect(articles.map(({ id }) => queries!.article(id).language)).toEqual(articles.map(({ lang }) => lang));
  const missed = articles.flatMap(({ id, named }) =>
    [...named.people, ...named.organisations, ...named.places].filter((name) => {
      const { people, organisations, places } = queries!.article(id);
      return ![...people, ...organisations, ...places].includes(name);
    }),
  );
  expect(missed).toEqual([]);
});

test('Hugo gets the same articles, told in front matter what they are about', () => {
  const corpus = makeCorpus({ articles: 20, seed: 1 });
  const files = new Map([...hugoFiles(corpus)].map((file) => [file.path, file.text]));
  for (const { id, body, lang, event, named } of articlesOf(corpus)) {
    const text = files.get(`articles/${id}.md`)!;
    expect(text.endsWith(`---\n\n${body}`)).toBe(true);
    expect(text).toContain(`\ntextlang: "${lang}"\n`);
    expect(text).toContain(`\nevents: ["${event.id}"]\n`);
    expect(text).toContain(`\npeople: ${JSON.stringify(named.people)}\n`);
    expect([...files.keys()]).toContain(`events/${event.id}/_index.md`);
  }
});
