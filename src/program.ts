/** Where the program's own files are, however it was started: from its sources, or compiled by `scripts/run.mjs`, which writes the two folders in here. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = process.env.SIJILL_ROOT ?? rootOf(dirname(fileURLToPath(import.meta.url)));

function rootOf(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : rootOf(dirname(folder));
}

/** The path of a file of the program: `programFile('templates/assets')`. */
export const programFile = (path: string): string => join(root, path);

/** The folder of the program's modules that are loaded by name: as `.ts`, or `.js` where they are compiled. */
export const programModules = (path: string): { readonly folder: string; readonly ending: '.ts' | '.js' } => {
  const compiled = process.env.SIJILL_COMPILED;
  return compiled === undefined
    ? { folder: join(root, path), ending: '.ts' }
    : { folder: join(compiled, path), ending: '.js' };
};
