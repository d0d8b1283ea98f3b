import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { measure } from './measure.ts';
import { costsOf, stageOf } from './profile.ts';
import { tableOf } from './table.ts';

const scratch = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'sijill-measure-'));
const node = (code: string) => ({ command: process.execPath, args: ['-e', code], cwd: '.' });

test('a command’s work counts, and its waiting does not', async () => {
  const dir = await scratch();
  const busy = await measure(
    node('let x = 0; while (process.cpuUsage().user < 600_000) for (let i = 0; i < 1e6; i++) x += i'),
    dir,
  );
  const idle = await measure(node('setTimeout(() => {}, 600)'), dir);
  expect(busy.cpu!).toBeGreaterThanOrEqual(0.6);
  expect(idle.wall).toBeGreaterThan(0.6);
  expect(idle.cpu!).toBeLessThan(0.4);
});

test.runIf(process.platform === 'linux')('memory is that of all processes, children’s children included', async () => {
  const hold = 'const held = Buffer.alloc(100e6, 1); setTimeout(() => held, 300)';
  const parent = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(hold)}])`;
  const { memory } = await measure(node(parent), await scratch());
  expect(memory!).toBeGreaterThan(150e6);
  expect(memory!).toBeLessThan(400e6);
});

test('a command that fails says what it said', async () => {
  await expect(measure(node('console.error("no bread"); process.exit(3)'), await scratch())).rejects.toThrow(
    'no bread',
  );
});

test('medians stand beside Hugo’s, and what was not measured is a dash', () => {
  const rows = [
    {
      name: 'Sijill',
      runs: [
        { wall: 3, cpu: 4 },
        { wall: 1, cpu: 4 },
        { wall: 2, cpu: 5 },
      ],
      bare: [],
      files: 7,
      bytes: 1e6,
      endings: { '.xml': 1, '.html': 6 },
    },
    { name: 'Hugo 0', runs: [{ wall: 4, cpu: 8, memory: 2e8 }], bare: [], files: 5, bytes: 2e6, endings: {} },
  ];
  expect(tableOf(rows, rows[1]).split('\n')[2]).toBe(
    '| Sijill | 2.00 s |          – | 4.00 s |      – |     7 | 1.0 MB |        0.50 |       0.50 |             – |',
  );
});

test('what a package does for a stage is that stage’s time; what other programs do is nobody’s', () => {
  const frame = (functionName: string, url = '') => ({ functionName, url });
  const nodes = [
    { id: 1, callFrame: frame('(root)'), children: [2, 4, 5] },
    { id: 2, callFrame: frame('parseMarkdown', 'file:///p/src/read/markdown.ts'), children: [3] },
    { id: 3, callFrame: frame('lex', 'file:///p/node_modules/marked/lib/marked.js') },
    { id: 4, callFrame: frame('(idle)') },
    { id: 5, callFrame: frame('write', 'file:///p/node_modules/@11ty/eleventy/src/Eleventy.js') },
  ];
  const costs = costsOf([{ nodes, samples: [3, 2, 4, 5], timeDeltas: [80_000, 1000, 9000, 500] }], stageOf);
  expect(costs).toEqual([
    { name: 'read: Markdown', ms: 3 },
    { name: 'Eleventy', ms: 0.5 },
  ]);
});
