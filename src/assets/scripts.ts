/** Scripts for the browser that are more than one file, from the same TypeScript as the build. */
import { build } from 'esbuild';

/** One small module of everything that `entry` imports. Throws where it does not compile. */
export async function bundleScript(entry: string): Promise<Uint8Array> {
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
