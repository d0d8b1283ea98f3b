/** The font files of the site, as `npm run fonts` left them: `naskh.0123456789abcdef.woff2`. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FontRecipe } from './font-recipes.ts';

export interface FontFile {
  readonly file: string;
  /** WOFF2. */
  readonly bytes: Uint8Array;
}

/** The files of `recipes` by the recipes' names. Throws where one is missing. */
export async function readFonts(
  folder: string,
  recipes: readonly FontRecipe[],
): Promise<ReadonlyMap<string, FontFile>> {
  const files = await readdir(folder);
  return new Map(
    await Promise.all(
      recipes.map(async ({ name }): Promise<[string, FontFile]> => {
        const file = files.find((one) => one.startsWith(`${name}.`));
        if (file === undefined) throw new Error(`${folder} lacks the font “${name}”: run npm run fonts.`);
        return [name, { file, bytes: await readFile(join(folder, file)) }];
      }),
    ),
  );
}
