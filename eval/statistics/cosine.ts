/** A sparse vector: weight per term. */
export type SparseVector = ReadonlyMap<string, number>;

/** Euclidean length. */
export function lengthOf(vector: SparseVector): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  return Math.sqrt(sum);
}

/** Dot product; linear in the shorter vector. */
export function dot(a: SparseVector, b: SparseVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

/** Cosine of the angle between two vectors with weights >= 0, 0..1; 0 when one is empty. */
export function cosine(a: SparseVector, b: SparseVector): number {
  const length = lengthOf(a) * lengthOf(b);
  return length === 0 ? 0 : dot(a, b) / length;
}
