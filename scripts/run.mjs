/**
 * `node scripts/run.mjs build …`: runs `scripts/build.ts`, compiled. Node takes half a second to find, translate and load
 * the hundreds of files of the program and of Eleventy one by one; compiled once into a few, it is a tenth of that.
 *
 * The compiled program is named by the state of all its sources and stands in `node_modules/.cache/`, with the packages
 * that it is made from. Where it can't be made, the sources run as they are.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import * as module from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The commands that people wait for. Others run from their sources. */
const COMMANDS = ['build', 'check'];
const SOURCES = ['src', 'scripts', 'templates'];
/** Packages that go into the compiled program. All others may load files of their own and stay where they are. */
const COMPILED = ['@11ty/eleventy', 'domhandler', 'gray-matter', 'htmlparser2', 'marked', 'yaml', 'zod'];

/** Compiled programs of so long ago are of no use to anybody, in milliseconds. */
const OLD = 24 * 60 * 60 * 1000;

const root = fileURLToPath(new URL('..', import.meta.url));
const [name = '', ...args] = process.argv.slice(2);
process.argv = [process.argv[0], join(root, 'scripts', `${name}.ts`), ...args];

const program = await compiled().catch(() => undefined);
if (program === undefined) {
  await import('tsx/esm');
  await import(new URL(`${name}.ts`, import.meta.url).href);
} else await import(pathToFileURL(join(program, 'scripts', `${name}.js`)).href);

/** The folder of the compiled program, made now where it is missing or out of date. */
async function compiled() {
  const cache = join(root, 'node_modules', '.cache', 'sijill');
  const name = fingerprint();
  const folder = join(cache, name);
  // Node 22 and later keep what V8 made of it, too.
  module.enableCompileCache?.(join(cache, 'v8'));
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  await compile(fresh, folder);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    // Another build was faster.
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  // Others may be running: of this checkout, and of others that share the packages.
  for (const old of readdirSync(cache)) {
    const path = join(cache, old);
    if (old !== 'v8' && old !== name && Date.now() - statSync(path).mtimeMs > OLD)
      rmSync(path, { recursive: true, force: true });
  }
  return folder;
}

/** Of the names, sizes and times of all sources, the packages’ versions, and where all of it stands. */
function fingerprint() {
  const hash = createHash('sha256').update(`${root} ${process.version}`);
  hash.update(readFileSync(join(root, 'package.json'))).update(readFileSync(fileURLToPath(import.meta.url)));
  const lock = statSync(join(root, 'node_modules', '.package-lock.json'), { throwIfNoEntry: false });
  hash.update(`${lock?.size} ${lock?.mtimeMs}`);
  for (const file of SOURCES.flatMap((folder) => filesIn(join(root, folder))).sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 20);
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.name.endsWith('.test.ts') ? [] : [path];
  });
}

/** What Eleventy finds beside its own files it finds there still. */
function keepPlaces({ onLoad }) {
  onLoad({ filter: /[\\/]@11ty[\\/]eleventy[\\/]src[\\/].*\.js$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
  }));
}

async function compile(outdir, folder) {
  const { build } = await import('esbuild');
  mkdirSync(outdir, { recursive: true });
  const pages = readdirSync(join(root, 'templates', 'pages')).filter((file) => file.endsWith('.11ty.ts'));
  const commands = COMMANDS.filter((command) => existsSync(join(root, 'scripts', `${command}.ts`)));
  const languages = readdirSync(join(root, 'src', 'languages')).filter((file) => /^[a-z]{2,3}(-\w+)*\.ts$/.test(file));
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const packages = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
  await build({
    entryPoints: [
      ...commands.map((command) => `scripts/${command}.ts`),
      // Found by their names while the program runs.
      'src/whole/thread.ts',
      ...pages.map((file) => `templates/pages/${file}`),
      ...languages.map((file) => `src/languages/${file}`),
    ],
    absWorkingDir: root,
    outbase: root,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: [...packages.filter((one) => !COMPILED.includes(one)), '@11ty/eleventy-dev-server'],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    define: {
      'process.env.SIJILL_ROOT': JSON.stringify(root),
      'process.env.SIJILL_COMPILED': JSON.stringify(folder),
    },
    plugins: [{ name: 'eleventy', setup: keepPlaces }],
    logLevel: 'silent',
  });
}
