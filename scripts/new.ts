/**
 * `npm run new -- person|organisation|place|outlet|event|topic|article [--content DIR] [--lang LANG] [--id ID]`, with the
 * name in each language (`--ar "…" --en "…"`, `--alias "…"`), or `--title --date --outlet --url --body FILE`. On a
 * terminal it asks for what is missing. No file is ever overwritten.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { NEW_KINDS, type NewKind } from '../src/editing/file-templates.ts';
import { planNewFile, takenIds } from '../src/editing/new-file.ts';
import { gatherAnswers, nameOption, type Options } from '../src/editing/questions.ts';
import { WORDS } from '../src/editing/words.ts';
import { formatProblem, messageLanguage } from '../src/problems.ts';
import { parseContent } from '../src/read/content.ts';
import { readSources } from '../src/read/files.ts';

const argv = process.argv.slice(2);
const contentAt = argv.indexOf('--content');
const content = contentAt >= 0 ? (argv[contentAt + 1] ?? 'content') : 'content';

// Which options there are depends on the site's languages, so the content is read first.
const sources = await readSources(content);
const { records, problems } = parseContent(sources);
const languages = records?.site.languages ?? [];
const text = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  args: argv,
  allowPositionals: true,
  options: {
    ...Object.fromEntries(languages.map((lang) => [nameOption(lang), text])),
    ...{ content: text, lang: text, id: text, title: text, date: text, outlet: text, url: text, body: text },
    alias: { type: 'string', multiple: true },
  },
});
const options = values as Options;
const lang = messageLanguage((options.lang as string | undefined) ?? process.env.LC_ALL ?? process.env.LANG);
const words = WORDS[lang].create;
const kind = NEW_KINDS.find((known) => known === positionals[0]);

process.exitCode = await main();

async function main(): Promise<number> {
  if (!records) return refuse(problems.map((problem) => formatProblem(problem, lang)));
  if (!kind) {
    const names = languages.map((l) => `--${nameOption(l)}`);
    return refuse([
      words.usage(
        NEW_KINDS.join('|'),
        [...names, '--id', '--alias', '--title', '--date', '--outlet', '--url', '--body'].join(' '),
      ),
    ]);
  }
  const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stderr }) : undefined;
  const ask = terminal && ((question: string) => terminal.question(question));
  const given = await gatherAnswers(kind, options, languages, words, ask);
  terminal?.close();
  return 'missing' in given ? refuse([words.missing(given.missing.join(' '))]) : write(kind, given);
}

async function write(of: NewKind, given: Parameters<typeof planNewFile>[1]): Promise<number> {
  const body = typeof options.body === 'string' ? { body: await readFile(options.body, 'utf8') } : {};
  const id = typeof options.id === 'string' ? { id: options.id } : {};
  const taken = takenIds(of, sources.files, records);
  const file = planNewFile(of, { ...given, ...body, added: today() }, { ...id, taken, languages });
  const root = path.basename(path.resolve(content));
  if (Array.isArray(file))
    return refuse(file.map((problem) => formatProblem({ ...problem, file: `${root}/${problem.file}` }, lang)));
  const target = path.join(content, file.path);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, file.text, { flag: 'wx' });
  console.log(words.written(path.join(content, file.path)));
  return 0;
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
