import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEdtf } from '../../src/text/dates.ts';
import { textWidth } from './text-width.ts';
import { axisFor } from './timeline-axis.ts';
import { markOf } from './timeline-marks.ts';
import { LABEL_GAP, layRows, type Row } from './timeline-rows.ts';

function rowsOf(events: readonly (readonly [edtf: string, ...texts: string[]])[], width: number): Row[] {
  const dates = events.map(([edtf]) => parseEdtf(edtf)!);
  const axis = axisFor(dates, 5);
  return layRows(
    events.map(([, ...texts], i) => ({ mark: markOf(dates[i]!, axis)!, texts })),
    width,
    36,
  );
}

test('early events are labelled towards the future, late ones towards the past, with their dates', () => {
  const rows = rowsOf(
    [
      ['2013-01', 'First'],
      ['2017-06', 'Early · June 2017', 'Early'],
      ['2020-06-01', 'Late · 1 June 2020', 'Late'],
      ['2024-08-05', 'Last'],
    ],
    700,
  );
  expect(rows.map(({ label }) => [label.text, label.place, label.runs])).toEqual([
    ['First', 'after', 'future'],
    ['Early · June 2017', 'after', 'future'],
    ['Late · 1 June 2020', 'before', 'past'],
    ['Last', 'before', 'past'],
  ]);
});

test('where there is no room for the date it is left out; where there is none beside the bar, the label stands above', () => {
  const rows = rowsOf(
    [
      ['2013-01', 'One'],
      ['2014/2020', 'Police chiefs’ meetings · 2014', 'Police chiefs’ meetings'],
      ['2022-06', 'A rather long name of an event · June 2022', 'A rather long name of an event'],
      ['2023', 'Two'],
    ],
    288,
  );
  expect(rows[1]!.label).toMatchObject({ text: 'Police chiefs’ meetings', place: 'above', runs: 'future' });
  expect(rows[2]!.label).toMatchObject({ text: 'A rather long name of an event', place: 'before' });
});

test('each event has a row of its own, below the one before', () => {
  const rows = rowsOf(
    Array.from({ length: 40 }, (_, i) => [`20${String(10 + (i % 14))}-06-27`, `Event ${i}`] as const),
    288,
  );
  const gaps = rows.slice(1).map(({ y }, i) => y - rows[i]!.y);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(26);
});

const label = fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom(...'abcdمن شMW '.split('')) });
const day = fc
  .tuple(fc.integer({ min: 1970, max: 2025 }), fc.constantFrom('', '-03', '-06-27', '-12-31', '/', '/..', '-05~'))
  .map(([year, rest]) => `${year}${rest}`);

test('no label leaves the picture, whatever the dates and however long the names', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(day, label), { minLength: 1, maxLength: 12 }),
      fc.constantFrom(288, 700),
      (events, width) => {
        for (const { label: placed } of rowsOf(events, width)) {
          const gap = placed.place === 'above' ? 0 : LABEL_GAP;
          const start = (placed.at / 100) * width;
          const size = textWidth(placed.text);
          const [from, to] =
            placed.runs === 'future' ? [start + gap, start + gap + size] : [start - gap - size, start - gap];
          // A single word wider than the picture is the one thing that cannot be helped.
          const oneWord = !placed.text.includes(' ');
          expect(from >= -1 || oneWord).toBe(true);
          expect(to <= width + 1 || oneWord).toBe(true);
        }
      },
    ),
  );
});
