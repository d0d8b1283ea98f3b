/** A short run of `npm run bench -- faults`, which kills two hundred builds. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FAULT_CASES } from '../scripts/bench/fault-cases.ts';
import { killBuilds } from '../scripts/bench/kills.ts';
import { fingerprintOf } from '../scripts/bench/real-build.ts';
import { compareBuilds, SURROUNDINGS } from '../scripts/bench/same-bytes.ts';
import { contentFolder, smallArchive } from './support/content.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sijill faults سجل '));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the build command, killed at any moment, leaves the old site or the new one', async () => {
  const { tried, survived, faults } = await killBuilds(path.join(folder, 'kills'), 6);
  expect(faults).toEqual([]);
  expect([survived, tried]).toEqual([6, 6]);
}, 240_000);

test.each([
  'the disk is full',
  'two builds at once',
  'the clock jumps back and forth by decades',
  'the cache is cut short, altered, or from another version',
])(
  '%s: the old site or the new one, and a plain word',
  async (name) => {
    const { run } = FAULT_CASES.find((one) => one.name === name)!;
    const own = mkdtempSync(path.join(folder, 'case '));
    expect(['skipped', []]).toContainEqual(await run(own));
  },
  240_000,
);

test('the same bytes in other languages, time zones, folders and orders', async () => {
  const content = await contentFolder(smallArchive());
  const written = fingerprintOf(content);
  const results = await compareBuilds(path.join(folder, 'same'), content, SURROUNDINGS.slice(0, 3));
  expect(results.map(({ faults }) => faults)).toEqual([[], [], []]);
  // And no build writes to what editors wrote.
  expect(fingerprintOf(content)).toBe(written);
}, 240_000);
