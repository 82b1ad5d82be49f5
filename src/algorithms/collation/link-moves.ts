import type { Column } from './align-many.ts';
import type { Vocabulary, WordNumber } from './vocabulary.ts';

/** Least weight of a word whose move is worth telling: "of" elsewhere is no move. */
const MIN_WEIGHT = 0.5;
/** Least likeness of a word and its moved self: the word itself or a form of it. */
const MIN_LIKENESS = 0.85;
/** More words than this without a partner, and only the very same words are looked for elsewhere. */
const MAX_COMPARED = 300;

/** A word at one column that some row has not. */
interface Lonely {
  readonly word: WordNumber;
  readonly column: number;
  readonly rows: readonly number[];
}

/**
 * Pairs of columns in which different rows have the same word, having lost it at the other: a phrase was moved, as an
 * alignment in order cannot show (a transposition: Schmidt and Colomb 2009, doi:10.1016/j.ijhcs.2009.02.001). Of several
 * columns that the word may have moved to, the nearest.
 */
export function linkMoves(
  columns: readonly Column[],
  rows: readonly (readonly WordNumber[])[],
  vocabulary: Vocabulary,
): [number, number][] {
  const wordAt = (column: number, row: number): WordNumber | undefined => {
    const position = columns[column]?.[row];
    return position === undefined ? undefined : rows[row]?.[position];
  };
  const isAlike = (a: WordNumber, b: WordNumber | undefined): boolean =>
    b !== undefined && vocabulary.similarity(a, b) >= MIN_LIKENESS;
  const lonely = findLonely(columns, rows, vocabulary.weight);
  const byWord = groupByWord(lonely);
  const words = [...byWord.keys()];
  const links = new Map<string, [number, number]>();
  for (const one of lonely) {
    const others = (words.length > MAX_COMPARED ? [one.word] : words.filter((word) => isAlike(one.word, word)))
      .flatMap((word) => byWord.get(word) ?? [])
      .filter(
        (other) =>
          other.column !== one.column &&
          one.rows.some((row) => !isAlike(other.word, wordAt(other.column, row))) &&
          other.rows.some((row) => !one.rows.includes(row) && !isAlike(one.word, wordAt(one.column, row))) &&
          !one.rows.some((row) => other.rows.includes(row)),
      )
      .sort((a, b) => Math.abs(a.column - one.column) - Math.abs(b.column - one.column) || a.column - b.column);
    const nearest = others[0];
    if (nearest === undefined) continue;
    const [low, high] = one.column < nearest.column ? [one.column, nearest.column] : [nearest.column, one.column];
    links.set(`${low} ${high}`, [low, high]);
  }
  return [...links.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function findLonely(
  columns: readonly Column[],
  rows: readonly (readonly WordNumber[])[],
  weight: Vocabulary['weight'],
): Lonely[] {
  return columns.flatMap((column, index) => {
    const rowsOf = new Map<WordNumber, number[]>();
    for (const [row, position] of column.entries()) {
      const word = position === undefined ? undefined : rows[row]?.[position];
      if (word === undefined || weight(word) < MIN_WEIGHT) continue;
      const known = rowsOf.get(word);
      if (known === undefined) rowsOf.set(word, [row]);
      else known.push(row);
    }
    return [...rowsOf].flatMap(([word, having]) =>
      having.length === rows.length ? [] : [{ word, column: index, rows: having }],
    );
  });
}

function groupByWord(lonely: readonly Lonely[]): Map<WordNumber, Lonely[]> {
  const groups = new Map<WordNumber, Lonely[]>();
  for (const one of lonely) {
    const known = groups.get(one.word);
    if (known === undefined) groups.set(one.word, [one]);
    else known.push(one);
  }
  return groups;
}
