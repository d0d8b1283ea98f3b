/** The scripts and the words of a text. What is written in a script that is not told apart here counts as no letters. */

/**
 * What a letter weighs in the choice of the main script. Latin names stand inside every other script, hardly ever the
 * reverse; a Han character is a whole word.
 */
const WEIGHTS = {
  ...{ Latin: 1, Arabic: 2, Cyrillic: 2, Hebrew: 2, Greek: 2, Armenian: 2, Georgian: 2 },
  ...{ Han: 5, Hiragana: 4, Katakana: 4, Hangul: 4 },
  ...{ Devanagari: 2, Bengali: 2, Gurmukhi: 2, Gujarati: 2, Tamil: 2, Telugu: 2, Kannada: 2, Malayalam: 2, Sinhala: 2 },
  ...{ Thai: 2, Lao: 2, Khmer: 2, Myanmar: 2, Ethiopic: 2 },
};
export type Script = keyof typeof WEIGHTS;
const SCRIPTS = Object.keys(WEIGHTS) as Script[];

/** For each UTF-16 unit the 1-based number of its script: letters, and the marks that write vowels. */
const SCRIPT_OF = tableOfScripts();

function tableOfScripts(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const units = Uint16Array.from({ length: 0xd800 }, (_, unit) => unit);
  const plane = new TextDecoder('utf-16le').decode(units);
  SCRIPTS.forEach((script, at) => {
    for (const { 0: run, index } of plane.matchAll(new RegExp(`\\p{Script=${script}}+`, 'gu'))) {
      table.fill(at + 1, index, index + run.length);
    }
  });
  for (const { 0: run, index } of plane.matchAll(/[^\p{L}\p{M}]+/gu)) table.fill(0, index, index + run.length);
  return table;
}

/** Letters of each script in a text. */
export function countScripts(text: string): Map<Script, number> {
  const counts = new Uint32Array(SCRIPTS.length + 1);
  for (let i = 0; i < text.length; i++) counts[SCRIPT_OF[text.charCodeAt(i)]!]!++;
  const found = new Map<Script, number>();
  SCRIPTS.forEach((script, at) => {
    const count = counts[at + 1]!;
    if (count > 0) found.set(script, count);
  });
  return found;
}

/** The script that carries the text, by weight; undefined where there is no letter. */
export function mainScript(counts: ReadonlyMap<Script, number>): Script | undefined {
  let main: Script | undefined;
  let most = 0;
  for (const [script, count] of counts) {
    const weight = count * WEIGHTS[script];
    if (weight > most) [main, most] = [script, weight];
  }
  return main;
}

/** The runs of a script's letters. Names in another script fall out, and so do digits and signs. */
export function wordsIn(text: string, script: Script): string[] {
  const wanted = SCRIPTS.indexOf(script) + 1;
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const inside = i < text.length && SCRIPT_OF[text.charCodeAt(i)] === wanted;
    if (inside && start < 0) start = i;
    else if (!inside && start >= 0) {
      words.push(text.slice(start, i));
      start = -1;
    }
  }
  return words;
}
