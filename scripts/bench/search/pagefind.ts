/** Pagefind on the same texts: stock, and with the terms of our analyser. Its own script asks, in a browser. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { SearchDocument } from '../../../src/search/segment.ts';
import { indexTerms, type Lexemes, queryReadings, queryTerm, wordsOf } from '../../../src/text/analyse.ts';
import { type Measured, measure } from '../speed/measure.ts';
import { type Answer, asItIs, nextAfter, sumOf, type Wire, wireOf } from './answer.ts';
import type { SearchQuery } from './queries.ts';

/** How texts and questions are put to it. */
export interface PagefindMode {
  readonly name: string;
  /** Whose stemmer it takes; `und` has none. */
  readonly language: string;
  record(document: SearchDocument): object;
  /** What is asked, and what else where that finds nothing. */
  attempts(query: string): readonly string[];
}

const plain = (query: string): string => query.replace(/[“”«»]/g, '"');

/** One index for both languages, as there is one field for both; Arabic's stemmer, as most stories are Arabic. */
export const STOCK: PagefindMode = {
  name: 'Pagefind, stock',
  language: 'ar',
  record: ({ card, text: { versions }, filters }) => ({
    ...recordBase(card.kind, card.id, filters),
    content: versions.flatMap(({ title, blocks }) => [title, ...blocks.map(({ text }) => text)]).join('\n'),
    meta: { title: versions[0]!.title },
  }),
  attempts: (query) => [plain(query)],
};

export function withTerms(lexemes: Lexemes): PagefindMode {
  const termsOf = (text: string): string =>
    wordsOf(text)
      .map((word) => indexTerms(word, lexemes).join('|'))
      .join(' ');
  const asked = (query: string, term: (word: string) => string): string =>
    plain(query)
      .split(/(")/)
      .map((part) => (part === '"' ? part : wordsOf(part).map(term).join(' ')))
      .join('');
  return {
    name: 'Pagefind, our terms',
    language: 'und',
    record: ({ card, text: { versions }, filters, aliases }) => ({
      ...recordBase(card.kind, card.id, filters),
      content: versions
        .flatMap(({ title, blocks }) => [title, ...blocks.map(({ text }) => text)])
        .map(termsOf)
        .join('\n'),
      meta: {
        title: versions[0]!.title,
        names: [...new Set(aliases.flatMap((alias) => termsOf(alias).split(' ')))].join(' '),
      },
    }),
    attempts: (query) => [
      asked(query, queryTerm),
      asked(query, (word) => queryReadings(word).at(-1) ?? queryTerm(word)),
    ],
  };
}

/** Filters are terms here (`@year 2015`) and keys with values there. */
function recordBase(kind: string, id: string, filters: readonly string[]) {
  const values: Record<string, string[]> = {};
  for (const filter of filters) {
    const [, key, value] = /^@(\S+) (.*)$/.exec(filter)!;
    values[key!] = [...(values[key!] ?? []), value!];
  }
  return { url: `/${kind}/${id}/`, language: 'ar', filters: values };
}

/** Builds its index in another process. */
export async function buildPagefind(
  mode: PagefindMode,
  documents: Iterable<SearchDocument>,
  out: string,
): Promise<Measured> {
  const records = `${out}.jsonl`;
  const stream = createWriteStream(records);
  for (const document of documents)
    if (!stream.write(`${JSON.stringify(mode.record(document))}\n`)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
  const program = path.resolve('scripts/bench/search/pagefind-index.ts');
  const args = ['--import', 'tsx', program, records, out, mode.language];
  return measure({ command: process.execPath, args, cwd: process.cwd() }, path.dirname(out));
}

/** Asks every query in a new page and then another one there; counts what the server sent. */
export async function askPagefind(
  mode: PagefindMode,
  out: string,
  queries: readonly SearchQuery[],
  browser: Browser,
): Promise<Answer[]> {
  const ids = await idsIn(out);
  const served = await serve(out);
  const firsts: Wire[] = [];
  const laters: Wire[] = [];
  const found: string[][] = [];
  try {
    for (const [i, query] of queries.entries())
      await inNewPage(browser, served.origin, async (page) => {
        served.sent.length = 0;
        found[i] = await ask(page, mode, query);
        firsts[i] = sumOf(served.sent.splice(0));
        const next = nextAfter(queries, i);
        await ask(page, mode, queries[next]!);
        laters[next] = sumOf(served.sent.splice(0));
      });
  } finally {
    await served.close();
  }
  return queries.map((_, i) => ({
    found: found[i]!.map((id) => ids.get(id) ?? id),
    first: firsts[i]!,
    later: laters[i]!,
  }));
}

async function inNewPage<T>(browser: Browser, origin: string, run: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(origin);
    return await run(page);
  } finally {
    await context.close();
  }
}

interface PagefindScript {
  search(
    query: string | null,
    options: object,
  ): Promise<{ results: readonly { id: string; data(): Promise<unknown> }[] }>;
}

/** Its own ids of all that is found; the first ten are loaded as a list of results would. */
function ask(page: Page, mode: PagefindMode, { query, filters = {} }: SearchQuery): Promise<string[]> {
  return page.evaluate(
    async ({ attempts, filters }) => {
      const script = '/pagefind.js';
      const pagefind = (await import(script)) as PagefindScript;
      for (const attempt of attempts) {
        const { results } = await pagefind.search(attempt === '' ? null : attempt, { filters });
        if (results.length === 0) continue;
        await Promise.all(results.slice(0, 10).map((result) => result.data()));
        return results.map(({ id }) => id);
      }
      return [];
    },
    { attempts: mode.attempts(query), filters },
  );
}

/** Pagefind's ids → ours, from the files of its results. */
async function idsIn(out: string): Promise<ReadonlyMap<string, string>> {
  const folder = path.join(out, 'fragment');
  const ids = new Map<string, string>();
  for (const name of await readdir(folder)) {
    const text = gunzipSync(await readFile(path.join(folder, name))).toString();
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    ids.set(name.replace('.pf_fragment', ''), url.split('/')[2]!);
  }
  return ids;
}

/** Serves a folder, and notes the size of each response. */
async function serve(folder: string) {
  const sent: Wire[] = [];
  const known = new Map<string, { readonly bytes: Buffer; readonly wire: Wire }>();
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (pathname === '/') return response.setHeader('Content-Type', 'text/html').end('<!doctype html><html lang="ar">');
    try {
      const bytes = known.get(pathname)?.bytes ?? (await readFile(path.join(folder, pathname)));
      const wire =
        known.get(pathname)?.wire ?? (/\.(?:js|json)$/.test(pathname) ? wireOf(bytes) : asItIs(bytes.length));
      known.set(pathname, { bytes, wire });
      sent.push(wire);
      if (pathname.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
      return response.end(bytes);
    } catch {
      return response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    sent,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
