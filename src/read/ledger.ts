/** The ledger of published addresses, from disk. Lines are kept as they are written: most are never looked into. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Ledger, LedgerLine } from '../model.ts';
import { keyOfLine } from '../text/ledger-line.ts';

export const LEDGER_FOLDER = 'permalinks';

/** Reads `permalinks/*.txt` of a content folder; without such a folder, nothing has been published yet. */
export async function readLedger(contentDir: string): Promise<Ledger> {
  const dir = path.join(contentDir, LEDGER_FOLDER);
  const names = await readdir(dir).catch(() => []);
  const root = path.basename(path.resolve(contentDir));
  const files = names.filter((name) => /^[a-z0-9]+\.txt$/.test(name)).sort();
  const texts = await Promise.all(files.map((name) => readFile(path.join(dir, name), 'utf8')));
  const lines = new Map<string, LedgerLine[]>();
  files.forEach((name, i) => {
    const file = `${root}/${LEDGER_FOLDER}/${name}`;
    for (const [key, line] of parseLedger(texts[i]!, file)) {
      const others = lines.get(key);
      if (others) others.push(line);
      else lines.set(key, [line]);
    }
  });
  return { lines };
}

/** The lines of one file by id. Empty lines and notes (`#`) are passed over. */
export function parseLedger(text: string, file: string): [key: string, line: LedgerLine][] {
  return text.split('\n').flatMap((written, i): [string, LedgerLine][] => {
    const line = written.trimEnd();
    return line === '' || line.startsWith('#') ? [] : [[keyOfLine(line), { text: line, file, line: i + 1 }]];
  });
}
