/** What of a text may be shown. Views have no other way to an article's words. */
import type { Block, Rights, Run, Site, Status, VisibleBlock } from '../model.ts';

type Shown = 'all' | 'excerpt' | 'none';

const BY_RIGHTS: Readonly<Record<Rights, Shown>> = {
  own: 'all',
  licensed: 'all',
  'public-domain': 'all',
  excerpt: 'excerpt',
  // Nobody has said that it may be shown, so no more than a quotation is.
  unknown: 'excerpt',
  'link-only': 'none',
};

/** The blocks of a text as its rights and status let them be shown. Hidden blocks keep their anchors. */
export function visibleBlocks(
  article: { readonly rights: Rights; readonly status: Status },
  blocks: readonly Block[],
  site: Pick<Site, 'excerptWords' | 'private'>,
): readonly VisibleBlock[] {
  if (article.status !== 'published') return [];
  if (site.private) return blocks;
  const shown = BY_RIGHTS[article.rights];
  if (shown === 'all') return blocks;
  let left = shown === 'excerpt' ? site.excerptWords : 0;
  return blocks.map((block) => {
    // A picture is no quotation: it is shown with the whole text, or not at all.
    if (left <= 0 || block.picture) return { id: block.id, hidden: true };
    const words = block.text.split(/\s+/u).length;
    const allowed = left;
    left -= words;
    return words <= allowed ? block : cutBlock(block, allowed);
  });
}

function cutBlock(block: Block, words: number): VisibleBlock {
  const end = endOfWord(block.text, words);
  const runs: Run[] = [];
  let offset = 0;
  for (const run of block.runs) {
    if (offset >= end) break;
    runs.push({ ...run, text: run.text.slice(0, end - offset) });
    offset += run.text.length;
  }
  const { rows: _, ...rest } = block;
  const text = block.text.slice(0, end);
  return { ...rest, text, runs: block.rows ? [{ text }] : runs, cut: true };
}

/** The offset at which the nth word of a text ends. */
function endOfWord(text: string, n: number): number {
  let count = 0;
  for (const word of text.matchAll(/\S+/gu)) if (++count === n) return word.index + word[0].length;
  return text.length;
}
