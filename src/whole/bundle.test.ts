import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type MadeFiles, openBundle } from './bundle.ts';

const LONG = 'ثلاثة بايتات: €\n'.repeat(200_000);

const textsOf = ({ files, bytes }: MadeFiles): [string, string][] =>
  files.map(([path, , at, length]) => [path, Buffer.from(bytes).toString('utf8', at, at + length)]);

test('files come out as they went in, also those that are larger than the room for them', () => {
  const bundle = openBundle();
  bundle.add('a.html', '<p>رادان</p>');
  bundle.add('empty.txt', '');
  bundle.add('b.html', LONG);
  bundle.add('c.html', 'c');
  const made = bundle.take();
  expect(textsOf(made)).toEqual([
    ['a.html', '<p>رادان</p>'],
    ['empty.txt', ''],
    ['b.html', LONG],
    ['c.html', 'c'],
  ]);
  expect(made.files[2]![1]).toBe(createHash('sha256').update(LONG).digest('hex'));
});

test('what was taken stays as it is when the bundle is filled again, and can be handed to another thread', () => {
  const bundle = openBundle();
  bundle.add('a.html', 'first');
  const first = bundle.take();
  expect(bundle.size).toBe(0);
  bundle.add('b.html', 'second');
  expect(textsOf(first)).toEqual([['a.html', 'first']]);
  expect(textsOf(bundle.take())).toEqual([['b.html', 'second']]);
  expect(first.bytes.byteLength).toBe(first.bytes.buffer.byteLength);
});

test('half a surrogate pair becomes the same sign in a bundle as in a file of its own', () => {
  const bundle = openBundle();
  bundle.add('a.html', 'a\ud83d');
  bundle.add('b.html', '\ude00b');
  expect(textsOf(bundle.take())).toEqual([
    ['a.html', Buffer.from('a\ud83d').toString()],
    ['b.html', Buffer.from('\ude00b').toString()],
  ]);
});
