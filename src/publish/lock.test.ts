import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  newFolder,
  publishSite,
  readSite,
  runChild,
  startChild,
  untilSays,
  versionOf,
} from '../../test/support/publishing.ts';
import { nameOf, type Owner, takeLock, thisProcess } from './lock.ts';
import { openPublication } from './publication.ts';

const isLinux = process.platform === 'linux';

/** A lock folder in which a build of `owner` left its file. */
function leftBy(owner: Partial<Owner>): { folder: string; file: string } {
  const folder = join(newFolder(onTestFinished), 'lock');
  const file = nameOf({ ...thisProcess(), ...owner });
  mkdirSync(folder);
  writeFileSync(join(folder, file), '');
  return { folder, file };
}

describe('two builds at once', () => {
  it('the second is told who has the site, and may come back later', async () => {
    const out = join(newFolder(onTestFinished), '_site');
    const first = await openPublication(out);
    await first.write('index.html', 'of the first');
    const second = openPublication(out);
    await expect(second).rejects.toMatchObject({ name: 'PublishError', code: 'locked', facts: { pid: process.pid } });
    await first.commit();
    await publishSite(out, { 'index.html': 'of the second' });
    expect(readSite(out)).toEqual({ 'index.html': 'of the second' });
  });

  it('in two processes: never both, and after a kill the next one has it at once', async () => {
    const out = join(newFolder(onTestFinished), '_site');
    const { child, ended } = startChild({ out, endless: { from: 1 }, freezeAt: 'put' });
    await untilSays(child, 'frozen');
    await expect(openPublication(out)).rejects.toMatchObject({ code: 'locked', facts: { pid: child.pid } });
    child.kill('SIGKILL');
    await ended;
    const lines: string[] = [];
    await publishSite(out, { 'index.html': 'mine' }, { log: (line) => lines.push(line) });
    expect(readSite(out)).toEqual({ 'index.html': 'mine' });
    expect(lines[0]).toContain(`(process ${child.pid}) ended without finishing`);
  });

  it('several that start together: each publishes or is told to wait, and the site is of one of them', async () => {
    const out = join(newFolder(onTestFinished), '_site');
    const ends = await Promise.all([1, 2, 3, 4].map((version) => runChild({ out, site: versionOf(version) })));
    const told = ends.map(({ output }) => output.replace('ready\n', '').replace(/^locked .*\n$/, 'locked'));
    expect(told).toContain('');
    expect(told.filter((end) => end !== '' && end !== 'locked')).toEqual([]);
    const site = readSite(out);
    expect([1, 2, 3, 4].map(versionOf)).toContainEqual(site);
  });
});

describe('the lock of a build that is no more', () => {
  it.runIf(isLinux)('its number belongs to another process now: taken over', async () => {
    const { folder, file } = leftBy({ pid: process.ppid, start: '1' });
    const lines: string[] = [];
    const release = await takeLock(folder, (line) => lines.push(line));
    expect(readdirSync(folder)).not.toContain(file);
    expect(lines).toEqual([`An earlier build (process ${process.ppid}) ended without finishing; this one takes over.`]);
    release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('there is no such process: taken over', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => child.once('close', resolve));
    const { folder, file } = leftBy({ pid: child.pid! });
    await takeLock(folder, () => undefined);
    expect(readdirSync(folder)).not.toContain(file);
  });

  it.runIf(isLinux)(
    'the machine was started anew since, though a process of that number and start runs: taken over',
    async () => {
      const { folder, file } = leftBy({ boot: '00000000-0000-4000-8000-000000000000' });
      await takeLock(folder, () => undefined);
      expect(readdirSync(folder)).not.toContain(file);
    },
  );
});

describe('the lock of a build that nobody here can see', () => {
  it.runIf(isLinux).each([
    ['on another machine', { boot: '00000000-0000-4000-8000-000000000000', host: 'other' }],
    ['in another container', { pid: 1, start: '5', space: '99' }],
  ])('%s: it holds, and the message names the file to delete', async (_, owner) => {
    const { folder, file } = leftBy(owner);
    await expect(takeLock(folder, () => undefined)).rejects.toMatchObject({
      code: 'locked',
      facts: { file: expect.stringContaining(file) },
      message: expect.stringContaining('delete'),
    });
    expect(readdirSync(folder)).toEqual([file]);
  });

  it('files that are no locks don’t matter', async () => {
    const folder = join(newFolder(onTestFinished), 'lock');
    mkdirSync(folder);
    writeFileSync(join(folder, '.DS_Store'), '');
    const release = await takeLock(folder, () => undefined);
    release();
    expect(readdirSync(folder)).toEqual(['.DS_Store']);
  });
});
