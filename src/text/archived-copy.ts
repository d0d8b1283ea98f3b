/** Copies of pages in web archives. */

/** The day of a copy, as ISO has it, where its address holds it as the Wayback Machine's do: `/web/20230627101500/`. */
export function dayOfCopy(archived: string): string | undefined {
  const [, year, month, day] = /\/web\/(\d{4})(\d\d)(\d\d)\d{6}/.exec(archived) ?? [];
  return year && `${year}-${month}-${day}`;
}
