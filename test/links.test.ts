/** `npm run check -- --links`: the outside links, visited on a server of this computer. */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkLinks } from '../src/links/check-links.ts';
import { outsideLinks } from '../src/links/outside-links.ts';
import { isPublic } from '../src/links/visit.ts';
import { visitAll } from '../src/links/visit-all.ts';
import { prepareSite } from '../src/prepare.ts';
import { buildSite, runScript } from './support/build.ts';
import { contentFolder, SMALL_ARCHIVE, smallArchive } from './support/content.ts';

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly at: number;
}

let server: Server;
let origin: string;
let asked: Asked[] = [];
/** Paths that are there today. */
let there = new Set<string>();

beforeAll(async () => {
  server = createServer(({ method = '', url = '' }, response) => {
    asked.push({ method, url, at: performance.now() });
    const end = (status: number, headers: Record<string, string> = {}): void => {
      response.writeHead(status, headers).end(method === 'HEAD' ? undefined : 'a page');
    };
    if (url === '/moved') return end(301, { Location: '/new-home' });
    if (url === '/elsewhere-today') return end(302, { Location: '/new-home' });
    if (url === '/round') return end(301, { Location: '/round' });
    if (url === '/into-a-file') return end(301, { Location: 'file:///etc/passwd' });
    if (url === '/no-heads') return end(method === 'HEAD' ? 405 : 200);
    if (url === '/gone') return end(410);
    if (url === '/closed') return end(403);
    if (url === '/broken') return end(500);
    if (url === '/silent') return;
    return end(url === '/new-home' || there.has(url.split('?')[0]!) ? 200 : 404);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

beforeEach(() => {
  asked = [];
  there = new Set(['/there']);
});

const ID = '2021-05-03-courier-bridge';
const STORY = SMALL_ARCHIVE[`articles/${ID}.md`] as string;
const withLinks = (paths: readonly string[], keys = ''): Promise<string> =>
  contentFolder(
    smallArchive({
      'site.yml': (SMALL_ARCHIVE['site.yml'] as string).replace(
        'url: https://creativecommons.org',
        `url: ${origin}/there?`,
      ),
      [`articles/${ID}.md`]: `${STORY.replace('rights: own', `rights: own\n${keys}`)}\n${paths.map((to) => `[A link](${origin}${to}#part)`).join(' ')}\n`,
    }),
  );

async function check(content: string, cache?: string, today = '2026-01-01', log: (line: string) => void = () => {}) {
  const { records } = await prepareSite({ content });
  const folder = cache ?? (await mkdtemp(path.join(tmpdir(), 'sijill-links-')));
  const options = { cache: folder, lang: 'en' as const, today, log, pauseMs: 0, timeoutMs: 500, anyHost: true };
  const { counts, file } = await checkLinks(records!, options);
  return { counts, folder, report: await readFile(file, 'utf8') };
}

describe('a link', () => {
  test('is visited once, wherever it stands, by its head alone', async () => {
    const content = await withLinks(['/there', '/there'], `url: ${origin}/there#x\n`);
    const { records } = await prepareSite({ content });
    expect(outsideLinks(records!).find(({ address }) => address === `${origin}/there`)?.places).toEqual([
      `content/articles/${ID}.md`,
      `content/articles/${ID}.md url`,
    ]);
    await check(content);
    expect(asked.filter(({ url }) => url === '/there').map(({ method }) => method)).toEqual(['HEAD']);
  });

  test.each([
    ['/there', 'there', ['HEAD']],
    ['/no-heads', 'there', ['HEAD', 'GET']],
    ['/elsewhere-today', 'there', ['HEAD']],
    ['/moved', 'moved', ['HEAD']],
    ['/gone', 'missing', ['HEAD', 'GET']],
    ['/nothing-here', 'missing', ['HEAD', 'GET']],
    ['/closed', 'unclear', ['HEAD', 'GET']],
    ['/broken', 'unclear', ['HEAD', 'GET']],
    ['/silent', 'unclear', ['HEAD']],
    ['/into-a-file', 'unclear', ['HEAD']],
  ])('to %s is “%s”', async (to, kind, methods) => {
    const options = { pauseMs: 0, timeoutMs: 300, hosts: 1, anyHost: true };
    const visits = await visitAll([`${origin}${to}`], options);
    expect(visits.get(`${origin}${to}`)!.kind).toBe(kind);
    expect(asked.filter(({ url }) => url === to).map(({ method }) => method)).toEqual(methods);
  });

  test('that goes round in circles, to nobody, or into this network is left alone', async () => {
    const to = [`${origin}/round`, 'http://127.0.0.1:1/'];
    const visits = await visitAll(to, { pauseMs: 0, timeoutMs: 300, hosts: 2, anyHost: true });
    expect([...visits.values()].map((visit) => ('why' in visit ? visit.why : '')).sort()).toEqual([
      'bad port',
      'redirects without end',
    ]);
    asked = [];
    const strict = await visitAll([`${origin}/there`], { pauseMs: 0, timeoutMs: 300, hosts: 1 });
    expect(strict.get(`${origin}/there`)).toEqual({ kind: 'unclear', why: 'private address' });
    expect(asked).toEqual([]);
  });
});

test.each([
  ['example.org', true],
  ['8.8.8.8', true],
  ['127.0.0.1', false],
  ['10.0.0.8', false],
  ['192.168.1.1', false],
  ['172.20.0.1', false],
  ['169.254.169.254', false],
  ['[::1]', false],
  ['localhost', false],
  ['router.lan', false],
])('%s is a public host: %s', (host, expected) => {
  expect(isPublic(host)).toBe(expected);
});

test('a page is dead only when two visits in a row did not find it; a day without an answer changes nothing', async () => {
  const content = await withLinks(['/page', '/there'], `url: ${origin}/page\narchived: ${origin}/there\n`);
  const first = await check(content, undefined, '2026-01-01');
  expect(first.counts).toMatchObject({ missing: 1, dead: 0 });
  expect(first.report).toContain('## Not found this time');
  const second = await check(content, first.folder, '2026-01-08');
  expect(second.counts).toMatchObject({ missing: 0, dead: 1 });
  await expect(second.report.replaceAll(origin, 'https://outlet.example')).toMatchFileSnapshot('golden/links.en.md');
  // It is back, and then missed again: that is the first time.
  there.add('/page');
  expect((await check(content, first.folder)).counts.dead).toBe(0);
  there.delete('/page');
  expect((await check(content, first.folder)).counts).toMatchObject({ missing: 1, dead: 0 });
});

test('what was remembered may be lost or damaged: then everything begins anew', async () => {
  const content = await withLinks(['/page']);
  const { folder } = await check(content);
  await writeFile(path.join(folder, 'links.json'), '{"https://x": [');
  expect((await check(content, folder)).counts).toMatchObject({ missing: 1, dead: 0 });
});

test('hosts are asked one question at a time, with a pause, and the editor sees how far it is', async () => {
  const pages = Array.from({ length: 8 }, (_, i) => `${origin}/no-${i}`);
  const seen: number[] = [];
  await visitAll(pages, { pauseMs: 40, timeoutMs: 500, hosts: 8, anyHost: true, onVisit: (done) => seen.push(done) });
  const heads = asked.filter(({ method }) => method === 'HEAD').map(({ at }) => at);
  for (const [i, at] of heads.entries()) if (i > 0) expect(at - heads[i - 1]!).toBeGreaterThanOrEqual(38);
  expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('the command says what it found and where the report is; a build asks nobody', async () => {
  const content = await withLinks(['/moved', '/closed']);
  await buildSite(content);
  expect(asked).toEqual([]);
  const ran = await runScript('check', ['--content', content, '--links', '--any-host', '--json']);
  const { links } = JSON.parse(ran.stdout);
  expect(links).toMatchObject({ moved: 1, unclear: 1, dead: 0 });
  expect(existsSync(links.report)).toBe(true);
  expect(await readFile(links.report, 'utf8')).toContain(`${origin}/new-home`);
});
