/** Stage 4: a body without what the page put between, before and after its paragraphs. Every line that goes has a reason. */
import type { BareBlock } from '../read/markdown.ts';
import { type LanguageVote, voteLanguage } from '../text/detect/vote.ts';
import { withoutNowhere, withoutShortCodes, withoutUnseen } from './clean-blocks.ts';
import { type Reasons, reasonFor, SENTENCE, SHORT, type StripContext } from './debris-reasons.ts';
import { tidy } from './dom.ts';
import { dropEmptyHeadings, followLabels } from './follow-labels.ts';
import type { Dropped } from './types.ts';

export interface Stripped {
  readonly blocks: readonly BareBlock[];
  readonly dropped: readonly Dropped[];
  readonly language: LanguageVote;
  /** The outlet that the text says it was taken from. */
  readonly via?: string;
}

/** Takes the debris out. Pure; the order of what stays is the order it had. */
export function stripDebris(found: readonly BareBlock[], context: StripContext): Stripped {
  const blocks = found.map(withoutUnseen).map(withoutShortCodes);
  const dropped: Dropped[] = found.flatMap((block, i) =>
    blocks[i] || tidy(block.text) === '' ? [] : [{ text: block.text, reason: 'ad' as const }],
  );
  const body = blocks.filter((block) => block !== undefined);
  const vote = voteLanguage(body.map(({ text }) => text));
  const reasons = reasonsOf(body, vote, context);
  const credit = viaOf(body, reasons, context);
  if (credit) reasons[credit.at] = 'via';
  dropEmptyHeadings(body, reasons);
  const kept = body.filter((_, i) => reasons[i] === undefined).map(withoutNowhere);
  return {
    blocks: withEvenHeadings(kept),
    dropped: [
      ...dropped,
      ...body.flatMap((block, i) => (reasons[i] ? [{ text: block.text, reason: reasons[i] }] : [])),
    ],
    language: voteLanguage(kept.map(({ text }) => text)),
    ...(credit ? { via: credit.outlet } : {}),
  };
}

function reasonsOf(body: readonly BareBlock[], vote: LanguageVote, context: StripContext): Reasons {
  const reasons: Reasons = body.map((block, i) => reasonFor(block, i, body, vote, context));
  followLabels(body, reasons);
  return reasons;
}

const VIA =
  /^(?:(?:نقلا|نقلاً) عن|عن|المصدر|source|via|from|originally published (?:in|by|on)|به نقل از|منبع|источник|по материалам)\s*[:：]?\s*["“«'‘]?(.{2,60}?)["”»'’]?\.?$/iu;

/** «عن "اندبندنت فارسية"» under the text, where the register knows that name. */
function viaOf(
  body: readonly BareBlock[],
  reasons: Reasons,
  context: StripContext,
): { at: number; outlet: string } | undefined {
  for (let at = body.length - 1; at >= 0 && body[at]!.text.length <= SHORT; at--) {
    const name = VIA.exec(body[at]!.text)?.[1];
    const outlet = name === undefined ? undefined : context.outletNamed(name);
    if (outlet !== undefined && (reasons[at] === undefined || reasons[at] === 'label')) return { at, outlet };
  }
  return undefined;
}

/** A short paragraph all in bold between paragraphs is a heading; the levels begin at 2 and leave none out. */
function withEvenHeadings(blocks: readonly BareBlock[]): BareBlock[] {
  const marked = blocks.map((block, i): BareBlock => {
    const isBold =
      block.kind === 'paragraph' &&
      block.runs.every((run) => run.strong || run.text.trim() === '') &&
      !block.runs.some((run) => run.href);
    const follows = blocks[i + 1]?.kind === 'paragraph' && blocks[i + 1]!.text.length > SENTENCE;
    if (!isBold || i === 0 || !follows || block.text.length > SENTENCE || /[.،,:…]["”»]?$/u.test(block.text))
      return block;
    return { ...block, kind: 'heading', level: 6, runs: [{ text: block.text }] };
  });
  const levels = [...new Set(marked.filter(({ kind }) => kind === 'heading').map(({ level = 2 }) => level))].sort();
  let last = 1;
  return marked.map((block) => {
    if (block.kind !== 'heading') return block;
    const level = Math.min(last + 1, levels.indexOf(block.level ?? 2) + 2, 6);
    last = level;
    return { ...block, level, runs: block.runs.map(({ strong: _, ...run }) => run) };
  });
}
