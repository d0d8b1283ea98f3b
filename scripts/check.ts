/**
 * `npm run check -- [--content DIR] [--lang LANG] [--json]`: every problem and warning, and what the program suggests:
 * links to confirm, with lines to paste, and names that the register lacks. Nothing is written.
 */
import { parseArgs } from 'node:util';
import { prepareSite } from '../src/build.ts';
import { candidateNames } from '../src/editing/candidate-names.ts';
import { suggestLinks } from '../src/editing/suggest-links.ts';
import { WORDS } from '../src/editing/words.ts';
import { loadLanguages } from '../src/languages/load.ts';
import type { Severity } from '../src/model.ts';
import { describe, formatProblem, messageLanguage } from '../src/problems.ts';

const { values: options } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    lang: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const lang = messageLanguage(options.lang ?? process.env.LC_ALL ?? process.env.LANG);
const words = WORDS[lang].check;

const { problems: found, queries, records } = await prepareSite({ content: options.content });
const language = (await loadLanguages([lang])).get(lang)!;
const links = records && queries ? suggestLinks(records, queries, language) : { problems: [], snippets: [] };
const names = records && queries ? candidateNames(records, queries) : [];
const problems = [...found, ...links.problems, ...names];
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
  console.log(JSON.stringify({ ok: count('problem') === 0, problems: worded, snippets: links.snippets }));
} else {
  for (const problem of problems) console.log(formatProblem(problem, lang));
  for (const { file, line, snippet } of links.snippets)
    console.log(`\n${line > 0 ? words.pasteAt(file, line) : words.paste(file)}\n\n${snippet}`);
  console.log(words.summary(count('problem'), count('warning'), count('suggestion')));
}
process.exitCode = count('problem') === 0 ? 0 : 1;
