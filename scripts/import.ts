/**
 * `npm run import -- FILE… [--content DIR] [--yes] [--dry-run] [--title --date --outlet --url --language --id --rights]
 * [--again] [--verbose] [--lang LANG]`: saved pages, pasted text or Markdown → articles. It shows what it found and asks
 * before it writes; nothing that is there is changed, nothing is fetched.
 */
import { createInterface } from 'node:readline/promises';
import { runImport } from '../src/import/command.ts';
import { prepareContent } from '../src/prepare.ts';

const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;

process.exitCode = await runImport(process.argv.slice(2), {
  assemble: (records) => prepareContent({ records, problems: [] }),
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
  ask: terminal && ((question) => terminal.question(question)),
  added: today(),
  locale: process.env.LC_ALL ?? process.env.LANG,
});
terminal?.close();

/** The day on the editor's calendar. */
function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
