/** For `npm run check`: texts that are others than those that were published, while no correction says so. */
import type { Ledger, Problem, Records } from '../model.ts';
import { finding } from '../problems.ts';
import { parseLedgerLine } from '../text/ledger-line.ts';
import { hashOf } from './accept.ts';

/**
 * Articles whose words differ from those that the ledger has. The ledger does not know when they were recorded, so an
 * older correction is named and the editor asked; `check --accept` ends it.
 */
export function uncorrected(ledger: Ledger, { articles }: Records): Problem[] {
  return articles.flatMap(({ id, status, blocks, corrections, place, lines }) => {
    if (status !== 'published') return [];
    const recorded = ledger.lines.get(`articles/${id}`) ?? [];
    if (recorded.length === 0) return [];
    const hash = hashOf(blocks);
    const known = recorded.map(({ text }) => parseLedgerLine(text)?.hash ?? '');
    // Where nothing was recorded of its words, or branches were merged, nothing is certain.
    if (known.some((one) => one === '' || one === hash)) return [];
    const latest = corrections
      .map(({ date }) => date)
      .sort()
      .at(-1);
    const at = { file: place.file, line: lines.corrections ?? 1 };
    return [
      latest === undefined
        ? finding('suggestion', 'uncorrected', at, 'corrections')
        : finding('suggestion', 'corrected-before', at, 'corrections', { date: latest }),
    ];
  });
}
