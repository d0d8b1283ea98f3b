import type { Alphabet } from './alphabets.ts';
import { type Evidence, weigh } from './evidence.ts';
import { francScores } from './franc.ts';
import { respell } from './knowledge.ts';
import type { Script } from './scripts.ts';

/** Words and letters decide alone where they give so many points a word and lead by so many, in all and a word. */
const CLEAR = { rate: 0.3, lead: 2.5, leadPerWord: 0.15 } as const;

/** What franc's best score is worth, in points a word. Its models are 300 trigrams of one legal text: weak on headlines. */
const FRANC = 0.5;
/** More text tells franc nothing new. */
const FRANC_READS = 600;

/**
 * A language that is not known still has a best among those that are. But then franc, which knows 187, likes others
 * better by far (sentences of listed languages: 98 of 100 within 0.02; Indonesian: every second beyond 0.39), and the
 * text has too few frequent words (listed: 98 of 100 above 0.2 points a word). Short texts scatter, and words of the
 * language excuse a gap.
 */
const gapAllowed = (rate: number, words: number): number => 0.5 / Math.sqrt(words) + Math.max(0, rate);
const leastRate = (words: number): number => 0.2 - 0.8 / Math.sqrt(words);

export interface Verdict {
  readonly alphabet: Alphabet;
  /** Points ahead of the next language. */
  readonly lead: number;
  /** `unlisted`: a language beyond those known, and `alphabet` only the nearest. */
  readonly why: 'words' | 'franc' | 'unlisted';
}

interface Standing extends Evidence {
  /** Points of letters and words for each word of the text. */
  readonly rate: number;
  /** How far franc puts it behind its best; undefined where franc was not asked or has no model. */
  readonly gap?: number;
}

/**
 * The language of words that are all in one script, one of those in `alphabets`; where they leave it open, what asks
 * franc as well.
 */
export function decide(words: readonly string[], script: Script): Verdict | (() => Verdict) {
  const count = words.length;
  const weighed = inOrder(
    weigh(words, script).map(({ alphabet, points }) => ({
      alphabet,
      points: points + (alphabet.prior ?? 0),
      rate: points / count,
    })),
  );
  if (isClear(weighed, count)) return verdict(weighed, 'words');
  return () => {
    const asked = inOrder(askFranc(weighed, words));
    return verdict(asked, isStranger(asked[0]!, count) ? 'unlisted' : 'franc');
  };
}

function isClear(standings: readonly Standing[], words: number): boolean {
  const lead = leadOf(standings);
  return standings[0]!.rate >= CLEAR.rate && lead >= CLEAR.lead && lead >= CLEAR.leadPerWord * words;
}

function askFranc(standings: readonly Standing[], words: readonly string[]): Standing[] {
  const text = words.join(' ').slice(0, FRANC_READS);
  const scores = francScores(respell(text, standings[0]!.alphabet));
  const scored = standings.flatMap(({ alphabet }) => scores.get(alphabet.tag) ?? []);
  // Where franc has no model it must not decide: level with the best, words and letters do.
  const best = Math.max(0, ...scored);
  return standings.map((standing) => {
    const score = scores.get(standing.alphabet.tag);
    const points = standing.points + FRANC * words.length * (score ?? best);
    return { ...standing, points, ...(score !== undefined && { gap: 1 - score }) };
  });
}

const isStranger = ({ rate, gap = 0 }: Standing, words: number): boolean =>
  rate < leastRate(words) || gap > gapAllowed(rate, words);

const leadOf = (standings: readonly Standing[]): number => standings[0]!.points - (standings[1]?.points ?? 0);

const inOrder = (standings: readonly Standing[]): Standing[] => [...standings].sort((a, b) => b.points - a.points);

const verdict = (standings: readonly Standing[], why: 'words' | 'franc' | 'unlisted'): Verdict => {
  const { alphabet } = standings[0]!;
  return { alphabet, lead: leadOf(standings), why: alphabet.refused ? 'unlisted' : why };
};
