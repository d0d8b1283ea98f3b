/**
 * A line of the ledger, `content/permalinks/<year>.txt`: what has been published under an id. Frozen: every archive's
 * ledger is written so.
 *
 *   articles/2023-06-27-radan en 5f1c0d2e9a7b4c33 p-1a2b3c4d p-99887766=p-55443322 !p-0badf00d
 *   articles/2023-06-27-radan.en - 77aa… p-…          the text of its translation
 *   people/ahmad-reza-radan ar,en -
 *
 * After the id: the languages in whose shells a page stood (`/en/articles/…`), a hash of the text's words, and its
 * anchors in order. `=`: older anchors that the passage took over; `!`: anchors of passages that are gone.
 */
import type { Lang } from '../model.ts';

export interface Passage {
  readonly anchor: string;
  /** Anchors that led here before. */
  readonly earlier: readonly string[];
}

export interface LedgerEntry {
  /** `articles/x`, `articles/x.en`, `people/y`. */
  readonly key: string;
  readonly languages: readonly Lang[];
  /** Empty where there is no text. */
  readonly hash: string;
  readonly passages: readonly Passage[];
  readonly removed: readonly string[];
}

const KEY =
  /^(?:(?:articles|events|topics|people|organisations|places|outlets)\/[a-z0-9]+(?:-[a-z0-9]+)*|articles\/[a-z0-9]+(?:-[a-z0-9]+)*\.[A-Za-z0-9-]+)$/;
const LANGUAGES = /^(?:-|[A-Za-z0-9-]+(?:,[A-Za-z0-9-]+)*)$/;
const HASH = /^(?:-|[0-9a-f]{16})$/;
const ANCHORS = /^(?:!p-[0-9a-f]{8}(?:-\d+)?|p-[0-9a-f]{8}(?:-\d+)?(?:=p-[0-9a-f]{8}(?:-\d+)?)*)$/;

/** Undefined where a line is not one of the ledger's. */
export function parseLedgerLine(text: string): LedgerEntry | undefined {
  const [key = '', languages = '', hash = '', ...anchors] = text.split(' ');
  if (!KEY.test(key) || !LANGUAGES.test(languages) || !HASH.test(hash)) return undefined;
  if (!anchors.every((anchor) => ANCHORS.test(anchor))) return undefined;
  return {
    key,
    languages: listed(languages),
    hash: hash === '-' ? '' : hash,
    passages: anchors
      .filter((anchor) => !anchor.startsWith('!'))
      .map((written) => {
        const [anchor = '', ...earlier] = written.split('=');
        return { anchor, earlier };
      }),
    removed: anchors.filter((anchor) => anchor.startsWith('!')).map((anchor) => anchor.slice(1)),
  };
}

export function formatLedgerLine({ key, languages, hash, passages, removed }: LedgerEntry): string {
  return [
    key,
    languages.length > 0 ? languages.join(',') : '-',
    hash || '-',
    ...passages.map(({ anchor, earlier }) => [anchor, ...earlier].join('=')),
    ...removed.map((anchor) => `!${anchor}`),
  ].join(' ');
}

/** The id of a line, read without the rest of it. */
export function keyOfLine(text: string): string {
  const end = text.indexOf(' ');
  return end < 0 ? text : text.slice(0, end);
}

/** The languages of a line, read without the rest of it. */
export function languagesOfLine(text: string): readonly Lang[] {
  const start = text.indexOf(' ') + 1;
  const end = text.indexOf(' ', start);
  return start === 0 ? [] : listed(end < 0 ? text.slice(start) : text.slice(start, end));
}

/** The anchors of a line as they are written: what a text that has not changed since says too, letter for letter. */
export function anchorsOfLine(text: string): string {
  let from = 0;
  for (let field = 0; field < 3; field++) {
    from = text.indexOf(' ', from) + 1;
    if (from === 0) return '';
  }
  return text.slice(from);
}

const listed = (languages: string): readonly Lang[] => (languages === '-' ? [] : languages.split(','));
