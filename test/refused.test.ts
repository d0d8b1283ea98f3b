import { expect, test } from 'vitest';
import { prepareSite } from '../src/prepare.ts';
import { formatProblem } from '../src/problems.ts';
import { REFUSED } from './hostile/refused.ts';
import { contentFolder, smallArchive } from './support/content.ts';

test('nobody’s file becomes a program, a prototype, a path or another host: each gets its plain problem', async () => {
  const wrong: unknown[] = [];
  for (const { name, changes, code } of REFUSED) {
    const { queries, problems } = await prepareSite({ content: await contentFolder(smallArchive(changes)) });
    const stopping = problems.filter((p) => p.severity === 'problem');
    // `unknown-key` has a second form, with a proposal.
    if (queries || !stopping.some((p) => p.code === code || p.code === `${code}-near`))
      wrong.push([name.slice(0, 80), code, stopping.map((p) => p.code)]);
    for (const said of problems.map((p) => formatProblem(p, 'en')))
      if (/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(said) || said.length > 1200) wrong.push([name.slice(0, 80), said]);
  }
  expect(wrong).toEqual([]);
  expect(REFUSED.length).toBeGreaterThan(120);
  expect(Object.prototype).not.toHaveProperty('polluted');
}, 120_000);
