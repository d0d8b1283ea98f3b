/** What has been published, held against what would be: no page is lost, and every anchor leads somewhere. Pure. */
import type { Catalogue, EarlierAnchors, Lang, Ledger, LedgerLine, Moved, Problem, Published } from '../model.ts';
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
export function comparePublished(ledger: Ledger, records: Catalogue, archive: BareArchive): Compared {
  if (ledger.lines.size === 0) return { published: { earlier: new Map(), moved: [] }, problems: [] };
  const problems: Problem[] = [...lostProblems(ledger, records, archive)];
  const earlier = new Map<string, EarlierAnchors>();
  const read = (lines: readonly LedgerLine[]): LedgerEntry[] =>
    lines.flatMap((line) => {
      const entry = parseLedgerLine(line.text);
      if (!entry) problems.push(problemAt('ledger-line', line));
      return entry ?? [];
    });
  for (const { key, own, former, anchors } of changedTexts(ledger, archive)) {
    const found = earlierAnchors(anchors, read(own), read(former));
    if (found.removed.length > 0 || Object.keys(found.inherited).length > 0) earlier.set(key, found);
  }
  return { published: { earlier, moved: correctedLanguages(ledger, archive) }, problems };
}

interface ChangedText {
  /** `x` or `x.en`. */
  readonly key: string;
  /** The lines of its id, and those of ids that it had before. */
  readonly own: readonly LedgerLine[];
  readonly former: readonly LedgerLine[];
  /** As it is now; none where a translation was taken back. */
  readonly anchors: readonly string[];
}

/** Texts that are not what their lines say, and texts under a new name. Withdrawn stories have no passages to lead to. */
function* changedTexts(ledger: Ledger, archive: BareArchive): Generator<ChangedText> {
  for (const [key, own] of ledger.lines) {
    if (!key.startsWith(ARTICLES)) continue;
    const name = key.slice(ARTICLES.length);
    const [id, lang] = partsOf(name);
    const article = archive.articles.get(id);
    if (!article || article.status === 'withdrawn' || article.formerly.length > 0) continue;
    const blocks = lang === undefined ? article.anchors : (archive.texts.get(name) ?? []);
    if (own.length > 1 || !isText(own[0]!.text, blocks))
      yield { key: name, own, former: [], anchors: blocks.map((block) => block.id) };
  }
  for (const article of archive.articles.values()) {
    if (article.formerly.length === 0 || article.status === 'withdrawn') continue;
    for (const lang of [undefined, ...archive.site.languages]) {
      const blocks = lang === undefined ? article.anchors : (archive.texts.get(`${article.id}.${lang}`) ?? []);
      const former = article.formerly.flatMap((id) => linesOf(ledger, id, lang));
      const anchors = blocks.map((block) => block.id);
      yield { key: textKey(article.id, lang), own: linesOf(ledger, article.id, lang), former, anchors };
    }
  }
}

const ARTICLES = 'articles/';

/** `x.en` → `x`, `en`. */
function partsOf(name: string): [id: string, lang: Lang | undefined] {
  const dot = name.indexOf('.');
  return dot < 0 ? [name, undefined] : [name.slice(0, dot), name.slice(dot + 1)];
}

/** Whether a line's anchors are those of these passages and no others. */
function isText(line: string, blocks: readonly { readonly id: string }[]): boolean {
  const written = anchorsOfLine(line);
  let at = 0;
  for (const { id } of blocks) {
    if (!written.startsWith(id, at)) return false;
    at += id.length + 1;
    if (at <= written.length && written[at - 1] !== ' ') return false;
  }
  return at === (blocks.length === 0 ? written.length : written.length + 1);
}

const textKey = (id: string, lang: Lang | undefined): string => (lang === undefined ? id : `${id}.${lang}`);

/** The lines of an article's text or translation. */
function linesOf(ledger: Ledger, id: string, lang?: Lang): readonly LedgerLine[] {
  return ledger.lines.get(ARTICLES + textKey(id, lang)) ?? [];
}

/** Where a story stood in a language's shell that is its own now, its permalink is the address. */
function correctedLanguages(ledger: Ledger, { site, articles }: BareArchive): Moved[] {
  const shells = new Map<Lang, Lang>();
  const moved: Moved[] = [];
  for (const { id, language } of articles.values()) {
    const own = shells.get(language) ?? shellLanguage(site, language);
    shells.set(language, own);
    if (linesOf(ledger, id).some((line) => languagesOfLine(line.text).includes(own)))
      moved.push({ kind: 'articles', from: id, to: id, lang: own });
  }
  return moved;
}
