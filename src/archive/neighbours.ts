/** What the words around a person's name say about it. */
import { startsName } from '../text/given-names.ts';
import { isNameHere, looksLikeAdjective } from '../text/name-context.ts';
import { gapBefore, isArabicWord, type Word } from '../text/words.ts';
import type { Hit, Matcher, Page } from './name-hits.ts';

/** The neighbours of a person's surname: another given name before it, or a place where Arabic has an adjective. */
export function mayBeName(matcher: Matcher, hit: Hit, hits: readonly Hit[]): boolean {
  const { form, page, from, to, skip } = hit;
  if (matcher.actors[form.actor]!.kind !== 'people') return true;
  const word = page.words[from]!.text;
  const before = page.words[from - 1];
  const isGiven = before !== undefined && startsName(before) && !matcher.ownWords[form.actor]!.has(before.text);
  if (isGiven && skip === 0 && adjoins(page, from)) return false;
  if (form.use !== 'ambiguous' || form.words > 1) return true;
  if (!isArabicWord(word)) return !isOtherPerson(matcher, hit);
  if (!looksLikeAdjective(word.slice(skip))) return true;
  const afterPerson = hits.some(
    (other) => other.page === page && other.to === from && matcher.actors[other.form.actor]!.kind === 'people',
  );
  return isNameHere({
    before: (adjoins(page, from) && before?.text) || '',
    after: (adjoins(page, to) && page.words[to]?.text) || '',
    proclitic: word.slice(0, skip),
    afterPerson,
  });
}

/** Whether only space and quotes stand between a word and the one before it. */
function adjoins({ block, words }: Page, index: number): boolean {
  const gap = gapBefore(block.text, words, index);
  return gap === ' ' || /^[\s\u0640"'«»“”‘’]*$/.test(gap);
}

/** Arabic papers set the names of agencies and groups in quotes or brackets, where a plain word would not stand: (إرنا). */
export function isSetApart({ page, from, to, start, end }: Hit): boolean {
  const { text } = page.block;
  const closing = OPENING.get(text[start - 1] ?? '');
  return to - from === 1 && isArabicWord(page.words[from]!.text) && closing !== undefined && text[end] === closing;
}

const OPENING = new Map([...'«»“”""()[]‹›'.matchAll(/../gu)].map(([pair]) => [pair[0]!, pair[1]!]));

const TITLES = new Set(
  `president general mr mrs ms dr minister secretary commander spokesman spokeswoman official officer admiral colonel
  brigadier chief leader head director judge ayatollah hojatoleslam sheikh imam prince king senator ambassador adviser
  advisor envoy expert analyst iranist professor late former gen col adm lt brig monday tuesday wednesday thursday friday
  saturday sunday january february march april may june july august september october november december`.split(/\s+/),
);

/** “said Bahar Amini”: a capital word in mid-sentence before a shared surname is somebody else's given name. */
function isOtherPerson(matcher: Matcher, { form, page, from }: Hit): boolean {
  if (from < 2) return false;
  const before = page.words[from - 1]!;
  const written = writtenWord(page, before);
  const gap = (index: number): string => gapBefore(page.block.text, page.words, index);
  const inMidSentence = /^\s+$/.test(gap(from)) && /^[\s-]+$/.test(gap(from - 1));
  if (!inMidSentence || !/^\p{Lu}\p{Ll}/u.test(written) || isTitleCase(page)) return false;
  if (TITLES.has(before.text) || /(?:ian|ese|ish)$/.test(before.text)) return false;
  return !matcher.ownWords[form.actor]!.has(before.text);
}

let judged: { readonly page?: Page; readonly isTitleCase: boolean } = { isTitleCase: false };

/** Asked for each shared surname on a page. */
function isTitleCase(page: Page): boolean {
  if (judged.page !== page) judged = { page, isTitleCase: hasTitleCase(page) };
  return judged.isTitleCase;
}

/** A headline Whose Words Are Capitalised says nothing about names. */
function hasTitleCase(page: Page): boolean {
  const long = page.words.filter(({ text }) => text.length > 3).map((word) => writtenWord(page, word));
  return long.filter((word) => word !== word.toLowerCase()).length > long.length * 0.6;
}

const writtenWord = ({ block }: Page, { start, end }: Word): string => block.text.slice(start, end);
