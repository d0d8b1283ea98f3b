/**
 * What is found out once about parts of texts: words, and what stands between two spaces. A part is looked up where it
 * stands; to cut it out and hash the piece would cost several times as much, for each of an archive’s words.
 */

/** Texts repeat their words; so many different ones are kept. */
const KEPT = 50_000;
/** A longer part is hardly a word, and is not kept. */
const LONGEST = 64;
/** Twice what is kept and a power of two, so that a free place is never far. */
const PLACES = 131_072;

/** Made anew by each program: nobody can write words that all come to lie in one place. */
const SEED = (Math.random() * 0x7fffffff) | 1;

export interface PartTable<T> {
  /** What is known of `text.slice(from, to)`. */
  at(text: string, from: number, to: number): T;
}

/** `read` is asked once for each part while it is kept; its answer depends on nothing else. */
export function tableOfParts<T>(read: (part: string) => T): PartTable<T> {
  const places = new Int32Array(PLACES);
  let parts: string[] = [];
  let found: T[] = [];
  return {
    at(text, from, to) {
      if (to - from > LONGEST) return read(text.slice(from, to));
      let place = placeOf(text, from, to);
      for (; places[place] !== 0; place = (place + 1) & (PLACES - 1)) {
        const known = places[place]! - 1;
        if (isPart(parts[known]!, text, from, to)) return found[known]!;
      }
      const part = text.slice(from, to);
      const fresh = read(part);
      if (parts.length === KEPT) {
        places.fill(0);
        parts = [];
        found = [];
        place = placeOf(part, 0, part.length);
      }
      parts.push(part);
      found.push(fresh);
      places[place] = parts.length;
      return fresh;
    },
  };
}

function placeOf(text: string, from: number, to: number): number {
  let hash = SEED;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x5bd1e995);
  hash ^= hash >>> 15;
  return (hash ^ (hash >>> 7)) & (PLACES - 1);
}

function isPart(part: string, text: string, from: number, to: number): boolean {
  if (part.length !== to - from) return false;
  for (let i = from; i < to; i++) if (part.charCodeAt(i - from) !== text.charCodeAt(i)) return false;
  return true;
}
