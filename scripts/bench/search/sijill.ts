/** Sijill's own search: built as a site builds it, asked as its page asks. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleScript } from '../../../src/assets/scripts.ts';
import { searchOf } from '../../../src/rendering.ts';
import { writeSearch } from '../../../src/search/files.ts';
import { type Hit, openSearcher, SHOWN_FIRST } from '../../../src/search/searcher.ts';
import { type Answer, nextAfter, sumOf, type Wire, wireOf } from './answer.ts';
import type { SearchArchive } from './archive.ts';
import type { SearchQuery } from './queries.ts';

/** As `SOME_NAMES` of `templates/assets/search.ts`. */
const SOME_NAMES = 6;

export interface Built {
  /** Seconds on the processors. */
  readonly cpu: number;
  /** Bytes at the peak. */
  readonly memory?: number;
}

/** The search's files in memory, by path. */
export interface BuiltSearch {
  readonly index: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** Builds the search in this process, whose growth is its memory; that of the files too, which a build would write. */
export async function buildSijill({
  queries,
  languages,
}: SearchArchive): Promise<Built & { readonly search: BuiltSearch }> {
  const before = newPeak();
  const start = process.cpuUsage();
  const texts = new Map<string, string>();
  const { index } = await writeSearch(searchOf(queries, languages), (file, text) => void texts.set(file, text));
  const { user, system } = process.cpuUsage(start);
  const peak = statusOf('VmHWM');
  return {
    search: { index, texts },
    cpu: (user + system) / 1e6,
    ...(before === undefined || peak === undefined ? {} : { memory: peak - before }),
  };
}

/** Lets Linux count the peak anew; gives what the process holds now. */
function newPeak(): number | undefined {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
    return statusOf('VmRSS');
  } catch {
    return undefined;
  }
}

function statusOf(key: string): number | undefined {
  const found = new RegExp(`^${key}:\\s+(\\d+) kB$`, 'm').exec(readFileSync('/proc/self/status', 'utf8'));
  return found ? Number(found[1]) * 1024 : undefined;
}

/** Asks every query as a page's first, and another one after it. */
export async function askSijill({ index, texts }: BuiltSearch, queries: readonly SearchQuery[]): Promise<Answer[]> {
  const sizes = new Map<string, Wire>();
  const sizeOf = (file: string): Wire => {
    const size = sizes.get(file) ?? wireOf(texts.get(file)!);
    sizes.set(file, size);
    return size;
  };
  const script = wireOf(await bundleScript(path.resolve('templates/assets/search.ts')));
  const open = async () => {
    const asked: string[] = [];
    const searcher = await openSearcher(async (file) => {
      asked.push(file);
      return texts.get(file)!;
    }, index);
    const cards = (hits: readonly Hit[], most: number) => Promise.all(hits.slice(0, most).map(searcher.card));
    const ask = async ({ query, filters = {} }: SearchQuery): Promise<readonly Hit[]> => {
      const { articles, events, names } = await searcher.search({ query, filters });
      await Promise.all([cards(articles, SHOWN_FIRST), cards(events, SOME_NAMES), cards(names, SOME_NAMES)]);
      await Promise.all(articles.slice(0, SHOWN_FIRST).map(searcher.text));
      return articles;
    };
    return { asked, ask };
  };
  // Another searcher for looking up what the page would not.
  const { card } = await openSearcher(async (file) => texts.get(file)!, index);
  const laters: Wire[] = [];
  const firsts = await Promise.all(
    queries.map(async (query, i) => {
      const { asked, ask } = await open();
      const hits = await ask(query);
      const first = sumOf([script, ...asked.splice(0).map(sizeOf)]);
      const next = nextAfter(queries, i);
      await ask(queries[next]!);
      laters[next] = sumOf(asked.map(sizeOf));
      return { found: await Promise.all(hits.map(async (hit) => (await card(hit)).id)), first };
    }),
  );
  return firsts.map((answer, i) => ({ ...answer, later: laters[i]! }));
}
