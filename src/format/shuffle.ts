/** Returns a new array with the same members in an order fixed by the seed and `salt`. */
export type Shuffle = <T>(list: readonly T[], salt: string) => T[];

/** FNV-1a, 32 bits: turns a text into a number (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return h >>> 0;
}

/** Mulberry32, a small generator in the public domain (Tommy Ettinger, 2017). Numbers in [0, 1), the same for the same whole number. */
export function generator(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Makes the shuffle of one attempt. The same seed and salt give the same order on any machine.
 * @param seed any text; an attempt keeps it in the record
 */
export function shuffleBy(seed: string): Shuffle {
  return (list, salt) => {
    const next = generator(hash(`${seed}\u0000${salt}`));
    const out = [...list];
    for (let i = out.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [out[i], out[j]] = [out[j] as (typeof out)[number], out[i] as (typeof out)[number]];
    }
    return out;
  };
}
