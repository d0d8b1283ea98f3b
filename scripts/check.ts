/**
 * `npm run check -- [--content DIR] [--lang LANG] [--json] [--accept] [--links [--any-host]]`: every problem and warning,
 * and what the program suggests: links to confirm, with lines to paste, and names that the register lacks. `--accept`
 * records what is published in the ledger, the one thing below `content/` that a program writes unasked. `--links` visits
 * the links that lead out of the archive; without it nothing touches the network.
 */
import { parseArgs } from 'node:util';
import { acceptPublished } from '../src/editing/accept.ts';
import { candidateNames } from '../src/editing/candidate-names.ts';
import { uncorrected } from '../src/editing/corrections.ts';
import { suggestLinks } from '../src/editing/suggest-links.ts';
import { WORDS } from '../src/editing/words.ts';
import { writeLedger } from '../src/editing/write-ledger.ts';
import { loadLanguages } from '../src/languages/load.ts';
import type { Records, Severity } from '../src/model.ts';
import { prepareSite } from '../src/prepare.ts';
import { describe, formatProblem, messageLanguage } from '../src/problems.ts';

const { values: options } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    lang: { type: 'string' },
    json: { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
    links: { type: 'boolean', default: false },
    'any-host': { type: 'boolean', default: false },
  },
});
const lang = messageLanguage(options.lang ?? process.env.LC_ALL ?? process.env.LANG);
const words = WORDS[lang].check;
/** Of what `--accept` recorded, so many are named. */
const NAMED = 40;

const { problems: found, queries, records, ledger } = await prepareSite({ content: options.content });
const language = (await loadLanguages([lang])).get(lang)!;
const links = records && queries ? suggestLinks(records, queries, language) : { problems: [], snippets: [] };
const names = records && queries ? candidateNames(records, queries) : [];
const accepted = records && queries && ledger ? acceptPublished(ledger, records, queries) : undefined;
if (options.accept && accepted) await writeLedger(options.content, accepted);
const checked = options.links && records ? await visitLinks(records) : undefined;
const changedTexts = records && ledger && !options.accept ? uncorrected(ledger, records) : [];
const problems = [...found, ...changedTexts, ...links.problems, ...names];
const count = (severity: Severity): number => problems.filter((problem) => problem.severity === severity).length;

if (options.json) {
  const worded = problems.map((problem) => {
    const { fact, remedy } = describe(problem, lang);
    const { file, line, field, code, severity, facts } = problem;
    return {
      file,
      line,
      field,
      code,
      severity,
      message: fact,
      remedy,
      ...(severity === 'suggestion' ? { facts } : {}),
    };
  });
  const { added = [], changed = [] } = accepted ?? {};
  const visited = checked ? { links: { ...checked.counts, report: checked.file } } : {};
  const ledgerNews = options.accept ? { accepted: { added, changed } } : { unrecorded: added.length + changed.length };
  console.log(
    JSON.stringify({
      ok: count('problem') === 0,
      problems: worded,
      snippets: links.snippets,
      ...ledgerNews,
      ...visited,
    }),
  );
} else {
  for (const problem of problems) console.log(formatProblem(problem, lang));
  for (const { file, line, snippet } of links.snippets)
    console.log(`\n${line > 0 ? words.pasteAt(file, line) : words.paste(file)}\n\n${snippet}`);
  console.log(words.summary(count('problem'), count('warning'), count('suggestion')));
  for (const line of ledgerLines()) console.log(line);
  if (checked) console.log(`${checked.summary}\n${checked.written}`);
}
process.exitCode = count('problem') === 0 ? 0 : 1;

/** What was recorded, by name as far as one reads that; or that there is something to record. */
function ledgerLines(): string[] {
  if (!accepted) return options.accept ? [words.nothingAccepted] : [];
  const { added, changed } = accepted;
  if (!options.accept)
    return added.length + changed.length === 0 ? [] : [words.unrecorded(added.length, changed.length)];
  const named = (sign: string, ids: readonly string[]): string[] => [
    ...ids.slice(0, NAMED).map((id) => `  ${sign} ${id}`),
    ...(ids.length > NAMED ? [`  ${sign} … ${ids.length - NAMED}`] : []),
  ];
  return [...named('+', added), ...named('~', changed), words.accepted(added.length, changed.length)];
}

async function visitLinks(records: Records) {
  const { checkLinks } = await import('../src/links/check-links.ts');
  const today = new Date().toISOString().slice(0, 10);
  const log = (line: string): void => console.error(line);
  return checkLinks(records, { cache: '.sijill', lang, today, log, anyHost: options['any-host'] });
}
