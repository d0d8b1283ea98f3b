/**
 * A program of its own, so that its time and memory can be measured: records, a line of JSON each, into Pagefind's index.
 * `tsx pagefind-index.ts RECORDS OUT LANGUAGE`, which leaves the seconds on the processors in `OUT.cpu`.
 */
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
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
writeFileSync(`${outputPath}.cpu`, String(ownSeconds() + programSeconds()));
await close();

function ownSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Of Pagefind’s own program, which Node does not wait for; Linux counts them in hundredths. */
function programSeconds(): number {
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean);
  return children.reduce((sum, pid) => {
    const [, , , , , , , , , , , user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return sum + (Number(user) + Number(system)) / 100;
  }, 0);
}
