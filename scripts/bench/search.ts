/**
 * `npm run bench -- search [--articles 10000] [--seed 1] [--alone] [--verbose]`
 * Sijill's search beside Pagefind's on the same texts: what is found, what goes over the wire, and what building costs.
 */
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { registeredNames } from '../../src/search/sources.ts';
import { lexemesOf } from '../../src/text/analyse.ts';
import { makeCorpus } from './corpus.ts';
import { documentsOf, prepareArchive, type SearchArchive, wordsIn } from './search/archive.ts';
import { askPagefind, buildPagefind, STOCK, withTerms } from './search/pagefind.ts';
import { type SearchQuery, searchQueries } from './search/queries.ts';
import { askSijill, buildSijill } from './search/sijill.ts';
import { missesOf, type SearchRow, searchTable } from './search/table.ts';
import { describeMachine, load, newGround } from './speed/machine.ts';

const LEAVES_OUT = `What is left out
- Both: response headers, and the search page itself with its lists of filters. Texts are made up, so that nothing is
  said of how well results are ordered.
- Sijill: its memory is what the process grew by, beside the archive that a build holds anyway; its script is the whole
  of the search page's.
- Pagefind: an interface, as its script and worker are counted alone (they run in Node here, and what they fetch is
  counted); the time for handing texts over. Its memory is the peak of Node and of its own program together. Its two
  languages are one index, as there is one field for both, with Arabic’s stemmer; stock, it is not told of spellings of
  names. With our terms, excerpts would be stems: its files would have to be rewritten, which is left out.`;

/** Runs the comparison and prints it. */
export async function benchSearch(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      articles: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      alone: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
    },
  });
  const [articles, seed] = [Number(values.articles), Number(values.seed)];
  const corpus = makeCorpus({ articles, seed });
  const queries = searchQueries(corpus);
  console.log(`${articles} articles (seed ${seed}), ${queries.length} queries\n${describeMachine()}`);
  console.log(`Load before: ${load()}`);
  const archive = await prepareArchive(corpus);
  const rows = [await sijillRow(archive, queries), ...(values.alone ? [] : await pagefindRows(archive, queries))];
  console.log(`Load after: ${load()}\n\n${searchTable(rows, queries)}\n\n${LEAVES_OUT}`);
  for (const row of rows) {
    const misses = missesOf(row, queries);
    if (misses.length > 0) console.log(`\n${row.name} misses\n${misses.map((line) => `- ${line}`).join('\n')}`);
  }
  if (values.verbose)
    for (const { name, answers } of rows)
      console.log(
        `\n${name}\n${answers.map(({ first, later, found }, i) => `${first.gzip} ${later.gzip} ${found.length} ${queries[i]!.query}`).join('\n')}`,
      );
}

async function sijillRow(archive: SearchArchive, queries: readonly SearchQuery[]): Promise<SearchRow> {
  const { search, ...built } = await buildSijill(archive);
  const bytes = [...search.texts.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const answers = await askSijill(search, queries);
  return done({ name: 'Sijill', ...built, files: search.texts.size, bytes, answers }, queries);
}

async function pagefindRows(archive: SearchArchive, queries: readonly SearchQuery[]): Promise<SearchRow[]> {
  const documents = documentsOf(archive);
  const lexemes = lexemesOf(wordsIn(documents), registeredNames(archive.queries));
  const { dir } = await newGround();
  const rows: SearchRow[] = [];
  try {
    for (const [i, mode] of [STOCK, withTerms(lexemes)].entries()) {
      const out = path.join(dir, String(i));
      await mkdir(out);
      const { cpu, memory } = await buildPagefind(mode, documents, out);
      const size = await sizeOf(out);
      const answers = await askPagefind(mode, out, queries);
      rows.push(
        done({ name: mode.name, ...(cpu ? { cpu } : {}), ...(memory ? { memory } : {}), ...size, answers }, queries),
      );
    }
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
  return rows;
}

/** Says that a contestant is through, since the next one takes a while. */
function done(row: SearchRow, queries: readonly SearchQuery[]): SearchRow {
  process.stderr.write(`${searchTable([row], queries)}\n\n`);
  return row;
}

/** Without the interfaces that come along. */
async function sizeOf(folder: string): Promise<{ files: number; bytes: number }> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const own = all.filter((entry) => entry.isFile() && !/-(?:ui|component-ui|highlight)\./.test(entry.name));
  const sizes = await Promise.all(own.map(async (entry) => (await stat(path.join(entry.parentPath, entry.name))).size));
  return { files: own.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
