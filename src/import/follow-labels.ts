/** What goes with a label that is no text: the titles after “Related”, the comments after “Comments”, the menu before the text. */
import type { BareBlock } from '../read/markdown.ts';
import { type Reasons, SHORT } from './debris-reasons.ts';

/** After “Related” come titles; after “Comments”, to the end, what readers wrote. */
export function followLabels(body: readonly BareBlock[], reasons: Reasons): void {
  for (let i = 0; i < body.length; i++) {
    const reason = reasons[i];
    if (reason === 'comments' && isTail(i, body)) {
      for (let j = i + 1; j < body.length; j++) reasons[j] ??= 'comments';
      return;
    }
    if (reason !== 'related' && reason !== 'newsletter' && reason !== 'tags') continue;
    for (let j = i + 1; j < body.length && (reasons[j] !== undefined || isTitleLike(body[j]!)); j++)
      reasons[j] ??= reason;
  }
  // Links alone before the text are a menu.
  const first = body.findIndex((block, i) => reasons[i] === undefined && !isLinkAlone(block));
  for (let i = 0; i < first; i++) reasons[i] ??= 'navigation';
  // A list of nothing but links with no text after it leads elsewhere.
  for (let i = body.length - 1; i >= 0 && (reasons[i] !== undefined || isLinkAlone(body[i]!)); i--) {
    if (i === 0 || body[i - 1]!.text.trimEnd().endsWith(':')) break;
    reasons[i] ??= 'related';
  }
}

/** At least two paragraphs, or half of the text, stand before it. */
function isTail(i: number, body: readonly BareBlock[]): boolean {
  const size = (blocks: readonly BareBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
  return (
    body.slice(0, i).filter(({ text }) => text.length > SHORT).length >= 2 || size(body.slice(0, i)) >= size(body) / 2
  );
}

const isTitleLike = (block: BareBlock): boolean =>
  block.text.length <= SHORT &&
  block.kind !== 'heading' &&
  block.kind !== 'quote' &&
  (isLinkAlone(block) || !/[.!?؟:]["”»)]*$/u.test(block.text));

/** Pictures that became links are the article's. */
const PICTURE = /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i;

const isLinkAlone = ({ runs, text, kind }: BareBlock): boolean => {
  if (runs.some(({ href }) => href !== undefined && PICTURE.test(href))) return false;
  const linked = runs.filter((run) => run.href !== undefined).reduce((sum, run) => sum + run.text.trim().length, 0);
  return kind !== 'quote' && text.length <= SHORT && linked >= text.length * 0.9 && !/[.!؟]["”»)]*$/u.test(text);
};

/** A heading that nothing stands under any more. */
export function dropEmptyHeadings(body: readonly BareBlock[], reasons: Reasons): void {
  for (let i = body.length - 1; i >= 0; i--) {
    if (body[i]!.kind !== 'heading' || reasons[i] !== undefined) continue;
    let next = i + 1;
    while (next < body.length && reasons[next] !== undefined) next++;
    if (next >= body.length) reasons[i] = 'label';
  }
}
