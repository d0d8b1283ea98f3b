/**
 * Renames a font. The Open Font License lets nobody use a reserved name (“Source”, “Plex”) for a changed font, and a
 * subset is a changed font. Copyright, version and licence entries stay; the family's own names go.
 * Format: OpenType spec, “name — Naming Table”.
 */
import { replaceTable, tableOf, viewOf } from './sfnt.ts';

/** Name ids that stay as they are: copyright, version, licence text, licence address. */
const keptNames = new Set([0, 5, 13, 14]);
/** From here on names belong to axes and instances of a variable font, which point at them by number. */
const firstFontSpecificName = 256;

const licence = 'This Font Software is licensed under the SIL Open Font License, Version 1.1.';
// Windows, Unicode (BMP), English: the entry that every reader takes.
const [platform, encoding, language] = [3, 1, 0x409];

/** The font, now called `family` (`Sijill Naskh 400`): for a WOFF2 packer (see `replaceTable`). Throws where it has no `name`. */
export function renameFont(font: Uint8Array, family: string): Uint8Array {
  return replaceTable(font, 'name', writeNames(newNames(readNames(tableOf(font, 'name')), family)));
}

/** A `name` table as name id → text; English Windows entries only, which is what the font packages carry. */
export function readNames(table: Uint8Array): ReadonlyMap<number, string> {
  const view = viewOf(table);
  const storage = view.getUint16(4);
  const names = new Map<number, string>();
  for (let record = 6, left = view.getUint16(2); left > 0; left -= 1, record += 12) {
    if (view.getUint16(record) !== platform || view.getUint16(record + 4) !== language) continue;
    const start = storage + view.getUint16(record + 10);
    const text = table.subarray(start, start + view.getUint16(record + 8));
    names.set(view.getUint16(record + 6), Buffer.from(text).swap16().toString('utf16le'));
  }
  return names;
}

function newNames(old: ReadonlyMap<number, string>, family: string): ReadonlyMap<number, string> {
  const kept = [...old].filter(([id]) => keptNames.has(id) || id >= firstFontSpecificName);
  return new Map([
    ...kept,
    [1, family],
    [2, 'Regular'],
    [3, `${family}; ${old.get(5) ?? 'no version'}`],
    [4, family],
    [6, family.replaceAll(/[^A-Za-z0-9]/g, '')],
    [13, licence],
  ]);
}

function writeNames(names: ReadonlyMap<number, string>): Uint8Array {
  const entries = [...names].sort(([a], [b]) => a - b);
  const texts = entries.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const head = Buffer.alloc(6 + 12 * entries.length);
  head.writeUInt16BE(entries.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  entries.forEach(([id], i) => {
    const record = [platform, encoding, language, id, texts[i]!.length, offset];
    record.forEach((value, field) => {
      head.writeUInt16BE(value, 6 + 12 * i + 2 * field);
    });
    offset += texts[i]!.length;
  });
  return Buffer.concat([head, ...texts]);
}
