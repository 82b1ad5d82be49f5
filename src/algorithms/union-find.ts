/** Disjoint sets over 0..size-1 with path halving and union by size (Tarjan 1975, doi:10.1145/321879.321884). */
export class UnionFind {
  readonly #parent: Int32Array;
  readonly #size: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
    this.#size = new Int32Array(size).fill(1);
  }

  /** The representative of the set that holds `item`. */
  find(item: number): number {
    let at = item;
    while (this.#up(at) !== at) {
      this.#parent[at] = this.#up(this.#up(at));
      at = this.#up(at);
    }
    return at;
  }

  /** Joins the two sets; true when they were apart. */
  union(a: number, b: number): boolean {
    let big = this.find(a);
    let small = this.find(b);
    if (big === small) return false;
    if ((this.#size[big] as number) < (this.#size[small] as number)) [big, small] = [small, big];
    this.#parent[small] = big;
    this.#size[big] = (this.#size[big] as number) + (this.#size[small] as number);
    return true;
  }

  /** All sets, each in ascending order, ordered by their smallest member. */
  groups(): number[][] {
    const groups = new Map<number, number[]>();
    for (let item = 0; item < this.#parent.length; item += 1) {
      const root = this.find(item);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [item]);
      else group.push(item);
    }
    return [...groups.values()];
  }

  #up(item: number): number {
    return this.#parent[item] as number;
  }
}
