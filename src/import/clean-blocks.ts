/** What is no part of a block’s words, though the block is the article’s: unseen signs, short codes, links to nowhere. */
import type { Run } from '../model.ts';
import type { BareBlock } from '../read/markdown.ts';
import { tidy } from './dom.ts';
import { NOWHERE } from './prepare-markup.ts';

/** `[ad_1]`, `[caption id="x"]`, `[/vc_row]`: what is left of a site's own machinery. `[sic]` is text. */
const SHORT_CODE =
  /\[\/?(?:[a-z]+(?:[_-][a-z\d]+)+|ad|ads|caption|gallery|embed|video|audio|playlist|toc|adsense|advertisement|quads|iframe)(?:\s[^\][\n]{0,200})?\]/gi;

export function withoutShortCodes(block: BareBlock): BareBlock | undefined {
  if (block.kind === 'code' || block.picture || block.text.search(SHORT_CODE) < 0)
    return tidy(block.text) === '' ? undefined : block;
  const runs = block.runs
    .map((run) => ({ ...run, text: run.text.replace(SHORT_CODE, '') }))
    .filter(({ text }) => text !== '');
  const text = tidy(runs.map((run) => run.text).join(''));
  return text === '' ? undefined : { ...block, text, runs };
}

/** Soft hyphens and zero-width spaces, which break words for every search. The joiners of Persian stay. */
export const UNSEEN = /[\u00AD\u200B\u2060\uFEFF\uFFFC]/g;

export function withoutUnseen(block: BareBlock): BareBlock {
  if (block.kind === 'code' || block.text.search(UNSEEN) < 0) return block;
  const runs = block.runs
    .map((run) => ({ ...run, text: run.text.replace(UNSEEN, '') }))
    .filter(({ text }) => text !== '');
  return { ...block, runs, text: block.text.replace(UNSEEN, '') };
}

/** Links whose page is not known were links for the rules above; they lead nowhere. */
export function withoutNowhere(block: BareBlock): BareBlock {
  const bare = (run: Run): Run => {
    if (!run.href?.startsWith(NOWHERE)) return run;
    const { href: _, ...rest } = run;
    return rest;
  };
  const rows = block.rows?.map((row) => row.map((cell) => cell.map(bare)));
  return { ...block, runs: joined(block.runs.map(bare)), ...(rows ? { rows } : {}) };
}

/** Neighbours with the same marks are one run, as the reader makes them. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const { text: a, ...marks } = last ?? run;
    const { text: b, ...others } = run;
    if (
      last &&
      !run.breakBefore &&
      JSON.stringify({ ...marks, breakBefore: 0 }) === JSON.stringify({ ...others, breakBefore: 0 })
    )
      out[out.length - 1] = { ...last, text: a + b };
    else out.push(run);
  }
  return out;
}
