import { mixBits } from './mix-bits.ts';

const PRIME = 0x01000193;

/**
 * Hashes of all runs of `size` neighbours of a sequence of 32-bit symbols (w-shingling, Broder 1997,
 * doi:10.1109/SEQUEN.1997.666900), rolled along it; entry i stands for symbols i..i+size-1. Empty when the sequence is
 * shorter.
 */
export function shingle(symbols: ArrayLike<number>, size: number): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, symbols.length - size + 1));
  let leaving = 1;
  for (let step = 0; step < size; step += 1) leaving = Math.imul(leaving, PRIME);
  let hash = 0;
  for (let at = 0; at < symbols.length; at += 1) {
    hash = (Math.imul(hash, PRIME) + (symbols[at] as number)) | 0;
    if (at >= size) hash = (hash - Math.imul(leaving, symbols[at - size] as number)) | 0;
    if (at >= size - 1) shingles[at - size + 1] = mixBits(hash);
  }
  return shingles;
}

/** The distinct items in ascending order: a set as the functions below want it. O(n log n). */
export function sortDistinct(items: Uint32Array): Uint32Array {
  const sorted = items.slice().sort();
  let count = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    if (at > 0 && sorted[at] === sorted[at - 1]) continue;
    sorted[count] = sorted[at] as number;
    count += 1;
  }
  return sorted.subarray(0, count);
}

/** Items that two ascending sets have in common. Linear. */
export function countShared(a: Uint32Array, b: Uint32Array): number {
  let [at, other, shared] = [0, 0, 0];
  while (at < a.length && other < b.length) {
    const [x, y] = [a[at] as number, b[other] as number];
    if (x <= y) at += 1;
    if (y <= x) other += 1;
    if (x === y) shared += 1;
  }
  return shared;
}

/** Exact Jaccard similarity of two ascending sets, 0..1; two empty sets are 0. */
export function jaccard(a: Uint32Array, b: Uint32Array): number {
  const shared = countShared(a, b);
  const either = a.length + b.length - shared;
  return either === 0 ? 0 : shared / either;
}
