/**
 * Groups by average linkage (UPGMA: Sokal and Michener 1958): the two groups with the highest mean similarity are joined
 * while it is at least `minimum`. An item may itself stand for several (`sizes`), whose mean similarity is given. Returns
 * groups of item places, each ascending, by their first. O(n³) at worst: for some dozens of items.
 */
export function groupByAverage(
  sizes: readonly number[],
  similarityOf: (a: number, b: number) => number,
  minimum: number,
): number[][] {
  const groups = sizes.map((size, place) => ({ size, places: [place] }));
  const table = sizes.map((_, a) => Float64Array.from(sizes, (_other, b) => (b < a ? similarityOf(b, a) : 0)));
  const read = (a: number, b: number): number => (table[Math.max(a, b)] as Float64Array)[Math.min(a, b)] as number;
  const alive = new Set(groups.keys());
  for (;;) {
    const best = findClosest(alive, read, minimum);
    if (best === undefined) break;
    const [kept, gone] = [groups[best.a] as Group, groups[best.b] as Group];
    for (const other of alive) {
      if (other === best.a || other === best.b) continue;
      const mean = (kept.size * read(best.a, other) + gone.size * read(best.b, other)) / (kept.size + gone.size);
      (table[Math.max(best.a, other)] as Float64Array)[Math.min(best.a, other)] = mean;
    }
    kept.size += gone.size;
    kept.places.push(...gone.places);
    alive.delete(best.b);
  }
  return [...alive].map((group) => (groups[group] as Group).places.sort((x, y) => x - y));
}

interface Group {
  size: number;
  readonly places: number[];
}

/** The closest pair, the first of several as close. */
function findClosest(
  alive: ReadonlySet<number>,
  read: (a: number, b: number) => number,
  minimum: number,
): { readonly a: number; readonly b: number } | undefined {
  let closest: { a: number; b: number } | undefined;
  let highest = minimum;
  for (const b of alive) {
    for (const a of alive) {
      if (a >= b) break;
      const similarity = read(a, b);
      if (similarity > highest || (closest === undefined && similarity === highest)) {
        closest = { a, b };
        highest = similarity;
      }
    }
  }
  return closest;
}
