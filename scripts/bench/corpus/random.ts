/** Chance that is the same on every machine and in every run: the language's own random numbers can't be seeded. */

export interface Random {
  /** From 0, below 1. */
  next(): number;
  /** A whole number from 0, below `limit`. */
  below(limit: number): number;
  pick<T>(items: readonly T[]): T;
  /** As `pick`, but the first items come up far more often than the last, as words do in a text. */
  pickOften<T>(items: readonly T[]): T;
  /** Up to `count` different items. */
  some<T>(items: readonly T[], count: number): T[];
  chance(share: number): boolean;
}

/** A stream of its own for each list of seeds: `randomOf(7, 'article', 12)`. The generator is sfc32. */
export function randomOf(...seeds: readonly (string | number)[]): Random {
  let [a, b, c, d] = hashed(seeds.join('\0'));
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return (t >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 12; i++) next();
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)]!;
  return {
    next,
    below,
    pick,
    pickOften: (items) => items[Math.floor(next() ** 2.5 * items.length)]!,
    some: (items, count) => {
      const chosen = new Set<(typeof items)[number]>();
      for (let tries = 0; tries < count * 3 && chosen.size < count; tries++) chosen.add(pick(items));
      return [...chosen];
    },
    chance: (share) => next() < share,
  };
}

/** Four 32-bit numbers from a text, by FNV-1a with four starts. */
function hashed(text: string): [number, number, number, number] {
  const from = (start: number): number => {
    let hash = start;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
    return hash | 0;
  };
  return [from(2166136261), from(374761393), from(668265263), from(1274126177)];
}
