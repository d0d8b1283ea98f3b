/** What a new file needs to be told, from options or, on a terminal, by asking. */
import type { Lang } from '../model.ts';
import type { Given, NewKind } from './file-templates.ts';
import type { CommandWords } from './words.ts';

/** Options as they were given: `{ ar: 'منى', date: '2021' }`. */
export type Options = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Puts a question and returns the answer; absent where nobody is there to answer. */
export type Ask = ((question: string) => Promise<string>) | undefined;

interface Need {
  readonly option: string;
  readonly question: string;
}

/** The options that a kind cannot do without. Names may be given as `--ar` or, where that means something else, `--name-ar`. */
function needsOf(kind: NewKind, languages: readonly Lang[], words: CommandWords['create']): Need[] {
  const date = { option: 'date', question: words.date };
  if (kind === 'article')
    return [{ option: 'title', question: words.title }, date, { option: 'outlet', question: words.outlet }];
  const names = languages.map((lang) => ({ option: nameOption(lang), question: words.name(lang) }));
  return kind === 'event' ? [...names, date] : names;
}

/** `--id` is the file's name, also in Indonesian. */
export const nameOption = (lang: Lang): string => (lang === 'id' ? 'name-id' : lang);

/** Everything that the file needs, or the options that are still missing. */
export async function gatherAnswers(
  kind: NewKind,
  options: Options,
  languages: readonly Lang[],
  words: CommandWords['create'],
  ask: Ask,
): Promise<Given | { readonly missing: readonly string[] }> {
  const answers = new Map<string, string>();
  for (const { option, question } of needsOf(kind, languages, words)) {
    const given = options[option];
    const answer = typeof given === 'string' ? given : ask ? await ask(question) : '';
    if (answer.trim() !== '') answers.set(option, answer.trim().replace(/\s+/gu, ' '));
  }
  const missing = needsOf(kind, languages, words).filter(({ option }) => !answers.has(option));
  if (missing.length > 0) return { missing: missing.map(({ option }) => `--${option} "…"`) };
  const text = (option: string): string | undefined => {
    const given = answers.get(option) ?? options[option];
    return typeof given === 'string' && given !== '' ? given : undefined;
  };
  const names =
    kind === 'article'
      ? { title: text('title')! }
      : Object.fromEntries(languages.map((lang) => [lang, text(nameOption(lang))!]));
  const optional = { date: text('date'), outlet: text('outlet'), url: text('url') };
  const known = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return { names, aliases: (options.alias ?? []) as readonly string[], ...known };
}
