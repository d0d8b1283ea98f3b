/** What hosts are told to send with every file: one policy, in three forms. */
import { readFile } from 'node:fs/promises';
import { parseDocument } from 'htmlparser2';
import { beforeAll, expect, test } from 'vitest';
import { HEADERS } from '../src/text/web-policy.ts';
import { type BuiltSite, buildSite } from './support/build.ts';
import { contentFolder, smallArchive } from './support/content.ts';
import { attribute, elements } from './support/page.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await buildSite(await contentFolder(smallArchive()), ['--base-url', 'https://small.example/archive/']);
});

test('the policy allows nothing inline and nothing from elsewhere, and works without TLS', () => {
  const policy = new Map(HEADERS).get('Content-Security-Policy')!;
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toMatch(/unsafe|upgrade-insecure|https?:|\*|blob:/);
  expect(policy.match(/\bdata:/g)).toHaveLength(1);
  expect(HEADERS.map(([name]) => name)).toEqual([
    'Content-Security-Policy',
    'Referrer-Policy',
    'X-Content-Type-Options',
    'Permissions-Policy',
    'Cross-Origin-Opener-Policy',
  ]);
});

test('`_headers` says so for every file below the site’s address', async () => {
  expect(await site.read('_headers')).toBe(
    `/archive/*\n${HEADERS.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`,
  );
});

test('the lines for nginx are the same', async () => {
  const lines = await readFile('docs/hosting/nginx.conf', 'utf8');
  const said = [...lines.matchAll(/^add_header (\S+) "([^"]*)" always;$/gm)].map(([, name, value]) => [name, value]);
  expect(said).toEqual(HEADERS);
});

test('every page carries as much of it as a page can', async () => {
  const pages = site.files.filter((file) => file.endsWith('.html'));
  expect(pages).toContain('en/index.html');
  const [, policy] = HEADERS[0]!;
  for (const file of pages) {
    const metas = elements(parseDocument(await site.read(file)), 'meta');
    const own = metas.find((meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy');
    expect([file, own && attribute(own, 'content')]).toEqual([file, policy.replace("; frame-ancestors 'self'", '')]);
    expect(metas.some((meta) => attribute(meta, 'name') === 'referrer')).toBe(true);
  }
});
