/** Sets a text in lines: as large as it fits, lines of about the same length, “…” where there is too much of it. */
import type { Direction } from '../model.ts';
import type { DrawThread, Measured } from './draw-thread.ts';
import { type Face, type Piece, piecesOf, SPACE } from './pieces.ts';

/** What has a measured width. */
export interface Ruler {
  /** Asks for the widths that are not known yet. */
  readonly learn: (lines: readonly (readonly Piece[])[]) => Promise<void>;
  /** In ems, of pieces that were learned. */
  readonly width: (pieces: readonly Piece[]) => number;
}

export interface Room {
  readonly width: number;
  readonly lines: number;
  /** Sizes to try, the largest first. */
  readonly sizes: readonly number[];
}

export interface SetText {
  readonly size: number;
  readonly lines: readonly (readonly Piece[])[];
  /** There was more of it. */
  readonly cut: boolean;
}

export function rulerOf(thread: DrawThread): Ruler {
  const known = new Map<string, number>();
  const keyOf = ({ family, text }: Measured): string => `${family}\0${text}`;
  return {
    async learn(lines) {
      const pieces = lines.flat().filter((piece) => piece !== 'space');
      const unknown = [...new Map(pieces.map((piece) => [keyOf(piece), piece])).values()].filter(
        (piece) => !known.has(keyOf(piece)),
      );
      const widths = unknown.length > 0 ? await thread.measure(unknown) : [];
      for (const [i, piece] of unknown.entries()) known.set(keyOf(piece), widths[i]! / 100);
    },
    width: (pieces) => pieces.reduce((sum, piece) => sum + (piece === 'space' ? SPACE : known.get(keyOf(piece))!), 0),
  };
}

/** Throws for a letter that no font has. */
export async function setText(text: string, dir: Direction, face: Face, room: Room, ruler: Ruler): Promise<SetText> {
  const words = text.split(' ');
  const alone = words.map((word) => piecesOf([word], dir, face)[0]!);
  await ruler.learn(alone);
  const widths = alone.map((pieces) => ruler.width(pieces));
  const fitting = room.sizes.find((size) => {
    const em = room.width / size;
    return widths.every((width) => width <= em) && brokenAt(widths, em).length <= room.lines;
  });
  if (fitting !== undefined) return setLines(balanced(words, widths, room.width / fitting), fitting, false);
  const smallest = room.sizes.at(-1)!;
  return setLines(cutTo(words, widths, room.width / smallest, room.lines), smallest, true);

  async function setLines(lines: readonly string[], size: number, cut: boolean): Promise<SetText> {
    const pieces = piecesOf(lines, dir, face);
    await ruler.learn(pieces);
    return { size, lines: pieces, cut };
  }
}

/** The number of words on each line, as many as go on it. */
function brokenAt(widths: readonly number[], em: number): number[] {
  const counts: number[] = [];
  let room = 0;
  for (const width of widths) {
    if (counts.length > 0 && SPACE + width <= room) {
      counts[counts.length - 1]! += 1;
      room -= SPACE + width;
    } else {
      counts.push(1);
      room = em - width;
    }
  }
  return counts;
}

/** As few lines as can be, in the narrowest column that takes no more of them. */
function balanced(words: readonly string[], widths: readonly number[], em: number): string[] {
  const { length } = brokenAt(widths, em);
  const widest = Math.max(...widths);
  let counts = brokenAt(widths, em);
  for (let narrower = em; narrower >= widest; narrower -= em / 50) {
    const tried = brokenAt(widths, narrower);
    if (tried.length > length) break;
    counts = tried;
  }
  return linesOf(words, counts);
}

function linesOf(words: readonly string[], counts: readonly number[]): string[] {
  let at = 0;
  return counts.map((count) => {
    at += count;
    return words.slice(at - count, at).join(' ');
  });
}

/** Whole words as far as they go; a word that is wider than a line is cut itself. */
function cutTo(words: readonly string[], widths: readonly number[], em: number, most: number): string[] {
  const narrow = words.map((word, i) => {
    if (widths[i]! <= em) return word;
    const letters = [...word];
    return `${letters.slice(0, Math.max(1, Math.floor((letters.length * (em - 1)) / widths[i]!))).join('')}…`;
  });
  const lines = linesOf(
    narrow,
    brokenAt(
      widths.map((width) => Math.min(width, em)),
      em,
    ),
  );
  if (lines.length <= most) return lines;
  const last = lines[most - 1]!.split(' ');
  const kept = last.length > 1 ? last.slice(0, -1) : last;
  return [...lines.slice(0, most - 1), `${kept.join(' ').replace(/[\s\p{P}]+$/u, '')}…`];
}
