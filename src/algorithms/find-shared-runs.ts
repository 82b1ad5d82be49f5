import { shingle } from './shingle.ts';

/** Two stretches of two sequences that are the same but for small edits; half-open positions. */
export interface SharedRun {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
  /** Symbols in common. */
  readonly matches: number;
}

export interface SharedRunOptions {
  /** Length of the exact seeds. Default 4. */
  readonly seed?: number;
  /** Longest edit, in symbols on either side, that a run may bridge. Default 4. */
  readonly gap?: number;
  /** Fewest symbols in common for a run to count. Default 8. */
  readonly minimum?: number;
}

/** A seed that stands in more places of one sequence than this says nothing about copying. */
const MAX_PLACES = 8;

/**
 * Reused runs between two sequences by seed and extend over shared n-grams, tolerant of small edits, with moves
 * (passim: Smith, Cordell and Mullen 2015, doi:10.1093/alh/ajv029). Runs are longest first per place and do not
 * overlap in `a`. O(n + seeds · log seeds).
 */
export function findSharedRuns(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  options: SharedRunOptions = {},
): SharedRun[] {
  const { seed = 4, gap = 4, minimum = 8 } = options;
  const places = new Map<number, number[]>();
  for (const [position, hash] of shingle(b, seed).entries()) {
    const list = places.get(hash);
    if (list === undefined) places.set(hash, [position]);
    else if (list.length <= MAX_PLACES) list.push(position);
  }
  const runs: SharedRun[] = [];
  // Open runs by the diagonal they were last on: only the few near the current position are looked at.
  let open: { aStart: number; aEnd: number; bStart: number; bEnd: number; matches: number }[] = [];
  for (const [aPosition, hash] of shingle(a, seed).entries()) {
    const list = places.get(hash);
    if (list !== undefined && list.length <= MAX_PLACES) {
      for (const bPosition of list) {
        const run = open.find(
          (candidate) =>
            aPosition - candidate.aEnd <= gap &&
            bPosition - candidate.bEnd <= gap &&
            bPosition + seed > candidate.bEnd &&
            bPosition > candidate.bStart &&
            Math.abs(bPosition - candidate.bEnd - (aPosition - candidate.aEnd)) <= gap,
        );
        if (run === undefined) {
          open.push({
            aStart: aPosition,
            aEnd: aPosition + seed,
            bStart: bPosition,
            bEnd: bPosition + seed,
            matches: seed,
          });
        } else {
          const fresh = Math.min(seed, aPosition + seed - run.aEnd, bPosition + seed - run.bEnd);
          if (fresh > 0) {
            run.matches += fresh;
            run.aEnd = Math.max(run.aEnd, aPosition + seed);
            run.bEnd = Math.max(run.bEnd, bPosition + seed);
          }
        }
      }
    }
    const closed = open.filter((run) => aPosition - run.aEnd > gap);
    if (closed.length > 0) {
      runs.push(...closed);
      open = open.filter((run) => aPosition - run.aEnd <= gap);
    }
  }
  runs.push(...open);
  return dropOverlaps(runs.filter((run) => run.matches >= minimum));
}

/** Keeps the longest runs, no two of which overlap in `a`, or in `b`; ordered by their place in `a`. */
function dropOverlaps(runs: readonly SharedRun[]): SharedRun[] {
  const kept: SharedRun[] = [];
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  for (const run of [...runs].sort((x, y) => y.matches - x.matches || x.aStart - y.aStart || x.bStart - y.bStart)) {
    if (takenA.has(run.aStart) || takenA.has(run.aEnd - 1) || takenB.has(run.bStart) || takenB.has(run.bEnd - 1))
      continue;
    for (let position = run.aStart; position < run.aEnd; position += 1) takenA.add(position);
    for (let position = run.bStart; position < run.bEnd; position += 1) takenB.add(position);
    kept.push(run);
  }
  return kept.sort((x, y) => x.aStart - y.aStart);
}
