/** `npm run guide -- [--pictures]`: plays the editors' guides and writes what the commands say into them. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startSession } from '../src/dev/session.ts';
import { startBrowser } from '../test/support/browser.ts';
import { playGuide } from '../test/support/guide.ts';
import { copyOfProject } from '../test/support/project.ts';

const { values: options } = parseArgs({ options: { pictures: { type: 'boolean', default: false } } });

const LANGUAGES = { en: '2024-09-01-harbour-boats', ar: '2024-09-01-zawariq-almina' } as const;

for (const [lang, story] of Object.entries(LANGUAGES)) {
  const file = `docs/guide.${lang}.md`;
  const project = await copyOfProject(['content', 'docs']);
  const { text, surprises } = await playGuide(await readFile(file, 'utf8'), project, lang);
  for (const surprise of surprises) console.error(surprise);
  process.exitCode = surprises.length > 0 ? 1 : process.exitCode;
  await writeFile(file, text);
  if (options.pictures) await takePicture(project, story, lang);
  await rm(project, { recursive: true, force: true });
}

/** The story's page while its date can't be read. */
async function takePicture(project: string, story: string, lang: string): Promise<void> {
  const content = path.join(project, 'content');
  let built = (): void => undefined;
  const first = new Promise<void>((resolve) => {
    built = resolve;
  });
  const session = await startSession({
    content,
    out: path.join(project, 'dev'),
    cache: path.join(project, '.sijill'),
    port: 0,
    onward: true,
    onEvent: ({ kind }) => kind === 'built' && built(),
  });
  await first;
  const browser = await startBrowser();
  const page = await browser.newPage({ viewport: { width: 960, height: 620 }, colorScheme: 'light' });
  await page.goto(new URL(`articles/${story}/`, session.address).href);
  const file = path.join(content, `articles/${story}.md`);
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^date: .*$/m, lang === 'ar' ? 'date: أول أيلول' : 'date: 1 September'));
  await page.locator('sijill-dev section').waitFor();
  await page.screenshot({ path: `docs/guide/panel-${lang}.png` });
  await Promise.all([browser.close(), session.close()]);
}
