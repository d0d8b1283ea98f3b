/** The files that every page shares: fonts, their licence, the stylesheet. Named by their content, so they never expire. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFontLicence } from './font-licence.ts';
import { type FontCredit, fontCredits, fontRecipes, preloadedFonts } from './font-recipes.ts';
import { makeFonts } from './fonts.ts';
import { renderFaces, slimCss, stylesheetParts } from './stylesheet.ts';

export interface Asset {
  /** Below the site's base, without a leading slash: `assets/style.1a2b3c4d5e.css`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Assets {
  /** Sorted by path. */
  readonly files: readonly Asset[];
  /** Path of the stylesheet. It names its fonts relative to itself, so any sub-path works. */
  readonly stylesheet: string;
  /** Paths of the fonts to preload, by the direction of the page (`as=font type=font/woff2 crossorigin`). */
  readonly preload: { readonly rtl: readonly string[]; readonly ltr: readonly string[] };
  /** Whose fonts these are, for the about page. */
  readonly credits: readonly FontCredit[];
  /** Path of the fonts' licence text. */
  readonly licence: string;
}

const partsFolder = fileURLToPath(new URL('../../templates/assets/', import.meta.url));

/**
 * Makes all assets. `cacheDir` is the build's cache folder (`.sijill`); fonts are kept in `fonts/` there. The same
 * sources give the same bytes, cached or not. Throws where a font package or a part of the stylesheet is missing.
 */
export async function makeAssets({ cacheDir }: { cacheDir: string }): Promise<Assets> {
  const [fonts, parts, licence] = await Promise.all([
    makeFonts(fontRecipes, join(cacheDir, 'fonts')),
    Promise.all(stylesheetParts.map((part) => readFile(join(partsFolder, part), 'utf8'))),
    readFontLicence(fontCredits),
  ]);
  const pathOf = new Map(
    fonts.map((font) => [font.name, hashedPath(`assets/fonts/${font.name}`, font.bytes, 'woff2')]),
  );
  const faces = renderFaces(fontRecipes, (name) => pathOf.get(name)!.replace('assets/', ''));
  const stylesheet = Buffer.from(`/* Fonts: see fonts/LICENSE.txt */\n${[faces, ...parts.map(slimCss)].join('\n')}\n`);
  const stylesheetPath = hashedPath('assets/style', stylesheet, 'css');
  const licencePath = 'assets/fonts/LICENSE.txt';
  const files = [
    ...fonts.map(({ name, bytes }) => ({ path: pathOf.get(name)!, bytes })),
    { path: licencePath, bytes: Buffer.from(licence) },
    { path: stylesheetPath, bytes: stylesheet },
  ];
  return {
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    stylesheet: stylesheetPath,
    preload: {
      rtl: preloadedFonts.rtl.map((name) => pathOf.get(name)!),
      ltr: preloadedFonts.ltr.map((name) => pathOf.get(name)!),
    },
    credits: fontCredits,
    licence: licencePath,
  };
}

/** `assets/style` → `assets/style.1a2b3c4d5e.css`. */
function hashedPath(stem: string, bytes: Uint8Array, ending: string): string {
  return `${stem}.${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.${ending}`;
}
