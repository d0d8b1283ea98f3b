/**
 * What is no sign of a language, dropped from a copy that only detection reads. Each pattern is asked for only where
 * its tell-tale character stands, since most texts have none of them.
 */
const NOISE: readonly (readonly [telltale: string, pattern: RegExp])[] = [
  ['://', /\bhttps?:\/\/\S+/giu],
  ['www.', /\bwww\.\S+/giu],
  ['@', /[^\s@]{1,64}@[^\s@]{1,255}\.\p{L}{2,}/gu],
  ['@', /(?<!\p{L})@[\p{L}\p{N}_]+/gu],
  ['#', /(?<!\p{L})#[\p{L}\p{N}_]+/gu],
  // [ad_1], [caption id="a"]: a word and its settings in brackets. “[sic]” goes too, which does no harm.
  ['[', /\[\/?[a-z][\w-]*(?:[ =:][^\][\n]{0,80})?\]/giu],
  ['<', /<\/?[a-z][^<>]{0,300}>/giu],
  ['&', /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31});/giu],
];

/**
 * Written or left out at will, or not seen at all: the soft hyphen, Hebrew points, Arabic vowel signs and tatweel,
 * bidi controls, the zero-width joiner. U+200C stays: between the parts of a Persian word it ends one.
 */
const UNSEEN =
  /[\u00ad\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b\u200d-\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** A lower-case copy in NFKC without addresses, handles, short codes, tags, entities, points and unseen characters. */
export function cleanForDetection(text: string): string {
  if (text !== last.text) last = { text, clean: cleaned(text) };
  return last.clean;
}

/** Each block is asked for twice in a row: for its language, and whether it is a line left over from a page. */
let last = { text: '', clean: '' };

function cleaned(text: string): string {
  let clean = text.normalize('NFKC');
  for (const [telltale, pattern] of NOISE) if (clean.includes(telltale)) clean = clean.replace(pattern, ' ');
  // “İ” alone would become i and a combining dot.
  return clean.replaceAll('İ', 'i').toLowerCase().replace(UNSEEN, '');
}
