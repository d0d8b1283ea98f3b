/** Values that were asked for lately, so that they need not be read or made again; and no more of them than there is room for. */

/**
 * `read`, with the last `most` values or so kept. Two halves, of which the older one is dropped when the newer one is full,
 * do nearly as well as the exact order of use and cost less to keep.
 */
export function recent<T>(most: number, read: (key: string) => T): (key: string) => T {
  let newer = new Map<string, T>();
  let older = newer;
  return (key) => {
    const known = newer.get(key);
    if (known !== undefined) return known;
    const value = older.get(key) ?? read(key);
    if (value === undefined) return value;
    if (newer.size >= most / 2) {
      older = newer;
      newer = new Map();
    }
    newer.set(key, value);
    return value;
  };
}
