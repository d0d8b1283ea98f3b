import { expect, test } from 'vitest';
import { recent } from './recent.ts';

test('what was asked for lately is not read again, and what was long ago is', () => {
  const read: string[] = [];
  const get = recent(4, (key) => {
    read.push(key);
    return `of ${key}`;
  });
  for (const key of ['a', 'b', 'a', 'c', 'a', 'd', 'a', 'e', 'a', 'b']) expect(get(key)).toBe(`of ${key}`);
  expect(read.join('')).toBe('abcdeb');
});
