/** A plan to disk. What is new is written in full before anything old goes, so that a stop half-way loses nothing. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MergePlan } from './merge.ts';

/** Paths of plans begin with the folder's own name. */
export async function writePlan(contentDir: string, plan: MergePlan): Promise<void> {
  const target = (file: string): string => path.join(contentDir, ...file.split('/').slice(1));
  const written: { temporary: string; file: string }[] = [];
  for (const { path: of, before, text } of plan.written) {
    const file = target(of);
    const temporary = `${file}.tmp`;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(temporary, before === undefined ? text : encodedLike(await readFile(file), text));
    written.push({ temporary, file });
  }
  for (const { temporary, file } of written) await rename(temporary, file);
  for (const file of plan.deleted) await rm(target(file));
}

/** Line ends, byte-order mark and encoding as the file had them. */
export function encodedLike(bytes: Buffer, text: string): Buffer {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const old = isUtf16 ? bytes.toString('utf16le') : bytes.toString('utf8');
  const marked = old.startsWith('\uFEFF') ? `\uFEFF${text}` : text;
  return Buffer.from(old.includes('\r\n') ? marked.replaceAll('\n', '\r\n') : marked, isUtf16 ? 'utf16le' : 'utf8');
}
