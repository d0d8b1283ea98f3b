import { createHash } from 'node:crypto';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import { newFolder, publishSite, readSite, versionOf } from '../../test/support/publishing.ts';
import { openPublication, type Published } from './publication.ts';

const newOut = (): string => join(newFolder(onTestFinished), '_site');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const changesOf = (out: string): unknown => JSON.parse(readFileSync(`${out}.trees/changes.json`, 'utf8'));

/** A name for all that is published. */
const STATE = expect.stringMatching(/^[0-9a-f]{64}$/);

describe('an editor builds the site again and again', () => {
  it('publishes the first site, whole, behind a link', async () => {
    const out = newOut();
    const site = { 'index.html': 'home', 'ar/index.html': 'الرئيسية', 'media/صورة من طهران.txt': 'صورة' };
    const published = await publishSite(out, site);
    expect(readSite(out)).toEqual(site);
    expect(readlinkSync(out)).toBe('_site.trees/a');
    expect(published).toEqual({
      written: ['ar/index.html', 'index.html', 'media/صورة من طهران.txt'],
      state: STATE,
      unchanged: 0,
      removed: [],
    });
  });

  it('says what was written and removed, and leaves no empty folder behind', async () => {
    const out = newOut();
    await publishSite(out, { 'index.html': 'home', 'about.html': 'about', 'old/deep/index.html': 'old' });
    const published = await publishSite(out, { 'index.html': 'new home', 'about.html': 'about', 'new.html': 'new' });
    expect(published).toEqual({
      state: STATE,
      written: ['index.html', 'new.html'],
      unchanged: 1,
      removed: ['old/deep/index.html'],
    });
    expect(readSite(out)).toEqual({ 'about.html': 'about', 'index.html': 'new home', 'new.html': 'new' });

    await publishSite(out, { 'index.html': 'third', 'about.html': 'about' });
    await publishSite(out, { 'index.html': 'fourth', 'about.html': 'about' });
    expect(readdirSync(`${out}.trees/a`).sort()).toEqual(['about.html', 'index.html']);
    expect(readdirSync(`${out}.trees/b`).sort()).toEqual(['about.html', 'index.html']);
  });

  it('touches nothing where nothing changed, so that a failed deploy still has its list', async () => {
    const out = newOut();
    await publishSite(out, { 'index.html': 'home' });
    await publishSite(out, { 'index.html': 'new home' });
    const before = [readlinkSync(out), changesOf(out), statSync(`${out}.trees/a.manifest`).mtimeMs];
    const published = await publishSite(out, { 'index.html': 'new home' });
    expect(published).toEqual({ state: STATE, written: [], unchanged: 1, removed: [] });
    expect([readlinkSync(out), changesOf(out), statSync(`${out}.trees/a.manifest`).mtimeMs]).toEqual(before);
  });

  it('reads no list where a build has nothing to do, and where it has, sees that the list is damaged', async () => {
    const out = newOut();
    const { state } = await publishSite(out, { 'index.html': 'home', 'a/index.html': 'a' });
    const file = `${out}.trees/a.manifest`;
    const list = readFileSync(file);
    const damaged = Buffer.from(list);
    damaged[list.length - 3]! ^= 1;
    const logs: string[] = [];
    const idle = async (bytes: Buffer, expected: string): Promise<Published> => {
      writeFileSync(file, bytes);
      const publication = await openPublication(out, { idle: expected, log: (line) => logs.push(line) });
      publication.keepAll();
      return publication.commit();
    };
    const nothing = { state, written: [], unchanged: 2, removed: [] };
    expect([await idle(damaged, state), logs]).toEqual([nothing, []]);
    // Another state, and a list that is cut short, are looked into: the list is made anew.
    expect(await idle(damaged, 'another')).toEqual(nothing);
    expect(await idle(list.subarray(0, -1), state)).toEqual(nothing);
    expect(logs).toHaveLength(2);
    const lines = (bytes: Buffer): string => bytes.toString().replace(/^#.*\n/gm, '');
    expect(lines(readFileSync(file))).toBe(lines(list));
  });

  it('keeps pages that were not rendered: one by one, or all but some', async () => {
    const out = newOut();
    await publishSite(out, { 'index.html': 'home', 'a/index.html': 'a', 'b/index.html': 'b', 'c/index.html': 'c' });

    const some = await openPublication(out);
    expect(some.live.get('a/index.html')).toBe(sha256('a'));
    await some.write('index.html', 'home 2');
    some.keep('a/index.html');
    some.keep('b/index.html');
    expect(await some.commit()).toEqual({
      state: STATE,
      written: ['index.html'],
      unchanged: 2,
      removed: ['c/index.html'],
    });
    expect(readSite(out)).toEqual({ 'index.html': 'home 2', 'a/index.html': 'a', 'b/index.html': 'b' });

    const all = await openPublication(out);
    await all.write('d/index.html', 'd');
    await all.write('a/index.html', 'a 2');
    all.keepAll(['b/index.html', 'never/there.html']);
    const published = await all.commit();
    expect(published).toEqual({
      written: ['a/index.html', 'd/index.html'],
      state: STATE,
      unchanged: 1,
      removed: ['b/index.html'],
    });
    expect(readSite(out)).toEqual({ 'index.html': 'home 2', 'a/index.html': 'a 2', 'd/index.html': 'd' });
  });

  it('gives up without a trace', async () => {
    const out = newOut();
    const site = { 'index.html': 'home', 'a.html': 'a' };
    await publishSite(out, site);
    const publication = await openPublication(out);
    await publication.write('index.html', 'half of a new site');
    await publication.write('x/y.html', 'more of it');
    await publication.abandon();
    expect(readSite(out)).toEqual(site);
    await expect(publication.write('late.html', 'late')).rejects.toMatchObject({ code: 'closed' });

    expect(await publishSite(out, { ...site, 'b.html': 'b' })).toMatchObject({ written: ['b.html'], unchanged: 2 });
    expect(readSite(out)).toEqual({ ...site, 'b.html': 'b' });
  });

  it('lets a page become a folder and a folder a page', async () => {
    const out = newOut();
    const one = { 'index.html': 'x', radan: 'a page', 'visit/index.html': 'in a folder', 'visit/map.html': 'map' };
    const two = { 'index.html': 'x', 'radan/index.html': 'in a folder', visit: 'a page' };
    for (const site of [one, two, one, two, one]) {
      await publishSite(out, site);
      expect(readSite(out)).toEqual(site);
    }
  });

  it('writes for a deploy which state leads to which', async () => {
    const out = newOut();
    await publishSite(out, { 'index.html': 'home', 'a.html': 'a' });
    const first = changesOf(out);
    expect(first).toMatchObject({ version: 1, from: null, written: ['a.html', 'index.html'], removed: [] });
    await publishSite(out, { 'index.html': 'home', 'b.html': 'b' });
    const second = changesOf(out);
    expect(second).toMatchObject({ from: (first as { to: string }).to, written: ['b.html'], removed: ['a.html'] });
  });
});

describe('nobody ever reads half a site', () => {
  it('never misses a page while sites are swapped', async () => {
    const out = newOut();
    await publishSite(out, versionOf(0));
    const pages = Object.keys(versionOf(0)).filter((path) => !path.startsWith('archive/'));
    const reader = new Worker(
      `const { parentPort, workerData: { out, pages } } = require('node:worker_threads');
       const fs = require('node:fs');
       const faults = []; let reads = 0; let stop = false;
       parentPort.on('message', () => { stop = true; });
       const round = () => {
         for (const page of pages) {
           try {
             const text = fs.readFileSync(out + '/' + page, 'utf8');
             if (!/^version \\d+|^the same in every version$/.test(text)) faults.push(page + ': ' + text);
           } catch (error) { faults.push(String(error)); }
           reads++;
         }
         if (stop) parentPort.postMessage({ reads, faults }); else setImmediate(round);
       };
       round();`,
      { eval: true, workerData: { out, pages } },
    );
    for (let version = 1; version <= 40; version++) await publishSite(out, versionOf(version));
    const result = await new Promise<{ reads: number; faults: string[] }>((resolve) => {
      reader.once('message', resolve);
      reader.postMessage('stop');
    });
    await reader.terminate();
    expect(result.faults).toEqual([]);
    expect(result.reads).toBeGreaterThan(1000);
    expect(readSite(out)).toEqual(versionOf(40));
  });

  it('never changes a file that someone else may hold: a new version is a new file', async () => {
    const out = newOut();
    const backup = join(newFolder(onTestFinished), 'page.html');
    await publishSite(out, { 'index.html': 'first' });
    linkSync(`${out}/index.html`, backup);
    for (const text of ['second', 'third', 'fourth']) await publishSite(out, { 'index.html': text });
    expect(readFileSync(backup, 'utf8')).toBe('first');
  });

  it('shares unchanged files between the trees', async () => {
    const out = newOut();
    await publishSite(out, { 'index.html': '1', 'same.html': 'same' });
    await publishSite(out, { 'index.html': '2', 'same.html': 'same' });
    expect(statSync(`${out}.trees/a/same.html`).ino).toBe(statSync(`${out}.trees/b/same.html`).ino);
    expect(statSync(`${out}.trees/a/index.html`).ino).not.toBe(statSync(`${out}.trees/b/index.html`).ino);
  });

  it('brings the other tree up to date at once after a large change', async () => {
    const out = newOut();
    const site = Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [`${n}/index.html`, `page ${n}`]));
    await publishSite(out, site);
    expect(readSite(`${out}.trees/b`)).toEqual(site);
    await publishSite(out, { ...site, 'index.html': 'one more' });
    expect(readSite(out)).toEqual({ ...site, 'index.html': 'one more' });
  });
});

describe('what can’t be published', () => {
  it.each([
    '',
    '/etc/passwd',
    '../up.html',
    'a/../../up.html',
    'a//b.html',
    './a.html',
    'folder/',
    'a\\b.html',
    'C:/a.html',
    'nul\0.html',
    'line\nfeed.html',
    'half\ud800.html',
    'con/index.html',
    'dot./index.html',
    `${'ش'.repeat(130)}.html`,
  ])('refuses the path %j and then the whole commit', async (path) => {
    const out = newOut();
    await publishSite(out, { 'index.html': 'home' });
    const publication = await openPublication(out);
    await publication.write('index.html', 'new home');
    await expect(publication.write(path, 'x')).rejects.toMatchObject({ code: 'bad-path' });
    await expect(publication.commit()).rejects.toMatchObject({ code: 'bad-path' });
    expect(readSite(out)).toEqual({ 'index.html': 'home' });
  });

  it.each([
    ['Radan/index.html', 'radan/index.html'],
    ['caf\u00e9.html', 'cafe\u0301.html'],
    ['stra\u00dfe.html', 'STRASSE.html'],
    ['a', 'a/b.html'],
    ['a/b.html', 'a'],
    ['A/one.html', 'a/two.html'],
  ])('refuses %j beside %j, in one build and over two', async (one, two) => {
    const out = newOut();
    const together = publishSite(out, { [one]: '1', [two]: '2' });
    await expect(together).rejects.toMatchObject({ code: 'collision' });

    await publishSite(out, { [one]: '1' });
    const later = await openPublication(out);
    await later.write(two, '2');
    later.keepAll();
    await expect(later.commit()).rejects.toMatchObject({ code: 'collision', facts: { other: expect.any(String) } });
    expect(readSite(out)).toEqual({ [one]: '1' });

    const instead = await openPublication(out);
    await instead.write(two, '2');
    instead.keepAll([one]);
    await instead.commit();
    expect(readSite(out)).toEqual({ [two]: '2' });
  });

  it('refuses a page made twice, and one to keep that is not there', async () => {
    const publication = await openPublication(newOut());
    await publication.write('index.html', 'one');
    expect(() => publication.keep('other.html')).toThrow(expect.objectContaining({ code: 'not-live' }));
    await expect(publication.write('index.html', 'two')).rejects.toMatchObject({ code: 'duplicate' });
    await publication.abandon();
  });
});

describe('something else stands where the site has to be', () => {
  it('moves a site of another tool aside, once, and says so', async () => {
    const out = newOut();
    mkdirSync(out);
    writeFileSync(`${out}/index.html`, 'made by hand');
    const lines: string[] = [];
    await publishSite(out, { 'index.html': 'home' }, { log: (line) => lines.push(line) });
    expect(readSite(out)).toEqual({ 'index.html': 'home' });
    expect(readSite(`${out}.before-sijill`)).toEqual({ 'index.html': 'made by hand' });
    expect(lines).toEqual([expect.stringContaining('_site.before-sijill')]);

    rmSync(out);
    mkdirSync(out);
    writeFileSync(`${out}/index.html`, 'made by hand again');
    await expect(publishSite(out, {})).rejects.toMatchObject({ code: 'aside-taken' });
    expect(readSite(out)).toEqual({ 'index.html': 'made by hand again' });
  });

  it('takes the place of an empty folder', async () => {
    const out = newOut();
    mkdirSync(out);
    await publishSite(out, { 'index.html': 'home' });
    expect(readSite(out)).toEqual({ 'index.html': 'home' });
    expect(existsSync(`${out}.before-sijill`)).toBe(false);
  });

  it('leaves alone what is no site, no link of ours, or holds the build itself', async () => {
    const out = newOut();
    mkdirSync(out);
    writeFileSync(`${out}/thesis.docx`, 'ten years of work');
    await expect(publishSite(out, {})).rejects.toMatchObject({ code: 'not-a-site' });

    rmSync(out, { recursive: true });
    writeFileSync(out, 'a file');
    await expect(publishSite(out, {})).rejects.toMatchObject({ code: 'not-a-folder' });

    rmSync(out);
    symlinkSync('/var/www', out);
    await expect(publishSite(out, {})).rejects.toMatchObject({ code: 'foreign-link', facts: { target: '/var/www' } });
    expect(lstatSync(out).isSymbolicLink()).toBe(true);

    await expect(publishSite('.', {})).rejects.toMatchObject({ code: 'unsafe-out' });
    await expect(publishSite('..', {})).rejects.toMatchObject({ code: 'unsafe-out' });
  });
});
