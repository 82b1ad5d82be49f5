import { placesInOrder } from './places-in-order.ts';

/** A sparse vector as two typed arrays: small, quick to compare, and the same after it has been stored. */
export interface SparseVector {
  /** Ascending, distinct. */
  readonly items: Uint32Array;
  /** Of the same length; greater than 0. */
  readonly weights: Float32Array;
}

/** A vector of the entries. O(n log n). */
export function toVector(entries: Iterable<readonly [item: number, weight: number]>): SparseVector {
  const list = [...entries];
  const items = Uint32Array.from(list, ([item]) => item);
  const weights = Float32Array.from(list, ([, weight]) => weight);
  return pick({ items, weights }, placesInOrder(items));
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
  // The bits of positive numbers are in the order of the numbers.
  const bits = new Uint32Array(weights.buffer, weights.byteOffset, items.length);
  return placesInOrder(bits.map((weight) => ~weight)).subarray(0, count);
}

/** The vector of its `count` heaviest entries. */
export function keepHeaviest(vector: SparseVector, count: number): SparseVector {
  if (vector.items.length <= count) return vector;
  return pick(vector, findHeaviest(vector, count).sort());
}

/** A vector as it was written: its items, then its weights, little-endian. */
export function readVector(view: DataView, start: number, length: number): SparseVector {
  const items = new Uint32Array(length);
  const weights = new Float32Array(length);
  for (let place = 0; place < length; place += 1) {
    items[place] = view.getUint32(start + 4 * place, true);
    weights[place] = view.getFloat32(start + 4 * (length + place), true);
  }
  return { items, weights };
}

const pick = ({ items, weights }: SparseVector, places: Uint32Array): SparseVector => ({
  items: places.map((place) => items[place] as number),
  weights: Float32Array.from(places, (place) => weights[place] as number),
});
