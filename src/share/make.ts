/**
 * Makes the pictures that are missing. A picture depends on its words, the code of this folder, the fonts and resvg; it is
 * kept under a hash of these, so a build whose words stand starts no thread.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ShareCard, ShareImage } from '../pages/share.ts';
import { programFile } from '../program.ts';
import { drawCard } from './card.ts';
import { openDrawThread } from './draw-thread.ts';
import { rulerOf } from './set-text.ts';
import { fontNames, readFonts } from './share-fonts.ts';

/** A picture that is there. */
export interface MadeImage {
  /** Relative to the site’s folder. */
  readonly file: string;
  /** sha256 of its bytes, hex. */
  readonly hash: string;
  readonly read: () => Promise<Uint8Array>;
}

const require = createRequire(import.meta.url);

/** What is kept of a picture in the cache: `<key>.<hash of its bytes>.png`. */
const KEPT = /^([0-9a-f]{32})\.([0-9a-f]{64})\.png$/;
/** The cache is tidied when it holds so many more pictures than the site needs. */
const SPARE = 500;

/**
 * All `images`, those that are missing drawn in a thread. `cacheDir` is a folder of their own; where these are `all` the
 * pictures of a site, it is tidied.
 */
export async function makeShareImages(
  images: readonly ShareImage[],
  cacheDir: string,
  all = true,
): Promise<readonly MadeImage[]> {
  if (images.length === 0) return [];
  const folder = join(cacheDir, await designHash());
  const kept = await readKept(folder);
  const keys = images.map(({ card }) => sha256(JSON.stringify(card)).slice(0, 32));
  const missing = new Map(images.flatMap(({ card }, i) => (kept.has(keys[i]!) ? [] : [[keys[i]!, card] as const])));
  if (missing.size > 0) {
    await mkdir(folder, { recursive: true });
    await drawMissing(missing, cacheDir, folder, kept);
    if (all) await tidy(cacheDir, folder, kept, new Set(keys));
  }
  return images.map(({ file }, i) => {
    const hash = kept.get(keys[i]!)!;
    return { file, hash, read: () => readFile(join(folder, nameOf(keys[i]!, hash))) };
  });
}

const nameOf = (key: string, hash: string): string => `${key}.${hash}.png`;

async function drawMissing(
  missing: ReadonlyMap<string, ShareCard>,
  cacheDir: string,
  folder: string,
  kept: Map<string, string>,
): Promise<void> {
  const thread = openDrawThread();
  try {
    await thread.open(await readFonts(join(cacheDir, 'fonts')));
    const ruler = rulerOf(thread);
    for (const [key, card] of missing) {
      const png = await thread.draw(await drawCard(card, ruler));
      const hash = sha256(png);
      const file = join(folder, nameOf(key, hash));
      await writeFile(`${file}.${process.pid}.tmp`, png);
      await rename(`${file}.${process.pid}.tmp`, file);
      kept.set(key, hash);
    }
  } finally {
    await thread.close();
  }
}

/** Of all that decides how words look on a picture. */
async function designHash(): Promise<string> {
  const sources = ['card.ts', 'draw-worker.mjs', 'pieces.ts', 'set-text.ts', 'share-fonts.ts'];
  const texts = await Promise.all([
    ...sources.map((file) => readFile(programFile(`src/share/${file}`))),
    readFile(programFile('src/text/bidi.ts')),
    readFile(require.resolve('@resvg/resvg-js/package.json')),
  ]);
  const hash = createHash('sha256').update(JSON.stringify(await fontNames()));
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, 16);
}

/** Key → hash of the bytes. */
async function readKept(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder).catch(() => []);
  return new Map(names.flatMap((name) => (KEPT.exec(name) ? [[name.slice(0, 32), name.slice(33, 97)] as const] : [])));
}

/** Pictures of an older design go; those that nothing needs any more go when there are many. */
async function tidy(cacheDir: string, folder: string, kept: Map<string, string>, wanted: ReadonlySet<string>) {
  const others = (await readdir(cacheDir)).filter((name) => name !== 'fonts' && join(cacheDir, name) !== folder);
  const old = kept.size > 2 * wanted.size + SPARE ? [...kept].filter(([key]) => !wanted.has(key)) : [];
  await Promise.all([
    ...others.map((name) => rm(join(cacheDir, name), { recursive: true, force: true })),
    ...old.map(([key, hash]) => rm(join(folder, nameOf(key, hash)), { force: true })),
  ]);
}

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
