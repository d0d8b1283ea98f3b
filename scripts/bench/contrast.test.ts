import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { contrastTable } from './contrast.ts';

test('every ink stands out from its paper as its use asks, and the design says by how much', async () => {
  const [css, page] = await Promise.all(
    ['templates/assets/tokens.css', 'docs/design.md'].map((f) => readFile(f, 'utf8')),
  );
  expect(page).toContain(contrastTable(css!));
});

test('an ink that is too pale is refused', () => {
  const css =
    '--paper: #ffffff --panel: #ffffff --mark: #ffffff --ink: #000000 --ink-2: #999999 --rubric: #aa0000 --control: #777777';
  expect(() => contrastTable(`${css} ${css}`)).toThrow('ink-2 on paper: 2.85 is less than 4.5');
});
