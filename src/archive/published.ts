/** What has been published, held against what would be: no page is lost, and every anchor leads somewhere. Pure. */
import type {
  Article,
  EarlierAnchors,
  Lang,
  Ledger,
  LedgerLine,
  Moved,
  Problem,
  Published,
  Records,
} from '../model.ts';
import { problemAt } from '../problems.ts';
import { earlierAnchors } from '../text/inherit.ts';
import { anchorsOfLine, type LedgerEntry, languagesOfLine, parseLedgerLine } from '../text/ledger-line.ts';
import { shellLanguage } from '../text/shell-language.ts';
import { type BareArchive, lostProblems } from './lost.ts';

export const NOTHING_PUBLISHED: Ledger = { lines: new Map() };

export interface Compared {
  readonly published: Published;
  readonly problems: readonly Problem[];
}

/** Lines whose text has not changed are only compared, letter by letter: a ledger of any length costs little. */
export function comparePublished(ledger: Ledger, records: Records, archive: BareArchive): Compared {
  if (ledger.lines.size === 0) return { published: { earlier: new Map(), moved: [] }, problems: [] };
  const problems: Problem[] = [...lostProblems(ledger, records, archive)];
  const earlier = new Map<string, EarlierAnchors>();
  const read = (lines: readonly LedgerLine[]): LedgerEntry[] =>
    lines.flatMap((line) => {
      const entry = parseLedgerLine(line.text);
      if (!entry) problems.push(problemAt('ledger-line', line));
      return entry ?? [];
    });
  for (const { article, lang, anchors } of textsOf(archive)) {
    const own = linesOf(ledger, article.id, lang);
    const former = article.formerly.flatMap((id) => linesOf(ledger, id, lang));
    if (former.length === 0 && own.every((line) => anchorsOfLine(line.text) === anchors.join(' '))) continue;
    const found = earlierAnchors(anchors, read(own), read(former));
    if (found.removed.length > 0 || Object.keys(found.inherited).length > 0)
      earlier.set(textKey(article.id, lang), found);
  }
  return { published: { earlier, moved: correctedLanguages(ledger, archive) }, problems };
}

interface PublishedText {
  readonly article: Article;
  /** Of a translation. */
  readonly lang?: Lang;
  readonly anchors: readonly string[];
}

/** Every text that has a page, and every translation that had one. Withdrawn stories have no passages to lead to. */
function* textsOf(archive: BareArchive): Generator<PublishedText> {
  for (const article of archive.articles.values()) {
    if (article.status === 'withdrawn') continue;
    yield { article, anchors: article.anchors.map(({ id }) => id) };
    for (const lang of archive.site.languages)
      yield { article, lang, anchors: (archive.texts.get(textKey(article.id, lang)) ?? []).map(({ id }) => id) };
  }
}

export const textKey = (id: string, lang: Lang | undefined): string => (lang === undefined ? id : `${id}.${lang}`);

/** The lines of an article's text or translation. */
export function linesOf(ledger: Ledger, id: string, lang?: Lang): readonly LedgerLine[] {
  return ledger.lines.get(`articles/${textKey(id, lang)}`) ?? [];
}

/** Where a story stood in a language's shell that is its own now, its permalink is the address. */
function correctedLanguages(ledger: Ledger, { site, articles }: BareArchive): Moved[] {
  return [...articles.values()].flatMap(({ id, language }): Moved[] => {
    const own = shellLanguage(site, language);
    const had = linesOf(ledger, id).some((line) => languagesOfLine(line.text).includes(own));
    return had ? [{ kind: 'articles', from: id, to: id, lang: own }] : [];
  });
}
