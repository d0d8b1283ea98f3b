/** Stage 6: a draft → the text of its content file, with what the program suggests as notes. */
import { scalarText } from '../editing/yaml-text.ts';
import type { Draft } from './draft.ts';
import { DRAFT_FOLDER, isInText } from './pictures.ts';
import { writeMarkdown } from './write-markdown.ts';

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
  const apart = pictures.filter((picture) => !isInText(picture, draft));
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
    apart.length > 0 && pictureNotes(apart, id),
    `added: ${added}`,
    `original-sha256: ${source.hash}`,
  ].filter((line) => typeof line === 'string');
  return `---\n${lines.join('\n')}\n---\n\n${bodyOf(draft, id).trim()}\n`;
}

const asNote = (lines: string): string => lines.trimEnd().replace(/^/gm, '# ');

/** The folder of the pictures, now that the article has its id. */
function bodyOf({ blocks, markdown }: Draft, id: string | undefined): string {
  if (id === undefined || !blocks.some(({ picture }) => picture)) return markdown;
  const moved = blocks.map((block) =>
    block.picture
      ? { ...block, picture: { ...block.picture, file: block.picture.file.replace(DRAFT_FOLDER, `media/${id}/`) } }
      : block,
  );
  return writeMarkdown(moved);
}

/** Those that stand in the text say all of themselves there. For the others, a line to paste. */
function pictureNotes(pictures: Draft['pictures'], id = 'article'): string {
  const lines = pictures.map(
    ({ name, alt }) => `#   ![${alt === '' ? 'what it shows, in words' : noteText(alt)}](media/${id}/${name})`,
  );
  return [
    '# Pictures that were saved with it and are not in the text. To show one, put its line where it belongs, alone.',
    ...lines,
  ].join('\n');
}

const noteText = (alt: string): string => alt.replace(/[\\[\]]/g, '\\$&');
