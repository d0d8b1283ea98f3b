/** Values by key in a text that is searched and edited as bytes: `"key"⇥value`, a line each, in the order of the keys. */

const LF = 10;
const TAB = 9;

/** No key has a tab or a line feed of its own, and no value a line feed. */
const lineOf = (key: string, value: string): string => `${JSON.stringify(key)}\t${value}\n`;

export function sortedLines(values: Iterable<readonly [key: string, value: string]>): Buffer {
  return editLines(Buffer.alloc(0), new Map(values));
}

/** `lines` with some values set, and those gone that are undefined; the very same buffer where nothing is another. */
export function editLines(lines: Buffer, changed: ReadonlyMap<string, string | undefined>): Buffer {
  const edits = [...changed].map(([key, value]) => ({
    key: JSON.stringify(key),
    line: value === undefined ? '' : lineOf(key, value),
  }));
  edits.sort((a, b) => (a.key < b.key ? -1 : 1));
  const pieces: Buffer[] = [];
  let from = 0;
  let same = true;
  for (const { key, line } of edits) {
    const at = seek(lines, key);
    const end = keyAt(lines, at) === key ? lines.indexOf(LF, at) + 1 : at;
    const bytes = Buffer.from(line);
    if (lines.subarray(at, end).equals(bytes)) continue;
    same = false;
    pieces.push(lines.subarray(from, at), bytes);
    from = end;
  }
  return same ? lines : Buffer.concat([...pieces, lines.subarray(from)]);
}

export function* eachLine(lines: Buffer): Generator<readonly [key: string, value: string]> {
  for (const line of lines.toString('utf8').split('\n')) {
    const tab = line.indexOf('\t');
    if (tab > 0) yield [JSON.parse(line.slice(0, tab)) as string, line.slice(tab + 1)];
  }
}

/** The offset of the first line whose key is `key` or comes after it. */
function seek(lines: Buffer, key: string): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : lines.lastIndexOf(LF, middle - 1) + 1;
    if (keyAt(lines, start)! < key) low = lines.indexOf(LF, start) + 1;
    else high = start;
  }
  return low;
}

const keyAt = (lines: Buffer, at: number): string | undefined =>
  at < lines.length ? lines.toString('utf8', at, lines.indexOf(TAB, at)) : undefined;
