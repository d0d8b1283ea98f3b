/** The files for hosts, with the real programs where this computer has them: nginx, rsync. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { createServer } from 'node:net';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { HEADERS } from '../src/text/web-policy.ts';
import { type BuiltSite, buildSite, openSite, ROOT, runScript, temporaryFolder } from './support/build.ts';
import { contentFolder, smallArchive } from './support/content.ts';

const has = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;
const NGINX = has('nginx', '-v');
const RSYNC = has('rsync', '--version');

const moved = {
  'people/mona-darwish.yml': 'name: { ar: منى درويش, en: Mona Darwish }\nformerly: [m-darwish]\n',
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

describe(`nginx${NGINX ? '' : ' (skipped: there is none here; Debian: apt-get install nginx-light)'}`, () => {
  let site: BuiltSite;
  let server: ChildProcess | undefined;
  let port: number;

  const get = (at: string, headers: Record<string, string> = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path: at, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      });
      asked.on('error', reject).end();
    });

  beforeAll(async () => {
    if (!NGINX) return;
    site = await buildSite(await contentFolder(smallArchive(moved)), ['--compress']);
    const home = await temporaryFolder();
    port = await freePort();
    const lines = await readFile(path.join(ROOT, 'docs/hosting/nginx.conf'), 'utf8');
    const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    await writeFile(
      path.join(home, 'nginx.conf'),
      `daemon off;
pid ${home}/nginx.pid;
error_log ${home}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { }
http {
  types { text/html html; text/css css; text/javascript js; application/json json; text/xml xml; text/plain txt; font/woff2 woff2; }
  access_log off;
  ${folders.map((name) => `${name}_temp_path ${home}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    ${lines.replace('/srv/archive/_site', site.out)}
  }
}
`,
    );
    server = spawn('nginx', ['-p', home, '-c', path.join(home, 'nginx.conf')], { stdio: 'ignore' });
    for (let tries = 0; tries < 100; tries++) {
      if (await get('/').catch(() => undefined)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(await readFile(path.join(home, 'error.log'), 'utf8'));
  });

  afterAll(() => {
    server?.kill();
  });

  test.skipIf(!NGINX)('serves pages with the headers, on errors too', async () => {
    for (const [at, status] of [
      ['/en/', 200],
      ['/en/no-such-page/', 404],
      ['/', 200],
    ] as const) {
      const { status: got, headers } = await get(at);
      expect([at, got]).toEqual([at, status]);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      for (const [name, value] of HEADERS) expect([name, headers[name.toLowerCase()]]).toEqual([name, value]);
    }
  });

  test.skipIf(!NGINX)('shows the site’s own page where there is none', async () => {
    const { body } = await get('/articles/never-written/');
    expect(body.toString()).toBe(await site.read('404.html'));
  });

  test.skipIf(!NGINX)('sends compressed files to those who take them', async () => {
    const { headers, body } = await get('/en/', { 'Accept-Encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(zlib.gunzipSync(body).toString()).toBe(await site.read('en/index.html'));
    expect((await get('/en/')).headers['content-encoding']).toBeUndefined();
  });

  test.skipIf(!NGINX)('leads from an address without a slash, and from an old one', async () => {
    const { status, headers } = await get('/en');
    expect([status, headers.location]).toEqual([301, '/en/']);
    expect((await get('/en/people/m-darwish/')).body.toString()).toContain('/en/people/mona-darwish/');
  });

  test.skipIf(!NGINX)(
    'names files by their kind, lets assets be kept, and keeps the build’s own files to itself',
    async () => {
      const kind = async (at: string): Promise<string | undefined> => (await get(at)).headers['content-type'];
      expect(await kind('/en/feed.xml')).toBe('application/atom+xml');
      expect(await kind('/articles/2021-05-03-courier-bridge/cite.bib')).toBe('application/x-bibtex');
      expect(await kind('/articles/2021-05-03-courier-bridge/cite.ris')).toBe('application/x-research-info-systems');
      const style = site.files.find((file) => /^assets\/style\..*\.css$/.test(file))!;
      const { headers } = await get(`/${style}`);
      expect(headers['cache-control']).toBe('max-age=31536000');
      expect(headers['x-content-type-options']).toBe('nosniff');
      for (const own of ['/_headers', '/_redirects']) expect([own, (await get(own)).status]).toEqual([own, 404]);
    },
  );
});

describe(`deploy.mjs${RSYNC ? '' : ' (skipped: there is no rsync here)'}`, () => {
  const deploy = (out: string, to: string) =>
    spawnSync(process.execPath, ['docs/hosting/deploy.mjs', to, out], { cwd: ROOT, encoding: 'utf8' });

  test.skipIf(!RSYNC)('sends all of it once, then what changed; the server has what the site has', async () => {
    const content = await contentFolder(smallArchive());
    const { out } = await buildSite(content);
    const server = path.join(await temporaryFolder(), '_site');
    expect(deploy(out, server).stdout).toContain('The whole site was compared and sent.');
    const same = async (): Promise<void> => {
      const [here, there] = await Promise.all([openSite(out), openSite(server)]);
      expect(there.files).toEqual(here.files);
      for (const file of here.files)
        expect([file, (await readFile(path.join(server, file))).equals(await readFile(path.join(out, file)))]).toEqual([
          file,
          true,
        ]);
    };
    await same();
    expect(deploy(out, server).stdout).toContain('Nothing has changed since the last time.');

    const about = path.join(content, 'pages/about.en.md');
    await writeFile(about, (await readFile(about, 'utf8')).replace('for tests', 'for readers'));
    const built = await runScript('build', ['--content', content, '--out', out]);
    expect(built.code).toBe(0);
    expect(deploy(out, server).stdout).toMatch(/^\d files sent, 0 removed\./);
    await same();
  });

  test.skipIf(!RSYNC)('never sends a private copy', async () => {
    const out = path.join(await temporaryFolder(), '_site');
    await mkdir(out);
    await writeFile(path.join(out, 'PRIVATE.txt'), 'private');
    const { status, stderr } = deploy(out, `${out}-server`);
    expect([status, stderr]).toEqual([1, `${out} is a private copy and is not sent anywhere.\n`]);
  });
});

describe('the files for other hosts', () => {
  const hosting = (name: string): Promise<string> => readFile(path.join(ROOT, 'docs/hosting', name), 'utf8');

  test('the workflow for GitHub Pages checks, holds the ledger, builds and deploys', async () => {
    const { jobs } = parse(await hosting('github-pages.yml')) as {
      jobs: Record<string, { steps: { run?: string; uses?: string; with?: Record<string, string> }[] }>;
    };
    const runs = jobs.build!.steps.flatMap(({ run }) => run ?? []);
    expect(runs[0]).toBe('npm ci --ignore-scripts');
    expect(runs[1]).toBe('npm run check');
    expect(runs[2]).toContain('git diff --exit-code -- content/permalinks');
    expect(runs[3]).toMatch(/^npm run build -- --in-place --base-url /);
    expect(jobs.build!.steps.at(-1)).toMatchObject({ with: { path: '_site' } });
    expect(jobs.deploy!.steps[0]!.uses).toMatch(/^actions\/deploy-pages@/);
  });

  test('every command that they name is one that there is, with options that it takes', async () => {
    const { scripts } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const name of ['github-pages.yml', 'netlify.toml', 'wrangler.toml', 'deploy.mjs', 'nginx.conf'])
      for (const [, script, , options = ''] of (await hosting(name)).matchAll(
        /npm run ([a-z]+)( --((?: --[a-z-]+)*))?/g,
      )) {
        expect([name, script, scripts[script!] !== undefined]).toEqual([name, script, true]);
        const source = await readFile(path.join(ROOT, `scripts/${script}.ts`), 'utf8');
        for (const option of options
          .trim()
          .split(/\s+/)
          .filter((o) => o !== ''))
          expect([name, option, source.includes(`${option.slice(2)}`)]).toEqual([name, option, true]);
      }
  });

  test('a folder that is copied as it is works in place of the link', async () => {
    const { out, files } = await buildSite(await contentFolder(smallArchive()), ['--in-place']);
    const copy = path.join(await temporaryFolder(), 'site');
    await cp(out, copy, { recursive: true });
    expect((await openSite(copy)).files).toEqual(files);
  });
});
