import { alignSequences } from './align-sequences.ts';

/** One column of a multiple alignment: the position in each sequence, in their order; undefined where one has nothing. */
export type Column = readonly (number | undefined)[];

/**
 * Progressive multiple alignment: each sequence in turn is aligned with the columns so far, a column being as like an
 * item as its best member (Feng and Doolittle 1987, doi:10.1007/BF02603120). Keeps the order of every sequence, so
 * moved phrases come out as two gaps. O(sequences · length²): for quotes and clauses.
 */
export function alignMany<T>(sequences: readonly (readonly T[])[], similarity: (x: T, y: T) => number): Column[] {
  let columns: (number | undefined)[][] = (sequences[0] ?? []).map((_, position) => [position]);
  for (let next = 1; next < sequences.length; next += 1) {
    const sequence = sequences[next] as readonly T[];
    const toColumn = (column: readonly (number | undefined)[], item: T): number => {
      let best = -1;
      for (const [row, position] of column.entries()) {
        if (position !== undefined) best = Math.max(best, similarity(sequences[row]?.[position] as T, item));
      }
      return best;
    };
    const profile = columns;
    const pairs = alignSequences(
      profile.map((_, index) => index),
      sequence.map((_, index) => -1 - index),
      (column, item) => toColumn(profile[column] as (number | undefined)[], sequence[-1 - item] as T),
    );
    columns = pairs.map(({ a, b }) => [
      ...(a === undefined ? new Array<undefined>(next).fill(undefined) : (profile[a] as (number | undefined)[])),
      b,
    ]);
  }
  return columns;
}
