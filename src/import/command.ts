/** The command line of an import: options in, files in the archive, 0 or 1 out. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { takenIds } from '../editing/new-file.ts';
import { loadLanguages } from '../languages/load.ts';
import { formatProblem, messageLanguage } from '../problems.ts';
import { parseContent } from '../read/content.ts';
import { readSources } from '../read/files.ts';
import { type ImportJob, importFile } from './import-file.ts';
import { IMPORT_WORDS } from './words.ts';

/** What surrounds the command. */
export interface Surroundings extends Pick<ImportJob, 'assemble' | 'say' | 'complain' | 'added'> {
  /** `LC_ALL` or `LANG`: the language of messages where none is asked for. */
  readonly locale: string | undefined;
  /** Absent where nobody is there to answer. */
  readonly ask: ImportJob['ask'] | undefined;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

/** Imports what the arguments name. Exit code 0: all that was asked for is done. */
export async function runImport(argv: readonly string[], around: Surroundings): Promise<number> {
  const parsed = parse(argv);
  const lang = messageLanguage(parsed?.values.lang ?? around.locale);
  const words = IMPORT_WORDS[lang];
  const refuse = (lines: readonly string[]): number => {
    for (const line of lines) around.complain(line);
    return 1;
  };
  if (!parsed || parsed.positionals.length === 0) return refuse([words.usage]);
  const { values: options, positionals } = parsed;
  const sources = await readSources(options.content);
  const { records, problems } = parseContent(sources);
  if (!records) return refuse(problems.map((problem) => formatProblem(problem, lang)));
  const { title, date, outlet, url, language, id, rights } = options;
  const told = Object.entries({ title, date, outlet, url, language }).filter(([, value]) => value !== undefined);
  const { locale: _, ask, ...rest } = around;
  const job: ImportJob = {
    ...rest,
    content: options.content,
    records,
    taken: takenIds('article', sources.files, records),
    language: (await loadLanguages([lang])).get(lang)!,
    overrides: Object.fromEntries(told),
    rights: rights ?? 'unknown',
    ...(id ? { id } : {}),
    lang,
    ...{ yes: options.yes, again: options.again, verbose: options.verbose, dryRun: options['dry-run'] },
    ...(ask && !options.yes && !options['dry-run'] ? { ask } : {}),
    command: commandLine(argv),
  };
  let failed = 0;
  for (const file of positionals) if (!(await importFile(path.normalize(file), job))) failed++;
  return failed === 0 ? 0 : 1;
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        ...{ content: { type: 'string', default: 'content' }, lang: text, title: text, date: text, outlet: text },
        ...{ url: text, language: text, id: text, rights: text },
        ...{ yes: flag, 'dry-run': flag, again: flag, verbose: flag },
      },
    });
  } catch {
    // An option that there is not.
    return undefined;
  }
}

/** The same command, so that it writes. */
function commandLine(argv: readonly string[]): string {
  const kept = argv.filter((arg) => arg !== '--dry-run' && arg !== '--yes');
  const quoted = kept.map((arg) => (/[\s"'\\]/.test(arg) ? JSON.stringify(arg) : arg));
  return `npm run import -- ${quoted.join(' ')} --yes`;
}
