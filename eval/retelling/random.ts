/**
 * Seeded random choices: the same seed gives the same benchmark on every machine (sfc32, Chris Doty-Humphrey's small fast
 * counting generator, seeded by hashing a text).
 */
export interface Random {
  /** 0 <= value < 1. */
  readonly next: () => number;
  /** A whole number, `from` <= value <= `to`. */
  readonly between: (from: number, to: number) => number;
  readonly chance: (share: number) => boolean;
  /** One item; throws where there is none. */
  readonly pick: <T>(list: readonly T[]) => T;
  readonly shuffle: <T>(list: readonly T[]) => T[];
}

function hashSeed(seed: string): number[] {
  let [a, b, c] = [0x9e3779b9, 0x243f6a88, 0xb7e15162];
  for (const character of seed) {
    const code = character.codePointAt(0) as number;
    a = Math.imul(a ^ code, 597399067) ^ (b >>> 3);
    b = Math.imul(b ^ code, 2869860233 | 0) ^ (c >>> 5);
    c = Math.imul(c ^ code, 951274213) ^ (a >>> 7);
  }
  return [a | 0, b | 0, c | 0, 1];
}

/** Random choices that depend on the seed alone. */
export function seedRandom(seed: string): Random {
  let [a = 0, b = 0, c = 0, d = 1] = hashSeed(seed);
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let warm = 0; warm < 12; warm += 1) next();
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    between,
    chance: (share) => next() < share,
    pick: (list) => {
      if (list.length === 0) throw new Error('nothing to pick from');
      return list[between(0, list.length - 1)] as (typeof list)[number];
    },
    shuffle: (list) => {
      const out = [...list];
      for (let at = out.length - 1; at > 0; at -= 1) {
        const other = between(0, at);
        [out[at], out[other]] = [out[other] as (typeof out)[number], out[at] as (typeof out)[number]];
      }
      return out;
    },
  };
}
