import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FontRecipe, fontCredits, fontRecipes, preloadedFonts } from '../../src/assets/font-recipes.ts';
import { charactersOf, type FontFile, makeFonts } from './cut.ts';
import { readFontLicence } from './licence.ts';
import { readNames } from './names.ts';
import { tableOf, viewOf } from './sfnt.ts';

const require = createRequire(import.meta.url);
const { convert } = require('fontverter') as {
  convert(font: Uint8Array, to: 'truetype', from: 'woff2'): Promise<Buffer>;
};

let cache: string;
let fonts: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'sijill-fonts-'));
  fonts = byName(await makeFonts(fontRecipes, join(cache, 'fonts')));
}, 30_000);
afterAll(() => rm(cache, { recursive: true }));

describe('the fonts of the site', () => {
  it('cost a reader little', () => {
    const weight = (names: readonly string[]) => names.reduce((sum, name) => sum + fonts.get(name)!.length, 0);
    const arabicPage = ['naskh', 'bulaq-700', 'label-arabic-500', 'serif-400', 'serif-600', 'label-500'];
    const englishPage = ['serif-400', 'serif-600', 'label-500'];
    expect(weight(arabicPage)).toBeLessThan(122_000);
    expect(weight(englishPage)).toBeLessThan(40_000);
    expect(weight([...englishPage, 'naskh'])).toBeLessThan(66_000);
    expect([...preloadedFonts.rtl, ...preloadedFonts.ltr].every((name) => fonts.has(name))).toBe(true);
  });

  it('stand in the repository as they are made here', async () => {
    const folder = fileURLToPath(new URL('../../templates/assets/fonts/', import.meta.url));
    const made = await readdir(join(cache, 'fonts'));
    expect((await readdir(folder)).filter((name) => name.endsWith('.woff2')).sort()).toEqual(made.sort());
    for (const file of made)
      expect(Buffer.compare(await readFile(join(folder, file)), await readFile(join(cache, 'fonts', file)))).toBe(0);
    expect(await readFile(join(folder, 'LICENSE.txt'), 'utf8')).toBe(await readFontLicence(fontCredits));
  });

  it('hold every letter that the stylesheet promises', async () => {
    for (const { name, range } of fontRecipes) {
      const letters = await lettersOf(name);
      const lacking = [...charactersOf(range)].filter((letter) => !letters.has(letter));
      expect(`${name} lacks: ${lacking.join(' ')}`).toBe(`${name} lacks: `);
    }
  });

  it.each([
    ['naskh', 'Arabic', 'إِنَّ التَّعَاوُنَ الأَمْنِيَّ ٱلْقَدِيمُ، ٢٠٢٣؛ مؤتمرًا؟'],
    ['naskh', 'Persian', 'گفت‌وگو دربارهٔ پیمان چهارجانبهٔ ژاپن ۱۴۰۲ خانهٔ ما'],
    ['naskh', 'Sorani', 'ڕێککەوتنی نێوان ڕووسیا و ئێران؛ هەواڵ، ڤلادیمێر پۆلیس'],
    ['naskh', 'Urdu', 'ٹیلی فون پر ڈیڑھ گھنٹے میں، لڑکے ٹھیک ہیں۔ یہ'],
    ['naskh', 'Pashto', 'ټول ډېر ړومبی ږغ ښځې ګڼ څنګه پښتو ژبه ۍ'],
    ['bulaq-700', 'Persian', 'پلیس ایران در مسکو؛ گفت‌وگو، چهار، ژاپن'],
    ['label-arabic-500', 'Persian', 'پلیس، گزارش، ژوئیه، چهار'],
    ['serif-400-extended', 'Turkish and Azeri', 'ğşİĞŞəƏ'],
    ['serif-400-extended', 'transliterations', 'ḥṣṭẓḫʿʾāīū'],
    ['serif-600-cyrillic', 'Russian and Ukrainian', 'Колокольцев объём Ґанок їжак євро №'],
    ['label-500-cyrillic', 'Russian', 'Независимая газета'],
    ['serif-400-signs', 'French and Turkish capitals', 'ÉÇÖÜı'],
  ])('let %s set %s', async (name, _language, text) => {
    const letters = await lettersOf(name);
    expect([...text.replaceAll(/[ .]/g, '')].filter((letter) => !letters.has(letter))).toEqual([]);
  });

  it('are called Sijill, and say whose work they are and under which licence', async () => {
    for (const recipe of fontRecipes) {
      const names = readNames(tableOf(await unpack(recipe.name), 'name'));
      const own = [1, 3, 4, 6, 16, 25].map((id) => names.get(id) ?? '').join(' ');
      expect(own).toMatch(/^Sijill /);
      expect(own).not.toMatch(/Source|Plex|Amiri|Noto/);
      expect(names.get(0)).toBe(fontCredits.find((credit) => credit.package === recipe.source.package)!.copyright);
      expect(names.get(13)).toContain('SIL Open Font License');
      expect(names.get(14)).toMatch(/^https?:/);
    }
  });

  it('keep the features that Arabic needs', async () => {
    const features = async (name: string, table: string) =>
      Buffer.from(tableOf(await unpack(name), table)).toString('latin1');
    const [forms, marks] = [await features('bulaq-700', 'GSUB'), await features('bulaq-700', 'GPOS')];
    expect(['init', 'medi', 'fina', 'rlig', 'ccmp'].filter((feature) => !forms.includes(feature))).toEqual([]);
    expect(['mark', 'mkmk', 'curs'].filter((feature) => !marks.includes(feature))).toEqual([]);
    expect(await features('naskh', 'GPOS')).toMatch(/mark[\s\S]*mkmk/);
  });
});

describe('a folder of fonts', () => {
  // Two small files are enough here.
  const few = fontRecipes.filter(({ name }) => name === 'label-500-signs' || name === 'label-500-extended');

  it('gives a second build the same bytes without writing anything', async () => {
    const folder = join(cache, 'fonts');
    const times = async () =>
      Promise.all((await readdir(folder)).map(async (file) => (await stat(join(folder, file))).mtimeMs));
    const before = await times();
    const again = byName(await makeFonts(fontRecipes, folder));
    expect(await times()).toEqual(before);
    expect([...again].every(([name, bytes]) => Buffer.compare(bytes, fonts.get(name)!) === 0)).toBe(true);
  });

  it('gives a build in another folder the same bytes', async () => {
    for (const { name, bytes } of await makeFonts(few, join(cache, 'another folder'))) {
      expect(Buffer.compare(bytes, fonts.get(name)!)).toBe(0);
    }
  });

  it('makes a file anew that a crash cut short, and forgets those that nobody asks for', async () => {
    const folder = join(cache, 'another folder');
    const [file] = (await readdir(folder)).filter((name) => name.startsWith('label-500-signs'));
    await truncate(join(folder, file!), 100);
    await writeFile(join(folder, 'label-500-signs.0000000000000000.woff2'), 'of an older recipe');

    const [signs] = await makeFonts(few.slice(0, 1), folder);
    expect(Buffer.compare(signs!.bytes, fonts.get('label-500-signs')!)).toBe(0);
    expect(Buffer.compare(await readFile(join(folder, file!)), signs!.bytes)).toBe(0);
    expect(await readdir(folder)).toEqual([file]);
  });

  it('says what is wrong where a recipe asks for an axis that the font lacks', async () => {
    const wrong: FontRecipe = { ...few[0]!, axes: { wght: 600 } };
    await expect(makeFonts([wrong], join(cache, 'wrong'))).rejects.toThrow('wght');
  });
});

function byName(files: readonly FontFile[]): ReadonlyMap<string, Uint8Array> {
  return new Map(files.map(({ name, bytes }) => [name, bytes]));
}

async function unpack(name: string) {
  return convert(Buffer.from(fonts.get(name)!), 'truetype', 'woff2');
}

/** The characters of a font's `cmap`: its format 4 table, which holds all that we ask for. */
async function lettersOf(name: string): Promise<ReadonlySet<string>> {
  const cmap = viewOf(tableOf(await unpack(name), 'cmap'));
  const offsets = Array.from({ length: cmap.getUint16(2) }, (_, i) => cmap.getUint32(4 + 8 * i + 4));
  const start = offsets.find((offset) => cmap.getUint16(offset) === 4)!;
  const size = cmap.getUint16(start + 6); // twice the number of segments
  const letters = new Set<string>();
  for (let i = 0; i < size; i += 2) {
    const [last, first] = [cmap.getUint16(start + 14 + i), cmap.getUint16(start + 16 + size + i)];
    const delta = cmap.getUint16(start + 16 + 2 * size + i);
    const at = start + 16 + 3 * size + i;
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const range = cmap.getUint16(at);
      const glyph = range === 0 ? code + delta : cmap.getUint16(at + range + 2 * (code - first));
      if ((glyph & 0xffff) !== 0) letters.add(String.fromCodePoint(code));
    }
  }
  return letters;
}
