/** Pages as a build makes them, without fonts and without writing them: for tests that look at many small sites. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../../src/model.ts';
import { planPages, type View } from '../../src/pages/plan.ts';
import { prepareSite } from '../../src/prepare.ts';
import type { Shell } from '../../templates/shell.ts';
import { type ContentFiles, contentFolder } from './content.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** The content folder of a fixture: `fixturePath('persian')`. */
export const fixturePath = (name: string): string => path.join(FIXTURES, name, 'content');

/** The files of a fixture's content folder, for tests that change some of them. */
export async function fixtureContent(name: string): Promise<ContentFiles> {
  const dir = fixturePath(name);
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((e) => e.isFile()).map((e) => path.join(e.parentPath, e.name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return Object.fromEntries(files.map((file, i) => [path.relative(dir, file).split(path.sep).join('/'), texts[i]!]));
}

export interface RenderedSite {
  readonly problems: readonly Problem[];
  /** The bytes of a page: `page('ar/events/day/index.html')`. Throws where the site has no such page. */
  page(file: string): Promise<string>;
}

interface Template {
  readonly render: (data: { view: unknown; shell: Shell }) => string;
}

/** A site of these content files; where they have problems, every page is missing. */
export async function renderSite(files: ContentFiles): Promise<RenderedSite> {
  return renderFolder(await contentFolder(files));
}

/** The same for a content folder. */
export async function renderFolder(content: string): Promise<RenderedSite> {
  const { queries, languages, problems } = await prepareSite({ content });
  if (!queries) return { problems, page: (file) => Promise.reject(new Error(`${file}: ${JSON.stringify(problems)}`)) };
  const assets = { stylesheet: 'assets/style.css', preload: { rtl: [], ltr: [] } };
  const shell: Shell = { site: queries.site(), languages, assets };
  const pages = planPages(queries).map(({ kind, view }) => ({ kind, view: view(queries) }));
  return {
    problems,
    page: async (file) => {
      const page = pages.find(({ view }) => fileOf(view) === file);
      if (!page) throw new Error(`no page ${file}`);
      const template = (await import(`../../templates/pages/${page.kind}.11ty.ts`)) as Template;
      return template.render({ view: page.view, shell });
    },
  };
}

function fileOf(view: View): string {
  return 'frame' in view ? view.frame.file : view.file;
}
