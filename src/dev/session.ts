/**
 * `npm run dev`: a site in a folder of its own that follows the editor's hand. Content saved: it is built again, and
 * pages reload. A file that can't be read: pages say which, where and what to do, until it is mended. The program
 * changed: a fresh builder takes over.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FSWatcher, watch } from 'chokidar';
import type { MessageLanguage } from '../problems.ts';
import { type Builder, createBuilder } from './builder-process.ts';
import type { SessionEvent } from './messages.ts';
import { createPages } from './open-pages.ts';
import { createSiteServer, listen, readSubPath } from './server.ts';

export interface SessionOptions {
  readonly content: string;
  /** The folder of the session's own site. */
  readonly out: string;
  readonly cache: string;
  readonly port: number;
  /** Takes the next free port where this one is not. */
  readonly onward: boolean;
  readonly baseUrl?: string;
  /** Overrules the language of pages in messages on pages. */
  readonly lang?: MessageLanguage;
  /** Hears of each build, and of what is about to happen. */
  readonly onEvent: (event: SessionEvent) => void;
}

export interface Session {
  /** `http://localhost:8080/`. */
  readonly address: string;
  close(): Promise<void>;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SCRIPT = '/_dev/page.js';
const EVENTS = '/_dev/events';
/** Editors save in several steps, and several files at once. In milliseconds. */
const QUIET = 60;

/** Starts building, serving and watching. Throws where the port is taken. */
export async function startSession(options: SessionOptions): Promise<Session> {
  const folder = path.resolve(options.out);
  const pages = createPages(options.lang);
  const builder = createBuilder(
    {
      content: options.content,
      out: folder,
      cache: options.cache,
      ...(options.baseUrl ? { baseUrl: options.baseUrl } : {}),
    },
    (event) => {
      pages.tell(event);
      options.onEvent(event);
    },
  );
  const script = await readFile(new URL('./page.js', import.meta.url));
  const server = createSiteServer({
    folder,
    base: async () => (options.baseUrl ? new URL(options.baseUrl).pathname : readSubPath(options.content)),
    change: (page) => withScript(page, pages.version()),
    missing: async () => readFile(path.join(folder, '404.html'), 'utf8').catch(() => NOT_BUILT),
    take: (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (pathname === EVENTS) pages.open(request, response);
      else if (pathname === SCRIPT) response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
      else return false;
      return true;
    },
  });
  let port: number;
  try {
    port = await listen(server, options.port, options.onward);
  } catch (error) {
    await builder.end();
    throw error;
  }
  const watchers = watchAll(options.content, builder);
  builder.build();
  const base = options.baseUrl ? new URL(options.baseUrl).pathname : await readSubPath(options.content);
  return {
    address: `http://localhost:${port}${base}`,
    close: async () => {
      await Promise.all(watchers.map((watcher) => watcher.close()));
      await builder.end();
      pages.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** The published site never has this script: it is put into pages as they leave this server. */
function withScript(page: string, version: number): string {
  const tag = `<script src="${SCRIPT}" data-version="${version}" defer></script>\n`;
  return page.includes('</head>') ? page.replace('</head>', () => `${tag}</head>`) : tag + page;
}

const NOT_BUILT =
  '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Sijill</title></head><body></body></html>';

function watchAll(content: string, builder: Builder): FSWatcher[] {
  const options = { ignoreInitial: true, atomic: true, ignored: isScrap };
  const of = (places: string[], changed: () => void) => watch(places, options).on('all', soon(changed));
  const code = ['src', 'templates', '.eleventy.js'].map((name) => path.join(ROOT, name));
  return [of([content], builder.build), of(code, builder.restart)];
}

/** What editors' programs leave beside a file while they save it. */
const isScrap = (file: string): boolean => /(?:~|\.(?:bak|tmp|swp|swx))$|(?:^|[/\\])(?:\.#|4913$)/i.test(file);

/** `act`, once it has been quiet for a moment. */
function soon(act: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, QUIET);
  };
}
