/** `npm run view -- [--out DIR] [--port N] [--lang LANG]`: the built site in a browser on this computer, as a host would serve it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createSiteServer, listen, readSubPath } from '../src/dev/server.ts';
import { DEV_WORDS } from '../src/dev/words.ts';
import { messageLanguage } from '../src/problems.ts';

const { values: options } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: '_site' },
    port: { type: 'string', default: '8080' },
    lang: { type: 'string' },
  },
});
const words = DEV_WORDS[messageLanguage(options.lang ?? process.env.LC_ALL ?? process.env.LANG)];
const port = Number(options.port);

const base = await readSubPath(options.content);
const server = createSiteServer({
  folder: options.out,
  base: async () => base,
  missing: () => readFile(path.join(options.out, '404.html'), 'utf8').catch(() => words.notBuilt),
});
try {
  const taken = await listen(server, port, false);
  console.log(words.address(`http://localhost:${taken}${base}`));
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(words.portTaken(port, `npm run view -- --port ${port + 1}`));
  process.exitCode = 1;
}
