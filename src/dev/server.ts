/** A built site on this computer, as a host would serve it: for `npm run view` and `npm run dev`. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { parseDocument } from 'yaml';
import { HEADERS } from '../text/web-policy.ts';

export interface LocalSite {
  readonly folder: string;
  /** The folder under which the site stands on its host, `/` or `/archive/`: links begin with it. */
  base(): Promise<string>;
  /** Takes requests that are none of the site's. True where it did. */
  take?(request: IncomingMessage, response: ServerResponse): boolean;
  /** Changes an HTML page on its way out. */
  change?(page: string): string;
  /** The page in place of one that is missing. */
  missing(): Promise<string>;
}

/** The sub-path of `base-url` in `site.yml`; `/` where it can't be read. */
export async function readSubPath(content: string): Promise<string> {
  try {
    const site = parseDocument(await readFile(path.join(content, 'site.yml'), 'utf8'));
    const { pathname } = new URL(String(site.get('base-url')));
    return pathname.endsWith('/') ? pathname : `${pathname}/`;
  } catch {
    return '/';
  }
}

/** A server that is not listening yet. It answers to this computer alone. */
export function createSiteServer(site: LocalSite): Server {
  // `dev` looks at the disk for each request, so that a build in between is seen at once.
  const serve = sirv(site.folder, { dev: true, setHeaders: withHeaders });
  return createServer(async (request, response) => {
    const missing = async (): Promise<void> => sendPage(response, 404, await site.missing());
    const sendPage = (to: ServerResponse, status: number, page: string): void => {
      withHeaders(to);
      to.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
      to.end(request.method === 'HEAD' ? undefined : (site.change?.(page) ?? page));
    };
    if (site.take?.(request, response)) return;
    const base = await site.base();
    if (!request.url?.startsWith(base)) {
      if (request.url === '/') response.writeHead(302, { Location: base }).end();
      else await missing();
      return;
    }
    request.url = `/${request.url.slice(base.length)}`;
    const page = site.change && (await readPage(site.folder, request.url));
    if (page === undefined) serve(request, response, missing);
    else sendPage(response, 200, page);
  });
}

/** What hosts are asked to send with every file: what fails under it fails here first. */
function withHeaders(response: ServerResponse): void {
  for (const [name, value] of HEADERS) response.setHeader(name, value);
}

/** The HTML file at an address, if there is one. */
async function readPage(folder: string, address: string): Promise<string | undefined> {
  try {
    const name = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
    // `%2f..%2f` and the like lead nowhere.
    if (!file.endsWith('.html') || !file.startsWith(path.join(folder, path.sep))) return undefined;
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Listens on `port`, or on the next free one where `onward`; gives the port. Throws where none is free. */
export async function listen(server: Server, port: number, onward: boolean): Promise<number> {
  for (let at = port; ; at++) {
    const failed = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once('error', resolve);
      server.listen(at, '127.0.0.1', () => {
        server.removeListener('error', resolve);
        resolve(undefined);
      });
    });
    if (!failed) return (server.address() as AddressInfo).port;
    if (failed.code !== 'EADDRINUSE' || !onward || at >= port + 50) throw failed;
  }
}
