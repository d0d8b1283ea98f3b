/** The site's own font files, under names of their own: see `draw-worker.mjs` for why no two may share one. */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { programFile } from '../program.ts';
import type { FontToOpen } from './draw-thread.ts';

const FOLDER = programFile('templates/assets/fonts');

/** Family → font recipe. */
const FILES: Readonly<Record<string, string>> = {
  bulaq: 'bulaq-700',
  naskh: 'naskh',
  serif: 'serif-600',
  'serif-signs': 'serif-600-signs',
  'serif-ext': 'serif-600-extended',
  'serif-cyr': 'serif-600-cyrillic',
  plex: 'label-500',
  'plex-ar': 'label-arabic-500',
  'plex-signs': 'label-500-signs',
  'plex-ext': 'label-500-extended',
  'plex-cyr': 'label-500-cyrillic',
};

/** Names of the files, each with the hash of what it holds: `bulaq-700.0123456789abcdef.woff2`. */
export async function fontNames(): Promise<readonly (readonly [family: string, file: string])[]> {
  const files = await readdir(FOLDER);
  return Object.entries(FILES).map(([family, recipe]) => {
    const file = files.find((one) => one.startsWith(`${recipe}.`));
    if (file === undefined) throw new Error(`${FOLDER} lacks the font “${recipe}”: run npm run fonts.`);
    return [family, file];
  });
}

/** The fonts, their TrueType forms to be kept in `cacheDir`. */
export async function readFonts(cacheDir: string): Promise<readonly FontToOpen[]> {
  await mkdir(cacheDir, { recursive: true });
  const names = await fontNames();
  return Promise.all(
    names.map(async ([family, file]) => ({
      family,
      woff2: await readFile(join(FOLDER, file)),
      file: join(cacheDir, file.replace(/woff2$/, 'ttf')),
    })),
  );
}
