/** Texts of which nobody has said whether they may be shown. */
import type { Problem, Records } from '../model.ts';
import { finding } from '../problems.ts';

const CHOICES = 'licensed, public-domain, excerpt, link-only, unknown';

/** For `npm run check`: articles without `rights:` that lose words by it. Who writes `unknown` knows. */
export function unknownRights({ articles, site }: Records): Problem[] {
  if (site.private) return [];
  return articles.flatMap(({ rights, status, lines, blocks, place }) => {
    if (rights !== 'unknown' || lines.rights !== undefined || status === 'withdrawn') return [];
    const words = blocks.reduce((sum, block) => sum + block.text.split(/\s+/u).length, 0);
    if (words <= site.excerptWords) return [];
    const facts = { words: String(site.excerptWords), choices: CHOICES };
    return [finding('suggestion', 'unknown-rights', { file: place.file, line: 1 }, 'rights', facts)];
  });
}

/** The records of a full copy for research: every text may be shown, drafts too. What was taken back stays away. */
export function privateRecords(records: Records): Records {
  const shown = <T extends { readonly status: Records['articles'][number]['status'] }>(record: T): T =>
    record.status === 'draft' ? { ...record, status: 'published' } : record;
  return {
    ...records,
    site: { ...records.site, private: true },
    articles: records.articles.map(shown),
    translations: records.translations.map(shown),
  };
}
