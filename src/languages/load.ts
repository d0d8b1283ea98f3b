import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Lang } from '../model.ts';
import { programModules } from '../program.ts';
import type { Language } from './language.ts';

/** A site language that `src/languages` has no file for. The caller turns it into a problem. */
export class MissingLanguageError extends Error {
  readonly codes: readonly Lang[];
  constructor(codes: readonly Lang[]) {
    super(`No file in src/languages for: ${codes.join(', ')}`);
    this.name = 'MissingLanguageError';
    this.codes = codes;
  }
}

/**
 * The languages of a site, in the order asked for: each is the file `<code>.ts` beside this one.
 * Throws MissingLanguageError, naming all that are missing.
 */
export async function loadLanguages(codes: readonly Lang[]): Promise<ReadonlyMap<Lang, Language>> {
  const found = await Promise.all(codes.map(hasFile));
  const missing = codes.filter((_, i) => !found[i]);
  if (missing.length > 0) throw new MissingLanguageError(missing);
  const languages = await Promise.all(codes.map(importLanguage));
  return new Map(languages.map((language) => [language.code, language]));
}

/** Codes of two or three letters, with subtags: never a path, never one of the other files here. */
async function hasFile(code: Lang): Promise<boolean> {
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(code)) return false;
  return access(fileOf(code)).then(
    () => true,
    () => false,
  );
}

async function importLanguage(code: Lang): Promise<Language> {
  const module = (await import(/* @vite-ignore */ fileOf(code).href)) as { readonly language: Language };
  return module.language;
}

function fileOf(code: Lang): URL {
  const { folder, ending } = programModules('src/languages');
  return pathToFileURL(join(folder, `${code}${ending}`));
}
