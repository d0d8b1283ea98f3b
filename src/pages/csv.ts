/** Tables for spreadsheets and data tools. */

export type Cell = string | number | undefined;

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * CSV as RFC 4180 has it: lines end in CR LF, quotes are doubled. It begins with a byte order mark, without which Excel
 * takes Arabic for Latin letters. A cell that a spreadsheet would run as a formula begins with an apostrophe (OWASP,
 * “CSV injection”): titles come from the web.
 */
export function csvOf(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + [header, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: Cell): string {
  if (value === undefined) return '';
  const text = typeof value === 'number' ? String(value) : harmless(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Also behind spaces, which some programs skip, and in the wide forms that East Asian ones take for the same signs. */
function harmless(text: string): string {
  return /^\s*[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
}
