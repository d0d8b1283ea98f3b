/** Where the program's own files are, however it was started: from its sources, or compiled by `scripts/run.mjs`, which writes the two folders in here. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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

/** Names the program as it is: its sources and its packages. What another program made is not trusted. */
export function programVersion(): string {
  // A compiled program is named by the state of its sources.
  if (process.env.SIJILL_COMPILED !== undefined) return basename(process.env.SIJILL_COMPILED);
  const hash = createHash('sha256')
    .update(process.version)
    .update(readFileSync(programFile('package.json')));
  for (const folder of ['src', 'templates'])
    for (const entry of readdirSync(programFile(folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || /\.test\.ts$/.test(entry.name)) continue;
      const { size, mtimeMs } = statSync(join(entry.parentPath, entry.name));
      hash.update(`${entry.parentPath}/${entry.name} ${size} ${mtimeMs}\n`);
    }
  return hash.digest('hex').slice(0, 20);
}
