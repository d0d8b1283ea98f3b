/** Stage 7: to disk. Nothing that is there is ever changed. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Source } from './types.ts';

export interface ImportFile {
  /** Below the content folder: `articles/x.md`, `media/x/1.jpg`. */
  readonly path: string;
  readonly bytes: string | Uint8Array;
}

/**
 * Writes the article and its pictures below the content folder, and the untouched source to `originals/` beside it. The
 * article comes last: if writing fails, none is there without its pictures. Returns where the source is.
 */
export async function writeImport(
  content: string,
  id: string,
  source: Source,
  files: readonly ImportFile[],
): Promise<string> {
  const original = await keepOriginal(path.join(path.dirname(path.resolve(content)), 'originals'), id, source);
  for (const file of files) {
    const target = path.join(content, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.bytes, { flag: 'wx' });
  }
  return original;
}

/** `originals/<id>.html`; the same bytes need no second copy, others get the next name. */
async function keepOriginal(folder: string, id: string, source: Source): Promise<string> {
  await mkdir(folder, { recursive: true });
  const ending = /\.[a-z\d]{1,8}$/i.exec(source.file)?.[0].toLowerCase() ?? '';
  for (let n = 1; ; n++) {
    const target = path.join(folder, `${id}${n === 1 ? '' : `-${n}`}${ending}`);
    try {
      await writeFile(target, source.bytes, { flag: 'wx' });
      return target;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (Buffer.compare(await readFile(target), source.bytes) === 0) return target;
    }
  }
}
