import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';

/**
 * Who may import what: arrows of the house point one way. A folder's own files may always import each other.
 * `types` may be imported as types alone.
 */
const LAYERS: Readonly<Record<string, { readonly values: readonly string[]; readonly types?: readonly string[] }>> = {
  'src/model.ts': { values: [] },
  'src/languages': { values: ['src/model.ts', 'src/program.ts'] },
  'src/text': { values: ['src/model.ts', 'src/languages'] },
  'src/problems.ts': { values: ['src/model.ts'] },
  'src/read': { values: ['src/model.ts', 'src/problems.ts', 'src/text'] },
  'src/archive': { values: ['src/model.ts', 'src/problems.ts', 'src/text'] },
  'src/pages': { values: ['src/model.ts', 'src/text', 'src/languages'] },
  'src/program.ts': { values: [] },
  'src/assets': { values: ['src/model.ts', 'src/program.ts'] },
  'src/share': { values: ['src/model.ts', 'src/text', 'src/program.ts'], types: ['src/pages'] },
  'src/search': { values: ['src/model.ts', 'src/text'] },
  'src/publish': { values: ['src/model.ts', 'src/problems.ts', 'src/program.ts'] },
  'src/links': { values: ['src/model.ts', 'src/problems.ts'] },
  'src/editing': { values: ['src/model.ts', 'src/problems.ts', 'src/text', 'src/languages', 'src/read'] },
  'src/import': {
    values: ['src/model.ts', 'src/problems.ts', 'src/text', 'src/languages', 'src/read', 'src/editing'],
  },
  'src/cache': { values: ['src/model.ts', 'src/text'], types: ['src/read'] },
  'src/prepare.ts': { values: ['src'] },
  'src/fresh-story.ts': { values: ['src'] },
  'src/whole': { values: ['src'] },
  'src/rendering.ts': { values: ['src'] },
  'src/rebuild.ts': { values: ['src'] },
  'src/remember.ts': { values: ['src'] },
  'src/build.ts': { values: ['src'] },
  'src/dev': { values: ['src/model.ts', 'src/problems.ts', 'src/text', 'src/build.ts', 'src/publish'] },
  templates: { values: ['src/languages', 'src/text', 'src/search'], types: ['src/model.ts', 'src/pages'] },
  scripts: { values: ['src', 'test/support'] },
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

async function sourceFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs)$/.test(entry.name) && !/\.test\.ts$|\.d\.ts$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join('/'))
    .sort();
}

async function importsOf(file: string): Promise<Import[]> {
  const text = await readFile(file, 'utf8');
  const statements = text.matchAll(/^(?:import|export)\s+(type\s)?([^;'"]*?)\s*from\s+'(\.[^']+)';/gm);
  return [...statements].map(([, type, names, target]) => ({
    from: file,
    to: path.posix.join(path.posix.dirname(file), target!),
    typeOnly: type !== undefined || /^\{(?:\s*type\s+[\w$]+(?:\s+as\s+[\w$]+)?\s*,?)+\s*\}$/.test(names!),
  }));
}

const layerOf = (file: string): string | undefined =>
  Object.keys(LAYERS).find((layer) => file === layer || file.startsWith(`${layer}/`));

const within = (file: string, places: readonly string[]): boolean =>
  places.some((place) => file === place || file.startsWith(`${place}/`));

const files = (await Promise.all(['src', 'templates', 'scripts'].map(sourceFiles))).flat();
const imports = (await Promise.all(files.map(importsOf))).flat();

test('every file of the house has its layer', () => {
  expect(files.filter((file) => layerOf(file) === undefined)).toEqual([]);
});

test('imports point one way', () => {
  const wrong = imports.filter(({ from, to, typeOnly }) => {
    const layer = layerOf(from)!;
    const { values, types = [] } = LAYERS[layer]!;
    return !within(to, [layer, ...values]) && !(typeOnly && within(to, types));
  });
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('there are no cycles', () => {
  const graph = new Map<string, string[]>();
  for (const { from, to } of imports) graph.set(from, [...(graph.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    else if (!done.has(file)) {
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    }
  };
  for (const file of graph.keys()) visit(file, []);
  expect(cycles).toEqual([]);
});

test('only the publishing step knows Eleventy, only the reading step its parsers', async () => {
  const owners: Readonly<Record<string, readonly string[]>> = {
    '@11ty/eleventy': ['src/publish/eleventy.ts'],
    'gray-matter': ['src/read'],
    marked: ['src/read'],
    linkedom: ['src/import'],
    '@mozilla/readability': ['src/import'],
    // The bench measures franc alone beside the detector.
    franc: ['src/text/detect', 'scripts/bench'],
  };
  const texts = await Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })));
  const strangers = texts.flatMap(({ file, text }) =>
    Object.entries(owners).flatMap(([name, places]) =>
      new RegExp(`(?:from|import\\()\\s*'${name}'`).test(text) && !within(file, places)
        ? [`${file} imports ${name}`]
        : [],
    ),
  );
  expect(strangers).toEqual([]);
});

test('markup is made by the html tag: raw() stands where it was thought about', async () => {
  const texts = await Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })));
  const users = texts.filter(({ text }) => /\braw\(/.test(text)).map(({ file }) => file);
  expect(users).toEqual(['templates/html.ts']);
});

test('no template styles a single element, and none runs a script of its own', async () => {
  const texts = await Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })));
  const inline = texts.filter(
    ({ file, text }) => file.startsWith('templates/') && /\sstyle="|<style|\son\w+="/.test(text),
  );
  expect(inline.map(({ file }) => file)).toEqual([]);
});
