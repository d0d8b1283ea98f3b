/** Pagefind on the same texts: stock, and with the terms of our analyser. Its own script asks. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
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
  const measured = await measure({ command: process.execPath, args, cwd: process.cwd() }, path.dirname(out));
  return { ...measured, cpu: Number(await readFile(`${out}.cpu`, 'utf8')) };
}

/** Asks every query of its script, which has forgotten all others, and then another one; counts what the script fetches. */
export async function askPagefind(mode: PagefindMode, out: string, queries: readonly SearchQuery[]): Promise<Answer[]> {
  const ids = await idsIn(out);
  const sent: Wire[] = [];
  const restore = asBrowser(sent);
  const pagefind = (await import(pathToFileURL(path.join(out, 'pagefind.js')).href)) as PagefindScript;
  const scripts = ['pagefind.js', 'pagefind-worker.js'].map(async (name) =>
    wireOf(await readFile(path.join(out, name))),
  );
  const own = sumOf(await Promise.all(scripts));
  const firsts: Wire[] = [];
  const laters: Wire[] = [];
  const found: string[][] = [];
  try {
    for (const [i, query] of queries.entries()) {
      await pagefind.destroy();
      sent.length = 0;
      found[i] = await ask(pagefind, mode, query);
      firsts[i] = sumOf([own, ...sent.splice(0)]);
      const next = nextAfter(queries, i);
      await ask(pagefind, mode, queries[next]!);
      laters[next] = sumOf(sent.splice(0));
    }
  } finally {
    restore();
  }
  return queries.map((_, i) => ({
    found: found[i]!.map((id) => ids.get(id) ?? id),
    first: firsts[i]!,
    later: laters[i]!,
  }));
}

/** As much of a browser as its script needs; what it fetches comes from the disk, and is noted. */
function asBrowser(sent: Wire[]): () => void {
  const { fetch } = globalThis;
  const sizes = new Map<string, Wire>();
  const fromDisk = async (address: string | URL): Promise<Response> => {
    const file = fileURLToPath(new URL(address));
    const bytes = await readFile(file);
    const wire = sizes.get(file) ?? (file.endsWith('.json') ? wireOf(bytes) : asItIs(bytes.length));
    sizes.set(file, wire);
    sent.push(wire);
    return new Response(new Uint8Array(bytes));
  };
  const document = { currentScript: null, querySelector: () => ({ getAttribute: () => 'ar' }) };
  Object.assign(globalThis, { fetch: fromDisk, document, window: globalThis, location: new URL('http://localhost/') });
  return () => {
    Object.assign(globalThis, { fetch });
    for (const key of ['document', 'window', 'location']) Reflect.deleteProperty(globalThis, key);
  };
}

interface PagefindScript {
  /** Forgets all that was fetched. */
  destroy(): Promise<void>;
  search(
    query: string | null,
    options: object,
  ): Promise<{ results: readonly { id: string; data(): Promise<unknown> }[] }>;
}

/** Its own ids of all that is found; the first ten are loaded as a list of results would. */
async function ask(pagefind: PagefindScript, mode: PagefindMode, { query, filters = {} }: SearchQuery) {
  for (const attempt of mode.attempts(query)) {
    const { results } = await pagefind.search(attempt === '' ? null : attempt, { filters });
    if (results.length === 0) continue;
    await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return results.map(({ id }) => id);
  }
  return [];
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
