/**
 * `npm run merge -- OLD-ID ID-THAT-STAYS [--content DIR] [--lang LANG] [--yes] [--dry-run] [--drop-text]`: two files that are
 * about one thing become one. Of OLD-ID there may be no file any more, if it was published. It shows what it will do, and asks; the old addresses lead to the file that stays.
 */
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { afterMerge, type MergePlan, planMerge } from '../src/editing/merge.ts';
import { planText } from '../src/editing/show-changes.ts';
import { WORDS } from '../src/editing/words.ts';
import { writePlan } from '../src/editing/write-plan.ts';
import type { Ledger, Problem, SourceFile } from '../src/model.ts';
import { prepareContent } from '../src/prepare.ts';
import { formatProblem, messageLanguage } from '../src/problems.ts';
import { parseContent } from '../src/read/content.ts';
import { readSources } from '../src/read/files.ts';
import { readLedger } from '../src/read/ledger.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    content: { type: 'string', default: 'content' },
    lang: { type: 'string' },
    yes: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    'drop-text': { type: 'boolean', default: false },
  },
});
const lang = messageLanguage(options.lang ?? process.env.LC_ALL ?? process.env.LANG);
const words = WORDS[lang].merge;

process.exitCode = await main();

async function main(): Promise<number> {
  const [from, into, ...more] = positionals;
  if (from === undefined || into === undefined || more.length > 0) return refuse([words.usage]);
  const sources = await readSources(options.content);
  const unread = sources.problems.map((problem) => formatProblem(problem, lang));
  if (unread.length > 0) return refuse(unread);
  const ledger = await readLedger(options.content);
  const published = new Set(ledger.lines.keys());
  const plan = planMerge(sources.files, from, into, { dropText: options['drop-text'], published });
  if (Array.isArray(plan)) return refuse(plan.map((problem) => formatProblem(problem, lang)));
  const broken = await newProblems(sources.files, plan, ledger);
  console.log(planText(plan, words));
  if (broken.length > 0) return refuse([words.wouldBreak, ...broken.map((problem) => formatProblem(problem, lang))]);
  if (options['dry-run'] || !(await isWanted())) {
    console.log(
      `\n${words.notDone(
        `npm run merge -- ${process.argv
          .slice(2)
          .filter((arg) => arg !== '--dry-run')
          .join(' ')} --yes`,
      )}`,
    );
    return 0;
  }
  await writePlan(options.content, plan);
  console.log(`\n${words.done}`);
  return 0;
}

/** What would keep the archive from being built that does not do so now. */
async function newProblems(files: readonly SourceFile[], plan: MergePlan, ledger: Ledger): Promise<Problem[]> {
  const stopping = async (of: readonly SourceFile[]): Promise<Problem[]> => {
    const { problems } = await prepareContent(parseContent({ files: of, problems: [] }), ledger);
    return problems.filter(({ severity }) => severity === 'problem');
  };
  // Lines move when files change, so a problem is known by all but its line.
  const key = ({ code, file, field, facts }: Problem): string => JSON.stringify([code, file, field, facts]);
  const known = new Set((await stopping(files)).map(key));
  return (await stopping(afterMerge(files, plan))).filter((problem) => !known.has(key(problem)));
}

async function isWanted(): Promise<boolean> {
  if (options.yes) return true;
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`\n${words.ask}`);
  terminal.close();
  return words.yes.test(answer.trim());
}

function refuse(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 1;
}
