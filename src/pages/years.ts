/** What is too much for one page, by year. */

/** A link to the page of one year. */
export interface YearLink {
  readonly year: number;
  readonly href: string;
}

/** The latest year first; within a year, in the order of `items`. */
export function byYear<Item>(
  items: readonly Item[],
  yearOf: (item: Item) => number,
): ReadonlyMap<number, readonly Item[]> {
  const years = new Map<number, Item[]>();
  for (const item of items) {
    const year = yearOf(item);
    const known = years.get(year);
    if (known) known.push(item);
    else years.set(year, [item]);
  }
  return new Map([...years].sort(([a], [b]) => b - a));
}
