/** What is made of an object, made once and kept as long as the object is. */
export const oncePerObject = <K extends object, T>(make: (key: K) => T): ((key: K) => T) => once(new WeakMap(), make);

/** The same for names and numbers, of which there are few. */
export const oncePerName = <K extends string | number, T>(make: (key: K) => T): ((key: K) => T) =>
  once(new Map(), make);

interface Kept<K, T> {
  get(key: K): T | undefined;
  set(key: K, value: T): unknown;
}

function once<K, T>(kept: Kept<K, T>, make: (key: K) => T): (key: K) => T {
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    kept.set(key, made);
    return made;
  };
}
