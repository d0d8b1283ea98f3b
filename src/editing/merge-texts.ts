/** The bodies of two articles that are one: nothing goes that the other does not have, unless the editor says so. */
import type { Problem, SourceFile } from '../model.ts';
import { problemAt } from '../problems.ts';
import { parseMarkdown } from '../read/markdown.ts';
import { openKeys } from './keys-text.ts';

export interface MergeOptions {
  /** Lets passages of an article go that the other one does not have. */
  readonly dropText?: boolean;
}

export interface MergedTexts {
  readonly written: readonly { readonly path: string; readonly text: string }[];
  readonly deleted: readonly string[];
}

/** Translations of the old article go with it, or become the other's where it has none in that language. */
export function mergeTexts(
  files: readonly SourceFile[],
  old: SourceFile,
  kept: SourceFile,
  { dropText }: MergeOptions,
): MergedTexts | Problem[] {
  const missing = missingPassages(old, kept);
  if (missing > 0 && !dropText) return [lost(old, kept, missing)];
  const sameShape = passagesOf(old).length === passagesOf(kept).length && missing === 0;
  const problems: Problem[] = [];
  const written: { path: string; text: string }[] = [];
  const translations = files.filter(({ path }) => path.startsWith(`${stemOf(old)}.`) && path !== old.path);
  for (const translation of translations) {
    const path = stemOf(kept) + translation.path.slice(stemOf(old).length);
    const other = files.find((file) => file.path === path);
    if (!other && sameShape) written.push({ path, text: translation.text });
    else if (!dropText) {
      const count = other ? missingPassages(translation, other) : passagesOf(translation).length;
      if (count > 0) problems.push(lost(translation, other ?? kept, count));
    }
  }
  return problems.length > 0 ? problems : { written, deleted: translations.map(({ path }) => path) };
}

const stemOf = ({ path }: SourceFile): string => path.slice(0, -'.md'.length);

function lost(file: SourceFile, other: SourceFile, count: number): Problem {
  const into = other.path.split('/').at(-1)!;
  return problemAt('merge-text', { file: file.path, line: 0 }, '', { count: String(count), into, other: other.path });
}

function missingPassages(old: SourceFile, kept: SourceFile): number {
  const has = new Set(passagesOf(kept));
  return passagesOf(old).filter((text) => !has.has(text)).length;
}

function passagesOf(file: SourceFile): string[] {
  const keys = openKeys(file);
  if (!keys) return [file.text];
  const body = file.text.slice(file.text.indexOf('\n', keys.to) + 1);
  return parseMarkdown(body).blocks.map(({ text }) => text.normalize('NFC'));
}
