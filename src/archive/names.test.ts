import { expect, test } from 'vitest';
import type { Block, Mention } from '../model.ts';
import { namesOf } from './names.ts';

const mona = { kind: 'people', id: 'mona' } as const;
const mention = (surface: string, block: string, end: number): Mention => ({
  actor: mona,
  block,
  start: 0,
  end,
  surface,
});
const block = (id: string, picture?: object): Block => ({ id, ...(picture ? { picture } : {}) }) as Block;

test('each spelling is counted, with the passage in which it stands first', () => {
  const mentions = [mention('Mona', 'p-1', 4), mention('Mona Darwish', 'p-1', 30), mention('Mona', 'p-2', 9)];
  expect(namesOf(mentions, [block('p-1'), block('p-2')])).toEqual([
    { actor: mona, surface: 'Mona', count: 2, first: [['p-1', 4]] },
    { actor: mona, surface: 'Mona Darwish', count: 1, first: [['p-1', 30]] },
  ]);
});

test('a caption is shown to fewer readers than the text, so that is known too', () => {
  const mentions = [mention('Mona', 'p-1', 4), mention('Mona', 'p-2', 9)];
  const [name] = namesOf(mentions, [block('p-1', { file: 'media/a.jpg' }), block('p-2')]);
  expect(name?.first).toEqual([
    ['p-1', 4],
    ['p-2', 9],
  ]);
});
