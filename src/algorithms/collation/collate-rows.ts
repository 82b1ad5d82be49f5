import { alignMany } from './align-many.ts';
import { type ColumnRun, joinColumns } from './join-columns.ts';
import { linkMoves } from './link-moves.ts';
import { numberWords, type WordReading } from './vocabulary.ts';

/** One place of a table of readings. */
export interface CollatedPlace {
  /** `unaligned`: what lies beyond the words that are aligned. */
  readonly kind: ColumnRun['kind'] | 'unaligned';
  /** For each row, the items `[start, end)` that it has here; empty where it has nothing. */
  readonly cells: readonly { readonly start: number; readonly end: number }[];
  /** Places of the table to which words from here have moved, in order. */
  readonly moved: readonly number[];
}

/** Rows laid side by side, every item of every row in one place and in order. */
export function collateRows<T>(
  rows: readonly (readonly T[])[],
  options: WordReading<T> & {
    /** Items of a row beyond this come into a last place, unaligned. */
    readonly maxWords: number;
  },
): CollatedPlace[] {
  const { numbers, vocabulary } = numberWords(
    rows.map((row) => row.slice(0, options.maxWords)),
    options,
  );
  const columns = alignMany(numbers, vocabulary);
  const runs = joinColumns(columns, numbers, vocabulary);
  const placeOf = runs.flatMap(({ first, end }, place) => new Array<number>(end - first).fill(place));
  const moves = linkMoves(columns, numbers, vocabulary).map(
    ([a, b]) => [placeOf[a] as number, placeOf[b] as number] as const,
  );
  const ends = rows.map(() => 0);
  const places: CollatedPlace[] = runs.map(({ first, end, kind }, place) => ({
    kind,
    cells: rows.map((_, row) => {
      const start = ends[row] as number;
      for (const column of columns.slice(first, end)) if (column[row] !== undefined) ends[row] = column[row] + 1;
      return { start, end: ends[row] as number };
    }),
    moved: [...new Set(moves.flatMap(([a, b]) => (a === b ? [] : a === place ? [b] : b === place ? [a] : [])))].sort(
      (a, b) => a - b,
    ),
  }));
  if (rows.some((row) => row.length > options.maxWords)) {
    places.push({
      kind: 'unaligned',
      cells: rows.map((row, index) => ({ start: ends[index] as number, end: row.length })),
      moved: [],
    });
  }
  return places;
}
