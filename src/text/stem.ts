/**
 * Words to stems: light, so that a stem stays a piece of the word and never a root. Arabic in the manner of Larkey,
 * Ballesteros and Connell's light10 (one prefix, at most two suffixes, three letters left); English an S-stemmer with
 * -ed and -ing; Cyrillic one case ending. Words come from `fold`.
 */
import { PLURAL_GROUPS } from './lexemes.ts';

/** The article, alone or behind one-letter words: what follows is a word of its own. */
const ARTICLES = ['وبال', 'وكال', 'فبال', 'فكال', 'ولل', 'فلل', 'وال', 'فال', 'بال', 'كال', 'ال', 'لل'];
const SUFFIXES = [
  ...['تهما', 'تهم', 'تها', 'ته', 'هما', 'كما', 'تين', 'تان', 'هم', 'ها', 'نا', 'ات', 'ان', 'ون', 'ين', 'يه', 'تا'],
  ...['وا', 'ه', 'ي', 'ا'],
];
/** Shorter stems are left by these alone: آفة, آفات. */
const SHORT = new Set(['ه', 'ات']);
const CYRILLIC_ENDING = /(?:ами|ями|ого|ему|ому|ов|ом|ем|ой|ей|ыи|ах|ях|а|я|у|ю|е|ы|и|ь|о)$/;

const ARABIC = /^[\u0600-\u06FF]/;
const LATIN = /^[a-z]/;
const CYRILLIC = /^[\u0400-\u04FF]/;

export const isArabic = (word: string): boolean => ARABIC.test(word);

/** Folded as for matching, and then past what writers also confuse: a lone hamza, and doubled و or ي beside it. */
export function plainWord(word: string): string {
  return isArabic(word) ? word.replace(/ء/g, '').replace(/وو+/g, 'و').replace(/يي+/g, 'ي') : word;
}

/** The word behind the article: «للوزارة» → «وزاره»; the same word where there is none. */
export function withoutArticle(word: string): string {
  const article = ARTICLES.find((each) => word.startsWith(each) && word.length - each.length >= 3);
  return article === undefined ? word : word.slice(article.length);
}

/** Stem of a folded word, one for all members of a group of plurals. */
export function stem(word: string): string {
  const plain = plainWord(word);
  if (isArabic(plain)) return inGroup(withoutEndings(withoutArticle(plain)));
  if (LATIN.test(plain)) return englishStem(plain);
  return CYRILLIC.test(plain) && plain.length >= 5 ? plain.replace(CYRILLIC_ENDING, '') : plain;
}

function withoutEndings(word: string): string {
  // «بيانًا» is «بيان» with the accusative's alef, not «بيا» with «نا».
  let left = /.{2}انا$/.test(word) ? word.slice(0, -1) : word;
  for (let turn = 0; turn < 2; turn++) {
    const ending = SUFFIXES.find((s) => left.endsWith(s) && left.length - s.length >= (SHORT.has(s) ? 2 : 3));
    if (ending === undefined) break;
    left = left.slice(0, -ending.length);
  }
  return left;
}

function englishStem(word: string): string {
  let left = word;
  if (left.length > 4) {
    if (left.endsWith('ies')) left = `${left.slice(0, -3)}y`;
    else if (/(?:ss|sh|ch|x|z)es$/.test(left)) left = left.slice(0, -2);
    else if (/[^siu]s$/.test(left)) left = left.slice(0, -1);
  }
  if (left.length > 5 && /(?:ing|[^e]ed)$/.test(left))
    left = left.replace(/(?:ing|ed)$/, '').replace(/([bdgkmnprt])\1$/, '$1');
  if (left.endsWith('eed')) left = left.slice(0, -1);
  return left.length > 3 ? left.replace(/y$/, 'i').replace(/e$/, '') : left;
}

// ───────────────────────── groups

const groups = joinedGroups();

const inGroup = (form: string): string => groups.get(form) ?? form;

/** Stem → the group's name. Groups that share a stem become one (union-find). */
function joinedGroups(): ReadonlyMap<string, string> {
  const parent = new Map<string, string>();
  const root = (form: string): string => {
    const above = parent.get(form) ?? form;
    return above === form ? form : root(above);
  };
  for (const group of PLURAL_GROUPS) {
    const [first, ...others] = group.map((word) => withoutEndings(withoutArticle(plainWord(word))));
    for (const form of [first!, ...others]) {
      if (!parent.has(form)) parent.set(form, form);
      parent.set(root(form), root(first!));
    }
  }
  return new Map([...parent.keys()].map((form) => [form, root(form)]));
}
