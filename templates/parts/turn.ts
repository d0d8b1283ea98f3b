/**
 * What is made of an object that is asked for several times in a row and then no more, as a story is for its page in each
 * language: what was made last is all that is kept. Beside `oncePerObject`, which keeps it as long as the object is.
 */
export const oncePerTurn = <K extends object, T>(make: (key: K) => T): ((key: K) => T) => {
  let last: { readonly key: K; readonly made: T } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, made: make(key) };
    return last.made;
  };
};
