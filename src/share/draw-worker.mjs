/**
 * A worker thread that turns pictures of words into PNG files, because drawing one holds its thread for 20 ms.
 * Plain JavaScript: a worker thread of Node 20 starts without the TypeScript loader.
 *
 * in: { fonts: [{ family, woff2, file }] } writes the TrueType files that are missing, for resvg reads no WOFF2: it would
 *     draw nothing, and not say so;
 *     { measure: [{ family, text }] } → widths at 100 px; { draw: svg } → PNG.
 * An error ends the thread and rises in the main one.
 */
import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';

/** Files by family: a family has one file, for resvg takes no second one of the same name. */
const files = new Map();
const answers = { fonts: openFonts, measure: ({ measure }) => measure.map(widthOf), draw: ({ draw }) => pngOf(draw) };

parentPort.on('message', async (task) => {
  const [kind] = Object.keys(task);
  parentPort.postMessage(await answers[kind](task));
});

async function openFonts({ fonts }) {
  for (const { family, woff2, file } of fonts) {
    if (!existsSync(file)) {
      const { convert } = await import('fontverter');
      const font = renamed(await convert(Buffer.from(woff2), 'truetype'), family);
      const temporary = `${file}.${process.pid}.tmp`;
      await writeFile(temporary, font);
      await rename(temporary, file);
    }
    files.set(family, file);
  }
}

const optionsFor = (families) => ({
  font: {
    loadSystemFonts: false,
    fontFiles: families.map((family) => files.get(family)),
    defaultFontFamily: families[0],
  },
});

/** Of the whole advance, not only of the ink: how far the text moves when it ends at a point and not begins there. */
function widthOf({ family, text }) {
  const [start, end] = ['start', 'end'].map((anchor) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="300"><text x="4500" y="200" font-size="100" font-family="${family}" text-anchor="${anchor}">${escaped(text)}</text></svg>`;
    return new Resvg(svg, optionsFor([family])).getBBox();
  });
  if (!start || !end) throw new Error(`“${text}” leaves no ink in ${family}.`);
  return Math.round((start.x - end.x) * 100) / 100;
}

function pngOf(svg) {
  return new Uint8Array(new Resvg(svg, optionsFor([...files.keys()])).render().asPng());
}

const escaped = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/**
 * Another family name in the place of the old one, no longer than it was. Files of one face share a name, and resvg would
 * look for a letter in the first of them only. Format: OpenType spec, “name — Naming Table”.
 */
function renamed(font, family) {
  const tables = font.readUInt16BE(4);
  for (let at = 12; at < 12 + 16 * tables; at += 16) {
    if (font.toString('latin1', at, at + 4) !== 'name') continue;
    const table = font.readUInt32BE(at + 8);
    const texts = table + font.readUInt16BE(table + 4);
    for (let i = 0; i < font.readUInt16BE(table + 2); i++) {
      const record = table + 6 + 12 * i;
      if (font.readUInt16BE(record + 6) !== 1) continue;
      const name = Buffer.from(family, 'utf16le').swap16();
      if (name.length > font.readUInt16BE(record + 8)) throw new Error(`No room for the name ${family}.`);
      font.writeUInt16BE(name.length, record + 8);
      name.copy(font, texts + font.readUInt16BE(record + 10));
    }
  }
  return font;
}
