/**
 * Which letters a picture can show that no browser draws: those of the site's own font files. There is no fallback
 * there, and a letter that a font lacks leaves a hole without a word. A test holds the ranges to `font-recipes.ts`.
 */

const LETTERS = {
  arabic:
    '\\u060C\\u061B\\u061F\\u0621-\\u063A\\u0640-\\u0652\\u0654\\u0655\\u0660-\\u066C\\u0670\\u0671\\u067E\\u0686\\u0698\\u06A9\\u06AF\\u06BE\\u06C0\\u06C1\\u06CC\\u06F0-\\u06F9',
  moreArabic:
    '\\u0679\\u067C\\u0681\\u0685\\u0688\\u0689\\u0691\\u0693\\u0695\\u0696\\u069A\\u06A4\\u06AB\\u06B5\\u06BA\\u06BC\\u06C2\\u06C3\\u06C6\\u06CA\\u06CD\\u06CE\\u06D0\\u06D2-\\u06D5',
  latin:
    '\\u0020-\\u007E\\u00A0\\u00A7\\u00AB\\u00B7\\u00BB\\u00D7\\u00E0-\\u00FF\\u2009\\u2013\\u2014\\u2018\\u2019\\u201C\\u201D\\u2026\\u2191\\u2193',
  signs:
    '\\u00A1-\\u00A6\\u00A8-\\u00AA\\u00AC\\u00AE-\\u00B6\\u00B8-\\u00BA\\u00BC-\\u00D6\\u00D8-\\u00DF\\u0131\\u0152\\u0153\\u201A\\u201E\\u2022\\u2032\\u2033\\u2039\\u203A\\u20AC\\u2122\\u2212',
  extended:
    '\\u0100-\\u012B\\u012E-\\u0130\\u0134-\\u0148\\u014A-\\u0151\\u0154-\\u0165\\u0168-\\u017E\\u018F\\u0192\\u0218-\\u021B\\u0259\\u20BA\\u20BD',
  transliteration:
    '\\u01E6\\u01E7\\u02BE\\u02BF\\u1E0C\\u1E0D\\u1E20\\u1E21\\u1E24\\u1E25\\u1E2A\\u1E2B\\u1E36\\u1E37\\u1E62\\u1E63\\u1E6C\\u1E6D\\u1E92\\u1E93',
  cyrillic: '\\u0301\\u0400-\\u045F\\u0490\\u0491\\u2116',
} as const;

export type LetterSet = keyof typeof LETTERS;

const SETS = (Object.keys(LETTERS) as LetterSet[]).map((name) => [name, new RegExp(`[${LETTERS[name]}]`)] as const);

/** The set that a character is in; undefined where no font of the site has it. */
export function letterSetOf(character: string): LetterSet | undefined {
  return SETS.find(([, pattern]) => pattern.test(character))?.[0];
}

/** Direction marks, soft hyphens, joiners. The non-joiner of Persian spelling stays: it parts letters. */
const SHAPELESS = /(?!\u200C)\p{Cf}/gu;

/** The text as a picture has it: composed, on one line, without what has no shape. */
export function drawableText(text: string): string {
  return text.normalize('NFC').replace(SHAPELESS, '').replace(/\s+/g, ' ').trim();
}

/** Letters of the text that no picture can show, each once. */
export function undrawable(text: string): string[] {
  return [...new Set([...drawableText(text)].filter((c) => c !== '\u200C' && letterSetOf(c) === undefined))];
}
