/** The licence text that goes with the fonts: whose they are, what was changed, and the packages' own licence files. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontCredit } from '../../src/assets/font-recipes.ts';

const require = createRequire(import.meta.url);

/** The text of `LICENSE.txt`. Throws where a font package is missing. */
export async function readFontLicence(credits: readonly FontCredit[]): Promise<string> {
  const licences = await Promise.all(
    credits.map(async (credit) => ({
      ...credit,
      text: (await readFile(require.resolve(`${credit.package}/LICENSE`), 'utf8')).replaceAll('\r\n', '\n').trim(),
    })),
  );
  return [
    'The fonts in this folder are parts of the fonts below: some of their letters, some of their features, some axes',
    'fixed. They are called “Sijill …” because they are changed fonts; the names of the originals belong to their makers',
    '(“Source” and “Plex” are reserved font names). All of them are under the SIL Open Font License, Version 1.1.',
    '',
    ...credits.flatMap(({ name, copyright, home }) => [name, `  ${copyright}`, `  ${home}`]),
    ...licences.flatMap(({ name, text }) => ['', '='.repeat(80), name, '='.repeat(80), '', text]),
    '',
  ].join('\n');
}
