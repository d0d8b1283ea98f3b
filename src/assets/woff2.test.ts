import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { readTables, type SfntTable } from './sfnt.ts';
import { packWoff2 } from './woff2.ts';

const require = createRequire(import.meta.url);
/** The WOFF2 coder of Google, as the browsers have it, in wasm. */
const google = createRequire(require.resolve('subset-font'))('fontverter') as {
  convert(font: Uint8Array, to: 'woff2' | 'truetype', from: 'woff2' | 'truetype'): Promise<Buffer>;
};

// Small ones; the big fonts of the site go the same way.
const fonts = {
  'a variable font': '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-symbols-wght-normal',
  'a font with large letters': '@fontsource/amiri/files/amiri-latin-ext-700-normal',
  'a font with instructions and composite letters':
    '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-500-normal',
};

describe('packing a font as WOFF2', () => {
  for (const [what, path] of Object.entries(fonts)) {
    it(`lets a browser unpack ${what} just as if its own coder had packed it`, async () => {
      const font = await google.convert(await readFile(require.resolve(`${path}.woff2`)), 'truetype', 'woff2');

      const ours = await google.convert(Buffer.from(await packWoff2(readTables(font))), 'truetype', 'woff2');
      const theirs = await google.convert(await google.convert(font, 'woff2', 'truetype'), 'truetype', 'woff2');

      expect(ours.equals(theirs)).toBe(true);
      // … and the letters are those of the font that went in.
      expect(hex(ours, 'hmtx')).toBe(hex(font, 'hmtx'));
      expect(hex(ours, 'cmap')).toBe(hex(font, 'cmap'));
    });
  }

  it('gives the same bytes every time', async () => {
    const path = require.resolve('@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-ext-500-normal.woff2');
    const tables = readTables(await google.convert(await readFile(path), 'truetype', 'woff2'));
    const [once, again] = [await packWoff2(tables), await packWoff2([...tables].reverse())];
    expect(Buffer.compare(once, again)).toBe(0);
  });

  it('refuses a font without outlines that it knows', async () => {
    const tables: readonly SfntTable[] = [{ tag: 'CFF ', bytes: new Uint8Array(4) }];
    await expect(packWoff2(tables)).rejects.toThrow('The font has no “glyf” table.');
  });
});

describe('reading the tables of a font', () => {
  it('says that a font is cut short', async () => {
    const path = require.resolve('@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-ext-500-normal.woff2');
    const font = await google.convert(await readFile(path), 'truetype', 'woff2');
    expect(() => readTables(font.subarray(0, 5000))).toThrow('A table of the font reaches beyond its end.');
  });
});

function hex(font: Uint8Array, tag: string): string {
  return Buffer.from(readTables(font).find((table) => table.tag === tag)!.bytes).toString('hex');
}
