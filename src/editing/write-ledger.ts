/** The ledger to disk: each file whole, or as it was. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Acceptance } from './accept.ts';

export async function writeLedger(contentDir: string, { files }: Acceptance): Promise<void> {
  for (const { path: name, text } of files) {
    const file = path.join(contentDir, ...name.split('/'));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(`${file}.tmp`, text);
    await rename(`${file}.tmp`, file);
  }
}
