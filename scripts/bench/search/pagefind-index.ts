/**
 * A program of its own, so that its time and memory can be measured: records, a line of JSON each, into Pagefind's index.
 * `tsx pagefind-index.ts RECORDS OUT LANGUAGE`
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { close, createIndex } from 'pagefind';

const [records, outputPath, forceLanguage] = process.argv.slice(2) as [string, string, string];
const { index, errors } = await createIndex({ forceLanguage });
if (!index) throw new Error(errors.join('\n'));
for await (const line of createInterface({ input: createReadStream(records), crlfDelay: Number.POSITIVE_INFINITY })) {
  const added = await index.addCustomRecord(JSON.parse(line));
  if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
}
const written = await index.writeFiles({ outputPath });
if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
await close();
