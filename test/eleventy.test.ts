import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { differences, fingerprintOf } from '../scripts/bench/real-build.ts';
import { buildSite, ROOT, temporaryFolder } from './support/build.ts';

const run = promisify(execFile);
const ELEVENTY = path.join(ROOT, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');

test('Eleventy’s own command gives the bytes that the build gives', async () => {
  const out = path.join(await temporaryFolder(), '_eleventy');
  await run(process.execPath, [ELEVENTY, '--quiet', `--output=${out}`], { cwd: ROOT });
  const site = await buildSite(path.join(ROOT, 'content'), ['--no-images']);
  expect(differences(fingerprintOf(site.out), fingerprintOf(out))).toEqual([]);
}, 120_000);
