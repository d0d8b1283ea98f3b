/** A built site on a port of this computer, as a plain host would serve it. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

export interface Served {
  /** `http://127.0.0.1:4567`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves `out` under `base` (`/` or `/archive/`); anything else gets the site's 404 page. */
export async function serveSite(out: string, base = '/'): Promise<Served> {
  const serve = sirv(out, { dev: true });
  const notFound = await readFile(path.join(out, '404.html'));
  const server = createServer((request, response) => {
    const missing = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (!request.url?.startsWith(base)) return missing();
    request.url = `/${request.url.slice(base.length)}`;
    return serve(request, response, missing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
