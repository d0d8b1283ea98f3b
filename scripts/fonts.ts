/**
 * `npm run fonts`: cuts the fonts of `src/assets/font-recipes.ts` into `templates/assets/fonts/`, from where every build
 * takes them. To be run after a change of the recipes or of a font package; the files go into the repository.
 */
import { writeFile } from 'node:fs/promises';
import { fontCredits, fontRecipes } from '../src/assets/font-recipes.ts';
import { makeFonts } from './fonts/cut.ts';
import { readFontLicence } from './fonts/licence.ts';

const FOLDER = 'templates/assets/fonts';

const fonts = await makeFonts(fontRecipes, FOLDER);
await writeFile(`${FOLDER}/LICENSE.txt`, await readFontLicence(fontCredits));
for (const { file, bytes } of fonts) console.log(`${FOLDER}/${file}  ${bytes.length} bytes`);
