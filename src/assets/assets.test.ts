import { posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Asset, type Assets, makeAssets } from './assets.ts';

let assets: Assets;
let files: readonly Asset[];
const textOf = (path: string) => Buffer.from(files.find((file) => file.path === path)!.bytes).toString('utf8');

beforeAll(async () => {
  assets = await makeAssets();
  files = assets.files;
});

describe('the files that every page shares', () => {
  it('are named by their content', () => {
    expect(assets.stylesheet).toMatch(/^assets\/style\.[0-9a-f]{10}\.css$/);
    const paths = files.map((file) => file.path);
    expect(paths).toEqual([...paths].sort());
    expect(paths.map((path) => path.replace(/\.[0-9a-f]{10,16}\./, '.'))).toEqual(
      expect.arrayContaining(['assets/fonts/naskh.woff2', 'assets/fonts/LICENSE.txt', 'assets/style.css']),
    );
  });

  it('find each other from wherever the site stands', () => {
    const urls = [...textOf(assets.stylesheet).matchAll(/url\(([^)]+)\)/g)].map(([, url]) => url!);
    const targets = urls.map((url) => posix.join(posix.dirname(assets.stylesheet), url));
    const fonts = files.map((file) => file.path).filter((path) => path.endsWith('.woff2'));
    expect([...new Set(targets)].sort()).toEqual(fonts);
  });

  it('are preloaded by the direction of the page', () => {
    const names = (paths: readonly string[]) => paths.map((path) => posix.basename(path).split('.')[0]);
    expect(names(assets.preload.rtl)).toEqual(['naskh', 'label-arabic-500', 'bulaq-700']);
    expect(names(assets.preload.ltr)).toEqual(['serif-400', 'serif-600']);
    const paths = new Set(files.map((file) => file.path));
    expect([...assets.preload.rtl, ...assets.preload.ltr].filter((path) => !paths.has(path))).toEqual([]);
  });

  it('carry the stylesheet in its order: tokens first, print last', () => {
    const css = textOf(assets.stylesheet);
    const order = ['@font-face', '--paper: #f6f8f3', '.para {', 'forced-colors', '@media print'].map((rule) =>
      css.indexOf(rule),
    );
    expect(order.every((at) => at >= 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('carry the licence of each font and the name of its makers', () => {
    const licence = textOf(assets.licence);
    for (const { name, copyright } of assets.credits) expect(licence).toContain(`${name}\n  ${copyright}`);
    expect(licence.match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(assets.credits.length);
  });
});

describe('making them again', () => {
  it('gives the same files', async () => {
    const again = (await makeAssets()).files;
    expect(again.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
    expect(again.every(({ bytes }, i) => Buffer.compare(bytes, files[i]!.bytes) === 0)).toBe(true);
  });
});
