import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { newFolder, publishSite, readSite, runChild } from '../../test/support/publishing.ts';
import { openPublication } from './publication.ts';
import type { Step } from './store.ts';

const newOut = (atEnd = onTestFinished): string => join(newFolder(atEnd), '_site');
const inPlace = { inPlace: true };

const OLD = { 'index.html': 'old', 'same.html': 'same', 'gone/index.html': 'gone', visit: 'a page' };
const NEW = { 'index.html': 'new', 'same.html': 'same', 'came/index.html': 'came', 'visit/index.html': 'a folder' };

describe('a site in a folder that can’t be a link', () => {
  it('is changed where it is, and says what changed', async () => {
    const out = newOut();
    const lines: string[] = [];
    const first = await publishSite(out, OLD, { inPlace: true, log: (line) => lines.push(line) });
    expect(first).toMatchObject({ unchanged: 0, removed: [] });
    expect(lines).toEqual([expect.stringContaining('page by page, not all at once')]);
    expect(lstatSync(out).isDirectory()).toBe(true);
    expect(readSite(out)).toEqual(OLD);
    expect(await publishSite(out, NEW, inPlace)).toEqual({
      written: ['came/index.html', 'index.html', 'visit/index.html'],
      state: expect.stringMatching(/^[0-9a-f]{64}$/),
      unchanged: 1,
      removed: ['gone/index.html', 'visit'],
    });
    expect(readSite(out)).toEqual(NEW);
    expect(JSON.parse(readFileSync(`${out}.trees/changes.json`, 'utf8'))).toMatchObject({
      from: expect.any(String),
      written: ['came/index.html', 'index.html', 'visit/index.html'],
      removed: ['gone/index.html', 'visit'],
    });
    await publishSite(out, OLD, inPlace);
    expect(readSite(out)).toEqual(OLD);
  });

  it('is not touched before the end of the build', async () => {
    const out = newOut();
    await publishSite(out, OLD, inPlace);
    const publication = await openPublication(out, inPlace);
    await publication.write('index.html', 'half of a new site');
    expect(readSite(out)).toEqual(OLD);
    await publication.abandon();
    expect(readSite(out)).toEqual(OLD);
    expect(readdirSync(`${out}.trees`)).not.toContain('staged');
  });

  it('may hold files of others, which stay', async () => {
    const out = newOut();
    await publishSite(out, OLD, inPlace);
    writeFileSync(`${out}/CNAME`, 'archive.example');
    await publishSite(out, NEW, inPlace);
    expect(readSite(out)).toEqual({ ...NEW, CNAME: 'archive.example' });
    const build = publishSite(out, { ...NEW, CNAME: 'a page of this name' }, inPlace);
    await expect(build).rejects.toMatchObject({ code: 'not-ours', facts: { path: 'CNAME' } });
    expect(readSite(out)).toEqual({ ...NEW, CNAME: 'archive.example' });
  });

  it('moves another tool’s folder aside, and puts back its own pages that somebody removed', async () => {
    const out = newOut();
    mkdirSync(out);
    writeFileSync(`${out}/index.html`, 'made by hand');
    await publishSite(out, OLD, inPlace);
    expect(readSite(`${out}.before-sijill`)).toEqual({ 'index.html': 'made by hand' });
    rmSync(`${out}/same.html`);
    expect(await publishSite(out, OLD, inPlace)).toMatchObject({ written: ['same.html'] });
    expect(readSite(out)).toEqual(OLD);
  });

  it('goes over to two trees and back', async () => {
    const out = newOut();
    await publishSite(out, OLD, inPlace);
    await publishSite(out, NEW);
    expect(lstatSync(out).isSymbolicLink()).toBe(true);
    expect(readSite(out)).toEqual(NEW);
    await publishSite(out, OLD, inPlace);
    expect(readSite(out)).toEqual(OLD);
    await publishSite(out, NEW);
    expect(readSite(out)).toEqual(NEW);
  });

  const steps: readonly (readonly [Step, number])[] = [
    ['put', 2],
    ['journalled', 1],
    ['moved', 3],
    ['listed', 1],
    ['told', 1],
  ];

  it.concurrent.for(steps)(
    'killed at “%s” (%i): the next build ends or forgets what was begun',
    async ([dieAt, nth], context) => {
      const out = newOut(context.onTestFinished);
      await publishSite(out, OLD, inPlace);
      const { signal } = await runChild({ out, site: NEW, inPlace: true, dieAt, nth });
      expect(signal).toBe('SIGKILL');
      await (await openPublication(out, inPlace)).abandon();
      expect(readSite(out)).toEqual(dieAt === 'put' ? OLD : NEW);
      await publishSite(out, { ...NEW, 'index.html': 'third' }, inPlace);
      expect(readSite(out)).toEqual({ ...NEW, 'index.html': 'third' });
      expect(readdirSync(`${out}.trees`).sort()).toEqual(['changes.json', 'lock', 'out.manifest', 'tmp']);
    },
  );
});
