/** `npm run schemas -- [--content DIR] [--to DIR]`: JSON Schemas of the content files, for editors’ programs. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { contentSchemas } from '../src/editing/json-schemas.ts';
import { readContent } from '../src/read/content.ts';

const { values: options } = parseArgs({
  options: { content: { type: 'string', default: 'content' }, to: { type: 'string', default: 'schemas' } },
});
const { records } = await readContent(options.content);
if (!records) throw new Error('There is no readable site.yml: run npm run check');
await mkdir(options.to, { recursive: true });
for (const [kind, schema] of Object.entries(contentSchemas(records.site.languages)))
  await writeFile(path.join(options.to, `${kind}.json`), `${JSON.stringify(schema, null, 2)}\n`);
