/** One column of an alignment: positions in the two sequences, absent where a side has nothing. */
export interface AlignedPair {
  readonly a?: number;
  readonly b?: number;
}

/** Cost of leaving an item without a partner, in units of similarity. */
const GAP = -0.3;

/**
 * Global alignment of two short sequences by a similarity from -1 to 1 (Needleman and Wunsch 1970,
 * doi:10.1016/0022-2836(70)90057-4). O(a·b): for quotes and clauses, never for whole articles.
 */
export function alignSequences<T>(a: readonly T[], b: readonly T[], similarity: (x: T, y: T) => number): AlignedPair[] {
  const width = b.length + 1;
  const score = new Float64Array((a.length + 1) * width);
  const at = (i: number, j: number): number => score[i * width + j] as number;
  for (let i = 1; i <= a.length; i += 1) score[i * width] = i * GAP;
  for (let j = 1; j <= b.length; j += 1) score[j] = j * GAP;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      score[i * width + j] = Math.max(
        at(i - 1, j - 1) + similarity(a[i - 1] as T, b[j - 1] as T),
        at(i - 1, j) + GAP,
        at(i, j - 1) + GAP,
      );
    }
  }
  const columns: AlignedPair[] = [];
  let i = a.length;
  let j = b.length;
  while (i > 0 || j > 0) {
    if (i > 0 && j > 0 && at(i, j) === at(i - 1, j - 1) + similarity(a[i - 1] as T, b[j - 1] as T)) {
      i -= 1;
      j -= 1;
      columns.push({ a: i, b: j });
    } else if (j === 0 || (i > 0 && at(i, j) === at(i - 1, j) + GAP)) {
      i -= 1;
      columns.push({ a: i });
    } else {
      j -= 1;
      columns.push({ b: j });
    }
  }
  return columns.reverse();
}
