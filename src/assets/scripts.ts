/** Scripts for the browser that are more than one file, from the same TypeScript as the build. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * One small module of everything that `entry` imports. Throws where it does not compile. A compiled program keeps it beside
 * itself: it is named by the state of all sources, and starting the compiler takes a tenth of a second.
 */
export async function bundleScript(entry: string, program = process.env.SIJILL_COMPILED): Promise<Uint8Array> {
  const kept = program === undefined ? undefined : join(program, `${basename(entry, '.ts')}.min.js`);
  if (kept !== undefined && existsSync(kept)) return readFileSync(kept);
  const bytes = await compileScript(entry);
  if (kept !== undefined) tryKeep(kept, bytes);
  return bytes;
}

async function compileScript(entry: string): Promise<Uint8Array> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]!.contents;
}

/** In one step, since other builds may run. */
function tryKeep(file: string, bytes: Uint8Array): void {
  try {
    const fresh = `${file}.${process.pid}`;
    writeFileSync(fresh, bytes);
    renameSync(fresh, file);
  } catch {
    // The packages may stand where nothing can be written: the next build compiles it again.
  }
}
