/**
 * Makes the font files from the font packages: cut to the letters of their recipe, renamed, packed as WOFF2.
 * A file depends on nothing but the package's font, its recipe and the versions of the tools, so it is named by a hash
 * of these: `npm run fonts` makes only what changed.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type FontRecipe, fontFeatures, recipeVersion } from '../../src/assets/font-recipes.ts';
import { renameFont } from './names.ts';
import { type FontThread, openFontThread } from './thread.ts';

export interface FontFile {
  /** The recipe's name: `naskh`. */
  readonly name: string;
  /** `naskh.0123456789abcdef.woff2`: the hash is of all that the file depends on. */
  readonly file: string;
  /** WOFF2. */
  readonly bytes: Uint8Array;
}

interface Job {
  readonly recipe: FontRecipe;
  readonly font: Uint8Array;
  /** File name: recipe name and hash of all that the file depends on. */
  readonly cached: string;
}

const require = createRequire(import.meta.url);

/**
 * The font files of `recipes`, in their order, made in `folder` where they are missing there; font files in it that no
 * recipe makes any more are deleted. Throws where a font package is missing or broken.
 */
export async function makeFonts(recipes: readonly FontRecipe[], folder: string): Promise<readonly FontFile[]> {
  return finishFonts(await readJobs(recipes), folder);
}

async function finishFonts(jobs: readonly Job[], folder: string): Promise<readonly FontFile[]> {
  const files = new Map<string, Uint8Array>();
  await Promise.all(
    jobs.map(async ({ cached }) => {
      const bytes = await readCached(join(folder, cached));
      if (bytes !== undefined) files.set(cached, bytes);
    }),
  );
  const missing = jobs.filter(({ cached }) => !files.has(cached));
  if (missing.length > 0) {
    await mkdir(folder, { recursive: true });
    for (const { file, bytes } of await cutFonts(missing, folder)) files.set(file, bytes);
    await pruneCache(folder, new Set(jobs.map((job) => job.cached)));
  }
  return jobs.map(({ recipe, cached }) => ({ name: recipe.name, file: cached, bytes: files.get(cached)! }));
}

/** The characters of a range: `41-43,E9` → `ABCé`. */
export function charactersOf(range: string): string {
  return range
    .split(',')
    .flatMap((part) => {
      const [first = '', last = first] = part.split('-');
      const start = Number.parseInt(first, 16);
      return Array.from({ length: Number.parseInt(last, 16) - start + 1 }, (_, i) => String.fromCodePoint(start + i));
    })
    .join('');
}

/** Two threads take the fonts from one queue. */
async function cutFonts(jobs: readonly Job[], folder: string): Promise<readonly FontFile[]> {
  // The biggest come first, so that both threads end at about the same time.
  const queue = [...jobs].sort((a, b) => b.font.length - a.font.length || (a.cached < b.cached ? -1 : 1));
  const threads = [openFontThread(), openFontThread()];
  const files: FontFile[] = [];
  const work = async (thread: FontThread): Promise<void> => {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
      const bytes = await makeFont(job, thread);
      await writeCached(join(folder, job.cached), bytes);
      files.push({ name: job.recipe.name, file: job.cached, bytes });
    }
  };
  try {
    await Promise.all(threads.map(work));
    return files;
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
}

async function makeFont({ recipe, font }: Job, thread: FontThread): Promise<Uint8Array> {
  const cut = await thread.cut({
    font,
    text: charactersOf(recipe.range),
    options: {
      keepFeatures: fontFeatures,
      noHinting: true,
      preserveNameIds: [0, 5, 14],
      // STAT names styles for font menus; no browser reads it, and its names would have to be renamed.
      dropTables: ['STAT'],
      ...(recipe.axes && { variationAxes: recipe.axes }),
    },
  });
  const { family, weight } = recipe.faces[0]!;
  return thread.pack(renameFont(cut, `${family} ${weight}`));
}

// ───────────────────────── what a file depends on

async function readJobs(recipes: readonly FontRecipe[]): Promise<readonly Job[]> {
  const tools = await readToolVersions();
  const paths = new Set(recipes.map(pathOf));
  const fonts = new Map(await Promise.all([...paths].map(async (path) => [path, await readFile(path)] as const)));
  return recipes.map((recipe) => {
    const font = fonts.get(pathOf(recipe))!;
    const hash = createHash('sha256')
      .update(JSON.stringify([recipeVersion, tools, recipe, fontFeatures]))
      .update(font);
    return { recipe, font, cached: `${recipe.name}.${hash.digest('hex').slice(0, 16)}.woff2` };
  });
}

function pathOf({ source }: FontRecipe): string {
  return require.resolve(`${source.package}/files/${source.file}.woff2`);
}

/** What cuts and what packs: both libraries and the wasm inside them, which is looked for from where they stand. */
async function readToolVersions(): Promise<readonly string[]> {
  const subsetFont = require.resolve('subset-font/package.json');
  const fontverter = require.resolve('fontverter/package.json');
  const harfbuzz = createRequire(subsetFont).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  const coder = createRequire(fontverter).resolve('wawoff2/package.json');
  const packages = [subsetFont, fontverter, join(dirname(harfbuzz), '../package.json'), coder];
  return Promise.all(
    packages.map(async (path) => {
      const { name, version } = JSON.parse(await readFile(path, 'utf8')) as { name: string; version: string };
      return `${name} ${version}`;
    }),
  );
}

// ───────────────────────── files

/** A file that was made before, or nothing where it is missing or cut short (WOFF2 states its own length at byte 8). */
async function readCached(path: string): Promise<Uint8Array | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined || bytes.length < 12) return undefined;
  return bytes.toString('latin1', 0, 4) === 'wOF2' && bytes.readUInt32BE(8) === bytes.length ? bytes : undefined;
}

async function writeCached(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, bytes);
  await rename(temporary, path);
}

async function pruneCache(folder: string, wanted: ReadonlySet<string>): Promise<void> {
  const old = (await readdir(folder)).filter((name) => name.endsWith('.woff2') && !wanted.has(name));
  await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
}
