/**
 * `npm run build -- [--content DIR] [--out DIR] [--base-url URL] [--in-place] [--force] [--private] [--compress] [--no-images] [--threads N] [--lang LANG] [--json]`
 * Exit 0: the site is complete. Exit 1: the old site is untouched, and what is wrong is on stderr.
 */
import { parseArgs } from 'node:util';
import { type BuildResult, build } from '../src/build.ts';
import { describe, formatProblem, type MessageLanguage, messageLanguage } from '../src/problems.ts';
import { PublishError } from '../src/publish/publish-error.ts';
import { showProgress } from './progress.ts';

const started = performance.now();

const { values: options } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    out: { type: 'string' },
    private: { type: 'boolean', default: false },
    compress: { type: 'boolean', default: false },
    'base-url': { type: 'string' },
    'in-place': { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    'no-images': { type: 'boolean', default: false },
    threads: { type: 'string' },
    lang: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const lang = messageLanguage(options.lang ?? process.env.LC_ALL ?? process.env.LANG);

/** How many share the work of a whole build: as many as there are processors, unless said otherwise. */
const threads = options.threads === undefined ? undefined : Number(options.threads);
if (threads !== undefined && !(Number.isInteger(threads) && threads > 0)) {
  console.error('--threads is a whole number above 0.');
  process.exit(1);
}

/** A private copy has a folder of its own, so that it is never put where the site is taken from. */
const out = options.out ?? (options.private ? '_private' : '_site');

/** What the command says of the build itself; what it says of the content is in `src/problems.ts`. */
const WARNING: Record<MessageLanguage, string> = { en: ' (a warning)', ar: ' (تنبيه)' };

const NOT_BUILT: Record<MessageLanguage, (count: number) => string> = {
  en: (count) => `Nothing was published: ${count === 1 ? 'one problem' : `${count} problems`} to mend first.`,
  ar: (count) => `لم يُنشر شيء. المشكلات التي ينبغي إصلاحها أولًا: ${count}.`,
};

const BUILT: Record<MessageLanguage, (...facts: [number, number, number, string, string]) => string> = {
  en: (written, unchanged, removed, out, seconds) =>
    `${out}: ${written} files written, ${unchanged} unchanged, ${removed} removed, in ${seconds} s.\nTo look at it: npm run view, then http://localhost:8080/`,
  ar: (written, unchanged, removed, out, seconds) =>
    `${out}: كُتب ${written} من الملفات، وبقي ${unchanged} على حاله، وحُذف ${removed}، في ${seconds} ثانية.\nلمشاهدة الموقع: npm run view ثم http://localhost:8080/`,
};

const { progress, done } = showProgress(process.stderr, lang);
try {
  const result = await build({
    ...(options.json ? {} : { progress }),
    content: options.content,
    out,
    cache: options.private ? '.sijill/private' : '.sijill',
    private: options.private,
    compress: options.compress,
    ...(options['base-url'] ? { baseUrl: options['base-url'] } : {}),
    inPlace: options['in-place'],
    force: options.force,
    images: !options['no-images'],
    ...(threads === undefined ? {} : { crew: { threads } }),
    log: (line) => console.error(line),
  });
  done();
  if (options.json) printJson(result, lang);
  else printPlainly(result, lang);
  process.exitCode = result.ok ? 0 : 1;
} catch (error) {
  // A full disk, another build at work: said in a sentence. Anything else is a fault of the program and shows its trace.
  if (!(error instanceof PublishError)) throw error;
  done();
  console.error(error.message);
  process.exitCode = 1;
}

function printPlainly(result: BuildResult, lang: MessageLanguage): void {
  for (const problem of result.problems) {
    if (problem.severity === 'suggestion') continue;
    console.error(`${formatProblem(problem, lang)}${problem.severity === 'warning' ? WARNING[lang] : ''}`);
  }
  if (!result.ok) {
    const count = result.problems.filter((p) => p.severity === 'problem').length;
    console.error(NOT_BUILT[lang](count));
    return;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(BUILT[lang](result.written.length, result.unchanged, result.removed.length, out, seconds));
}

function printJson({ ok, problems, written, unchanged, removed, whole }: BuildResult, lang: MessageLanguage): void {
  const worded = problems.map((problem) => {
    const { fact, remedy } = describe(problem, lang);
    const { file, line, field, code, severity } = problem;
    return { file, line, field, code, severity, message: fact, remedy };
  });
  const ms = Math.round(performance.now() - started);
  console.log(
    JSON.stringify({ ok, problems: worded, written: written.length, unchanged, removed: removed.length, whole, ms }),
  );
}
