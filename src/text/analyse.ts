/**
 * The analyser of the search, the same for what is indexed and for what is asked, in Node and in the browser:
 * fold → words → light stems → words that Arabic writes with one letter before them (و ف ب ل ك س).
 *
 *   indexTerms('وبموسكو')   → موسكو, where the archive knows «موسكو»; else the whole word and its readings
 *   queryTerm('للوزارة')    → وزار
 *   queryReadings('بطهران') → طهر (what is asked for only where «بطهران» has no hit, or on “wider search”)
 */
import { fold } from './fold.ts';
import { WHOLE_WORDS } from './lexemes.ts';
import { isArabic, plainWord, stem, withoutArticle } from './stem.ts';

/** Words that are known to stand whole: never split, and a split that leaves one of them is right. Folded. */
export type Lexemes = ReadonlySet<string>;

/** One-letter words written together with the next; س only before the letters of a verb in the present. */
const CLITIC = /^(?:[وفبلك]|س(?=[ينتا]))/;
/** «للجنة» is «ل» with «اللجنة»: before a noun that begins with ل, the article leaves no letter of its own. */
const HIDDEN_ARTICLE = /^[وف]?ل(ل.{2,})$/;
const MOST_CLITICS = 2;
const SHORTEST = 3;
/** Forms of a noun before its pronoun or in the plural: «وزارته», «وزارات» → «وزارة». */
const OF_FEMININE = /(?:تهما|تهم|تها|ته|ات)$/;
const PRONOUN = /(?:هما|هم|ها|ه|ات|ين|ون|ي)$/;

/** Folded words of a text, in order. */
export function wordsOf(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/**
 * Lexemes from an archive's own words: what stands behind the article («الوزارة» shows that «وزارة» begins with no
 * clitic), and the words of names. `texts` and `names` as they stand.
 */
export function lexemesOf(texts: Iterable<string>, names: Iterable<string>): Lexemes {
  const lexemes = new Set(WHOLE_WORDS);
  for (const text of texts)
    for (const word of wordsOf(text)) {
      if (!isArabic(word)) continue;
      const bare = withoutArticle(word);
      if (bare !== word && !HIDDEN_ARTICLE.test(word)) lexemes.add(bare);
    }
  for (const name of names)
    for (const word of wordsOf(name))
      if (isArabic(word) && word.length >= SHORTEST) lexemes.add(word).add(withoutArticle(word));
  return lexemes;
}

/** The terms that a word of a text is found by. */
export function indexTerms(word: string, lexemes: Lexemes = WHOLE_WORDS): readonly string[] {
  const whole = stem(word);
  const hidden = behindHiddenArticle(word, lexemes);
  if (hidden !== undefined) return [...new Set([stem(hidden), whole])];
  if (!CLITIC.test(word) || isWhole(word, lexemes)) return [whole];
  const split = splits(word);
  const right = split.find((rest) => isWhole(rest, lexemes));
  if (right !== undefined) return [stem(right)];
  return [...new Set([whole, ...split.map(stem)])].filter((term) => term.length > 1);
}

/** The term that a word of a query asks for. */
export function queryTerm(word: string): string {
  return stem(behindHiddenArticle(word, WHOLE_WORDS) ?? word);
}

/** What else a word of a query may mean, without its one-letter words. */
export function queryReadings(word: string): readonly string[] {
  const whole = queryTerm(word);
  return [...new Set([word, ...splits(word)].map(stem))].filter((term) => term !== whole && term.length > 1);
}

/** A term of the index that may stand in a text as `word`: for marking hits. */
export function meansTerm(word: string, term: string): boolean {
  return indexTerms(word).includes(term);
}

/** «للجنة» → «لجنة», where that is a word that is known. */
function behindHiddenArticle(word: string, lexemes: Lexemes): string | undefined {
  const noun = HIDDEN_ARTICLE.exec(word)?.[1];
  return noun !== undefined && isWhole(noun, lexemes) ? noun : undefined;
}

function isWhole(word: string, lexemes: Lexemes): boolean {
  if (lexemes.has(word) || lexemes.has(withoutArticle(word))) return true;
  const feminine = word.replace(OF_FEMININE, 'ه');
  if (feminine !== word && lexemes.has(feminine)) return true;
  const bare = word.replace(PRONOUN, '');
  return bare !== word && bare.length >= SHORTEST && lexemes.has(bare);
}

/** «وبموسكو» → «بموسكو», «موسكو». */
function splits(word: string): string[] {
  if (!isArabic(word)) return [];
  const found: string[] = [];
  let rest = word;
  for (let turn = 0; turn < MOST_CLITICS; turn++) {
    if (!CLITIC.test(rest) || rest.length - 1 < SHORTEST) break;
    rest = rest.slice(1);
    found.push(rest);
  }
  return found.filter((each) => plainWord(each).length >= SHORTEST);
}
