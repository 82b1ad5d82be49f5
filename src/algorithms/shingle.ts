import { mixBits } from './mix-bits.ts';

/**
 * Hashes of all runs of `size` neighbours of a sequence of 32-bit symbols (w-shingling, Broder 1997,
 * doi:10.1109/SEQUEN.1997.666900); entry i stands for symbols i..i+size-1. Empty when the sequence is shorter.
 */
export function shingle(symbols: ArrayLike<number>, size: number): Uint32Array {
  const count = Math.max(0, symbols.length - size + 1);
  const shingles = new Uint32Array(count);
  for (let start = 0; start < count; start += 1) {
    let hash = 0;
    for (let offset = 0; offset < size; offset += 1) {
      hash = (Math.imul(hash, 0x01000193) ^ (symbols[start + offset] as number)) >>> 0;
    }
    shingles[start] = mixBits(hash);
  }
  return shingles;
}

/** Exact Jaccard similarity of two sets, 0..1; two empty sets are 0. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let both = 0;
  for (const item of small) if (large.has(item)) both += 1;
  const either = a.size + b.size - both;
  return either === 0 ? 0 : both / either;
}
