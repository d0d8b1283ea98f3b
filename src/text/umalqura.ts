/**
 * The months of the Umm al-Qura calendar for the Hijri years 1356–1500, as R. H. van Gent's tables and CLDR give them.
 * Three hexadecimal digits a year; the lowest bit is the first month; 1 is a month of 30 days, 0 one of 29.
 */
const MONTH_BITS =
  'eaae94d2ac564aea6d56ad55d4aa9352ba5b53a6b5ea9d52d29a554ad56daea6e4ed1da2aaa95a2da5b9bb2764' +
  '6c95552ab4dbaba5b4da9d52aa592d26d8ed2daad5aa5a4b4979372b6975d69d52c9592b25b4db9d55d2da5d4a' +
  'a9554daad3aabd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae56d36ab55aaa94d49d95d2ba5b55aad55a9a92e' +
  '26e55dada6d46a5b27a4d4ad56db5a754f49e92d26a563566b5baab92b2568ba9b55aada5b4da9b52a9a536276' +
  '575af26d46a95552ad4bd9ba574b69b52a9552da5d4daad96b2e95e2ac9692eaad56ad65d4a';

export const UMALQURA_FIRST_YEAR = 1356;

/** 14 March 1937, in days since 1970. */
export const UMALQURA_FIRST_DAY = -11981;

/** A row of twelve month lengths for each year from 1356 on. */
export const UMALQURA_MONTHS: readonly (readonly number[])[] = (MONTH_BITS.match(/.{3}/g) ?? []).map((year) =>
  Array.from({ length: 12 }, (_, month) => 29 + ((Number.parseInt(year, 16) >> month) & 1)),
);
