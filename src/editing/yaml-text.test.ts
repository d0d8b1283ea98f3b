import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { flowText, scalarText } from './yaml-text.ts';

test('text stands plainly where that is safe, else between quotes', () => {
  expect(
    ['radan-moscow-2023', 'منى درويش', '2023-06-27', 'Ahmad: a story', '- x', 'on', 'Д', '“a”', "Ra'isi"].map(
      scalarText,
    ),
  ).toEqual([
    'radan-moscow-2023',
    'منى درويش',
    '2023-06-27',
    '"Ahmad: a story"',
    '"- x"',
    '"on"',
    'Д',
    '“a”',
    `"Ra'isi"`,
  ]);
});

test('whatever an editor types comes back as it was', () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      fc.string({ unit: 'grapheme' }),
      fc.array(tie('any')),
      fc.dictionary(fc.stringMatching(/^[a-z-]{1,8}$/), tie('any')),
    ),
  })).any;
  fc.assert(
    fc.property(value, (given) => {
      expect(parse(`key: ${flowText(given)}\n`, { schema: 'failsafe' })).toEqual({ key: given });
    }),
  );
});
