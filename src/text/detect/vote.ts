import type { Lang, Tier } from '../../model.ts';
import { isDebris } from './debris.ts';
import { type Detection, detectLanguage, glanceAt, type Open } from './detect.ts';
import type { Script } from './scripts.ts';

export interface BlockLanguage {
  readonly language: Lang;
  readonly tier: Tier;
  /** The script that carries the block: its direction follows from it even where its language is not known. */
  readonly script?: Script;
}

/** The article's language, and that of each block in the order given. */
export interface LanguageVote extends BlockLanguage {
  readonly blocks: readonly BlockLanguage[];
}

/** A paragraph outvotes headings and captions up to this length; a longer one has no more to say. */
const MOST_LETTERS = 400;
const TIER_WEIGHTS: Readonly<Record<Tier, number>> = { 0: 0, 1: 0.3, 2: 1, 3: 1 };
/** A text this long whose language is not among those known votes for `und`, or an article in it would go to a stray guess. */
const UNLISTED_LETTERS = 60;
/** Only with this share of the votes is the winner as sure as its surest block. */
const CLEAR_MAJORITY = 2 / 3;

/** A block in the article's script is in another language only where that is sure: near relatives share whole lines. */
const OWN = { letters: 40, margin: 3 } as const;
/** Fewer letters of another script are a name or a sign: the block goes with the article. */
const LEAST_OF_OTHER_SCRIPT = 4;

/**
 * The language of an article by the vote of its blocks, and of each block. Lines left over from a web page never vote.
 * Where no block has a vote, all are read as one text.
 */
export function voteLanguage(blocks: readonly string[]): LanguageVote {
  const voters: Detection[] = [];
  const open: Open[] = [];
  const found = blocks.map((block): Detection | Open => {
    const glance = glanceAt(block);
    if ('ask' in glance && glance.letters < OWN.letters) {
      open.push(glance);
      return glance;
    }
    const detection = 'ask' in glance ? glance.ask() : glance;
    if (!isDebris(block)) voters.push(detection);
    return detection;
  });
  // A heading that could neither change the vote nor be in a language of its own need not be asked about.
  const article = winner(voters, open);
  if (!article) return voteOfAll(blocks);
  return { ...article, blocks: found.map((each) => ('ask' in each ? article : blockLanguage(each, article))) };
}

/** The same vote where each block is asked about, whatever it may have to say. */
export function voteOfAll(blocks: readonly string[]): LanguageVote {
  const detections: Detection[] = [];
  const isVoter: boolean[] = [];
  for (const block of blocks) {
    detections.push(detectLanguage(block));
    isVoter.push(!isDebris(block));
  }
  const article =
    winner(detections.filter((_, i) => isVoter[i])) ??
    brief(detectLanguage(blocks.filter((_, i) => isVoter[i]).join('\n')));
  return { ...article, blocks: detections.map((detection) => blockLanguage(detection, article)) };
}

/** The article’s language by the vote of its blocks; undefined where the `open` ones could have another say in it. */
function winner(detections: readonly Detection[], open: readonly Open[] = []): BlockLanguage | undefined {
  const votes = new Map<Lang, number>();
  let all = 0;
  for (const detection of detections) {
    const weight = weightOf(detection);
    votes.set(detection.language, (votes.get(detection.language) ?? 0) + weight);
    all += weight;
  }
  const [first, second] = [...votes].sort(([a, most], [b, least]) => least - most || (a < b ? -1 : 1));
  if (!first || all === 0) return undefined;
  const [language, forIt] = first;
  const surest = detections.filter((d) => d.language === language).reduce((a, b) => (weighs(b) > weighs(a) ? b : a));
  const clear = (votesOpen: number): boolean => forIt >= CLEAR_MAJORITY * (all + votesOpen);
  if (open.length > 0) {
    const most = open.reduce((sum, { letters }) => sum + letters, 0);
    const leads = forIt > (second?.[1] ?? 0) + most && clear(most);
    if (!leads || surest.tier < 3 || open.some(({ script }) => script !== surest.script)) return undefined;
  }
  return clear(0) || surest.tier < 2 ? brief(surest) : { ...brief(surest), tier: 1 };
}

function weightOf({ tier, letters, why }: Detection): number {
  const share = why === 'unlisted' && letters >= UNLISTED_LETTERS ? 1 : TIER_WEIGHTS[tier];
  return Math.min(letters, MOST_LETTERS) * share;
}

const weighs = (detection: Detection): number => detection.tier * MOST_LETTERS + weightOf(detection);

/** A block's own language where it has one, else the article's. */
function blockLanguage(detection: Detection, article: BlockLanguage): BlockLanguage {
  const { language, tier, script, letters, margin = 0 } = detection;
  if (language === article.language) return brief(detection);
  const otherScript = script !== undefined && script !== article.script && letters >= LEAST_OF_OTHER_SCRIPT;
  const sure = tier > 0 && letters >= OWN.letters && margin >= OWN.margin;
  return otherScript || sure ? brief(detection) : article;
}

const brief = ({ language, tier, script }: BlockLanguage): BlockLanguage => ({
  language,
  tier,
  ...(script && { script }),
});
