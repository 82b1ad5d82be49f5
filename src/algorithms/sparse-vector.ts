/** A sparse vector as two typed arrays: small, quick to compare, and the same after it has been stored. */
export interface SparseVector {
  /** Ascending, distinct. */
  readonly items: Uint32Array;
  /** Of the same length; greater than 0. */
  readonly weights: Float32Array;
}

/** A vector of the entries. O(n log n). */
export function toVector(entries: Iterable<readonly [item: number, weight: number]>): SparseVector {
  const sorted = [...entries].sort(([x], [y]) => x - y);
  return {
    items: Uint32Array.from(sorted, ([item]) => item),
    weights: Float32Array.from(sorted, ([, weight]) => weight),
  };
}

/** The vector in the same direction with length 1; an empty one stays empty. */
export function toUnit({ items, weights }: SparseVector): SparseVector {
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { items, weights: weights.map((weight) => weight / length) };
}

/** Dot product. Linear in both. */
export function dot(a: SparseVector, b: SparseVector): number {
  let [at, other, sum] = [0, 0, 0];
  while (at < a.items.length && other < b.items.length) {
    const x = a.items[at] as number;
    const y = b.items[other] as number;
    if (x === y) sum += (a.weights[at] as number) * (b.weights[other] as number);
    if (x <= y) at += 1;
    if (y <= x) other += 1;
  }
  return sum;
}

/** Sum of two vectors. Linear in both. */
export function addVectors(a: SparseVector, b: SparseVector): SparseVector {
  const items = new Uint32Array(a.items.length + b.items.length);
  const weights = new Float32Array(items.length);
  let [at, other, count] = [0, 0, 0];
  while (at < a.items.length || other < b.items.length) {
    const x = a.items[at] ?? Number.POSITIVE_INFINITY;
    const y = b.items[other] ?? Number.POSITIVE_INFINITY;
    items[count] = Math.min(x, y);
    weights[count] = (x <= y ? (a.weights[at] as number) : 0) + (y <= x ? (b.weights[other] as number) : 0);
    count += 1;
    if (x <= y) at += 1;
    if (y <= x) other += 1;
  }
  return { items: items.slice(0, count), weights: weights.slice(0, count) };
}

/** Places of the `count` heaviest entries, heaviest first; of equal ones the smaller item first. O(n log n). */
export function findHeaviest({ items, weights }: SparseVector, count: number): Uint32Array {
  const places = Array.from(items.keys()).sort((x, y) => (weights[y] as number) - (weights[x] as number) || x - y);
  return Uint32Array.from(places.slice(0, count));
}

/** The vector of its `count` heaviest entries. */
export function keepHeaviest(vector: SparseVector, count: number): SparseVector {
  if (vector.items.length <= count) return vector;
  const places = findHeaviest(vector, count).sort();
  return {
    items: Uint32Array.from(places, (place) => vector.items[place] as number),
    weights: Float32Array.from(places, (place) => vector.weights[place] as number),
  };
}
