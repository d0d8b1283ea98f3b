/** For `npx eleventy` and `npx eleventy --serve`: the whole site into `_eleventy/`, a folder of its own. */
import 'tsx/esm';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const { makeAssets } = await import('./src/assets/assets.ts');
const { prepareSite } = await import('./src/prepare.ts');
const { makeShell, planJobs, searchOf, TEMPLATE_KINDS } = await import('./src/rendering.ts');
const { writeSearch } = await import('./src/search/files.ts');
const { configureTemplates, viewsByKind } = await import('./src/publish/eleventy.ts');
const { formatProblem, messageLanguage } = await import('./src/problems.ts');

export default function eleventy(config) {
  let site = prepare();
  configureTemplates(config);
  config.addGlobalData('views', async () => (await site).views);
  config.addGlobalData('shell', async () => (await site).shell);
  config.addWatchTarget('./content/');
  config.addWatchTarget('./templates/');
  config.on('eleventy.beforeWatch', () => {
    site = prepare();
  });
  config.on('eleventy.after', async ({ directories }) => {
    for (const { path: file, bytes } of (await site).files) {
      const target = path.join(directories.output, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, bytes);
    }
  });
  return { dir: { input: 'templates/pages', output: '_eleventy' } };
}

async function prepare() {
  const { queries, languages, problems } = await prepareSite({ content: 'content', images: false });
  for (const problem of problems) console.error(formatProblem(problem, messageLanguage(process.env.LANG)));
  if (!queries) throw new Error('The content has problems: see above.');
  const assets = await makeAssets();
  const files = [...assets.files];
  const search = await writeSearch(searchOf(queries, languages), (file, bytes) => {
    files.push({ path: file, bytes });
  });
  const shell = makeShell(queries.site(), languages, assets, search);
  return { views: viewsByKind([...planJobs(queries)], TEMPLATE_KINDS), shell, files };
}
