/** Where an actor's written forms stand in a text, before it is weighed whether they are meant there. */
import type { ActorRecord, Block } from '../model.ts';
import { findPhrases, type PhraseTree } from '../text/phrases.ts';
import { gapBefore, originalSpan, readWords, type Word } from '../text/words.ts';

/** One written form of one actor. */
export interface Form {
  readonly actor: number;
  /** `not`: a phrase in which the actor's forms are something else. */
  readonly use: 'name' | 'ambiguous' | 'not';
  readonly written: string;
  readonly words: number;
  /** A name, or an alias of several words: it lets the actor's ambiguous forms count. */
  readonly full: boolean;
  readonly letters: Case;
  /** The editor wrote a comma, colon, semicolon or slash in it. */
  readonly parted: boolean;
}

/** “wagner” and scripts without capitals; “EU”; “Wagner”. */
type Case = 'small' | 'capitals' | 'mixed';

export interface Matcher {
  readonly actors: readonly ActorRecord[];
  readonly tree: PhraseTree<Form>;
  /** Per actor, every folded word of its names. */
  readonly ownWords: readonly ReadonlySet<string>[];
}

export type Text = Pick<Block, 'id' | 'text'>;

export interface Page {
  readonly index: number;
  readonly block: Text;
  readonly words: readonly Word[];
}

export interface Hit {
  readonly form: Form;
  readonly page: Page;
  readonly from: number;
  readonly to: number;
  readonly skip: number;
  readonly start: number;
  readonly end: number;
}

export function readPage(block: Text, index: number): Page {
  return { index, block, words: readWords(block.text) };
}

/** Every form on a page whose words belong together and whose capitals fit. */
export function hitsOn(matcher: Matcher, page: Page): Hit[] {
  const { block, words } = page;
  const hits: Hit[] = [];
  let written = '';
  let last: Hit | undefined;
  for (const { data: form, from, to, skip } of findPhrases(matcher.tree, words)) {
    // People share names: their forms follow each other on the same words.
    const isSame = last !== undefined && last.from === from && last.to === to && last.skip === skip;
    const { start, end } = isSame ? last! : originalSpan(words, { from, to, skip });
    if (!isSame) written = block.text.slice(start, end);
    last = { form, page, from, to, skip, start, end };
    if (written !== '' && isOneName(last) && (form.use === 'not' || isCaseRight(form.letters, written)))
      hits.push(last);
  }
  return hits;
}

/** No comma, colon, line or end of a sentence between the words of a name, unless the editor wrote it there. */
function isOneName({ form, page, from, to }: Hit): boolean {
  if (to - from === 1 || form.parted) return true;
  for (let i = from + 1; i < to; i++) {
    const gap = gapBefore(page.block.text, page.words, i);
    if (gap === ' ') continue;
    if (/[،,؛;:!?؟\n/|]/.test(gap)) return false;
    const initial = page.words[i - 1]!.text.length <= 2;
    if (gap.includes('.') && !initial) return false;
  }
  return true;
}

/** “US” is not “us”, “Wagner” is not “wagner”; “PUTIN” in a headline is Putin. Scripts without capitals always pass. */
function isCaseRight(form: Case, written: string): boolean {
  if (form === 'small') return true;
  return form === 'capitals' ? written === written.toUpperCase() : written !== written.toLowerCase();
}

/** What `hitsOn` asks of a form’s letters and signs. */
export const signsOf = (written: string): Pick<Form, 'letters' | 'parted'> => ({
  letters: written === written.toLowerCase() ? 'small' : isCapitals(written) ? 'capitals' : 'mixed',
  parted: /[،,;:/]/.test(written),
});

/** “EU”, «США»: one word, all in capitals. */
export function isCapitals(form: string): boolean {
  return form.length > 1 && !form.includes(' ') && form === form.toUpperCase() && form !== form.toLowerCase();
}

/** Whether two hits cover the same words. */
export const isSameSpan = (a: Hit, b: Hit): boolean => a.page === b.page && a.from === b.from && a.to === b.to;

/** Whether two hits have a word in common. */
export const overlap = (a: Hit, b: Hit): boolean => a.page === b.page && a.from < b.to && b.from < a.to;
