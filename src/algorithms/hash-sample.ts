/**
 * A small sample of a set by which sets that have much in common meet: the items whose hash is below a limit (the "modulo
 * sketch" of Broder 1997, doi:10.1109/SEQUEN.1997.666900). Unlike a MinHash signature it shows containment as well as
 * likeness, whatever the sizes, and costs one comparison an item. Limits are powers of two, so samples of sets of
 * different sizes nest: brought to the lower limit they are samples at one rate.
 */
import { sortDistinct } from './shingle.ts';

/** A sample: ascending items, all below `2 ** (32 - level)`; level 0 is the whole set. */
export interface HashSample {
  readonly items: Uint32Array;
  readonly level: number;
}

const RANGE = 2 ** 32;
const limitOf = (level: number): number => RANGE / 2 ** level;

/** A sample of `size` to twice as many of the items (32-bit hashes, with repetitions), all of them where they are fewer. Linear. */
export function sampleHashes(items: Uint32Array, size: number): HashSample {
  let level = 0;
  while (items.length >= size * 2 ** (level + 1)) level += 1;
  const limit = limitOf(level);
  const chosen: number[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] as number;
    if (item < limit) chosen.push(item);
  }
  return { items: sortDistinct(Uint32Array.from(chosen)), level };
}

/** How many items of a sample are below the limit of another level, which is not lower than its own. O(log n). */
export function countBelow({ items, level }: HashSample, wanted: number): number {
  if (wanted === level) return items.length;
  const limit = limitOf(wanted);
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((items[middle] as number) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * The sample size at which two sets that share `overlap` of the smaller one show at least half of that share in their
 * samples, with probability `recall`, when the larger set is at most `ratio` times the smaller. By the binomial tail.
 */
export function sampleSizeFor(wanted: {
  readonly overlap: number;
  readonly recall: number;
  readonly ratio: number;
}): number {
  let kept = 1;
  while (binomialBelow(kept, wanted.overlap, (kept * wanted.overlap) / 2) > 1 - wanted.recall) kept += 1;
  // Of the smaller set's sample, what is below the limit of the larger one.
  return Math.ceil(kept * wanted.ratio);
}

/** P(X < limit) of a binomial variable. */
function binomialBelow(trials: number, chance: number, limit: number): number {
  let term = (1 - chance) ** trials;
  let sum = 0;
  for (let hits = 0; hits < limit; hits += 1) {
    sum += term;
    term *= ((trials - hits) / (hits + 1)) * (chance / (1 - chance));
  }
  return sum;
}
