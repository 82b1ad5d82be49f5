/**
 * Largest one-to-one matching of two lists by augmenting paths (Kuhn 1955, doi:10.1002/nav.3800020109). Taking the first that fits
 * would give A the partner that only B can have. Cost: items × possible pairs, which are few where spans overlap.
 */

/** How many pairs can be made at most; `partners[i]` are the items of the other list that item `i` may be paired with. */
export function countPairs(partners: readonly (readonly number[])[]): number {
  const taken = new Map<number, number>();
  const place = (item: number, seen: Set<number>): boolean => {
    for (const partner of partners[item] ?? []) {
      if (seen.has(partner)) continue;
      seen.add(partner);
      const holder = taken.get(partner);
      if (holder !== undefined && !place(holder, seen)) continue;
      taken.set(partner, item);
      return true;
    }
    return false;
  };
  return partners.filter((_, item) => place(item, new Set())).length;
}
