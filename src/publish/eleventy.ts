/** Views → bytes, by Eleventy and the templates. Nothing else in the project knows Eleventy but `.eleventy.js`. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { programModules } from '../program.ts';

/** A view and the template that renders it: `templates/pages/<kind>.11ty.ts`. */
export interface RenderJob {
  readonly kind: string;
  readonly view: { readonly frame?: { readonly file: string }; readonly file?: string };
}

/** The part of Eleventy's configuration that is used here; the package has no types of its own. */
export interface EleventyConfig {
  addExtension(extension: string, options: { readonly key: string }): void;
  addTemplateFormats(formats: string): void;
  setTemplateFormats(formats: readonly string[]): void;
  addGlobalData(name: string, data: unknown): void;
  addTransform(name: string, transform: (this: { page: { outputPath: string } }, content: string) => unknown): void;
  addTemplate(name: string, module: object): void;
  addWatchTarget(target: string): void;
  setUseGitIgnore(use: boolean): void;
  readonly ignores: Set<string>;
  readonly benchmarkManager: { get(name: string): { setMinimumThresholdPercent(percent: number): void } };
  on(event: string, listener: (event: { directories: { output: string } }) => unknown): void;
}

/**
 * Eleventy keeps each page's content and a clone of its template until the end, about 30 KB a page; a fresh instance
 * for every so many pages bounds the memory at no measurable cost.
 */
const BATCH = 2000;

/**
 * The templates, each loaded once. Eleventy would load them anew for every instance, and the processor would have to learn
 * them anew.
 */
let templates: Promise<ReadonlyMap<string, Template>> | undefined;

async function loadTemplates(): Promise<ReadonlyMap<string, Template>> {
  const { folder, ending } = programModules('templates/pages');
  const files = readdirSync(folder).filter((file) => file.endsWith(`.11ty${ending}`));
  const load = async (file: string): Promise<[string, Template]> => [
    `${path.basename(file, ending)}.js`,
    { ...((await import(pathToFileURL(path.join(folder, file)).href)) as Template) },
  ];
  return new Map(await Promise.all(files.map(load)));
}

/** For `npx eleventy`, which finds the templates by itself, as they stand in the sources. */
export function configureTemplates(config: EleventyConfig): void {
  config.addExtension('11ty.ts', { key: '11ty.js' });
  configureEleventy(config, '11ty.ts');
}

/** What both ways into Eleventy share. */
function configureEleventy(config: EleventyConfig, format: string): void {
  config.setUseGitIgnore(false);
  // Content never meets a template language: typed functions are the only templates that Eleventy gets to see.
  config.setTemplateFormats([format]);
  config.addGlobalData('eleventyExcludeFromCollections', true);
}

/** Views by kind, in the form that the templates' `pagination` reads; a kind without views is an empty list. */
export function viewsByKind(
  jobs: readonly RenderJob[],
  kinds: readonly string[],
): Readonly<Record<string, readonly unknown[]>> {
  const views = Object.fromEntries(kinds.map((kind): [string, unknown[]] => [kind, []]));
  for (const { kind, view } of jobs) views[kind]?.push(view);
  // Frozen data is passed on as it is; anything else is copied for each template.
  return Object.freeze(views);
}

/** As much of a template as is used here; Eleventy uses more. */
interface Template {
  render(data: { readonly view: RenderJob['view']; readonly shell: object }): string;
}

/**
 * Renders jobs and hands each file to `write` with its path relative to the site's folder. Jobs are asked for as they are
 * needed, so that views of pages that are written take no room.
 *
 * Files for programs (citations, feeds, data) come straight from their templates: they are more than half of all files, and
 * need nothing of what Eleventy gives a page.
 */
export async function renderPages(
  jobs: Iterable<RenderJob>,
  kinds: readonly string[],
  shell: object,
  write: (file: string, content: string) => Promise<void>,
): Promise<void> {
  templates ??= loadTemplates();
  const modules = await templates;
  let batch: RenderJob[] = [];
  for (const job of jobs) {
    const { kind, view } = job;
    if (view.frame === undefined) {
      await write(view.file!, modules.get(`${kind}.11ty.js`)!.render({ view, shell }));
      continue;
    }
    batch.push(job);
    if (batch.length < BATCH) continue;
    await renderBatch(viewsByKind(batch, kinds), modules, shell, write);
    batch = [];
  }
  if (batch.length > 0) await renderBatch(viewsByKind(batch, kinds), modules, shell, write);
}

/** `story.11ty.js` → `story`. */
const kindOf = (template: string): string => template.slice(0, template.indexOf('.'));

async function renderBatch(
  views: Readonly<Record<string, readonly unknown[]>>,
  modules: ReadonlyMap<string, Template>,
  shell: object,
  write: (file: string, content: string) => Promise<void>,
): Promise<void> {
  // What makes Eleventy load a changed template again: one build never does, and each import would go through a thread.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = '1';
  const { Eleventy } = await import('@11ty/eleventy');
  const input = path.relative('.', programModules('templates/pages').folder);
  const output = path.join(input, '.rendered');
  let failure: { readonly error: unknown } | undefined;
  const eleventy = new Eleventy(input, output, {
    quietMode: true,
    dryRun: true,
    configPath: '',
    config: (config: EleventyConfig) => {
      configureEleventy(config, '11ty.js');
      // Of the files in that folder Eleventy reads none itself.
      config.ignores.add('**');
      for (const [name, module] of modules) if (views[kindOf(name)]?.length) config.addTemplate(name, module);
      // It would say of a large site that writing pages takes time.
      config.benchmarkManager.get('Configuration').setMinimumThresholdPercent(101);
      config.addGlobalData('views', views);
      config.addGlobalData('shell', shell);
      config.addTransform('publish', async function (content) {
        const file = path.relative(output, this.page.outputPath).split(path.sep).join('/');
        await write(file, content).catch((error: unknown) => {
          failure ??= { error };
          throw error;
        });
        return '';
      });
    },
  });
  eleventy.disableLogger();
  try {
    await eleventy.write();
  } catch (error) {
    // Eleventy wraps what `write` threw, twice; who called us knows the thing itself: a full disk, say.
    throw failure ? failure.error : error;
  }
}
