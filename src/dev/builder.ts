/**
 * Builds when it is asked to, in a process of its own: a change of the program needs a fresh one, for code that was
 * loaded once stays. `node --import tsx src/dev/builder.ts '{"content":"content",…}'`, with a channel to its parent.
 */
import { build } from '../build.ts';
import type { Problem } from '../model.ts';
import { describe, fieldName } from '../problems.ts';
import { PublishError } from '../publish/publish-error.ts';
import type { BuilderOptions, BuildReport, WordedFinding } from './messages.ts';

const options = JSON.parse(process.argv[2] ?? '{}') as BuilderOptions;

process.on('message', () => {
  void report().then((sent) => process.send?.(sent));
});
// Without its parent it has nothing to do.
process.on('disconnect', () => process.exit());

async function report(): Promise<BuildReport> {
  const started = performance.now();
  try {
    const { ok, problems, written, removed } = await build(options);
    const findings = problems.filter((p) => p.severity !== 'suggestion').map(wordedFinding);
    if (!ok) return { kind: 'refused', findings };
    const ms = Math.round(performance.now() - started);
    return { kind: 'built', findings, changed: written.length + removed.length, ms };
  } catch (error) {
    return { kind: 'broken', error: error instanceof PublishError ? error.message : traceOf(error) };
  }
}

/** The fault behind the faults that report it: Eleventy wraps what a template throws. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = error.cause ?? ('originalError' in error ? error.originalError : undefined);
  return inner instanceof Error ? traceOf(inner) : (error.stack ?? error.message);
}

function wordedFinding(problem: Problem): WordedFinding {
  const { file, line, field, severity } = problem;
  const words = { en: describe(problem, 'en'), ar: describe(problem, 'ar') };
  return { where: line > 0 ? `${file}:${line}` : file, field: fieldName(field), severity, words };
}
