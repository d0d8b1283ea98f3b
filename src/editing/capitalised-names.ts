/** Sequences of capitalised words in Latin and Cyrillic texts: “Maria Zakharova”, “Ministry of Culture”. */
import type { NameAt } from './name-at.ts';

/** Languages that write common nouns with capitals: there a capital says nothing. */
const ALL_NOUNS = new Set(['de', 'lb']);

const WORD = /^(?=[\p{Script=Latin}\p{Script=Cyrillic}])\p{Lu}[\p{Ll}\p{M}][\p{L}\p{M}’'-]*$/u;
const INITIAL = /^\p{Lu}\.$/u;
/** Small words within a name. */
const WITHIN = new Set('of the al el bin ibn ben de del da di du van von der for и по'.split(' '));

const words = (text: string): ReadonlySet<string> => new Set(text.trim().toLowerCase().split(/\s+/));

const TITLES = words(`
president vice prime minister foreign defence defense interior general colonel brigadier major captain lieutenant admiral
marshal mr mrs ms miss dr prof professor sir lord ayatollah sheikh king queen prince princess mayor governor commander chief
ambassador senator secretary deputy spokesman spokeswoman spokesperson judge chairman chairwoman director head
президент премьер министр генерал полковник глава посол секретарь господин госпожа директор командующий
`);
/** Words that open sentences, and names of days and months. */
const NO_NAMES = words(`
the a an in on at by for from to with without after before since during until while when where as if but and or yet so then this
that these those it its he she they we i you his her their our my there here what who how why not no all some many most
both each one two three first last next according however meanwhile moreover also although because despite earlier later
yesterday today tomorrow new old
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december
в на с по из за от до у о об к при это эта этот эти он она они мы я вы как что когда где но и а также если после перед
понедельник вторник среда четверг пятница суббота воскресенье
`);
const BODIES =
  /^(?:ministry|council|agency|party|army|guard|guards|university|institute|cent(?:re|er)|union|committee|forces?|bank|company|court|parliament|assembly|organi[sz]ation|commission|association|foundation|corps|service|bureau|office|министерство|совет|агентство|партия|университет|институт|центр|комитет|банк|служба)$/iu;

interface Token {
  readonly text: string;
  readonly start: number;
  /** A stop, comma, bracket or quotation mark stands before it. */
  readonly apart: boolean;
}

/** Names of two to four words. */
export function capitalisedNames(text: string, language: string): NameAt[] {
  if (ALL_NOUNS.has(language.split('-')[0]!)) return [];
  return runsOf(tokensOf(text)).flatMap((run) => {
    const name = trimmed(run);
    const capitals = name.filter(({ text: word }) => !WITHIN.has(word));
    const first = name[0];
    const last = name.at(-1);
    if (!first || !last || capitals.length < 2 || capitals.length > 4 || capitals.some((w) => w.text.length < 2))
      return [];
    const end = last.start + last.text.length;
    const kind = capitals.some((word) => BODIES.test(word.text)) ? ('organisation' as const) : ('person' as const);
    return [{ text: text.slice(first.start, end), start: first.start, end, kind }];
  });
}

function tokensOf(text: string): Token[] {
  let closed = true;
  return [...text.matchAll(/\S+/gu)].flatMap((match) => {
    const core = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'-]*/u.exec(match[0]);
    if (!core) {
      closed = true;
      return [];
    }
    const after = match[0].slice(core.index + core[0].length);
    const isInitial = core[0].length === 1 && after === '.';
    const token: Token = {
      text: isInitial ? `${core[0]}.` : core[0].replace(/[’'-]s?$/u, ''),
      start: match.index + core.index,
      apart: closed || core.index > 0,
    };
    closed = (after !== '' && !isInitial) || /[’']s$/u.test(core[0]);
    return [token];
  });
}

/** Tokens that belong together: capitalised words, with small ones between them. */
function runsOf(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  const close = (): void => {
    while (run.length > 0 && WITHIN.has(run.at(-1)!.text)) run.pop();
    if (run.length > 1) runs.push(run);
    run = [];
  };
  for (const token of tokens) {
    if (token.apart) close();
    if (WORD.test(token.text) || INITIAL.test(token.text) || (run.length > 0 && WITHIN.has(token.text)))
      run.push(token);
    else close();
  }
  close();
  return runs;
}

/** Without the titles and opening words before the name: “Yesterday Russian President Dmitry …” is “Dmitry …”. */
function trimmed(run: readonly Token[]): readonly Token[] {
  const isTitle = (word: Token | undefined): boolean => word !== undefined && TITLES.has(word.text.toLowerCase());
  const lastTitle = run.findLastIndex(isTitle);
  const isBody = run.some((word) => BODIES.test(word.text));
  let from = lastTitle >= 0 && !isBody ? lastTitle + 1 : 0;
  while (from < run.length && (NO_NAMES.has(run[from]!.text.toLowerCase()) || WITHIN.has(run[from]!.text))) from++;
  let to = run.length;
  while (to > from && NO_NAMES.has(run[to - 1]!.text.toLowerCase())) to--;
  return run.slice(from, to);
}
