/** `npm run view -- [--out DIR] [--port N]`: the built site in a browser on this computer, as a host would serve it. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { parseDocument } from 'yaml';

const { values: options } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: '_site' },
    port: { type: 'string', default: '8080' },
  },
});

/** The folder under which the site will stand on its host: links begin with it. */
async function subPath(): Promise<string> {
  const site = parseDocument(await readFile(path.join(options.content, 'site.yml'), 'utf8'));
  const { pathname } = new URL(String(site.get('base-url')));
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}

const base = await subPath();
const notFound = () => readFile(path.join(options.out, '404.html')).catch(() => 'Not found. Run npm run build first.');
// `dev` looks at the disk for each request, so that a build in between is seen at once.
const serve = sirv(options.out, { dev: true });

const server = createServer(async (request, response) => {
  const missing = async (): Promise<void> => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(await notFound());
  };
  if (!request.url?.startsWith(base)) {
    if (request.url === '/') response.writeHead(302, { Location: base }).end();
    else await missing();
    return;
  }
  request.url = `/${request.url.slice(base.length)}`;
  serve(request, response, missing);
});

server.listen(Number(options.port), '127.0.0.1', () => {
  console.log(`The site is at http://localhost:${options.port}${base} (Ctrl+C ends this)`);
});
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${options.port} is taken. Try: npm run view -- --port ${Number(options.port) + 1}`);
  process.exitCode = 1;
});
