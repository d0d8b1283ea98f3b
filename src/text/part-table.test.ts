import { expect, test } from 'vitest';
import { tableOfParts } from './part-table.ts';

test('a part is asked about once, wherever it stands', () => {
  const asked: string[] = [];
  const lengths = tableOfParts((part) => {
    asked.push(part);
    return part.length;
  });
  const text = 'موسكو وطهران موسكو';
  expect([
    lengths.at(text, 0, 5),
    lengths.at(text, 6, 12),
    lengths.at(text, 13, 18),
    lengths.at('موسكو', 0, 5),
  ]).toEqual([5, 6, 5, 5]);
  expect(asked).toEqual(['موسكو', 'وطهران']);
});

test('more parts than are kept, and parts that are no words, get their own answers', () => {
  const itself = tableOfParts((part) => part);
  const long = 'ab'.repeat(5000);
  for (let i = 0; i < 120_000; i++) {
    const part = String(i);
    if (itself.at(`<${part}>`, 1, 1 + part.length) !== part) throw new Error(part);
  }
  expect(itself.at(long, 0, 9999)).toBe(long.slice(0, 9999));
  expect(itself.at('7', 0, 1)).toBe('7');
});
