import { countShared } from '../../src/algorithms/index.ts';

/** Two sets, by their places, and what they share. */
export interface ExactPair {
  readonly a: number;
  readonly b: number;
  /** Jaccard similarity, 0..1. */
  readonly similarity: number;
  /** Share of the smaller set that stands in the other, 0..1. */
  readonly containment: number;
}

/**
 * All pairs (a < b) of ascending sets at or above a Jaccard similarity: exact. Two such sets share one of their rarest
 * items, so only these are looked up (prefix filter: Chaudhuri, Ganti and Kaushik 2006, doi:10.1109/ICDE.2006.9).
 */
export function pairExactly(sets: readonly Uint32Array[], minimum: number): ExactPair[] {
  const countOf = countHolders(sets);
  const holders = new Map<number, number[]>();
  const pairs: ExactPair[] = [];
  for (const [b, set] of sets.entries()) {
    const rarest = [...set]
      .map((item) => ({ item, count: countOf(item) }))
      .sort((x, y) => x.count - y.count || x.item - y.item)
      .slice(0, set.length - Math.ceil(minimum * set.length) + 1);
    const candidates = new Set<number>();
    for (const { item } of rarest.filter(({ count }) => count > 1)) {
      const list = holders.get(item) ?? [];
      for (const a of list) candidates.add(a);
      list.push(b);
      holders.set(item, list);
    }
    for (const a of [...candidates].sort((x, y) => x - y)) {
      const pair = { a, b, ...compareSets(sets[a] as Uint32Array, set) };
      if (pair.similarity >= minimum) pairs.push(pair);
    }
  }
  return pairs;
}

/** What two ascending sets share. */
export function compareSets(a: Uint32Array, b: Uint32Array): Pick<ExactPair, 'similarity' | 'containment'> {
  const shared = countShared(a, b);
  return {
    similarity: shared / Math.max(1, a.length + b.length - shared),
    containment: shared / Math.max(1, Math.min(a.length, b.length)),
  };
}

/** In how many sets an item is: all items in one sorted list, where equal ones stand together. */
function countHolders(sets: readonly Uint32Array[]): (item: number) => number {
  const all = new Uint32Array(sets.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const set of sets) {
    all.set(set, filled);
    filled += set.length;
  }
  all.sort();
  const firstAtLeast = (item: number): number => {
    let [from, to] = [0, all.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((all[middle] as number) < item) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  return (item) => firstAtLeast(item + 1) - firstAtLeast(item);
}
