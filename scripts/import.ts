/**
 * `npm run import -- FILE… [--content DIR] [--yes] [--dry-run] [--title --date --outlet --url --language --id --rights]
 * [--again] [--verbose] [--lang LANG]`: saved pages, pasted text or Markdown → articles. It shows what it found and asks
 * before it writes; nothing that is there is changed, nothing is fetched.
 */
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { takenIds } from '../src/editing/new-file.ts';
import { type ImportJob, importFile } from '../src/import/import-file.ts';
import { IMPORT_WORDS } from '../src/import/words.ts';
import { loadLanguages } from '../src/languages/load.ts';
import { prepareContent } from '../src/prepare.ts';
import { formatProblem, messageLanguage } from '../src/problems.ts';
import { parseContent } from '../src/read/content.ts';
import { readSources } from '../src/read/files.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...{
      content: { type: 'string', default: 'content' },
      lang: text,
      title: text,
      date: text,
      outlet: text,
      url: text,
    },
    ...{ language: text, id: text, rights: text, yes: flag, 'dry-run': flag, again: flag, verbose: flag },
  },
});
const lang = messageLanguage(options.lang ?? process.env.LC_ALL ?? process.env.LANG);
const words = IMPORT_WORDS[lang];

process.exitCode = await main();

async function main(): Promise<number> {
  if (positionals.length === 0) return refuse([words.usage]);
  const sources = await readSources(options.content);
  const { records, problems } = parseContent(sources);
  if (!records) return refuse(problems.map((problem) => formatProblem(problem, lang)));
  const { title, date, outlet, url, language, id, rights } = options;
  const overrides = Object.fromEntries(
    Object.entries({ title, date, outlet, url, language }).filter(([, value]) => value !== undefined),
  );
  const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  const job: ImportJob = {
    content: options.content,
    records,
    taken: takenIds('article', sources.files, records),
    language: (await loadLanguages([lang])).get(lang)!,
    assemble: (alone) => prepareContent({ records: alone, problems: [] }),
    overrides,
    rights: rights ?? 'unknown',
    ...(id ? { id } : {}),
    lang,
    added: today(),
    ...{ yes: options.yes, again: options.again, verbose: options.verbose, dryRun: options['dry-run'] },
    ...(terminal && !options.yes && !options['dry-run']
      ? { ask: (question: string) => terminal.question(question) }
      : {}),
    say: (line) => console.log(line),
    complain: (line) => console.error(line),
    command: `npm run import -- ${process.argv
      .slice(2)
      .filter((arg) => arg !== '--dry-run')
      .map((arg) => (/[\s"']/.test(arg) ? JSON.stringify(arg) : arg))
      .join(' ')} --yes`,
  };
  let failed = 0;
  for (const file of positionals) if (!(await importFile(path.normalize(file), job))) failed++;
  terminal?.close();
  return failed === 0 ? 0 : 1;
}

function refuse(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 1;
}

/** The day on the editor's calendar. */
function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
