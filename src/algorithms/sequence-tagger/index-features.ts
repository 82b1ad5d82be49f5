/** Features as places in a list of weights, instead of hashes: what training works on. */

export interface TrainingSequence {
  /** Hashes of all rows, one after the other. */
  readonly values: Uint32Array;
  /** Where each row ends in `values`. */
  readonly ends: Uint32Array;
  /** One label per row, by `labelsOf`. */
  readonly labels: Uint8Array;
}

/** A sequence whose rows hold indexes of features. */
export interface IndexedSequence {
  readonly features: Uint32Array;
  readonly ends: Uint32Array;
  readonly labels: Uint8Array;
}

/** The hashes that occur often enough, most frequent first, so that their weights lie together. Sorting in slices by the top bits keeps the memory low. */
export function countHashes(sequences: readonly TrainingSequence[], minCount: number): Uint32Array {
  const SLICES = 16;
  const kept: { hash: number; count: number }[] = [];
  for (let slice = 0; slice < SLICES; slice += 1) {
    const inSlice = (hash: number): boolean => hash >>> 28 === slice;
    let size = 0;
    for (const { values } of sequences) for (const hash of values) if (inSlice(hash)) size += 1;
    const all = new Uint32Array(size);
    let next = 0;
    for (const { values } of sequences) for (const hash of values) if (inSlice(hash)) all[next++] = hash;
    all.sort();
    for (let start = 0; start < size; ) {
      let end = start + 1;
      while (end < size && all[end] === all[start]) end += 1;
      if (end - start >= minCount) kept.push({ hash: all[start] as number, count: end - start });
      start = end;
    }
  }
  kept.sort((a, b) => b.count - a.count || a.hash - b.hash);
  return Uint32Array.from(kept, ({ hash }) => hash);
}

/** Rows of feature indexes instead of hashes; rare features fall away. */
export function indexRows(sequences: readonly TrainingSequence[], hashes: Uint32Array): IndexedSequence[] {
  const indexOf = new Map<number, number>();
  hashes.forEach((hash, index) => {
    indexOf.set(hash, index);
  });
  return sequences.map(({ values, ends, labels }) => {
    const features: number[] = [];
    const newEnds = new Uint32Array(ends.length);
    let start = 0;
    ends.forEach((end, row) => {
      for (let at = start; at < end; at += 1) {
        const index = indexOf.get(values[at] as number);
        if (index !== undefined) features.push(index);
      }
      newEnds[row] = features.length;
      start = end;
    });
    return { features: Uint32Array.from(features), ends: newEnds, labels };
  });
}

/** A sequence without a share of its features, other ones each time. */
export function leaveOut(
  { features, ends, labels }: IndexedSequence,
  share: number,
  random: () => number,
): IndexedSequence {
  const kept = new Uint32Array(features.length);
  const keptEnds = new Uint32Array(ends.length);
  let size = 0;
  let at = 0;
  ends.forEach((end, row) => {
    for (; at < end; at += 1) {
      if (random() < share) continue;
      kept[size] = features[at] as number;
      size += 1;
    }
    keptEnds[row] = size;
  });
  return { features: kept, ends: keptEnds, labels };
}
