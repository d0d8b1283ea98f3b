// Placeholder so that builds run until the real coverage lands here; overwrite freely.
import type { Article, Block, Coverage, DeclaredCoverage, EventRecord, Mention } from '../model.ts';

export function suggestCoverage(
  _article: Article,
  _blocks: readonly Block[],
  _mentions: readonly Mention[],
  _events: ReadonlyMap<string, EventRecord>,
): Coverage[] {
  return [];
}

export function mergeCoverage(
  article: string,
  declared: readonly DeclaredCoverage[],
  _suggested: readonly Coverage[],
  _not: readonly string[],
): Coverage[] {
  return declared.map((d) => ({ article, ...d, source: 'declared' }));
}
