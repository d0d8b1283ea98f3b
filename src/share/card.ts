/** A picture for a shared link: an entry of the ledger, the date outside the double red line, the words inside it. */
import type { Direction } from '../model.ts';
import type { ShareCard } from '../pages/share.ts';
import type { Face, Piece } from './pieces.ts';
import { type Room, type Ruler, type SetText, setText } from './set-text.ts';

/** As `tokens.css` has them by day. */
export const INKS = { paper: '#f6f8f3', ink: '#151c19', quiet: '#48544e', rubric: '#a81b2b' } as const;

const [WIDTH, HEIGHT] = [1200, 630];
/** Measured from the start of the page: left in English, right in Arabic. */
const COLUMN = { end: 272, width: 216 };
const LINE = { at: [296, 305], thick: 4 };
const ENTRY = { start: 344, width: 792 };
/** Baselines. */
const TOP = 122;
const FOOT = 566;

const YEAR = 88;
const LABEL = 32;
const LABEL_LEADING = 44;
const DECK = 34;
const DECK_LEADING = 50;

/** The SVG of a card: nothing in it but places and letters of the fonts that `share-fonts.ts` opens. */
export async function drawCard(card: ShareCard, ruler: Ruler): Promise<string> {
  const { dir } = card;
  const parts: string[] = [`<rect width="${WIDTH}" height="${HEIGHT}" fill="${INKS.paper}"/>`];
  for (const at of LINE.at)
    parts.push(
      `<rect x="${dir === 'rtl' ? WIDTH - at - LINE.thick : at}" width="${LINE.thick}" height="${HEIGHT}" fill="${INKS.rubric}"/>`,
    );

  // ── the date column, its words against the line
  let y = TOP;
  for (const [i, year] of card.years.entries()) {
    y += i * YEAR;
    const set = await typeset(year, dir, 'head', { width: COLUMN.width, lines: 1, sizes: [YEAR, 60] });
    place(set, [y], 'end', INKS.ink);
  }
  if (card.date) {
    const set = await typeset(card.date, dir, 'label', { width: COLUMN.width, lines: 4, sizes: [LABEL, 28] });
    place(set, baselines(y + 52, set, LABEL_LEADING), 'end', INKS.quiet);
  }

  // ── the entry
  if (card.label.length > 0) {
    const set = await typeset(card.label.join(' · '), dir, 'label', {
      width: ENTRY.width,
      lines: 1,
      sizes: [LABEL, 28],
    });
    place(set, [TOP - 30], 'start', INKS.rubric);
  }
  const tall = /\p{Script=Arabic}/u.test(card.title);
  const leading = tall ? 1.5 : 1.16;
  const room = { width: ENTRY.width, sizes: tall ? [88, 80, 72, 64, 58, 52] : [84, 76, 68, 62, 56, 50] };
  const low = { ...room, sizes: room.sizes.slice(2), lines: 2 };
  const short = card.deck === undefined ? undefined : await typeset(card.title, card.titleDir, 'head', low);
  const deckFits = short !== undefined && !short.cut;
  const title = deckFits ? short : await typeset(card.title, card.titleDir, 'head', { ...room, lines: 4 });
  const lines = baselines(TOP + title.size * (tall ? 1.15 : 0.85), title, title.size * leading);
  place(title, lines, 'start', INKS.ink);
  if (deckFits && card.deck !== undefined) {
    const from = lines.at(-1)! + (tall ? 100 : 76);
    const most = Math.floor(((card.site === undefined ? FOOT : FOOT - 64) - from) / DECK_LEADING) + 1;
    if (most > 0) {
      const deck = await typeset(card.deck, dir, 'label', {
        width: ENTRY.width,
        lines: Math.min(most, 4),
        sizes: [DECK],
      });
      place(deck, baselines(from, deck, DECK_LEADING), 'start', INKS.quiet);
    }
  }
  if (card.site !== undefined) {
    const set = await typeset(card.site, dir, 'label', { width: ENTRY.width, lines: 1, sizes: [LABEL, 28] });
    place(set, [FOOT], 'start', INKS.quiet);
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${parts.join('')}</svg>`;

  function typeset(text: string, textDir: Direction, face: Face, room: Room): Promise<SetText> {
    return setText(text, textDir, face, room, ruler);
  }

  /** Against the line from outside (`end`), or from inside (`start`). */
  function place({ size, lines: set }: SetText, at: readonly number[], side: 'start' | 'end', colour: string): void {
    for (const [i, pieces] of set.entries()) {
      const width = ruler.width(pieces) * size;
      const from = side === 'start' ? ENTRY.start : COLUMN.end - width;
      parts.push(...textsOf(pieces, dir === 'rtl' ? WIDTH - from - width : from, at[i]!, size, colour));
    }
  }

  function textsOf(pieces: readonly Piece[], left: number, baseline: number, size: number, colour: string): string[] {
    let x = left;
    return pieces.flatMap((piece) => {
      const at = x;
      x += ruler.width([piece]) * size;
      if (piece === 'space') return [];
      return `<text x="${round(at)}" y="${round(baseline)}" font-size="${size}" font-family="${piece.family}" fill="${colour}">${escaped(piece.text)}</text>`;
    });
  }
}

function baselines(first: number, { lines }: SetText, leading: number): number[] {
  return lines.map((_, i) => first + i * leading);
}

const round = (n: number): number => Math.round(n * 100) / 100;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
