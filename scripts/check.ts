/** `npm run check -- [--content DIR] [--lang LANG] [--json]`: every problem, warning and suggestion, without a build. */
import { parseArgs } from 'node:util';
import { prepareSite } from '../src/build.ts';
import { describe, formatProblem, messageLanguage } from '../src/problems.ts';

const { values: options } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    lang: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const lang = messageLanguage(options.lang ?? process.env.LC_ALL ?? process.env.LANG);

const { problems } = await prepareSite({ content: options.content });
const stopping = problems.filter((problem) => problem.severity === 'problem').length;
const others = problems.length - stopping;
const summary = {
  en: `${stopping} to mend before a build, ${others} to look at.`,
  ar: `ما يجب إصلاحه قبل البناء: ${stopping}. وما يستحق النظر: ${others}.`,
};

if (options.json) {
  const worded = problems.map((problem) => {
    const { fact, remedy } = describe(problem, lang);
    const { file, line, field, code, severity } = problem;
    return { file, line, field, code, severity, message: fact, remedy };
  });
  console.log(JSON.stringify({ ok: stopping === 0, problems: worded }));
} else {
  for (const problem of problems) console.log(formatProblem(problem, lang));
  console.log(summary[lang]);
}
process.exitCode = stopping === 0 ? 0 : 1;
