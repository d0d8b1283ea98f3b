/** The build command is killed at any moment, again and again: what is published is always one whole site. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { contentFolder, smallArchive } from '../../test/support/content.ts';
import { fingerprintOf, runBuild, startBuild } from './real-build.ts';

export interface Kills {
  readonly tried: number;
  readonly survived: number;
  /** Builds that were at work when they were killed; the others had just ended. */
  readonly inFlight: number;
  /** Kills after which the new site stood; after the others, the old one. */
  readonly swapped: number;
  readonly faults: readonly string[];
}

const later = smallArchive({
  'articles/2021-05-04-bridge-note.md': null,
  'articles/2021-05-05-late-news.md':
    '---\ntitle: Late news of the bridge\ndate: 2021-05-05\noutlet: the-courier\nrights: own\n---\nThe bridge was closed for an hour on Wednesday because of the wind over the river.\n',
});

/** Kills `count` builds, the moments spread evenly over the time that one takes. `folder` is a new one. */
export async function killBuilds(
  folder: string,
  count: number,
  log: (line: string) => void = () => {},
): Promise<Kills> {
  const versions = [];
  for (const [i, files] of [smallArchive(), later].entries()) {
    const content = await contentFolder(files);
    const out = path.join(folder, `clean ${i}`, '_site');
    const { code, output } = await runBuild({ content, out });
    if (code !== 0) throw new Error(output);
    versions.push({ content, print: fingerprintOf(out) });
  }
  const out = path.join(folder, 'سجل killed', '_site');
  const faults: string[] = [];
  let [inFlight, swapped, failed] = [0, 0, 0];
  let [live, next] = [versions[0]!, versions[1]!];
  // How long a build takes now: other programs come and go.
  let { ms } = await runBuild({ content: live.content, out });

  for (let i = 1; i <= count; i++) {
    const { child, ended } = startBuild({ content: next.content, out });
    // The golden section spreads any number of moments evenly; every other one falls into the end of a build, where it
    // publishes. The first third only starts Node.js.
    const spread = (i * 0.618034) % 1;
    const moment = (i % 2 === 0 ? 0.3 + 0.8 * spread : 0.8 + 0.4 * spread) * ms;
    await Promise.race([wait(moment), ended]);
    child.kill('SIGKILL');
    const { signal, ms: lasted } = await ended;
    if (signal === 'SIGKILL') inFlight++;
    else ms = lasted;
    const print = fingerprintOf(out);
    if (print === next.print) [live, next, swapped] = [next, live, swapped + 1];
    else if (print !== live.print) {
      failed++;
      faults.push(`kill ${i} after ${Math.round(moment)} ms: neither the old site nor the new`);
      await runBuild({ content: live.content, out });
    }
    if (i % 10 === 0 || i === count) {
      const healed = await heal(next.content, out, next.print);
      faults.push(...healed.faults);
      ms = healed.ms;
      [live, next] = [next, live];
      log(`${i} kills, ${i - failed} survived`);
    }
  }
  return { tried: count, survived: count - failed, inFlight, swapped, faults };
}

/** The next build makes everything right and leaves nothing of the killed ones. */
async function heal(content: string, out: string, print: string): Promise<{ ms: number; faults: string[] }> {
  const { code, output, ms } = await runBuild({ content, out });
  if (code !== 0) return { ms, faults: [`the next build failed: ${output}`] };
  const faults = fingerprintOf(out) === print ? [] : ['the next build made another site'];
  const left = ['tmp', 'lock', 'staged'].flatMap((name) => {
    const dir = path.join(`${out}.trees`, name);
    return existsSync(dir) ? readdirSync(dir).map((file) => `left over: ${name}/${file}`) : [];
  });
  return { ms, faults: [...faults, ...left] };
}
