/** The files that every page shares: fonts, their licence, the stylesheet, scripts. Named by their content, so they never expire. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { programFile } from '../program.ts';
import { type FontCredit, fontCredits, fontRecipes, preloadedFonts } from './font-recipes.ts';
import { readFonts } from './fonts.ts';
import { bundleScript } from './scripts.ts';
import { renderFaces, slimCss, stylesheetParts, viewParts } from './stylesheet.ts';

export interface Asset {
  /** Below the site's base, without a leading slash: `assets/style.1a2b3c4d5e.css`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export type ScriptName = 'copy' | 'search';

export interface Assets {
  /** Sorted by path. */
  readonly files: readonly Asset[];
  /** Path of the stylesheet. It names its fonts relative to itself, so any sub-path works. */
  readonly stylesheet: string;
  /** Path of the second one, for pages that are no stories. */
  readonly viewSheet: string;
  /** Paths of the fonts to preload, by the direction of the page (`as=font type=font/woff2 crossorigin`). */
  readonly preload: { readonly rtl: readonly string[]; readonly ltr: readonly string[] };
  /** Paths of the scripts: small helps that no page needs. */
  readonly scripts: Readonly<Record<ScriptName, string>>;
  /** Whose fonts these are, for the about page. */
  readonly credits: readonly FontCredit[];
  /** Path of the fonts' licence text. */
  readonly licence: string;
}

const partsFolder = programFile('templates/assets');

/** Makes all assets; the same sources give the same bytes. Throws where a font or a part of the stylesheet is missing. */
export async function makeAssets(): Promise<Assets> {
  const readPart = (part: string): Promise<string> => readFile(join(partsFolder, part), 'utf8');
  const [fonts, parts, moreParts, copy, search, licence, land] = await Promise.all([
    readFonts(join(partsFolder, 'fonts'), fontRecipes),
    Promise.all(stylesheetParts.map(readPart)),
    Promise.all(viewParts.map(readPart)),
    readFile(join(partsFolder, 'copy.js')),
    bundleScript(join(partsFolder, 'search.ts')),
    readFile(join(partsFolder, 'fonts/LICENSE.txt')),
    readFile(join(partsFolder, 'land.svg')),
  ]);
  const pathOf = (name: string): string => `assets/fonts/${fonts.get(name)!.file}`;
  const faces = renderFaces(fontRecipes, (name) => pathOf(name).replace('assets/', ''));
  const stylesheet = Buffer.from(`/* Fonts: see fonts/LICENSE.txt */\n${[faces, ...parts.map(slimCss)].join('\n')}\n`);
  const stylesheetPath = hashedPath('assets/style', stylesheet, 'css');
  const viewSheet = Buffer.from(`${moreParts.map(slimCss).join('\n')}\n`);
  const viewSheetPath = hashedPath('assets/views', viewSheet, 'css');
  const copyPath = hashedPath('assets/copy', copy, 'js');
  const searchPath = hashedPath('assets/search', search, 'js');
  const licencePath = 'assets/fonts/LICENSE.txt';
  const files = [
    ...[...fonts].map(([name, { bytes }]) => ({ path: pathOf(name), bytes })),
    { path: licencePath, bytes: licence },
    // The land of the world does not change: see `scripts/map.ts`.
    { path: 'assets/land.svg', bytes: land },
    { path: stylesheetPath, bytes: stylesheet },
    { path: viewSheetPath, bytes: viewSheet },
    { path: copyPath, bytes: copy },
    { path: searchPath, bytes: search },
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    files,
    stylesheet: stylesheetPath,
    viewSheet: viewSheetPath,
    preload: { rtl: preloadedFonts.rtl.map(pathOf), ltr: preloadedFonts.ltr.map(pathOf) },
    scripts: { copy: copyPath, search: searchPath },
    credits: fontCredits,
    licence: licencePath,
  };
}

/** `assets/style` → `assets/style.1a2b3c4d5e.css`. */
function hashedPath(stem: string, bytes: Uint8Array, ending: string): string {
  return `${stem}.${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.${ending}`;
}
