import type { Vocabulary, WordNumber } from './vocabulary.ts';

/** One column while the alignment grows. */
interface ProfileColumn {
  /** Its distinct words. */
  readonly words: readonly WordNumber[];
  /** Position in each member, in their order. */
  readonly at: readonly (number | undefined)[];
}

/** Readings already aligned with each other. */
export interface Profile {
  /** Which readings. */
  readonly members: readonly number[];
  readonly columns: readonly ProfileColumn[];
}

/** Distinct words of a column that another is compared with. */
const MAX_WORDS = 6;
/** Two words that are unlike in one column: better than a gap on either side, as one was put for the other. */
const UNLIKE = -0.2;
/** A gap costs to open and little to go on, so that words which were left out are left out in one piece. */
const OPEN = -0.5;
const EXTEND = -0.1;

/** States of the search: the last step set both, only the first, or only the second. */
const BOTH = 0;
const FIRST = 1;
const SECOND = 2;

/**
 * Two groups of readings aligned by their columns, a column being as like another as their most alike words: Needleman and
 * Wunsch 1970 (doi:10.1016/0022-2836(70)90057-4) with the gaps of Gotoh 1982 (doi:10.1016/0022-2836(82)90398-9). O(columns²).
 */
export function alignProfiles(a: Profile, b: Profile, vocabulary: Vocabulary): Profile {
  const steps = findSteps(a.columns, b.columns, vocabulary);
  const noneOfA = a.members.map(() => undefined);
  const noneOfB = b.members.map(() => undefined);
  let i = 0;
  let j = 0;
  const columns = steps.map((step): ProfileColumn => {
    const x = step === SECOND ? undefined : a.columns[i++];
    const y = step === FIRST ? undefined : b.columns[j++];
    return {
      words: [...new Set([...(x?.words ?? []), ...(y?.words ?? [])])].slice(0, MAX_WORDS),
      at: [...(x?.at ?? noneOfA), ...(y?.at ?? noneOfB)],
    };
  });
  return { members: [...a.members, ...b.members], columns };
}

/** The best way through both, from start to end. */
function findSteps(
  a: readonly ProfileColumn[],
  b: readonly ProfileColumn[],
  vocabulary: Vocabulary,
): (typeof BOTH | typeof FIRST | typeof SECOND)[] {
  const width = b.length + 1;
  const size = (a.length + 1) * width;
  // Best score that ends in each state, and the state before it, cell after cell.
  const scores = [0, 1, 2].map(() => new Float64Array(size).fill(Number.NEGATIVE_INFINITY)) as Float64Array[];
  const before = [0, 1, 2].map(() => new Uint8Array(size)) as Uint8Array[];
  (scores[BOTH] as Float64Array)[0] = 0;
  const arrive = (state: number, to: number, from: number, gain: readonly [number, number, number]): void => {
    for (let previous = 0; previous < 3; previous += 1) {
      const score = ((scores[previous] as Float64Array)[from] as number) + (gain[previous] as number);
      if (score <= ((scores[state] as Float64Array)[to] as number)) continue;
      (scores[state] as Float64Array)[to] = score;
      (before[state] as Uint8Array)[to] = previous;
    }
  };
  for (let i = 0; i <= a.length; i += 1) {
    for (let j = 0; j <= b.length; j += 1) {
      const cell = i * width + j;
      if (i > 0 && j > 0) {
        const gain = likenessOf((a[i - 1] as ProfileColumn).words, (b[j - 1] as ProfileColumn).words, vocabulary);
        arrive(BOTH, cell, cell - width - 1, [gain, gain, gain]);
      }
      if (i > 0) arrive(FIRST, cell, cell - width, [OPEN, EXTEND, OPEN]);
      if (j > 0) arrive(SECOND, cell, cell - 1, [OPEN, OPEN, EXTEND]);
    }
  }
  let i = a.length;
  let j = b.length;
  let state = [BOTH, FIRST, SECOND].reduce((best, next) =>
    ((scores[next] as Float64Array)[size - 1] as number) > ((scores[best] as Float64Array)[size - 1] as number)
      ? next
      : best,
  );
  const steps: number[] = [];
  while (i > 0 || j > 0) {
    steps.push(state);
    const previous = (before[state] as Uint8Array)[i * width + j] as number;
    if (state !== SECOND) i -= 1;
    if (state !== FIRST) j -= 1;
    state = previous;
  }
  return steps.reverse() as (typeof BOTH | typeof FIRST | typeof SECOND)[];
}

/** The likeness of the two most alike words, by what they weigh. */
function likenessOf(a: readonly WordNumber[], b: readonly WordNumber[], { similarity, weight }: Vocabulary): number {
  let best = UNLIKE;
  for (const x of a) {
    for (const y of b) {
      const likeness = similarity(x, y);
      if (likeness > 0) best = Math.max(best, (likeness * (weight(x) + weight(y))) / 2);
    }
  }
  return best;
}
