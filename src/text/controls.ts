/**
 * Characters that no reader sees and that make words display in another order than they are written
 * (“Trojan source”, CVE-2021-42574): embeddings, overrides, isolates; the C0/C1 controls; and what is no character at
 * all, which XML can't hold (halves of surrogate pairs, U+FFFE, U+FFFF).
 * Kept: U+200C/U+200D, which join and part Persian letters, and the plain marks U+200E, U+200F, U+061C.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u202A-\u202E\u2066-\u2069\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\p{Cs}]/gu;

/** Asked first, since it takes half the time and nearly no text has any: it takes whole surrogate pairs for halves too. */
const PERHAPS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u202A-\u202E\u2066-\u2069\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\uD800-\uDFFF]/;

/** `U+202E`, each once, in the order of the text; empty where there is none. */
export function hiddenControls(text: string): string[] {
  if (!PERHAPS.test(text)) return [];
  return [...new Set(text.match(HIDDEN))].map(codeOf);
}

const codeOf = (c: string): string => `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

export const dropHiddenControls = (text: string): string => text.replace(HIDDEN, '');
