/**
 * Which letters of which font go into which file. The data here makes both the font files (`fonts.ts`) and the
 * `@font-face` rules (`stylesheet.ts`), so a file and its `unicode-range` cannot drift apart.
 *
 * Six files carry the site. The others hold Latin and Cyrillic letters that most pages never show; a browser fetches
 * one only when a page uses a letter of its range. The Arabic script has no such second files: Firefox does not join
 * letters that come from two files, so each word must find all its letters in one. Noto Naskh therefore has the letters
 * of Sorani, Urdu and Pashto too, and `tokens.css` sets these languages in it everywhere, headlines and labels included.
 *
 * The families are called “Sijill …” because “Source” and “Plex” are reserved font names.
 */

/** A font of an npm package, as its makers name it. */
export interface FontSource {
  /** npm package with the font files and their LICENSE. */
  readonly package: string;
  /** File name in the package's `files/` folder, without `.woff2`. */
  readonly file: string;
}

/** One `@font-face` rule that a file serves. */
export interface FontFace {
  readonly family: string;
  /** As in CSS: `400`, `600 700`. */
  readonly weight: string;
  /** In per cent: makes the guest script as large as its host. */
  readonly sizeAdjust?: number;
  /** Where the face takes fewer letters from the file than there are in it: the rest comes from another, smaller one. */
  readonly range?: string;
}

export interface FontRecipe {
  /** File name without hash and ending. */
  readonly name: string;
  readonly source: FontSource;
  /** Code points in hex, as in `unicode-range` without the `U+`: `60C,621-63A`. */
  readonly range: string;
  /** Variable axes nailed to one value; the others stay. */
  readonly axes?: Readonly<Record<string, number>>;
  readonly faces: readonly FontFace[];
}

/** Raise it when the meaning of a recipe changes without its text changing: the cache then starts afresh. */
export const recipeVersion = 1;

/** OpenType features that the files keep: joining, marks, ligatures, kerning, local forms, tabular figures. */
export const fontFeatures: readonly string[] =
  'ccmp isol init medi fina rlig rclt liga calt curs kern mark mkmk locl tnum'.split(' ');

// ───────────────────────── letters

/** Arabic and Persian: letters, harakat, punctuation, both sets of digits, and the joiners that Persian spelling needs. */
const arabic =
  '60C,61B,61F,621-63A,640-652,654,655,660-66C,670,671,67E,686,698,6A9,6AF,6BE,6C0-6C1,6CC,6F0-6F9,200C,200D';

/** What Sorani (ڕ ڵ ۆ ێ ە ڤ), Urdu (ٹ ڈ ڑ ں ہ ے) and Pashto (ټ ډ ړ ږ ښ ڼ ې ۍ ګ) add. */
const moreArabic =
  '679,67C,681,685,688,689,691,693,695,696,69A,6A4,6AB,6B5,6BA,6BC,6C2,6C3,6C6,6CA,6CD,6CE,6D0,6D2-6D5';

const latinLetters = '41-5A,61-7A,E0-FF';
/** Figures, quotation marks, dashes, spaces: what an Arabic headline takes from a Latin face. */
const figures = '20-40,5B-60,7B-7E,A0,A7,AB,B7,BB,D7,2009,2013,2014,2018,2019,201C,201D,2026,2191,2193';
/** ASCII, à–ÿ and the signs above. Capitals with accents are rare enough for `latinSigns`. */
const latin = `${latinLetters},${figures}`;
const latinSigns =
  'A1-A6,A8-AA,AC,AE-B6,B8-BA,BC-D6,D8-DF,131,152,153,201A,201E,2022,2032,2033,2039,203A,20AC,2122,2212';

/** Turkish, Azeri, Polish, Czech, Romanian, Baltic … (ğ š ž ş İ ə ł ő ț). */
const latinExtended = '100-12B,12E-130,134-148,14A-151,154-165,168-17E,18F,192,218-21B,259,20BA,20BD';
/** Letters of the transliterations of Arabic and Persian (ḥ ṣ ṭ ẓ ḫ ʿ ʾ), which IBM Plex lacks. */
const transliteration =
  '1E6,1E7,2BE,2BF,1E0C,1E0D,1E20,1E21,1E24,1E25,1E2A,1E2B,1E36,1E37,1E62,1E63,1E6C,1E6D,1E92,1E93';

/** Russian, Ukrainian, Belarusian, Serbian, Bulgarian. Tajik and Kazakh letters are in the packages' `cyrillic-ext`. */
const cyrillic = '301,400-45F,490,491,2116';

// ───────────────────────── sources

const naskh = source('@fontsource-variable/noto-naskh-arabic', 'noto-naskh-arabic-arabic-wght-normal');
const amiri = source('@fontsource/amiri', 'amiri-arabic-700-normal');
const plexArabic = source('@fontsource/ibm-plex-sans-arabic', 'ibm-plex-sans-arabic-arabic-500-normal');
const sourceSerif = (script: string) =>
  source('@fontsource-variable/source-serif-4', `source-serif-4-${script}-opsz-normal`);
const plex = (script: string) => source('@fontsource/ibm-plex-sans', `ibm-plex-sans-${script}-500-normal`);

function source(packageName: string, file: string): FontSource {
  return { package: packageName, file };
}

// ───────────────────────── files

/** Text and headlines in Latin and Cyrillic; smaller as a guest in Arabic text, to stand level with Noto Naskh. */
function serifText(name: string, script: string, range: string): FontRecipe {
  return {
    name: `serif-400${name}`,
    source: sourceSerif(script),
    range,
    axes: { wght: 400, opsz: 14 },
    faces: [
      { family: 'Sijill Serif', weight: '400' },
      { family: 'Sijill Serif in Naskh', weight: '400', sizeAdjust: 95 },
    ],
  };
}

const headHost: FontFace = { family: 'Sijill Serif', weight: '600 700' };
const headGuest: FontFace = { family: 'Sijill Serif in Naskh', weight: '600 700', sizeAdjust: 90 };

function serifHead(name: string, script: string, range: string, faces = [headHost, headGuest]): FontRecipe {
  return {
    name: `serif-600${name}`,
    source: sourceSerif(script),
    range,
    axes: { wght: 600, opsz: 32 },
    faces,
  };
}

function label(name: string, script: string, range: string): FontRecipe {
  return {
    name: `label-500${name}`,
    source: plex(script),
    range,
    faces: [{ family: 'Sijill Label', weight: '500' }],
  };
}

export const fontRecipes: readonly FontRecipe[] = [
  {
    name: 'naskh',
    source: naskh,
    range: `${arabic},${moreArabic}`,
    faces: [
      { family: 'Sijill Naskh', weight: '400 700' },
      { family: 'Sijill Naskh in Latin', weight: '400 700', sizeAdjust: 112 },
    ],
  },
  {
    name: 'bulaq-700',
    source: amiri,
    range: arabic,
    faces: [{ family: 'Sijill Bulaq', weight: '700' }],
  },
  {
    name: 'label-arabic-500',
    source: plexArabic,
    range: arabic.replace(',200C,200D', ''), // which the font lacks
    faces: [{ family: 'Sijill Label Arabic', weight: '500' }],
  },
  serifText('', 'latin', latin),
  serifText('-signs', 'latin', latinSigns),
  serifText('-extended', 'latin-ext', `${latinExtended},${transliteration}`),
  serifText('-cyrillic', 'cyrillic', cyrillic),
  serifHead('', 'latin', latin, [headHost, { ...headGuest, range: latinLetters }]),
  // Nearly every Arabic headline has a full stop, a bracket or a year in it, and hardly one has a Latin word.
  serifHead('-figures', 'latin', figures, [headGuest, { family: 'Sijill Figures', weight: '600' }]),
  serifHead('-signs', 'latin', latinSigns),
  serifHead('-extended', 'latin-ext', `${latinExtended},${transliteration}`),
  serifHead('-cyrillic', 'cyrillic', cyrillic),
  label('', 'latin', latin),
  label('-signs', 'latin', latinSigns),
  label('-extended', 'latin-ext', latinExtended),
  label('-cyrillic', 'cyrillic', cyrillic),
];

/**
 * The files that the first screen of a page needs, by the direction of the page. Labels are among them in Arabic: their
 * face is far from any that a phone has, and coming late it moved the text below.
 */
export const preloadedFonts = {
  rtl: ['naskh', 'label-arabic-500', 'bulaq-700'],
  ltr: ['serif-400', 'serif-600'],
} as const;

/** Whose work the files are: copyright lines as the fonts themselves carry them (name table, id 0). */
export interface FontCredit {
  readonly name: string;
  readonly package: string;
  readonly copyright: string;
  readonly home: string;
}

export const fontCredits: readonly FontCredit[] = [
  {
    name: 'Noto Naskh Arabic',
    package: '@fontsource-variable/noto-naskh-arabic',
    copyright: 'Copyright 2022 The Noto Project Authors (https://github.com/notofonts/arabic)',
    home: 'https://github.com/notofonts/arabic',
  },
  {
    name: 'Amiri',
    package: '@fontsource/amiri',
    copyright: 'Copyright 2010-2022 The Amiri Project Authors (https://github.com/aliftype/amiri).',
    home: 'https://github.com/aliftype/amiri',
  },
  {
    name: 'IBM Plex Sans Arabic',
    package: '@fontsource/ibm-plex-sans-arabic',
    copyright: 'Copyright 2019 IBM Corp. All rights reserved.',
    home: 'https://github.com/IBM/plex',
  },
  {
    name: 'IBM Plex Sans',
    package: '@fontsource/ibm-plex-sans',
    copyright: 'Copyright 2019 IBM Corp. All rights reserved.',
    home: 'https://github.com/IBM/plex',
  },
  {
    name: 'Source Serif 4',
    package: '@fontsource-variable/source-serif-4',
    copyright: '© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.',
    home: 'https://github.com/adobe-fonts/source-serif',
  },
];
