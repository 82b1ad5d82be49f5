import { alignSequences } from './align-sequences.ts';

/** One column of a multiple alignment: the position in each sequence, in their order; undefined where one has nothing. */
export type Column = readonly (number | undefined)[];

/**
 * Progressive multiple alignment: each sequence in turn is aligned with the columns so far, a column being as like an
 * item as its best member (Feng and Doolittle 1987, doi:10.1007/BF02603120). Keeps the order of every sequence, so
 * moved phrases come out as two gaps. Items with the same key are the same item: a column is compared by its distinct
 * items only, so the cost is O(sequences · length²) however many sequences there are. For quotes and clauses.
 */
export function alignMany<T>(
  sequences: readonly (readonly T[])[],
  similarity: (x: T, y: T) => number,
  keyOf: (item: T) => string,
): Column[] {
  let columns = (sequences[0] ?? []).map((item, position) => startColumn([], position, item, keyOf));
  for (let row = 1; row < sequences.length; row += 1) {
    const sequence = sequences[row] as readonly T[];
    const empty = new Array<undefined>(row).fill(undefined);
    columns = alignSequences<Building<T> | T>(columns, sequence, (column, item) =>
      toColumn(column as Building<T>, item as T, similarity, keyOf),
    ).map(({ a, b }) => {
      const item = b === undefined ? undefined : (sequence[b] as T);
      if (a === undefined) return startColumn(empty, b as number, item as T, keyOf);
      const column = columns[a] as Building<T>;
      column.places.push(b);
      if (item !== undefined && column.items.size < MAX_ITEMS) column.items.set(keyOf(item), item);
      return column;
    });
  }
  return columns.map(({ places }) => places);
}

/** A column while it grows: places so far, and its distinct items by key. */
interface Building<T> {
  readonly places: (number | undefined)[];
  readonly items: Map<string, T>;
}

/** Distinct items of a column that newcomers are compared with. */
const MAX_ITEMS = 6;

const startColumn = <T>(
  before: readonly undefined[],
  place: number,
  item: T,
  keyOf: (item: T) => string,
): Building<T> => ({ places: [...before, place], items: new Map([[keyOf(item), item]]) });

function toColumn<T>(
  column: Building<T>,
  item: T,
  similarity: (x: T, y: T) => number,
  keyOf: (item: T) => string,
): number {
  if (column.items.has(keyOf(item))) return 1;
  let best = -1;
  for (const other of column.items.values()) best = Math.max(best, similarity(other, item));
  return best;
}
