/** Precision and recall of what was found, each 0..1, and their harmonic mean. */
export interface FoundScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores from counts; what divides by nothing is 1: nothing reported is never wrong, nothing to find is all found. */
export function scoreFound({ right, found, gold }: { right: number; found: number; gold: number }): FoundScore {
  return {
    precision: found === 0 ? 1 : right / found,
    recall: gold === 0 ? 1 : right / gold,
    f1: found + gold === 0 ? 1 : (2 * right) / (found + gold),
  };
}
