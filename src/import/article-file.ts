/** Stage 6: a draft → the text of its content file, with what the program suggests as notes. */
import { scalarText } from '../editing/yaml-text.ts';
import type { Draft } from './draft.ts';

export interface FileFacts {
  readonly id?: string;
  /** The day on which it comes into the archive. */
  readonly added: string;
  readonly rights: string;
  /** The key `events:` with its evidence, as `npm run check` would give it to paste. */
  readonly events?: string;
}

/** Undefined where a key that every article needs is not known. */
export function articleFile(draft: Draft, { id, added, rights, events }: FileFacts): string | undefined {
  const { title, date, outlet, url, archived, authors, via, language, source, pictures } = draft;
  if (!title || !date) return undefined;
  const names = authors.map(({ value }) => scalarText(value)).join(', ');
  const lines = [
    `title: ${scalarText(title.value)}`,
    `date: ${scalarText(date.value)}`,
    `outlet: ${scalarText(outlet?.value ?? 'unknown')}`,
    url && `url: ${scalarText(url.value)}`,
    archived && `archived: ${scalarText(archived.value)}`,
    via && `via: ${scalarText(via)}`,
    names !== '' && `authors: [${names}]`,
    language && `language: ${scalarText(language)}`,
    "# Whose words these are: original (the outlet's), retold (your own full retelling), summary.",
    'text: original',
    '# What may be shown: own, licensed, public-domain (all of it), excerpt, link-only, unknown (as an excerpt).',
    `rights: ${rights}`,
    events && `# The program suggests these. Take the first # away from the lines that are right:\n${asNote(events)}`,
    pictures.length > 0 && pictureNotes(pictures, id),
    `added: ${added}`,
    `original-sha256: ${source.hash}`,
  ].filter((line) => typeof line === 'string');
  return `---\n${lines.join('\n')}\n---\n\n${draft.markdown.trim()}\n`;
}

const asNote = (lines: string): string => lines.trimEnd().replace(/^/gm, '# ');

/** Pages show no pictures yet; what is known of them stands with the article. */
function pictureNotes(pictures: Draft['pictures'], id = 'article'): string {
  const lines = pictures.map(
    ({ name, alt }) => `#   ${name}: ${alt === '' ? 'what it shows, in words' : scalarText(alt)}`,
  );
  return [`# Pictures that were saved with it, in media/${id}/. Pages do not show them.`, ...lines].join('\n');
}
