import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statfsSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { newFolder, publishSite, readSite, runChild, startChild, versionOf } from '../../test/support/publishing.ts';
import { openPublication } from './publication.ts';
import type { Step } from './store.ts';

const newOut = (atEnd = onTestFinished): string => join(newFolder(atEnd), '_site');

/** Nothing is left of a broken build, and both trees are what their manifests say. */
async function expectHealed(out: string): Promise<void> {
  const site = readSite(out);
  expect(readdirSync(`${out}.trees/tmp`)).toEqual([]);
  expect(readdirSync(`${out}.trees/lock`)).toEqual([]);
  expect(readdirSync(`${out}.trees`).filter((name) => /journal|staged|[ab]\.changes/.test(name))).toEqual([]);
  const lines: string[] = [];
  const again = await publishSite(out, { ...site, 'healed.html': 'yes' }, { log: (line) => lines.push(line) });
  expect(again).toMatchObject({ written: ['healed.html'], removed: [] });
  expect(lines).toEqual([]);
  for (const tree of ['a', 'b']) {
    const manifest = readFileSync(`${out}.trees/${tree}.manifest`);
    execFileSync('sha256sum', ['--check', '--quiet', '-'], { cwd: `${out}.trees/${tree}`, input: manifest });
  }
}

/** The state that the list of changes leads to, and the one that is published: they must agree. */
const tellsOf = (out: string): string => JSON.parse(readFileSync(`${out}.trees/changes.json`, 'utf8')).to;
const liveId = (out: string): string | undefined =>
  /sha256 (\w+)/.exec(readFileSync(`${out}.trees/${readlinkSync(out).at(-1)}.manifest`, 'utf8'))?.[1];

const OLD = { 'index.html': 'old', 'same.html': 'same', 'gone/index.html': 'gone', 'x.html': 'old x' };
const NEW = { 'index.html': 'new', 'same.html': 'same', 'came/index.html': 'came', 'x.html': 'new x' };

describe('a build is killed', () => {
  const steps: readonly (readonly [Step, number, typeof OLD | typeof NEW])[] = [
    ['locked', 1, OLD],
    ['opened', 1, OLD],
    ['invalidated', 1, OLD],
    ['put', 3, OLD],
    ['brought-up', 1, OLD],
    ['flushed', 1, OLD],
    ['listed', 1, OLD],
    ['announced', 1, OLD],
    ['swapped', 1, NEW],
    ['told', 1, NEW],
    ['unlocked', 1, NEW],
  ];

  it.concurrent.for(steps)('at “%s” (%i): the site is whole, and the next build heals', async (step, context) => {
    const [dieAt, nth, expected] = step;
    const out = newOut(context.onTestFinished);
    await publishSite(out, versionOf(1));
    await publishSite(out, OLD);
    const { signal } = await runChild({ out, site: NEW, dieAt, nth });
    expect(signal).toBe('SIGKILL');
    expect(readSite(out)).toEqual(expected);
    await (await openPublication(out)).abandon();
    expect(tellsOf(out)).toBe(liveId(out));
    const third = { ...NEW, 'index.html': 'third' };
    await publishSite(out, third);
    expect(readSite(out)).toEqual(third);
    await expectHealed(out);
  });

  it('after it changed a page deep in the other tree: the next build doesn’t take that page for the old one', async () => {
    const out = newOut();
    const deep = 'ar/events/radan/index.html';
    await publishSite(out, { 'index.html': 'home', [deep]: 'first' });
    await publishSite(out, { 'index.html': 'home', [deep]: 'second' });
    const { signal } = await runChild({ out, site: { [deep]: 'third' }, dieAt: 'put' });
    expect(signal).toBe('SIGKILL');
    await publishSite(out, { 'index.html': 'home', [deep]: 'first' });
    expect(readSite(out)).toEqual({ 'index.html': 'home', [deep]: 'first' });
  });

  it('while it brings the other tree up to date after a large change', async () => {
    const out = newOut();
    const large = Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [`${n}.html`, `page ${n}`]));
    await publishSite(out, OLD);
    const { signal } = await runChild({ out, site: large, dieAt: 'invalidated', nth: 2 });
    expect(signal).toBe('SIGKILL');
    expect(readSite(out)).toEqual(large);
    await publishSite(out, NEW);
    expect(readSite(out)).toEqual(NEW);
    await expectHealed(out);
  });

  it('while it moves another tool’s folder aside: the next build shows the new site before all else', async () => {
    const out = newOut();
    mkdirSync(out);
    writeFileSync(`${out}/index.html`, 'made by hand');
    const { signal } = await runChild({ out, site: NEW, dieAt: 'moved-aside' });
    expect(signal).toBe('SIGKILL');
    await (await openPublication(out)).abandon();
    expect(readSite(out)).toEqual(NEW);
    expect(readSite(`${out}.before-sijill`)).toEqual({ 'index.html': 'made by hand' });
    await publishSite(out, OLD);
    await expectHealed(out);
  });

  it('at any moment, again and again: every page is of one and the same version', async () => {
    const out = newOut();
    await publishSite(out, versionOf(0));
    let version = 0;
    for (const delay of [3, 11, 19, 42, 81]) {
      const { child, ended } = startChild({ out, endless: { from: version + 1 } });
      await new Promise((resolve) => child.stdout?.once('data', resolve));
      await wait(delay);
      child.kill('SIGKILL');
      await ended;
      const site = readSite(out);
      version = Number(/\d+/.exec(site['index.html'] ?? '')?.[0]);
      expect(site).toEqual(versionOf(version));
    }
    await publishSite(out, versionOf(version + 1));
    await expectHealed(out);
  });
});

describe('the folders are damaged between two builds', () => {
  const damages: Readonly<Record<string, (out: string) => void>> = {
    'a manifest cut short': (out) => truncateSync(`${out}.trees/a.manifest`, 100),
    'both manifests gone': (out) =>
      ['a', 'b'].forEach((name) => {
        rmSync(`${out}.trees/${name}.manifest`);
      }),
    'a manifest of another version': (out) => writeFileSync(`${out}.trees/b.manifest`, '# sijill tree 9\n'),
    'the list of changes gone': (out) => rmSync(`${out}.trees/changes.json`),
    'the list of changes garbled': (out) => writeFileSync(`${out}.trees/changes.json`, '{"version": 1, "fro'),
    'the link gone': (out) => rmSync(out),
    'the live tree gone': (out) => rmSync(`${out}.trees/b`, { recursive: true }),
    'the standby tree gone': (out) => rmSync(`${out}.trees/a`, { recursive: true }),
    'the published folder emptied by hand': (out) =>
      readdirSync(out).forEach((name) => {
        rmSync(`${out}/${name}`, { recursive: true });
      }),
    'all of it gone but the link': (out) => rmSync(`${out}.trees`, { recursive: true }),
    'rubbish in the standby tree': (out) => {
      rmSync(`${out}.trees/a.manifest`);
      writeFileSync(`${out}.trees/a/line\nfeed`, 'x');
      execFileSync('ln', ['-s', '/etc', `${out}.trees/a/link`]);
      execFileSync('mkfifo', [`${out}.trees/a/pipe`]);
    },
  };

  it.each(Object.entries(damages))('%s: the next build makes it right', async (_, damage) => {
    const out = newOut();
    await publishSite(out, OLD);
    await publishSite(out, NEW);
    damage(out);
    const third = { ...NEW, 'index.html': 'third' };
    await publishSite(out, third);
    expect(readSite(out)).toEqual(third);
    await publishSite(out, { ...third, 'x.html': 'third x' });
    await expectHealed(out);
  });

  const DEEP = { ...OLD, 'ar/events/shoigu/index.html': 'شويغو', 'ar/events/radan/index.html': 'رادان' };

  it('a page edited by hand deep in the site: found where the build rechecks', async () => {
    const out = newOut();
    await publishSite(out, OLD);
    await publishSite(out, DEEP);
    writeFileSync(`${out}/ar/events/radan/index.html`, 'scribbled over');
    writeFileSync(`${out}/ar/events/radan/stray.html`, 'not a page');
    expect(await publishSite(out, DEEP)).toMatchObject({ written: [], removed: [] });
    expect(await publishSite(out, DEEP, { recheck: true })).toMatchObject({
      written: ['ar/events/radan/index.html'],
      removed: ['ar/events/radan/stray.html'],
    });
    expect(readSite(out)).toEqual(DEEP);
  });

  it('a page deleted by hand that a build wants to keep: that build fails, the next repairs', async () => {
    const out = newOut();
    await publishSite(out, DEEP);
    rmSync(`${out}/ar/events/radan/index.html`);
    const next = { ...DEEP, 'index.html': 'new' };
    const path = 'ar/events/radan/index.html';
    await expect(publishSite(out, next)).rejects.toMatchObject({ code: 'damaged', facts: { path } });
    expect(await publishSite(out, next)).toMatchObject({ written: [path, 'index.html'] });
    expect(readSite(out)).toEqual(next);
  });
});

describe('the disk gives out', () => {
  it('a full disk leaves the old site, gives the room back, and the next build works', async ({ skip }) => {
    const disk = newFolder(onTestFinished);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk], { stdio: 'pipe' });
    } catch {
      skip('mounting a small disk needs rights that this user has not');
    }
    onTestFinished(() => void execFileSync('umount', ['-l', disk]));
    const out = join(disk, '_site');
    await publishSite(out, OLD);
    const free = statfsSync(disk).bfree;

    const large = Object.fromEntries(Array.from({ length: 80 }, (_, n) => [`${n}/index.html`, `${n}`.repeat(100_000)]));
    const build = publishSite(out, { ...NEW, ...large });
    await expect(build).rejects.toMatchObject({ name: 'PublishError', code: 'no-space', facts: { errno: 'ENOSPC' } });
    expect(readSite(out)).toEqual(OLD);
    expect(statfsSync(disk).bfree).toBeGreaterThanOrEqual(free - 4);

    await publishSite(out, NEW);
    expect(readSite(out)).toEqual(NEW);
  });

  it.skipIf(process.platform === 'win32')('a folder that may not be written is named, and left as it was', async () => {
    const folder = newFolder(onTestFinished);
    const out = join(folder, '_site');
    await publishSite(out, OLD);
    // The superuser may write anywhere, so there the build runs as nobody.
    const nobody = process.getuid?.() === 0 ? 65534 : undefined;
    execFileSync('chmod', ['-R', 'a-w', folder]);
    chmodSync(folder, 0o555);
    onTestFinished(() => void execFileSync('chmod', ['-R', 'u+w', folder]));
    const { output } = await runChild({ out, site: NEW }, nobody);
    expect(output).toContain('read-only EACCES');
    expect(output).toContain('choose another with --out');
    expect(readSite(out)).toEqual(OLD);
  });
});
