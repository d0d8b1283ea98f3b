import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Slot } from './pack.ts';
import { readStoryIndex, storyIndexOf } from './story-index.ts';

const id = fc.stringMatching(/^[a-cé\u{1f4f0}ش-]{1,3}$/u);
const slot: fc.Arbitrary<Slot> = fc.tuple(
  fc.integer({ min: 0, max: 2 ** 40 }),
  fc.integer({ min: 0, max: 2 ** 20 }),
  fc.integer({ min: 0, max: 2 ** 32 - 1 }),
);
const slots = fc.array(fc.tuple(id, slot), { maxLength: 12 }).map((some) => new Map(some));
const changes = fc.array(fc.tuple(id, fc.option(slot, { nil: undefined })), { maxLength: 8 });

it('an edited index finds what one of the edited stories finds, after a time on disk too', () => {
  fc.assert(
    fc.property(slots, changes, fc.integer({ min: 0, max: 9 }), (before, edits, offset) => {
      const after = new Map<string, Slot>(before);
      for (const [id, slot] of edits)
        if (slot) after.set(id, slot);
        else after.delete(id);
      const edited = storyIndexOf(before).with(new Map(edits));
      const bytes = edited.bytes();
      expect(bytes).toEqual(storyIndexOf(after).bytes());
      // Files are read to anywhere in memory.
      const room = Buffer.concat([Buffer.alloc(offset), bytes]);
      const index = readStoryIndex(room.subarray(offset));
      expect(index.size).toBe(after.size);
      expect([...index.ids()].sort()).toEqual([...after.keys()].sort());
      for (const id of [...before.keys(), ...edits.map(([id]) => id)]) expect(index.get(id)).toEqual(after.get(id));
    }),
  );
});

it('finds the same by its map of all ids, which it makes after many searches', () => {
  const index = storyIndexOf(
    new Map([
      ['a', [1, 2, 3]],
      ['b', [4, 5, 6]],
    ]),
  );
  for (let i = 0; i < 6000; i++) index.get('a');
  expect([index.get('a'), index.get('b'), index.get('c')]).toEqual([[1, 2, 3], [4, 5, 6], undefined]);
});
