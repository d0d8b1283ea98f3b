/** Where the labels of a timeline stand: one row for each event, the label where it has room. */
import { cutToWidth, textWidth } from './text-width.ts';
import { covers, type Mark } from './timeline-marks.ts';

/** A label in the order of wishes: with its date, and without. */
export interface Labelled {
  readonly mark: Mark;
  readonly texts: readonly string[];
}

export interface Row {
  readonly mark: Mark;
  /** The middle of the mark, in px from the top. */
  readonly y: number;
  readonly label: {
    readonly text: string;
    /** Beside the mark, towards the past or the future; or above it, running on from `at` into the future or the past. */
    readonly place: 'before' | 'after' | 'above';
    readonly runs: 'past' | 'future';
    /** Per cent. */
    readonly at: number;
  };
}

export const ROW = 26;
/** A label above its mark needs a line of its own. */
const LABEL_LINE = 18;
/** Between a mark and its label, the mark's own half included. */
export const LABEL_GAP = 12;

/**
 * Rows from the top, in the order given, for a picture that is at least `width` px wide: as labels are in px and the
 * axis in per cent, what has room there has room in any wider one. Late marks have their labels on the side of the past,
 * early ones on that of the future; a label that fits on neither stands above its mark, cut short if it must be.
 */
export function layRows(events: readonly Labelled[], width: number, top: number): Row[] {
  let bottom = top;
  return events.map(({ mark, texts }) => {
    const label = place(mark, texts, width);
    const above = label.place === 'above' ? LABEL_LINE : 0;
    const y = bottom + above + ROW / 2;
    bottom += ROW + above;
    return { mark, y, label };
  });
}

function place(mark: Mark, texts: readonly string[], width: number): Row['label'] {
  const [from, to] = covers(mark);
  const px = (percent: number): number => (percent / 100) * width;
  const room = { before: px(from) - LABEL_GAP, after: px(100 - to) - LABEL_GAP };
  const sides = (from + to) / 2 > 50 ? (['before', 'after'] as const) : (['after', 'before'] as const);
  for (const text of texts)
    for (const side of sides)
      if (textWidth(text) <= room[side])
        return { text, place: side, runs: side === 'before' ? 'past' : 'future', at: side === 'before' ? from : to };
  const shortest = texts.at(-1) ?? '';
  const future = px(100 - from);
  const past = px(to);
  const text = cutToWidth(shortest, Math.max(future, past));
  return future >= textWidth(text) || future >= past
    ? { text, place: 'above', runs: 'future', at: from }
    : { text, place: 'above', runs: 'past', at: to };
}
