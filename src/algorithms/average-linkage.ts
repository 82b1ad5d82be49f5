/**
 * Groups by average linkage (UPGMA: Sokal and Michener 1958) on demand: the two groups that are closest are joined while they are close
 * enough, and a group whose items are much alike asks for more of what joins it. So two groups that are dense in themselves stay apart at a
 * mean similarity that would do for looser ones (the local scale of Zelnik-Manor and Perona 2004, for groups). An item may itself
 * stand for several, whose mean similarity is given. O(n³) at worst: for some dozens of items.
 */

/** One item, or several that are grouped as a whole. */
export interface LinkageItem {
  readonly size: number;
  /** Sum of the similarities of all pairs within it; 0 for a single item. */
  readonly within: number;
}

/** When groups are joined. */
export interface LinkageOptions {
  /** Mean similarity from which single items are joined. */
  readonly minimum: number;
  /** Power with which what is asked grows with the mean similarity within the groups; 0: not at all, which is plain UPGMA. */
  readonly demand: number;
  /** Pairs of just the minimum that every group counts beside its own, so that a few pairs do not decide. */
  readonly doubt: number;
}

/** Groups of item places, each ascending, by their first. */
export function groupByAverage(
  items: readonly LinkageItem[],
  similarityOf: (a: number, b: number) => number,
  options: LinkageOptions,
): number[][] {
  const groups = items.map((item, place): Group => ({ ...item, bar: barOf(item, options), places: [place] }));
  const table = items.map((_, a) => Float64Array.from(items, (_other, b) => (b < a ? similarityOf(b, a) : 0)));
  const meanOf = (a: number, b: number): number => (table[Math.max(a, b)] as Float64Array)[Math.min(a, b)] as number;
  const alive = new Set(groups.keys());
  for (;;) {
    const best = findClosest(alive, groups, meanOf, options.minimum);
    if (best === undefined) break;
    const [kept, gone] = [groups[best.a] as Group, groups[best.b] as Group];
    kept.within += gone.within + meanOf(best.a, best.b) * kept.size * gone.size;
    for (const other of alive) {
      if (other === best.a || other === best.b) continue;
      const mean = (kept.size * meanOf(best.a, other) + gone.size * meanOf(best.b, other)) / (kept.size + gone.size);
      (table[Math.max(best.a, other)] as Float64Array)[Math.min(best.a, other)] = mean;
    }
    kept.size += gone.size;
    kept.bar = barOf(kept, options);
    kept.places.push(...gone.places);
    alive.delete(best.b);
  }
  return [...alive].map((group) => (groups[group] as Group).places.sort((x, y) => x - y));
}

interface Group {
  size: number;
  within: number;
  bar: number;
  readonly places: number[];
}

/** What a group asks for, as a multiple of the minimum under the root: two groups ask for the product of theirs. */
function barOf({ size, within }: LinkageItem, { minimum, demand, doubt }: LinkageOptions): number {
  const mean = (within + doubt * minimum) / ((size * (size - 1)) / 2 + doubt);
  return (mean / minimum) ** (demand / 2);
}

/** The closest pair by mean similarity over what both ask, the first of several as close. */
function findClosest(
  alive: ReadonlySet<number>,
  groups: readonly Group[],
  meanOf: (a: number, b: number) => number,
  minimum: number,
): { readonly a: number; readonly b: number } | undefined {
  let closest: { a: number; b: number } | undefined;
  let highest = minimum;
  for (const b of alive) {
    const { bar } = groups[b] as Group;
    for (const a of alive) {
      if (a >= b) break;
      const closeness = meanOf(a, b) / (bar * (groups[a] as Group).bar);
      if (closeness > highest || (closest === undefined && closeness === highest)) {
        closest = { a, b };
        highest = closeness;
      }
    }
  }
  return closest;
}
