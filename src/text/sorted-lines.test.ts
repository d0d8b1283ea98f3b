import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eachLine, editLines, sortedLines } from './sorted-lines.ts';

const key = fc.stringMatching(/^[a-c"\t\né\ue000\u{1f4f0}-]{0,3}$/u);
const value = fc.stringMatching(/^[a-b\t]{0,2}$/);
const changes = fc.array(fc.tuple(key, fc.option(value, { nil: undefined })), { maxLength: 8 });

it('edited lines are the lines of the edited values', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, value), { maxLength: 12 }), changes, (values, changed) => {
      const before = sortedLines(values);
      const after = new Map(values);
      for (const [key, value] of changed)
        if (value === undefined) after.delete(key);
        else after.set(key, value);
      const edited = editLines(before, new Map(changed));
      expect(edited).toEqual(sortedLines(after));
      expect(new Map(eachLine(edited))).toEqual(after);
      // Who made an edit asks whether there was one.
      expect(edited === before).toBe(edited.equals(before));
    }),
  );
});
