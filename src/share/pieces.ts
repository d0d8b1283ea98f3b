/** Words → pieces that a picture can place: letters of one font and one direction, in the order in which they stand. */
import type { Direction } from '../model.ts';
import { type LevelRun, visualLines } from '../text/bidi.ts';
import { drawableText, type LetterSet, letterSetOf } from '../text/drawable.ts';
import type { Measured } from './draw-thread.ts';

/** `head` for titles and years, `label` for all that is small. */
export type Face = 'head' | 'label';

/** Families of `share-fonts.ts`. Letters that a face lacks come from another; a missing one is no piece but an error. */
const FAMILIES: Readonly<Record<Face, Readonly<Record<LetterSet, string>>>> = {
  head: {
    arabic: 'bulaq',
    moreArabic: 'naskh',
    latin: 'serif',
    signs: 'serif-signs',
    extended: 'serif-ext',
    transliteration: 'serif-ext',
    cyrillic: 'serif-cyr',
  },
  label: {
    arabic: 'plex-ar',
    moreArabic: 'naskh',
    latin: 'plex',
    signs: 'plex-signs',
    extended: 'plex-ext',
    transliteration: 'serif-ext',
    cyrillic: 'plex-cyr',
  },
};

/** A space is as wide in all of them, near enough: in ems. */
export const SPACE = 0.24;

/** The piece, or a space. */
export type Piece = Measured | 'space';

/** The lines of a text from left to right, each as it stands on paper. Throws for a letter that no font has. */
export function piecesOf(lines: readonly string[], dir: Direction, face: Face): Piece[][] {
  return visualLines(lines.map(drawableText), dir).map((runs) => runs.flatMap((run) => piecesOfRun(run, face)));
}

function piecesOfRun({ text, dir }: LevelRun, face: Face): Piece[] {
  const pieces = text
    .split(/([ \u00A0\u2009]|\u200C)/)
    .filter((part) => part !== '' && part !== '\u200C')
    .flatMap((part): Piece[] => (/^[ \u00A0\u2009]$/.test(part) ? ['space'] : piecesOfWord(part, dir, face)));
  return dir === 'rtl' ? pieces.reverse() : pieces;
}

/** A word in as few pieces as its fonts allow; one with letters that the Arabic face lacks comes from Naskh whole. */
function piecesOfWord(word: string, dir: Direction, face: Face): Measured[] {
  const sets = [...word].map((c) => {
    const set = letterSetOf(c);
    if (!set) throw new Error(`No font of the share images has “${c}”.`);
    return set;
  });
  const rare = sets.includes('moreArabic');
  const pieces: { family: string; text: string }[] = [];
  for (const [i, c] of [...word].entries()) {
    const set = rare && sets[i] === 'arabic' ? 'moreArabic' : sets[i]!;
    const family = FAMILIES[face][set];
    const last = pieces.at(-1);
    const joins = last?.family === family && (dir === 'ltr' || LETTER.test(last.text) === LETTER.test(c));
    if (last && (joins || /\p{M}/u.test(c))) last.text += c;
    else pieces.push({ family, text: c });
  }
  return dir === 'ltr' ? pieces : pieces.map((piece) => (LETTER.test(piece.text) ? piece : turned(piece)));
}

/** Punctuation is no part of an Arabic piece: at its end, resvg would put it at the beginning. */
const LETTER = /\p{L}/u;

const MIRRORED: Readonly<Record<string, string>> = Object.fromEntries(
  ['()', '[]', '{}', '<>', '«»', '‹›'].flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ]),
);

/** Punctuation between words that run from the right: by itself it would be drawn from the left. */
function turned({ family, text }: Measured): Measured {
  return {
    family,
    text: [...text]
      .reverse()
      .map((c) => MIRRORED[c] ?? c)
      .join(''),
  };
}
