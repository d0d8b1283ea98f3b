/** An archive that is edited step by step: after each, a build that knows of the last one, and one of everything afresh. */
import path from 'node:path';
import { differences, fingerprintOf } from '../../scripts/bench/real-build.ts';
import { build } from '../../src/build.ts';
import { SITEMAP_LIMIT } from '../../src/pages/sitemap-parts.ts';

export type Edit = readonly [step: string, edit: () => void];

export interface BuiltStep {
  readonly step: string;
  readonly whole: boolean;
  /** Files that are not the same in the two sites, and what only one of the builds had to say. */
  readonly differences: readonly string[];
  /** What the first of them had to say: file and code. */
  readonly warnings: readonly string[];
  /** The files that the first of them wrote and removed. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** The folder of the first site. */
export const siteOf = (content: string): string => path.join(path.dirname(content), 'site');

export async function* inSteps(
  content: string,
  steps: readonly Edit[],
  limit = SITEMAP_LIMIT,
): AsyncGenerator<BuiltStep> {
  for (const [step, edit] of steps) {
    edit();
    const { whole, ok, problems, written, removed } = await buildInto('site', content, { sitemapLimit: limit });
    if (!ok) throw new Error(JSON.stringify(problems));
    const anew = await buildInto('afresh', content, { sitemapLimit: limit, force: true });
    const afresh = path.join(path.dirname(content), 'afresh');
    const differing = differences(fingerprintOf(siteOf(content)), fingerprintOf(afresh));
    const warnings = problems.map(({ file, code }) => `${path.basename(file)} ${code}`);
    if (JSON.stringify(problems) !== JSON.stringify(anew.problems)) differing.push('problems');
    yield { step, whole, differences: differing, warnings, written, removed };
  }
}

/** Builds beside the content; what is remembered stands beside it, too. */
export function buildInto(name: string, content: string, options: Partial<Parameters<typeof build>[0]> = {}) {
  const folder = path.dirname(content);
  return build({ content, out: path.join(folder, name), cache: path.join(folder, `.${name}`), ...options });
}
