import type { Column } from './align-many.ts';
import type { Vocabulary, WordNumber } from './vocabulary.ts';

/** Neighbouring columns that are one place. */
export interface ColumnRun {
  /** Columns `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** `same`: every row has the same words; `near`: every row that has begun and not ended has a form or synonym of the word. */
  readonly kind: 'same' | 'near' | 'differing';
}

/** Least likeness of words that are forms or synonyms of one. */
const NEAR = 0.45;

interface Reading {
  readonly kind: ColumnRun['kind'];
  /** Rows that have something else here than most. */
  readonly odd: ReadonlySet<number>;
  /** Which rows have not begun or have ended. */
  readonly silent: string;
}

/**
 * Neighbouring columns become one place where the same rows agree, or where some row departs from the others in both. A row
 * is silent before its first word and after its last: a shorter quotation is no other wording there.
 */
export function joinColumns(
  columns: readonly Column[],
  rows: readonly (readonly WordNumber[])[],
  vocabulary: Vocabulary,
): ColumnRun[] {
  const extents = rows.map((_, row) => {
    const first = columns.findIndex((column) => column[row] !== undefined);
    return { first, last: columns.findLastIndex((column) => column[row] !== undefined) };
  });
  const runs: { first: number; end: number; kind: ColumnRun['kind'] }[] = [];
  let before: Reading | undefined;
  for (const [index, column] of columns.entries()) {
    const silent = extents.map(({ first, last }) => first < 0 || index < first || index > last);
    const reading = readColumn(column, rows, silent, vocabulary);
    const run = runs.at(-1);
    if (run !== undefined && before !== undefined && belongTogether(before, reading)) run.end = index + 1;
    else runs.push({ first: index, end: index + 1, kind: reading.kind });
    before = reading;
  }
  return runs;
}

function belongTogether(a: Reading, b: Reading): boolean {
  if (a.kind !== b.kind || a.silent !== b.silent) return false;
  return (a.odd.size === 0 && b.odd.size === 0) || [...a.odd].some((row) => b.odd.has(row));
}

function readColumn(
  column: Column,
  rows: readonly (readonly WordNumber[])[],
  silent: readonly boolean[],
  { similarity }: Vocabulary,
): Reading {
  const words = column.map((position, row) => (position === undefined ? undefined : rows[row]?.[position]));
  const speaking = [...words.keys()].filter((row) => silent[row] !== true);
  const counts = new Map<number | undefined, number>();
  for (const row of speaking) counts.set(words[row], (counts.get(words[row]) ?? 0) + 1);
  const [[most, count] = [undefined, 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  const agreed = count * 2 > speaking.length || counts.size === 1;
  const odd = new Set(agreed ? speaking.filter((row) => words[row] !== most) : speaking);
  const present = [...counts.keys()].filter((word) => word !== undefined);
  const near =
    present.length > 1 &&
    present.length === counts.size &&
    present.every((word) => present.every((other) => similarity(word, other) >= NEAR));
  const same = counts.size === 1 && speaking.length === rows.length;
  return { kind: same ? 'same' : near ? 'near' : 'differing', odd, silent: silent.map(Number).join('') };
}
